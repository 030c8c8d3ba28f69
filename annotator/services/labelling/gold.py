"""What becomes of a decision when its gold annotation is changed by hand or deleted."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.adjudication import Outcome
from annotator.domain.annotation import Annotation, Layer
from annotator.domain.edit import Change
from annotator.store.project import Project


def edited_by_hand(
    project: Project, annotations: Iterable[Annotation], moment: str
) -> list[Change]:
    """Return the changes to the decisions behind gold annotations that are being changed."""
    ids = [annotation.id for annotation in annotations if annotation.layer is Layer.GOLD]
    return [
        Change(decision, replace(decision, outcome=Outcome.EDITED, updated_at=moment))
        for decision in project.tables.decisions.where("gold_id", ids)
    ]


def deleted_by_hand(
    project: Project, annotations: Iterable[Annotation], moment: str
) -> list[Change]:
    """Return the changes to the decisions behind gold annotations that go: nothing belongs."""
    ids = [annotation.id for annotation in annotations if annotation.layer is Layer.GOLD]
    return [
        Change(
            decision,
            replace(decision, outcome=Outcome.NOTHING, gold_id=None, taken=(), updated_at=moment),
        )
        for decision in project.tables.decisions.where("gold_id", ids)
    ]
