"""Bring files into a project: all that can be read, as one edit, or nothing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from annotator.domain.article import Article, Event
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import Cancelled, UserError
from annotator.domain.ids import article_id, entry_id
from annotator.services.importing.draft import Draft, Options, Outcome, Refusal
from annotator.services.importing.draft import Mapping as Columns
from annotator.services.importing.kinds import KIND_OF_SUFFIX
from annotator.services.importing.reading import read
from annotator.services.importing.spool import Spool, Waiting
from annotator.services.importing.walking import walk
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.queries.stopping import stopping_when
from annotator.store.records.table import chunks

_ROWS_PER_REPORT = 20


class RowOutcome(StrEnum):
    """What became of one file or row."""

    IMPORTED = "imported"
    ALREADY_THERE = "already_there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """What the analyst decided about an import; what is empty is found out article by article."""

    reading: Options = field(default_factory=Options)
    encodings: Mapping[Path, str] = field(default_factory=dict[Path, str])
    """The encoding chosen for single files."""
    mappings: Mapping[Path, Columns] = field(default_factory=dict[Path, Columns])
    """Which column holds what, chosen for single tables."""
    outlet: str = ""
    """Of all articles, whatever the files say; also the language and date below."""
    language: str = ""
    published: str = ""
    event_name: str = ""
    """The event that all articles report; made in the same edit if the project has none such."""

    def reading_of(self, path: Path) -> Options:
        """Return how one file is to be read."""
        encoding = self.encodings.get(path) or self.reading.encoding
        mapping = self.mappings.get(path) or self.reading.mapping
        return replace(self.reading, encoding=encoding, mapping=mapping)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What became of one file or row."""

    source_name: str
    outcome: RowOutcome
    sentence: str = ""
    """Why it was refused, or what was mended in it."""
    article_id: str | None = None
    """The article that came in, or that was there already."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of everything, in order, those that were not articles included."""

    rows: tuple[ImportRow, ...]
    edit: Edit
    """What was written: one undo step, without changes if nothing came in."""

    @property
    def imported(self) -> int:
        """How many articles came in."""
        return self._count(RowOutcome.IMPORTED)

    @property
    def already_there(self) -> int:
        """How many texts the project had already, or met twice."""
        return self._count(RowOutcome.ALREADY_THERE)

    @property
    def refused(self) -> int:
        """How many files or rows were not taken in."""
        return self._count(RowOutcome.REFUSED)

    def _count(self, outcome: RowOutcome) -> int:
        return sum(row.outcome is outcome for row in self.rows)


def import_paths(
    session: Session,
    paths: Iterable[Path],
    options: ImportOptions,
    progress: Progress | None = None,
) -> ImportReport:
    """Bring in the articles of files and folders as one edit, one undo step.

    Everything is read first, so that the project is held for writing only for a moment.
    Raises `Cancelled`, and `UserError` where the project cannot be written; either leaves
    the project as before.
    """
    progress = progress or Progress()
    found = _Found(walk(paths), options, progress)
    return import_drafts(session, found.outcomes(), options, progress)


def import_drafts(
    session: Session,
    outcomes: Iterable[Outcome],
    options: ImportOptions,
    progress: Progress | None = None,
) -> ImportReport:
    """Bring in drafts that were read already, such as a pasted one; see `import_paths`."""
    progress = progress or Progress()
    imported_at, event_id = session.now(), _event_id(options)
    rows: list[ImportRow | None] = []
    with Spool() as spool:
        for outcome in outcomes:
            if isinstance(outcome, Refusal):
                name, why = outcome.source_name, outcome.sentence
                rows.append(ImportRow(name, RowOutcome.REFUSED, why))
            else:
                article = _article(outcome, options, event_id, imported_at)
                spool.add(article, outcome.text, outcome.remarks)
                rows.append(None)
        written, edit = _write(session, spool, options, progress)
    return ImportReport(tuple(row or next(written) for row in rows), edit)


