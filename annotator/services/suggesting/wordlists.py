"""The words by which quotations are found in one language, read from `resources/quotations/`.

The format of the files is described in the README beside them.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from annotator import paths
from annotator.domain.errors import UserError
from annotator.domain.folding import fold

Table = dict[str, object]

_separator = re.compile(r"[,،\n]")
_arabic_script = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")
_any_letter = re.compile(r"[^\W\d_]")
_word = re.compile(r"[^\W\d_]+")
_apostrophes = str.maketrans("’‘ʼ‑", "'''-")


@dataclass(frozen=True, slots=True)
class WordList:
    """What one language's file says, its words as `folded` leaves them."""

    language: str
    """BCP 47 tag, or empty for the list that knows no words."""
    capitals: bool
    """Whether a capital letter marks a name."""
    nouns_capital: bool
    """Whether every noun has a capital letter."""
    clause_comma: bool
    verb_first: bool
    verb_last: bool
    """Whether a clause begins with its speaker and ends with its verb, the object between."""
    prefixes: tuple[str, ...]
    incises: bool
    """Whether ", says he," may stand inside the marks."""
    participles: tuple[str, ...]
    pairs: dict[str, str]
    """Closing mark by opening mark."""
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """By first word: the words of each form, longest first, and the list it stands in."""
    governed: dict[tuple[str, ...], frozenset[str]]
    """The words one of which opens the object of a verb behind it: "از … انتقاد کرد"."""
    words: dict[str, frozenset[str]]
    """The single words of each list under `[words]`; lists that are missing are empty."""
    shapes: dict[str, tuple[tuple[str, str], ...]]
    """Of each list, the beginnings and ends of words written as "be…end"."""
    pronouns: dict[str, str]
    """Which pronoun a word is a form of."""

    def has(self, entry: str, word: str) -> bool:
        """Tell whether `word`, folded, is in the list `entry`."""
        return word in self.words.get(entry, _NONE)

    def fits(self, entry: str, word: str) -> bool:
        """Tell whether `word` is in the list `entry`, or looks like one of its "be…end" forms."""
        if word in self.words.get(entry, _NONE):
            return True
        return any(
            len(word) > len(begin) + len(end) and word.startswith(begin) and word.endswith(end)
            for begin, end in self.shapes.get(entry, ())
        )

    def phrase_at(self, entry: str, words: list[str], index: int) -> int:
        """Return how many of `words` from `index` on make up a form of the list `entry`, or 0."""
        for form, name in self.phrases.get(words[index], ()):
            if name == entry and tuple(words[index : index + len(form)]) == form:
                return len(form)
        return 0


_NONE: frozenset[str] = frozenset()
PRONOUNS = ("he", "she", "they", "it", "i", "you", "we")


@cache
def word_list(language: str) -> WordList:
    """Return the words of `language`; a list without words where there is no file for it.

    Raises `UserError` where the file cannot be understood.
    """
    file = paths.resource("quotations", f"{language}.toml")
    if not language.isalpha() or not file.is_file():
        return _read("", {})
    try:
        return _read(language, tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, AttributeError) as error:
        raise UserError(f"The word list {file} cannot be read: {error}.") from error


@cache
def languages() -> tuple[str, ...]:
    """Return the languages there is a file for."""
    return tuple(sorted(file.stem for file in paths.resource("quotations").glob("*.toml")))


def word_list_for(text: str, language: str = "") -> WordList:
    """Return the words for `text`: of the language told, unless its script says otherwise.

    `language` is a BCP 47 tag, of which the first part counts, or empty to guess.
    """
    told = word_list(re.split("[-_]", language.lower())[0])
    if told.language and told.capitals != _mostly_arabic(text):
        return told
    if language and not told.language and not _mostly_arabic(text):
        return told
    return _guess(text)


def folded(word: str) -> str:
    """Return a word as the lists are compared: small letters, but with its accents.

    Accents tell "à" from "a" and "él" from "el"; Arabic letter variants tell nothing.
    """
    if word.isascii():
        return word.lower()
    if _arabic_script.search(word):
        # "على" is a preposition, "علي" a name: a last letter that many texts do tell apart.
        return fold(word[:-1]) + "ى" if word.endswith("ى") else fold(word)
    return unicodedata.normalize("NFC", word.lower()).translate(_apostrophes)


