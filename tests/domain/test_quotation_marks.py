"""The quotation type, read off the marks."""

import pytest

from annotator.domain.annotation import QuotationType, Segment
from annotator.domain.quotation_marks import quotation_type_of


@pytest.mark.parametrize(
    ("text", "quoted", "expected"),
    [
        ("“We stay,” she said.", "We stay", QuotationType.DIRECT),
        ('"We stay," she said.', "We stay", QuotationType.DIRECT),
        ("«نمی‌رویم» گفت او", "نمی‌رویم", QuotationType.DIRECT),
        ("He said: “We stay.\n\nNext paragraph.", "We stay.", QuotationType.DIRECT),
        ("He called it “a disgrace” and left.", "it “a disgrace”", QuotationType.MIXED),
        ("He called it ‘a disgrace’ and left.", "it ‘a disgrace’ and left", QuotationType.MIXED),
        ("He said that the people’s will decides.", "the people’s will", QuotationType.INDIRECT),
        ("He said that they stay.", "they stay", QuotationType.INDIRECT),
    ],
)
def test_marks_tell_the_type(text: str, quoted: str, expected: QuotationType) -> None:
    start = text.index(quoted)
    piece = Segment(start, start + len(quoted), quoted)
    assert quotation_type_of(text, [piece]) is expected


def test_a_quotation_split_round_its_cue_is_direct() -> None:
    text = "“We stay,” she said, “until spring.”"
    pieces = [
        Segment(i, i + len(q), q) for q in ("We stay,", "until spring.") for i in [text.index(q)]
    ]
    assert quotation_type_of(text, pieces) is QuotationType.DIRECT
