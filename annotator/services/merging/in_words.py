"""What a merge brings, in lines for a terminal."""

from collections.abc import Iterator

from annotator.services.merging.report import FileReport, MergeReport, PersonReport, Tally

_NOUNS = {"scale_value": "stance", "return_reason": "reason for returning"}
_WHY = {
    "still_used": "was deleted, but is still used, so it stays",
    "misfits": "does not fit the text of its article and was left out",
    "circle": "would stand below itself; the newest of these links was left out",
    "no_parent": "stands by itself, because the label around it is gone",
}
_LISTED = 20


def lines(report: MergeReport, *, done: bool) -> Iterator[str]:
    """Hand out what a merge changes, or has changed, one line each."""
    for file in report.files:
        yield from _file(file)
    if report.is_empty:
        yield "Nothing is new; nothing was changed."
        return
    for person in report.people:
        yield from _person(person)
    for what, tally in (
        ("codebook entries", report.codebook),
        ("events", report.events),
        ("articles", report.articles),
    ):
        if tally.total:
            yield f"{what}: {_counts(tally)}"
    if report.same_entries:
        yield (
            f"{len(report.same_entries)} entries of the codebook were made by several people under"
            " the same name; each is one entry, in its newest form."
        )
    yield from _details(report)
    yield "All of it can be undone in one step." if done else "Nothing was changed yet."


def _file(file: FileReport) -> Iterator[str]:
    whose = f" ({file.annotator})" if file.annotator else ""
    brought = f", {file.known_changes} brought in before" if file.known_changes else ""
    yield f"{file.name}{whose}: {file.new_changes} new changes{brought}"
    if file.not_mine:
        yield (
            f"{file.name}: {file.not_mine} changes in your name are not of this project and were"
            " left out; --mine takes them."
        )


def _person(person: PersonReport) -> Iterator[str]:
    for what, tally in (
        ("labels", person.labels),
        ("gold labels", person.gold),
        ("reviews", person.reviews),
        ("remarks", person.remarks),
        ("decisions", person.decisions),
        ("states of articles", person.progress),
    ):
        if tally.total:
            where = f" in {person.articles} articles" if what == "labels" else ""
            yield f"{person.name}: {what}: {_counts(tally)}{where}"


def _details(report: MergeReport) -> Iterator[str]:
    for clash in report.clashes[:_LISTED]:
        noun = _NOUNS.get(clash.kind, clash.kind)
        how = f" ({', '.join(clash.fields)})" if clash.fields else ""
        yield (
            f"The {noun} “{clash.name}”{how}: {clash.wins}'s form of {_time(clash.wins_at)} holds;"
            f" {clash.loses}'s of {_time(clash.loses_at)} is kept in the history."
        )
    yield from _more(len(report.clashes))
    for odd in report.odd[:_LISTED]:
        noun = _NOUNS.get(odd.kind, odd.kind)
        yield f"The {noun} “{odd.name or odd.record_id}” {_WHY.get(odd.reason, odd.reason)}."
    yield from _more(len(report.odd))
    for pair in report.alike[:_LISTED]:
        yield f"Maybe the same {pair.kind}: “{pair.first_name}” and “{pair.second_name}”."
    yield from _more(len(report.alike))
    for article in report.missing[:_LISTED]:
        yield (
            f"The article “{article.title or article.article_id}” is missing here:"
            f" {article.changes} changes wait until it is imported and the file brought in again."
        )
    yield from _more(len(report.missing))


def _more(count: int) -> Iterator[str]:
    if count > _LISTED:
        yield f"… and {count - _LISTED} more"


def _counts(tally: Tally) -> str:
    parts = [(tally.new, "new"), (tally.changed, "changed"), (tally.removed, "removed")]
    return ", ".join(f"{count} {word}" for count, word in parts if count)


def _time(moment: str) -> str:
    return moment[:16].replace("T", " ")
