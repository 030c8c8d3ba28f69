"""The codebook as one value."""

from annotator.domain.codebook import Speaker, Topic
from annotator.domain.lookup import Codebook


def test_a_merged_speaker_is_shown_as_the_one_that_stands_for_it() -> None:
    book = Codebook.of(
        [Speaker(id="1", name="The Chair", merged_into="2"), Speaker(id="2", name="Ana Ruiz")],
        [],
        [],
    )
    assert book.speaker_name("1") == "Ana Ruiz"
    assert set(book.standing_for("2")) == {"1", "2"}
    assert [speaker.id for speaker in book.speaker_choices()] == ["2"]


def test_a_circle_of_merges_ends() -> None:
    book = Codebook.of(
        [Speaker(id="1", name="A", merged_into="2"), Speaker(id="2", name="B", merged_into="1")],
        [],
        [],
    )
    assert book.speaker("1") is not None
    assert set(book.standing_for("1")) <= {"1", "2"}


def test_speakers_are_found_by_alias_in_any_script() -> None:
    book = Codebook.of([Speaker(id="1", name="Ana Ruiz", aliases=("آنا رویز",))], [], [])
    found = book.speaker_named("انا رويز")
    assert found is not None
    assert found.id == "1"


def test_a_topic_tells_the_topics_above_it_and_a_circle_ends() -> None:
    book = Codebook.of(
        [],
        [],
        [
            Topic(id="1", name="Security"),
            Topic(id="2", name="Border", parent_id="1"),
            Topic(id="3", name="X", parent_id="4"),
            Topic(id="4", name="Y", parent_id="3"),
        ],
    )
    assert book.topic_path("2") == "Security > Border"
    assert [(depth, topic.name) for depth, topic in book.topic_tree()] == [
        (0, "Security"),
        (1, "Border"),
    ]
    assert book.topic_path("3").endswith("X")


def test_topics_may_stand_very_deep() -> None:
    topics = [Topic(id=str(n), name="T", parent_id=str(n - 1) if n else None) for n in range(3_000)]
    book = Codebook.of([], [], topics)
    assert [depth for depth, _ in book.topic_tree()] == list(range(3_000))
    assert book.topic_depth("2999") == 2_999
