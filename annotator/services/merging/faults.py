"""What can be wrong with a record that somebody else sent, apart from its article's text."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from annotator.domain.adjudication import Decision, Outcome, Settling, settling_id
from annotator.domain.annotation import UNNAMED_SPEAKERS, Annotation, SegmentRole, Status
from annotator.domain.article import Annotator, Article, Event, Progress, progress_id
from annotator.domain.codebook import ScaleValue, Speaker, Topic
from annotator.domain.edit import Record
from annotator.domain.repeat import Repeat, repeat_id
from annotator.domain.review import Remark, ReturnReason, Review, Verdict, review_id
from annotator.store.versions import Head

LINE = 10_000
"""How many code points a name, a title or an address has at most."""
PROSE = 1_000_000
"""How many code points a definition, a note or a comment has at most."""
MOST_ENTRIES = 100_000
"""How many pieces, stances, topics, aliases … one record has at most."""
FARTHEST = 2**53
"""No number in a record is larger."""
AHEAD = timedelta(days=1)
"""How far a colleague's clock may be ahead of this one."""

_ID = r"[^/\s\x00-\x1f\x7f](?:[^/\x00-\x1f\x7f]{0,98}[^/\s\x00-\x1f\x7f])?"
is_id = re.compile(_ID).fullmatch
_is_record_id = re.compile(f"{_ID}(?:/{_ID}){{0,2}}").fullmatch
_is_colour = re.compile(r"(#[0-9A-Fa-f]{3,8})?").fullmatch
_LONGEST_TIME = 40
is_time = re.compile(r"[0-9T:.+Z-]{0,40}").fullmatch
_is_moment = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII).fullmatch
_breaks_line = re.compile(r"[\0\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]").search
"""Other control characters are nobody's fault: an import keeps them, as from the name of a file,
and wherever they are shown a sign stands for each."""


_PLAIN = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"
_LONGEST_ID = 100


def are_ids(ids: Collection[str], *, of_records: bool = False) -> bool:
    """Tell whether all of some words are ids; those of records may be made of several."""
    looks_like_one = _is_record_id if of_records else is_id
    try:
        return _are_plain(ids) or all(map(looks_like_one, ids))
    except TypeError:  # not even words
        return False


def _are_plain(ids: Collection[str]) -> bool:
    """Tell at once of many words whether they are ids of plain letters, digits and hyphens."""
    joined = "\n".join(ids)
    return joined.isascii() and (
        joined.encode().translate(None, _PLAIN) == b"\n" * (len(ids) - 1)
        and min(map(len, ids), default=0) >= 1
        and max(map(len, ids)) <= _LONGEST_ID
    )


def heads_fault(heads: Iterable[Head], latest: str) -> str | None:
    """Return what is wrong with edits apart from their changes, or none.

    `latest` is the latest time that is believed.
    """
    ids, names, annotator_ids, times, *others = map(set[Any], zip(*heads, strict=True))
    if not are_ids(ids.union(annotator_ids, set[Any]().union(*others) - {None})):
        return "It holds an edit whose author or id is none."
    if not are_ids(names):
        return "It holds an edit whose name is none."
    if not _are_plain_times(times):
        for time in times:
            if not _is_readable(time):
                return f"It holds an edit of a time that cannot be read ({str(time)[:40]!r})."
    newest = max(times, default="")
    if newest > latest:
        return f"It holds an edit of {newest[:16].replace('T', ' ')}, which is still to come."
    return None


_TIME = "0000-00-00T00:00:00.000000Z\n"
_ZEROS = bytes.maketrans(b"123456789", b"0" * 9)


def _are_plain_times(times: Collection[str]) -> bool:
    """Tell at once of many times whether all of them can be read."""
    try:
        joined = "\n".join(times) + "\n"
    except TypeError:
        return False
    if not joined.isascii() or joined.encode().translate(_ZEROS) != _TIME.encode() * len(times):
        return False
    small = max(joined[14 :: len(_TIME)]) < "6" and max(joined[17 :: len(_TIME)]) < "6"
    return small and all(_is_readable(f"{hour}:00:00.000000Z") for hour in {t[:13] for t in times})


def _is_readable(time: str) -> bool:
    try:
        return bool(_is_moment(time)) and bool(datetime.fromisoformat(time))
    except (TypeError, ValueError):
        return False


def are_times(times: Collection[str]) -> bool:
    """Tell whether all of some words may stand where a record says when."""
    joined = "\n".join(times)
    plain = joined.isascii() and (
        joined.encode().translate(None, b"0123456789T:.+Z-") == b"\n" * (len(times) - 1)
    )
    return plain and max(map(len, times), default=0) <= _LONGEST_TIME


