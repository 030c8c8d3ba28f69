from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain import revising
from annotator.domain.annotation import Annotation, Hedge, QuotationType, SegmentRole
from annotator.domain.article import Annotator
from annotator.domain.codebook import Speaker
from annotator.gui.actions import Actions
from annotator.gui.desk import Desk
from annotator.gui.views.panel import TaggingPanel
from annotator.gui.views.panel.fields.name_link import NameLink
from annotator.gui.widgets.fields.segmented import Segmented
from annotator.services import labelling
from annotator.services.session import Session
from annotator.store.project import Project

Key = Qt.Key
Stored = Callable[[], Annotation]
Press = Callable[..., None]
Label = Callable[[int, int], Annotation]
TEXT_LENGTH = 64


def words(widget: QWidget) -> str:
    shown = [part.text() for part in widget.findChildren(QLabel) if part.isVisible()]
    return " ".join(shown)


def links(panel: TaggingPanel) -> list[NameLink]:
    return [link for link in panel.form.chain.findChildren(NameLink) if not link.isHidden()]


def test_without_a_label_the_steps_are_taught_with_their_keys(panel: TaggingPanel) -> None:
    panel.show_annotation(None)
    shown = words(panel)
    for taught in ("No label is chosen", "Enter", "S", "1 … 7", "G", "T"):
        assert taught in shown


def test_changed_keys_are_shown(panel: TaggingPanel) -> None:
    actions = Actions(panel)
    panel.show_keys_of(actions)
    actions.change_keys("label.speaker", ["Ctrl+J"])
    assert "Ctrl+J" in words(panel.form.speaker)


def test_nothing_can_be_tagged_without_a_label(
    panel: TaggingPanel, desk: Desk, refused: list[str]
) -> None:
    panel.show_annotation(None)
    before = len(list(desk.project.journal.edits()))
    panel.focus_speaker()
    panel.cycle_hedge()
    panel.give_stance(desk.codebook.scale_choices()[0].id)
    assert len(refused) == 3
    assert "Choose an annotation first" in refused[0]
    assert len(list(desk.project.journal.edits())) == before


def test_quotation_type_goes_round(panel: TaggingPanel, stored: Stored) -> None:
    seen: list[QuotationType | None] = []
    for _ in range(4):
        panel.cycle_quotation_type()
        seen.append(stored().quotation_type)
    assert set(seen) == {*QuotationType, None}


def test_hedge_and_confidence_go_round_to_none(panel: TaggingPanel, stored: Stored) -> None:
    hedges: list[Hedge | None] = []
    for _ in range(5):
        panel.cycle_hedge()
        hedges.append(stored().hedge)
    assert hedges == [*Hedge, None]
    confidences: list[int | None] = []
    for _ in range(4):
        panel.cycle_confidence()
        confidences.append(stored().confidence)
    assert confidences == [1, 2, 3, None]


def test_a_value_is_pressed_in_and_cleared_by_pressing_it_again(
    panel: TaggingPanel, press: Press, stored: Stored
) -> None:
    panel.form.hedge.buttons.focus_first()
    press(Key.Key_Right, Key.Key_Space)
    assert stored().hedge is Hedge.HEDGED
    press(Key.Key_Space)
    assert stored().hedge is None


def test_the_flag_follows_click_key_and_undo(
    panel: TaggingPanel, desk: Desk, stored: Stored
) -> None:
    box = panel.form.discuss.box
    box.click()
    assert stored().discuss
    panel.toggle_discuss()
    assert not box.isChecked()
    desk.undo()
    assert box.isChecked()


def test_each_change_is_one_undo_step(panel: TaggingPanel, desk: Desk, stored: Stored) -> None:
    fresh = stored()
    panel.cycle_hedge()
    panel.cycle_confidence()
    panel.give_stance(desk.codebook.scale_choices()[0].id)
    for _ in range(3):
        desk.undo()
    assert replace(stored(), updated_at="") == replace(fresh, updated_at="")


def test_source_and_cue_words_are_shown_found_and_taken_off(
    panel: TaggingPanel, desk: Desk, article_id: str, press: Press, stored: Stored
) -> None:
    text = desk.project.articles.body(article_id)
    for role, piece in ((SegmentRole.CUE, "said"), (SegmentRole.SOURCE, "the minister")):
        start = text.index(piece)
        end = start + len(piece)
        desk.edit(
            lambda role=role, start=start, end=end: labelling.revise(
                desk.session,
                "set_cue",
                [stored().id],
                lambda a: revising.with_role(a, text, start, end, role),
            )
        )
    asked: list[object] = []
    panel.passage_requested.connect(asked.append)
    (cue,) = panel.form.cue.chips.chips
    assert cue.text() == "said"
    cue.click()
    assert asked == [(text.index("said"), text.index("said") + 4)]
    panel.form.source.chips.chips[0].setFocus()
    press(Key.Key_Delete)
    assert stored().of_role(SegmentRole.SOURCE) == ()
    assert stored().of_role(SegmentRole.CUE) != ()


