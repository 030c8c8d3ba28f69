"""A rescue tells how far it is, can be stopped anywhere, and keeps little in memory."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Annotator
from annotator.domain.errors import Cancelled
from annotator.services import labelling
from annotator.services.articles import add_article
from annotator.services.defaults import new_project
from annotator.services.progress import Progress
from annotator.services.safekeeping.rescuing import rescue_project
from annotator.store.salvage.gathering import InOrder


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    """A project whose last third is lost."""
    path = tmp_path / "torn.annotator"
    session = new_project(path, Annotator(id="ada", name="Ada"))
    for number in range(30):
        article = add_article(session, f"They met {number} and spoke. " * 150)
        labelling.label(session, article, [(0, 9)])
    session.project.close()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 7 // 10])
    for beside in tmp_path.iterdir():
        if beside != path:
            beside.unlink()
    return path


class StoppedAt(Progress):
    """Is stopped once so much of the work is done."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.told: list[float] = []

    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        self.told.append(done / total if total else 0.0)
        if self.told[-1] >= self._share:
            self.cancel()
        super().report(done, total, doing)


@pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.5, 0.7, 0.79, 0.81, 0.95])
def test_a_rescue_can_be_stopped_wherever_it_is(torn: Path, tmp_path: Path, share: float) -> None:
    with pytest.raises(Cancelled):
        rescue_project(torn, tmp_path / "out.annotator", StoppedAt(share))
    assert list(tmp_path.iterdir()) == [torn]


def test_a_rescue_tells_how_far_it_is_and_never_goes_back(torn: Path, tmp_path: Path) -> None:
    progress = StoppedAt(2.0)
    rescue_project(torn, tmp_path / "out.annotator", progress)
    assert progress.told == sorted(progress.told)
    assert progress.told[-1] > 0.9


def test_a_question_that_is_stopped_is_not_taken_for_damage(
    torn: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.salvage.telling._INSTRUCTIONS", 1)
    for share in (0.05, 0.4, 0.75):
        with pytest.raises(Cancelled):
            rescue_project(torn, tmp_path / "out.annotator", StoppedAt(share))
    assert list(tmp_path.iterdir()) == [torn]


KEYS = st.lists(st.tuples(*[st.integers(-(2**63), 2**63 - 1) | st.text(max_size=3)] * 2))


@given(KEYS)
def test_keys_are_put_in_order_as_a_table_has_them(keys: list[tuple[int | str, int | str]]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        found = InOrder(connection, keys, 2)
        connection.execute("CREATE TABLE one (a, b, PRIMARY KEY (a, b)) WITHOUT ROWID")
        connection.executemany("INSERT OR IGNORE INTO one VALUES (?, ?)", keys)
        assert list(found) == connection.execute("SELECT * FROM one ORDER BY a, b").fetchall()
        assert len(found) == len(set(keys))
