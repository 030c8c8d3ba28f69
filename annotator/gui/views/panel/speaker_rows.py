"""What the speaker and target fields offer."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.domain.codebook import Speaker, SpeakerKind
from annotator.gui.models.words import unnamed_speaker_word
from annotator.gui.views.panel.register import Match, Register
from annotator.gui.views.panel.words import kind_icon, kind_word, meaning_of_unnamed
from annotator.gui.widgets.picker import Row, caption, search_key

_FOUND = 40
_RECENT = 6


@dataclass(frozen=True, slots=True)
class Chosen:
    """A speaker was chosen."""

    id: str


@dataclass(frozen=True, slots=True)
class NewSpeaker:
    """A new speaker is wanted; the kind is asked for next."""

    name: str


@dataclass(frozen=True, slots=True)
class KindOfNew:
    """What a new speaker is."""

    name: str
    kind: SpeakerKind


@dataclass(frozen=True, slots=True)
class NewAlias:
    """One more name for a speaker is wanted; whose it is comes next."""

    name: str


@dataclass(frozen=True, slots=True)
class OwnerOfAlias:
    """Whose further name it is."""

    name: str
    speaker_id: str


@dataclass(frozen=True, slots=True)
class SpeakerRows:
    """What is offered for typed words: who goes by them, or those used last and all others."""

    register: Register
    recent: tuple[str, ...]
    chosen_id: str | None
    """What the field holds now."""
    with_unnamed: bool
    """Whether outlet, implicit and unknown are choices."""

    def __call__(self, typed: str) -> list[Row]:
        """Return the rows for what is typed so far."""
        return self._matching(typed) if typed else self._everybody()

    def _everybody(self) -> list[Row]:
        register = self.register
        known = register.standing((self.chosen_id or "", *self.recent))
        recent = known[: _RECENT + (self.chosen_id in known)]
        last = [self._row(Match(s)) for id in recent if (s := register.book.speaker(id))]
        others = [s for s in register.speakers[: _FOUND + _RECENT] if s.id not in recent]
        rows = (
            [caption(QCoreApplication.translate("SpeakerRows", "Used last")), *last] if last else []
        )
        if self.with_unnamed:
            rows += self._unnamed("")
        if others:
            rows += [
                caption(QCoreApplication.translate("SpeakerRows", "All")),
                *(self._row(Match(s)) for s in others[:_FOUND]),
            ]
        return [*rows, *_more(len(register.speakers) - len(last) - len(others[:_FOUND]))]

    def _matching(self, typed: str) -> list[Row]:
        found = self.register.find(typed, _FOUND + 1, self.recent)
        rows = [self._row(match) for match in found[:_FOUND]]
        rows += (
            [caption(QCoreApplication.translate("SpeakerRows", "Type on to see the rest"))]
            if len(found) > _FOUND
            else []
        )
        said, others = self._unnamed_by(typed) if self.with_unnamed else ([], [])
        rows = [*said, *rows, *others]
        if not self.register.has(typed):
            rows += [
                _other_name_row(typed),
                Row(
                    QCoreApplication.translate("SpeakerRows", "Add “%1” as a new speaker").replace(
                        "%1", typed
                    ),
                    NewSpeaker(typed),
                    icon="plus",
                    adds=True,
                    preferred=not found and not said,
                ),
            ]
        return rows

    def _row(self, match: Match) -> Row:
        speaker = match.speaker
        return Row(
            speaker.name,
            Chosen(speaker.id),
            also=match.also,
            detail=kind_word(speaker.kind),
            icon=kind_icon(speaker.kind),
            chosen=speaker.id == self.chosen_id,
        )

    def _unnamed(self, typed: str) -> list[Row]:
        return [
            Row(
                unnamed_speaker_word(id),
                Chosen(id),
                detail=meaning_of_unnamed(id),
                icon="circle-help" if id == "unknown" else "quote",
                chosen=id == self.chosen_id,
                preferred=id == self.chosen_id and not typed,
            )
            for id in UNNAMED_SPEAKERS
        ]

    def _unnamed_by(self, typed: str) -> tuple[list[Row], list[Row]]:
        """Return those whose name begins like this, and the others."""
        key = search_key(typed)
        rows = dict(zip(UNNAMED_SPEAKERS, self._unnamed(typed), strict=True))
        said = [
            row
            for id, row in rows.items()
            if any(f" {name}".find(f" {key}") >= 0 for name in (id, search_key(row.text)))
        ]
        return said, [row for row in rows.values() if row not in said]


def kind_rows(name: str, typed: str) -> list[Row]:
    """Return the question what a new speaker is."""
    asked = caption(QCoreApplication.translate("SpeakerRows", "What is “%1”?").replace("%1", name))
    words = {kind: kind_word(kind) for kind in SpeakerKind}
    wanted = [kind for kind in words if words[kind].casefold().startswith(typed.casefold())]
    rows = (Row(words[kind], KindOfNew(name, kind), icon=kind_icon(kind)) for kind in wanted)
    return [asked, *rows]


def owner_rows(register: Register, recent: tuple[str, ...], name: str, typed: str) -> list[Row]:
    """Return the question whose further name this is."""
    asked = caption(
        QCoreApplication.translate("SpeakerRows", "Whose other name is “%1”?").replace("%1", name)
    )
    if typed:
        speakers = [match.speaker for match in register.find(typed, _FOUND, recent)]
    else:
        last = [register.book.speaker(id) for id in register.standing(recent)[:_RECENT]]
        known = [speaker for speaker in last if speaker is not None]
        speakers = [*known, *(s for s in register.speakers[:_FOUND] if s not in known)]
    return [asked, *(_owner_row(speaker, name) for speaker in speakers)]


def _owner_row(speaker: Speaker, name: str) -> Row:
    return Row(
        speaker.name,
        OwnerOfAlias(name, speaker.id),
        detail=kind_word(speaker.kind),
        icon=kind_icon(speaker.kind),
    )


def _other_name_row(typed: str) -> Row:
    words = QCoreApplication.translate("SpeakerRows", "Add “%1” as another name of …").replace(
        "%1", typed
    )
    return Row(words, NewAlias(typed), icon="user-plus", adds=True)


def _more(count: int) -> list[Row]:
    if count <= 0:
        return []
    return [
        caption(
            QCoreApplication.translate("SpeakerRows", "and %1 more: type a part of a name").replace(
                "%1", str(count)
            )
        )
    ]
