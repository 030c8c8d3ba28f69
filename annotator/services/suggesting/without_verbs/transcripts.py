"""Speech behind its speaker's name and a colon: interviews, minutes, headlines."""

from typing import NamedTuple

from annotator.services.suggesting.speakers.cast import Cast, Found
from annotator.services.suggesting.speakers.mentions import (
    Mention,
    MentionKind,
    is_part_of_name,
    mention_in,
    plain,
)
from annotator.services.suggesting.text.cues import cues_of, ends_with_verb
from annotator.services.suggesting.text.reading import Paragraph
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

_LONGEST_LABEL = 9
_FEW = 4
_FAR = 20_000
"""Characters in which the words of a label may come again."""


class Label(NamedTuple):
    """The name at the beginning of a paragraph, and where the speech behind it begins."""

    found: Found
    source: tuple[int, int]
    content: int


def label_text(paragraph: Paragraph) -> str:
    """Return the folded words before a colon at the beginning of a paragraph, or nothing."""
    colon = _colon(paragraph)
    if colon is None:
        return ""
    return " ".join(token.word for token in paragraph.sentences[0][:colon])


def is_pointer(paragraph: Paragraph) -> bool:
    """Tell whether a line only points elsewhere: "Read more: …", "Photo: …"."""
    return paragraph.heading and label_text(paragraph) in paragraph.lists.words.get("labels", ())


def _colon(paragraph: Paragraph) -> int | None:
    tokens = paragraph.sentences[0] if paragraph.sentences else []
    for index, token in enumerate(tokens[:_LONGEST_LABEL]):
        if token.word == ":":
            glued = index + 1 < len(tokens) and tokens[index + 1].start == token.end
            return index if index and not glued else None
        if token.word == QUOTE or not (token.is_word or token.word in ".(),-&/"):
            return None
    return None


def label_of(text: str, paragraph: Paragraph, labels: dict[str, int], cast: Cast) -> Label | None:
    """Return the label of a paragraph such as "Ms Okoro: We agree.", if it is one."""
    colon = _colon(paragraph)
    if colon is None:
        return None
    lists, tokens = paragraph.lists, paragraph.sentences[0]
    words = [token.word for token in tokens[:colon]]
    behind = tokens[colon + 1] if colon + 1 < len(tokens) else None
    if behind is None or " ".join(words) in lists.words.get("labels", ()):
        return None
    source = (tokens[0].start, tokens[colon - 1].end)
    if words[0] in lists.words.get("asked", ()) and colon == 1:
        return _question(words[0], source, behind.start, cast, lists)
    named = next((i for i in range(1, colon) if _ends_name(tokens[i], lists)), colon)
    mention = mention_in(tokens, 0, named, lists)
    if mention is None or _tells_of_speech(tokens[:colon], lists):
        return None
    names = all(is_part_of_name(token, lists) for token in tokens[:named])
    headline = paragraph.heading and names and is_speaking(mention, cast)
    if not headline and not _speaks(text, mention, tokens[:named], labels[" ".join(words)], cast):
        return None
    return Label(cast.resolve(mention, label=True), source, behind.start)


def _tells_of_speech(tokens: list[Token], lists: WordList) -> bool:
    """Whether the words before a colon hold a verb of speaking, where no capitals tell names."""
    if lists.capitals or not lists.language:
        return False
    return ends_with_verb(tokens, lists) or (lists.verb_first and bool(cues_of(tokens, lists)))


def _ends_name(token: Token, lists: WordList) -> bool:
    """Whether a label's name ends here: "Moss (chair):", "Moss on the budget:"."""
    loose = lists.has("prepositions", token.word) and not token.capital
    return token.word == "(" or (loose and not lists.has("of", token.word))


def _question(
    word: str, source: tuple[int, int], content: int, cast: Cast, lists: WordList
) -> Label:
    if lists.has("answers", word):
        person = next((figure for figure in cast.recent if figure.person), None)
        if person is not None:
            return Label(Found(person, "carried", sure=0.6), source, content)
    return Label(Found(None, "nobody", sure=0.5), source, content)


def _speaks(text: str, mention: Mention, tokens: list[Token], count: int, cast: Cast) -> bool:
    """Whether a label names somebody: known in full, with a title, all in capitals, or repeated."""
    if mention.kind in (MentionKind.PRONOUN, MentionKind.DESCRIPTION):
        return False
    if not all(is_part_of_name(token, cast.lists) for token in tokens):
        return False
    if cast.lists.has("labels", tokens[0].word) or _is_phrase(tokens, cast.lists):
        return False
    if count > 1 or (mention.title and mention.name) or mention.gender:
        return True
    if mention.kind is MentionKind.TITLE:
        return False
    found = cast.register.find(mention)
    if found is not None:
        return found[0] in cast.register.people
    last = plain(mention.name[-1])
    shouted = text[mention.name_start : mention.name_end].isupper() and len(last) > 3
    known = last in cast.full and {plain(word) for word in mention.name} <= {
        plain(word) for word in cast.full[last]
    }
    figure = cast.known(mention) if known else None
    person = figure is not None and bool(figure.titles or figure.gender)
    person = person or (figure is not None and figure.person and not cast.lists.capitals)
    return (shouted and len(mention.name) > 1) or person


def is_speaking(mention: Mention, cast: Cast) -> bool:
    """Tell whether the article quotes whom a headline names in a word or two: "Leader: …"."""
    last = plain(mention.words[-1])
    if mention.kind is MentionKind.TITLE:
        titled = any(mention.title in figure.titles for figure in cast.figures.values())
        if not cast.lists.capitals:
            return True
        return (titled or last in cast.speaking) and len(mention.words) < _FEW
    named = any(plain(word) in cast.speaking for word in mention.name)
    named = named or (not cast.lists.capitals and last in cast.full)
    return mention.kind is MentionKind.NAME and named


def _is_phrase(tokens: list[Token], lists: WordList) -> bool:
    """Whether the words before the colon are a clause: "Here is what X plans:"."""
    return any(
        lists.has("auxiliaries", token.word) or lists.has("relatives", token.word)
        for token in tokens
    )
