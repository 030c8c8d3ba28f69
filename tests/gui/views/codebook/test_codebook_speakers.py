"""The register of speakers, worked by keys and mouse."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotator.domain.codebook import Role, Speaker, SpeakerKind
from annotator.domain.edit import Change
from annotator.domain.revising import with_stance
from annotator.gui.desk import Desk
from annotator.gui.views.codebook import CodebookView
from annotator.gui.views.codebook.speakers.page import SpeakerPage
from annotator.gui.views.codebook.speakers.shelf import Shown
from annotator.services import codebook
from annotator.services.labelling import label
from annotator.store.queries.annotations import AnnotationFilter

Key = Qt.Key
Write = Callable[[QWidget, str], None]
SpeakerNamed = Callable[[str], Speaker]


def names(page: SpeakerPage) -> list[str]:
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def pick(page: SpeakerPage, shown: Shown) -> None:
    page.filters.shown.setCurrentIndex(page.filters.shown.findData(shown))


def seconds(deed: Callable[[], None]) -> float:
    start = time.perf_counter()
    deed()
    return time.perf_counter() - start


@pytest.fixture
def page(view: CodebookView) -> SpeakerPage:
    made = view.speakers
    made.tester = QAbstractItemModelTester(  # pyright: ignore[reportAttributeAccessIssue]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.focus_list()
    return made


def test_arrows_go_through_the_list_and_the_fields_follow(page: SpeakerPage) -> None:
    assert page.editor.name.text() == "Ana Ruiz"
    QTest.keyClick(page.list, Key.Key_Down)
    assert page.editor.name.text() == "Bora Tan"
    assert names(page) == ["Ana Ruiz", "Bora Tan", "Cela Union"]


def test_a_name_is_saved_when_the_field_is_left_and_undone_in_place(
    page: SpeakerPage, desk: Desk, write: Write, speaker: SpeakerNamed
) -> None:
    id = speaker("Bora Tan").id
    page.show_entry(id)
    write(page.editor.name, "Zora Tan")
    assert speaker("Bora Tan").id == id
    page.editor.definition.setFocus()
    assert speaker("Zora Tan").id == id
    assert names(page)[-1] == "Zora Tan"
    assert page.list.currentIndex().data() == "Zora Tan"
    desk.undo()
    assert page.editor.name.text() == "Bora Tan"
    assert page.list.currentIndex().data() == "Bora Tan"


def test_undo_in_a_field_takes_back_what_was_typed_there(
    page: SpeakerPage, desk: Desk, write: Write, speaker: SpeakerNamed
) -> None:
    page.show_entry(speaker("Bora Tan").id)
    write(page.editor.name, "Zora Tan")
    QTest.keyClick(page.editor.name, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert speaker("Zora Tan")
    desk.undo()
    assert speaker("Bora Tan")


def test_escape_brings_back_the_name_and_returns_to_the_list(
    page: SpeakerPage, write: Write, speaker: SpeakerNamed
) -> None:
    write(page.editor.name, "Nobody")
    QTest.keyClick(page.editor.name, Key.Key_Escape)
    assert page.editor.name.text() == "Ana Ruiz"
    assert page.list.hasFocus()
    assert speaker("Ana Ruiz")


def test_a_name_that_is_taken_is_refused_and_stays_to_be_mended(
    page: SpeakerPage, desk: Desk, write: Write, speaker: SpeakerNamed
) -> None:
    told: list[str] = []
    desk.refused.connect(told.append)
    write(page.editor.name, "bora tan")
    QTest.keyClick(page.editor.name, Key.Key_Return)
    assert "already names" in told[0]
    assert page.editor.name.text() == "bora tan"
    assert page.editor.name.property("kind") == "danger"
    assert speaker("Ana Ruiz")
    page.show_entry(speaker("Bora Tan").id)
    assert page.editor.name.text() == "Bora Tan"


def test_what_is_being_written_is_saved_before_another_entry_comes(
    page: SpeakerPage, speaker: SpeakerNamed, write: Write
) -> None:
    write(page.editor.definition, "Chairs the union.")
    page.list.go_to(1)
    assert speaker("Ana Ruiz").definition == "Chairs the union."
    assert page.editor.definition.toPlainText() == ""
    assert speaker("Bora Tan").definition == ""


def test_what_is_being_written_is_saved_when_the_window_closes(
    view: CodebookView, speaker: SpeakerNamed, write: Write
) -> None:
    write(view.speakers.editor.definition, "Chairs the union.")
    view.close()
    assert speaker("Ana Ruiz").definition == "Chairs the union."


def test_aliases_are_added_by_typing_and_taken_off_by_delete(
    page: SpeakerPage, speaker: SpeakerNamed, write: Write
) -> None:
    field = page.editor.aliases
    write(field.line, "the Chair")
    QTest.keyClick(field.line, Key.Key_Return)
    assert speaker("Ana Ruiz").aliases == ("آنا رویز", "the Chair")
    assert field.line.text() == ""
    first = field.chips.chips[0]
    first.setFocus()
    QTest.keyClick(first, Key.Key_Delete)
    assert speaker("Ana Ruiz").aliases == ("the Chair",)
    assert field.chips.chips[0].hasFocus()


def test_an_alias_that_names_another_is_refused_and_stays_typed(
    page: SpeakerPage, speaker: SpeakerNamed, write: Write
) -> None:
    field = page.editor.aliases
    write(field.line, "Bora Tan")
    QTest.keyClick(field.line, Key.Key_Return)
    assert field.line.text() == "Bora Tan"
    assert speaker("Ana Ruiz").aliases == ("آنا رویز",)


def test_an_alias_becomes_the_main_name_in_one_step(
    page: SpeakerPage, desk: Desk, speaker: SpeakerNamed
) -> None:
    menu = page.editor.aliases.menu_for("آنا رویز")
    menu.actions()[0].trigger()
    assert speaker("آنا رویز").aliases == ("Ana Ruiz",)
    desk.undo()
    assert speaker("Ana Ruiz")


def test_the_kind_is_chosen_by_arrows_and_space(page: SpeakerPage, speaker: SpeakerNamed) -> None:
    page.editor.kind.focus_first()
    button = QApplication.focusWidget()
    assert button is not None
    QTest.keyClick(button, Key.Key_Right)
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Key.Key_Space)
    assert speaker("Ana Ruiz").kind is SpeakerKind.ORGANISATION


def type_cell(page: SpeakerPage, row: int, column: int, text: str) -> None:
    roles = page.editor.roles
    roles.setFocus()
    roles.setCurrentIndex(roles.roles.index(row, column))
    QTest.keyClick(roles, Key.Key_F2)
    cell = roles.viewport().findChild(QLineEdit)
    assert cell is not None
    cell.selectAll()
    QTest.keyClicks(cell, text)
    QTest.keyClick(cell, Key.Key_Return)
    QTest.qWait(1)


def test_roles_are_typed_into_the_empty_row_and_dated(
    page: SpeakerPage, desk: Desk, speaker: SpeakerNamed
) -> None:
    type_cell(page, 0, 0, "Chair of the Council")
    type_cell(page, 0, 1, "2019-05")
    assert speaker("Ana Ruiz").roles == (Role("Chair of the Council", "2019-05"),)
    told: list[str] = []
    desk.refused.connect(told.append)
    type_cell(page, 0, 2, "May")
    assert told
    assert speaker("Ana Ruiz").roles[0].until == ""
    QTest.keyClick(page.editor.roles, Key.Key_Delete)
    assert speaker("Ana Ruiz").roles == ()
    desk.undo()
    assert speaker("Ana Ruiz").roles[0].since == "2019-05"


def test_the_list_is_filtered_by_any_name_and_by_kind(page: SpeakerPage, desk: Desk) -> None:
    page.focus_filter()
    page.filters.text.setText("رويز")
    page.filters.text.flush()
    assert names(page) == ["Ana Ruiz"]
    QTest.keyClick(page.filters.text, Key.Key_Escape)
    assert len(names(page)) == 3
    page.filters.kind.setCurrentIndex(page.filters.kind.findData(SpeakerKind.STATE))
    assert names(page) == []
    page.filters.clear_all()
    assert len(names(page)) == 3
    del desk


def test_renaming_out_of_the_filter_keeps_the_entry_on_the_screen(
    page: SpeakerPage, write: Write
) -> None:
    QTest.keyClicks(page.filters.text, "bora")
    page.filters.text.flush()
    QTest.keyClick(page.filters.text, Key.Key_Down)
    write(page.editor.name, "Zed")
    QTest.keyClick(page.editor.name, Key.Key_Return)
    assert names(page) == []
    assert page.editor.name.text() == "Zed"


def test_delete_archives_and_the_banner_restores(page: SpeakerPage, speaker: SpeakerNamed) -> None:
    QTest.keyClick(page.list, Key.Key_Delete)
    assert speaker("Ana Ruiz").archived
    assert names(page) == ["Bora Tan", "Cela Union"]
    assert page.editor.archived.isVisible()
    pick(page, Shown.ARCHIVED)
    assert names(page) == ["Ana Ruiz"]
    QTest.mouseClick(page.editor.archived.first, Qt.MouseButton.LeftButton)
    assert not speaker("Ana Ruiz").archived


def test_a_new_speaker_is_named_and_shown_and_undo_takes_it_away(
    view: CodebookView, page: SpeakerPage, desk: Desk, speaker: SpeakerNamed
) -> None:
    view.new_speaker()
    QTest.keyClicks(page.new, "Dana Wolf")
    QTest.keyClick(page.new, Key.Key_Return)
    assert speaker("Dana Wolf")
    assert page.editor.name.text() == "Dana Wolf"
    desk.undo()
    assert "Dana Wolf" not in names(page)
    assert page.editor.name.text() == "Cela Union"


def test_a_name_that_looks_like_another_is_pointed_out_while_typing(page: SpeakerPage) -> None:
    page.new.setText("Ruíz, Аna")
    assert "Ana Ruiz" in page.hint.text()
    assert page.hint.isVisible()


def test_alike_entries_point_at_each_other_and_can_be_merged_from_there(
    page: SpeakerPage, speaker: SpeakerNamed
) -> None:
    QTest.keyClicks(page.new, "Ruiz, Ana")
    QTest.keyClick(page.new, Key.Key_Return)
    assert page.editor.alike.isVisible()
    pick(page, Shown.ALIKE)
    assert names(page) == ["Ana Ruiz", "Ruiz, Ana"]
    page.show_entry(speaker("Ruiz, Ana").id)
    dialog = page.ask_merge(speaker("Ana Ruiz").id)
    assert dialog is not None
    dialog.accept()
    assert speaker("Ruiz, Ana").merged_into == speaker("Ana Ruiz").id
    assert page.editor.name.text() == "Ana Ruiz"
    assert not page.editor.alike.isVisible()


def test_merging_by_keys_says_what_it_will_do_and_can_be_taken_back(
    page: SpeakerPage, desk: Desk, speaker: SpeakerNamed
) -> None:
    page.show_entry(speaker("Bora Tan").id)
    dialog = page.ask_merge()
    assert dialog is not None
    dialog.picker.begin()
    QTest.keyClicks(dialog.picker, "ana")
    QTest.keyClick(dialog.picker, Key.Key_Return)
    assert "“Bora Tan” will be read as “Ana Ruiz”" in dialog.preview.text()
    dialog.accept()
    assert speaker("Bora Tan").merged_into == speaker("Ana Ruiz").id
    assert "Bora Tan" in speaker("Ana Ruiz").aliases
    pick(page, Shown.MERGED)
    page.show_entry(speaker("Bora Tan").id)
    assert page.editor.merged.isVisible()
    assert page.editor.name.isReadOnly()
    QTest.mouseClick(page.editor.merged.second, Qt.MouseButton.LeftButton)
    assert speaker("Bora Tan").merged_into is None
    assert speaker("Ana Ruiz").aliases == ("آنا رویز",)
    desk.undo()
    desk.undo()
    assert speaker("Bora Tan").merged_into is None
    assert not page.editor.name.isReadOnly()


def test_two_selected_entries_are_merged_into_the_current_one(
    page: SpeakerPage, speaker: SpeakerNamed
) -> None:
    page.list.go_to(0)
    QTest.keyClick(page.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    dialog = page.ask_merge()
    assert dialog is not None
    dialog.accept()
    assert speaker("Ana Ruiz").merged_into == speaker("Bora Tan").id


def test_uses_are_counted_and_lead_to_the_annotations(
    view: CodebookView,
    page: SpeakerPage,
    desk: Desk,
    speaker: SpeakerNamed,
    add_articles: Callable[..., list[str]],
) -> None:
    ana, bora = speaker("Ana Ruiz"), speaker("Bora Tan")
    (article_id,) = add_articles("We will not wait, she said.")
    against = desk.codebook.scale[0].id

    _, edit = label(
        desk.session,
        article_id,
        [(0, 16)],
        revise=lambda a: with_stance(replace(a, speaker_id=ana.id), against, target_id=bora.id),
    )
    desk.tell(edit)
    page.show_entry(bora.id)
    assert "1" in page.editor.as_target.text()
    assert not page.editor.as_speaker.isEnabled()
    page.show_entry(ana.id)
    asked: list[AnnotationFilter] = []
    view.uses_requested.connect(asked.append)
    QTest.mouseClick(page.editor.as_speaker, Qt.MouseButton.LeftButton)
    assert asked == [AnnotationFilter(speaker_ids=(ana.id,))]
    page.filters.order.setCurrentIndex(1)
    assert names(page)[:2] == ["Ana Ruiz", "Bora Tan"]


def test_a_key_that_another_entry_has_is_pointed_out(
    page: SpeakerPage, desk: Desk, speaker: SpeakerNamed, write: Write
) -> None:
    bora = speaker("Bora Tan")
    desk.edit(lambda: codebook.revise_entry(desk.session, bora, replace(bora, key="b")))
    write(page.editor.key.line, "B")
    assert "Bora Tan" in page.editor.key.clash.text()
    QTest.keyClick(page.editor.key.line, Key.Key_Return)
    assert speaker("Ana Ruiz").key == "B"


def test_a_colour_is_one_press_and_says_how_well_it_reads(
    page: SpeakerPage, speaker: SpeakerNamed
) -> None:
    swatch = page.editor.colour.swatches[2]
    QTest.mouseClick(swatch, Qt.MouseButton.LeftButton)
    assert speaker("Ana Ruiz").colour == swatch.colour
    assert swatch.isChecked()
    assert page.editor.colour.reads.isVisible()
    QTest.mouseClick(page.editor.colour.by_itself, Qt.MouseButton.LeftButton)
    assert speaker("Ana Ruiz").colour == ""


def test_an_empty_register_says_what_to_do(open_room: Callable[[], CodebookView]) -> None:
    page = open_room().speakers
    assert not page.editor.isVisible()
    page.focus_list()
    assert page.new.hasFocus()


def test_many_speakers_are_listed_and_narrowed_down_quickly(
    desk: Desk, open_room: Callable[[], CodebookView]
) -> None:
    many = [Speaker(id=f"s{n}", name=f"Name {n}", aliases=(f"the {n}th",)) for n in range(20_000)]
    desk.session.perform("import", [Change(None, s) for s in many], undoable=False)
    page = open_room().speakers

    def narrow() -> None:
        QTest.keyClicks(page.filters.text, "19th")
        page.filters.text.flush()

    assert seconds(narrow) < 2
    assert names(page)[0] == "Name 10019"
    page.show_entry("s7")

    def revise() -> None:
        page.editor.definition.setPlainText("Seventh.")
        page.editor.save()

    assert seconds(revise) < 3
    assert page.list.currentIndex().data() == "Name 7"
