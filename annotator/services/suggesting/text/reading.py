"""An article divided for the rules: paragraphs, their quotations, sentences and words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from annotator.domain.article import Stretch
from annotator.services.suggesting.text.marked_names import names_in_marks, without_marks
from annotator.services.suggesting.text.marks import Mender, Quoted, quotations_of
from annotator.services.suggesting.text.tokens import QUOTE, Token, sentences_of, tokens_of
from annotator.services.suggesting.wordlists import WordList, word_list, word_list_for

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_WORD = re.compile(r"\w+")
_OPENS = re.compile(r"\s*[\"“„«‟‘'「『»”]\s?\w")
_FULL_STOP = re.compile(r"[.!?…:;,؟。][\"'”’»›“‘)\]\s]*$")
_WRAPPED_AT = range(40, 101)
_HEADING_WORDS = 18
_CUT_OFF = 6
"""Words from which on a line that ends with "said" is no heading."""


@dataclass(slots=True)
class Paragraph:
    """One paragraph as the rules see it."""

    start: int
    end: int
    lists: WordList
    """The words of its language, which may be another than the article's."""
    quotes: list[Quoted] = field(default_factory=list[Quoted])
    """Outer before inner, in the order of the text."""
    sentences: list[list[Token]] = field(default_factory=list[list[Token]])
    heading: bool = False
    """Short and without a full stop: a headline, crosshead or caption."""

    titled: bool = False
    """A line in which every longer word has a capital letter."""

    @property
    def only_quote(self) -> Quoted | None:
        """The quotation that makes up the whole paragraph, if there is one."""
        tokens = [token for sentence in self.sentences for token in sentence]
        alone = len(tokens) == 1 and tokens[0].word == QUOTE
        return self.quotes[tokens[0].quote] if alone else None


def without_furniture(text: str, furniture: Iterable[Stretch]) -> str:
    """Return `text` with line ends in the place of its furniture, as long as it was."""
    pieces: list[str] = []
    position = 0
    for stretch in sorted(furniture):
        start = min(max(position, stretch.start), len(text))
        end = min(max(start, stretch.end), len(text))
        pieces += [text[position:start], "\n" * (end - start)]
        position = end
    return "".join([*pieces, text[position:]])


def read(text: str, lists: WordList) -> list[Paragraph]:
    """Divide `text` into paragraphs with their quotations and sentences."""
    ranges = _paragraph_ranges(text)
    paragraphs: list[Paragraph] = []
    for rank, (start, end) in enumerate(ranges):
        piece = text[start:end]
        own = lists
        if not piece.isascii():
            own = word_list_for(piece, lists.language) if lists.language else lists
        mender = _mender(own.language)
        following = ranges[rank + 1] if rank + 1 < len(ranges) else None
        runs_on = following is not None and bool(_OPENS.match(text, *following))
        paragraph = Paragraph(start, end, own)
        paragraph.quotes = quotations_of(text, start, end, runs_on=runs_on, mender=mender)
        tokens = _tokens(text, paragraph)
        paragraph.sentences = sentences_of(text, _without_dateline(text, tokens), own)
        paragraph.titled = own.capitals and not own.nouns_capital and _is_titled(piece)
        paragraph.heading = paragraph.titled or (
            _is_heading(piece) and not _breaks_off(paragraph.sentences, own)
        )
        paragraphs.append(paragraph)
    return paragraphs


def _tokens(text: str, paragraph: Paragraph) -> list[Token]:
    """Return the words of a paragraph, and take the names in marks from its quotations."""
    span, lists = (paragraph.start, paragraph.end), paragraph.lists
    tokens = tokens_of(text, *span, outermost(paragraph.quotes), lists)
    names = names_in_marks(text, tokens, paragraph.quotes, lists)
    if not names:
        return tokens
    starts = {name.outer_start for name in names}
    paragraph.quotes = [each for each in paragraph.quotes if each.outer_start not in starts]
    return without_marks(tokens_of(text, *span, outermost(paragraph.quotes), lists), names)


def _without_dateline(text: str, tokens: list[Token]) -> list[Token]:
    """Drop "GENEVA, May 3 (Agency) -" or "Harbour News/" from the beginning of a paragraph."""
    if not tokens or not tokens[0].capital:
        return tokens
    shouted, inside = _is_shouted(text, tokens[0]), False
    for index, token in enumerate(tokens[:14]):
        inside = token.word == "(" or (inside and token.word != ")")
        if index and _is_dash(text, tokens, index, shouted=shouted):
            marked = any(each.word in (",", ")", ".") for each in tokens[:index])
            return tokens[index + 1 :] if shouted or marked or token.word == "/" else tokens
        named = token.capital or token.word.isdigit() or not token.is_word
        if token.word == QUOTE or not (named or shouted or inside):
            break
    return tokens


def _is_shouted(text: str, token: Token) -> bool:
    return text[token.start : token.end].isupper() and len(token.word) > 2


