"""A shown tagging panel with a label to tag, hands for the keyboard, eyes for the file."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import Annotation
from annotator.domain.codebook import Speaker, SpeakerKind, Topic
from annotator.gui.desk import Desk
from annotator.gui.views.panel import TaggingPanel
from annotator.services import codebook, labelling

TEXT = (
    "The harbour opens in May, the minister said, if the money comes.\n"
    "“We were never asked,” the union told reporters.\n"
    "سنواصل العمل حتى النهاية، قال الوزير.\n"
)
_plain = Qt.KeyboardModifier.NoModifier
AddArticles = Callable[..., list[str]]


@pytest.fixture
def article_id(add_articles: AddArticles) -> str:
    return add_articles(TEXT, outlet="Harbour Post")[0]


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, article_id: str) -> Iterator[TaggingPanel]:
    """The panel in a window with the keyboard, showing the label of “The harbour opens in May”."""
    widget = TaggingPanel(desk)
    qtbot.addWidget(widget)
    widget.resize(320, 680)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    made, _ = desk.edit_with(lambda: labelling.label(desk.session, article_id, [(0, 24)]))
    widget.show_annotation(made)
    yield widget
    widget.hide()


@pytest.fixture
def label(panel: TaggingPanel, desk: Desk, article_id: str) -> Callable[[int, int], Annotation]:
    """Label further words; the panel shows what it showed before."""

    def make(start: int, end: int) -> Annotation:
        made, _ = desk.edit_with(lambda: labelling.label(desk.session, article_id, [(start, end)]))
        assert made is not None
        return made

    return make


@pytest.fixture
def stored(panel: TaggingPanel, desk: Desk) -> Callable[[], Annotation]:
    """What stands in the file of the annotation that is shown."""

    def read() -> Annotation:
        assert panel.annotation is not None
        id = panel.annotation.id
        return desk.project.tables.annotations.read([id])[id]

    return read


@pytest.fixture
def press(panel: TaggingPanel) -> Callable[..., None]:
    """Type texts and press keys, alone or with a modifier, where the keyboard is."""

    def work(*keys: str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert isinstance(focus, QWidget)
            if isinstance(key, str):
                for letter in key:
                    _write(letter)
            elif isinstance(key, tuple):
                QTest.keyClick(focus, key[1], key[0])
            else:
                QTest.keyClick(focus, key)

    return work


def _write(letter: str) -> None:
    """QTest knows only the letters of ASCII."""
    focus = QApplication.focusWidget()
    assert focus is not None
    code = ord(letter.upper()) if letter.isascii() else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focus, QKeyEvent(kind, code, _plain, letter))


@pytest.fixture
def returned(panel: TaggingPanel) -> list[bool]:
    """Grows whenever the keyboard is given back to the text."""
    heard: list[bool] = []
    panel.returned_to_text.connect(lambda: heard.append(True))
    return heard


@pytest.fixture
def refused(panel: TaggingPanel, desk: Desk) -> list[str]:
    """The sentences of what was refused."""
    heard: list[str] = []
    desk.refused.connect(heard.append)
    return heard


@pytest.fixture
def add_speaker(panel: TaggingPanel, desk: Desk) -> Callable[..., Speaker]:
    """Add a speaker with other names."""

    def add(name: str, *aliases: str, kind: SpeakerKind = SpeakerKind.PERSON) -> Speaker:
        made, _ = desk.edit_with(lambda: codebook.add_speaker(desk.session, name, kind))
        assert made is not None
        for alias in aliases:
            desk.edit(lambda alias=alias: codebook.add_alias(desk.session, made.id, alias))
        return made

    return add


@pytest.fixture
def add_topic(panel: TaggingPanel, desk: Desk) -> Callable[..., Topic]:
    """Add a topic, below another or at the top."""

    def add(name: str, parent: Topic | None = None) -> Topic:
        parent_id = parent.id if parent else None
        made, _ = desk.edit_with(lambda: codebook.add_topic(desk.session, name, parent_id))
        assert made is not None
        return made

    return add
