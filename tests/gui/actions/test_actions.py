from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from annotator import paths
from annotator.gui.actions import Actions, Context, Keymap, Menu, fill_menu_bar
from annotator.gui.actions.keys import is_plain, key_name
from annotator.gui.actions.specs import ALL


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[Actions]:
    window = QWidget()
    yield Actions(window)
    window.deleteLater()


def test_every_action_has_a_key_a_tip_and_an_id_of_its_own() -> None:
    assert len({spec.id for spec in ALL}) == len(ALL)
    for spec in ALL:
        assert spec.keys, spec.id
        assert all(key_name(key) for key in spec.keys), spec.id
        assert spec.tip.endswith("."), spec.id
        assert spec.id.startswith(spec.menu.value), spec.id


def test_default_keys_do_not_clash() -> None:
    keymap = Keymap(ALL)
    assert [clash for spec in ALL for clash in keymap.clashes(spec.id, spec.keys)] == []


def test_keys_that_write_text_act_in_one_place_only() -> None:
    wide = [spec.id for spec in ALL if spec.context is Context.ANYWHERE]
    keymap = Keymap(ALL)
    assert [id for id in wide if any(is_plain(key) for key in keymap.keys(id))] == []


@pytest.mark.parametrize(
    ("id", "keys"),
    [
        ("label.annotate", ("Enter",)),
        ("label.speaker", ("S",)),
        ("label.topics", ("T",)),
        ("label.target", ("G",)),
        ("label.note", ("N",)),
        ("label.stance_1", ("1",)),
        ("label.stance_7", ("7",)),
        ("label.cue", ("C",)),
        ("label.source", ("R",)),
        ("label.add_segment", ("Shift+Enter",)),
        ("label.next", ("Tab",)),
        ("label.previous", ("Shift+Tab",)),
        ("label.start_left", ("Alt+Left",)),
        ("label.end_right", ("Alt+Shift+Right", "Alt+Down")),
        ("label.delete", ("Del",)),
        ("edit.undo", ("Ctrl+Z",)),
        ("edit.redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
        ("article.next", ("Ctrl+Down",)),
        ("article.submit", ("Ctrl+Enter",)),
        ("edit.find", ("Ctrl+F",)),
        ("edit.search", ("Ctrl+Shift+F",)),
        ("tools.palette", ("Ctrl+K",)),
        ("file.import", ("Ctrl+I",)),
        ("file.export", ("Ctrl+E",)),
        ("help.help", ("F1",)),
    ],
)
def test_default_keys_are_those_of_the_design(id: str, keys: tuple[str, ...]) -> None:
    assert Keymap(ALL).keys(id) == keys


def test_default_keys_are_written_as_they_are_named() -> None:
    wrong = {key: key_name(key) for spec in ALL for key in spec.keys if key_name(key) != key}
    assert wrong == {}


def test_an_action_that_is_made_late_does_all_it_was_given(actions: Actions) -> None:
    heard: list[str] = []
    actions.connect_to("edit.undo", lambda: heard.append("first"))
    actions.connect_to("edit.undo", lambda: heard.append("second"))
    actions.connect_to("edit.redo", lambda: heard.append("redo"))
    actions.enable(("edit.redo",), False)
    actions["edit.undo"].trigger()
    actions["edit.redo"].trigger()
    assert heard == ["first", "second"]
    assert not actions["edit.redo"].isEnabled()
    actions.enable(("edit.redo",), True)
    actions["edit.redo"].trigger()
    assert heard[-1] == "redo"


def test_every_action_stands_in_one_menu(actions: Actions) -> None:
    bar = QMenuBar()
    menus = fill_menu_bar(bar, actions)
    assert list(menus) == list(Menu)
    for menu in menus.values():
        menu.aboutToShow.emit()
        menu.aboutToShow.emit()

    def held(menu: QMenu) -> list[str]:
        names: list[str] = []
        for action in menu.actions():
            submenu = action.menu()
            names += held(submenu) if isinstance(submenu, QMenu) else [action.objectName()]
        return [name for name in names if name]

    found = [name for menu in menus.values() for name in held(menu)]
    assert sorted(found) == sorted(spec.id for spec in ALL)


def test_every_menu_fits_on_a_small_screen(actions: Actions) -> None:
    bar = QMenuBar()
    for name, menu in fill_menu_bar(bar, actions).items():
        menu.fill()
        assert menu.sizeHint().height() <= 760, name
    bar.deleteLater()


def test_an_action_is_dead_until_somebody_hears_it(actions: Actions) -> None:
    heard: list[str] = []
    assert not actions["edit.undo"].isEnabled()
    actions.connect_to("edit.undo", lambda: heard.append("undo"))
    actions["edit.undo"].trigger()
    assert heard == ["undo"]


def test_tip_names_the_key_and_follows_it(actions: Actions) -> None:
    assert "Ctrl+Z" in actions["edit.undo"].toolTip()
    actions.change_keys("edit.undo", ["Ctrl+U"])
    assert "Ctrl+U" in actions["edit.undo"].toolTip()
    assert actions.shown_keys("edit.undo") == ("Ctrl+U",)


def test_a_key_taken_from_another_action_leaves_that_action_without_it(actions: Actions) -> None:
    heard: list[object] = []
    actions.keys_edited.connect(heard.append)
    assert [clash.second for clash in actions.keymap.clashes("label.note", ["S"])] == [
        "label.speaker"
    ]
    actions.change_keys("label.note", ["S"])
    assert actions.keymap.keys("label.speaker") == ()
    assert actions.keymap.action("S", Context.READER) == "label.note"
    assert heard == [{"label.note": ("S",), "label.speaker": ()}]
    actions.reset_keys()
    assert actions.keymap.changed == {}
    assert actions.keymap.keys("label.note") == ("N",)


def test_keys_that_are_far_apart_do_not_clash(actions: Actions) -> None:
    assert actions.keymap.clashes("label.to_text", ["S"]) == ()
    assert actions.keymap.clashes("label.to_text", ["Ctrl+K"]) != ()


def test_defaults_given_again_are_no_change(actions: Actions) -> None:
    actions.change_keys("edit.undo", ["Ctrl+U"])
    actions.change_keys("edit.undo", ["Ctrl+Z"])
    assert actions.keymap.changed == {}


def test_broken_keys_in_the_settings_are_passed_over() -> None:
    keymap = Keymap(ALL, {"label.note": ["no key", "M"], "gone.action": ["B"]})
    assert keymap.keys("label.note") == ("M",)
    assert keymap.changed == {"label.note": ("M",)}


def test_every_icon_of_the_actions_is_there() -> None:
    folder = paths.resource("icons", "lucide")
    wanted = {spec.icon for spec in ALL if spec.icon}
    assert [name for name in wanted if not (folder / f"{name}.svg").is_file()] == []
