"""An import is one step: all that can be read comes in, told row by row, or nothing does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.article import Annotator
from annotator.domain.errors import Cancelled
from annotator.domain.ids import article_id
from annotator.services.importing import (
    ImportOptions,
    RowOutcome,
    import_drafts,
    import_paths,
)
from annotator.services.importing.draft import Draft, Mapping, Options
from annotator.services.progress import Progress
from annotator.services.session import Session

Write = Callable[[str, str | bytes], Path]

REPORT = "The council of {} agreed on Monday to close the eastern quay, and said so to nobody.\n"


class StopAt(Progress):
    """Cancels once a number of reports has been made."""

    def __init__(self, reports: int) -> None:
        super().__init__()
        self.left = reports

    def report(self, done: int, total: int = 0, doing: str = "") -> None:
        self.left -= 1
        if self.left == 0:
            self.cancel()
        super().report(done, total, doing)


@pytest.fixture
def folder(write: Write, tmp_path: Path) -> Path:
    for name in ("Ostrava", "Lorn", "Marand"):
        write(f"in/{name}.txt", REPORT.format(name))
    write("in/empty.txt", "")
    write("in/rows.csv", f'title,body\nQuay,"{REPORT.format("Toran")}"\nNone,\n')
    return tmp_path / "in"


def test_every_file_is_told_of_and_one_bad_one_stops_no_other(
    session: Session, folder: Path
) -> None:
    report = import_paths(session, [folder], ImportOptions())
    assert [(row.source_name, row.outcome) for row in report.rows] == [
        ("empty.txt", RowOutcome.REFUSED),
        ("Lorn.txt", RowOutcome.IMPORTED),
        ("Marand.txt", RowOutcome.IMPORTED),
        ("Ostrava.txt", RowOutcome.IMPORTED),
        ("rows.csv, row 2", RowOutcome.IMPORTED),
        ("rows.csv, row 3", RowOutcome.REFUSED),
    ]
    assert (report.imported, report.already_there, report.refused) == (4, 0, 2)
    assert all(row.sentence for row in report.rows if row.outcome is RowOutcome.REFUSED)
    for row in report.rows:
        if row.article_id:
            body = session.project.articles.body(row.article_id)
            assert article_id(body) == row.article_id
    (article,) = session.project.tables.articles.read([report.rows[4].article_id or ""]).values()
    assert (article.title, article.source_name) == ("Quay", "rows.csv, row 2")
    assert article.imported_at


def test_the_same_text_twice_is_one_article_and_says_so(
    session: Session, write: Write, folder: Path
) -> None:
    write("in/z.txt", REPORT.format("Lorn").replace("\n", "\r\n"))
    report = import_paths(session, [folder], ImportOptions())
    assert report.rows[-1].outcome is RowOutcome.ALREADY_THERE
    assert report.rows[-1].article_id == report.rows[1].article_id
    assert report.rows[-1].sentence == "Its text is the same as that of Lorn.txt."
    again = import_paths(session, [folder], ImportOptions())
    assert (again.imported, again.already_there) == (0, 5)
    assert not again.edit.changes
    assert session.project.articles.count() == 4


def test_an_import_is_one_undo_step(session: Session, folder: Path) -> None:
    import_paths(session, [folder], ImportOptions(event_name="The quay"))
    session.undo()
    assert session.project.articles.count() == 0
    assert not session.project.tables.events.all()
    session.redo()
    assert session.project.articles.count() == 4
    assert [event.name for event in session.project.tables.events.all()] == ["The quay"]


def test_an_undone_import_can_be_made_again(session: Session, folder: Path) -> None:
    import_paths(session, [folder], ImportOptions())
    session.undo()
    assert import_paths(session, [folder], ImportOptions()).imported == 4


def test_what_is_said_of_all_articles_counts_more_than_the_files(
    session: Session, folder: Path
) -> None:
    options = ImportOptions(
        outlet="Courier", language="fr", published="2024-05-30", event_name="  The  quay "
    )
    report = import_paths(session, [folder], options)
    (event,) = session.project.tables.events.all()
    for row in report.rows:
        if row.article_id:
            article = session.project.tables.articles.read([row.article_id])[row.article_id]
            assert (article.outlet, article.language, article.published, article.event_id) == (
                "Courier",
                "fr",
                "2024-05-30",
                event.id,
            )
    import_paths(session, [folder], options)
    assert len(session.project.tables.events.all()) == 1


def test_encodings_and_columns_that_were_chosen_are_used(session: Session, write: Write) -> None:
    first = write("in/a.txt", "Привет из порта".encode("cp1251"))
    second = write("in/b.csv", "x,y\nT,the text of it\n")
    report = import_paths(
        session,
        [first, second],
        ImportOptions(
            reading=Options(mapping=Mapping(text="y", title="x")), encodings={first: "cp1251"}
        ),
    )
    assert [row.title for row in report.rows] == ["", "T"]
    assert session.project.articles.body(report.rows[0].article_id or "") == "Привет из порта"


@pytest.mark.parametrize("reports", range(1, 24, 2))
def test_a_cancelled_import_leaves_the_project_as_it_was(
    session: Session, folder: Path, reports: int
) -> None:
    before = list(session.project.journal.edits())
    progress = StopAt(reports)
    try:
        import_paths(session, [folder], ImportOptions(), progress)
    except Cancelled:
        assert session.project.articles.count() == 0
        assert session.project.database.value("SELECT count(*) FROM text") == 0
        assert list(session.project.journal.edits()) == before
    else:
        assert progress.left > 0
    assert import_paths(session, [folder], ImportOptions()).refused == 2


def test_an_import_can_be_cancelled_while_it_is_written(session: Session) -> None:
    progress = Progress()

    def read() -> Iterator[Draft]:
        for number in range(3_000):
            if number == 1_500:
                progress.cancel()
            yield Draft(text=REPORT.format(number))

    with pytest.raises(Cancelled):
        import_drafts(session, read(), ImportOptions(), progress)
    assert session.project.articles.count() == 0
    assert session.project.database.value("SELECT count(*) FROM text") == 0


def test_progress_goes_on_and_never_past_its_end(session: Session, folder: Path) -> None:
    seen: list[tuple[int, int]] = []

    class Watch(Progress):
        def report(self, done: int, total: int = 0, doing: str = "") -> None:
            if total:
                seen.append((done, total))
            super().report(done, total, doing)

    import_paths(session, [folder], ImportOptions(), Watch())
    shares = [done / total for done, total in seen]
    assert shares[0] < shares[-1]
    assert all(0 <= share <= 1 for share in shares)


LINES = st.sampled_from(["About us", "© 2024 X", "One.", "“Two”", "😀 three", "", "متن", "\x0b"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.lists(LINES, max_size=8), max_size=5))
def test_stored_furniture_lies_within_the_stored_text(
    session: Session, write: Write, files: list[list[str]]
) -> None:
    paths = [write(f"p/{n}.txt", "\r\n".join(lines)) for n, lines in enumerate(files)]
    for row in import_paths(session, paths, ImportOptions()).rows:
        if row.article_id is None:
            continue
        article = session.project.tables.articles.read([row.article_id])[row.article_id]
        body = session.project.articles.body(row.article_id)
        assert all(0 <= piece.start < piece.end <= len(body) for piece in article.furniture)


def test_a_project_open_for_reading_is_not_written(session: Session, folder: Path) -> None:
    from annotator.domain.errors import UserError
    from annotator.store.project import Project

    project = Project.read(session.project.path)
    reader = Session(project, Annotator(id="bo", name="Bo"))
    with pytest.raises(UserError):
        import_paths(reader, [folder], ImportOptions())
    project.close()
