"""The report of an import that read more than anybody will look through."""

from pathlib import Path

import pytest

from annotator.services.importing import ImportOptions, ImportRow, RowOutcome, import_paths, report
from annotator.services.importing.report import Rows
from annotator.services.session import Session


def test_of_very_many_rows_all_are_counted_and_what_wants_a_look_is_listed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(report, "MOST_PLAIN", 3)
    monkeypatch.setattr(report, "MOST", 2)
    rows = Rows()
    for number in range(10):
        rows.add(ImportRow(f"{number}.txt", RowOutcome.IMPORTED))
        rows.add(ImportRow(f"{number}.bin", RowOutcome.REFUSED, "No text."))
    assert rows.counts == {RowOutcome.IMPORTED: 10, RowOutcome.REFUSED: 10}
    assert [row.source_name for row in rows.kept] == ["0.txt", "0.bin", "1.txt", "1.bin", "2.txt"]


def test_what_is_not_listed_is_told(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "MOST_PLAIN", 2)
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"Report number {number} of the harbour.")
    found = import_paths(session, [folder], ImportOptions())
    assert (found.imported, len(found.rows), found.not_listed) == (5, 2, 3)
    more = found.with_refused([ImportRow("x.bin", RowOutcome.REFUSED, "No text.")])
    assert (more.imported, more.refused, more.not_listed) == (5, 1, 3)


def test_a_text_that_came_long_before_in_the_same_import_is_named(
    session: Session, tmp_path: Path
) -> None:
    table = tmp_path / "all.csv"
    texts = [f"Report number {number} of the harbour." for number in range(2_500)]
    table.write_text("\n".join(["text", *texts, texts[7]]) + "\n")
    found = import_paths(session, [table], ImportOptions())
    assert (found.imported, found.already_there) == (2_500, 1)
    last = found.rows[-1]
    assert last.sentence == "Its text is the same as that of all.csv, row 9."
    assert import_paths(session, [table], ImportOptions()).rows[7].sentence == (
        "The project has the same text already."
    )
