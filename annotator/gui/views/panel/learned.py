"""What was learned from earlier labels, where the analyst wants to be told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotation import Annotation, Segment
from annotator.domain.article import Article
from annotator.domain.edit import Edit
from annotator.gui.desk import Desk
from annotator.services import offering

if TYPE_CHECKING:
    from annotator.domain.lookup import Codebook
    from annotator.services.labelling.recency import Recent
    from annotator.services.learning import Learner, Place, Proposal
    from annotator.services.suggesting import Register, Suggestion
    from annotator.services.suggesting.speakers.register import Words


class Learned(QObject):
    """Follows every edit; says nothing in articles and projects without suggestions.

    Learning is loaded and the labels are read when something is first asked.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._register: tuple[Codebook, Register] | None = None
        self._recent: Recent | None = None
        self._articles: dict[str, Article] = {}
        """The article that was asked for last."""
        self._body = ("", "")
        """The article whose text was read last, and its text."""
        desk.edited.connect(self._follow)

    @cached_property
    def _learner(self) -> Learner:
        from annotator.services.learning import Learner

        return Learner(self._desk.session)

    def is_on(self, article_id: str) -> bool:
        """Return whether anything may be proposed in an article."""
        project = self._desk.project
        writable = not project.read_only
        return writable and offering.is_on(project) and offering.is_on_in(project, article_id)

    def aliases(self, article: Article) -> dict[Words, str]:
        """Return whom source words stand for in the outlet of an article."""
        if not self.is_on(article.id):
            return {}
        return self._learner.aliases(article.outlet, self._desk.codebook)

    def meant_by(self, words: str, annotation: Annotation | None) -> str:
        """Return the id of whom words name in the outlet of an annotation, by earlier labels."""
        article = self._article(annotation.article_id) if annotation and words else None
        if article is None:
            return ""
        from annotator.services.suggesting.speakers.register import words_of

        return self.aliases(article).get(words_of(words), "")

    def register(self, aliases: dict[Words, str]) -> Register:
        """Return the register of the codebook, knowing what was learned as well."""
        book = self._desk.codebook
        if self._register is None or self._register[0].speakers is not book.speakers:
            self._register = book, offering.register_of(book)
        return self._register[1].with_learned(aliases)

    def for_suggestion(self, suggestion: Suggestion, article: Article, text: str) -> Proposal:
        """Return what a suggestion in an article's text may be labelled with."""
        from annotator.services.learning import Place

        place = Place(
            article_id=article.id,
            outlet=article.outlet,
            event_id=article.event_id or "",
            speaker_id=suggestion.speaker_id or "",
        )
        return self._propose(text, suggestion.content, place)

    def for_annotation(self, annotation: Annotation) -> Proposal:
        """Return what an annotation may be labelled with, whatever it has already."""
        text = self._text(annotation.article_id)
        return self._propose(text, annotation.content, self._place(annotation))

    def order(self, annotation: Annotation | None) -> Recent:
        """Return what pickers offer first: what is likely here, or what was used last."""
        from annotator.services.labelling.recency import Recent, recent_of

        if annotation is None or not self.is_on(annotation.article_id):
            if self._recent is None:
                self._recent = recent_of(self._desk.session)
            return self._recent
        likely = self._learner.recent(self._place(annotation))
        proposal = self.for_annotation(annotation)
        return Recent(
            likely.speakers,
            tuple(dict.fromkeys((*proposal.targets, *likely.targets))),
            tuple(dict.fromkeys((*proposal.topics, *likely.topics))),
        )

    def _propose(self, text: str, content: Sequence[Segment], place: Place) -> Proposal:
        from annotator.services.learning import NOTHING, Passage

        if not self.is_on(place.article_id):
            return NOTHING
        pieces = tuple((piece.start, piece.end) for piece in content)
        return self._learner.propose(Passage.of(text, pieces), place, self._desk.codebook)

    def _text(self, article_id: str) -> str:
        if self._body[0] != article_id:
            self._body = article_id, self._desk.project.articles.body(article_id)
        return self._body[1]

    def _place(self, annotation: Annotation) -> Place:
        from annotator.services.learning import Place

        article = self._article(annotation.article_id)
        return Place(
            article_id=annotation.article_id,
            outlet=article.outlet if article else "",
            event_id=(article.event_id if article else "") or "",
            speaker_id=annotation.speaker_id or "",
            annotation_id=annotation.id,
        )

    def _article(self, article_id: str) -> Article | None:
        if article_id not in self._articles:
            self._articles = self._desk.project.tables.articles.read([article_id])
        return self._articles.get(article_id)

    def _follow(self, edit: Edit) -> None:
        self._recent = None
        if "article" in edit.kinds:
            self._articles = {}
        if "_learner" in self.__dict__:
            self._learner.follow(edit)
