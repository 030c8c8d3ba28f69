import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import Look, Theme, ThemeChoice, contrast, current_theme, load_theme
from annotator.gui.theme.contrast import blend, ink_on
from annotator.gui.theme.stylesheet import stylesheet_of


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(str(request.param))


def test_contrast_agrees_with_the_published_ends_and_a_known_pair() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


def test_words_can_be_read_on_every_level(theme: Theme) -> None:
    grounds = (theme.sunken, theme.window, theme.surface, theme.raised, theme.hover, theme.pressed)
    for ground in (*grounds, theme.accent_soft, theme.selection, theme.selection_inactive):
        assert contrast(theme.text, ground) >= 7
    for ground in grounds:
        assert contrast(theme.text_muted, ground) >= 4.5
    for ground in (theme.window, theme.surface, theme.raised, theme.accent_soft):
        assert contrast(theme.accent_text, ground) >= 4.5


def test_words_can_be_read_on_coloured_ground(theme: Theme) -> None:
    pairs = [
        (theme.on_accent, theme.accent),
        (theme.on_accent, theme.accent_hover),
        (theme.on_accent, theme.accent_pressed),
        (theme.on_danger, theme.danger),
        (theme.on_danger, theme.danger_hover),
        (theme.on_tip, theme.tip),
        (theme.text, theme.danger_soft),
        (theme.danger_text, theme.danger_soft),
        (theme.danger_text, theme.window),
        (theme.ok_text, theme.ok_soft),
        (theme.ok_text, theme.window),
        (theme.warn_text, theme.warn_soft),
        (theme.warn_text, theme.window),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_tones_can_be_read_and_their_lines_seen(theme: Theme) -> None:
    stances = [theme.stance(polarity) for polarity in range(-2, 3)]
    tones = [*stances, theme.stance(None), theme.stance(None, mixed=True), *theme.hues]
    for tone in tones:
        for ground in (tone.fill, theme.reader.paper, theme.surface, theme.window):
            assert contrast(tone.text, ground) >= 4.5, tone
        assert contrast(tone.line, theme.reader.paper) >= 3, tone
        assert contrast(theme.reader.ink, tone.fill) >= 4.5, tone


def test_text_of_an_article_can_be_read_in_every_state(theme: Theme) -> None:
    reader = theme.reader
    grounds = (reader.paper, reader.selection, reader.annotation, reader.find, reader.find_current)
    for ground in grounds:
        assert contrast(reader.ink, ground) >= 4.5, ground
    assert contrast(reader.furniture, reader.paper) >= 4.5
    assert contrast(reader.margin_text, reader.margin) >= 4.5
    for line in (reader.source, reader.cue, reader.suggestion, reader.current, reader.caret):
        assert contrast(line, reader.paper) >= 3, line


def test_focus_is_seen(theme: Theme) -> None:
    assert contrast(theme.focus, theme.window) >= 3
    assert contrast(theme.focus, theme.surface) >= 3


def test_stances_off_either_end_take_the_last_tone(theme: Theme) -> None:
    assert theme.stance(5) == theme.stance(2)
    assert theme.stance(-9) == theme.stance(-2)


def test_an_entry_keeps_its_hue(theme: Theme) -> None:
    assert theme.hue_of("speaker-1") == theme.hue_of("speaker-1")
    assert len({theme.hue_of(str(number)) for number in range(100)}) == len(theme.hues)


def test_style_sheet_leaves_no_token_and_names_only_files_that_exist(theme: Theme) -> None:
    from pathlib import Path

    for mirrored in (False, True):
        sheet = stylesheet_of(theme, 13, right_to_left=mirrored)
        assert "$" not in sheet
        files = set(re.findall(r'url\("(.+?)"\)', sheet))
        assert files
        assert all(Path(file).is_file() for file in files)


def test_blend_and_ink_pick_what_can_be_read() -> None:
    assert blend("#ffffff", "#000000", 0.5) == "#808080"
    assert ink_on("#ffff00") == "#1c1c22"
    assert ink_on("#00007f") == "#ffffff"


def test_theme_changes_while_the_program_runs(qapp: QApplication) -> None:
    look = Look(qapp)
    heard: list[object] = []
    look.edited.connect(heard.append)
    look.choose(ThemeChoice.DARK)
    assert current_theme().dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == load_theme("dark").window
    look.choose(ThemeChoice.LIGHT, text_percent=150)
    assert not current_theme().dark
    assert qapp.font().pixelSize() >= 19
    look.choose(ThemeChoice.LIGHT)
    assert heard[:2] == [load_theme("dark"), load_theme("light")]
    assert qapp.font().pixelSize() < 19