class _Found:
    """Reads the files in order, and tells how far it is."""

    def __init__(
        self, paths: Iterator[Path | Refusal], options: ImportOptions, progress: Progress
    ) -> None:
        self._options = options
        self._progress = progress
        self._paths: list[Path | Refusal] = []
        for path in paths:
            self._paths.append(path)
            progress.report(len(self._paths), 0, _name(path))
        self._done = 0

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what the files hold."""
        for place, path in enumerate(self._paths):
            self._tell(place, _name(path), 0.0)
            if isinstance(path, Refusal):
                yield path
                continue
            yield from self._read(place, path)

    def _read(self, place: int, path: Path) -> Iterator[Outcome]:
        options = self._options.reading_of(path)
        of_rows = KIND_OF_SUFFIX.get(path.suffix.lower()) in ("table", "json")
        size = path.stat().st_size if of_rows and path.exists() else 0
        taken = 0
        for number, outcome in enumerate(read(path, options), start=1):
            self._done += 1
            if of_rows and number % _ROWS_PER_REPORT == 0:
                self._tell(place, outcome.source_name, min(0.99, taken / max(1, size)))
            taken += len(outcome.text) if isinstance(outcome, Draft) else 0
            yield outcome

    def _tell(self, place: int, name: str, share: float) -> None:
        """Report articles read of an estimate of all; reading is the first half of the work."""
        files = place + share
        total = round(self._done * len(self._paths) / files) if files else len(self._paths)
        self._progress.report(self._done // 2, max(total, self._done, 1), name)


def _name(path: Path | Refusal) -> str:
    return path.source_name if isinstance(path, Refusal) else path.name


def _article(
    draft: Draft, options: ImportOptions, event_id: str | None, imported_at: str
) -> Article:
    return Article(
        id=article_id(draft.text),
        title=draft.title,
        outlet=options.outlet or draft.outlet,
        author=draft.author,
        published=options.published or draft.published,
        url=draft.url,
        language=options.language or draft.language,
        furniture=draft.furniture,
        source_name=draft.source_name,
        imported_at=imported_at,
        event_id=event_id,
    )


def _write(
    session: Session, spool: Spool, options: ImportOptions, progress: Progress
) -> tuple[Iterator[ImportRow], Edit]:
    """Write what waits in one transaction; return a row for each, in order, and the edit."""

    def should_stop() -> bool:
        try:
            progress.report(len(spool), len(spool), "")
        except Cancelled:
            return True
        return False

    rows: list[ImportRow] = []
    try:
        with session.project.transaction():
            changes = _new_articles(session, spool, rows, progress)
            if changes:
                changes = _new_event(session, options) + changes
            with stopping_when(session.project.database, should_stop):
                edit = session.perform("import", changes)
    except UserError as error:
        if should_stop():
            raise Cancelled from error
        raise
    return iter(rows), edit


def _event_id(options: ImportOptions) -> str | None:
    name = _event_name(options)
    return entry_id("event", name) if name else None


def _event_name(options: ImportOptions) -> str:
    return " ".join(options.event_name.split())


def _new_event(session: Session, options: ImportOptions) -> list[Change]:
    """Return what makes the event that was asked for, if the project has none such."""
    id = _event_id(options)
    if id is None or session.project.tables.events.read([id]):
        return []
    return [Change(None, Event(id=id, name=_event_name(options)))]


def _new_articles(
    session: Session,
    spool: Spool,
    rows: list[ImportRow],
    progress: Progress,
) -> list[Change]:
    """Write the texts that are new, tell what became of each, and return what makes articles."""
    changes: list[Change] = []
    seen: dict[str, str] = {}
    for chunk in chunks(spool.read()):
        new: list[tuple[str, str]] = []
        known = session.project.tables.articles.read([waiting.article.id for waiting, _ in chunk])
        progress.report((len(spool) + len(rows)) // 2, len(spool), "")
        for waiting, text in chunk:
            article = waiting.article
            if article.id in seen:
                rows.append(_again(waiting, f"Its text is the same as that of {seen[article.id]}."))
            elif article.id in known:
                rows.append(_again(waiting, "The project has the same text already."))
            else:
                new.append((article.id, text))
                changes.append(Change(None, article))
                rows.append(_came_in(waiting))
            seen.setdefault(article.id, article.source_name or "another text")
        session.project.articles.add_texts(new)
    return changes


def _came_in(waiting: Waiting) -> ImportRow:
    article = waiting.article
    sentence = " ".join(waiting.remarks)
    return ImportRow(article.source_name, RowOutcome.IMPORTED, sentence, article.id, article.title)


def _again(waiting: Waiting, sentence: str) -> ImportRow:
    article = waiting.article
    return ImportRow(
        article.source_name, RowOutcome.ALREADY_THERE, sentence, article.id, article.title
    )
