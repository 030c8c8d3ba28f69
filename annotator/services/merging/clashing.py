"""Which records two people changed without knowing of each other."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple

from annotator.domain.edit import Record
from annotator.domain.references import SHARED_KINDS
from annotator.domain.winning import Stated, winner
from annotator.services.merging.found import Found
from annotator.services.merging.report import Clash
from annotator.store.codec import decode
from annotator.store.versions import Version

_WHEN = ("imported_at", "created_at", "updated_at")


_NOT_BY_HAND = frozenset({"new_project", "fill_with_sample", "take_in_codebook"})
"""Edits that make whole codebooks; that two people have the same one is no news."""


class _Form(NamedTuple):
    stated: Stated
    by_hand: bool
    before: Record | None
    after: Record | None


def clashes(found: Found, names: Mapping[str, str]) -> tuple[list[Clash], list[str]]:
    """Return what clashes, and the names of entries that both sides made alike by themselves.

    An edit is lost where a newer one of the same record was made without knowing it.
    """
    lost: list[Clash] = []
    same: list[str] = []
    both = {
        id: touched
        for id, touched in found.touched.items()
        if (touched.known or len(touched.fresh) > 1)
        and (touched.kind in SHARED_KINDS or found.mine)
    }
    known = _known_forms(found, list(both))
    for id, touched in both.items():
        forms = sorted(
            [*known.get(id, []), *map(_form, touched.fresh)], key=lambda form: form.stated
        )
        wins = winner(touched.kind, id, [form.stated for form in forms])
        holds = next(form for form in forms if form.stated == wins)
        lost += _lost(id, touched.kind, forms, holds, names)
        if touched.kind != "article" and _is_made_twice(forms) and holds.after is not None:
            same.append(name_of(holds.after))
    return lost, same


def name_of(record: Record) -> str:
    """Return what a record is called, or empty."""
    return str(getattr(record, "name", "") or getattr(record, "title", ""))


def _known_forms(found: Found, ids: list[str]) -> dict[str, list[_Form]]:
    forms: dict[str, list[_Form]] = {}
    for version in found.project.received.versions(ids):
        forms.setdefault(version.record_id, []).append(_form(version))
    return forms


def _form(version: Version) -> _Form:
    before, after = (decode(version.kind, text) for text in (version.before, version.after))
    return _Form(version.stated, _is_by_hand(version), before, after)


def _is_by_hand(version: Version) -> bool:
    return version.head.name not in _NOT_BY_HAND


def _lost(
    id: str, kind: str, forms: list[_Form], holds: _Form, names: Mapping[str, str]
) -> Iterator[Clash]:
    """Hand out the last word of each author that nobody took up, and that does not hold.

    What came with a whole codebook is nobody's word.
    """
    latest = {form.stated.annotator_id: form for form in forms}
    for author, form in latest.items():
        taken_up = any(f.before == form.after for f in forms if f.stated > form.stated)
        is_theirs = form.by_hand and author != holds.stated.annotator_id
        if not is_theirs or taken_up or is_same(form.after, holds.after):
            continue
        record = holds.after or form.after or form.before
        yield Clash(
            kind,
            id,
            name_of(record) if record is not None else "",
            names.get(holds.stated.annotator_id, ""),
            holds.stated.made_at,
            names.get(author, ""),
            form.stated.made_at,
            _differing(form.after, holds.after),
        )


def is_same(one: Record | None, other: Record | None) -> bool:
    """Tell whether two forms of a record say the same, whenever they came to be."""
    if one is None or other is None:
        return one is other
    return not _differing(one, other)


def _differing(one: Record | None, other: Record | None) -> tuple[str, ...]:
    """Return the names of the fields that differ; none where one of the two is gone."""
    if one is None or other is None:
        return ()
    return tuple(
        field.name
        for field in fields(one)
        if field.name not in _WHEN and getattr(one, field.name) != getattr(other, field.name, None)
    )


def _is_made_twice(forms: list[_Form]) -> bool:
    made = [form for form in forms if form.before is None and form.after is not None]
    return len({form.stated.annotator_id for form in made}) > 1 and any(f.by_hand for f in made)
