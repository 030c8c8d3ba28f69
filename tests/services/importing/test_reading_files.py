"""Files and folders of any kind: each is read, or refused with a sentence that helps."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.services.importing import kinds, plain
from annotator.services.importing.draft import MAX_CHARACTERS, Draft, Options, Refusal
from annotator.services.importing.preview import preview
from annotator.services.importing.reading import read, read_text
from annotator.services.importing.walking import walk
from tests.troubles import bound_by_permissions

Write = Callable[[str, str | bytes], Path]
Docx = Callable[..., bytes]
Odt = Callable[..., bytes]
Pdf = Callable[..., bytes]


def sentence(path: Path) -> str:
    (found,) = read(path)
    assert isinstance(found, Refusal)
    assert found.source_name == path.name
    return found.sentence


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \r\n\t\xc2\xa0 ", "blanks"),
        ("a.txt", "\ufeff\u200b\u200f\n".encode(), "readable"),
        ("a.txt", bytes(range(256)) * 10, "not a text"),
        ("a.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".docx"),
        ("a.txt", b"{\\rtf1 text}", "RTF"),
        ("a.docx", b"hello", "damaged"),
        ("a.pdf", b"hello", "damaged"),
        ("a.csv", b"", "empty"),
        ("a.html", b"<p></p>", "empty"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(
    write: Write, name: str, content: bytes, words: str
) -> None:
    said = sentence(write(name, content))
    assert words in said
    assert said.endswith(".")


def test_what_a_file_holds_counts_more_than_its_name(
    write: Write, docx: Docx, odt: Odt, pdf: Pdf
) -> None:
    word = docx("<w:p><w:r><w:t>text of it</w:t></w:r></w:p>")
    stream = b"BT /F1 12 Tf 72 700 Td (text of it) Tj ET"
    for content in (
        word,
        odt("<text:p>text of it</text:p>"),
        pdf(stream),
        b"<!DOCTYPE html><p>text of it",
    ):
        (found,) = read(write("a.txt", content))
        assert isinstance(found, Draft)
        assert found.text == "text of it"


def test_the_longest_article_is_taken_and_a_longer_one_refused(write: Write) -> None:
    options = Options(guess=False)
    (found,) = read(write("a.txt", "ب" * MAX_CHARACTERS), options)
    assert isinstance(found, Draft)
    assert len(found.text) == MAX_CHARACTERS
    assert "Split it" in sentence(write("a.txt", "x" * (MAX_CHARACTERS + 1)))
    assert "too large" in sentence(write("a.txt", b"x" * (plain.MAX_BYTES + 1)))


def test_a_very_long_text_has_its_furniture_found_at_both_ends(write: Write) -> None:
    line = "The council met for the {}th time, and agreed on nothing that could be written.\n"
    text = "About us\n" + "".join(map(line.format, range(40_000))) + "Close gallery\n"
    (found,) = read(write("a.txt", text))
    assert isinstance(found, Draft)
    assert [piece.start for piece in found.furniture] == [0, len(text) - 14]


def test_line_ends_nuls_and_marks_are_mended(write: Write) -> None:
    (found,) = read(write("a.txt", b"\xef\xbb\xbfone\r\ntwo\rthree\0 \xf0\x9f\x98\x80\r\n"))
    assert isinstance(found, Draft)
    assert found.text == "one\ntwo\nthree 😀\n"
    assert found.remarks == ("1 NUL character was removed.",)


def test_markdown_is_read_as_the_text_that_its_marks_surround(write: Write) -> None:
    (found,) = read(
        write(
            "a.md",
            '---\ntitle: "Quay closed"\ndate: 2024-05-30\ntags: [a, b]\n---\n\n'
            "# Quay *closed* #\n\n"
            "The **council** of [the bay](https://example.org/b_a_y) said\n\n> “no”\n\n"
            "![wall](wall.png) snake_case_word 2*3*4 \\* &amp;\n\n```\ncode\n```\n* item\n\n"
            "End\n===\n",
        )
    )
    assert isinstance(found, Draft)
    assert (found.title, found.published) == ("Quay closed", "2024-05-30")
    assert found.text == (
        "Quay closed\n\nThe council of the bay said\n\n“no”\n\nwall snake_case_word 2*3*4 * &"
        "\n\ncode\n* item\n\nEnd\n"
    )


@pytest.mark.parametrize(
    "text", ["*", "[", "_a ", "`", "![a](", "> ", "**a", "#", " ", "<http://", "\\", "a #"]
)
def test_markdown_made_to_be_slow_is_read_in_time(text: str) -> None:
    plain.without_marks(text * 500_000 + "x")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "not a file" in sentence(tmp_path / "a.txt")


@pytest.mark.skipif(not Path("/proc/kmsg").exists(), reason="no such file here")
def test_what_only_looks_like_a_file_is_not_waited_for() -> None:
    assert sentence(Path("/proc/kmsg"))


@pytest.mark.skipif(sys.platform == "win32", reason="permissions do not bind there")
def test_what_lies_in_a_folder_that_may_not_be_looked_into_says_so(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a.txt").write_text("text")
    closed.chmod(0)
    try:
        with bound_by_permissions():
            assert list(walk([closed / "a.txt"])) == [closed / "a.txt"]
            assert "Permission denied" in sentence(closed / "a.txt")
            (found,) = walk([tmp_path])
            assert isinstance(found, Refusal)
            assert "cannot be read" in found.sentence
    finally:
        closed.chmod(0o755)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind here"
)
def test_a_file_that_may_not_be_read_says_so(write: Write) -> None:
    path = write("a.txt", "text")
    path.chmod(0)
    assert "cannot be read" in sentence(path)


def test_a_file_that_went_away_says_so(tmp_path: Path) -> None:
    assert "cannot be read" in sentence(tmp_path / "gone.txt")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    content=st.binary(max_size=300),
    suffix=st.sampled_from([s for s in kinds.KIND_OF_SUFFIX if s != ".pdf"]),
    start=st.sampled_from(
        [b"", b"PK\x03\x04", b"<html>", b"text\n", b"{", b"\xff\xfe", b"---\na: b"]
    ),
)
def test_any_file_gives_storable_drafts_or_sentences(
    write: Write, content: bytes, suffix: str, start: bytes
) -> None:
    for outcome in read(write(f"a{suffix}", start + content)):
        if isinstance(outcome, Refusal):
            assert outcome.sentence.endswith(".")
            continue
        assert outcome.text
        outcome.text.encode()
        assert "\0" not in outcome.text
        assert "\r" not in outcome.text
        assert all(0 <= p.start < p.end <= len(outcome.text) for p in outcome.furniture)


def test_pasted_text_and_markup_are_read() -> None:
    found = read_text("one\r\ntwo")
    assert isinstance(found, Draft)
    assert found.text == "one\ntwo"
    found = read_text("<p>one<p>two", markup=True)
    assert isinstance(found, Draft)
    assert found.text == "one\n\ntwo"
    assert isinstance(read_text("  "), Refusal)
    assert isinstance(read_text("x" * (MAX_CHARACTERS + 1)), Refusal)


def test_folders_are_walked_in_the_order_of_names_without_hidden_files(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "A.txt",
        "c/d.txt",
        "c/.e.txt",
        ".git/f.txt",
        "c/~$g.docx",
        "x.jpg",
        "c/y.JPG",
        "Thumbs.db",
        "noend",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("text")
    found = list(walk([tmp_path, tmp_path / "b.txt"]))
    assert [path.name for path in found if isinstance(path, Path)] == ["A.txt", "b.txt", "d.txt"]
    said = {r.source_name: r.sentence for r in found if isinstance(r, Refusal)}
    assert set(said) == {"x.jpg, …", "noend"}
    assert said["x.jpg, …"].startswith("2 files were left out")


def test_a_file_that_is_named_itself_is_read_whatever_its_ending(write: Write) -> None:
    path = write("a.article", "text")
    assert list(walk([path])) == [path]
    (found,) = read(path)
    assert isinstance(found, Draft)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_that_lead_round_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b.txt").write_text("text")
    (tmp_path / "a/up").symlink_to(tmp_path)
    (tmp_path / "dead.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "self.txt").symlink_to("self.txt")
    found = list(walk([tmp_path]))
    names = [path.name for path in found if isinstance(path, Path)]
    assert names == ["dead.txt", "self.txt", "b.txt"]
    assert "cannot be read" in sentence(tmp_path / "self.txt")
    assert list(walk([tmp_path / "self.txt"])) == [tmp_path / "self.txt"]


def test_what_is_gone_is_told(tmp_path: Path) -> None:
    (found,) = walk([tmp_path / "gone"])
    assert isinstance(found, Refusal)


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode elsewhere")
def test_a_name_that_is_not_unicode_can_be_stored(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("text")
    (walked,) = walk([tmp_path])
    assert isinstance(walked, Path)
    (found,) = read(walked)
    assert isinstance(found, Draft)
    assert found.source_name == "caf\ufffd.txt"


def test_a_preview_offers_encodings_and_columns(write: Write) -> None:
    shown = preview(write("a.txt", "It’s “over”".encode("cp1252")), Options())
    assert (shown.encoding, shown.sure) == ("cp1252", False)
    assert shown.encodings[0].beginning == "It’s “over”"
    shown = preview(write("a.csv", "Body;Headline\n" + "text;T\n" * 9), Options())
    assert shown.columns == ("Body", "Headline")
    assert shown.mapping is not None
    assert (shown.mapping.text, shown.mapping.title) == ("Body", "Headline")
    assert len(shown.outcomes) == 3
    shown = preview(write("a.jsonl", '{"content": "x"}'), Options())
    assert shown.columns == ("content",)
    assert preview(write("b.docx", b"x"), Options()).encodings == ()


def test_an_encoding_that_was_chosen_is_used(write: Write) -> None:
    path = write("a.txt", "Привет".encode("cp1251"))
    (found,) = read(path, Options(encoding="cp1251"))
    assert isinstance(found, Draft)
    assert (found.text, found.sure) == ("Привет", True)
