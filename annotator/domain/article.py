"""An article: one imported text, what is known about it, and what became of it."""

from enum import StrEnum

from annotator.domain.value import value


@value
class Stretch:
    """A piece of furniture: `[start, end)` of the text that is not the report."""

    start: int
    """First code point."""
    end: int
    """Code point after the last one."""

    def __lt__(self, other: "Stretch") -> bool:
        return (self.start, self.end) < (other.start, other.end)


@value(kw_only=True)
class Article:
    """What is known about one imported text. The text itself never changes after import."""

    id: str
    """Derived from the text: the same text has the same id everywhere."""
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    """ISO 8601 date or time, as far as known (`2024`, `2024-05`, `2024-05-30`, …), or empty."""
    url: str = ""
    language: str = ""
    """BCP 47 tag (`en`, `ar`, `fa`, …), or empty."""
    event_id: str | None = None
    furniture: tuple[Stretch, ...] = ()
    """Disjoint, in the order of the text."""
    source_name: str = ""
    """The file it came from, without its folder."""
    imported_at: str = ""


@value(kw_only=True)
class Event:
    """What several articles report: the unit of comparison between outlets."""

    id: str
    name: str
    date: str = ""
    """ISO 8601 date, as far as known, or empty."""
    note: str = ""


class State(StrEnum):
    """How far one annotator is with one article."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    SUBMITTED = "submitted"


@value(kw_only=True)
class Progress:
    """One annotator's state of work on one article; no record means `State.NEW`."""

    id: str
    """`progress_id(article_id, annotator_id)`."""
    article_id: str
    annotator_id: str
    state: State
    nothing_to_label: bool = False
    """The annotator looked, and says that nothing belongs here."""
    updated_at: str = ""


def progress_id(article_id: str, annotator_id: str) -> str:
    """Return the id of an annotator's progress on an article."""
    return f"{article_id}/{annotator_id}"


@value(kw_only=True)
class Annotator:
    """A person who labels."""

    id: str
    name: str
    created_at: str = ""
