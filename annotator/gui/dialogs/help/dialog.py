"""The help: what the program does and how, with the keys as they are set."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextLength
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from annotator import paths
from annotator.domain.folding import fold
from annotator.gui.actions.registry import Actions
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.widgets.basic import GAP
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.wording.translations import is_mirrored, window_language

_LINE_PERCENT = 120
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value

_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_ACTION = re.compile(r"\{([a-z_]+\.[a-z_0-9]+)\}")


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the help."""

    title: str
    markdown: str
    """With the title, and an action's id in braces where its keys are to stand."""


def read_help(language: str) -> list[Section]:
    """Return the help in a language, in English where it is not written yet."""
    own = paths.resource("help", f"{language}.md")
    file = own if own.is_file() else paths.resource("help", "en.md")
    parts = _SECTION.split(file.read_text("utf-8"))
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    return [Section(title, f"## {title}\n{body}") for title, body in pairs]


def with_keys(markdown: str, keys_of: Callable[[str], Sequence[str]]) -> str:
    """Return a text with the keys of actions in the place of their ids."""

    def keys(found: re.Match[str]) -> str:
        shown = keys_of(found[1])
        return f"`{shown[0]}`" if shown else "—"

    return _ACTION.sub(keys, markdown)


class HelpDialog(BaseDialog):
    """Chapters at the side, the chosen one beside them; typing finds those with the words."""

    def __init__(self, actions: Actions, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Help"))
        self._sections = [
            Section(section.title, with_keys(section.markdown, actions.shown_keys))
            for section in read_help(window_language())
        ]
        self._listed = list(self._sections)
        self.filter = FilterEdit(self.tr("Find in the help"))
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setFixedWidth(200)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Chapter"))
        self.page.document().setDocumentMargin(2 * GAP)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self.filter)
        side.addWidget(self.chapters, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addLayout(side)
        row.addWidget(self.page, 1)
        self.body.addLayout(row)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.filter.filtered.connect(self._list)
        self.chapters.currentRowChanged.connect(self._show)
        self._list("")
        self.chapters.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(900, 620)

    def _list(self, query: str) -> None:
        wanted = fold(query)
        self._listed = [s for s in self._sections if wanted in fold(s.markdown)]
        self.chapters.clear()
        self.chapters.addItems([section.title for section in self._listed])
        self.chapters.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._listed):
            return
        self.page.document().setMarkdown(
            self._listed[row].markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        _space(self.page.document())
        if is_mirrored():
            _mirror(self.page.document())
        words = self.filter.text().strip()
        if words:
            self.page.find(words)


def _space(document: QTextDocument) -> None:
    """Give headings, paragraphs and lists room; what comes from Markdown has none."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        if not cursor.currentTable():
            form, begins = block.blockFormat(), block.position() == 0
            goes_on = bool(block.textList()) and bool(block.next().textList())
            form.setTopMargin(2 * GAP if form.headingLevel() and not begins else 0)
            form.setBottomMargin(GAP // 2 if goes_on else GAP + GAP // 2)
            form.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
            cursor.setBlockFormat(form)
        block = block.next()


def _mirror(document: QTextDocument) -> None:
    """Read from the right also where a key or a file's name comes first.

    Qt does not mirror the columns of a table; such a help writes them the other way round.
    """
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    for frame in document.rootFrame().childFrames():
        form = frame.frameFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        frame.setFrameFormat(form)
