"""The texts of a damaged project: which are whole, and where labels stand on those that are not."""

from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.ids import article_id
from annotator.store.database import Database
from annotator.store.salvage.references import fitting
from annotator.store.salvage.rescued import DamagedText, Rescued
from annotator.store.salvage.wholeness import Mender, with_quotes

_FARTHEST = 8
"""Code points by which a flipped bit or two may shift what stands behind them."""
_QUOTES = """
SELECT s."start", s."end", s.quoted FROM annotation AS n
JOIN segment AS s ON s.annotation = n.number WHERE n.article_id = ?"""


class SalvagedTexts:
    """Copies texts into a new project; one that is not what was imported gets another id.

    That is the id that follows from what it is now, so that nobody takes it for the text
    that colleagues have.
    """

    def __init__(self, source: Database, target: Database, rescued: Rescued) -> None:
        self._source = source
        self._target = target
        self._rescued = rescued
        self._mender = Mender()
        self._damaged: dict[str, DamagedText] = {}
        """By the ids under which they go on."""
        self.new_ids: dict[str, str] = {}
        """Ids of damaged texts, by those they had."""

    def copy(self, rows: Iterator[tuple[int, str, str]]) -> None:
        """Copy texts, given by number, id and body."""
        sql = "INSERT OR IGNORE INTO text (number, id, body) VALUES (?, ?, ?)"
        self._target.run_many(sql, (self._whole(*row) for row in rows))

    def _whole(self, number: int, id: str, body: str) -> tuple[int, str, str]:
        if article_id(body) == id:
            return number, id, body
        body = with_quotes(body, self._source.rows(_QUOTES, (id,)))
        if article_id(body) != id:
            body = self._mender.flipped_back(id, body.encode("utf-8")) or body
        true_id = article_id(body)
        if true_id == id:
            self._rescued.mended_texts.append(id)
        else:
            self.new_ids[id] = true_id
            self._damaged[true_id] = DamagedText(true_id)
            self._rescued.damaged_texts.append(self._damaged[true_id])
        return number, true_id, body

    def placed(self, annotation: Annotation, text: str) -> tuple[Annotation | None, int]:
        """Return an annotation with the segments whose words stand in its text.

        Also returns how many do not. Where a text is damaged, all of them may stand a few
        code points from where they stood.
        """
        fits, missing = fitting(annotation, text)
        if missing and annotation.article_id in self._damaged:
            for shift in sorted(range(-_FARTHEST, _FARTHEST + 1), key=abs):
                moved = _shifted(annotation, shift)
                if moved is not None and not fitting(moved, text)[1]:
                    return moved, 0
        return fits, missing

    def note(self, before: Annotation, after: Annotation | None) -> None:
        """Note a label that was placed, if that is on a damaged text."""
        text = self._damaged.get(before.article_id)
        if text is not None and after is not None:
            moved = after.segments[0].start not in {piece.start for piece in before.segments}
            self._rescued.stand(text, after, moved=moved)


def _shifted(annotation: Annotation, shift: int) -> Annotation | None:
    if any(piece.start + shift < 0 for piece in annotation.segments):
        return None
    segments = tuple(
        replace(piece, start=piece.start + shift, end=piece.end + shift)
        for piece in annotation.segments
    )
    return replace(annotation, segments=segments)
