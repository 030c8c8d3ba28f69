"""Quotations inside quotations: the parent of an annotation follows from where it lies."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.edit import Change
from annotator.domain.segments import innermost_around


def with_parents(
    annotations: Iterable[Annotation], changes: Sequence[Change], moment: str
) -> list[Change]:
    """Return changes to one annotator's annotations of an article, and those of parents.

    `annotations` are all of them as they were. Whatever comes to lie inside another is its
    child from then on, and no longer where it does not. A parent that did not follow from
    the places before, as one that was imported, stays.
    """
    before = {annotation.id: annotation for annotation in annotations}
    revised = {c.record_id: c.after for c in changes if isinstance(c.after, Annotation)}
    moved = [a for id, a in revised.items() if id not in before or _is_moved(before[id], a)]
    after = {**before, **revised}
    found = {id: a for id, a in after.items() if _is_concerned(a, moved)}
    for id, annotation in found.items():
        was = before.get(id)
        if was is not None and was.parent_id != _parent(was, before):
            continue
        parent_id = _parent(annotation, after)
        if parent_id != annotation.parent_id:
            revised[id] = replace(annotation, parent_id=parent_id, updated_at=moment)
    others = [change for change in changes if change.record_id not in revised]
    return [*(Change(before.get(id), a) for id, a in revised.items()), *others]


def _is_moved(before: Annotation, after: Annotation) -> bool:
    return before.content != after.content


def _is_concerned(annotation: Annotation, moved: Sequence[Annotation]) -> bool:
    """Tell whether an annotation moved, or lies or lay inside one that did."""
    ids = {other.id for other in moved}
    return (
        annotation.id in ids
        or annotation.parent_id in ids
        or innermost_around(moved, annotation.start, annotation.end) is not None
    )


def _parent(annotation: Annotation, among: Mapping[str, Annotation]) -> str | None:
    others = [other for id, other in among.items() if id != annotation.id]
    parent = innermost_around(others, annotation.start, annotation.end)
    return parent.id if parent is not None else None
