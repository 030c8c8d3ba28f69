"""What merging two speakers asks and says: who is offered, and what it will do."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.codebook import Speaker
from annotator.domain.lookup import Codebook
from annotator.gui.dialogs.codebook_merge import MergeDialog
from annotator.gui.models.words import kind_icon
from annotator.gui.views.codebook.entry.merging import MOST_OFFERED, what_stays
from annotator.gui.views.codebook.speakers.shelf import SpeakerShelf
from annotator.gui.widgets.picker import Row
from annotator.gui.widgets.picker.register import Register
from annotator.gui.wording.filling import filled


def speaker_merge(
    book: Codebook, shelf: SpeakerShelf, gone: Speaker, parent: QWidget
) -> MergeDialog[Speaker]:
    """Return the question into which speaker another is merged; alike ones come first."""
    register = Register(book)

    def rows(typed: str) -> list[Row]:
        if typed:
            found = [match.speaker for match in register.find(typed, MOST_OFFERED)]
        else:
            alike = [shelf.entries[id] for id in shelf.alike.like(gone.id)]
            others = [s for s in register.speakers[:MOST_OFFERED] if s not in alike]
            found = [*alike, *others]
        return [_speaker_row(entry) for entry in found if entry.id != gone.id]

    def preview(gone: Speaker, into: Speaker) -> str:
        return _preview(shelf, gone, into)

    return MergeDialog(gone, rows, lambda value: shelf.entries.get(str(value)), preview, parent)


def _preview(shelf: SpeakerShelf, gone: Speaker, into: Speaker) -> str:
    """Return in words what merging two speakers will do."""
    says = [
        filled(
            QCoreApplication.translate(
                "Merging",
                "“%1” will be read as “%2” everywhere: %3 times as speaker, %4 as target.",
            ),
            gone.name,
            into.name,
            shelf.spoken.get(gone.id, 0),
            shelf.targeted.get(gone.id, 0),
        ),
        filled(
            QCoreApplication.translate("Merging", "“%1” takes on these names: %2"),
            into.name,
            " · ".join((gone.name, *gone.aliases)),
        ),
    ]
    if gone.roles:
        says.append(
            filled(
                QCoreApplication.translate("Merging", "and these roles: %1"),
                " · ".join(role.title for role in gone.roles),
            )
        )
    return "\n\n".join([*says, what_stays()])


def _speaker_row(entry: Speaker) -> Row:
    return Row(entry.name, entry.id, also=" · ".join(entry.aliases), icon=kind_icon(entry.kind))
