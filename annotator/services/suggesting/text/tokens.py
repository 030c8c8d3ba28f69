"""The words of a paragraph as the rules see them: each quotation counts as one word."""

import re
from typing import NamedTuple

from annotator.services.suggesting.text.marks import Quoted
from annotator.services.suggesting.wordlists import WordList, folded

QUOTE = "<quote>"
LONGEST_SENTENCE = 200
"""Tokens; whatever is longer is no prose, and is cut so that time stays in step with length."""
_JOINED = "\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d"
_token = re.compile(
    rf"[^\W_][{_JOINED}\w]*(?:(?:[-‑'’ʼ.&@]|(?<=\d):(?=\d)|(?<=\d),(?=\d{{3}}))[^\W_][{_JOINED}\w]*)*(?:(?<=s)['’](?!\w))?|--+|\.\.+|[^\w\s]|_+"
)
_TANWEEN = "\u064b"
_SAME = {"،": ",", "؛": ";", "：": ":", "؟": "?", "–": "—", "--": "—", "…": "...", "。": "."}


class Token(NamedTuple):
    """One word, punctuation character or quotation."""

    start: int
    end: int
    word: str
    """Folded for comparing; `QUOTE` for a quotation with its marks."""
    capital: bool
    quote: int = -1
    """Which of the paragraph's quotations it is."""
    comma: bool = False
    """Whether a comma stands inside its closing mark, as American papers write it."""

    adverbial: bool = False
    """Whether an Arabic word ends in the written vowel of an adverb, as no name does: مخاطبًا."""

    @property
    def is_word(self) -> bool:
        """Whether it is a word, and not punctuation or a quotation."""
        return self.word[0].isalnum()


def begins_name(token: Token) -> bool:
    """Tell whether a word can be part of a name: with a capital letter, or as "al-Assad" is."""
    if token.capital:
        return True
    head, _, tail = token.word.partition("-")
    return bool(tail) and head in ("al", "el", "ad", "as", "ar", "an", "at", "az", "ul", "bin")


def tokens_of(
    text: str, start: int, end: int, quotes: list[tuple[int, Quoted]], lists: WordList
) -> list[Token]:
    """Return the tokens of `text[start:end]`; `quotes` are disjoint, numbered and in order."""
    found: list[Token] = []
    position = start
    for number, quoted in quotes:
        found += _plain(text, position, quoted.outer_start, lists)
        comma = text[quoted.end - 1 : quoted.end] in (",", "،")
        found.append(Token(quoted.outer_start, quoted.outer_end, QUOTE, False, number, comma))
        position = quoted.outer_end
    return found + _plain(text, position, end, lists)


def _plain(text: str, start: int, end: int, lists: WordList) -> list[Token]:
    tokens: list[Token] = []
    joins = bool(lists.words.get("elided") or lists.words.get("enclitics"))
    for match in _token.finditer(text, start, end):
        raw = match[0]
        word = folded(raw) or raw
        if word in lists.pronouns and len(raw) > 1 and raw.isupper():
            # "US" and "IT" are no pronouns; where all words shout, little is lost.
            word = raw
        adverbial = _TANWEEN in raw[-2:]
        shape = _SAME.get(word, word)
        token = Token(match.start(), match.end(), shape, raw[0].isupper(), adverbial=adverbial)
        if raw == "." and tokens and _is_shortened(tokens[-1], match.start(), lists):
            continue
        if joins and ("'" in word or "-" in word) and len(word) == len(raw):
            tokens += _parted(token, text, lists)
        else:
            tokens.append(token)
    return tokens


def _is_shortened(before: Token, stop: int, lists: WordList) -> bool:
    """Whether a full stop belongs to "Ms." or to an initial."""
    if before.end != stop:
        return False
    initial = before.end - before.start == 1 and before.capital
    return initial or lists.has("honorifics", before.word)


def _parted(token: Token, text: str, lists: WordList) -> list[Token]:
    """Part "qu'il" and "dit-il", which are two words each."""
    word = token.word
    cut = word.find("'") + 1
    if cut and cut < len(word) and lists.has("elided", word[:cut]):
        middle = token.start + cut
        tail = Token(middle, token.end, word[cut:], text[middle].isupper())
        return [Token(token.start, middle, word[:cut], token.capital), *_parted(tail, text, lists)]
    for ending in sorted(lists.words.get("enclitics", ()), key=len, reverse=True):
        if word.endswith(ending) and len(word) > len(ending):
            middle = token.end - len(ending)
            pronoun = ending.rpartition("-")[2]
            return [
                Token(token.start, middle, word[: -len(ending)], token.capital),
                Token(token.end - len(pronoun), token.end, pronoun, False),
            ]
    return [token]


def sentences_of(text: str, tokens: list[Token], lists: WordList) -> list[list[Token]]:
    """Divide the tokens of a paragraph into sentences."""
    sentences: list[list[Token]] = []
    first = 0
    for index in range(len(tokens)):
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        full = index - first + 1 >= LONGEST_SENTENCE
        if full or following is None or _ends(text, tokens, index, following, lists):
            sentences.append(tokens[first : index + 1])
            first = index + 1
    return sentences


def _ends(text: str, tokens: list[Token], index: int, following: Token, lists: WordList) -> bool:
    token = tokens[index]
    starts_new = following.capital or following.word == QUOTE or following.word[0].isdigit()
    if lists.language and not lists.capitals:
        starts_new = True
    if token.word in (".", "...", "!", "?"):
        return starts_new and text[token.end].isspace() and not _abbreviated(tokens, index, lists)
    if token.word == QUOTE:
        last = text[token.start : token.end].rstrip("\"'”’»«“‘ ")[-1:]
        return starts_new and last in (".", "…", "!", "?", "؟")
    return token.word in (")", "]") and starts_new and _closed_sentence(tokens, index)


def _abbreviated(tokens: list[Token], index: int, lists: WordList) -> bool:
    if index == 0 or tokens[index].word != ".":
        return False
    before = tokens[index - 1]
    initial = len(before.word) == 1 and before.capital and before.word.isalpha()
    return tokens[index - 1].end == tokens[index].start and (
        initial or lists.has("abbreviations", before.word)
    )


def _closed_sentence(tokens: list[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].word in (".", "!", "?")
