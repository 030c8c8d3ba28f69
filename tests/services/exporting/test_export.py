"""Labels out of the project."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from annotator.domain import revising
from annotator.domain.annotation import Annotation, Layer, SegmentRole
from annotator.domain.errors import Cancelled, UserError
from annotator.services import codebook, labelling
from annotator.services.codebook import codebook_of
from annotator.services.exporting import (
    ExportFormat,
    ExportOptions,
    ExportShape,
    export,
    preview_export,
)
from annotator.services.exporting.columns import NAMES
from annotator.services.progress import Progress
from annotator.services.session import Session
from annotator.store.queries.annotations import AnnotationFilter

AddArticles = Callable[..., list[str]]

TEXT = "😀 “We will not wait,” the Chair said, “for ‘them’.”\n=HYPERLINK(1) was typed."
_PROMISED = """
annotation_id article_id title outlet published url language event annotator layer status
start end start_utf16 end_utf16 text segments context_before context_after
speaker speaker_id speaker_kind source_text cue_text quotation_type parent_id depth
stance stance_value stance_target topics primary_topic hedge confidence note origin
codebook_version created_at updated_at
"""
ISSUE_COLUMNS = _PROMISED.split()


def place(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.fixture
def labelled(session: Session, add_articles: AddArticles) -> Session:
    (article_id,) = add_articles(TEXT, outlet="Gazette", language="en")
    chair, _ = codebook.add_speaker(session, "The Chair")
    port, _ = codebook.add_speaker(session, "The Port")
    top, _ = codebook.add_topic(session, "Security")
    below, _ = codebook.add_topic(session, "Border", top.id)
    scale = codebook_of(session.project).scale_choices()

    def tagged(annotation: Annotation) -> Annotation:
        annotation = revising.with_stance(annotation, scale[0].id)
        annotation = revising.with_target(annotation, port.id)
        annotation = revising.with_stance(annotation, scale[5].id, 1)
        annotation = revising.with_topic(revising.with_topic(annotation, below.id), top.id)
        annotation = revising.with_role(annotation, TEXT, *place("said"), SegmentRole.CUE)
        return replace(annotation, speaker_id=chair.id)

    ranges = [place("We will not wait,"), place("for ‘them’.")]
    labelling.label(session, article_id, ranges, revise=tagged)
    labelling.label(session, article_id, [place("them")])
    labelling.label(session, article_id, [place("=HYPERLINK(1)")])
    return session


def rows(path: Path, encoding: str = "utf-8") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def test_the_columns_are_those_that_were_promised() -> None:
    assert list(NAMES) == ISSUE_COLUMNS


def test_every_row_can_be_checked_against_the_text(labelled: Session, tmp_path: Path) -> None:
    options = ExportOptions(formula_guard=False)
    report = export(labelled.project, tmp_path / "labels.csv", options)
    found = rows(report.path)
    assert len(found) == report.rows == report.annotations == 3
    units = TEXT.encode("utf-16-le")
    for row in found:
        assert TEXT[int(row["start"]) : int(row["end"])] == row["text"]
        utf16 = units[2 * int(row["start_utf16"]) : 2 * int(row["end_utf16"])]
        assert utf16.decode("utf-16-le") == row["text"]


def test_a_full_label_is_told_in_one_row(labelled: Session, tmp_path: Path) -> None:
    first = rows(export(labelled.project, tmp_path / "l.csv", ExportOptions()).path)[0]
    assert json.loads(first["segments"]) == [
        list(place("We will not wait,")),
        list(place("for ‘them’.")),
    ]
    assert first["speaker"] == "The Chair"
    assert first["speaker_kind"] == "person"
    assert first["cue_text"] == "said"
    assert first["stance"] == "strongly against; mixed"
    assert first["stance_value"] == "-2; "
    assert first["stance_target"] == "The Port; "
    assert first["topics"] == "Security > Border; Security"
    assert first["primary_topic"] == "Security > Border"
    assert first["outlet"] == "Gazette"
    assert first["annotator"] == "Ada"


def test_depth_counts_the_quotations_around(labelled: Session, tmp_path: Path) -> None:
    found = rows(export(labelled.project, tmp_path / "l.csv", ExportOptions()).path)
    depths = {row["text"]: row["depth"] for row in found}
    assert depths["them"] == "1"
    assert found[1]["parent_id"] == found[0]["annotation_id"]


def test_the_long_shape_has_a_row_for_each_stance(labelled: Session, tmp_path: Path) -> None:
    options = ExportOptions(shape=ExportShape.LONG)
    report = export(labelled.project, tmp_path / "long.csv", options)
    found = rows(report.path)
    assert (report.rows, report.annotations) == (4, 3)
    assert [row["stance_value"] for row in found] == ["-2", "", "", ""]


def test_what_looks_like_a_formula_is_guarded_unless_asked_otherwise(
    labelled: Session, tmp_path: Path
) -> None:
    guarded = rows(export(labelled.project, tmp_path / "a.csv", ExportOptions()).path)
    plain = rows(
        export(labelled.project, tmp_path / "b.csv", ExportOptions(formula_guard=False)).path
    )
    assert guarded[2]["text"] == "'=HYPERLINK(1)"
    assert plain[2]["text"] == "=HYPERLINK(1)"


def test_excel_gets_a_byte_order_mark(labelled: Session, tmp_path: Path) -> None:
    report = export(labelled.project, tmp_path / "a.csv", ExportOptions(excel=True))
    assert report.path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert rows(report.path, "utf-8-sig")[0]["speaker"] == "The Chair"


def test_a_dictionary_of_all_columns_lies_beside_the_table(
    labelled: Session, tmp_path: Path
) -> None:
    report = export(labelled.project, tmp_path / "labels.csv", ExportOptions())
    assert report.dictionary == tmp_path / "labels-dictionary.csv"
    columns = rows(tmp_path / "labels-dictionary.csv")
    assert [row["column"] for row in columns] == ISSUE_COLUMNS


def test_only_what_is_asked_for_is_exported(labelled: Session, tmp_path: Path) -> None:
    options = ExportOptions(asked=AnnotationFilter(layer=Layer.GOLD))
    assert export(labelled.project, tmp_path / "gold.csv", options).rows == 0


def test_merged_speakers_are_exported_as_the_one_that_stands_for_them(
    labelled: Session, tmp_path: Path
) -> None:
    book = codebook_of(labelled.project)
    chair, port = book.speaker_named("The Chair"), book.speaker_named("The Port")
    assert chair is not None
    assert port is not None
    codebook.merge_speakers(labelled, chair, port)
    first = rows(export(labelled.project, tmp_path / "l.csv", ExportOptions()).path)[0]
    assert (first["speaker"], first["speaker_id"]) == ("The Port", port.id)


def test_json_lines_hold_the_full_record(labelled: Session, tmp_path: Path) -> None:
    options = ExportOptions(format=ExportFormat.JSONL)
    report = export(labelled.project, tmp_path / "l.jsonl", options)
    first = json.loads(report.path.read_text("utf-8").splitlines()[0])
    assert first["names"]["speaker"] == "The Chair"
    assert first["annotation"]["segments"][0]["quoted"] == "We will not wait,"
    assert first["article"]["outlet"] == "Gazette"
    assert report.dictionary == tmp_path / "l-dictionary.csv"


def test_a_workbook_holds_text_and_never_a_formula(labelled: Session, tmp_path: Path) -> None:
    options = ExportOptions(format=ExportFormat.XLSX)
    report = export(labelled.project, tmp_path / "l.xlsx", options)
    with ZipFile(report.path) as workbook:
        sheet = workbook.read("xl/worksheets/sheet1.xml").decode()
    assert report.rows == 3
    assert "=HYPERLINK(1)" in sheet
    assert "<f>" not in sheet


def test_a_cancelled_export_leaves_the_older_file_as_it_was(
    labelled: Session, tmp_path: Path
) -> None:
    out = tmp_path / "labels.csv"
    out.write_text("precious")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        export(labelled.project, out, ExportOptions(), progress)
    assert out.read_text() == "precious"
    assert [path.name for path in tmp_path.glob("*labels*")] == ["labels.csv"]


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(
    labelled: Session, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="could not be written"):
        export(labelled.project, tmp_path / "no folder" / "labels.csv", ExportOptions())


def test_a_place_below_a_file_is_refused_in_a_sentence(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="could not be written"):
        export(session.project, tmp_path / "file" / "labels.csv", ExportOptions())


def test_a_preview_says_how_many_rows_there_will_be(labelled: Session, tmp_path: Path) -> None:
    for shape in ExportShape:
        options = ExportOptions(shape=shape)
        report = export(labelled.project, tmp_path / "labels.csv", options)
        seen = preview_export(labelled.project, options, count=1)
        assert (seen.annotations, seen.rows) == (report.annotations, report.rows)
        assert seen.header == NAMES
        assert len(seen.sample) == 1
