"""From a codebook entry to the annotations that use it."""

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.views.annotations import AnnotationsView
from annotator.services import codebook, labelling
from annotator.services.session import Session
from annotator.store.queries.annotations import AnnotationFilter

AddArticles = Callable[..., list[str]]


def test_the_uses_of_a_merged_speaker_are_listed_under_the_one_that_stands_for_it(
    session: Session, add_articles: AddArticles, jobs: Jobs, qtbot: QtBot
) -> None:
    (article_id,) = add_articles("We will not wait, she said. Nor will we, said he.")
    chair, _ = codebook.add_speaker(session, "The Chair")
    ana, _ = codebook.add_speaker(session, "Ana Ruiz")
    for place, speaker in enumerate((chair, ana)):
        labelling.label(
            session,
            article_id,
            [(place * 28, place * 28 + 10)],
            revise=lambda a, speaker=speaker: replace(a, speaker_id=speaker.id),
        )
    labelling.label(session, article_id, [(12, 16)])
    codebook.merge_speakers(session, chair, ana)
    view = AnnotationsView(Desk(session), jobs)
    qtbot.addWidget(view)
    view.show()
    view.ask_for(AnnotationFilter(speaker_ids=(chair.id, ana.id)))
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    assert view.filters.pickers["speaker"].picked == (ana.id,)
