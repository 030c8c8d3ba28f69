"""What suggesting and proposing cost beside tens of thousands of labels, and concordances."""

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotation import Annotation, SegmentRole
from annotator.domain.article import Annotator, Article
from annotator.domain.edit import Change
from annotator.domain.ids import article_id, new_id
from annotator.services.codebook import codebook_of
from annotator.services.concordance import Asked, page
from annotator.services.defaults import new_project
from annotator.services.learning import Learner, Passage, Place
from annotator.services.sample.fill import fill_with_sample
from annotator.services.session import Session
from tests.bench.figure import Figures, Setting, measured_together

LABELS, LABELS_FULL = 10_000, 50_000
ARTICLES, ARTICLES_FULL = 20_000, 100_000
_WORDS_EACH = 600


_LIMITS_MS = {
    "learning_read_habits_ms": 1_000,
    "learning_propose_median_ms": 50,
    "learning_propose_p95_ms": 50,
    "learning_follow_edit_ms": 5,
    "concordance_common_word_first_screen_ms": 100,
    "concordance_common_phrase_first_screen_ms": 100,
    "concordance_rare_word_first_screen_ms": 100,
}
_AGREES = ("learning_agrees_value", "learning_agrees_target", "learning_agrees_topic")


def named(setting: Setting) -> Figures:
    """Return times over the limit in their names, and shares."""
    times = {f"{name[:-3]}_vs_{most}ms": (name, most) for name, most in _LIMITS_MS.items()}

    def measure() -> dict[str, float]:
        found = figures(setting.quick)
        against = {name: found[old] / most for name, (old, most) in times.items()}
        return against | {name: found[name] for name in _AGREES}

    return measured_together(measure, [*times, *_AGREES])


def figures(quick: bool) -> dict[str, float]:
    """Return milliseconds of reading habits, proposing, learning from an edit, first screens.

    Of proposing and of first screens it is processor time, the median or the best of some.

    `learning_agrees` are shares: how often the first proposal is what the sample's first
    annotator chose, each label proposed from those before it.
    """
    with tempfile.TemporaryDirectory() as folder:
        found = _learning(Path(folder), LABELS if quick else LABELS_FULL)
        found |= _agreement(Path(folder))
        found |= _concordance(Path(folder), ARTICLES if quick else ARTICLES_FULL)
    return found


def _sample(path: Path) -> tuple[Session, list[Annotation]]:
    session = new_project(path, Annotator(id="bench", name="Maren Oduya"))
    fill_with_sample(session)
    mine = [a for a in session.project.annotations.all() if a.annotator_id == "bench"]
    return session, sorted(mine, key=lambda a: a.created_at)


def _place(label: Annotation, articles: dict[str, Article]) -> Place:
    article = articles[label.article_id]
    return Place(
        article_id=article.id,
        outlet=article.outlet,
        event_id=article.event_id or "",
        speaker_id=label.speaker_id or "",
    )


def _passage(session: Session, label: Annotation) -> Passage:
    pieces = tuple((piece.start, piece.end) for piece in label.content)
    return Passage.of(session.project.articles.body(label.article_id), pieces)


