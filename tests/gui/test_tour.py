"""The tour offers every language and theme of the window."""

from annotator.cli.opening import LANGUAGES, THEMES
from annotator.gui.theme import ThemeChoice
from annotator.gui.tour.dialogs import DIALOGS
from annotator.gui.tour.rooms import ROOMS
from annotator.gui.window.window import ROOMS as ROOMS_OF_THE_WINDOW
from annotator.gui.wording.translations import OWN_NAMES

_CALLED_OTHERWISE = {"annotations": "labels"}


def test_the_command_knows_every_language_and_theme_of_the_window() -> None:
    assert set(LANGUAGES) == {language.value for language in OWN_NAMES}
    assert set(THEMES) == {theme.value for theme in ThemeChoice} - {ThemeChoice.SYSTEM.value}


def test_every_room_of_the_window_is_pictured_and_no_picture_stands_for_two_views() -> None:
    names = {_CALLED_OTHERWISE.get(name, name) for name in ROOMS_OF_THE_WINDOW}
    assert names <= ROOMS.keys()
    assert ROOMS.keys().isdisjoint(DIALOGS)
