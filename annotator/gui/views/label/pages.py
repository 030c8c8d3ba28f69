"""The open article as the label room knows it."""

from dataclasses import field

from annotator.domain.annotation import Annotation, Layer
from annotator.domain.article import Article, Progress, State, progress_id
from annotator.domain.value import record
from annotator.gui.views.label.shown_labels import GOLD
from annotator.services.articles import article_of
from annotator.services.session import Session


@record
class OpenArticle:
    """One article with the annotations that are on the screen."""

    article: Article
    text: str
    annotations: dict[str, Annotation] = field(default_factory=dict[str, Annotation])
    """By id; only those of the annotator whose labels are shown."""
    progress: Progress | None = None

    @classmethod
    def load(cls, session: Session, article_id: str, shown_id: str) -> "OpenArticle":
        """Read an article with the annotations of one annotator, or of the gold layer."""
        project = session.project
        page = cls(article_of(project, article_id), project.articles.body(article_id))
        whose, layer = (None, Layer.GOLD) if shown_id == GOLD else (shown_id, Layer.OWN)
        for annotation in project.annotations.of_article(article_id, whose, layer):
            page.annotations[annotation.id] = annotation
        page.progress = progress_of(session, article_id)
        return page

    @property
    def state(self) -> State:
        """How far the annotator at the desk is with it."""
        return self.progress.state if self.progress else State.NEW

    def depth(self, annotation: Annotation) -> int:
        """Return how many annotations stand around one."""
        return len(self.chain(annotation))

    def chain(self, annotation: Annotation) -> list[Annotation]:
        """Return the annotations around one, the outermost first."""
        chain: list[Annotation] = []
        parent = self.annotations.get(annotation.parent_id or "")
        while parent is not None and parent not in chain:
            chain.insert(0, parent)
            parent = self.annotations.get(parent.parent_id or "")
        return chain


def progress_of(session: Session, article_id: str) -> Progress | None:
    """Return how far the annotator at the desk is with an article, none if they never began."""
    id = progress_id(article_id, session.annotator_id)
    return session.project.tables.progress.read([id]).get(id)
