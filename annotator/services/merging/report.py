"""What a merge brings, in numbers and names: the same before it is done and after."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MissingArticle:
    """An article that colleagues labelled and whose text is not here."""

    article_id: str
    title: str
    """As far as it is known, or empty."""
    changes: int
    """How many changes wait for it."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file holds."""

    name: str
    annotator: str
    """Whose packet it is; empty for a whole project."""
    new_changes: int
    known_changes: int
    """Those that were brought in before."""
    not_mine: int
    """Those left out because they claim to be the local annotator's own."""
    missing: tuple[MissingArticle, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many records of a kind a merge changes."""

    new: int = 0
    changed: int = 0
    removed: int = 0

    @property
    def total(self) -> int:
        """How many in all."""
        return self.new + self.changed + self.removed


@dataclass(frozen=True, slots=True)
class PersonReport:
    """What a merge changes of one person's work."""

    annotator_id: str
    name: str
    labels: Tally
    articles: int
    """In how many articles their labels change."""
    gold: Tally
    reviews: Tally
    remarks: Tally
    decisions: Tally
    progress: Tally
    """States of articles, and of their adjudication."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A record of which two people made different things without knowing of each other."""

    kind: str
    record_id: str
    name: str
    """Of the entry, event, article or person."""
    wins: str
    """Whose edit holds, because it is the newer one."""
    wins_at: str
    loses: str
    """Whose edit is lost here; the history keeps it."""
    loses_at: str
    fields: tuple[str, ...]
    """What differs; empty where one of the two deleted it."""


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two entries of the codebook, made by two people, that may be one and the same."""

    kind: str
    """`speaker` or `topic`."""
    first_id: str
    first_name: str
    second_id: str
    second_name: str


@dataclass(frozen=True, slots=True)
class OddRecord:
    """A record that becomes something else than its newest edit says, and why."""

    kind: str
    record_id: str
    name: str
    reason: str
    """One of `Reason`."""


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge changes in a project."""

    files: tuple[FileReport, ...]
    people: tuple[PersonReport, ...]
    """Whose work changes, by name."""
    codebook: Tally
    """Speakers, stances, topics and reasons for returning."""
    events: Tally
    articles: Tally
    same_entries: tuple[str, ...]
    """Names of codebook entries that both sides made by themselves: they are one entry."""
    clashes: tuple[Clash, ...]
    alike: tuple[AlikePair, ...]
    odd: tuple[OddRecord, ...]
    new_changes: int
    """How many of colleagues' changes are kept, those that lost included."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing in the files is new, and nothing is to be changed."""
        changes = [self.codebook, self.events, self.articles]
        people = any(
            tally.total
            for p in self.people
            for tally in (p.labels, p.gold, p.reviews, p.remarks, p.decisions, p.progress)
        )
        return not (self.new_changes or people or any(tally.total for tally in changes))

    @property
    def missing(self) -> tuple[MissingArticle, ...]:
        """The articles that are missing, over all files."""
        found: dict[str, MissingArticle] = {}
        for file in self.files:
            for each in file.missing:
                known = found.get(each.article_id)
                changes = each.changes + (known.changes if known else 0)
                title = each.title or (known.title if known else "")
                found[each.article_id] = MissingArticle(each.article_id, title, changes)
        return tuple(found.values())
