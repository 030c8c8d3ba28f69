"""Finds the passages of an article that somebody is reported to say."""

from collections import Counter
from collections.abc import Sequence

from annotator.domain.annotation import QuotationType, Segment, SegmentRole
from annotator.domain.article import Stretch
from annotator.domain.codebook import Speaker
from annotator.domain.quotation_marks import quotation_type_of
from annotator.domain.segments import trimmed
from annotator.services.suggesting.drafting import Drafting
from annotator.services.suggesting.drafts import Draft
from annotator.services.suggesting.speakers.cast import Cast, Figure
from annotator.services.suggesting.speakers.register import Register
from annotator.services.suggesting.speakers.subjects import learn_titles
from annotator.services.suggesting.suggestion import Kind, Reason, Suggestion
from annotator.services.suggesting.text.graphemes import whole_graphemes
from annotator.services.suggesting.text.reading import read, without_furniture
from annotator.services.suggesting.without_verbs.transcripts import label_text
from annotator.services.suggesting.wordlists import word_list_for

Span = tuple[int, int]


def suggest(
    text: str,
    language: str = "",
    register: Sequence[Speaker] | Register = (),
    furniture: Sequence[Stretch] = (),
) -> list[Suggestion]:
    """Return the passages of speech in `text`, in its order, each with its likely speaker.

    `language` is a BCP 47 tag or empty to guess; paragraphs in another script are read
    by the rules of theirs. Whoever reads many articles makes one `Register` of the
    speakers first. Nothing is suggested inside `furniture`. Without a register,
    speakers are told by the fullest name the text has for them. Takes time in proportion
    to the length of the text, and any text will do.
    """
    plain_text = without_furniture(text, furniture)
    lists = word_list_for(plain_text, language)
    paragraphs = read(plain_text, lists)
    known = register if isinstance(register, Register) else Register(register)
    cast = Cast(plain_text, known, lists)
    for paragraph in paragraphs:
        if not (paragraph.heading or paragraph.titled):
            for sentence in paragraph.sentences:
                cast.learn_names(sentence)
    for paragraph in paragraphs:
        for sentence in [] if paragraph.heading or paragraph.titled else paragraph.sentences:
            learn_titles(sentence, paragraph.lists, cast)
    labels = Counter(label_text(paragraph) for paragraph in paragraphs)
    drafting = Drafting(plain_text, cast)
    for paragraph in paragraphs:
        drafting.paragraph(paragraph, labels)
    return _finished(text, drafting.drafts)


def _finished(text: str, drafts: list[Draft]) -> list[Suggestion]:
    made: list[tuple[Draft, tuple[Segment, ...]]] = []
    for draft in sorted(drafts, key=lambda each: (each.content[0][0], -each.content[-1][1])):
        segments = _segments(text, draft)
        if any(segment.role is SegmentRole.CONTENT for segment in segments):
            made.append((draft, segments))
    places = {id(draft): rank for rank, (draft, _) in enumerate(made)}
    return [_suggestion(text, draft, segments, places) for draft, segments in made]


def _suggestion(
    text: str, draft: Draft, segments: tuple[Segment, ...], places: dict[int, int]
) -> Suggestion:
    found = draft.found
    name = found.figure.name if found.figure else ""
    reason = Reason(
        code=draft.code,
        cue=text[slice(*draft.cue)] if draft.cue else "",
        speaker_code=found.code if found.figure else "nobody",
        mention=found.mention,
        speaker=name,
    )
    return Suggestion(
        segments=segments,
        kind=draft.kind,
        quotation_type=_type(text, draft, segments),
        marked=draft.marked,
        speaker_id=found.figure.id if found.figure else None,
        speaker_name=name,
        alternatives=tuple(_label(figure) for figure in found.alternatives),
        confidence=round(draft.sure * (found.sure if found.figure else 0.5), 2),
        reason=reason,
        parent=places.get(id(draft.parent)),
        continues=places.get(id(draft.continues)),
    )


def _type(text: str, draft: Draft, segments: tuple[Segment, ...]) -> QuotationType:
    if draft.marked or draft.kind is Kind.COLON:
        return QuotationType.DIRECT
    return quotation_type_of(
        text, [segment for segment in segments if segment.role is SegmentRole.CONTENT]
    )


def _label(figure: Figure) -> str:
    return figure.id or figure.name


def _segments(text: str, draft: Draft) -> tuple[Segment, ...]:
    wanted: list[tuple[Span | None, SegmentRole]] = [
        *((span, SegmentRole.CONTENT) for span in draft.content),
        (draft.cue, SegmentRole.CUE),
        (draft.source, SegmentRole.SOURCE),
    ]
    segments: list[Segment] = []
    for span, role in wanted:
        if span is None:
            continue
        start, end = _settled(text, span)
        if start < end:
            segments.append(Segment(start, end, text[start:end], role))
    return tuple(sorted(segments, key=lambda each: (each.start, each.end, each.role)))


def _settled(text: str, span: Span) -> tuple[int, int]:
    """Return a span without blanks and without cut characters at its ends."""
    start, end = span
    while (settled := whole_graphemes(text, *trimmed(text, start, end))) != (start, end):
        start, end = settled
    return start, end
