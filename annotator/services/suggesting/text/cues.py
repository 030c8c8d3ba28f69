"""Verbs and phrases that introduce what somebody says, found among the words of a sentence."""

from typing import NamedTuple

from annotator.services.suggesting.text.tokens import QUOTE, Token
from annotator.services.suggesting.wordlists import WordList

VERB_FRAMES = frozenset(
    {"say", "announce", "think", "tell", "ask", "act", "bid", "call", "marks", "quote"}
    | {"offer", "hear"}
)
SPOKEN = frozenset({"say", "announce", "think", "tell", "ask", "marks", "quote"})
"""Frames whose verbs stand beside quotation marks: "…," she said."""
_ACT = frozenset({"act"})
_LONGEST_VERB = 3
_PARTED = 14
"""How many words on the second word of a verb is looked for."""
_REACH = 60
"""How many words before a verb the preposition of its object is looked for."""
_FAR = 25
"""How many words before a verb without a person that may hang on another are looked at."""
_FRAMES = VERB_FRAMES | {"according_to", "according_after"}


class Cue(NamedTuple):
    """A cue among the tokens of one sentence."""

    first: int
    last: int
    """Index after its last token."""
    frames: frozenset[str]
    """The word lists it stands in."""
    participle: bool
    """A form without a person ("saying"), whose speaker stands with an earlier verb."""

    @property
    def speaks(self) -> bool:
        """Whether quotation marks can be its object."""
        return bool(self.frames & SPOKEN)


def cues_of(tokens: list[Token], lists: WordList, *, heading: bool = False) -> list[Cue]:
    """Return the cues of a sentence in order; in a heading verbs may have a capital letter."""
    words = [token.word for token in tokens]
    found: list[Cue] = []
    for index, token in enumerate(tokens):
        if found and index < found[-1].last:
            continue
        cue = _cue_at(words, index, lists) if token.word != QUOTE else None
        cue = cue or _cue_in_parts(words, index, lists)
        if cue and cue.participle and _is_progressive(tokens, index, lists):
            cue = cue._replace(participle=False)
        if cue and (not cue.frames & VERB_FRAMES or _is_verb(tokens, cue, lists, heading)):
            found.append(cue)
    return [cue for rank, cue in enumerate(found) if not _is_noun(found, rank, tokens, lists)]


def _cue_at(words: list[str], index: int, lists: WordList) -> Cue | None:
    forms = lists.phrases.get(words[index], ())
    if not forms:
        bare = without_prefix(words[index], lists)
        forms = lists.phrases.get(bare, ()) if bare else ()
    length = 0
    frames: set[str] = set()
    for form, name in forms:
        if not (name in _FRAMES or name == "no_verbs") or len(form) < length:
            continue
        if len(form) == 1 or tuple(words[index + 1 : index + len(form)]) == form[1:]:
            length = len(form)
            frames.add(name)
    if not frames or "no_verbs" in frames:
        return None
    participle = words[index].endswith(lists.participles) if lists.participles else False
    participle = participle or lists.has("participle_forms", without_prefix(words[index], lists))
    participle = participle or lists.has("participle_forms", words[index])
    return Cue(index, index + length, frozenset(frames), participle)


def _cue_in_parts(words: list[str], index: int, lists: WordList) -> Cue | None:
    """Return a verb that opens a clause, its second word behind the speaker: "voiced" X "of"."""
    if not lists.verb_first or (index and words[index - 1] != ","):
        return None
    bare = without_prefix(words[index], lists)
    for form, name in lists.phrases.get(words[index], ()) or lists.phrases.get(bare, ()):
        behind = words[index + 2 : index + _PARTED]
        parted = len(form) == 2 and lists.has("prepositions", form[1])
        if name == "act" and parted and form[1] in behind:
            opened = behind[: behind.index(form[1])]
            if not any(lists.has("that", word) or word in (".", ":", QUOTE) for word in opened):
                return Cue(index, index + 1, _ACT, participle=False)
    return None


def _is_progressive(tokens: list[Token], index: int, lists: WordList) -> bool:
    """Whether a form such as "saying" has a person after all: "she is saying"."""
    before = index - 1
    while before >= 0 and is_adverb(tokens[before].word, lists):
        before -= 1
    return before >= 0 and lists.has("be", tokens[before].word)


