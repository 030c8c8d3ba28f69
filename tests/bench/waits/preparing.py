"""`python -m tests.bench.waits.preparing PROJECT`: add what makes a big project hard on a window.

Half of all articles report one event, and a colleague has returned two thousand labels. PROJECT is
one of `tests.bench.big` with two annotators.
"""

import sys
from functools import partial
from itertools import islice
from pathlib import Path

from annotator.domain.article import Annotator
from annotator.domain.ids import entry_id
from annotator.services import review
from annotator.services.articles import event_changes
from annotator.services.labelling.very_many import change_very_many_articles
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.project import Project
from tests.bench.big import ANNOTATOR

LARGE = "Event 0"
_RETURNED = 2_000
_COLLEAGUE = Annotator(id="ben", name="Ben")


def prepare(path: Path) -> None:
    """Make one event large, and return many of the first annotator's labels."""
    project = Project.open(path)
    session = Session.join(project, ANNOTATOR)
    numbers = project.articles.numbers(ANNOTATOR.id)
    half = numbers[: len(numbers) // 2]
    assign = partial(event_changes, event_id=entry_id("event", LARGE))
    change_very_many_articles(session, "assign_event", half, assign, Progress())
    reasons = review.reasons_of(project)
    some = islice(project.tables.annotations.all_ids(), 20 * _RETURNED)
    labels = project.tables.annotations.read(list(some)).values()
    mine = [each.id for each in labels if each.annotator_id == ANNOTATOR.id][:_RETURNED]
    ben = Session(project, _COLLEAGUE)
    for reason, first in zip(reasons, range(0, _RETURNED, _RETURNED // 5), strict=False):
        ids = mine[first : first + _RETURNED // 5]
        review.return_to_author(ben, ids, reason.id, "Look at it again.")
    project.close()


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
