"""What a suggestion holds, and how its speaker is found."""

import pytest

from annotator.domain.annotation import QuotationType, SegmentRole
from annotator.domain.article import Stretch
from annotator.domain.codebook import Role, Speaker, SpeakerKind
from annotator.services.suggesting import Kind, Register, Suggestion, suggest

_ADA = Speaker(
    id="ada",
    name="Ada Moss",
    aliases=("the Steward", "عدا موس"),
    roles=(Role("Minister of Harbours"),),
)
_BEN = Speaker(id="ben", name="Ben Oduya", roles=(Role("President of Elsland"),))
_BANK = Speaker(id="bank", name="Northbank", aliases=("the lender",), kind=SpeakerKind.ORGANISATION)
_REGISTER = (_ADA, _BEN, _BANK)


def _quoted(suggestion: Suggestion, role: SegmentRole = SegmentRole.CONTENT) -> list[str]:
    return [segment.quoted for segment in suggestion.of_role(role)]


def _only(text: str, language: str = "en") -> Suggestion:
    (suggestion,) = suggest(text, language, _REGISTER)
    return suggestion


def test_a_suggestion_names_content_cue_and_source() -> None:
    suggestion = _only('"We will rebuild the quay," Ada Moss said on Monday.')
    assert _quoted(suggestion) == ["We will rebuild the quay,"]
    assert _quoted(suggestion, SegmentRole.CUE) == ["said"]
    assert _quoted(suggestion, SegmentRole.SOURCE) == ["Ada Moss"]
    assert suggestion.kind is Kind.DIRECT
    assert suggestion.quotation_type is QuotationType.DIRECT
    assert (suggestion.speaker_id, suggestion.speaker_name) == ("ada", "Ada Moss")
    assert suggestion.confidence > 0.9


def test_a_quotation_split_round_its_cue_is_one_suggestion() -> None:
    suggestion = _only('"The quay," Ada Moss said, "will stand for a century."')
    assert _quoted(suggestion) == ["The quay,", "will stand for a century."]


def test_the_reason_is_a_sentence() -> None:
    suggestion = _only("The Steward said that the quay would be rebuilt.")
    assert suggestion.reason.sentence() == (
        "after the verb 'said'; 'The Steward' is an alias of Ada Moss"
    )


@pytest.mark.parametrize(
    ("text", "speaker_id", "code"),
    [
        ("The Steward said the quay was safe.", "ada", "alias"),
        ("Moss said the quay was safe.", "ada", "part"),
        ("The harbours minister said the quay was safe.", "ada", "role"),
        ("The president said the quay was safe.", "ben", "role"),
        ("The lender said the quay was safe.", "bank", "alias"),
        ("The Elsland president said the quay was safe.", "ben", "role"),
    ],
)
def test_the_register_knows_names_aliases_and_roles(text: str, speaker_id: str, code: str) -> None:
    suggestion = _only(text)
    assert (suggestion.speaker_id, suggestion.reason.speaker_code) == (speaker_id, code)


def test_an_entry_merged_into_another_stands_for_it() -> None:
    twin = Speaker(id="twin", name="A. Moss", aliases=("Moss the Elder",), merged_into="ada")
    (suggestion,) = suggest("Moss the Elder said the quay was safe.", "en", (_ADA, twin))
    assert (suggestion.speaker_id, suggestion.speaker_name) == ("ada", "Ada Moss")


def test_a_register_made_once_serves_many_articles() -> None:
    register = Register(_REGISTER)
    for _ in range(2):
        (suggestion,) = suggest("The Steward said the quay was safe.", "en", register)
        assert suggestion.speaker_id == "ada"


def test_a_pronoun_means_the_last_one_who_spoke_and_offers_the_others() -> None:
    text = (
        "Mr Ben Oduya said the plan was dead.\n\n"
        "Ms Ada Moss said the plan was alive.\n\n"
        '"It is a matter of will," she added.\n\n"It is a matter of money," he replied.'
    )
    speakers = [(each.speaker_id, each.alternatives) for each in suggest(text, "en", _REGISTER)]
    assert speakers[2] == ("ada", ("ben",))
    assert speakers[3] == ("ben", ("ada",))


