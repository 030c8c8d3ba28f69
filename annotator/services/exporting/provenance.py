"""Where the annotations of the gold layer come from: who decided what, and took it from whom."""

from collections.abc import Mapping, Sequence

from annotator.domain.adjudication import Decision
from annotator.domain.annotation import Annotation, Layer
from annotator.store.project import Project


def decisions_behind(
    project: Project, annotations: Sequence[Annotation], names: Mapping[str, str]
) -> dict[str, dict[str, object] | None]:
    """Return the decision behind each of some gold annotations, by its id, as it is exported.

    None where nobody decided it; annotations of other layers are left out. `names` has the
    annotators' names by their ids.
    """
    gold = [annotation.id for annotation in annotations if annotation.layer is Layer.GOLD]
    if not gold:
        return {}
    decisions = project.tables.decisions.where("gold_id", gold)
    compared = sorted({id for decision in decisions for id in _annotation_ids(decision)})
    known = project.tables.annotations.read(compared)
    whose = {id: names[annotation.annotator_id] for id, annotation in known.items()}
    reasons = {reason.id: reason.name for reason in project.tables.return_reasons.all()}
    found: dict[str, dict[str, object] | None] = dict.fromkeys(gold)
    for decision in decisions:
        found[decision.gold_id or ""] = _plain(decision, names, whose, reasons)
    return found


def _annotation_ids(decision: Decision) -> list[str]:
    return [*decision.annotation_ids, *(taken.annotation_id for taken in decision.taken)]


def _plain(
    decision: Decision,
    names: Mapping[str, str],
    whose: Mapping[str, str],
    reasons: Mapping[str, str],
) -> dict[str, object]:
    return {
        "id": decision.id,
        "outcome": decision.outcome,
        "adjudicator": names[decision.annotator_id],
        "compared": [
            {"annotation_id": id, "annotator": whose.get(id)} for id in decision.annotation_ids
        ],
        "taken": [
            {
                "part": taken.part,
                "annotation_id": taken.annotation_id,
                "annotator": whose.get(taken.annotation_id),
            }
            for taken in decision.taken
        ],
        "reason": reasons.get(decision.reason_id or "", ""),
        "comment": decision.comment,
        "made_at": decision.made_at,
        "updated_at": decision.updated_at,
    }
