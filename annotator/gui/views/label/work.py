"""What the analyst does with the text: each method is one action of the menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain import revising
from annotator.domain.annotation import Annotation, SegmentRole
from annotator.domain.article import Article
from annotator.domain.edit import CODEBOOK_KINDS, Edit
from annotator.domain.segments import trimmed
from annotator.gui.desk import Desk
from annotator.gui.views.label.pages import OpenArticle, progress_of
from annotator.gui.views.label.shown_labels import GOLD, is_gold
from annotator.gui.views.label.spans import span_of
from annotator.gui.widgets.reader import Reader, Span

if TYPE_CHECKING:
    from annotator.services.labelling import Revision


class Work(QObject):
    """The open article, its current annotation, and every edit of them."""

    article_shown = Signal(object)
    """The `OpenArticle` that is on the screen now, or none."""
    current_shown = Signal(object)
    """The `Annotation` that is current now, or none."""
    progress_edited = Signal(object)
    """The `OpenArticle` whose state of work or metadata changed."""
    annotator_shown = Signal(object)
    """The id (str) of the annotator whose labels are on the screen now."""
    labelled = Signal(object)
    """The `Annotation` that was just labelled: its speaker is asked for."""

    def __init__(self, desk: Desk, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = reader
        self._page: OpenArticle | None = None
        self._current_id: str | None = None
        self.shown_annotator_id = desk.session.annotator_id
        self.note_seen: Revision = _unchanged
        desk.edited.connect(self._follow)
        reader.current_requested.connect(self.make_current)
        reader.furniture_requested.connect(self._toggle_furniture)

    @property
    def page(self) -> OpenArticle | None:
        """The open article."""
        return self._page

    @property
    def current(self) -> Annotation | None:
        """The current annotation."""
        return self._page.annotations.get(self._current_id or "") if self._page else None

    @property
    def current_id(self) -> str | None:
        """What was made current last, which may be no annotation."""
        return self._current_id

    def open(self, article_id: str) -> None:
        """Show an article and its annotations; none of them is current."""
        page = OpenArticle.load(self._desk.session, article_id, self.shown_annotator_id)
        self._page, self._current_id = page, None
        article = page.article
        self._reader.show_article(page.text, article.furniture, self._spans(page), article.language)
        self.article_shown.emit(page)
        self.current_shown.emit(None)

    def show_labels_of(self, annotator_id: str) -> None:
        """Show another annotator's labels on the same text, at the same place."""
        if annotator_id == self.shown_annotator_id:
            return
        self.shown_annotator_id = annotator_id
        if self._page is not None:
            self._read_again(self._page.article.id)
        self.annotator_shown.emit(annotator_id)
        self.make_current(None)

    def close(self) -> None:
        """Show no article."""
        self._page, self._current_id = None, None
        self._reader.show_article("", [], [])
        self.article_shown.emit(None)
        self.current_shown.emit(None)

    def make_current(self, annotation_id: str | None, *, reveal: bool = False) -> None:
        """Make an annotation the one that keys and panel speak of."""
        self._current_id = annotation_id
        current = self.current
        self._reader.set_current(current.id if current else None)
        if current is not None and reveal:
            self._reader.reveal(current.start, current.end)
        self.current_shown.emit(current)

    def annotate(self) -> None:
        """Label the selected words, or the sentence at the caret; that only once."""
        from annotator.services import labelling

        page, session = self._page, self._desk.session
        if page is None:
            return
        selection = self._reader.selection()
        chosen = selection or self._reader.sentence_at(self._reader.caret())
        if not session.project.read_only:
            self.show_labels_of(session.annotator_id)
        known = None if selection else self._labelled_as(chosen)
        if known is not None:
            self.make_current(known.id)
            self.labelled.emit(known)
            return
        article_id = page.article.id
        made, edit = self._desk.edit_with(
            lambda: labelling.label(session, article_id, [chosen], revise=self.note_seen)
        )
        if made is not None and edit is not None:
            self._reader.drop_selection()
            self.make_current(made.id)
            self.labelled.emit(made)

    def add_segment(self) -> None:
        """Add the selected words to what the current annotation says."""
        self._revise_with_selection("add_segment", SegmentRole.CONTENT, revising.with_segment)

    def set_cue(self) -> None:
        """Make the selected words the cue of the current annotation."""
        self._revise_with_selection("set_cue", SegmentRole.CUE, revising.with_role)

    def set_source(self) -> None:
        """Make the selected words those that name the speaker of the current annotation."""
        self._revise_with_selection("set_source", SegmentRole.SOURCE, revising.with_role)

    def remove_segment(self) -> None:
        """Take the piece at the caret out of the current annotation."""
        current, caret = self.ask_for_current(), self._reader.caret()
        if current is None:
            return
        piece = next((s for s in current.segments if s.start <= caret <= s.end), None)
        if piece is None:
            self._desk.refused.emit(self.tr("The caret is in no piece of the current annotation."))
            return
        self.revise("remove_segment", lambda a: revising.without_segment(a, piece))

    def revise(self, name: str, revision: Revision) -> Edit | None:
        """Do something to the current annotation; none where that is refused."""
        from annotator.services import labelling

        if (current := self.ask_for_current()) is None:
            return None
        session, ids = self._desk.session, [current.id]
        return self._desk.edit(lambda: labelling.revise(session, name, ids, revision))

    def delete(self) -> None:
        """Delete the current annotation."""
        from annotator.services import labelling

        if (current := self.ask_for_current()) is not None:
            session = self._desk.session
            self._desk.edit(lambda: labelling.delete(session, [current.id]))

    def next(self) -> None:
        """Make the next annotation in the text current."""
        self.go_to(self._reader.next_span())

    def previous(self) -> None:
        """Make the previous annotation in the text current."""
        self.go_to(self._reader.previous_span())

    def go_to(self, annotation_id: str | None) -> None:
        """Make an annotation current, with the caret where it begins; none changes nothing."""
        annotation = self._page.annotations.get(annotation_id or "") if self._page else None
        if annotation is not None:
            self._reader.go_to(annotation.start)
            self.make_current(annotation.id, reveal=True)

    def let_go(self) -> None:
        """Give up a dragged boundary or the selection, or else let no annotation be current."""
        if not self._reader.let_go():
            self.make_current(None)

    def ask_for_current(self) -> Annotation | None:
        """Return the current annotation; where there is none, say how to choose one."""
        if self.current is None:
            self._desk.refused.emit(self.tr("Choose an annotation first: click it, or press Tab."))
        elif is_gold(self.current):
            self._desk.refused.emit(self.tr("A gold label is changed in Compare, not here."))
            return None
        return self.current

    def _labelled_as(self, chosen: tuple[int, int]) -> Annotation | None:
        """Return the annotation that has exactly these words already."""
        annotations = self._page.annotations.values() if self._page else ()
        return next((a for a in annotations if _pieces(a) == [chosen]), None)

    def _toggle_furniture(self, chosen: tuple[int, int]) -> None:
        from annotator.services import articles

        page = self._page
        if page is None:
            return
        start, end = trimmed(page.text, *chosen)
        session = self._desk.session
        self._desk.edit(lambda: articles.toggle_furniture(session, page.article.id, start, end))

    def _revise_with_selection(
        self,
        name: str,
        role: SegmentRole,
        revision: Callable[[Annotation, str, int, int, SegmentRole], Annotation],
    ) -> None:
        page, selection = self._page, self._reader.selection()
        if page is None or selection is None:
            self._desk.refused.emit(self.tr("Select the words first."))
            return
        start, end = selection
        if self.revise(name, lambda a: revision(a, page.text, start, end, role)):
            self._reader.drop_selection()

    def _spans(self, page: OpenArticle) -> list[Span]:
        book = self._desk.codebook
        return [span_of(a, book, page.depth(a)) for a in page.annotations.values()]

    def _follow(self, edit: Edit) -> None:
        """Show what an edit changed of the open article."""
        page = self._page
        if page is None:
            return
        kinds = edit.kinds
        if edit.is_large:
            self._follow_large(page)
            return
        if "article" in kinds and not self._follow_article(edit, page):
            self.close()
            return
        touched = self._follow_annotations(edit, page)
        if kinds & CODEBOOK_KINDS:
            self._reader.set_spans(self._spans(page))
        if kinds & {"progress", "article", "event"}:
            page.progress = progress_of(self._desk.session, page.article.id)
            self.progress_edited.emit(page)
        if touched and (edit.undoes or edit.redoes):
            self.make_current(touched[0], reveal=True)
        elif touched or kinds & CODEBOOK_KINDS or self._current_id not in page.annotations:
            self.make_current(self._current_id)

    def _follow_large(self, page: OpenArticle) -> None:
        """Read the open article again, of which anything may have changed."""
        if self._desk.project.articles.number(page.article.id) is None:
            self.close()
            return
        self._read_again(page.article.id)
        if self._page is not None and self._page.article.furniture != page.article.furniture:
            self._reader.set_furniture(self._page.article.furniture)
        self.make_current(self._current_id)

    def _read_again(self, article_id: str) -> None:
        """Show the labels of the open article as they are now, at the same place."""
        page = OpenArticle.load(self._desk.session, article_id, self.shown_annotator_id)
        self._page = page
        self._reader.set_spans(self._spans(page))
        self.article_shown.emit(page)

    def _follow_article(self, edit: Edit, page: OpenArticle) -> bool:
        """Show what became of the open article; False where it is gone."""
        for change in edit.changes:
            if change.record_id == page.article.id and change.kind == "article":
                if not isinstance(change.after, Article):
                    return False
                if change.after.furniture != page.article.furniture:
                    self._reader.set_furniture(change.after.furniture)
                page.article = change.after
        return True

    def _follow_annotations(self, edit: Edit, page: OpenArticle) -> list[str]:
        """Show annotations of the open article as they are now; return those that are left."""
        touched: list[str] = []
        for change in edit.changes:
            record = change.record
            if not isinstance(record, Annotation) or not self._is_shown(record, page):
                continue
            if change.after is None:
                page.annotations.pop(record.id, None)
                self._reader.drop_span(record.id)
            else:
                page.annotations[record.id] = record
                touched.append(record.id)
        for id in touched:
            annotation = page.annotations[id]
            self._reader.put_span(span_of(annotation, self._desk.codebook, page.depth(annotation)))
        return touched

    def _is_shown(self, annotation: Annotation, page: OpenArticle) -> bool:
        return annotation.article_id == page.article.id and self.shown_annotator_id == (
            GOLD if is_gold(annotation) else annotation.annotator_id
        )


def _unchanged(annotation: Annotation) -> Annotation:
    return annotation


def _pieces(annotation: Annotation) -> list[tuple[int, int]]:
    return [(piece.start, piece.end) for piece in annotation.content]
