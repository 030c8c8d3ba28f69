"""What is known about one or many articles, to be changed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator.domain.article import Article
from annotator.gui.chosen_articles import ChosenArticles
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import set_kind
from annotator.gui.widgets.fields.date_range import is_date
from annotator.gui.wording.filling import filled
from annotator.services.articles import EDITABLE, metadata_changes

_LEFT_TO_RIGHT = ("published", "url", "language")


class MetadataDialog(BaseDialog):
    """One field for each thing that is known; fields left alone stay as they are in each."""

    def __init__(self, chosen: ChosenArticles, parent: QWidget | None = None) -> None:
        count = len(chosen.numbers)
        super().__init__(parent, self.tr("Article details"), _sentence(count))
        self._chosen = chosen
        articles: list[Article] = []
        different = self.tr("(different; stays as it is)")
        if chosen.are_very_many:
            different = self.tr("(stays as it is)")
        else:
            articles += chosen.desk.project.tables.articles.read(chosen.ids()).values()
        self.fields: dict[str, QLineEdit] = {}
        """The fields by the names of what they hold."""
        form = QFormLayout()
        for name in EDITABLE:
            if name == "title" and count > 1:
                continue
            self.fields[name] = _field(name, articles, different)
            form.addRow(self._heading(name), self.fields[name])
        self.body.addLayout(form)
        self._save_button = self.add_button(self.tr("Save"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.setMinimumWidth(480)
        self.accepted.connect(self._save)
        self.fields["published"].textEdited.connect(self._check_date)

    def _check_date(self, text: str) -> None:
        """A time may follow the date, such as `2024-05-30T09:15`."""
        good = is_date(text.partition("T")[0])
        set_kind(self.fields["published"], "" if good else "danger")
        self._save_button.setEnabled(good)

    def _heading(self, name: str) -> str:
        return {
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "published": self.tr("Date (2024-05-30)"),
            "url": self.tr("Address (URL)"),
            "language": self.tr("Language (en, ar, fa, …)"),
        }[name]

    def _save(self) -> None:
        values = {name: field.text() for name, field in self.fields.items() if field.isModified()}
        if values:
            changes = partial(metadata_changes, values=values)
            self._chosen.change(self.tr("Changing article details"), "set_metadata", changes)


def _field(name: str, articles: list[Article], different: str) -> QLineEdit:
    field = QLineEdit()
    values: set[str] = {getattr(article, name) for article in articles}
    if len(values) == 1:
        field.setText(values.pop())
        field.setCursorPosition(0)
    else:
        field.setPlaceholderText(different)
    if name in _LEFT_TO_RIGHT:
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return field


def _sentence(count: int) -> str:
    if count < 2:
        return ""
    words = QCoreApplication.translate(
        "MetadataDialog",
        "Changes %1 articles in one step; fields you leave alone stay as they are.",
    )
    return filled(words, count)
