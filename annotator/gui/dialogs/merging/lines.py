"""What a merge brings, as lines of a tree: what, and how much of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from PySide6.QtCore import QLocale, QObject

from annotator.gui.dialogs.merging.field_words import field_words, reason_words
from annotator.gui.icons import IconTone
from annotator.gui.wording.filling import filled
from annotator.gui.wording.sentences import told
from annotator.gui.wording.times import shown_time
from annotator.services.merging import MergeReport
from annotator.services.merging.report import Clash, FileReport, PersonReport, Tally

_LONGEST = 105
"""How many characters fit into a line of the tree."""
_MOST = 500
"""How many lines one group lists."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line, with what stands below it."""

    what: str
    how: str = ""
    icon: str = ""
    tone: IconTone = IconTone.PLAIN
    below: tuple["Line", ...] = ()
    is_open: bool = True
    tip: str = ""
    subject: object = None
    """What the line is about, where something can be done with it."""


class ReportLines(QObject):
    """Puts reports into words."""

    def of(
        self, report: MergeReport | None, refusals: Mapping[Path, str], *, done: bool = False
    ) -> list[Line]:
        """Return what a merge would change, or has changed, and which files are refused."""
        lines = [Line(self.tr("Files"), "", "inbox", below=tuple(self._files(report, refusals)))]
        if report is not None:
            lines += [self._person(person) for person in report.people]
            lines += [self._shared(report), self._alike(report, done), self._clashes(report)]
            lines += [self._missing(report), self._odd(report)]
        return [line for line in lines if line.below]

    def _files(self, report: MergeReport | None, refusals: Mapping[Path, str]) -> Iterator[Line]:
        for file in report.files if report is not None else ():
            whose = filled(self.tr("%1, from %2"), file.name, file.annotator)
            name = whose if file.annotator else file.name
            yield Line(name, self._file(file), "circle-check", IconTone.OK)
        for path, sentence in refusals.items():
            why = tuple(Line(part) for part in wrap(told(sentence), _LONGEST))
            words = self.tr("cannot come in")
            yield Line(path.name, words, "triangle-alert", IconTone.WARN, why)

    def _file(self, file: FileReport) -> str:
        parts = [self.tr("%Ln new changes", None, file.new_changes)]
        if not file.new_changes:
            parts = [self.tr("nothing new")]
        if file.known_changes:
            parts.append(self.tr("%Ln were here already", None, file.known_changes))
        if file.not_mine:
            parts.append(self.tr("%Ln in your name are left out", None, file.not_mine))
        return _listed(parts)

    def _person(self, person: PersonReport) -> Line:
        rows = (
            (self.tr("Labels"), person.labels, "tag"),
            (self.tr("Gold labels"), person.gold, "star"),
            (self.tr("Reviews"), person.reviews, "badge-check"),
            (self.tr("Remarks"), person.remarks, "message-square-quote"),
            (self.tr("Decisions"), person.decisions, "scale"),
            (self.tr("States of articles"), person.progress, "clock"),
        )
        below = [self._counted(*row) for row in rows if row[1].total]
        where = self.tr("in %Ln articles", None, person.articles) if person.articles else ""
        return Line(person.name, where, "user", below=tuple(below))

    def _shared(self, report: MergeReport) -> Line:
        rows = (
            (self.tr("Entries of the codebook"), report.codebook, "book-open-text"),
            (self.tr("Events"), report.events, "calendar"),
            (self.tr("Articles"), report.articles, "newspaper"),
        )
        below = [self._counted(*row) for row in rows if row[1].total]
        same = report.same_entries
        if same:
            names = tuple(Line(name) for name in same[:_MOST])
            words = self.tr("Made by several people under the same name")
            how = self.tr("%Ln, each of which is one entry", None, len(same))
            below.append(Line(words, how, "merge", below=names, is_open=False))
        return Line(self.tr("What everybody shares"), "", "users", below=tuple(below))

    def _alike(self, report: MergeReport, done: bool) -> Line:
        later = self.tr("they can be merged once they are here")
        now = self.tr("choose a pair to merge it")
        pairs = (Line(p.first_name, p.second_name, subject=p) for p in report.alike)
        return self._group(self.tr("Maybe the same"), now if done else later, "merge", pairs)

    def _clashes(self, report: MergeReport) -> Line:
        how = self.tr("the newer form holds; the history keeps the other")
        lines = map(self._clash, report.clashes)
        return self._group(self.tr("Changed by two people"), how, "split", lines)

    def _missing(self, report: MergeReport) -> Line:
        how = self.tr("import them, then bring the file in again")
        lines = (
            Line(m.title or m.article_id, self.tr("%Ln changes wait for it", None, m.changes))
            for m in report.missing
        )
        return self._group(self.tr("Articles that are missing here"), how, "file-text", lines)

    def _odd(self, report: MergeReport) -> Line:
        lines = (Line(odd.name or odd.record_id, reason_words(odd.reason)) for odd in report.odd)
        return self._group(self.tr("Mended"), "", "info", lines)

    def _group(self, what: str, how: str, icon: str, lines: Iterable[Line]) -> Line:
        below = list(lines)
        shown = below[:_MOST]
        if len(below) > _MOST:
            shown.append(Line(self.tr("… and %Ln more", None, len(below) - _MOST)))
        return Line(what, how, icon, IconTone.ACCENT, tuple(shown))

    def _counted(self, what: str, tally: Tally, icon: str) -> Line:
        parts: list[str] = []
        if tally.new:
            parts.append(self.tr("%Ln new", None, tally.new))
        if tally.changed:
            parts.append(self.tr("%Ln changed", None, tally.changed))
        if tally.removed:
            parts.append(self.tr("%Ln removed", None, tally.removed))
        return Line(what, _listed(parts), icon)

    def _clash(self, clash: Clash) -> Line:
        locale = QLocale()
        holds = filled(self.tr("%1's form holds, not %2's"), clash.wins, clash.loses)
        tip = filled(
            self.tr("%1: %2. %3: %4."),
            clash.wins,
            shown_time(clash.wins_at, locale),
            clash.loses,
            shown_time(clash.loses_at, locale),
        )
        fields = _listed([field_words(name) for name in clash.fields])
        return Line(f"{clash.name} ({fields})" if fields else clash.name, holds, tip=tip)


def _listed(parts: list[str]) -> str:
    """Return words one after the other, as the language of the window parts them."""
    return str(QLocale().createSeparatedList(parts))  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]
