"""Tables cost what is on the screen, however many rows they have."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView
from pytestqt.qtbot import QtBot

from annotator.gui.models.numbers import Index
from annotator.gui.models.text_table import TextTable
from annotator.gui.widgets.lists.tables import plain_table


class _Counting(TextTable):
    asked = 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += role == Qt.ItemDataRole.DisplayRole
        return super().data(index, role)


def test_fitting_columns_to_very_many_rows_asks_only_some_of_them(qtbot: QtBot) -> None:
    view, model = QTableView(), _Counting()
    qtbot.addWidget(view)
    plain_table(view)
    view.setModel(model)
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    model.show(["Entry", "Returned"], [(f"Entry {n}", str(n)) for n in range(5_000)])
    view.resize(400, 300)
    view.show()
    model.asked = 0
    view.setStyleSheet("QTableView { font-size: 15px; }")
    view.resizeColumnsToContents()
    assert 0 < model.asked < 1_500
