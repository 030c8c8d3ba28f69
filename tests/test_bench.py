"""The program stays as fast as it was: figures that are quickly measured, against those kept.

`python -m tests.bench --keep` keeps new ones.
"""

import pytest
from pytestqt.qtbot import QtBot

from tests.bench.__main__ import MODULES, figures_of, kept
from tests.bench.figure import Setting

WATCHED = {
    "import_vs_bare_fts5": "project",
    "export_vs_csv_writer": "project",
    "edit_vs_bare_commit": "project",
    "quotations_vs_tokenizing": "suggesting",
    "reader_open_1m_vs_bare": "reader",
    "reader_single_paragraph_1m_vs_paragraphs": "reader",
    "merge_vs_packet_rows": "merging",
}
WORSE = 1.5
TRIES = 5
"""Another program may be in the way of one measurement, hardly of five."""


@pytest.mark.parametrize("name", WATCHED)
def test_nothing_became_half_as_slow_again(
    name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANNOTATOR_HOME", "")  # the measurements set it, and it is put back
    most = WORSE * kept(quick=True)[name]
    found: list[float] = []
    while len(found) < TRIES and min(found, default=most + 1) > most:
        # Looked up anew, as figures that come together are measured once for each look.
        found.append(figures_of(WATCHED[name], Setting())[name]())
    assert min(found) <= most, f"{name}: {min(found):.2f}, kept were {kept(quick=True)[name]}"


def test_every_figure_of_a_quick_run_is_kept() -> None:
    measured = {name for module in MODULES for name in figures_of(module, Setting())}
    assert measured <= kept(quick=True).keys()
