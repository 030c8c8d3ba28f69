"""The main job from end to end: import, label by keys, die at once, open again, export."""

import csv
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.folding import fold
from tests.corpus import CORPUS, needs_corpus

HERE = Path(__file__).resolve()
DIES = HERE.with_name("label_and_die.py")
OWN = (
    "The harbour opens in May, the minister said.\n\n"
    "“We were never asked,” the union told reporters.\n\n"
    "سنواصل العمل حتى النهاية، قال الوزير.\n\n"
    "“The port is ‘finished’ without us,” Dora Lind added. Nobody answered her.\n"
)


@dataclass(frozen=True)
class Wanted:
    """One label to make."""

    text: str
    speaker: str
    stance: int
    target: str
    topic: str


Annotator = Callable[..., str]


@pytest.fixture
def environment(own_home: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(HERE.parents[2])}


@pytest.fixture
def annotator(environment: dict[str, str]) -> Annotator:
    """Run a command without a window and return what it says."""

    def run(*words: object) -> str:
        command = [sys.executable, "-m", "annotator", *map(str, words)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def project(annotator: Annotator, tmp_path: Path) -> Path:
    path = tmp_path / "study.annotator"
    annotator("new", path, "--annotator", "Ada")
    return path


def check_export(annotator: Annotator, project: Path, wanted: Sequence[Wanted]) -> None:
    """Every label is in the export with all its tags, and every row quotes its text exactly."""
    assert "is sound" in annotator("check", project)
    out = project.with_suffix(".csv")
    annotator("export", project, "--out", out, "--no-formula-guard")
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with closing(sqlite3.connect(project)) as database:
        bodies = dict(database.execute("SELECT id, body FROM text"))
    for row in rows:
        body, start, end = bodies[row["article_id"]], int(row["start"]), int(row["end"])
        units = body.encode("utf-16-le")[2 * int(row["start_utf16"]) : 2 * int(row["end_utf16"])]
        assert body[start:end] == units.decode("utf-16-le") == row["text"]
    found = [
        Wanted(
            row["text"],
            row["speaker"],
            int(row["stance_value"]) + 3,
            row["stance_target"],
            row["topics"],
        )
        for row in rows
    ]
    assert sorted(found, key=repr) == sorted(wanted, key=repr)


def test_labels_are_there_after_a_kill_right_after_the_last_key(
    annotator: Annotator, environment: dict[str, str], project: Path, tmp_path: Path
) -> None:
    text = "😀🇸🇾 " + OWN.replace(". ", ". 😀 ")
    article = tmp_path / "report.txt"
    article.write_bytes(text.replace("\n", "\r\n").encode())
    annotator("import", project, article)
    quotes = ("We were never asked", "finished", "سنواصل العمل حتى النهاية", "Nobody answered her.")
    wanted = [
        Wanted(quote, f"Speaker {number}", 1 + number, "Port", "Labour")
        for number, quote in enumerate(quotes)
    ]
    plan = json.dumps([vars(label) for label in wanted])
    died = subprocess.run([sys.executable, DIES, project, plan], env=environment)
    assert died.returncode == -signal.SIGKILL
    check_export(annotator, project, wanted)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[str]:
    """The name of a display that nobody sees."""
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        pytest.skip("Xvfb and xdotool are not both here")
    started = next(filter(_answers, (_start_server() for _ in range(5))), None)
    assert started is not None, "no display can be opened"
    server, number = started
    yield f":{number}"
    assert server.poll() is None, "somebody else ended the display"
    server.terminate()
    server.wait()


def _start_server() -> tuple[subprocess.Popen[bytes], str]:
    """Start a display under a number that is hardly anybody else's, and wait for its answer.

    Left to choose by itself, the server takes a low number, and no lock for it.
    """
    reading, writing = os.pipe()
    number = str(random.randrange(1_000, 60_000))
    options = ["-noreset", "-nolisten", "tcp", "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-displayfd", str(writing), *options],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        answer.readline()
    return server, number


def _answers(started: tuple[subprocess.Popen[bytes], str]) -> bool:
    """Tell whether a display can be opened; one that cannot is ended."""
    server, number = started
    environment = {**os.environ, "DISPLAY": f":{number}"}
    command = ["xdotool", "getmouselocation"]
    if not subprocess.run(command, env=environment, capture_output=True).returncode:
        return True
    server.kill()
    server.wait()
    return False


class Keyboard:
    """Types into whatever has the keyboard on a display."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def do(self, *words: object) -> None:
        """Run xdotool."""
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True)

    def label(self, wanted: Wanted) -> None:
        """Find words, label them and tag the label."""
        typing = ("type", "--args", "1", "--delay", "1")
        self.do(
            *("key", "ctrl+f", *typing, fold(wanted.text), "key", "Escape", "Return"),
            *(*typing, wanted.speaker, "key", "Return", wanted.stance, "g"),
            *(*typing, wanted.target, "key", "Return", "t"),
            *(*typing, wanted.topic, "key", "Return"),
        )


def ten_of(document: str, emoji: bool) -> list[Wanted]:
    """Ten quotations of a corpus article whose words stand there only once."""
    gold: list[dict[str, Any]] = json.loads((CORPUS / "gold_quotations.json").read_text("utf-8"))[
        "items"
    ]
    mine = [item for item in gold if item["doc"] == document]
    body = fold((CORPUS / mine[0]["file"]).read_text("utf-8"))
    once = [
        item
        for item in mine
        if body.count(fold(item["text"])) == 1 and not (emoji and ". " in item["text"])
    ]
    return [
        Wanted(item["text"], item["speaker"], 1 + place % 5, "Syria", "resistance")
        for place, item in enumerate(once[:10])
    ]


def import_corpus(annotator: Annotator, project: Path, emoji: bool) -> None:
    folder = project.parent / "articles"
    folder.mkdir()
    for file in sorted(CORPUS.glob("*.txt")):
        text = file.read_text("utf-8")
        if emoji:
            text = ("😀🇸🇾 " + text.replace(". ", ". 😀 ")).replace("\n", "\r\n")
        (folder / file.name).write_bytes(text.encode())
    annotator("import", project, folder)


@needs_corpus
@pytest.mark.parametrize("emoji", [False, True])
def test_ten_quotations_in_each_corpus_article_by_keys_alone(
    annotator: Annotator, environment: dict[str, str], project: Path, screen: str, emoji: bool
) -> None:
    import_corpus(annotator, project, emoji)
    environment = {**environment, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    keyboard = Keyboard(environment)
    wanted = [ten_of(document, emoji) for document in ("002", "003")]
    window = subprocess.Popen([sys.executable, "-m", "annotator", project], env=environment)
    try:
        keyboard.do(
            *("search", "--sync", "--onlyvisible", "--name", "study"), "windowfocus", "--sync"
        )
        for place, labels in enumerate(wanted):
            if place:
                keyboard.do("key", "ctrl+Down")
            for label in labels:
                keyboard.label(label)
        wait_for_topics(project, sum(map(len, wanted)))
    finally:
        window.send_signal(signal.SIGKILL)
        window.wait()
    check_export(annotator, project, [label for labels in wanted for label in labels])


def wait_for_topics(project: Path, count: int) -> None:
    """Wait until the last key has come through the display's queue."""
    until = time.monotonic() + 20
    with closing(sqlite3.connect(project)) as database:
        while time.monotonic() < until:
            if database.execute("SELECT count(*) FROM annotation_topic").fetchone()[0] == count:
                return
            time.sleep(0.01)
