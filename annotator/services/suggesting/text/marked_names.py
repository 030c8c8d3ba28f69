"""Names in quotation marks, as Arabic and Persian papers write them: said "Moss" on Monday."""

from annotator.services.suggesting.text.caseless import title_of
from annotator.services.suggesting.text.cues import is_adverb, without_prefix
from annotator.services.suggesting.text.marks import Closing, Quoted
from annotator.services.suggesting.text.source import is_time
from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList, folded

_LONGEST = 30
"""Characters of a name."""
_MOST_WORDS = 4
_VERBS = ("say", "announce", "act", "marks", "tell", "call")
_PARTS = (":", ";", ",", "—", "-", ".")


def names_in_marks(
    text: str, tokens: list[Token], quotes: list[Quoted], lists: WordList
) -> list[Quoted]:
    """Return the quotations that are only somebody's name; none where capitals tell names."""
    if lists.capitals or not lists.language:
        return []
    return [
        quotes[token.quote]
        for index, token in enumerate(tokens)
        if token.word == QUOTE
        and _is_short(text, quotes[token.quote])
        and (
            _names_group(text, quotes[token.quote], lists) or _stands_as_name(tokens, index, lists)
        )
    ]


def without_marks(tokens: list[Token], names: list[Quoted]) -> list[Token]:
    """Return `tokens` without the marks around `names`."""
    marks = {place for name in names for place in (name.outer_start, name.outer_end - 1)}
    return [token for token in tokens if token.start not in marks or token.is_word]


def _is_short(text: str, quoted: Quoted) -> bool:
    words = text[quoted.start : quoted.end].split()
    short = quoted.end - quoted.start <= _LONGEST and len(words) <= _MOST_WORDS
    plain = all(character not in ".,،؛:;!?؟…" for character in text[quoted.start : quoted.end])
    return short and plain and quoted.closing is Closing.CLOSED


def _names_group(text: str, quoted: Quoted, lists: WordList) -> bool:
    """Whether the words in marks begin like the name of a party or an agency."""
    first, *rest = text[quoted.start : quoted.end].split()
    return 1 <= len(rest) <= 2 and any(
        lists.has(entry, folded(first)) for entry in ("organisations", "groups")
    )


def _stands_as_name(tokens: list[Token], index: int, lists: WordList) -> bool:
    before = tokens[index - 1] if index else None
    if before is not None and before.is_word and _addresses(before, lists):
        return True
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return False
    if before is None and following.word == ":":
        return True
    if lists.verb_first:
        return _ends_with_verb(tokens, index, lists) and _goes_on(tokens, index + 1, lists)
    opens = before is None or before.word in _PARTS
    titled = bool(title_of(following, lists)) or lists.has("honorifics", following.word)
    return opens and (titled or _is_loose(following, lists))


def _addresses(token: Token, lists: WordList) -> bool:
    return lists.has("honorifics", token.word) or (
        bool(title_of(token, lists)) and lists.verb_first
    )


def _ends_with_verb(tokens: list[Token], index: int, lists: WordList) -> bool:
    """Whether a verb of speaking stands right before the marks."""
    if not index:
        return False
    word = tokens[index - 1].word
    forms = {word, without_prefix(word, lists)} - {""}
    return any(lists.phrase_at(entry, [form], 0) for form in forms for entry in _VERBS)


def _goes_on(tokens: list[Token], index: int, lists: WordList) -> bool:
    """Whether the sentence goes on as behind its subject: "on Monday", "that …", a colon."""
    token = tokens[index]
    if token.word == ",":
        behind = tokens[index + 1] if index + 1 < len(tokens) else None
        return behind is not None and (
            lists.has("that", behind.word) or bool(title_of(behind, lists))
        )
    return token.word in (":", QUOTE) or lists.has("that", token.word) or _is_loose(token, lists)


def _is_loose(token: Token, lists: WordList) -> bool:
    return (
        lists.has("prepositions", token.word)
        or is_time(token, lists)
        or is_adverb(token.word, lists)
    )