def _learning(folder: Path, count: int) -> dict[str, float]:
    session, labels = _sample(folder / "many.annotator")
    _multiply(session, labels, count)
    book = codebook_of(session.project)
    articles = session.project.tables.articles.read([label.article_id for label in labels])
    learner = Learner(session)
    reading = _milliseconds(lambda: learner.habits)
    times = [
        _milliseconds(
            lambda label=label: learner.propose(
                _passage(session, label), _place(label, articles), book
            )
        )
        for label in labels
    ]
    follows: list[float] = []
    for label in labels[:40]:
        edit = session.perform("bench", [Change(None, replace(label, id=new_id(), parent_id=None))])
        follows.append(_milliseconds(lambda edit=edit: learner.follow(edit)))
    session.project.close()
    times.sort()
    return {
        "learning_labels": count,
        "learning_read_habits_ms": reading,
        "learning_propose_median_ms": times[len(times) // 2],
        "learning_propose_p95_ms": times[len(times) * 95 // 100],
        "learning_follow_edit_ms": sorted(follows)[len(follows) // 2],
    }


def _multiply(session: Session, labels: list[Annotation], count: int) -> None:
    """Make labels of shuffled words, so that every word stands in very many."""
    chance = random.Random(4)
    words = [word for label in labels for piece in label.content for word in piece.quoted.split()]

    def shuffled(length: int) -> str:
        made = ""
        while len(made) < length:
            made += chance.choice(words) + " "
        return made[:length]

    changes: list[Change] = []
    for _ in range(count):
        label = chance.choice(labels)
        pieces = tuple(
            replace(piece, quoted=shuffled(len(piece.quoted)))
            if piece.role is SegmentRole.CONTENT
            else piece
            for piece in label.segments
        )
        changes.append(Change(None, replace(label, id=new_id(), segments=pieces, parent_id=None)))
    session.perform("bench", changes, undoable=False)


def _agreement(folder: Path) -> dict[str, float]:
    """Propose each label of the sample from those before it, as an annotator would meet them."""
    session, labels = _sample(folder / "sample.annotator")
    book = codebook_of(session.project)
    articles = session.project.tables.articles.read([label.article_id for label in labels])
    session.perform("bench", [Change(label, None) for label in labels], undoable=False)
    learner = Learner(session)
    hits = {"value": 0, "target": 0, "topic": 0}
    asked = {"value": 0, "target": 0, "topic": 0}
    for label in labels:
        proposal = learner.propose(_passage(session, label), _place(label, articles), book)
        stance = label.stances[0] if label.stances else None
        for field, guess, truth in (
            ("value", proposal.value, stance and stance.value_id),
            ("target", proposal.target, stance and stance.target_id),
            ("topic", proposal.topic, label.primary_topic),
        ):
            if truth:
                asked[field] += 1
                hits[field] += guess is not None and guess.id == truth
        edit = session.perform("bench", [Change(None, replace(label, parent_id=None))])
        learner.follow(edit)
    session.project.close()
    return {f"learning_agrees_{field}": hits[field] / asked[field] for field in hits}


def _concordance(folder: Path, count: int) -> dict[str, float]:
    session = new_project(folder / "articles.annotator", Annotator(id="bench", name="Bench"))
    _write_articles(session, count)
    project = session.project
    project.database.value("SELECT count(*) FROM article")
    found = {"concordance_articles": float(count)}
    for name, asked in (
        ("common_word", Asked(text="the")),
        ("common_phrase", Asked(text="of the")),
        ("rare_word", Asked(text="w4999")),
    ):
        best = min(_milliseconds(lambda asked=asked: page(project, asked)) for _ in range(5))
        found[f"concordance_{name}_first_screen_ms"] = best
    project.close()
    return found


def _write_articles(session: Session, count: int) -> None:
    """Write articles of 600 words, as frequent as in English news: a few make up half."""
    chance = random.Random(5)
    words = ["the", "of", "and", "to", "a", "in", "said", "that", *(f"w{n}" for n in range(5_000))]
    weights = [1 / (rank + 2) for rank in range(len(words))]
    pool = chance.choices(words, weights, k=200_000)
    for start in range(0, count, 2_000):
        texts: list[tuple[str, str]] = []
        for number in range(start, min(start + 2_000, count)):
            at = chance.randrange(len(pool) - _WORDS_EACH)
            text = f"Report {number}\n\n" + " ".join(pool[at : at + _WORDS_EACH])
            texts.append((article_id(text), text))
        with session.project.transaction():
            session.project.tables.texts.add(texts)
            changes = [Change(None, Article(id=id, title=text[:20])) for id, text in texts]
            session.perform("import", changes, undoable=False)


def _milliseconds(deed: Callable[[], object]) -> float:
    begun = time.process_time()
    deed()
    return 1000 * (time.process_time() - begun)


if __name__ == "__main__":
    for name, figure in figures(quick=True).items():
        print(f"{name:44} {figure:.3f}")  # noqa: T201
