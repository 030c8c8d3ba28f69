from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.article import Annotator, Event
from annotator.domain.edit import Change
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button
from annotator.gui.widgets.elided import ElidedLabel
from annotator.gui.window.window import ROOMS, ProjectWindow
from annotator.gui.wording.isolating import beside, isolated
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.codebook import add_speaker, revise_entry
from annotator.services.defaults import new_project
from annotator.services.marks import marked
from annotator.services.session import Session

OpenWindow = Callable[[Session], ProjectWindow]
_TOLD = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
HIDDEN = "\u202a\u202b\u202c\u202d\u202e\u2067\ufeff\x00\x07\x1b\x7f\x85\U000e0041"


@pytest.mark.parametrize("hidden", HIDDEN)
def test_what_hides_or_turns_others_has_a_sign(hidden: str) -> None:
    shown = marked(f"Min{hidden}ister")
    assert len(shown) == 9
    assert hidden not in shown
    assert shown.replace(shown[3], "") == "Minister"


@given(st.text(st.sampled_from(HIDDEN + "aب\u200c\u200d\u200e\u200f\t\n😀")))
def test_signs_keep_every_place_and_everything_that_names_need(text: str) -> None:
    shown = marked(text)
    assert len(shown) == len(text)
    assert not set(shown) & set(HIDDEN)
    for before, after in zip(text, shown, strict=True):
        assert before in HIDDEN or before == after


def test_what_stands_beside_an_arabic_name_keeps_its_order() -> None:
    assert beside("Bay Post", "", "2025-03-04") == "Bay Post · 2025-03-04"
    shown = beside("الضفة", "2025-03-04")
    assert shown == "\u2068الضفة\u2069 · \u20682025-03-04\u2069"


def test_the_header_does_not_turn_the_date_behind_a_persian_name(
    open_window: OpenWindow, session: Session
) -> None:
    id = add_article(
        session, "متن گزارش", title="هیئت بندر", author="مریم کاظمی", published="2025-03-07"
    )
    window = open_window(session)
    window.label_room.open_article(id)
    shown = [each.text() for each in window.label_room.findChildren(ElidedLabel)]
    assert any("\u20682025-03-07\u2069" in words for words in shown)


def test_labels_buttons_and_the_margin_show_signs(qtbot: QtBot) -> None:
    name = "Karim \u202eynimsA"
    one, two, three = label(name), button(name), ElidedLabel()
    three.set_text(name)
    for widget in (one, two, three):
        qtbot.addWidget(widget)
        assert "\u202e" not in widget.text()
        assert "⇠" in widget.text()
    assert "\u202e" not in isolated(name)
    assert "\u202e" not in three.toolTip()


def test_the_signs_can_be_seen(qtbot: QtBot) -> None:
    for sign in {marked(hidden) for hidden in HIDDEN}:
        picture = QPixmap(40, 40)
        picture.fill("white")
        painter = QPainter(picture)
        painter.drawText(5, 30, sign)
        painter.end()
        image = picture.toImage()
        ink = {image.pixel(x, y) for x in range(40) for y in range(40)}
        assert len(ink) > 1, hex(ord(sign))


def test_a_window_of_a_file_with_a_turned_name_says_so(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    session = new_project(tmp_path / "Study \u202egpj.annotator", Annotator(id="ada", name="A"))
    speaker = add_speaker(session, "Karim \u202eynimsA")[0]
    window = open_window(session)
    assert "\u202e" not in window.windowTitle()
    assert "⇠" in window.windowTitle()
    kept = window.desk.codebook.speaker(speaker.id)
    assert kept is not None
    assert kept.name == "Karim \u202eynimsA"


def test_no_room_says_a_name_that_turns_its_surroundings(
    session: Session, open_window: OpenWindow, add_articles: Callable[..., list[str]]
) -> None:
    turned = "Karim \u202eynimsA"
    event = Event(id="event", name=turned)
    session.perform("add", [Change(None, event)])
    speaker, _ = add_speaker(session, turned)
    revise_entry(session, speaker, replace(speaker, aliases=("Min \u202eretsi",)))
    (article,) = add_articles(
        "“It opens in May,” he said.", titles=[turned], outlet=turned, event_id=event.id
    )
    labelling.label(
        session,
        article,
        [(1, 17)],
        revise=lambda made: replace(made, speaker_id=speaker.id, note=turned),
    )
    window = open_window(session)
    told: set[str] = set()
    for room in ROOMS:
        window.rooms.enter(room)
        window.grab()
        for widget in window.findChildren(QWidget):
            told |= {widget.toolTip(), widget.accessibleName()}
            if isinstance(widget, QLabel | QPushButton):
                told.add(widget.text())
            if isinstance(widget, QAbstractItemView):
                told |= set(_told_by(widget))
    assert any("⇠" in text for text in told)
    assert [text for text in told if "\u202e" in text] == []


def _told_by(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(8 if model.rowCount() else 0):
        for role in _TOLD:
            text = model.index(0, column).data(role)
            if isinstance(text, str):
                yield text
