"""What is known about one or many articles, to be changed."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator.domain.article import Article
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.filling import filled
from annotator.gui.widgets.basic import set_kind
from annotator.gui.widgets.date_range import is_date
from annotator.services.articles import EDITABLE, set_metadata

_LEFT_TO_RIGHT = ("published", "url", "language")


class MetadataDialog(BaseDialog):
    """One field for each thing that is known; fields left alone stay as they are in each."""

    def __init__(self, desk: Desk, article_ids: list[str], parent: QWidget | None = None) -> None:
        many = len(article_ids) > 1
        super().__init__(parent, self.tr("Article details"), _sentence(len(article_ids)))
        self._desk = desk
        self._ids = article_ids
        articles = list(desk.project.tables.articles.read(article_ids).values())
        self.fields: dict[str, QLineEdit] = {}
        """The fields by the names of what they hold."""
        form = QFormLayout()
        for name in EDITABLE:
            if name == "title" and many:
                continue
            self.fields[name] = _field(name, articles, self.tr("(different; stays as it is)"))
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
            self._desk.edit(lambda: set_metadata(self._desk.session, self._ids, values))


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
