"""The entries of the codebook: added, revised, merged, ordered, put away."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.codebook import ScaleValue, Speaker, SpeakerKind, Topic
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.ids import entry_id
from annotator.domain.lookup import Codebook
from annotator.services.session import Session
from annotator.store.project import Project

Entry = Speaker | ScaleValue | Topic


def codebook_of(project: Project) -> Codebook:
    """Return the whole codebook of a project as it stands."""
    tables = project.tables
    return Codebook.of(
        tables.speakers.all(),
        tables.scale_values.all(),
        tables.topics.all(),
        project.journal.codebook_version,
    )


def add_speaker(
    session: Session, name: str, kind: SpeakerKind = SpeakerKind.PERSON
) -> tuple[Speaker, Edit]:
    """Add an entry to the register.

    An entry of that name that was archived comes back. Raises `UserError` where the name
    is empty or taken.
    """
    speaker, change = speaker_to_add(session, name, kind)
    return speaker, session.perform("add_speaker", [change])


def speaker_to_add(session: Session, name: str, kind: SpeakerKind) -> tuple[Speaker, Change]:
    """Return what `add_speaker` would add, for an edit that changes something else too."""
    name = _name(name)
    book = codebook_of(session.project)
    if taken := book.speaker_named(name):
        raise UserError(f"“{name}” is in the register already, as “{taken.name}”.")
    archived = next((s for s in book.speakers if s.archived and s.name == name), None)
    if archived is not None:
        speaker = replace(archived, archived=False)
    else:
        speaker = Speaker(id=_free_id("speaker", name, book), name=name, kind=kind)
    return speaker, Change(archived, speaker)


def add_alias(session: Session, speaker_id: str, alias: str) -> Edit:
    """Give an entry of the register one more name. Raises `UserError` where another has it."""
    return session.perform("add_alias", [alias_to_add(session, speaker_id, alias)])


def alias_to_add(session: Session, speaker_id: str, alias: str) -> Change:
    """Return what `add_alias` would change, for an edit that changes something else too."""
    alias = _name(alias)
    book = codebook_of(session.project)
    speaker = book.speaker(speaker_id)
    if speaker is None:
        raise UserError("This speaker is no longer in the register.")
    taken = book.speaker_named(alias)
    if taken is not None and taken.id != speaker.id:
        raise UserError(f"“{alias}” already names “{taken.name}”.")
    known = (*speaker.aliases, alias) if taken is None else speaker.aliases
    return Change(speaker, replace(speaker, aliases=known))


def add_topic(session: Session, name: str, parent_id: str | None = None) -> tuple[Topic, Edit]:
    """Add a topic below another, or at the top. Raises `UserError` where it is there already."""
    topic, change = topic_to_add(session, name, parent_id)
    return topic, session.perform("add_topic", [change])


def topic_to_add(session: Session, name: str, parent_id: str | None = None) -> tuple[Topic, Change]:
    """Return what `add_topic` would add, for an edit that changes something else too."""
    name = _name(name)
    book = codebook_of(session.project)
    siblings = book.topics_below(parent_id)
    _check_free(name, siblings)
    topic = Topic(
        id=_free_id("topic", name, book),
        name=name,
        parent_id=parent_id,
        position=1 + max((topic.position for topic in siblings), default=0),
    )
    return topic, Change(None, topic)


def add_scale_value(session: Session, name: str) -> tuple[ScaleValue, Edit]:
    """Add a value off the scale, behind all others. Raises `UserError` where there is one."""
    name = _name(name)
    book = codebook_of(session.project)
    _check_free(name, book.scale)
    value = ScaleValue(
        id=_free_id("scale_value", name, book),
        name=name,
        position=1 + max((value.position for value in book.scale), default=0),
    )
    return value, session.perform("add_scale_value", [Change(None, value)])


def revise_entry(session: Session, before: Entry, after: Entry) -> Edit:
    """Change an entry of the codebook: its name, definition, colour, key, or what else it has.

    Annotations refer to entries by id, so a new name appears everywhere at once. Raises
    `UserError` where the new name is empty or taken.
    """
    _name(after.name)
    if isinstance(after, Speaker) and isinstance(before, Speaker):
        _check_names(session, before, after)
    elif not isinstance(after, Speaker) and after.name != before.name:
        _check_siblings(session, after)
    return session.perform("revise_entry", [Change(before, after)])


def archive(session: Session, entry: Entry, *, archived: bool = True) -> Edit:
    """Take an entry out of the pickers, or put it back; what was labelled with it stays."""
    name = "archive" if archived else "restore"
    return session.perform(name, [Change(entry, replace(entry, archived=archived))])


def merge_speakers(session: Session, gone: Speaker, into: Speaker) -> Edit:
    """Let one entry of the register stand for another from now on.

    The annotations stay as they are, also colleagues': whoever reads them sees the entry
    that stands for the other one. The names of the merged entry become aliases.
    """
    _check_merge(gone, into)
    names = dict.fromkeys([*into.aliases, gone.name, *gone.aliases])
    names.pop(into.name, None)
    after = replace(into, aliases=tuple(names), roles=(*into.roles, *gone.roles))
    changes = [Change(gone, replace(gone, merged_into=into.id)), Change(into, after)]
    return session.perform("merge_speakers", changes)


def merge_topics(session: Session, gone: Topic, into: Topic) -> Edit:
    """Let one topic stand for another from now on; what was below it moves below the other."""
    _check_merge(gone, into)
    book = codebook_of(session.project)
    if _is_below(book, into, gone):
        raise UserError(f"“{into.name}” stands below “{gone.name}”; move it first.")
    changes = [Change(gone, replace(gone, merged_into=into.id))]
    changes += [
        Change(topic, replace(topic, parent_id=into.id)) for topic in book.topics_below(gone.id)
    ]
    return session.perform("merge_topics", changes)


def move_topic(session: Session, topic: Topic, parent_id: str | None, position: int) -> Edit:
    """Move a topic below another (or to the top), to a place among the topics there.

    Raises `UserError` where it would come to stand below itself.
    """
    book = codebook_of(session.project)
    parent = book.topic(parent_id)
    if parent is not None and (parent.id == topic.id or _is_below(book, parent, topic)):
        raise UserError(f"“{topic.name}” cannot stand below itself.")
    siblings = [other for other in book.topics_below(parent_id) if other.id != topic.id]
    siblings.insert(position, topic)
    changes = [
        Change(sibling, replace(sibling, parent_id=parent_id, position=place))
        for place, sibling in enumerate(siblings)
    ]
    return session.perform("move_topic", changes)


def order_scale(session: Session, ids: Sequence[str]) -> Edit:
    """Put the values of the scale into the order of their ids."""
    values = session.project.tables.scale_values.read(ids)
    changes = [
        Change(values[id], replace(values[id], position=place)) for place, id in enumerate(ids)
    ]
    return session.perform("order_scale", changes)


def _check_names(session: Session, before: Speaker, after: Speaker) -> None:
    """Reading the whole register is left out where no name is new."""
    names = dict.fromkeys((after.name, *after.aliases))
    new = [name for name in names if name not in (before.name, *before.aliases)]
    book = codebook_of(session.project) if new else None
    for name in new:
        taken = book.speaker_named(name) if book else None
        if taken is not None and taken.id != after.id:
            raise UserError(f"“{name}” already names “{taken.name}”.")


def _check_siblings(session: Session, after: ScaleValue | Topic) -> None:
    book = codebook_of(session.project)
    others: Sequence[ScaleValue | Topic] = book.scale
    if isinstance(after, Topic):
        others = book.topics_below(after.parent_id)
    _check_free(after.name, [other for other in others if other.id != after.id])


def _check_free(name: str, others: Sequence[ScaleValue | Topic]) -> None:
    for other in others:
        gone = other.archived or (isinstance(other, Topic) and other.merged_into)
        if other.name.casefold() == name.casefold() and not gone:
            kind = "topic" if isinstance(other, Topic) else "stance"
            raise UserError(f"There is a {kind} “{name}” here already.")


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("Type a name first.")
    return name


def _free_id(kind: str, name: str, book: Codebook) -> str:
    """Return the id that follows from a name, past entries that had the name first."""
    used = {entry.id for entry in (*book.speakers, *book.scale, *book.topics)}
    attempt = 0
    while (id := entry_id(kind, name, attempt)) in used:
        attempt += 1
    return id


def _check_merge(gone: Speaker | Topic, into: Speaker | Topic) -> None:
    if gone.id == into.id:
        raise UserError("Choose two different entries to merge.")
    if gone.merged_into or into.merged_into:
        raise UserError("One of the two has been merged already.")


def _is_below(book: Codebook, topic: Topic, above: Topic) -> bool:
    seen: set[str] = set()
    parent = book.topic(topic.parent_id)
    while parent is not None and parent.id not in seen:
        if parent.id == above.id:
            return True
        seen.add(parent.id)
        parent = book.topic(parent.parent_id)
    return False
