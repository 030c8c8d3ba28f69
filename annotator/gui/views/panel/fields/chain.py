"""Who quotes whom: the annotations around this one, and those inside of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.annotation import Annotation
from annotator.gui.models.words import speaker_words
from annotator.gui.views.panel.fields.field import Field
from annotator.gui.views.panel.fields.name_link import NameLink
from annotator.gui.views.panel.tagging import Tagging
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.flow import FlowLayout

_WORDS = 40


class Chain(Field):
    """“outlet › agency › minister”, each a link, and below it what stands inside."""

    annotation_requested = Signal(object)
    """The id (str) of the annotation that was pressed."""

    def __init__(self, tagging: Tagging, parent: QWidget | None = None) -> None:
        super().__init__(tagging, parent)
        self._around = _Links()
        self._inside = _Links()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for links in (self._around, self._inside):
            links.pressed.connect(self.annotation_requested)
            column.addWidget(links)
        self._chain: tuple[Annotation, ...] = ()

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The annotations around this one, the outermost first."""
        return self._chain

    def set_chain(self, chain: Sequence[Annotation]) -> None:
        """Take the annotations around the shown one, the outermost first."""
        self._chain = tuple(chain)

    def show_annotation(self) -> None:
        """Show who quotes whom, as far as anybody does."""
        shown = self.tagging.annotation
        if shown is None:
            self.hide()
            return
        children = self._children(shown)
        names = [(None, self._outlet(shown))] if self._chain else []
        names += [(around.id, self._name(around)) for around in self._chain]
        names += [(None, self._name(shown))] if names else []
        self._around.show_links("", names, " › ")
        inside = [(child.id, self._name(child)) for child in children]
        self._inside.show_links(self.tr("Inside:"), inside, " · ")
        self.setVisible(bool(names or inside))

    def _children(self, shown: Annotation) -> list[Annotation]:
        found = self.tagging.session.project.annotations.children([shown.id])
        mine = [a for a in found if a.annotator_id == shown.annotator_id]
        return sorted(mine, key=lambda a: (a.start, a.id))

    def _outlet(self, shown: Annotation) -> str:
        articles = self.tagging.session.project.tables.articles.read([shown.article_id])
        article = articles.get(shown.article_id)
        return (article.outlet if article else "") or self.tr("Outlet")

    def _name(self, annotation: Annotation) -> str:
        name = speaker_words(annotation.speaker_id, self.tagging.codebook)
        if name:
            return name
        words = annotation.quoted.replace("\n", " ")
        return f"“{words[:_WORDS]}…”" if len(words) > _WORDS else f"“{words}”"


class _Links(QWidget):
    """Names in a row, those with an id to be pressed."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=0)
        self._shown: tuple[object, ...] = ()

    def show_links(self, lead: str, names: Sequence[tuple[str | None, str]], between: str) -> None:
        if self._shown == (lead, *names):
            return
        self._shown = (lead, *names)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if lead and names:
            self._flow.addWidget(label(lead, "small"))
        for place, (id, name) in enumerate(names):
            if place:
                self._flow.addWidget(label(between, "small"))
            self._flow.addWidget(self._link(id, name) if id else label(name, "small"))
        self.setVisible(bool(names))

    def _link(self, id: str, name: str) -> NameLink:
        made = NameLink(name)
        made.setProperty("annotation", id)
        made.clicked.connect(self._press)
        return made

    def _press(self) -> None:
        self.pressed.emit(self.sender().property("annotation"))