def without_prefix(word: str, lists: WordList) -> str:
    """Return `word` without a conjunction written together with it, or an empty string."""
    for prefix in lists.prefixes:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return ""


def ends_with_verb(tokens: list[Token], lists: WordList) -> bool:
    """Tell whether the last words are a verb of speaking: "Ada Moss" said."""
    words = [token.word for token in tokens]
    return any(
        lists.phrase_at(entry, words, first) == len(words) - first
        for first in range(max(0, len(words) - _LONGEST_VERB), len(words))
        for entry in ("say", "announce", "marks")
    )


def is_adverb(word: str, lists: WordList) -> bool:
    """Tell whether `word` may stand between a speaker and the verb."""
    endings = lists.words.get("adverb_endings")
    if lists.prefixes and lists.has("adverbs", without_prefix(word, lists)):
        return True
    return lists.has("adverbs", word) or bool(
        endings and len(word) > 4 and word.endswith(tuple(endings))
    )


def _is_verb(tokens: list[Token], cue: Cue, lists: WordList, heading: bool) -> bool:
    before = cue.first - 1
    while before >= 0 and is_adverb(tokens[before].word, lists):
        if lists.has("negations", tokens[before].word):
            return False
        before -= 1
    if not _has_governed(tokens, cue, lists):
        return False
    if before < 0:
        return True
    word = tokens[before].word
    if tokens[cue.first].capital and tokens[before].is_word and not heading:
        return False
    if (
        _is_resolved(tokens, cue, lists)
        or _names_a_thing(tokens, cue, lists)
        or _hangs_on_another(tokens, cue, before, lists)
    ):
        return False
    if not cue.participle and _is_left_out(word, lists):
        return False
    if lists.has("articles", word) or lists.has("whose", word) or word.endswith("'s"):
        return word in ("he's", "she's", "it's")
    return _fits_before(tokens, before, cue, lists)


