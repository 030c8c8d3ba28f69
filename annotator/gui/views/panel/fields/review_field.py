"""What colleagues made of the label that is shown."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.review import ReturnReason, Verdict
from annotator.gui.models.review_words import reason_word, remark_word, verdict_word
from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import GAP, frame, label
from annotator.gui.wording.filling import filled
from annotator.services.review import Item, Waiting, of_annotations, reasons_of


class ReviewField(Field):
    """Each verdict with its reason and what was said, and the keys that answer it."""

    def __init__(self, tagging: Tagging, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self._card = frame("card")
        self._verdict = label("", wraps=True)
        self._said = label("", "small", wraps=True)
        self._answers = _Keys(
            hints,
            {"review.changed": self.tr("I changed it"), "review.defend": self.tr("defend it")},
        )
        self._verdicts = _Keys(
            hints,
            {"review.accept": self.tr("accept"), "review.return": self.tr("return")},
        )
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(4)
        for part in (self._verdict, self._said, self._answers, self._verdicts):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_annotation(self) -> None:
        """Show the reviews, or, of a colleague's label without one, the keys that judge it."""
        shown, session = self.tagging.annotation, self.tagging.session
        if shown is None:
            self.hide()
            return
        items = of_annotations(session.project, [shown.id]).get(shown.id, [])
        judges = shown.annotator_id != session.annotator_id and not session.project.read_only
        names = self._names() if items else {}
        reasons = {reason.id: reason_word(reason) for reason in self._reasons()} if items else {}
        verdicts = [self._verdict_words(item, names, reasons) for item in items]
        said = [line for item in items for line in _said_lines(item, names)]
        self._verdict.setText("\n".join(verdicts))
        self._said.setText("\n".join(said))
        self._verdict.setVisible(bool(verdicts))
        self._said.setVisible(bool(said))
        mine = [item for item in items if item.review.author_id == session.annotator_id]
        self._answers.setVisible(any(item.waiting is Waiting.AUTHOR for item in mine))
        self._verdicts.setVisible(judges)
        self.setVisible(bool(items) or judges)

    def _reasons(self) -> list[ReturnReason]:
        return reasons_of(self.tagging.session.project, archived=True)

    def _names(self) -> dict[str, str]:
        annotators = self.tagging.session.project.tables.annotators.all()
        return {annotator.id: annotator.name for annotator in annotators}

    def _verdict_words(
        self, item: Item, names: Mapping[str, str], reasons: Mapping[str, str]
    ) -> str:
        review = item.review
        word, name = verdict_word(review.verdict), names.get(review.annotator_id, "")
        words = filled(self.tr("%1 by %2"), word, name)
        reason = reasons.get(review.reason_id or "", "")
        if review.verdict is Verdict.RETURNED and reason:
            words += f" · {reason}"
        if item.changed_since and review.verdict is Verdict.ACCEPTED:
            words += " · " + self.tr("changed since")
        return words


def _said_lines(item: Item, names: Mapping[str, str]) -> list[str]:
    lines: list[str] = []
    for remark in item.remarks:
        word = remark_word(remark.kind)
        who = names.get(remark.annotator_id, "")
        what = ": ".join(part for part in (word, remark.text) if part)
        lines.append(f"{who} — {what}")
    return lines


class _Keys(QWidget):
    """Keys with what they do, in one line."""

    def __init__(self, hints: KeyHints, words: Mapping[str, str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(GAP)
        for action, what in words.items():
            row.addWidget(hints.cap(action))
            row.addWidget(label(what, "muted"))
        row.addStretch(1)
