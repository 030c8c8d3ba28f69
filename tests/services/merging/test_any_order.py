"""Three people work at the same time and exchange files in any order: all have the same."""

import itertools
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.adjudication import Decision, Outcome
from annotator.domain.annotation import Layer, SegmentRole
from annotator.domain.edit import Change
from annotator.domain.errors import UserError
from annotator.domain.ids import new_id
from annotator.domain.review import RemarkKind
from annotator.domain.segments import segment
from annotator.services import adjudicating, articles, codebook, labelling, review
from annotator.services.codebook import codebook_of, parting
from annotator.services.comparing import comparable_articles
from annotator.services.merging import bring_in
from annotator.services.safekeeping.checking import check
from annotator.services.session import Session
from annotator.store.project import Project
from tests.services.merging.conftest import IDS, Records, begin, packet, records

PEOPLE = ("ada", "ben", "cyd")
NAMES = ("Ana Ruiz", "Ben Okri", "the union")

Step = tuple[int, str, int, int]
"""Whose, what, and two numbers to choose by."""


def label(session: Session, one: int, other: int) -> None:
    labelling.label(session, IDS[one % 2], [(other % 20, other % 20 + 12)])


def pick(session: Session, number: int, *, mine: bool) -> str:
    found = sorted(
        a.id
        for a in session.project.annotations.all()
        if (a.annotator_id == session.annotator_id) is mine
    )
    if not found:
        raise UserError("nothing there")
    return found[number % len(found)]


def revise(session: Session, one: int, other: int) -> None:
    id = pick(session, one, mine=True)
    book = codebook_of(session.project)
    speakers = [s.id for s in book.speaker_choices()] or ["outlet"]
    topics = [t.id for t in book.topics if not t.archived and not t.merged_into]
    speaker = speakers[other % len(speakers)]
    chosen = tuple(topics[other % len(topics) :][:2]) if topics else ()
    labelling.revise(
        session,
        "change",
        [id],
        lambda a: replace(
            a, speaker_id=speaker, topics=chosen, primary_topic=chosen[0] if chosen else None
        ),
    )


def move(session: Session, one: int, other: int) -> None:
    id = pick(session, one, mine=True)
    annotation = session.project.tables.annotations.read([id])[id]
    text = session.project.articles.body(annotation.article_id)
    start = other % 20
    piece = segment(text, start, start + 9, SegmentRole.CONTENT)
    labelling.revise(session, "move", [id], lambda a: replace(a, segments=(piece,)))


def delete(session: Session, one: int, _: int) -> None:
    labelling.delete(session, [pick(session, one, mine=True)])


def submit(session: Session, one: int, _: int) -> None:
    labelling.submit(session, IDS[one % 2])


def add_speaker(session: Session, one: int, _: int) -> None:
    codebook.add_speaker(session, NAMES[one % 3])


def add_topic(session: Session, one: int, other: int) -> None:
    topics = sorted(t.id for t in codebook_of(session.project).topics)
    parent = topics[other % len(topics)] if topics and other % 2 else None
    codebook.add_topic(session, NAMES[one % 3], parent)


def describe(session: Session, one: int, other: int) -> None:
    speakers = sorted(codebook_of(session.project).speakers, key=lambda s: s.id)
    if speakers:
        entry = speakers[one % len(speakers)]
        after = replace(entry, definition=f"{session.annotator_id} {other}")
        codebook.revise_entry(session, entry, after)


def merge_speakers(session: Session, one: int, other: int) -> None:
    speakers = sorted(codebook_of(session.project).speakers, key=lambda s: s.id)
    if len(speakers) > 1:
        gone, into = speakers[one % len(speakers)], speakers[other % len(speakers)]
        codebook.merge_speakers(session, gone, into)


def part_speakers(session: Session, one: int, _: int) -> None:
    merged = [s for s in codebook_of(session.project).speakers if s.merged_into]
    if merged:
        parting.part_speakers(session, merged[one % len(merged)])


def move_topic(session: Session, one: int, other: int) -> None:
    topics = sorted(codebook_of(session.project).topics, key=lambda t: t.id)
    if topics:
        topic, below = topics[one % len(topics)], topics[other % len(topics)]
        parent = None if below is topic or below.merged_into else below.id
        codebook.move_topic(session, topic, parent, 0)


def merge_topics(session: Session, one: int, other: int) -> None:
    topics = sorted(codebook_of(session.project).topics, key=lambda t: t.id)
    if len(topics) > 1:
        codebook.merge_topics(session, topics[one % len(topics)], topics[other % len(topics)])


def event(session: Session, one: int, other: int) -> None:
    made, _ = articles.add_event(session, NAMES[one % 3])
    articles.assign_event(session, [IDS[other % 3]], made.id)


def remove_event(session: Session, one: int, _: int) -> None:
    events = articles.events_of(session.project)
    if events:
        articles.remove_event(session, events[one % len(events)])


def metadata(session: Session, one: int, other: int) -> None:
    articles.set_metadata(session, [IDS[one % 2]], {"outlet": f"{session.annotator_id} {other}"})


def judge(session: Session, one: int, other: int) -> None:
    id = pick(session, one, mine=False)
    if other % 2:
        review.accept(session, [id])
    else:
        reason = review.reasons_of(session.project)[other % 3]
        review.return_to_author(session, [id], reason.id, f"see {other}")