def _has_governed(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    """Whether a verb that acts only with a preposition has one before it: "از … انتقاد کرد"."""
    form = tuple(token.word for token in tokens[cue.first : cue.last])
    openers = lists.governed.get(form)
    if openers is None or not cue.frames <= _ACT:
        return True
    return any(token.word in openers for token in tokens[max(0, cue.first - _REACH) : cue.first])


def _is_resolved(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    """Whether an infinitive follows a verb that reports clauses only: "determined to stay"."""
    endings = tuple(lists.words.get("past_endings", ())) or ("\0",)
    past = tokens[cue.first].word.endswith(endings)
    clauses_only = past and cue.frames <= {"announce", "think"}
    at = cue.last
    return clauses_only and at < len(tokens) and lists.has("infinitive", tokens[at].word)


def _names_a_thing(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    """Whether a form such as "rules" is the subject of another verb: "fixed rules would be"."""
    word = tokens[cue.first].word
    if "say" in cue.frames or not is_noun_form(word, lists):
        return False
    at = cue.last
    if at + 1 < len(tokens) and lists.has("relatives", tokens[at].word):
        at += 1
    return at < len(tokens) and lists.has("auxiliaries", tokens[at].word)


def _hangs_on_another(tokens: list[Token], cue: Cue, before: int, lists: WordList) -> bool:
    """Whether a form without a person goes with a verb before: "should meet and stress …"."""
    if "say" in cue.frames or not _is_bare(tokens[cue.first].word, lists):
        return False
    if lists.has("modals", tokens[before].word) or not _may_be_several(tokens[before], lists):
        return True
    while before > 0 and (
        lists.has("conjunctions", tokens[before].word)
        or is_adverb(tokens[before].word, lists)
        or _continues_list(tokens, cue, before, lists)
    ):
        before -= 1
        if is_adverb(tokens[before + 1].word, lists):
            continue
        return any(
            lists.has("modals", token.word) or lists.has("infinitive", token.word)
            for token in tokens[max(0, before - _FAR) : before + 1]
        )
    return False


def _may_be_several(token: Token, lists: WordList) -> bool:
    """Whether a word before a verb form without an ending can be its subject: "experts warn"."""
    word = token.word
    if not token.is_word or lists.has("conjunctions", word) or is_adverb(word, lists):
        return True
    if lists.pronouns.get(word) in ("i", "you", "we", "they") or lists.has("relatives", word):
        return True
    return (word.endswith("s") and word != "this") or lists.has("groups", word)


def _continues_list(tokens: list[Token], cue: Cue, before: int, lists: WordList) -> bool:
    """Whether a comma stands before a verb with an object: "should meet, stress the rules"."""
    if tokens[before].word != "," or cue.last >= len(tokens):
        return False
    following = tokens[cue.last].word
    return any(lists.has(entry, following) for entry in ("articles", "determiners", "whose"))


def is_noun_form(word: str, lists: WordList) -> bool:
    """Whether a verb form could be a noun as well: "claim", "rules"."""
    return _is_present(word, lists) or _is_bare(word, lists)


def _is_bare(word: str, lists: WordList) -> bool:
    """Whether a verb form has no ending: "stress" beside "stresses"."""
    return bool(lists.words.get("modals")) and any(
        f"{word}{ending}" in lists.phrases for ending in ("s", "es")
    )


def _is_present(word: str, lists: WordList) -> bool:
    """Whether a verb form could be the plural of a noun: "rules", "claims"."""
    return bool(lists.words.get("modals")) and word.endswith("s") and word[:-1] in lists.phrases


def _is_left_out(word: str, lists: WordList) -> bool:
    """Whether nobody is named before a verb: "when asked", "as announced"."""
    opens = lists.has("cuts", word) and lists.has("conjunctions", word)
    return bool(lists.participles) and opens and not lists.has("coordinators", word)


def _fits_before(tokens: list[Token], before: int, cue: Cue, lists: WordList) -> bool:
    word = tokens[before].word
    words = [token.word for token in tokens[max(0, before - 2) : before + 1]]
    if any(lists.phrase_at("negations", words, rank) for rank in range(len(words))):
        return False
    if is_passive(tokens, cue, lists):
        return True
    if lists.has("be", word) and before and lists.has("elided", tokens[before - 1].word):
        return True
    if lists.has("be", word):
        return (
            not cue.participle and _is_active(tokens[cue.first].word, lists)
        ) or "quote" in cue.frames
    if lists.has("infinitive", word):
        return False
    if lists.has("prepositions", word) and not lists.has("relatives", word):
        after = lists.has("agents", word) or lists.has("conjunctions", word)
        return cue.participle and cue.speaks and after
    return True


def is_passive(tokens: list[Token], cue: Cue, lists: WordList) -> bool:
    """Tell whether the speaker follows or is left out: "described by" a witness, "was called"."""
    if cue.participle or not cue.frames & {"act", "call"}:
        return False
    if cue.last < len(tokens) and lists.has("agents", tokens[cue.last].word):
        return True
    before = cue.first - 1
    while before >= 0 and is_adverb(tokens[before].word, lists):
        before -= 1
    be = before >= 0 and lists.has("be", tokens[before].word)
    if before > 0 and lists.has("elided", tokens[before - 1].word):
        # "s'est félicité" is no passive.
        return False
    return be and not _is_active(tokens[cue.first].word, lists)


def _is_active(word: str, lists: WordList) -> bool:
    return bool(lists.participles) and word.endswith(lists.participles)


def _is_noun(found: list[Cue], rank: int, tokens: list[Token], lists: WordList) -> bool:
    """Whether a word is no verb beside another: "reports" said, rejected "claims"."""
    endings = tuple(lists.words.get("past_endings", ())) or ("\0",)

    def touch(first: Cue, second: Cue) -> bool:
        verbs = first.frames & VERB_FRAMES and second.frames & VERB_FRAMES
        return bool(verbs) and first.last == second.first and not second.participle

    def past(cue: Cue) -> bool:
        return cue.participle or tokens[cue.first].word.endswith(endings)

    cue = found[rank]
    if rank and touch(found[rank - 1], cue):
        return past(found[rank - 1]) and not past(cue)
    followed = rank + 1 < len(found) and touch(cue, found[rank + 1])
    return followed and not past(cue)