def latest_believed() -> str:
    """Return the latest time that is believed of an edit."""
    return (datetime.now(UTC) + AHEAD).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def record_fault(record: Record) -> str | None:
    """Return what is wrong with the values of a record, or none."""
    return next(_FAULTS[type(record)](record), None)


def _ids(*ids: str | None) -> Iterator[str]:
    for id in ids:
        if id is not None and not is_id(id):
            yield f"It holds an id that is none ({id[:40]!r})."


def _names(*names: str) -> Iterator[str]:
    for name in names:
        if not name.strip() or len(name) > LINE or _breaks_line(name):
            yield f"It holds a name that is none ({name[:40]!r})."


def _lines(*lines: str) -> Iterator[str]:
    for line in lines:
        if len(line) > LINE or "\0" in line:
            yield "It holds words that are too long or hold control characters."


def _prose(*texts: str) -> Iterator[str]:
    for text in texts:
        if len(text) > PROSE or "\0" in text:
            yield "It holds words that are too long or hold control characters."


def _times(*times: str) -> Iterator[str]:
    for time in times:
        if not is_time(time):
            yield f"It holds a time that cannot be read ({time[:40]!r})."


def _numbers(*numbers: int | None) -> Iterator[str]:
    for number in numbers:
        if number is not None and not -FARTHEST < number < FARTHEST:
            yield "It holds a number that is too large."


def _lists(*lists: tuple[object, ...]) -> Iterator[str]:
    if any(len(entries) > MOST_ENTRIES for entries in lists):
        yield "It holds a list that is too long."


def _unless(holds: bool, what: str) -> Iterator[str]:
    if not holds:
        yield what


def _annotation(a: Annotation) -> Iterator[str]:
    yield from _lists(a.segments, a.stances, a.topics)
    yield from _ids(a.id, a.article_id, a.annotator_id, a.speaker_id, a.parent_id, *a.topics)
    for stance in a.stances:
        yield from _ids(stance.value_id, stance.target_id)
    yield from _unless(a.parent_id != a.id, "It holds a label inside itself.")
    yield from _unless(len(set(a.topics)) == len(a.topics), "It holds a topic twice on one label.")
    primary = a.primary_topic is None or a.primary_topic in a.topics
    yield from _unless(primary, "It holds a primary topic that the label does not have.")
    named = a.status is not Status.SUBMITTED or a.speaker_id is not None
    yield from _unless(named, "It holds a submitted label without a speaker.")
    yield from _unless(a.confidence in (None, 1, 2, 3), "It holds a confidence that is none.")
    yield from _unless(
        0 <= a.codebook_version < FARTHEST, "It holds a codebook version that is none."
    )
    yield from _segments(a)
    yield from _prose(a.note)
    yield from _times(a.created_at, a.updated_at)


def _segments(a: Annotation) -> Iterator[str]:
    last = 0
    has_content = False
    for piece in a.segments:
        has_content = has_content or piece.role is SegmentRole.CONTENT
        if not last <= piece.start < piece.end < FARTHEST:
            yield "It holds a label whose pieces are out of order."
            return
        if piece.end - piece.start != len(piece.quoted):
            yield f"It holds a label that does not fit its words at {piece.start}–{piece.end}."
            return
        last = piece.start
    yield from _unless(has_content, "It holds a label without words.")


def _progress(p: Progress) -> Iterator[str]:
    yield from _ids(p.article_id, p.annotator_id)
    yield from _unless(p.id == progress_id(p.article_id, p.annotator_id), _WRONG_ID)
    yield from _times(p.updated_at)


def _review(r: Review) -> Iterator[str]:
    yield from _ids(r.article_id, r.annotator_id, r.author_id, r.annotation_id, r.reason_id)
    if r.annotation_id is not None:
        yield from _unless(r.id == review_id(r.annotation_id, r.annotator_id), _WRONG_ID)
        yield from _unless(r.start is None and r.end is None, "It holds a review of two things.")
    else:
        yield from _ids(r.id)
        placed = r.start is not None and r.end is not None and 0 <= r.start < r.end < FARTHEST
        yield from _unless(placed, "It holds a review of nothing.")
    accepted = r.verdict is Verdict.ACCEPTED
    yield from _unless(not (accepted and r.reason_id), "It holds a reason for accepting.")
    yield from _times(r.made_at, r.updated_at)


def _remark(r: Remark) -> Iterator[str]:
    yield from _ids(r.id, r.annotator_id)
    yield from _unless(bool(_is_record_id(r.review_id)), _WRONG_ID)
    yield from _prose(r.text)
    yield from _times(r.made_at)


