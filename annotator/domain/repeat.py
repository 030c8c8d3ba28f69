"""A repeat: a passage that comes back to whoever labelled it, to see whether they are steady."""

from annotator.domain.value import value


@value(kw_only=True)
class Repeat:
    """An excerpt of an article that was slipped back to one annotator, unmarked.

    The excerpt is an article of its own, with a text and an id of its own; exports,
    comparisons and agreement between annotators leave it out.
    """

    id: str
    """`repeat_id(article_id, annotator_id)`."""
    article_id: str
    """The excerpt."""
    original_id: str
    """The article that the annotator had labelled before."""
    annotator_id: str
    start: int
    """First code point of the excerpt in the text of the original."""
    end: int
    """Code point after its last one."""
    made_at: str = ""


def repeat_id(article_id: str, annotator_id: str) -> str:
    """Return the id of an annotator's repeat, unlike that of their progress on the excerpt."""
    return f"{article_id}/{annotator_id}/repeat"
