"""Codebook entries as they stand in a file: names instead of ids where people read them."""

from dataclasses import dataclass, field

from annotator.domain.codebook import SpeakerKind

FORMAT = "annotator-codebook"
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleEntry:
    """A dated role of a speaker."""

    title: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerEntry:
    """A speaker in a file."""

    name: str
    id: str = ""
    """Empty for an entry written by hand; it then follows from the name."""
    kind: SpeakerKind = SpeakerKind.PERSON
    aliases: list[str] = field(default_factory=list[str])
    roles: list[RoleEntry] = field(default_factory=list[RoleEntry])
    definition: str = ""
    colour: str = ""
    key: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleEntry:
    """A value of the stance scale in a file."""

    name: str
    id: str = ""
    polarity: int | None = None
    mark: str = ""
    definition: str = ""
    examples: list[str] = field(default_factory=list[str])
    colour: str = ""
    key: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicEntry:
    """A topic in a file."""

    name: str
    id: str = ""
    parent: str = ""
    """The path of the topic above: `Security > Border`, or empty at the top."""
    definition: str = ""
    examples: list[str] = field(default_factory=list[str])
    colour: str = ""
    key: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookFile:
    """A whole codebook in a file."""

    format: str = FORMAT
    version: int = VERSION
    speakers: list[SpeakerEntry] = field(default_factory=list[SpeakerEntry])
    scale: list[ScaleEntry] = field(default_factory=list[ScaleEntry])
    topics: list[TopicEntry] = field(default_factory=list[TopicEntry])
    """Each behind the one it stands below."""