def _is_dash(text: str, tokens: list[Token], index: int, *, shouted: bool) -> bool:
    """Whether a sign closes a dateline: "TEHRAN (Agency)-", "Harbour News/"."""
    word = tokens[index].word
    if word == "/":
        return index < 5 and len(tokens) - index > 8
    if word not in ("—", "-", "_"):
        return False
    spaced = text[tokens[index].end : tokens[index].end + 1].isspace()
    return spaced or tokens[index - 1].word == ")" or (shouted and index == 1)


def outermost(quotes: Sequence[Quoted]) -> list[tuple[int, Quoted]]:
    """Return the quotations that stand in no other one, each with its index."""
    found: list[tuple[int, Quoted]] = []
    end = -1
    for index, quoted in enumerate(quotes):
        if quoted.outer_start >= end:
            found.append((index, quoted))
            end = quoted.outer_end
    return found


def _paragraph_ranges(text: str) -> list[tuple[int, int]]:
    lines = [match.span() for match in _LINE.finditer(text) if match[0].strip()]
    if not _is_wrapped(text, lines):
        return lines
    ranges: list[tuple[int, int]] = []
    for start, end in lines:
        touches = bool(ranges) and text.count("\n", ranges[-1][1], start) <= 1
        if touches:
            ranges[-1] = (ranges[-1][0], end)
        else:
            ranges.append((start, end))
    return ranges


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether lines end where a column was full: most break off in mid-sentence."""
    followed = [
        (start, end)
        for (start, end), (following, _) in pairwise(lines)
        if text.count("\n", end, following) == 1
    ]
    broken = sum(
        end - start in _WRAPPED_AT and not _FULL_STOP.search(text[max(start, end - 6) : end])
        for start, end in followed
    )
    return len(followed) >= 4 and broken > len(followed) * 0.6


def _is_heading(piece: str) -> bool:
    return (
        len(piece) < 160
        and not _FULL_STOP.search(piece[-8:])
        and (len(_WORD.findall(piece)) <= _HEADING_WORDS)
    )


def _breaks_off(sentences: list[list[Token]], lists: WordList) -> bool:
    """Whether a line ends with a verb of saying, so that words follow: "Ada Moss said"."""
    if not sentences or len(sentences[-1]) < _CUT_OFF:
        return False
    return lists.phrase_at("say", [sentences[-1][-1].word], 0) > 0


def _is_titled(piece: str) -> bool:
    """Whether a line is written Like This: names cannot be told in it."""
    words = [word for word in _WORD.findall(piece[:160]) if len(word) > 3 and word[0].isalpha()]
    if len(piece) > 160 or len(words) < 4 or piece.rstrip()[-1:] in ".!?":
        return False
    return sum(word[0].isupper() for word in words) > 0.8 * len(words)


@cache
def _mender(language: str) -> Mender:
    lists = word_list(language)
    elisions = lists.words.get("elisions", frozenset[str]())
    verbs = {form for form in _spoken_forms(lists) if len(form) > 2}
    if not verbs:
        return Mender(lists.pairs, elisions, None)
    choice = "|".join(sorted(map(re.escape, verbs), key=len, reverse=True))
    words = r"(?:[^\s,.!?\"“”«»]+\s+){0,3}?"
    attribution = re.compile(rf"[,،!?]\s+{words}(?:{choice})\b(?=\s*[,.،]|\s|$)")
    said_after = re.compile(rf"[,،]?\s+{words}(?:{choice})\b")
    return Mender(
        lists.pairs, elisions, attribution, _names_speaker(lists), said_after, _subordinate(lists)
    )


def _subordinate(lists: WordList) -> re.Pattern[str] | None:
    """Match the word that opens a clause which is no attribution: "as", "which", "whatever"."""
    openers = {
        word
        for entry in ("conjunctions", "relatives", "questions", "that")
        for word in lists.words.get(entry, ())
    }
    if not openers:
        return None
    choice = "|".join(sorted(map(re.escape, openers), key=len, reverse=True))
    return re.compile(rf"\s+(?:{choice})\b", re.IGNORECASE)


def _names_speaker(lists: WordList) -> re.Pattern[str] | None:
    if not lists.capitals or lists.nouns_capital or not lists.pronouns:
        return None
    others = [word for word, name in lists.pronouns.items() if name in ("he", "she", "they", "it")]
    nouns = [*others, *lists.words.get("articles", ())]
    choice = "|".join(sorted(map(re.escape, nouns), key=len, reverse=True))
    own = "|".join(word for word, name in lists.pronouns.items() if name in ("i", "we", "you"))
    return re.compile(rf"\b(?:(?!(?i:{own})\b)[A-ZÀ-Þ]\w*|(?:{choice})\b)", re.UNICODE)


def _spoken_forms(lists: WordList) -> Iterable[str]:
    for forms in lists.phrases.values():
        for form, name in forms:
            plain = len(form) == 1 and not form[0].endswith(lists.participles or ("\0",))
            if name in ("say", "announce") and plain:
                yield form[0]
