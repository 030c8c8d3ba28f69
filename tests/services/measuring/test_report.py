"""The agreement report says what the pure functions say, with its counts and its reasons."""

import json
import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.annotation import (
    Annotation,
    Hedge,
    QuotationType,
    Segment,
    SegmentRole,
    Stance,
)
from annotator.domain.article import Annotator, Stretch
from annotator.domain.codebook import Speaker
from annotator.domain.edit import Change
from annotator.domain.errors import Cancelled, UserError
from annotator.services import labelling
from annotator.services.agreement import cohen_kappa, krippendorff_alpha, unitizing_alpha
from annotator.services.articles import article_of
from annotator.services.codebook import codebook_of
from annotator.services.measuring import (
    AgreementOptions,
    AgreementReport,
    Cell,
    Figure,
    Measure,
    Subject,
    agreement_report,
    annotations_behind,
    csv_rows,
    drawing,
    plain_report,
)
from annotator.services.measuring.asking import asked_for
from annotator.services.progress import Progress
from annotator.services.sample import fill_with_sample
from annotator.services.session import Session
from annotator.store.queries.comparison import ComparisonFilter
from tests.conftest import AddArticles

TEXT = "The king said it rains. The queen said never. Others said nothing at all today."
PLACES = ((0, 22), (24, 44), (46, 78))
QUICK = AgreementOptions(repeats=40)


@pytest.fixture
def ben(session: Session) -> Session:
    return Session.join(session.project, Annotator(id="ben", name="Ben"))


def saying(**codes: object) -> Callable[[Annotation], Annotation]:
    return lambda a: replace(a, **codes)  # pyright: ignore[reportArgumentType]


def report(who: Session, options: AgreementOptions = QUICK) -> AgreementReport:
    return agreement_report(who.project, codebook_of(who.project), options)


def figure(found: AgreementReport, subject: Subject, measure: Measure) -> Figure:
    made = found.together.figure(subject, measure)
    assert made is not None
    return made


