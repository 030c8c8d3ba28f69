"""Taking a codebook from a file into a project, as one edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.domain.codebook import Role, ScaleValue, Speaker, Topic
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.folding import fold
from annotator.domain.ids import entry_id
from annotator.domain.lookup import PATH_SEPARATOR, Codebook
from annotator.services.codebook import codebook_of
from annotator.services.codebook_files.entries import (
    CodebookFile,
    ScaleEntry,
    SpeakerEntry,
    TopicEntry,
)
from annotator.services.codebook_files.fitting import require_fitting
from annotator.services.session import Session

EntryT = TypeVar("EntryT", Speaker, ScaleValue, Topic)


@dataclass(frozen=True, slots=True)
class CodebookReport:
    """What a codebook brought."""

    new: int
    changed: int
    unchanged: int


def take_in_codebook(
    session: Session, content: CodebookFile, *, undoable: bool = True
) -> tuple[CodebookReport, Edit]:
    """Add the entries of a codebook; those that are there already take what the file says.

    An entry is there already when its id, or else its name, is. Nothing is removed.
    Blanks in names become single ones. Raises `UserError` where the file contradicts itself
    or the project, or holds what is no name, colour or number; nothing is changed then.
    """
    book = codebook_of(session.project)
    pairs = _pairs(book, content)
    changes: list[Change] = []
    unchanged = 0
    for before, after in pairs:
        if before == after:
            unchanged += 1
        else:
            changes.append(Change(before, after))
    ids = [change.record_id for change in changes]
    if len(set(ids)) < len(ids):
        raise UserError("The codebook names an entry twice; nothing was changed.")
    require_fitting(book, [after for before, after in pairs if before != after])
    edit = session.perform("take_in_codebook", changes, undoable=undoable)
    new = sum(change.before is None for change in changes)
    return CodebookReport(new, len(changes) - new, unchanged), edit


Pair = tuple[Speaker | ScaleValue | Topic | None, Speaker | ScaleValue | Topic]


def _pairs(book: Codebook, content: CodebookFile) -> list[Pair]:
    """Return for each entry of the file what it is in the project now, and what it will be."""
    speakers = _Known("speaker", book.speakers)
    scale = _Known("scale_value", book.scale)
    pairs: list[Pair] = [
        _speaker(speakers.find(e.id, e.name), e, speakers) for e in content.speakers
    ]
    last = max((value.position for value in book.scale), default=-1)
    for place, entry in enumerate(content.scale, start=last + 1):
        pairs.append(_value(scale.find(entry.id, entry.name), entry, scale, place))
    return pairs + _topics(book, content.topics)


class _Known(dict[str, EntryT]):
    """The entries of one kind, found by id or else by name."""

    def __init__(self, kind: str, entries: Sequence[EntryT]) -> None:
        super().__init__((entry.id, entry) for entry in entries)
        self._kind = kind
        self._named = {fold(entry.name): entry for entry in entries}

    def find(self, id: str, name: str) -> EntryT | None:
        return self.get(id) or (None if id else self._named.get(fold(name)))

    def new_id(self, id: str, name: str) -> str:
        if not name.strip():
            raise UserError("The codebook holds an entry without a name; nothing was changed.")
        return id or entry_id(self._kind, name)


def _speaker(before: Speaker | None, entry: SpeakerEntry, known: _Known[Speaker]) -> Pair:
    base = before or Speaker(id=known.new_id(entry.id, entry.name), name=entry.name)
    aliases = dict.fromkeys([*base.aliases, *map(_plain, entry.aliases)])
    roles = tuple(Role(_plain(role.title), role.since, role.until) for role in entry.roles)
    return before, replace(
        base,
        name=_plain(entry.name),
        kind=entry.kind,
        aliases=tuple(aliases),
        roles=roles or base.roles,
        definition=entry.definition or base.definition,
        colour=entry.colour or base.colour,
        key=entry.key or base.key,
        archived=entry.archived,
    )


def _value(
    before: ScaleValue | None, entry: ScaleEntry, known: _Known[ScaleValue], place: int
) -> Pair:
    base = before or ScaleValue(
        id=known.new_id(entry.id, entry.name), name=entry.name, position=place
    )
    return before, replace(
        base,
        name=_plain(entry.name),
        polarity=entry.polarity,
        mark=entry.mark or base.mark,
        definition=entry.definition or base.definition,
        examples=tuple(entry.examples) or base.examples,
        colour=entry.colour or base.colour,
        key=entry.key or base.key,
        archived=entry.archived,
    )


def _topics(book: Codebook, entries: Sequence[TopicEntry]) -> list[Pair]:
    """Return the pairs of topics, whose places in the tree are told by path."""
    by_path = {fold(book.topic_path(topic.id)): topic for topic in book.topics}
    by_id = {topic.id: topic for topic in book.topics}
    taken = set(by_id)
    pairs: list[Pair] = []
    for place, entry in enumerate(entries):
        path = PATH_SEPARATOR.join(filter(None, [entry.parent, entry.name]))
        before = by_id.get(entry.id) or (None if entry.id else by_path.get(fold(path)))
        parent = _parent(by_path, entry)
        id = before.id if before else entry.id or _free_topic_id(entry.name, taken)
        taken.add(id)
        base = before or Topic(id=id, name=entry.name, position=place)
        after = _revised_topic(base, entry, parent)
        by_path[fold(path)] = after
        pairs.append((before, after))
    return pairs


def _parent(by_path: Mapping[str, Topic], entry: TopicEntry) -> Topic | None:
    if not entry.parent:
        return None
    parent = by_path.get(fold(entry.parent))
    if parent is None:
        raise UserError(
            f"The topic “{entry.name}” stands below “{entry.parent}”, which is not there."
        )
    return parent


def _free_topic_id(name: str, taken: set[str]) -> str:
    attempt = 0
    while (id := entry_id("topic", name, attempt)) in taken:
        attempt += 1
    return id


def _revised_topic(base: Topic, entry: TopicEntry, parent: Topic | None) -> Topic:
    return replace(
        base,
        name=_plain(entry.name),
        parent_id=parent.id if parent else None,
        definition=entry.definition or base.definition,
        examples=tuple(entry.examples) or base.examples,
        colour=entry.colour or base.colour,
        key=entry.key or base.key,
        archived=entry.archived,
    )


def _plain(name: str) -> str:
    return " ".join(name.split())
