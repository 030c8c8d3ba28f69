"""Questions are stopped at once, also where SQLite itself looks after nobody."""

import time
from pathlib import Path

import pytest

from annotator.domain.errors import Cancelled
from annotator.store.project import Project
from annotator.store.queries import stopping

ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"


def test_a_question_is_stopped_from_another_thread_where_no_progress_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stopping, "_EVERY", 2_000_000_000 // 50)
    project = Project.create(tmp_path / "study.annotator")
    looks: list[float] = []

    def tell() -> None:
        looks.append(time.monotonic())
        if len(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled), stopping.telling_while(project.database.connection, tell):
        project.database.value(ENDLESS)
    assert time.monotonic() - looks[2] < 5
    assert project.database.value("SELECT 1") == 1
    project.close()


def test_what_ends_by_itself_is_not_stopped(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "study.annotator")
    with stopping.telling_while(project.database.connection, lambda: None):
        assert project.database.value("PRAGMA integrity_check") == "ok"
    project.close()
