"""The menu of the text: what can be done where the pointer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from annotator.gui.actions.registry import Actions

if TYPE_CHECKING:
    from annotator.gui.views.label.parts import LabelParts

_ON_SELECTION = ("label.annotate", "label.add_segment", "label.cue", "label.source")
_ON_CURRENT = ("label.speaker", "label.topics", "label.note", "label.delete")
_ON_ARTICLE = ("article.furniture", "edit.copy", "edit.copy_with_source", "edit.find")


def open_menu(room: LabelParts, actions: Actions, place: QPoint) -> QMenu:
    """Open the menu at a place of the screen; it deletes itself."""
    menu = QMenu(room)
    menu.setObjectName("reader.menu")
    menu.aboutToHide.connect(menu.deleteLater)
    selected = room.reader.selection() is not None
    groups = (
        _ON_SELECTION if selected else _ON_SELECTION[:1],
        _ON_CURRENT if room.work.current is not None else (),
        _ON_ARTICLE if selected else (_ON_ARTICLE[0], _ON_ARTICLE[-1]),
    )
    for group in groups:
        if group:
            menu.addSeparator()
            menu.addActions([actions[id] for id in group])
    menu.popup(place)
    return menu
