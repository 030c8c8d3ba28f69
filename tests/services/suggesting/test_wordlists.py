"""The word lists that come with the program, and what a broken one does."""

import re
import tomllib
from pathlib import Path

import pytest

from annotator import paths
from annotator.domain.errors import UserError
from annotator.services.suggesting import wordlists
from annotator.services.suggesting.wordlists import languages, word_list, word_list_for

_SAMPLES = {
    "en": "The mayor said that the bridge was safe and that it would be open to all.",
    "fr": "Le maire a déclaré que le pont est sûr et que les travaux sont dans les temps.",
    "de": "Der Bürgermeister sagte, die Brücke sei sicher und nicht in Gefahr für die Stadt.",
    "es": "El alcalde dijo que el puente es seguro y que las obras van por buen camino.",
    "ar": "قال رئيس البلدية إن الجسر آمن وإن العمل في المدينة مستمر",
    "fa": "شهردار گفت که این پل امن است و کار در شهر ادامه دارد",
}


def _folder() -> Path:
    return paths.resource("quotations")


def test_each_language_is_recognised_by_its_words() -> None:
    assert set(languages()) == set(_SAMPLES)
    for language, sample in _SAMPLES.items():
        assert word_list_for(sample).language == language


def test_a_text_in_another_script_is_not_read_by_the_language_told() -> None:
    assert word_list_for(_SAMPLES["fa"], "en").language == "fa"
    assert word_list_for(_SAMPLES["en"], "ar").language == "en"


def test_the_format_is_described_word_for_word() -> None:
    described = set(re.findall(r"`([a-z_]+)`", (_folder() / "README.md").read_text("utf-8")))
    for file in _folder().glob("*.toml"):
        table = tomllib.loads(file.read_text("utf-8"))
        sections = {"marks", "inflected", "verbs", "words"}
        used = set(table) - sections
        used.update(*(set(table[section]) for section in ("verbs", "words")))
        assert used <= described, (file.name, used - described)


def test_nothing_is_described_that_is_not_read() -> None:
    source = "".join(
        file.read_text("utf-8") for file in Path(wordlists.__file__).parent.rglob("*.py")
    )
    for file in _folder().glob("*.toml"):
        table = tomllib.loads(file.read_text("utf-8"))
        for entry in (*table["verbs"], *table["words"]):
            assert f'"{entry}"' in source or entry in ("he_words", "she_words"), entry


def test_a_broken_list_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "xq.toml").write_text("name = ", encoding="utf-8")

    def place(*parts: str) -> Path:
        return tmp_path.joinpath(*parts[1:])

    monkeypatch.setattr(paths, "resource", place)
    with pytest.raises(UserError, match=r"xq\.toml"):
        word_list("xq")


def test_a_new_language_needs_only_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = '[verbs]\nsay = "diris, diras"\n[words]\nthat = "ke"\narticles = "la"\n'
    (tmp_path / "eo.toml").write_text(words, encoding="utf-8")

    def place(*parts: str) -> Path:
        return tmp_path.joinpath(*parts[1:])

    monkeypatch.setattr(paths, "resource", place)
    assert word_list("eo").phrase_at("say", ["diris"], 0) == 1
    word_list.cache_clear()
