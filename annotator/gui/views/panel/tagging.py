"""Edits of the annotation that the panel shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.annotation import Annotation, Layer, SegmentRole
from annotator.domain.edit import Edit
from annotator.domain.lookup import Codebook
from annotator.gui.desk import Desk
from annotator.gui.views.panel.learned import Learned
from annotator.services.session import Session

if TYPE_CHECKING:
    from annotator.gui.widgets.picker.register import Register, TopicTree
    from annotator.services.labelling import Revision
    from annotator.services.labelling.recency import Recent


class Tagging:
    """The annotation that is shown, and the one way in which the fields change it."""

    def __init__(self, desk: Desk, layer: Layer = Layer.OWN) -> None:
        self.desk = desk
        self._layer = layer
        self.annotation: Annotation | None = None
        """What is shown, as it stands in the file."""
        self.learned = Learned(desk)
        self.was_proposed: str | None = None
        """The id of the annotation for which a proposal is, or was, on the screen."""
        self._order: tuple[str, Recent] | None = None
        self._register: Register | None = None
        self._topics: TopicTree | None = None

    @property
    def session(self) -> Session:
        """The session in which edits are made."""
        return self.desk.session

    @property
    def codebook(self) -> Codebook:
        """The codebook as it stands."""
        return self.desk.codebook

    @property
    def is_editable(self) -> bool:
        """Whether the annotation is one's own, in a project that can be written."""
        shown, session = self.annotation, self.session
        return (
            shown is not None
            and shown.layer is self._layer
            and shown.annotator_id == session.annotator_id
            and not session.project.read_only
        )

    @property
    def source_words(self) -> str:
        """The words in the text that name the speaker."""
        pieces = self.annotation.of_role(SegmentRole.SOURCE) if self.annotation else ()
        return " ".join(piece.quoted for piece in pieces)

    @property
    def recent(self) -> Recent:
        """What pickers offer first; found once between two edits."""
        id = self.annotation.id if self.annotation is not None else ""
        if self._order is None or self._order[0] != id:
            self._order = id, self.learned.order(self.annotation)
        return self._order[1]

    @property
    def is_learned(self) -> bool:
        """Whether that goes by what is likely here, and not by what was used last."""
        shown = self.annotation
        return shown is not None and self.learned.is_on(shown.article_id)

    @property
    def register(self) -> Register:
        """The speakers that can be chosen, ready to be searched."""
        from annotator.gui.widgets.picker.register import Register

        book = self.codebook
        if self._register is None or self._register.book is not book:
            self._register = Register(book)
        return self._register

    @property
    def topics(self) -> TopicTree:
        """The topics that can be chosen, ready to be searched."""
        from annotator.gui.widgets.picker.register import TopicTree

        book = self.codebook
        if self._topics is None or self._topics.book is not book:
            self._topics = TopicTree(book)
        return self._topics

    def forget_recent(self) -> None:
        """Find what is offered first anew when it is next asked for."""
        self._order = None

    def revise(self, edit_name: str, revision: Revision) -> Edit | None:
        """Change the annotation, one undo step; none where that is refused."""
        shown = self.annotation
        return self.revise_one(shown.id, edit_name, revision) if shown is not None else None

    def revise_one(self, annotation_id: str, edit_name: str, revision: Revision) -> Edit | None:
        """Change an annotation, which may have left the panel by now."""
        from annotator.services import labelling

        session = self.session
        done = _seen(revision) if annotation_id == self.was_proposed else revision
        return self.desk.edit(lambda: labelling.revise(session, edit_name, [annotation_id], done))


def _seen(revision: Revision) -> Revision:
    """Return a revision that notes as well that a proposal was on the screen."""
    return lambda annotation: replace(revision(annotation), suggestion_seen=True)
