"""What a new project holds."""

import json
from pathlib import Path

import pytest

from annotator.domain.article import Annotator
from annotator.paths import resource
from annotator.services.codebook import codebook_of
from annotator.services.defaults import new_project

ADA = Annotator(id="ada", name="Ada")


def test_stance_scale_speaks_the_language_of_the_window(tmp_path: Path) -> None:
    session = new_project(tmp_path / "p.annotator", ADA, "fa")
    names = [value.name for value in codebook_of(session.project).scale]
    session.project.close()
    assert names[:3] == ["به‌شدت مخالف", "مخالف", "بی‌طرف"]


def test_same_values_are_the_same_entries_in_every_language(tmp_path: Path) -> None:
    ids: list[list[tuple[str, int | None, str]]] = []
    for language in ("en", "fa", "ar", "xx"):
        session = new_project(tmp_path / f"{language}.annotator", ADA, language)
        scale = codebook_of(session.project).scale
        ids.append([(value.id, value.polarity, value.key) for value in scale])
        session.project.close()
    assert all(one == ids[0] for one in ids)


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_every_value_has_a_name_and_a_definition_in_each_language(language: str) -> None:
    scale = json.loads(resource("codebook", "scale.json").read_text("utf-8"))
    own = json.loads(resource("codebook", f"scale_{language}.json").read_text("utf-8"))
    assert list(own) == [value["name"] for value in scale]
    assert all(words["name"] and words["definition"] for words in own.values())
    assert len({words["name"] for words in own.values()}) == len(own)