def test_without_a_register_a_short_name_is_told_in_full() -> None:
    text = "Premier Ada Moss arrived on Monday.\n\nMoss said the quay was safe."
    (suggestion,) = suggest(text, "en")
    assert (suggestion.speaker_id, suggestion.speaker_name) == (None, "Ada Moss")


def test_a_title_means_who_bears_it_in_the_text() -> None:
    text = (
        "The mayor of Holm, Ada Moss, met the governor, Ben Oduya, on Monday.\n\n"
        "The governor said the bridge was safe. The mayor said it was not."
    )
    assert [each.speaker_name for each in suggest(text, "en")] == ["Ben Oduya", "Ada Moss"]


def test_a_quotation_over_two_paragraphs_shares_the_speaker() -> None:
    text = '"We built the quay.\n\n"We will build it again," Ada Moss said.'
    first, second = suggest(text, "en", _REGISTER)
    assert _quoted(first) == ["We built the quay."]
    assert first.speaker_id == second.speaker_id == "ada"
    assert second.continues == 0


def test_a_quotation_in_a_quotation_knows_its_parent() -> None:
    text = "\"I told them 'the quay will not hold',\" Ada Moss said."
    outer, inner = suggest(text, "en", _REGISTER)
    assert inner.kind is Kind.NESTED
    assert (_quoted(inner), inner.parent) == (["the quay will not hold"], 0)
    assert inner.speaker_id == outer.speaker_id == "ada"


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “reform” was put off.",
        'She read "The Silent Harbour" twice.',
        "The ministers' cars and the drivers' hats were new in the '90s.",
        "'A quiet harbour'\n\nThe quay was rebuilt in 1990.",
        "The company added 300 jobs and reported a loss.",
        "He declined to say whether the quay was safe.",
        "In the '60s they let 'em dance, 'til the boats' horns blew.",
        "The 12\" pipe and the 5' pole were found.",
        "Source: Harbour Press",
        "The report's claims were checked.",
    ],
)
def test_what_nobody_says_is_not_suggested(text: str) -> None:
    assert suggest(text, "en") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('"We will win, said Ada Moss.', "We will win,"),
        ('We will win," Ada Moss said.', "We will win,"),
        ('“We will win," Ada Moss said.', "We will win,"),
        ("«We will win”, Ada Moss said.", "We will win"),
        ('"We will surely win, Ada Moss said".', "We will surely win,"),
        ("``We will win,'' Ada Moss said.", "We will win,"),
        ('" We will win " , Ada Moss said.', "We will win"),
        ('Ada Moss said: "We will win.', "We will win."),
        ("‘It's the sailors' day, isn't it?’ Ada Moss said.", "It's the sailors' day, isn't it?"),
    ],
)
def test_wrong_and_missing_marks_are_mended(text: str, content: str) -> None:
    assert _quoted(_only(text)) == [content]


def test_speech_behind_a_colon_goes_on_to_the_end_of_the_paragraph() -> None:
    suggestion = _only("Ada Moss said: We will win. The quay will stand.")
    assert suggestion.kind is Kind.COLON
    assert _quoted(suggestion) == ["We will win. The quay will stand."]
    assert suggestion.quotation_type is QuotationType.DIRECT


def test_a_colon_at_the_end_of_a_paragraph_speaks_of_the_next() -> None:
    text = 'Ada Moss was clear on the matter and said:\n\n"We will win."'
    (suggestion,) = suggest(text, "en", _REGISTER)
    assert (_quoted(suggestion), suggestion.speaker_id) == (["We will win."], "ada")


def test_an_agency_that_hands_on_words_is_not_their_speaker() -> None:
    suggestion = _only("Harbour Press reported that Ada Moss said the quay was safe.")
    assert (suggestion.speaker_id, _quoted(suggestion)) == ("ada", ["the quay was safe"])


def test_furniture_is_left_out() -> None:
    text = 'Read more: "We sank," Ben Oduya said.\n\n"We swam," Ada Moss said.'
    furniture = [Stretch(0, text.index("\n"))]
    (suggestion,) = suggest(text, "en", _REGISTER, furniture)
    assert _quoted(suggestion) == ["We swam,"]


