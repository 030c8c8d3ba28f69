"""Bring files into a project: all that can be read, as one edit, or nothing."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.domain.article import Article, Event
from annotator.domain.edit import Change
from annotator.domain.ids import article_id, entry_id
from annotator.paths import is_there
from annotator.services.importing.draft import Draft, Options, Outcome, Refusal
from annotator.services.importing.draft import Mapping as Columns
from annotator.services.importing.kinds import KIND_OF_SUFFIX
from annotator.services.importing.reading_ahead import ENOUGH, Read, ReadingAhead, read_here
from annotator.services.importing.report import ImportReport, ImportRow, RowOutcome, Rows
from annotator.services.importing.walking import walk
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.records.table import chunks

_ROWS_PER_REPORT = 20
_UNNAMED = "another text"


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
        if path not in self.encodings and path not in self.mappings:
            return self.reading
        encoding = self.encodings.get(path) or self.reading.encoding
        mapping = self.mappings.get(path) or self.reading.mapping
        return replace(self.reading, encoding=encoding, mapping=mapping)


def import_paths(
    session: Session,
    paths: Iterable[Path],
    options: ImportOptions,
    progress: Progress | None = None,
) -> ImportReport:
    """Bring in the articles of files and folders as one edit, one undo step.

    The project is held for writing meanwhile. Raises `Cancelled`, and `UserError` where
    the project cannot be written; either leaves the project as before.
    """
    progress = progress or Progress()
    found = _Found(list(paths), options, progress)
    return import_drafts(session, found.outcomes(), options, progress)


def import_drafts(
    session: Session,
    outcomes: Iterable[Outcome],
    options: ImportOptions,
    progress: Progress | None = None,
) -> ImportReport:
    """Bring in drafts while they are being read, such as a pasted one; see `import_paths`."""
    arriving = _Arriving(session, options, progress or Progress())
    edit = session.perform_in_parts("import", arriving.parts(outcomes))
    return ImportReport(tuple(arriving.rows.kept), edit, dict(arriving.rows.counts))


class _Found:
    """Reads the files in order, and tells how far it is."""

    def __init__(self, paths: Sequence[Path], options: ImportOptions, progress: Progress) -> None:
        self._options = options
        self._progress = progress
        self._paths = paths
        self._total = 0
        for path in walk(paths):  # counted and not kept: there may be a million
            self._total += 1
            progress.report(self._total, 0, _name(path))

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what the files hold."""
        if self._total < ENOUGH or (os.cpu_count() or 1) == 1:
            yield from self._each(read_here(walk(self._paths), self._options.reading_of))
            return
        with ReadingAhead(self._options.reading) as ahead:
            yield from self._each(ahead.read(walk(self._paths), self._options.reading_of))

    def _each(self, files: Iterable[Read]) -> Iterator[Outcome]:
        for place, (path, outcomes) in enumerate(files):
            self._progress.report(min(place, self._total), self._total, _name(path))
            if isinstance(path, Refusal):
                yield path
            else:
                yield from self._told(path, outcomes)

    def _told(self, path: Path, reading: Iterable[Outcome]) -> Iterator[Outcome]:
        """Yield what one file holds; within a table, tell how far in it the rows are."""
        of_rows = KIND_OF_SUFFIX.get(path.suffix.lower()) in ("table", "json")
        if not of_rows:
            yield from reading
            return
        size = path.stat().st_size if is_there(path) else 0
        taken = 0
        for number, outcome in enumerate(reading, start=1):
            if number % _ROWS_PER_REPORT == 0:
                self._progress.report_share(min(0.99, taken / max(1, size)), outcome.source_name)
            taken += len(outcome.text) if isinstance(outcome, Draft) else 0
            yield outcome


def _name(path: Path | Refusal) -> str:
    return path.source_name if isinstance(path, Refusal) else path.name


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


class _Arriving:
    """Writes texts as they arrive, and notes what became of each."""

    def __init__(self, session: Session, options: ImportOptions, progress: Progress) -> None:
        self._session = session
        self._options = options
        self._progress = progress
        self._event_id = _event_id(options)
        self._imported_at = session.now()
        self._names: dict[str, str] = {}
        """Of those that are read and not written yet."""
        self.rows = Rows()

    def parts(self, outcomes: Iterable[Outcome]) -> Iterator[list[Change]]:
        """Yield what makes the new articles, some hundred at a time, their texts kept first."""
        is_first = True
        for chunk in chunks(outcomes):
            changes = self._new_articles(chunk)
            if changes and is_first:
                changes = _new_event(self._session, self._options) + changes
                is_first = False
            if changes:
                yield changes
            self._progress.report_share(self._progress.latest.share)

    def _new_articles(self, outcomes: list[Outcome]) -> list[Change]:
        ids = [article_id(o.text) if isinstance(o, Draft) else "" for o in outcomes]
        known = self._session.project.articles.known(ids)
        self._names = {}
        texts: list[tuple[str, str]] = []
        changes: list[Change] = []
        for id, outcome in zip(ids, outcomes, strict=True):
            row = self._row(id, outcome, known)
            self.rows.add(row)
            if isinstance(outcome, Draft) and row.outcome is RowOutcome.IMPORTED:
                texts.append((id, outcome.text))
                changes.append(Change(None, self._article(id, outcome)))
        self._session.project.articles.add_texts(texts)
        return changes

    def _row(self, id: str, outcome: Outcome, known: AbstractSet[str]) -> ImportRow:
        name = outcome.source_name
        if isinstance(outcome, Refusal):
            return ImportRow(name, RowOutcome.REFUSED, outcome.sentence)
        if id in self._names or id in known:
            there = self._where(id)
            return ImportRow(name, RowOutcome.ALREADY_THERE, there, id, outcome.title)
        self._names[id] = name or _UNNAMED
        remarks = " ".join(outcome.remarks)
        return ImportRow(name, RowOutcome.IMPORTED, remarks, id, outcome.title)

    def _where(self, id: str) -> str:
        """Say where a text is that came before: in this import, or in the project."""
        name = self._names.get(id)
        if name is None:
            article = self._session.project.tables.articles.read([id])[id]
            if article.imported_at == self._imported_at:
                name = article.source_name or _UNNAMED
        if name is None:
            return "The project has the same text already."
        return f"Its text is the same as that of {name}."

    def _article(self, id: str, draft: Draft) -> Article:
        options = self._options
        return Article(
            id=id,
            title=draft.title,
            outlet=options.outlet or draft.outlet,
            author=draft.author,
            published=options.published or draft.published,
            url=draft.url,
            language=options.language or draft.language,
            furniture=draft.furniture,
            source_name=draft.source_name,
            imported_at=self._imported_at,
            event_id=self._event_id,
        )
