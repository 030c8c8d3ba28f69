"""Where the annotations of the gold layer come from: who decided what, and took it from whom."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial

import msgspec

from annotator.domain.adjudication import Decision, Outcome
from annotator.domain.annotation import Annotation, Layer
from annotator.services.articles import article_of
from annotator.store.project import Project
from annotator.store.records.table import chunks


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


def rejected_lines(project: Project) -> Iterator[bytes]:
    """Hand out one JSON object for each decision that nothing belongs somewhere.

    It has the decision, the labels it was made on as far as they are still there, and the
    article: what a gold layer leaves out, and why.
    """
    names = {annotator.id: annotator.name for annotator in project.tables.annotators.all()}
    reasons = {reason.id: reason.name for reason in project.tables.return_reasons.all()}
    encoder = msgspec.json.Encoder()
    article = lru_cache(maxsize=16)(partial(article_of, project))
    rejecting = project.tables.decisions.where("outcome", [Outcome.NOTHING])
    rejecting.sort(key=lambda decision: (decision.article_id, decision.made_at, decision.id))
    for some in chunks(rejecting):
        ids = sorted({id for decision in some for id in decision.annotation_ids})
        known = project.tables.annotations.read(ids)
        whose = {id: names[annotation.annotator_id] for id, annotation in known.items()}
        for decision in some:
            labels = [
                {"annotation": known[id], "annotator": whose[id]}
                for id in decision.annotation_ids
                if id in known
            ]
            line = {
                "decision": _plain(decision, names, whose, reasons),
                "labels": labels,
                "article": article(decision.article_id),
            }
            yield encoder.encode(line)


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
