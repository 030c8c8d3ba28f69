"""What the annotation is about."""

from PySide6.QtWidgets import QWidget

from annotator.domain import revising
from annotator.gui.views.panel.fields.field import Field, titled
from annotator.gui.views.panel.fields.topic_rows import NewTopic, PlaceOfNew, TopicRows, place_rows
from annotator.gui.views.panel.key_hints import KeyHints
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.fields.chip_row import ChipRow, EntryTone, Tag
from annotator.gui.widgets.picker import Picker, Row
from annotator.gui.wording.filling import filled
from annotator.services.labelling import Revision
from annotator.services.labelling.on_the_spot import tag_with_new_topic


class TopicsField(Field):
    """The topics as chips, the primary one with a star, and a picker for more."""

    def __init__(self, tagging: Tagging, hints: KeyHints, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self.picker = Picker(self.tr("Add a topic"))
        self.picker.setAccessibleName(self.tr("Topics"))
        self.picker.take_many()
        self.picker.offer(self._rows, self.tr("Enter takes · a comma takes and stays"))
        self.picker.taken.connect(self._take)
        self.picker.returned.connect(self.returned)
        self._chips = ChipRow()
        self._chips.pressed.connect(self._toggle_primary)
        self._chips.removal_requested.connect(self._remove)
        self._chips.emptied.connect(self._go_to_picker)
        key = hints.cap("label.topics")
        self.setLayout(titled(self.tr("Topics"), self._chips, self.picker, key=key))

    @property
    def chips(self) -> ChipRow:
        """The topics that were given."""
        return self._chips

    def show_annotation(self) -> None:
        """Show the topics."""
        shown, editable = self.tagging.annotation, self.tagging.is_editable
        given = shown.topics if shown else ()
        tags = tuple(self._tag(id) for id in given)
        self.picker.setVisible(editable or not tags)
        self._chips.show_tags(tags, removable=editable)
        self._chips.setVisible(bool(tags))
        self.picker.setReadOnly(not editable)
        self.picker.refresh()

    def change_annotation(self) -> None:
        """Forget what is half typed."""
        self.picker.reset()

    def _tag(self, topic_id: str) -> Tag:
        book, shown = self.tagging.codebook, self.tagging.annotation
        primary = shown is not None and shown.primary_topic == topic_id
        topic = book.topic(topic_id)
        path = book.topic_path(topic_id)
        tip = self.tr("%1 — the primary topic") if primary else self.tr("%1 — press for primary")
        return Tag(
            topic_id,
            topic.name if topic else topic_id,
            mark="★" if primary else "",
            tip=filled(tip, path),
            tone_of=EntryTone(topic_id, topic.colour if topic else ""),
        )

    def _rows(self, typed: str) -> list[Row]:
        tagging = self.tagging
        given = tagging.annotation.topics if tagging.annotation else ()
        offered = TopicRows(tagging.topics, tagging.recent.topics, given, tagging.is_learned)
        return offered(typed)

    def _take(self, value: object) -> None:
        match value:
            case str(topic_id):
                self.tagging.revise("add_topic_to", lambda a: revising.with_topic(a, topic_id))
            case NewTopic(name):
                self._ask_place(name)
            case PlaceOfNew(name, parent_id):
                self._add(name, parent_id)
            case _:
                pass

    def _ask_place(self, name: str) -> None:
        def rows(typed: str) -> list[Row]:
            return place_rows(self.tagging.topics, name, typed)

        self.picker.ask(rows, self.tr("Below which topic?"))

    def _add(self, name: str, parent_id: str | None) -> None:
        tagging, shown = self.tagging, self.tagging.annotation
        if shown is None:
            return
        new = (name, parent_id)
        tagging.desk.edit_with(
            lambda: tag_with_new_topic(tagging.session, "add_topic_to", shown.id, new, _with_topic)
        )

    def _toggle_primary(self, topic_id: str) -> None:
        shown = self.tagging.annotation
        if shown is None or not self.tagging.is_editable:
            return
        wanted = None if shown.primary_topic == topic_id else topic_id
        self.tagging.revise("set_primary_topic", lambda a: revising.with_primary_topic(a, wanted))

    def _remove(self, topic_id: str) -> None:
        self.tagging.revise("remove_topic", lambda a: revising.without_topic(a, topic_id))

    def _go_to_picker(self) -> None:
        self.picker.setFocus()


def _with_topic(topic_id: str) -> Revision:
    return lambda annotation: revising.with_topic(annotation, topic_id)
