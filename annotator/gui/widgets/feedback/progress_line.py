"""How far the annotator is with all articles, as a bar with words."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.gui.models.asking import Asker
from annotator.gui.widgets.basic import label
from annotator.gui.wording.filling import filled
from annotator.store.queries.articles import Tally


class ProgressLine(QWidget):
    """Submitted of all articles, and how many are in progress."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk, self)
        self.words = label("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        desk.edited.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        annotator_id = self._desk.session.annotator_id
        rows = self._desk.project.articles.bound()
        self._asker.ask(lambda project: project.articles.tally(annotator_id), self._show, rows=rows)

    def _follow(self, edit: Edit) -> None:
        if "progress" in edit.kinds or edit.brings_or_takes("article"):
            self.refresh()

    def _show(self, tally: Tally) -> None:
        words = self.tr("%1 of %2 submitted")
        words = filled(words, tally.submitted, tally.total)
        if tally.in_progress:
            doing = filled(self.tr("%1 in progress"), tally.in_progress)
            words = f"{words} · {doing}"
        self.words.setText(words)
        self.bar.setMaximum(max(1, tally.total))
        self.bar.setValue(tally.submitted)
        self.bar.setAccessibleName(words)
        self.setVisible(tally.total > 0)
