"""A refusal: a suggested passage that an annotator put away, so that it stays away."""

from annotator.domain.value import value


@value(kw_only=True)
class Refusal:
    """One passage that one annotator does not want to be suggested again."""

    id: str
    """`refusal_id(article_id, annotator_id, start, end)`."""
    article_id: str
    annotator_id: str
    start: int
    """First code point of what the suggestion held to be said."""
    end: int
    """Code point after the last one; always greater than `start`."""
    made_at: str


def refusal_id(article_id: str, annotator_id: str, start: int, end: int) -> str:
    """Return the id of an annotator's refusal of `[start, end)` of an article."""
    return f"{article_id}/{annotator_id}/{start}-{end}"