def test_fields_are_measured_on_matched_pairs(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    first = ["outlet", "unknown", "implicit"]
    second = ["outlet", "implicit", "implicit"]
    for who, speakers in ((session, first), (ben, second)):
        for place, speaker in zip(PLACES, speakers, strict=True):
            labelling.label(who, article, [place], revise=saying(speaker_id=speaker))

    found = report(session)

    alpha = figure(found, Subject.SPEAKER, Measure.ALPHA)
    assert alpha.value == pytest.approx(krippendorff_alpha([first, second]))
    assert (alpha.articles, alpha.units, alpha.pairs) == (1, 3, 3)
    kappa = figure(found, Subject.SPEAKER, Measure.KAPPA)
    assert kappa.value == pytest.approx(cohen_kappa(first, second))
    assert alpha.why_no_interval == "An interval needs at least two articles to draw from."


def test_polarity_off_the_scale_is_left_out_and_said(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    scale = {v.polarity: v.id for v in codebook_of(session.project).scale_choices()}
    for who, polarities in ((session, (2, -1, None)), (ben, (1, -1, 0))):
        for place, polarity in zip(PLACES, polarities, strict=True):
            made, _ = labelling.label(who, article, [place])
            labelling.revise(
                who,
                "set_stance",
                [made.id],
                lambda a, p=polarity: replace(a, stances=(Stance(scale[p]),)),
            )

    found = report(session)

    alpha = figure(found, Subject.POLARITY, Measure.ALPHA)
    assert alpha.value == pytest.approx(krippendorff_alpha([[2, -1], [1, -1]], "ordinal"))
    assert (alpha.units, alpha.pairs) == (3, 2)
    assert alpha.note.startswith("1 of 3 pairs have a value off the scale")
    assert figure(found, Subject.POLARITY, Measure.PERCENT).value == pytest.approx(1 / 3)


def test_what_cannot_be_computed_says_why_in_words(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    labelling.label(session, article, [PLACES[0]], revise=saying(speaker_id="outlet"))
    labelling.label(ben, article, [PLACES[0]], revise=saying(speaker_id="outlet"))

    found = report(session)

    alpha = figure(found, Subject.SPEAKER, Measure.ALPHA)
    assert alpha.value is None
    assert alpha.why_not == (
        "Only one label, “outlet”, was used, so agreement cannot be told from chance."
    )
    topics = figure(found, Subject.HEDGE, Measure.KAPPA)
    assert "Nothing was labelled by two annotators" in topics.why_not
    assert figure(found, Subject.SPEAKER, Measure.PERCENT).value == 1


def test_nothing_to_label_counts_as_an_article_without_units(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    first, second = add_articles(TEXT, "Nobody says anything here at all.")
    for who in (session, ben):
        labelling.label(who, first, [PLACES[0]])
        labelling.submit(who, second, nothing_to_label=True)
    alone = report(session)

    assert alone.together.articles == 2
    made = figure(alone, Subject.CONTENT, Measure.ALPHA_U)
    assert (made.articles, made.units, made.pairs) == (2, 2, 1)
    size = len(TEXT) + len("Nobody says anything here at all.")
    units = [(PLACES[0][0], PLACES[0][1] - PLACES[0][0], "c")]
    assert made.value == pytest.approx(unitizing_alpha([units, units], 0, size).joint)


def test_furniture_is_cut_out_before_units_are_measured(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    known = article_of(session.project, article)
    furnished = replace(known, furniture=(Stretch(0, 23), Stretch(50, 60)))
    session.perform("toggle_furniture", [Change(known, furnished)])
    for who in (session, ben):
        labelling.label(who, article, [PLACES[0]])
        labelling.label(who, article, [PLACES[1] if who is ben else (24, 40)])

    found = report(session)

    made = figure(found, Subject.CONTENT, Measure.ALPHA_U)
    expected = unitizing_alpha([[(1, 16, "c")], [(1, 20, "c")]], 0, len(TEXT) - 33).joint
    assert made.value == pytest.approx(expected)
    assert figure(found, Subject.SPANS, Measure.F1_EXACT).units == 2


def test_three_annotators_are_measured_together_and_in_pairs(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    cem = Session.join(session.project, Annotator(id="cem", name="Cem"))
    (article,) = add_articles(TEXT)
    said = {session: "outlet", ben: "unknown", cem: "outlet"}
    for who, speaker in said.items():
        labelling.label(who, article, [PLACES[0]], revise=saying(speaker_id=speaker))
        labelling.label(who, article, [PLACES[1]], revise=saying(speaker_id="implicit"))

    found = report(session)

    codes = [["outlet", "implicit"], ["unknown", "implicit"], ["outlet", "implicit"]]
    together = figure(found, Subject.SPEAKER, Measure.ALPHA)
    assert together.value == pytest.approx(krippendorff_alpha(codes))
    assert (together.units, together.pairs) == (2, 6)
    assert len(found.pairs) == 3
    weighted = figure(found, Subject.POLARITY, Measure.KAPPA_LINEAR)
    assert weighted.value is None
    between = found.between("ada", "cem")
    assert between is not None
    assert between.confusions[Subject.SPEAKER].count("outlet", "outlet") == 1


def test_confusion_knows_the_annotations_behind_each_cell(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    for who, kind in ((session, QuotationType.DIRECT), (ben, QuotationType.MIXED)):
        labelling.label(who, article, [PLACES[0]], revise=saying(quotation_type=kind))

    table = report(session).together.confusions[Subject.TYPE]

    assert table.cells == {("direct", "mixed"): 1}
    book = codebook_of(session.project)
    cell = Cell(("ada", "ben"), Subject.TYPE, "direct", "mixed")
    ids = annotations_behind(session.project, book, cell)
    found = session.project.tables.annotations.read(ids)
    assert [found[id].annotator_id for id in ids] == ["ada", "ben"]
    other = replace(cell, first="mixed", second="direct")
    assert annotations_behind(session.project, book, other) == []


def test_sample_is_measured_whole(session: Session) -> None:
    fill_with_sample(session)

    found = report(session)

    assert len(found.together.figures) == 30
    for made in found.together.figures:
        assert made.value is not None
        assert made.low is not None
        assert made.high is not None
        assert made.low <= made.value <= made.high
        assert made.articles == 7
    plain = json.dumps(plain_report(found, codebook_of(session.project)))
    assert "NaN" not in plain
    rows = csv_rows(found)
    assert len(rows) == 31
    assert {len(row) for row in rows} == {12}


def test_same_seed_gives_the_same_intervals(session: Session) -> None:
    fill_with_sample(session)

    one, other = report(session), report(session)

    assert one.together.figures == other.together.figures


def test_only_what_is_asked_for_is_measured(session: Session) -> None:
    fill_with_sample(session)
    event = session.project.tables.events.all()[0]
    asked = asked_for(session.project, event=event.name)

    found = report(session, AgreementOptions(asked=asked, repeats=0))

    assert 0 < found.together.articles < 7
    assert all(made.low is None for made in found.together.figures)
    with pytest.raises(UserError, match="Nobody called “Zoe”"):
        asked_for(session.project, annotators="Zoe")
    with pytest.raises(UserError, match="no event “Flood”"):
        asked_for(session.project, event="Flood")
    with pytest.raises(UserError, match="no article of “Flood”"):
        asked_for(session.project, outlet="Flood")


def test_project_of_one_annotator_has_no_agreement(
    session: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    labelling.label(session, article, [PLACES[0]])

    with pytest.raises(UserError, match="No article has been labelled by two"):
        report(session)


def test_measuring_stops_when_it_is_asked_to(session: Session) -> None:
    fill_with_sample(session)
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        agreement_report(session.project, codebook_of(session.project), QUICK, progress)


def test_roles_and_hedges_are_measured_too(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    first, second = add_articles(TEXT, TEXT.replace("king", "khan"))
    cue = Segment(9, 13, "said", SegmentRole.CUE)
    for who, hedge in ((session, Hedge.DENIED), (ben, Hedge.ASSERTED)):
        for article in (first, second):
            made, _ = labelling.label(who, article, [PLACES[0]], revise=saying(hedge=hedge))
            if article == first:
                labelling.revise(
                    who,
                    "set_cue",
                    [made.id],
                    lambda a: replace(a, segments=(a.segments[0], cue)),
                )

    found = report(session)

    cues = figure(found, Subject.CUE, Measure.BAR_U_ALPHA)
    assert cues.value == pytest.approx(1)
    assert (cues.units, cues.pairs) == (2, 1)
    hedge = figure(found, Subject.HEDGE, Measure.PERCENT)
    assert hedge.value == 0
    assert not math.isnan(hedge.value)


def test_work_of_others_is_left_out_where_annotators_are_named(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    cem = Session.join(session.project, Annotator(id="cem", name="Cem"))
    (article,) = add_articles(TEXT)
    for who in (session, ben, cem):
        labelling.label(who, article, [PLACES[0]])

    asked = asked_for(session.project, annotators="ada, cem")

    assert asked == ComparisonFilter(annotator_ids=("ada", "cem"))
    found = report(session, AgreementOptions(asked=asked, repeats=0))
    assert list(found.annotators) == ["ada", "cem"]


def test_many_articles_are_drawn_in_groups_that_come_to_the_same(
    session: Session,
    ben: Session,
    add_articles: AddArticles,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = [f"{number}. {TEXT}" for number in range(30)]
    for number, article in enumerate(add_articles(*texts)):
        for who in (session, ben):
            for place, (start, end) in enumerate(PLACES):
                speaker = "outlet" if (number + place) % 4 or who is ben else "unknown"
                labelling.label(
                    who, article, [(start + 4, end + 4)], revise=saying(speaker_id=speaker)
                )
    one_by_one = report(session)
    monkeypatch.setattr(drawing, "MOST", 20)
    monkeypatch.setattr(drawing, "GROUPS", 10)

    in_groups = report(session)

    pairs = zip(one_by_one.together.figures, in_groups.together.figures, strict=True)
    for one, other in pairs:
        assert (one.value is None) == (other.value is None)
        assert other.value == pytest.approx(one.value)
        assert (one.articles, one.units, one.pairs) == (other.articles, other.units, other.pairs)
    percent = figure(in_groups, Subject.SPEAKER, Measure.PERCENT)
    assert percent.low is not None
    assert percent.high is not None
    assert percent.low < (percent.value or 0) < percent.high


def test_stances_toward_the_same_target_are_compared_where_somebody_gives_several(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    king, queen = Speaker(id="king", name="King"), Speaker(id="queen", name="Queen")
    session.perform("add", [Change(None, king), Change(None, queen)])
    scale = {v.polarity: v.id for v in codebook_of(session.project).scale_choices()}
    given = {
        session: (Stance(scale[1], "king"), Stance(scale[-1], "queen")),
        ben: (Stance(scale[-1], "queen"), Stance(scale[2], "king")),
    }
    for who, stances in given.items():
        labelling.label(who, article, [PLACES[0]], revise=saying(stances=stances))

    found = report(session)

    alpha = figure(found, Subject.POLARITY, Measure.ALPHA)
    assert alpha.pairs == 2
    assert alpha.value == pytest.approx(krippendorff_alpha([[1, -1], [2, -1]], "ordinal"))


def test_passages_of_several_pieces_and_furniture_are_matched_by_all_their_words(
    session: Session, ben: Session, add_articles: AddArticles
) -> None:
    (article,) = add_articles(TEXT)
    known = article_of(session.project, article)
    furnished = replace(known, furniture=(Stretch(46, 53),))
    session.perform("toggle_furniture", [Change(known, furnished)])
    labelling.label(session, article, [PLACES[0], PLACES[1]])
    labelling.label(session, article, [(46, 60)])
    labelling.label(ben, article, [PLACES[0], PLACES[1]])
    labelling.label(ben, article, [(53, 60)])
    labelling.label(ben, article, [(47, 52)])

    found = report(session)

    assert figure(found, Subject.SPANS, Measure.F1_EXACT).units == 4
    assert figure(found, Subject.SPANS, Measure.F1_IOU).value == 1
    assert figure(found, Subject.CONTENT, Measure.BAR_U_ALPHA).value == pytest.approx(1)
