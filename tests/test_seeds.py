"""The sample project: what is promised of its articles, labels and codebook."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest

from annotator import paths
from annotator.domain.annotation import Annotation, Hedge, QuotationType, Status
from annotator.domain.article import Annotator, Article, State, progress_id
from annotator.domain.codebook import SpeakerKind
from annotator.domain.errors import UserError
from annotator.domain.lookup import Codebook
from annotator.services.codebook import codebook_of
from annotator.services.comparing.matching import match_annotations
from annotator.services.defaults import new_project
from annotator.services.safekeeping.checking import check
from annotator.services.sample import fill_with_sample
from annotator.services.sample.files import Occurrence, place
from annotator.services.session import Session

NOTICE = "10-meridian-wire-small-craft.txt"
UNFINISHED = "09-the-ledger-price-list.txt"
MARKS = "\"'“”„‘«»"
"""All quotation marks but ’, which is an apostrophe more often."""
ARABIC = re.compile(r"[\u0600-\u06ff]")


@dataclass(frozen=True)
class Sample:
    """The sample, read back from a project."""

    session: Session
    articles: dict[str, Article]
    """By file name."""
    texts: dict[str, str]
    first: dict[str, list[Annotation]]
    second: dict[str, list[Annotation]]
    book: Codebook
    annotators: tuple[Annotator, Annotator]

    @property
    def labels(self) -> Iterator[tuple[str, Annotation]]:
        """Every label with the file of its article."""
        for labels in (self.first, self.second):
            for name, annotations in labels.items():
                for annotation in annotations:
                    yield name, annotation

    @property
    def reports(self) -> list[str]:
        """The files of the articles that report an event."""
        return [name for name, article in self.articles.items() if article.event_id]


def filled(path: Path, name: str = "Ada") -> Session:
    session = new_project(path, Annotator(id=name.casefold(), name=name))
    fill_with_sample(session)
    return session


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    session = filled(tmp_path_factory.mktemp("sample") / "sample.annotator")
    yield read_back(session)
    session.project.close()


def read_back(session: Session) -> Sample:
    project = session.project
    ids = list(project.tables.articles.all_ids())
    found = sorted(project.tables.articles.read(ids).values(), key=lambda a: a.source_name)
    people = {person.name: person for person in project.tables.annotators.all()}
    first, second = people["Maren Oduya"], people["Kaveh Lorenz"]

    def labels(person: Annotator) -> dict[str, list[Annotation]]:
        made = {a.source_name: project.annotations.of_article(a.id, person.id) for a in found}
        return {name: list(annotations) for name, annotations in made.items() if annotations}

    return Sample(
        session,
        {article.source_name: article for article in found},
        {article.source_name: project.articles.body(article.id) for article in found},
        labels(first),
        labels(second),
        codebook_of(project),
        (first, second),
    )


def paragraphs(sample: Sample) -> Iterator[tuple[str, str]]:
    """Hand out the paragraphs of the reports, each with its file, furniture left out."""
    for name in sample.reports:
        start = 0
        for line in sample.texts[name].split("\n"):
            furniture = sample.articles[name].furniture
            if line and not any(piece.start <= start < piece.end for piece in furniture):
                yield name, line
            start += len(line) + 1


def test_sample_is_a_sound_project(sample: Sample) -> None:
    report = check(sample.session.project)
    assert report.findings == ()
    assert report.texts == len(sample.texts) == 10


def test_sample_is_not_undone_by_undo(tmp_path: Path) -> None:
    session = filled(tmp_path / "p.annotator")
    assert session.undo() is None
    session.project.close()


def test_sample_goes_only_into_an_empty_project(tmp_path: Path) -> None:
    session = filled(tmp_path / "p.annotator")
    with pytest.raises(UserError, match="articles already"):
        fill_with_sample(session)
    session.project.close()


def test_labels_are_the_same_in_every_project(sample: Sample, tmp_path: Path) -> None:
    other = filled(tmp_path / "other.annotator", "Grace")
    again = read_back(other)
    assert (again.first, again.second) == (sample.first, sample.second)
    assert again.annotators == sample.annotators
    other.project.close()


def test_whoever_has_an_annotator_s_name_takes_the_labels_over(tmp_path: Path) -> None:
    session = filled(tmp_path / "p.annotator", "maren oduya")
    made = session.project.annotations
    (article_id, *_) = session.project.tables.articles.all_ids()
    names = [person.name for person in session.project.tables.annotators.all()]
    assert sorted(names) == ["Kaveh Lorenz", "maren oduya"]
    counts = [
        len(list(made.of_article(id, session.annotator_id)))
        for id in session.project.tables.articles.all_ids()
    ]
    assert article_id
    assert sum(counts) > 150
    session.project.close()


def test_each_event_is_reported_by_three_outlets(sample: Sample) -> None:
    outlets: dict[str | None, set[str]] = {}
    for name in sample.reports:
        article = sample.articles[name]
        outlets.setdefault(article.event_id, set()).add(article.outlet)
    assert [len(names) for names in outlets.values()] == [3, 3, 3]
    assert {event.id for event in sample.session.project.tables.events.all()} == set(outlets)


def test_articles_are_as_long_as_news(sample: Sample) -> None:
    for name in sample.reports:
        assert 350 <= len(sample.texts[name].split()) <= 900, name
    assert len(sample.texts[NOTICE].split()) < 120


def test_texts_have_only_plain_newlines(sample: Sample) -> None:
    for name, text in sample.texts.items():
        assert text.endswith("\n"), name
        assert not re.search("[\r\t\f\v\0\ufeff\u0085\u2028\u2029]", text), name


def test_metadata_agree_with_the_text(sample: Sample) -> None:
    for name, article in sample.articles.items():
        assert article.title in sample.texts[name].splitlines()
        assert article.author in sample.texts[name]
        assert re.fullmatch(r"2024-\d\d-\d\d", article.published)
        assert re.match(r"https://[a-z-]+\.example\.(com|org|net)/", article.url)
        outlet = sample.book.speaker_named(article.outlet)
        assert outlet is not None
        assert outlet.kind is SpeakerKind.OUTLET


def test_every_article_has_furniture_round_the_report(sample: Sample) -> None:
    for name, article in sample.articles.items():
        text, furniture = sample.texts[name], article.furniture
        assert furniture[0].start == 0
        assert furniture[-1].end == len(text.rstrip())
        share = sum(piece.end - piece.start for piece in furniture) / len(text)
        assert share < (0.35 if name == NOTICE else 0.3), name


def test_no_label_and_no_title_touches_furniture(sample: Sample) -> None:
    for name, annotation in sample.labels:
        for piece in annotation.segments:
            for stretch in sample.articles[name].furniture:
                assert piece.end <= stretch.start or stretch.end <= piece.start
    for name, article in sample.articles.items():
        start = sample.texts[name].index(f"\n{article.title}\n") + 1
        assert not any(piece.start <= start < piece.end for piece in article.furniture)


def test_segments_are_disjoint_within_a_role_and_in_order(sample: Sample) -> None:
    for _, annotation in sample.labels:
        assert list(annotation.segments) == sorted(annotation.segments, key=lambda s: s.start)
        for role in {piece.role for piece in annotation.segments}:
            pieces = annotation.of_role(role)
            pairs = pairwise(pieces)
            assert all(one.end < other.start for one, other in pairs)


def test_segments_do_not_end_on_spaces_or_marks(sample: Sample) -> None:
    for name, annotation in sample.labels:
        text = sample.texts[name]
        for piece in annotation.segments:
            assert piece.quoted.strip() == piece.quoted == text[piece.start : piece.end]
            assert piece.quoted[0] not in MARKS + "’"
            assert piece.quoted[-1] not in MARKS + "’"


def test_all_reports_are_labelled_by_the_first_and_six_by_the_second(sample: Sample) -> None:
    assert set(sample.first) == set(sample.reports)
    assert all(12 <= len(labels) <= 22 for labels in sample.first.values())
    assert set(sample.second) < set(sample.first)
    assert len(sample.second) == 6
    assert len({sample.articles[name].event_id for name in sample.second}) == 3


def test_one_article_is_unfinished_and_one_has_nothing_to_label(sample: Sample) -> None:
    project = sample.session.project
    first, second = sample.annotators
    for person, labelled in ((first, sample.first), (second, sample.second)):
        for name in (*labelled, NOTICE):
            id = progress_id(sample.articles[name].id, person.id)
            progress = project.tables.progress.read([id])[id]
            unfinished = name == UNFINISHED
            assert progress.state is (State.IN_PROGRESS if unfinished else State.SUBMITTED)
            assert progress.nothing_to_label is (name == NOTICE)
    for name, annotation in sample.labels:
        assert annotation.status is (Status.DRAFT if name == UNFINISHED else Status.SUBMITTED)


def test_every_label_is_complete(sample: Sample) -> None:
    for _, annotation in sample.labels:
        assert annotation.speaker_id
        assert annotation.stances
        assert annotation.topics
        assert annotation.primary_topic in annotation.topics
        assert annotation.hedge
        assert annotation.confidence in (1, 2, 3)


def test_a_child_stands_inside_its_parent(sample: Sample) -> None:
    by_id = {annotation.id: annotation for _, annotation in sample.labels}
    children = [a for a in by_id.values() if a.parent_id]
    assert len(children) >= 20
    for child in children:
        parent = by_id[cast(str, child.parent_id)]
        assert (parent.article_id, parent.annotator_id) == (child.article_id, child.annotator_id)
        for piece in child.content:
            assert any(p.start <= piece.start and piece.end <= p.end for p in parent.content)


def test_some_chains_have_three_links(sample: Sample) -> None:
    by_id = {annotation.id: annotation for _, annotation in sample.labels}
    parents = [by_id[a.parent_id] for a in by_id.values() if a.parent_id]
    assert any(parent.parent_id for parent in parents)
    kinds = {
        (outer.kind, inner.kind)
        for child in by_id.values()
        if child.parent_id
        and (outer := sample.book.speaker(by_id[child.parent_id].speaker_id))
        and (inner := sample.book.speaker(child.speaker_id))
    }
    assert (SpeakerKind.OUTLET, SpeakerKind.PERSON) in kinds


def test_labels_use_every_kind_of_value(sample: Sample) -> None:
    labels = [annotation for _, annotation in sample.labels]
    assert {"outlet", "implicit", "unknown"} <= {a.speaker_id for a in labels}
    assert set(QuotationType) <= {a.quotation_type for a in labels}
    assert set(Hedge) == {a.hedge for a in labels}
    assert {value.id for value in sample.book.scale} == {
        stance.value_id for a in labels for stance in a.stances
    }
    assert any(len(a.stances) > 1 for a in labels)
    assert any(len(a.topics) > 1 for a in labels)
    assert any(stance.target_id is None for a in labels for stance in a.stances)
    assert any(a.discuss for a in labels)
    assert {a.confidence for a in labels} == {1, 2, 3}


def test_much_of_the_content_is_split_and_some_has_no_source(sample: Sample) -> None:
    labels = [a for made in sample.first.values() for a in made]
    assert sum(len(a.content) > 1 for a in labels) > 0.15 * len(labels)
    assert sum(a.parent_id is not None for a in labels) > 0.1 * len(labels)
    named = [a for a in labels if any(piece.role == "source" for piece in a.segments)]
    assert 0.05 < 1 - len(named) / len(labels) < 0.2


def open_more_than_closed(line: str) -> bool:
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1


DIFFICULTIES: dict[str, Callable[[str], object]] = {
    "curly marks": re.compile("“[^“”]+”").search,
    "single curly marks": re.compile("(?<!\\w)‘[^‘’]+’(?!\\w)").search,
    "straight marks": re.compile('"[^"]+"').search,
    "guillemets": re.compile("«[^«»]+»").search,
    "curly nested": re.compile("“[^“”]*‘[^‘’]+’[^“”]*”").search,
    "straight nested": re.compile('"[^"]*(?<!\\w)\'[^"]+\'(?!\\w)[^"]*"').search,
    "double within single": re.compile("‘[^‘’]*“[^“”]+”[^‘“]*’").search,
    "nested in Arabic": re.compile("«[^»]*“[^”]+”[^«]*»").search,
    "closed with another mark": re.compile('“[^“”"]+"').search,
    "closed with an opening mark": re.compile("“[^“”]+“$").search,
    "inner mark never closed": re.compile("‘[^‘’”]+”").search,
    "never closed": open_more_than_closed,
    "split round its cue": re.compile('[,](["”])? (?:he|she|the [A-Z]?\\w+) \\w+[,.]').search,
    "a title instead of a name": re.compile(
        "the Chair|H(is|er) Excellency|the Head of State"
    ).search,
    "an agency in between": re.compile("According to the .* Agency").search,
    "a work in marks": re.compile('[“"]The (Open Sea|Patience of Water)[,]?[”"]').search,
    "a scare quote": re.compile("“(development|strike|humanitarian)”").search,
    "a heading in marks": re.compile('^[“"\'][^“”"]+[”"\']$').search,
    "emoji": re.compile("[\U0001f300-\U0001faff]").search,
    "emoji of two code points": re.compile("\U0001f56f\ufe0f").search,
    "Persian": re.compile("[\u200c].*[\u06cc]").search,
    "Arabic": re.compile("[\u0629\u064a]").search,
}


@pytest.mark.parametrize("difficulty", DIFFICULTIES)
def test_difficulty_occurs(sample: Sample, difficulty: str) -> None:
    assert any(DIFFICULTIES[difficulty](line) for _, line in paragraphs(sample))


def test_one_article_has_no_quotation_mark_at_all(sample: Sample) -> None:
    text = sample.texts["03-basin-monitor-kamarkuh-dam.txt"]
    assert not set(MARKS) & set(text)
    assert re.findall(r"(?<!\w)’|’(?!\w)", text) == ["’"], "only an apostrophe"
    types = {a.quotation_type for a in sample.first["03-basin-monitor-kamarkuh-dam.txt"]}
    assert QuotationType.INDIRECT in types


def test_one_article_leaves_most_marks_open(sample: Sample) -> None:
    text = sample.texts["05-harbour-lamp-port-senn.txt"]
    assert text.count("“") >= 3 * text.count("”")


def test_some_paragraphs_go_on_with_an_opening_mark(sample: Sample) -> None:
    lines = list(paragraphs(sample))
    continued = {
        name
        for (name, line), (_, following) in pairwise(lines)
        if open_more_than_closed(line) and line[-1] not in '“”"' and following[0] in '“"'
    }
    assert len(continued) >= 4


def test_two_articles_have_lines_in_arabic_script(sample: Sample) -> None:
    found = Counter(name for name, line in paragraphs(sample) if ARABIC.search(line))
    assert len(found) == 2
    long = "".join(line for _, line in paragraphs(sample) if ARABIC.search(line))
    assert long.count("«") >= 6
    assert all(
        any(ARABIC.search(piece.quoted) for a in sample.first[name] for piece in a.content)
        for name in found
    )


def test_scraped_pages_repeat_captions(sample: Sample) -> None:
    for name in ("02", "04", "08"):
        text = next(text for file, text in sample.texts.items() if file.startswith(name))
        lines = Counter(line for line in text.splitlines() if len(line) > 40)
        assert 2 in lines.values()


def differences(one: Annotation, other: Annotation) -> set[str]:
    def places(annotation: Annotation) -> list[tuple[int, int]]:
        return [(piece.start, piece.end) for piece in annotation.content]

    def targets(annotation: Annotation) -> list[str | None]:
        return [stance.target_id for stance in annotation.stances]

    def values(annotation: Annotation) -> list[str]:
        return [stance.value_id for stance in annotation.stances]

    compared = {
        "boundaries": (places(one), places(other)),
        "speaker": (one.speaker_id, other.speaker_id),
        "stance": (values(one), values(other)),
        "target": (targets(one), targets(other)),
        "topic": (one.topics, other.topics),
        "type": (one.quotation_type, other.quotation_type),
        "hedge": (one.hedge, other.hedge),
        "parent": (one.parent_id is None, other.parent_id is None),
    }
    return {name for name, (mine, theirs) in compared.items() if mine != theirs}


def test_the_second_annotator_differs_in_every_way_but_agrees_mostly(sample: Sample) -> None:
    counts: Counter[str] = Counter()
    for name, theirs in sample.second.items():
        matching = match_annotations(sample.first[name], theirs)
        counts["pairs"] += len(matching.pairs)
        counts["missed"] += len(matching.only_first)
        counts["extra"] += len(matching.only_second)
        for one, other, _ in matching.pairs:
            counts.update(differences(one, other))
    kinds = ("boundaries", "speaker", "stance", "target", "topic", "type", "hedge", "parent")
    for kind in (*kinds, "missed", "extra"):
        assert 5 <= counts[kind] < counts["pairs"] / 3, kind


def test_no_name_or_alias_stands_for_two_speakers(sample: Sample) -> None:
    for speaker in sample.book.speakers:
        for name in (speaker.name, *speaker.aliases):
            assert sample.book.speaker_named(name) == speaker, name


def test_the_register_knows_every_kind_scripts_and_dated_roles(sample: Sample) -> None:
    speakers = sample.book.speakers
    assert {speaker.kind for speaker in speakers} == set(SpeakerKind)
    aliases = " ".join(alias for speaker in speakers for alias in speaker.aliases)
    assert re.search("[\u0600-\u06ff]", aliases)
    assert re.search("[\u0400-\u04ff]", aliases)
    assert all(speaker.definition for speaker in speakers)
    dates = [date for s in speakers for role in s.roles for date in (role.since, role.until)]
    assert sum(map(bool, dates)) > 20
    assert all(re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", date) for date in dates)


def test_the_scale_has_seven_values_with_keys_and_examples(sample: Sample) -> None:
    scale = sample.book.scale
    assert [value.polarity for value in scale] == [-2, -1, 0, 1, 2, None, None]
    assert [value.key for value in scale] == list("1234567")
    for value in scale:
        assert value.mark
        assert value.definition
        assert value.examples
        assert re.fullmatch("#[0-9a-f]{6}", value.colour)


def test_the_topics_are_a_tree_of_two_levels(sample: Sample) -> None:
    topics = sample.book.topics
    assert 12 <= len(topics) <= 18
    assert {sample.book.topic_depth(topic.id) for topic in topics} == {0, 1}
    used = {topic for _, annotation in sample.labels for topic in annotation.topics}
    for topic in topics:
        assert topic.definition
        assert re.fullmatch("#[0-9a-f]{6}", topic.colour)
        if topic.parent_id:
            assert topic.examples
            assert topic.id in used
    assert len({topic.colour for topic in topics}) == len(topics)


def test_parallels_are_labels_of_one_event_in_several_outlets() -> None:
    folder = paths.seed("sample")
    groups = json.loads((folder / "parallels.json").read_text("utf-8"))
    labels = json.loads((folder / "labels-first.json").read_text("utf-8"))["labels"]
    articles = json.loads((folder / "articles.json").read_text("utf-8"))["articles"]
    article_of = {label["key"]: label["article"] for label in labels}
    event_of = {article["file"]: article["event"] for article in articles if "event" in article}
    assert len(groups) >= 40
    for group in groups:
        files = {article_of[key] for key in group["labels"]}
        assert len(files) >= 2, group["what"]
        assert len({event_of[file] for file in files}) == 1, group["what"]


def test_words_that_occur_twice_must_say_which_is_meant() -> None:
    text = "he said she had said so; unsaid"
    assert place(text, "she had") == (8, 15)
    assert place(text, Occurrence("said", 2)) == (16, 20)
    with pytest.raises(ValueError, match="2 times"):
        place(text, "said")
    with pytest.raises(LookupError):
        place(text, "sai")


def test_no_sentence_comes_from_the_test_corpus(sample: Sample) -> None:
    corpus = Path(__file__).resolve().parents[1].parent / "shared" / "corpus"
    if not corpus.is_dir():
        pytest.skip("the corpus is not here")
    foreign = {
        shingle for file in corpus.glob("*.txt") for shingle in shingles(file.read_text("utf-8"))
    }
    assert foreign
    for name, text in sample.texts.items():
        assert not foreign & set(shingles(text)), name


def shingles(text: str, length: int = 6) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return zip(*(words[i:] for i in range(length)), strict=False)
