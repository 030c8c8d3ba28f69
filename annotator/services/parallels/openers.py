"""Words behind which a reported clause begins, in every language there is a word list for."""

from functools import cache

from annotator.domain.folding import fold
from annotator.services.suggesting.wordlists import languages, word_list


@cache
def openers() -> frozenset[str]:
    """Return the folded forms of "that" and its like."""
    return frozenset(
        fold(word) for language in languages() for word in word_list(language).words.get("that", ())
    )
