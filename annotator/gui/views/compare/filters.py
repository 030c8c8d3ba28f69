"""The filters over the list of differences, and how much words must overlap."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.choices import speaker_choices, topic_choices
from annotator.gui.views.compare.narrowing import Narrowing
from annotator.gui.views.compare.sides import Side
from annotator.gui.views.compare.words import kind_word
from annotator.gui.widgets.basic import GAP, label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.widgets.flow import FlowLayout
from annotator.gui.wording.filling import filled
from annotator.services.comparing import Kind
from annotator.services.comparing.matching import THRESHOLD

_OPEN, _OUTDATED = "open", "outdated"
_ONLY = "only:"
"""Before the id of an annotator, where only their labels are asked for."""


class CompareFilters(QWidget):
    """Pickers for kind, annotator, speaker, topic and state, and the slider."""

    narrowed = Signal(object)
    """The `Narrowing` that is picked."""
    threshold_moved = Signal(object)
    """The least intersection over union (float), 0 to 1."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._behind: frozenset[str] = frozenset()
        self.pickers = {
            "kind": PickButton(self.tr("Difference"), many=True),
            "annotator": PickButton(self.tr("Annotator"), many=True),
            "speaker": PickButton(self.tr("Speaker"), many=True),
            "topic": PickButton(self.tr("Topic"), many=True),
            "state": PickButton(self.tr("State")),
        }
        self.clear = button(self.tr("Clear"), "link")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._overlap = label("", "small")
        self._arrange()
        self._connect()
        self._show_threshold()

    def offer_kinds(self, sides: Sequence[Side]) -> None:
        """Offer every kind of difference, and words that only one of the annotators has."""
        kinds = [Choice(kind.value, kind_word(kind)) for kind in Kind]
        only = [
            Choice(_ONLY + side.annotator_id, filled(self.tr("Only %1"), side.title))
            for side in sides
        ]
        self.pickers["kind"].set_choices([*only, *kinds])

    def show_behind(self, annotation_ids: frozenset[str]) -> None:
        """List only the cases of these labels, until the filters are cleared."""
        self._clear_pickers()
        self._behind = annotation_ids
        self._tell()

    def clear_all(self) -> None:
        """List every case."""
        self._clear_pickers()
        self._tell()

    def narrowing(self) -> Narrowing:
        """Return what is picked."""
        picked = {name: picker.picked for name, picker in self.pickers.items()}
        state = next(iter(picked["state"]), "")
        return Narrowing(
            kinds=frozenset(Kind(id) for id in picked["kind"] if not id.startswith(_ONLY)),
            only_of=frozenset(
                id.removeprefix(_ONLY) for id in picked["kind"] if id.startswith(_ONLY)
            ),
            annotator_ids=frozenset(picked["annotator"]),
            speaker_ids=frozenset(picked["speaker"]),
            topic_ids=frozenset(picked["topic"]),
            open_only=state == _OPEN,
            outdated_only=state == _OUTDATED,
            annotation_ids=self._behind,
        )

    def _clear_pickers(self) -> None:
        self._behind = frozenset()
        for picker in self.pickers.values():
            picker.set_picked(())

    def _arrange(self) -> None:
        pickers = QWidget()
        flow = FlowLayout(pickers)
        for picker in self.pickers.values():
            flow.addWidget(picker)
        flow.addWidget(self.clear)
        self.slider.setRange(0, 100)
        self.slider.setValue(round(THRESHOLD * 100))
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("Least overlap of the same words"))
        tip = self.tr(
            "Labels count as of the same words when what they have in common is at least this"
            " share of what they cover together (intersection over union)."
        )
        self.slider.setToolTip(tip)
        self._overlap.setToolTip(tip)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._overlap)
        row.addWidget(self.slider, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, 6)
        column.setSpacing(6)
        column.addWidget(pickers)
        column.addLayout(row)

    def _connect(self) -> None:
        self.offer_kinds(())
        self.pickers["state"].set_choices(
            [
                Choice(_OPEN, self.tr("Open")),
                Choice(_OUTDATED, self.tr("Decided, out of date")),
            ]
        )
        self.pickers["speaker"].wanted.connect(self._offer_speakers)
        self.pickers["topic"].wanted.connect(self._offer_topics)
        for picker in self.pickers.values():
            picker.edited.connect(self._tell)
        self.clear.clicked.connect(self.clear_all)
        self.slider.valueChanged.connect(self._move)
        self.clear.setVisible(False)

    def _offer_speakers(self) -> None:
        self.pickers["speaker"].set_choices(speaker_choices(self._desk.codebook, none=False))

    def _offer_topics(self) -> None:
        self.pickers["topic"].set_choices(topic_choices(self._desk.codebook, none=False))

    def _tell(self) -> None:
        narrowing = self.narrowing()
        self.clear.setVisible(narrowing != Narrowing())
        self.narrowed.emit(narrowing)

    def _move(self) -> None:
        self._show_threshold()
        self.threshold_moved.emit(self.slider.value() / 100)

    def _show_threshold(self) -> None:
        self._overlap.setText(filled(self.tr("Same words from %1 % on"), self.slider.value()))
