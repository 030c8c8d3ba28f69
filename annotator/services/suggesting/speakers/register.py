"""Recognises entries of the speaker register in the words of a text."""

from collections.abc import Mapping, Sequence
from copy import copy

from annotator.domain.codebook import Speaker
from annotator.domain.folding import fold
from annotator.services.suggesting.speakers.mentions import Mention, MentionKind, bare, plain

_ARTICLES = frozenset({"the", "le", "la", "les", "der", "die", "das", "el", "los", "las"})
Words = tuple[str, ...]


class Register:
    """Names, aliases and roles of the register, ready to be looked up."""

    def __init__(self, speakers: Sequence[Speaker]) -> None:
        by_id = {speaker.id: speaker for speaker in speakers}
        self.names: dict[str, str] = {}
        """Name of each entry by id."""
        self.aliases: dict[Words, str] = {}
        self.full_names: set[Words] = set()
        self.last_words: dict[str, list[str]] = {}
        """Ids of the entries whose names end with a word."""
        self.roles: dict[str, list[tuple[Words, str]]] = {}
        """Roles with the ids of those who have them, by each word of the role."""
        self.people: set[str] = set()
        self.learned: Mapping[Words, str] = {}
        """Whom words stood for in earlier labels, which says more than an alias."""
        for speaker in speakers:
            if not speaker.archived:
                self._add(speaker, _standing_for(speaker, by_id))

    def _add(self, speaker: Speaker, stands: Speaker) -> None:
        self.names[stands.id] = stands.name
        if stands.kind.value == "person":
            self.people.add(stands.id)
        self.full_names.add(words_of(speaker.name))
        for name in (speaker.name, *speaker.aliases):
            words = words_of(name)
            if not words:
                continue
            self.aliases.setdefault(words, stands.id)
            ids = self.last_words.setdefault(plain(words[-1]), [])
            if stands.id not in ids and (stands.id in self.people or len(words) == 1):
                ids.append(stands.id)
        for role in speaker.roles:
            words = words_of(role.title)
            for word in {*words, *map(plain, words)}:
                self.roles.setdefault(word, []).append((words, stands.id))

    def with_learned(self, learned: Mapping[Words, str]) -> "Register":
        """Return the same register, knowing whom words stood for in earlier labels."""
        known = {words: id for words, id in learned.items() if id in self.names}
        other = copy(self)
        other.learned = {words: id for words, id in known.items() if self.aliases.get(words) != id}
        return other

    def find(self, mention: Mention) -> tuple[str, str] | None:
        """Return the id of the entry that a mention names, and how it was recognised."""
        named = mention.definite and mention.kind is not MentionKind.PRONOUN
        if named and mention.words in self.learned:
            return self.learned[mention.words], "learned"
        for words in (mention.words, mention.name):
            if words and words in self.aliases:
                return self.aliases[words], "name" if words in self.full_names else "alias"
        if mention.kind is MentionKind.NAME:
            found = self._by_part(mention)
            if found:
                return found, "part"
        contained = self._contained(mention.words)
        if contained and mention.kind is not MentionKind.TITLE:
            return contained, "alias"
        for first in range(max(0, len(mention.words) - 4), len(mention.words) - 1):
            if mention.words[first:] in self.full_names:
                return self.aliases[mention.words[first:]], "name"
        return None

    def _by_part(self, mention: Mention) -> str | None:
        ids = self.last_words.get(plain(mention.name[-1]), [])
        if len(ids) == 1:
            return ids[0]
        given = {plain(word) for word in mention.name}
        fitting = [id for id in ids if len(given & _plain_words(self.names[id])) > 1]
        return fitting[0] if len(fitting) == 1 else None

    def _contained(self, words: Words) -> str | None:
        """Return the entry with the longest alias among the words of a mention."""
        for length in range(min(len(words), 8), 0, -1):
            for first in range(len(words) - length, -1, -1):
                found = self.aliases.get(words[first : first + length])
                if found:
                    return found
        return None

    def by_role(self, mention: Mention) -> list[str]:
        """Return the ids of the entries with a role that a title can mean, best first."""
        wanted = [word for word in mention.words if len(word) > 2]
        scored: list[tuple[int, str]] = []
        for role, id in self.roles.get(mention.title, ()):
            agreeing = sum(any(akin(word, other) for other in role) for word in wanted)
            if agreeing == len(wanted) or len(wanted) == 1 or set(role) <= set(mention.words[1:]):
                scored.append((-agreeing, id))
        return list(dict.fromkeys(id for _, id in sorted(scored)))


def words_of(name: str) -> Words:
    """Return the folded words of a name, without an article in front."""
    words = tuple(bare(word.strip(".,")) for word in fold(name).split())
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def akin(word: str, other: str) -> bool:
    """Tell whether two words may name one country or office: "Syrian" and "Syria"."""
    word, other = word.removeprefix("ال"), other.removeprefix("ال")
    shared = min(len(word), len(other), 4)
    return word == other or (shared == 4 and word[:4] == other[:4])


def _plain_words(name: str) -> set[str]:
    return {plain(word) for word in words_of(name)}


def _standing_for(speaker: Speaker, by_id: dict[str, Speaker]) -> Speaker:
    seen: set[str] = set()
    while speaker.merged_into in by_id and speaker.id not in seen:
        seen.add(speaker.id)
        speaker = by_id[str(speaker.merged_into)]
    return speaker