def answer(session: Session, one: int, other: int) -> None:
    found = sorted(session.project.tables.reviews.all(), key=lambda r: r.id)
    if found:
        of = found[one % len(found)]
        mine = of.author_id == session.annotator_id
        review.answer(session, of.id, RemarkKind.DEFENDED if mine else RemarkKind.REMARK, "so")
        if other % 3 == 0 and of.annotator_id == session.annotator_id:
            review.close(session, [of.id])


def withdraw(session: Session, one: int, _: int) -> None:
    mine = [
        r for r in session.project.tables.reviews.all() if r.annotator_id == session.annotator_id
    ]
    if mine:
        review.withdraw(session, sorted(r.id for r in mine)[one % len(mine)])


def gold(session: Session, one: int, other: int) -> None:
    """Settle a passage as an adjudicator does: a gold label with its decision."""
    taken = session.project.tables.annotations.read([pick(session, one, mine=False)])
    for source in taken.values():
        label = replace(
            source,
            id=new_id(),
            annotator_id=session.annotator_id,
            layer=Layer.GOLD,
            parent_id=None,
        )
        decision = Decision(
            id=new_id(),
            article_id=source.article_id,
            annotator_id=session.annotator_id,
            outcome=Outcome.TAKEN,
            annotation_ids=(source.id,),
            gold_id=label.id,
            comment=str(other),
        )
        session.perform("decide", [Change(None, label), Change(None, decision)])


def settle(session: Session, one: int, other: int) -> None:
    """Decide on a difference, or take the article back into review once all are decided."""
    found = comparable_articles(session.project)
    if not found:
        return
    article = adjudicating.cases_of(session, found[one % len(found)], codebook_of(session.project))
    if article.settled:
        adjudicating.reopen(session, article)
    elif article.cases:
        case = article.cases[other % len(article.cases)]
        adjudicating.take(session, article, case, case.group.members[0].id)


def undo(session: Session, _: int, __: int) -> None:
    session.undo()


def redo(session: Session, _: int, __: int) -> None:
    session.redo()


DEEDS: dict[str, Callable[[Session, int, int], None]] = {
    deed.__name__: deed
    for deed in (
        label, revise, move, delete, submit, add_speaker, add_topic, describe, merge_speakers,
        part_speakers, move_topic, merge_topics, event, remove_event, metadata, judge, answer,
        withdraw, gold, settle, undo, redo,
    )
}  # fmt: skip

numbers = st.integers(0, 40)
deeds = st.tuples(st.integers(0, 2), st.sampled_from(sorted(DEEDS)), numbers, numbers)
exchanges = st.tuples(
    st.integers(0, 2), st.sampled_from(["packet", "project", "undo_merge"]), numbers, numbers
)
steps = st.lists(st.one_of(deeds, deeds, deeds, deeds, exchanges), max_size=40)


def do(sessions: Sequence[Session], step: Step) -> None:
    who, what, one, other = step
    session, from_whom = sessions[who], sessions[one % 3]
    if what in DEEDS:
        with suppress(UserError):
            DEEDS[what](session, one, other)
    elif what == "undo_merge":
        if session.project.journal.step_names(session.annotator_id)[0] == "merge":
            session.undo()
    elif from_whom is not session:
        exchange(session, from_whom, whole=what == "project")


def exchange(into: Session, from_whom: Session, *, whole: bool) -> None:
    """Bring a colleague's file in, and hold that nothing of one's own changed."""
    before = records(into)
    steps_before = into.project.journal.step_names(into.annotator_id)[0]
    merged = bring_in(into, [from_whom.project.path if whole else packet(from_whom)])
    after = records(into)
    assert own(before, into.annotator_id) == own(after, into.annotator_id)
    if merged.edit is not None:
        into.undo()
        assert records(into) == before
        assert into.project.journal.step_names(into.annotator_id)[0] == steps_before
        into.redo()
        assert records(into) == after
    again = bring_in(into, [from_whom.project.path if whole else packet(from_whom)])
    assert again.edit is None
    assert records(into) == after


def own(of: Records, annotator_id: str) -> object:
    """Return the labels, states and decisions of one person."""
    return [
        record
        for kind in ("annotation", "progress", "decision", "settling", "remark", "refusal")
        for record in of[kind].values()
        if getattr(record, "annotator_id", "") == annotator_id
    ]


def without_refusals(of: Records) -> Records:
    return {kind: found for kind, found in of.items() if kind != "refusal"}


@settings(max_examples=15)
@given(steps, st.booleans())
def test_any_order_gives_the_same_project(work: list[Step], whole: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sessions = [begin(folder, id) for id in PEOPLE]
        for step in work:
            do(sessions, step)
        hold_that_all_become_the_same(folder, sessions, whole=whole)


def hold_that_all_become_the_same(folder: Path, sessions: list[Session], *, whole: bool) -> None:
    files = [packet(session) for session in sessions]
    if whole:
        files = [folder / f"copy-{session.annotator_id}.annotator" for session in sessions]
        for session, file in zip(sessions, files, strict=True):
            session.project.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
            shutil.copyfile(session.project.path, file)
    results: list[Records] = []
    for session in sessions:
        others = [f for s, f in zip(sessions, files, strict=True) if s is not session]
        session.project.close()
        for order in itertools.permutations(others):
            copy = folder / "tried.annotator"
            shutil.copyfile(session.project.path, copy)
            tried = Session(Project.open(copy), session.annotator)
            for file in order:
                bring_in(tried, [file])
            results.append(without_refusals(records(tried)))
            assert check(tried.project).findings == ()
            tried.project.close()
            copy.unlink()
    for result in results[1:]:
        for kind, found in result.items():
            assert found == results[0][kind], kind
