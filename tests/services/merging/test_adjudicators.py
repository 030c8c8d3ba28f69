"""Whoever labels an article and settles it too can share both."""

from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.services import adjudicating, labelling
from annotator.services.codebook import codebook_of
from annotator.services.comparing import comparable_articles
from annotator.services.merging import bring_in
from annotator.services.safekeeping.checking import check
from tests.services.merging.conftest import IDS, Colleague, packet, records


def said(annotation: Annotation) -> Annotation:
    return replace(annotation, speaker_id="unknown")


def test_an_adjudicator_who_labelled_too_shares_state_and_settling(colleague: Colleague) -> None:
    ada, ben, cyd = colleague("ada"), colleague("ben"), colleague("cyd")
    for session in (ada, ben):
        labelling.label(session, IDS[0], [(1, 17)], revise=said)
        labelling.submit(session, IDS[0])
    bring_in(ada, [packet(ben)])
    (comparable,) = comparable_articles(ada.project)
    article = adjudicating.cases_of(ada, comparable, codebook_of(ada.project))
    adjudicating.accept_agreed(ada, article)

    for source in (packet(ada), ada.project.path):
        bring_in(cyd, [source])
    assert len(records(cyd)["progress"]) == 2
    assert records(cyd)["settling"] == records(ada)["settling"]
    assert records(cyd)["decision"] == records(ada)["decision"]
    assert check(cyd.project).sound