def test_the_chain_names_who_quotes_whom_and_leads_there(
    panel: TaggingPanel,
    desk: Desk,
    label: Label,
    add_speaker: Callable[..., Speaker],
) -> None:
    outer = label(0, TEXT_LENGTH)
    inner = label(30, 42)
    assert inner.parent_id == outer.id
    agency = add_speaker("News agency")
    desk.edit(
        lambda: labelling.revise(
            desk.session, "set_speaker", [outer.id], lambda a: replace(a, speaker_id=agency.id)
        )
    )
    asked: list[object] = []
    panel.annotation_requested.connect(asked.append)
    panel.show_annotation(inner, [desk.project.tables.annotations.read([outer.id])[outer.id]])
    assert "Harbour Post" in words(panel.form.chain)
    (link,) = links(panel)
    assert link.text() == "News agency"
    link.click()
    panel.show_annotation(outer)
    for inside in links(panel):
        inside.click()
    assert asked[0] == outer.id
    assert inner.id in asked[1:]


def test_a_click_on_the_quoted_words_asks_for_them(panel: TaggingPanel) -> None:
    asked: list[object] = []
    panel.passage_requested.connect(asked.append)
    QTest.mouseClick(panel.form.quoted.pieces[0], Qt.MouseButton.LeftButton)
    assert asked == [(0, 24)]


def test_a_deleted_label_leaves_the_panel_and_undo_brings_no_error(
    panel: TaggingPanel, desk: Desk, stored: Stored
) -> None:
    id = stored().id
    desk.edit(lambda: labelling.delete(desk.session, [id]))
    assert panel.annotation is None
    desk.undo()
    panel.show_annotation(desk.project.tables.annotations.read([id])[id])
    assert panel.annotation is not None


def test_a_colleagues_label_can_only_be_read(
    panel: TaggingPanel, desk: Desk, article_id: str, refused: list[str]
) -> None:
    bela = Session.join(desk.project, Annotator(id="bela", name="Bela"))
    theirs, _ = labelling.label(bela, article_id, [(66, 86)])
    panel.show_annotation(theirs)
    assert "Bela" in words(panel)
    before = len(list(desk.project.journal.edits()))
    panel.focus_speaker()
    panel.toggle_discuss()
    assert len(refused) == 2
    for field in panel.form.fields():
        for part in field.findChildren(QWidget):
            QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    assert len(list(desk.project.journal.edits())) == before


def test_labels_in_a_project_that_can_only_be_read_cannot_be_changed(
    qtbot: QtBot, panel: TaggingPanel, session: Session, stored: Stored
) -> None:
    shown = stored()
    project = Project.read(session.project.path)
    reading = TaggingPanel(Desk(Session.join(project, session.annotator)))
    qtbot.addWidget(reading)
    reading.show()
    reading.show_annotation(shown)
    assert "reading only" in words(reading)
    assert reading.form.speaker.picker.isReadOnly()
    reading.hide()
    project.close()


def test_tab_reaches_every_field_in_order(panel: TaggingPanel, desk: Desk, press: Press) -> None:
    panel.give_stance(desk.codebook.scale_choices()[0].id)
    panel.form.speaker.picker.setFocus()
    order: list[QWidget] = []
    for _ in range(40):
        press(Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        field = next((f for f in panel.form.fields() if f.isAncestorOf(focus)), None)
        if field is panel.form.speaker:
            break
        if field is not None and field not in order:
            order.append(field)
    form = panel.form
    assert order[:5] == [
        form.quotation_type,
        form.stances,
        form.topics,
        form.hedge,
        form.confidence,
    ]
    assert {form.note, form.discuss} <= set(order)


def test_the_history_tells_who_did_what(panel: TaggingPanel) -> None:
    panel.cycle_hedge()
    panel.form.footer.history_button.click()
    assert "Ada: Labelled" in words(panel.form.footer)


@pytest.mark.parametrize("width", [300, 340])
def test_nothing_is_wider_than_the_panel(panel: TaggingPanel, desk: Desk, width: int) -> None:
    panel.give_stance(desk.codebook.scale_choices()[0].id)
    panel.resize(width, 500)
    QApplication.processEvents()
    inside = panel.form.widget()
    assert inside is not None
    assert inside.width() <= panel.form.viewport().width()


def test_the_keyboard_goes_back_to_the_text_when_the_label_goes(
    panel: TaggingPanel, desk: Desk, stored: Stored, returned: list[bool]
) -> None:
    panel.focus_speaker()
    id = stored().id
    desk.edit(lambda: labelling.delete(desk.session, [id]))
    assert returned == [True]


def test_choices_without_room_for_their_words_break_the_line(qtbot: QtBot) -> None:
    choice = Segmented([(n, f"A rather long word {n}", "") for n in range(4)])
    qtbot.addWidget(choice)
    choice.show()
    for width, lines in ((1200, 1), (340, 2), (150, 4)):
        choice.resize(width, 200)
        QApplication.processEvents()
        assert len({button.y() for button in choice.buttons}) == lines
