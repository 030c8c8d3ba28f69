"""What the speaker and target fields offer."""

from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.domain.codebook import Speaker, SpeakerKind
from annotator.gui.models.words import (
    kind_icon,
    kind_word,
    meaning_of_unnamed,
    unnamed_speaker_word,
)
from annotator.gui.widgets.picker import Row, caption, search_key
from annotator.gui.widgets.picker.register import Match, Register
from annotator.gui.wording.filling import filled

_FOUND = 40
_RECENT = 6
_NAMED = 3
_SURE = 3
"""From so many letters on, “outlet”, “implicit” and “unknown” come before names."""


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
    source: str = ""
    """The words in the text that name the speaker; whom they name comes first."""
    meant: str = ""
    """The id of whom these words named in earlier labels; comes before all."""
    likely: bool = False
    """Whether `recent` goes by what is likely here, not only by what was used last."""

    def __call__(self, typed: str) -> list[Row]:
        """Return the rows for what is typed so far."""
        return self._matching(typed) if typed else self._everybody()

    def _everybody(self) -> list[Row]:
        """Whom the source words name, those used last, those without a name, and all others."""
        register = self.register
        named = [] if self.chosen_id else self._named()
        last = [speaker for speaker in self._used_last() if speaker not in named]
        first = {speaker.id for speaker in (*named, *last)}
        others = (s for s in register.speakers[: _FOUND + len(first)] if s.id not in first)
        rest = list(islice(others, _FOUND))
        translate = QCoreApplication.translate
        return [
            *self._part(translate("SpeakerRows", "Named by the source words"), named),
            *self._part(self._title(), last),
            *(self._unnamed("") if self.with_unnamed else ()),
            *self._part(translate("SpeakerRows", "All"), rest),
            *_more(len(register.speakers) - len(first) - len(rest)),
        ]

    def _named(self) -> list[Speaker]:
        """Return whom the source words name, by earlier labels and by the register."""
        meant = self.register.book.speaker(self.meant)
        named = self.register.named_in(self.source)
        if meant is not None:
            named = [meant, *(speaker for speaker in named if speaker.id != meant.id)]
        return named[:_NAMED]

    def _title(self) -> str:
        if self.likely:
            return QCoreApplication.translate("SpeakerRows", "Likely here")
        return QCoreApplication.translate("SpeakerRows", "Used last")

    def _used_last(self) -> list[Speaker]:
        """Return who was used last; the one that the field holds comes before them."""
        register = self.register
        ids = register.standing((self.chosen_id or "", *self.recent))
        known = (register.book.speaker(id) for id in ids[: _RECENT + (self.chosen_id in ids)])
        return [speaker for speaker in known if speaker is not None]

    def _part(self, title: str, speakers: list[Speaker]) -> list[Row]:
        return [caption(title), *(self._row(Match(s)) for s in speakers)] if speakers else []

    def _matching(self, typed: str) -> list[Row]:
        """Who goes by the typed words, those without a name, and what can be added."""
        found = self.register.find(typed, _FOUND + 1, self.recent)
        rows = [self._row(match) for match in found[:_FOUND]]
        if len(found) > _FOUND:
            more = QCoreApplication.translate("SpeakerRows", "Type on to see the rest")
            rows.append(caption(more))
        said, others = self._unnamed_by(typed) if self.with_unnamed else ([], [])
        if found and len(typed) < _SURE:
            rows += said
        else:
            rows = [*said, *rows]
        if self.register.has(typed):
            return [*rows, *others]
        alike = self._alike(typed, found)
        return [*alike, *rows, *others, *_added(typed, alone=not (found or said or alike))]

    def _alike(self, typed: str, found: list[Match]) -> list[Row]:
        """Return who must not be added once more under letters that only look the same."""
        ids = {match.speaker.id for match in found}
        alike = [speaker for speaker in self.register.alike(typed) if speaker.id not in ids]
        words = QCoreApplication.translate("SpeakerRows", "There already, in other letters?")
        return self._part(words, alike)

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
                standing=True,
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
    asked = caption(filled(QCoreApplication.translate("SpeakerRows", "What is “%1”?"), name))
    words = {kind: kind_word(kind) for kind in SpeakerKind}
    wanted = [kind for kind in words if words[kind].casefold().startswith(typed.casefold())]
    rows = (Row(words[kind], KindOfNew(name, kind), icon=kind_icon(kind)) for kind in wanted)
    return [asked, *rows]


def owner_rows(register: Register, recent: tuple[str, ...], name: str, typed: str) -> list[Row]:
    """Return the question whose further name this is."""
    asked = caption(
        filled(QCoreApplication.translate("SpeakerRows", "Whose other name is “%1”?"), name)
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


def _added(typed: str, *, alone: bool) -> list[Row]:
    """Return what can be made of words that name nobody yet; `alone` where nothing was found.

    Most new voices are people, so that is one key; the other kinds are asked for.
    """
    alias = QCoreApplication.translate("SpeakerRows", "Add “%1” as another name of …")
    person = QCoreApplication.translate("SpeakerRows", "Add “%1” as a new person")
    other = QCoreApplication.translate("SpeakerRows", "Add “%1” as a state, group, outlet …")
    one = KindOfNew(typed, SpeakerKind.PERSON)
    return [
        Row(filled(alias, typed), NewAlias(typed), icon="users", adds=True),
        Row(filled(person, typed), one, icon="user-plus", adds=True, preferred=alone),
        Row(filled(other, typed), NewSpeaker(typed), icon="plus", adds=True),
    ]


def _more(count: int) -> list[Row]:
    if count <= 0:
        return []
    words = QCoreApplication.translate("SpeakerRows", "and %1 more: type a part of a name")
    return [caption(filled(words, count))]
