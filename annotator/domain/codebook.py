"""The codebook: the register of speakers, the stance scale and the topic tree."""

from enum import StrEnum

from annotator.domain.value import value


class SpeakerKind(StrEnum):
    """What sort of voice an entry of the register is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"
    OUTLET = "outlet"


@value
class Role:
    """An office somebody holds for a time."""

    title: str
    since: str = ""
    """ISO 8601 date, as far as known, or empty."""
    until: str = ""
    """ISO 8601 date, as far as known, or empty."""


@value(kw_only=True)
class Speaker:
    """An entry of the speaker register: who can speak, and toward whom a stance is taken."""

    id: str
    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    aliases: tuple[str, ...] = ()
    """Other names, in any script."""
    roles: tuple[Role, ...] = ()
    definition: str = ""
    colour: str = ""
    """`#rrggbb`, or empty for one chosen by the window."""
    key: str = ""
    """A key that picks the entry while a picker is open, or empty."""
    archived: bool = False
    merged_into: str | None = None
    """The entry that stands for this one since the two were merged."""


@value(kw_only=True)
class ScaleValue:
    """A value of the stance scale."""

    id: str
    name: str
    polarity: int | None = None
    """Its place on the scale, or none for a value off the scale (mixed, unclear)."""
    mark: str = ""
    """A short sign shown beside the colour, such as `++`."""
    definition: str = ""
    examples: tuple[str, ...] = ()
    colour: str = ""
    key: str = ""
    """The key that gives this stance to the current annotation."""
    position: int = 0
    """Order in the pickers."""
    archived: bool = False


@value(kw_only=True)
class Topic:
    """A node of the topic tree."""

    id: str
    name: str
    parent_id: str | None = None
    definition: str = ""
    examples: tuple[str, ...] = ()
    colour: str = ""
    key: str = ""
    position: int = 0
    """Order among the nodes with the same parent."""
    archived: bool = False
    merged_into: str | None = None
