"""Who speaks, and toward whom a stance is taken: a picker over the speaker register."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import SpeakerKind
from annotator.gui.models.words import speaker_words
from annotator.gui.views.panel.fields.speaker_rows import (
    Chosen,
    KindOfNew,
    NewAlias,
    NewSpeaker,
    OwnerOfAlias,
    SpeakerRows,
    kind_rows,
    owner_rows,
)
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.picker import Picker, Row
from annotator.services.labelling import Revision
from annotator.services.labelling.on_the_spot import tag_with_new_alias, tag_with_new_speaker


class SpeakerPicker(Picker):
    """Gives an entry of the register; one that is not there yet is added by the same edit."""

    given = Signal(object)
    """The id of the speaker that was chosen, or none."""

    def __init__(
        self,
        tagging: Tagging,
        edit_name: str,
        revision_with: Callable[[str], Revision],
        *,
        unnamed: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Take what `edit_name` does to the annotation with the id of a speaker."""
        super().__init__(parent=parent)
        self._tagging = tagging
        self._edit_name = edit_name
        self._revision_with = revision_with
        self._unnamed = unnamed
        self._id: str | None = None
        self.offer(self._rows)
        self.taken.connect(self._take_value)

    def show_speaker(self, speaker_id: str | None) -> None:
        """Show who it is now."""
        book = self._tagging.codebook
        entry = book.speaker(speaker_id)
        self._id = entry.id if entry is not None else speaker_id
        name = speaker_words(speaker_id, book)
        self.show_value(name)
        self.setToolTip(name)

    def _rows(self, typed: str) -> list[Row]:
        tagging = self._tagging
        recent = tagging.recent.speakers if self._unnamed else _targets_first(tagging)
        source = tagging.source_words if self._unnamed else ""
        meant = tagging.learned.meant_by(source, tagging.annotation)
        rows = SpeakerRows(
            tagging.register, recent, self._id, self._unnamed, source, meant, tagging.is_learned
        )
        return rows(typed)

    def _take_value(self, value: object) -> None:
        match value:
            case None:
                self.given.emit(None)
            case Chosen(id):
                self.given.emit(id)
            case NewSpeaker(name):
                self.ask(partial(kind_rows, name), self.tr("Kind of the new speaker"))
            case NewAlias(name):
                self.ask(partial(self._owners, name), self.tr("Whose name is it?"))
            case KindOfNew(name, kind):
                self._add_speaker(name, kind)
            case OwnerOfAlias(name, speaker_id):
                self._add_alias(name, speaker_id)
            case _:
                pass

    def _owners(self, name: str, typed: str) -> list[Row]:
        tagging = self._tagging
        return owner_rows(tagging.register, tagging.recent.speakers, name, typed)

    def _add_speaker(self, name: str, kind: SpeakerKind) -> None:
        tagging, shown = self._tagging, self._tagging.annotation
        if shown is not None:
            tagging.desk.edit_with(
                lambda: tag_with_new_speaker(
                    tagging.session, self._edit_name, shown.id, (name, kind), self._revision_with
                )
            )

    def _add_alias(self, name: str, speaker_id: str) -> None:
        tagging, shown = self._tagging, self._tagging.annotation
        alias = (speaker_id, name)
        if shown is not None:
            tagging.desk.edit(
                lambda: tag_with_new_alias(
                    tagging.session, self._edit_name, shown.id, alias, self._revision_with
                )
            )


def _targets_first(tagging: Tagging) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*tagging.recent.targets, *tagging.recent.speakers)))