def _decision(d: Decision) -> Iterator[str]:
    yield from _lists(d.annotation_ids, d.taken)
    yield from _ids(d.id, d.article_id, d.annotator_id, d.gold_id, d.reason_id, *d.annotation_ids)
    yield from _ids(*(taken.annotation_id for taken in d.taken))
    nothing = d.outcome is Outcome.NOTHING
    yield from _unless(nothing == (d.gold_id is None), "It holds a decision without its label.")
    yield from _prose(d.comment)
    yield from _times(d.made_at, d.updated_at)


def _settling(s: Settling) -> Iterator[str]:
    yield from _ids(s.article_id, s.annotator_id)
    yield from _unless(s.id == settling_id(s.article_id, s.annotator_id), _WRONG_ID)
    yield from _times(s.updated_at)


def _repeat(r: Repeat) -> Iterator[str]:
    yield from _ids(r.article_id, r.original_id, r.annotator_id)
    yield from _unless(r.id == repeat_id(r.article_id, r.annotator_id), _WRONG_ID)
    yield from _unless(r.article_id != r.original_id, "It holds a passage that repeats itself.")
    yield from _unless(0 <= r.start < r.end < FARTHEST, "It holds a passage that is none.")
    yield from _times(r.made_at)


def _speaker(s: Speaker) -> Iterator[str]:
    yield from _lists(s.aliases, s.roles)
    yield from _ids(s.id, s.merged_into)
    named = s.id not in UNNAMED_SPEAKERS
    yield from _unless(named, f"It holds a speaker under “{s.id[:40]}”, which is no speaker's id.")
    yield from _names(s.name, *s.aliases, *(role.title for role in s.roles))
    for role in s.roles:
        yield from _lines(role.since, role.until)
    yield from _unless(s.merged_into != s.id, "It holds an entry merged into itself.")
    yield from _looks(s.definition, s.colour, s.key)


def _scale_value(v: ScaleValue) -> Iterator[str]:
    yield from _lists(v.examples)
    yield from _ids(v.id)
    yield from _names(v.name)
    yield from _lines(v.mark)
    yield from _prose(*v.examples)
    yield from _numbers(v.polarity, v.position)
    yield from _looks(v.definition, v.colour, v.key)


def _topic(t: Topic) -> Iterator[str]:
    yield from _lists(t.examples)
    yield from _ids(t.id, t.parent_id, t.merged_into)
    yield from _names(t.name)
    yield from _prose(*t.examples)
    yield from _numbers(t.position)
    inside = t.id in (t.parent_id, t.merged_into)
    yield from _unless(not inside, "It holds a topic below itself, or merged into itself.")
    yield from _looks(t.definition, t.colour, t.key)


def _looks(definition: str, colour: str, key: str) -> Iterator[str]:
    yield from _prose(definition)
    yield from _lines(key)
    yield from _unless(
        bool(_is_colour(colour)), f"It holds a colour that is none ({colour[:40]!r})."
    )


def _return_reason(r: ReturnReason) -> Iterator[str]:
    yield from _ids(r.id)
    yield from _names(r.name)
    yield from _prose(r.definition)
    yield from _numbers(r.position)


def _event(e: Event) -> Iterator[str]:
    yield from _ids(e.id)
    yield from _names(e.name)
    yield from _lines(e.date)
    yield from _prose(e.note)


def _annotator(a: Annotator) -> Iterator[str]:
    yield from _ids(a.id)
    yield from _names(a.name)
    yield from _times(a.created_at)


def _article(a: Article) -> Iterator[str]:
    yield from _lists(a.furniture)
    yield from _ids(a.id, a.event_id)
    yield from _prose(a.title, a.url, a.author, a.outlet)
    yield from _lines(a.published, a.language, a.source_name)
    yield from _times(a.imported_at)
    last = 0
    for stretch in a.furniture:
        if not last <= stretch.start < stretch.end < FARTHEST:
            yield "It holds furniture that is out of order."
            return
        last = stretch.end


_WRONG_ID = "It holds a record whose id does not fit it."
_FAULTS: dict[type, Callable[..., Iterator[str]]] = {
    Annotation: _annotation,
    Progress: _progress,
    Review: _review,
    Remark: _remark,
    Decision: _decision,
    Settling: _settling,
    Repeat: _repeat,
    Speaker: _speaker,
    ScaleValue: _scale_value,
    Topic: _topic,
    ReturnReason: _return_reason,
    Event: _event,
    Annotator: _annotator,
    Article: _article,
}
