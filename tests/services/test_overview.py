from collections.abc import Callable

from annotator.domain.article import Annotator
from annotator.services import labelling
from annotator.services.articles import add_event
from annotator.services.codebook import add_speaker
from annotator.services.overview import overview
from annotator.services.session import Session

AddArticles = Callable[..., list[str]]


def test_a_project_is_seen_at_a_glance(session: Session, add_articles: AddArticles) -> None:
    first, second = add_articles("He said no.", "She said yes.")
    add_speaker(session, "The Chair")
    add_event(session, "Strike")
    labelling.label(session, first, [(0, 2)])
    labelling.submit(session, second, nothing_to_label=True)
    bo = Session.join(session.project, Annotator(id="bo", name="Bo"))
    labelling.label(bo, first, [(3, 7)])
    session.undo()
    seen = overview(session.project, steps=3)
    counts = seen.counts
    assert (counts.articles, counts.annotations, counts.speakers) == (2, 2, 1)
    assert (counts.events, counts.topics) == (1, 0)
    assert seen.work == (
        ("Ada", 1, 0, 1, 0),
        ("Bo", 1, 0, 1, 0),
    )
    assert [(step.annotator, step.name, step.undoes) for step in seen.latest] == [
        ("Ada", "submit", True),
        ("Bo", "label", False),
        ("Bo", "join", False),
    ]
    assert seen.codebook_version == session.project.journal.codebook_version
    assert seen.size > 0
