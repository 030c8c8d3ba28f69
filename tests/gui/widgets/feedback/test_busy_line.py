from pytestqt.qtbot import QtBot

from annotator.gui.widgets.feedback.busy_line import APPEARS_AFTER_MS, BusyLine


def test_line_appears_only_where_something_takes_longer_than_a_blink(qtbot: QtBot) -> None:
    line = BusyLine()
    qtbot.addWidget(line)
    line.follow(True)
    line.follow(False)
    qtbot.wait(APPEARS_AFTER_MS + 50)
    assert not line.isVisible()
    line.follow(True)
    qtbot.waitUntil(line.isVisible)
    line.follow(False)
    assert not line.isVisible()
