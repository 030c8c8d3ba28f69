"""Headlines that end with who said it: "We will stay: minister", "No deal yet – Ada Moss"."""

from annotator.services.suggesting.drafts import Draft
from annotator.services.suggesting.speakers.cast import Cast
from annotator.services.suggesting.speakers.mentions import (
    MentionKind,
    is_part_of_name,
    mention_in,
    plain,
)
from annotator.services.suggesting.suggestion import Kind
from annotator.services.suggesting.text.reading import Paragraph
from annotator.services.suggesting.text.tokens import QUOTE
from annotator.services.suggesting.without_verbs.transcripts import is_speaking

_SHORTEST = 3
"""Words that are said in a headline at least."""
_LONGEST_NAME = 6


def headline_draft(cast: Cast, paragraph: Paragraph) -> Draft | None:
    """Return what a headline reports of somebody whom the article quotes, or none."""
    tokens = paragraph.sentences[-1] if paragraph.sentences else []
    lists = paragraph.lists
    first = max(_SHORTEST, len(tokens) - _LONGEST_NAME - 1)
    for index in range(len(tokens) - 2, first - 1, -1):
        if tokens[index].word not in (":", "—", "-", ","):
            continue
        named = tokens[index + 1 :]
        said = tokens[:index]
        if not all(is_part_of_name(token, lists) or _is_group(token.word, cast) for token in named):
            return None
        if sum(token.is_word or token.word == QUOTE for token in said) < _SHORTEST:
            return None
        mention = mention_in(tokens, index + 1, len(tokens), lists)
        if mention is None or mention.kind is MentionKind.PRONOUN:
            return None
        if tokens[index].word != ":" and mention.kind is not MentionKind.NAME:
            return None
        group = tokens[index].word == ":" and _is_group(mention.words[-1], cast)
        whole = len(mention.name) > 1 and cast.full.get(plain(mention.name[-1])) == mention.name
        if not (group or whole or is_speaking(mention, cast)):
            return None
        span = (said[0].start, said[-1].end)
        source = (mention.start, mention.end)
        return Draft(Kind.COLON, [span], "headline", cast.resolve(mention), 0.85, source=source)
    return None


def _is_group(word: str, cast: Cast) -> bool:
    return cast.lists.has("groups", word)
