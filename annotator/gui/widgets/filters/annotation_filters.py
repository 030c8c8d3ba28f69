"""The filters over the table of annotations."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.annotation import Hedge, Layer, Origin, QuotationType, Status
from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.gui.desk import Desk
from annotator.gui.models.annotations import AnnotationModel
from annotator.gui.models.asking import Asker
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.choices import (
    NONE,
    counted_choices,
    speaker_choices,
    topic_choices,
    value_choices,
    word_choices,
)
from annotator.gui.models.words import (
    confidence_word,
    hedge_word,
    layer_word,
    origin_word,
    quotation_type_word,
    status_word,
)
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.feedback.busy_line import BusyLine
from annotator.gui.widgets.fields.filter_edit import FilterEdit
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.widgets.flow import FlowLayout
from annotator.gui.wording.filling import filled
from annotator.services.articles import events_of
from annotator.store.project import Project
from annotator.store.queries.annotations import AnnotationFilter

_YES, _NO = "yes", "no"
_MANY = frozenset({"speaker", "stance", "target", "topic"})


class AnnotationFilterBar(QWidget):
    """A field for words, a picker for each thing that is recorded, and how many are left."""

    list_requested = Signal()
    """The keyboard wants to go to the list."""

    def __init__(self, desk: Desk, model: AnnotationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._askers = {name: Asker(desk, self) for name in ("outlet", "language")}
        self.text = FilterEdit(self.tr("Filter annotations by words and notes"))
        self.pickers = {
            name: PickButton(heading, many=name in _MANY)
            for name, heading in self._headings().items()
        }
        """The pickers by what they ask for."""
        self.count = label("", "small")
        self.line = BusyLine()
        self.clear = button(self.tr("Clear"), "link")
        self.first_line = QHBoxLayout()
        """Behind the field for text there is room for more buttons."""
        self._arrange()
        self._connect()
        self._show()

    def clear_all(self) -> None:
        """List all annotations."""
        self.text.clear()
        self.text.flush()
        for picker in self.pickers.values():
            picker.set_picked(())
        self._ask()

    def ask_for(self, asked: AnnotationFilter) -> None:
        """List the annotations that use codebook entries, as far as a filter names some."""
        self.text.clear()
        self.text.flush()
        wanted = {
            "speaker": asked.speaker_ids,
            "stance": asked.value_ids,
            "target": asked.target_ids,
            "topic": asked.topic_ids,
        }
        for name, picker in self.pickers.items():
            ids = wanted.get(name)
            if ids:
                self._offers()[name]()
            picker.set_picked(self._standing(name, ids or ()))
        self._ask()

    def _standing(self, name: str, ids: tuple[str, ...]) -> list[str]:
        """Return the entries that can be chosen behind ids, of which some may be merged."""
        book = self._desk.codebook
        look_up = {"speaker": book.speaker, "target": book.speaker, "topic": book.topic}
        if name not in look_up:
            return list(ids)
        entries = [look_up[name](id) for id in ids]
        return list(dict.fromkeys(entry.id for entry in entries if entry is not None))

    def _headings(self) -> dict[str, str]:
        return {
            "speaker": self.tr("Speaker"),
            "stance": self.tr("Stance"),
            "target": self.tr("Target"),
            "topic": self.tr("Topic"),
            "type": self.tr("Type"),
            "hedge": self.tr("Hedge"),
            "confidence": self.tr("Confidence"),
            "discuss": self.tr("To discuss"),
            "status": self.tr("Status"),
            "layer": self.tr("Layer"),
            "annotator": self.tr("Annotator"),
            "outlet": self.tr("Outlet"),
            "event": self.tr("Event"),
            "language": self.tr("Language"),
            "origin": self.tr("Origin"),
        }

    def _arrange(self) -> None:
        pickers = QWidget()
        flow = FlowLayout(pickers)
        for picker in self.pickers.values():
            flow.addWidget(picker)
        self.text.setMaximumWidth(420)
        self.first_line.setSpacing(8)
        self.first_line.addWidget(self.text, 1)
        self.first_line.addWidget(self.count)
        self.first_line.addWidget(self.clear)
        self.first_line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 6)
        whole.setSpacing(6)
        whole.addLayout(self.first_line)
        whole.addWidget(pickers)
        whole.addWidget(self.line)

    def _connect(self) -> None:
        self.text.filtered.connect(self._ask)
        self.text.list_requested.connect(self.list_requested)
        self.clear.clicked.connect(self.clear_all)
        for name, offer in self._offers().items():
            self.pickers[name].wanted.connect(offer)
        for picker in self.pickers.values():
            picker.edited.connect(self._ask)
        self._model.listed.connect(self._show)
        self._model.busy.connect(self._show)
        self._model.busy.connect(self.line.follow)
        self._desk.edited.connect(self._follow)
        self._offer_words()

    def _offer_words(self) -> None:
        """Offer what never changes."""
        pickers = self.pickers
        pickers["type"].set_choices(word_choices(QuotationType, quotation_type_word))
        pickers["hedge"].set_choices(word_choices(Hedge, hedge_word))
        pickers["confidence"].set_choices(word_choices((1, 2, 3), confidence_word))
        pickers["status"].set_choices(word_choices(Status, status_word))
        pickers["origin"].set_choices(word_choices(Origin, origin_word))
        pickers["layer"].set_choices(word_choices(Layer, layer_word))
        flagged = Choice(_YES, self.tr("Flagged")), Choice(_NO, self.tr("Not flagged"))
        pickers["discuss"].set_choices(flagged)

    def _offers(self) -> dict[str, Callable[[], None]]:
        return {
            "speaker": self._offer_speakers,
            "stance": self._offer_values,
            "target": self._offer_targets,
            "topic": self._offer_topics,
            "annotator": self._offer_annotators,
            "event": self._offer_events,
            "outlet": self._offer_outlets,
            "language": self._offer_languages,
        }

    def _offer_speakers(self) -> None:
        self.pickers["speaker"].set_choices(speaker_choices(self._desk.codebook))

    def _offer_values(self) -> None:
        self.pickers["stance"].set_choices(value_choices(self._desk.codebook))

    def _offer_targets(self) -> None:
        self.pickers["target"].set_choices(speaker_choices(self._desk.codebook, unnamed=False))

    def _offer_topics(self) -> None:
        self.pickers["topic"].set_choices(topic_choices(self._desk.codebook))

    def _offer_annotators(self) -> None:
        annotators = self._desk.project.tables.annotators.all()
        self.pickers["annotator"].set_choices([Choice(a.id, a.name) for a in annotators])

    def _offer_events(self) -> None:
        events = events_of(self._desk.project)
        found = [Choice(event.id, event.name, event.date) for event in events]
        self.pickers["event"].set_choices([*found, Choice(NONE, self.tr("(no event)"))])

    def _offer_outlets(self) -> None:
        self._offer("outlet", lambda project: project.articles.outlets())

    def _offer_languages(self) -> None:
        self._offer("language", lambda project: project.articles.languages())

    def _offer(self, name: str, question: Callable[[Project], list[tuple[str, int]]]) -> None:
        def offer(counts: list[tuple[str, int]]) -> None:
            self.pickers[name].set_choices(counted_choices(counts))

        rows = self._desk.project.articles.bound()
        self._askers[name].ask(question, offer, rows=rows)

    def _ask(self) -> None:
        self._model.ask(self._asked())
        self._show()

    def _asked(self) -> AnnotationFilter:
        """Return the filter; codebook entries stand for those that were merged into them."""
        text, book = self.text.text().strip(), self._desk.codebook
        quotation_type, hedge = self._one("type"), self._one("hedge")
        status, origin = self._one("status"), self._one("origin")
        layer = self._one("layer")
        confidence, discuss = self._one("confidence"), self._one("discuss")
        asked = AnnotationFilter(
            text=text,
            still_typing=bool(text),
            speaker_ids=self._ids("speaker", book.standing_for),
            value_ids=self._ids("stance", lambda value_id: (value_id,)),
            target_ids=self._ids("target", book.standing_for),
            topic_ids=self._ids("topic", self._topic_and_below),
            quotation_type=QuotationType(quotation_type) if quotation_type else None,
            hedge=Hedge(hedge) if hedge else None,
            confidence=int(confidence) if confidence else None,
            discuss=discuss == _YES if discuss else None,
        )
        return replace(
            asked,
            status=Status(status) if status else None,
            origin=Origin(origin) if origin else None,
            layer=Layer(layer) if layer else None,
            annotator_id=self._one("annotator"),
            outlet=self._one("outlet"),
            event_id=self._one("event"),
            language=self._one("language"),
        )

    def _one(self, name: str) -> str | None:
        picked = self.pickers[name].picked
        if not picked:
            return None
        return "" if picked[0] == NONE else picked[0]

    def _ids(
        self, name: str, standing_for: Callable[[str], tuple[str, ...]]
    ) -> tuple[str, ...] | None:
        picked = self.pickers[name].picked
        if not picked:
            return None
        ids = ((("",) if id == NONE else standing_for(id)) for id in picked)
        return tuple(id for group in ids for id in group)

    def _topic_and_below(self, topic_id: str) -> tuple[str, ...]:
        book = self._desk.codebook
        found, waiting = dict.fromkeys(book.topics_standing_for(topic_id)), [topic_id]
        while waiting:
            for topic in book.topics_below(waiting.pop()):
                if topic.id not in found:
                    found |= dict.fromkeys(book.topics_standing_for(topic.id))
                    waiting.append(topic.id)
        return tuple(found)

    def _follow(self, edit: Edit) -> None:
        """Ask anew where an entry that is asked for was merged, moved or renamed."""
        if edit.kinds & CODEBOOK_KINDS:
            for name in _MANY:
                if self.pickers[name].picked:
                    self._offers()[name]()
            self._ask()

    def _show(self) -> None:
        model = self._model
        filtered = self._asked() != AnnotationFilter()
        if model.is_busy:
            text = self.tr("Looking…")
        elif filtered:
            text = self.tr("%1 of %2 annotations")
        else:
            text = self.tr("Annotations: %2")
        text = filled(text, model.rowCount(), model.total)
        self.count.setText(text)
        self.clear.setVisible(filtered)