def test_lines_broken_at_a_column_are_one_paragraph() -> None:
    lines = [
        "The quay of the old harbour, which has stood for more than a",
        "century, fell into the sea on Monday after a night of storms, and",
        "the boats that lay behind it were lost, as were the two cranes of",
        'the yard. "We will build it again, and we will build it higher than',
        'it ever was before," Ada Moss said on the evening of the same day',
        "to those who had come.",
    ]
    suggestion = _only("\n".join(lines))
    assert _quoted(suggestion)[0].startswith("We will build it again")
    assert _quoted(suggestion)[0].endswith("ever was before,")


def test_a_paragraph_in_another_script_is_read_by_its_own_rules() -> None:
    text = "The quay fell on Monday.\n\nقال عدا موس إن الرصيف سيبنى من جديد."
    suggestion = _only(text)
    assert suggestion.speaker_id == "ada"
    assert _quoted(suggestion) == ["الرصيف سيبنى من جديد"]


@pytest.mark.parametrize("language", ["", "en-GB", "EN"])
def test_the_language_may_be_written_in_any_way_or_guessed(language: str) -> None:
    assert len(suggest("The mayor said that the quay was safe for all.", language)) == 1


def test_an_unknown_language_still_finds_whole_sentences_in_marks() -> None:
    text = 'Pormestari avasi sillan. "Tämä on suuri päivä koko kaupungille."'
    (suggestion,) = suggest(text, "fi")
    assert _quoted(suggestion) == ["Tämä on suuri päivä koko kaupungille."]
    assert suggestion.speaker_name == ""


@pytest.mark.parametrize("text", ["", " ", "\n\n", '"', '""', "''", "said", ": : :", "\u200d"])
def test_next_to_nothing_gives_nothing(text: str) -> None:
    assert suggest(text, "en") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            '"The wall will be gone by May, whatever the owners promise," Ada Moss said.',
            "The wall will be gone by May, whatever the owners promise,",
        ),
        (
            '"The wall was never safe, they promised us," Ada Moss said.',
            "The wall was never safe, they promised us,",
        ),
        (
            'Ada Moss said: "The wall will be gone by May, as Ben Oduya claims."',
            "The wall will be gone by May, as Ben Oduya claims.",
        ),
        (
            "“The wall will be gone by May, as he promised.” Ada Moss had heard enough.",
            "The wall will be gone by May, as he promised.",
        ),
    ],
)
def test_a_verb_of_saying_inside_the_marks_does_not_end_what_is_said(
    text: str, content: str
) -> None:
    assert content in [_quoted(each)[0] for each in suggest(text, "en", _REGISTER)]


def test_a_closing_mark_behind_the_attribution_is_put_in_its_place() -> None:
    suggestion = _only('Ada Moss was tired. "We stood at the gate all night, she said."')
    assert _quoted(suggestion) == ["We stood at the gate all night,"]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("دکتر نرگس پرتوی", "نرگس پرتوی"),
        ("سرهنگ دوم کامران سپهری", "کامران سپهری"),
        ("رئیس‌جمهور بهروز آذرنگ", "بهروز آذرنگ"),
        ("جناب آقای دکتر دیلمی", "دیلمی"),
        ("سرکار خانم بهمنی", "بهمنی"),
        ("حجت‌الاسلام والمسلمین رستگار", "رستگار"),
        ("سرتیپ پاسدار یاشار کوهی", "یاشار کوهی"),
        ("ساناز بهمنی سخنگوی سازمان بنادر", "ساناز بهمنی"),
        ("استاد دانشگاه ساحل، دکتر ناصر فکوری،", "ناصر فکوری"),
    ],
)
def test_persian_titles_are_no_part_of_a_name(source: str, name: str) -> None:
    (found,) = suggest(f"{source} گفت: «این راه برای همه باز است و باز خواهد ماند.»", "fa")
    assert found.speaker_name == name


@pytest.mark.parametrize("verb", ["گفت", "افزود", "اظهار داشت", "اعلام کرد"])
def test_what_an_agency_hands_on_is_said_by_whom_it_quotes(verb: str) -> None:
    text = f"به گزارش خبرگزاری ساحل، نرگس پرتوی {verb}: «این راه برای همه باز است.»"
    (found,) = suggest(text, "fa")
    assert found.speaker_name == "نرگس پرتوی"
    (english,) = suggest("According to the Mail, Ada Moss announced: “The road is open.”", "en")
    assert english.speaker_name == "Ada Moss"
