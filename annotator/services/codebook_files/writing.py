"""Writing a codebook to a file."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from annotator.domain.codebook import ScaleValue, Speaker, Topic
from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.services.codebook_files.entries import (
    CodebookFile,
    RoleEntry,
    ScaleEntry,
    SpeakerEntry,
    TopicEntry,
)
from annotator.services.codebook_files.table import TABLE_HEADER, table_of
from annotator.services.exporting.writers import write_csv
from annotator.store.copying import whole_or_not_at_all


def write_codebook(codebook: Codebook, path: Path) -> None:
    """Write a codebook as CSV where the name ends in `.csv`, otherwise as JSON.

    Merged entries are left out: their names are aliases of those that stand for them.
    Raises `UserError` where the file cannot be written; an older one is then as it was.
    """
    content = file_of(codebook)
    try:
        with whole_or_not_at_all(path) as partial:
            if path.suffix.lower() == ".csv":
                write_csv(partial, TABLE_HEADER, table_of(content), excel=True)
            else:
                text = msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"
                partial.write_bytes(text)
    except OSError as error:
        raise UserError(f"{path} could not be written: {error.strerror or error}.") from error


def file_of(codebook: Codebook) -> CodebookFile:
    """Return a codebook as it stands in a file."""
    return CodebookFile(
        speakers=[_speaker(entry) for entry in codebook.speakers if not entry.merged_into],
        scale=[_value(value) for value in codebook.scale],
        topics=[_topic(codebook, topic) for topic in _parents_first(codebook)],
    )


def _parents_first(codebook: Codebook) -> Iterable[Topic]:
    topics = [topic for topic in codebook.topics if not topic.merged_into]
    return sorted(topics, key=lambda topic: codebook.topic_depth(topic.id))


def _speaker(entry: Speaker) -> SpeakerEntry:
    return SpeakerEntry(
        id=entry.id,
        name=entry.name,
        kind=entry.kind,
        aliases=list(entry.aliases),
        roles=[RoleEntry(title=r.title, since=r.since, until=r.until) for r in entry.roles],
        definition=entry.definition,
        colour=entry.colour,
        key=entry.key,
        archived=entry.archived,
    )


def _value(value: ScaleValue) -> ScaleEntry:
    return ScaleEntry(
        id=value.id,
        name=value.name,
        polarity=value.polarity,
        mark=value.mark,
        definition=value.definition,
        examples=list(value.examples),
        colour=value.colour,
        key=value.key,
        archived=value.archived,
    )


def _topic(codebook: Codebook, topic: Topic) -> TopicEntry:
    return TopicEntry(
        id=topic.id,
        name=topic.name,
        parent=codebook.topic_path(topic.parent_id),
        definition=topic.definition,
        examples=list(topic.examples),
        colour=topic.colour,
        key=topic.key,
        archived=topic.archived,
    )