def _mostly_arabic(text: str) -> bool:
    sample = text[:4000]
    return 2 * len(_arabic_script.findall(sample)) > len(_any_letter.findall(sample))


def _guess(text: str) -> WordList:
    words = [folded(word) for word in _word.findall(text[:4000])]
    arabic = _mostly_arabic(text)
    lists = [word_list(language) for language in languages()]
    fitting = [each for each in lists if each.capitals != arabic] or lists
    if not fitting:
        return word_list("")
    return max(
        fitting,
        key=lambda each: (sum(each.has("detect", word) for word in words), each.language == "en"),
    )


def _read(language: str, table: Table) -> WordList:
    lists = cast(dict[str, str], table.get("words", {}))
    inflected = cast(dict[str, str], table.get("inflected", {}))
    verbs = {
        name: _inflected(text, inflected)
        for name, text in cast(dict[str, str], table.get("verbs", {})).items()
    }
    words = {name: frozenset(_items(text)) for name, text in lists.items()}
    words = {name: entry | _undotted(entry) for name, entry in words.items()}
    words["detect"] = frozenset(_items(str(table.get("detect", ""))))
    pronouns = {word: name for name in PRONOUNS for word in words.get(name, _NONE)}
    capitals = table.get("capitals", True)
    return WordList(
        language=language,
        capitals=capitals is not False,
        nouns_capital=capitals == "nouns",
        clause_comma=table.get("clause_comma") is True,
        verb_first=table.get("verb_first") is True,
        verb_last=table.get("verb_last") is True,
        incises=table.get("incises") is True,
        prefixes=tuple(_items(str(table.get("prefixes", "")))),
        participles=tuple(_items(str(table.get("participles", "")))),
        pairs=_pairs(cast(dict[str, str], table.get("marks", {})).get("pairs", "")),
        phrases=_phrases(verbs | lists),
        governed=_governed(verbs),
        words=words,
        shapes={name: shapes for name, text in lists.items() if (shapes := _shapes(text))},
        pronouns=pronouns,
    )


def _undotted(words: frozenset[str]) -> set[str]:
    """Return Arabic words as those write them who leave out the dots of a last letter: فى."""
    return {f"{word[:-1]}ى" for word in words if word.endswith("ي") and len(word) > 1}


def _inflected(text: str, forms: dict[str, str]) -> str:
    """Add to the verbs that end with a word of `forms` the same verbs with its other forms."""
    items = [item.strip() for item in _separator.split(text) if item.strip()]
    for item in list(items):
        noun, _, verb = item.rpartition(" ")
        if verb in forms:
            items += (f"{noun} {form.strip()}" for form in _separator.split(forms[verb]))
    return ", ".join(items)


def _items(text: str) -> Iterator[str]:
    for item in _separator.split(text):
        if item.strip():
            yield " ".join(folded(item).split())


def _shapes(text: str) -> tuple[tuple[str, str], ...]:
    pieces = (item.split("…") for item in _separator.split(text) if "…" in item)
    return tuple((folded(begin.strip()), folded(end.strip())) for begin, end in pieces)


def _pairs(text: str) -> dict[str, str]:
    pairs = (line.split("…") for line in text.splitlines() if "…" in line)
    return {opening.strip(): closing.strip() for opening, closing in pairs}


def _governed(verbs: dict[str, str]) -> dict[tuple[str, ...], frozenset[str]]:
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for item in (item for text in verbs.values() for item in _items(text)):
        opener, _, verb = item.partition(" ... ")
        if verb:
            form = tuple(verb.split(" "))
            found[form] = found.get(form, _NONE) | {opener}
    return found


def _phrases(lists: dict[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    for name, text in lists.items():
        for item in _items(text):
            form = tuple(item.rpartition("... ")[2].split(" "))
            found.setdefault(form[0], set()).add((form, name))
    return {
        first: tuple(sorted(forms, key=lambda form: (-len(form[0]), form)))
        for first, forms in found.items()
    }
