"""Two articles side by side, scrolled together, their shared passages level."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from annotator.domain.annotation import Segment
from annotator.domain.article import Article
from annotator.gui.actions.dispatch import set_key_context
from annotator.gui.actions.spec import Context
from annotator.gui.desk import Desk, Passage
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.parallels.scroll_together import ScrollTogether
from annotator.gui.models.asking import AT_ONCE, Asker
from annotator.gui.theme import current_theme
from annotator.gui.widgets.basic import GAP, key_cap, label
from annotator.gui.widgets.lists.difference_text import DifferenceLabel
from annotator.gui.widgets.reader import Reader, Span
from annotator.gui.widgets.reader.layout.page import Style
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import beside
from annotator.services.articles import article_of
from annotator.services.parallels.aligned import Aligned, aligned

_DIFFERENCE_LINES = 3
_KEY = "passage "


class SideBySide(BaseDialog):
    """Tab goes from one shared passage to the next, in both articles at once."""

    def __init__(
        self,
        desk: Desk,
        article_id: str,
        other_id: str,
        first: Sequence[tuple[int, int]] = (),
        style: Style | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Begin at the passage `first`, if it is shared; `style` is how texts are shown."""
        super().__init__(parent, self.tr("Side by side"))
        self._desk = desk
        self._ids = article_id, other_id
        self._first = first
        self.pairs: Sequence[Aligned] = ()
        """The shared passages, in the order of the first article, once they were found."""
        self.current = -1
        """Which of them is current; -1 for none."""
        self.readers = Reader(), Reader()
        self.difference = DifferenceLabel(_DIFFERENCE_LINES)
        self._place = label("", "muted")
        self._together = ScrollTogether(*self.readers, self)
        self._asker = Asker(desk, self)
        self._articles = [article_of(desk.project, id) for id in self._ids]
        self._arrange(style)
        self._connect()
        self._ask()

    def show_pair(self, number: int) -> None:
        """Make a shared passage current and show it in both articles, level."""
        if not self.pairs:
            return
        self.current = number % len(self.pairs)
        pair = self.pairs[self.current]
        for reader in self.readers:
            reader.set_current(f"{_KEY}{self.current}")
        self._together.show((pair.here[0], pair.there[0]))
        self.difference.show_difference(pair.differences)
        words = self.tr("Passage %1 of %2")
        self._place.setText(filled(words, self.current + 1, len(self.pairs)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the passage in the article at the far side."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go to the next shared passage; there is nothing else to type into."""
        self.show_pair(self.current + (1 if next else -1))
        return True

    def _arrange(self, style: Style | None) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setRowStretch(1, 1)
        for side, (reader, article) in enumerate(zip(self.readers, self._articles, strict=True)):
            text = self._desk.project.articles.body(article.id)
            reader.show_article(text, article.furniture, language=article.language)
            if style is not None:
                reader.set_text_style(style)
            set_key_context(reader, Context.NOWHERE)
            grid.addWidget(_heading(article), 0, side)
            grid.addWidget(reader, 1, side)
            grid.setColumnStretch(side, 1)
        self.body.addLayout(grid, 1)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self._place, 1)
        keys = (("Tab", self.tr("next passage")), ("Return", self.tr("go there")))
        for key, words in keys:
            line.addWidget(key_cap(key))
            line.addWidget(label(words, "small"))
        self.body.addLayout(line)
        self.body.addWidget(self.difference)
        self.add_button(self.tr("Go to the other article"), Role.AcceptRole)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(self._size())

    def _size(self) -> QSize:
        """Return nearly the size of the window that all dialogs stand over."""
        window = self.parentWidget()
        while window is not None and window.parentWidget() is not None:
            window = window.parentWidget()
        room = window.size() if window is not None else QSize(1340, 760)
        return (room - QSize(40, 60)).expandedTo(QSize(800, 520))

    def _spans(self, side: int) -> list[Span]:
        """Return the shared passages as one of the readers draws them, numbered alike in both."""
        hues, text = current_theme().hues, self.readers[side].text()
        spans = [(pair.here, pair.there)[side] for pair in self.pairs]
        return [
            Span(
                annotation_id=f"{_KEY}{number}",
                segments=[Segment(*span, text[slice(*span)])],
                colour=hues[number % len(hues)].line,
                label=filled("%1", number + 1),
            )
            for number, span in enumerate(spans)
        ]

    def _connect(self) -> None:
        for reader in self.readers:
            reader.current_requested.connect(self._choose)
        self.finished.connect(self._asker.drop)
        self.accepted.connect(self._open_other)

    def _ask(self) -> None:
        ids, first = self._ids, self._first
        self._place.setText(self.tr("Looking for the passages they share…"))
        self.readers[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._asker.ask(
            lambda project: aligned(project, *ids, first), self._begin, rows=AT_ONCE + 1
        )

    def _begin(self, pairs: list[Aligned]) -> None:
        self.pairs = pairs
        for side, reader in enumerate(self.readers):
            reader.set_spans(self._spans(side))
        self._together.set_anchors([(pair.here[0], pair.there[0]) for pair in pairs])
        start = self._first[0][0] if self._first else 0
        numbers = [n for n, pair in enumerate(pairs) if pair.here[0] == start]
        if pairs:
            self.show_pair(numbers[0] if numbers else 0)
        else:
            self._place.setText(self.tr("The two articles share no passage that is sure."))

    def _choose(self, key: str | None) -> None:
        if key is not None and key.startswith(_KEY):
            self.show_pair(int(key.removeprefix(_KEY)))

    def _open_other(self) -> None:
        pair = self.pairs[self.current] if self.current >= 0 else None
        place = pair.there if pair is not None else (None, None)
        self._desk.passage_requested.emit(Passage(self._ids[1], None, *place))


def _heading(article: Article) -> QWidget:
    words = beside(article.outlet, article.published[:10], article.title)
    return label(words, "heading", wraps=True)
