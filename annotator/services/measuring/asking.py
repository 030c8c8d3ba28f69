"""Whose agreement on which articles is asked for, by their names."""

from annotator.domain.errors import UserError
from annotator.store.project import Project
from annotator.store.queries.comparison import ComparisonFilter


def asked_for(
    project: Project,
    annotators: str | None = None,
    event: str | None = None,
    outlet: str | None = None,
    *,
    submitted: bool = False,
) -> ComparisonFilter:
    """Return the filter for annotators (names with commas between them), event and outlet.

    Raises `UserError` for a name that nobody and nothing in the project has.
    """
    return ComparisonFilter(
        annotator_ids=None if annotators is None else _annotators(project, annotators),
        event_id=None if event is None else _event(project, event),
        outlet=None if outlet is None else _outlet(project, outlet),
        submitted_only=submitted,
    )


def _annotators(project: Project, names: str) -> tuple[str, ...]:
    known: dict[str, list[str]] = {}
    for annotator in project.tables.annotators.all():
        known.setdefault(annotator.name.casefold(), []).append(annotator.id)
        known.setdefault(annotator.id, []).append(annotator.id)
    ids: list[str] = []
    for name in (part.strip() for part in names.split(",")):
        if name.casefold() not in known:
            raise UserError(f"Nobody called “{name}” has worked in this project.")
        ids += known[name.casefold()]
    return tuple(dict.fromkeys(ids))


def _event(project: Project, name: str) -> str:
    for event in project.tables.events.all():
        if event.name.casefold() == name.casefold() or event.id == name:
            return event.id
    raise UserError(f"There is no event “{name}” in this project.")


def _outlet(project: Project, name: str) -> str:
    for outlet, _ in project.articles.outlets():
        if outlet.casefold() == name.casefold():
            return outlet
    raise UserError(f"There is no article of “{name}” in this project.")
