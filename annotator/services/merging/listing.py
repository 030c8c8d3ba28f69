"""The articles that a colleague's file lists, and which of their texts are nowhere."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from annotator.services.merging.faults import are_ids
from annotator.services.merging.found import Found
from annotator.services.progress import Progress
from annotator.store.records.table import chunks
from annotator.store.strangers.file import Refused
from annotator.store.strangers.reading import ArticleInFile, Stranger


class Listed:
    """What one file says about articles; whatever it says is held against their texts."""

    def __init__(self, stranger: Stranger, found: Found, progress: Progress) -> None:
        self._stranger = stranger
        self._found = found
        self._progress = progress
        self._is_packet = stranger.annotator_id is not None
        self._lengths: dict[str, int] = {}
        """Of the articles whose text is not here, in code points."""
        self._waits: Counter[str] = Counter()
        """How many changes wait for the text of an article."""

    def read(self) -> None:
        """Go through the articles that the file lists. Raises `Refused`."""
        for chunk in chunks(self._stranger.articles()):
            self._progress.report(0, 0, self._stranger.name)
            ids = [article.id for article in chunk]
            lengths = [article.length for article in chunk]
            if not are_ids(ids) or any(type(n) is not int or n < 1 for n in lengths):
                raise Refused(self._stranger.name, "It names an article that cannot be.")
            here = self._found.project.articles.with_text(ids)
            others = [article for article in chunk if article.id not in here]
            self._lengths |= {article.id: article.length for article in others}
            brought = [article.id for article in others if article.has_text]
            self._found.texts.bring(self._stranger, brought)
            if self._is_packet:
                self._check_hashes(chunk)

    def _check_hashes(self, articles: Sequence[ArticleInFile]) -> None:
        for article in articles:
            text = self._found.texts.of(article.id)
            if text is None:
                continue
            digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            if (digest, len(text)) != (article.sha256, article.length):
                raise Refused(
                    self._stranger.name,
                    f"It says that article {article.id} has another text than it has.",
                )

    def is_elsewhere(self, article_id: str) -> bool:
        """Tell whether only the sender has an article, unlabelled: nobody misses its text."""
        listed = article_id in self._lengths or self._found.texts.has(article_id)
        return self._is_packet and not listed

    def check_inside(self, article_id: str, end: int) -> bool:
        """Check that a place lies inside of an article; return whether its text is there.

        Raises `Refused`. What is about a text that is nowhere is counted.
        """
        text = self._found.texts.of(article_id)
        length = self._lengths.get(article_id) if text is None else len(text)
        if length is not None and end > length:
            raise Refused(
                self._stranger.name,
                f"It names a passage that lies outside of article {article_id}.",
            )
        if text is None:
            self._waits[article_id] += 1
        return text is not None

    def missing(self) -> Mapping[str, int]:
        """Return how many changes wait for articles, by article. Raises `Refused`."""
        for id in self._waits:
            if self._is_packet and id not in self._lengths:
                raise Refused(
                    self._stranger.name, f"It does not list article {id}, which it needs."
                )
        return self._waits
