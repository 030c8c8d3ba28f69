"""Says to a screen reader what lies under the caret; painted annotations are invisible to it."""

from PySide6.QtCore import QObject, QTimer

from annotator.domain.annotation import SegmentRole
from annotator.gui.widgets.reader.page_view import PageView
from annotator.gui.widgets.reader.text.span import Span
from annotator.gui.wording.filling import filled

_PAUSE_MS = 180
_LONGEST_QUOTE = 200


class Announcer(QObject):
    """Announces each set of annotations once, a moment after the caret has come to rest."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._position = 0
        self._said: list[str] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.announce)

    def look_at(self, position: int) -> None:
        """Announce what lies at `position`, unless the caret moves on at once."""
        self._position = position
        self._pause.start()

    def announce(self) -> None:
        """Announce now, if something else lies under the caret than last time."""
        under = self._view.sheet.spans.at(self._position)
        if under == self._said:
            return
        self._said = under
        spans = [span for key in under if (span := self._view.sheet.spans.get(key)) is not None]
        self._say("; ".join(map(self.described, spans)) or self.tr("No annotation"))

    def say_current(self, span: Span) -> None:
        """Announce the annotation that has just become the current one, with its words."""
        text = self._view.sheet.model.text
        pieces = [
            text[piece.start : piece.end]
            for piece in span.segments
            if piece.role is SegmentRole.CONTENT
        ]
        self._say(f"{self.described(span)}: {' … '.join(pieces)[:_LONGEST_QUOTE]}")

    def _say(self, message: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, message))

    def described(self, span: Span) -> str:
        """Return an annotation in words."""
        name = span.label or self.tr("Annotation without speaker")
        words = f"{name}, {span.detail}" if span.detail else name
        return filled(self.tr("Suggested: %1"), words) if span.suggested else words
