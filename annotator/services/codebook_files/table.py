"""A codebook as one table: a row for each entry, lists joined inside a cell."""

import re
from collections.abc import Iterable, Iterator, Mapping

from annotator.services.codebook_files.entries import CodebookFile, RoleEntry
from annotator.services.exporting.rows import SEPARATOR, Cell

TABLE_HEADER = (
    "entry",
    "id",
    "name",
    "parent",
    "kind",
    "polarity",
    "mark",
    "aliases",
    "roles",
    "definition",
    "examples",
    "colour",
    "key",
    "archived",
)
"""`entry` is `speaker`, `stance` or `topic`; a role is written `title (since–until)`."""

_SHOWN = 40
_EXAMPLES = "\n"
_dated = re.compile(r"(.*) \(([-\d]*)–([-\d]*)\)", re.DOTALL)
_semicolon = re.compile(r"(?<!\\);")


def table_of(content: CodebookFile) -> Iterator[tuple[Cell, ...]]:
    """Hand out the rows of a codebook, as `TABLE_HEADER` names their cells."""
    for s in content.speakers:
        names, roles = _joined(s.aliases), _joined(map(_role, s.roles))
        yield (
            *("speaker", s.id, s.name, "", s.kind.value, "", "", names, roles),
            *(s.definition, "", s.colour, s.key, int(s.archived)),
        )
    for v in content.scale:
        polarity = "" if v.polarity is None else v.polarity
        yield (
            *("stance", v.id, v.name, "", "", polarity, v.mark, "", "", v.definition),
            *(_EXAMPLES.join(v.examples), v.colour, v.key, int(v.archived)),
        )
    for t in content.topics:
        yield (
            *("topic", t.id, t.name, t.parent, "", "", "", "", "", t.definition),
            *(_EXAMPLES.join(t.examples), t.colour, t.key, int(t.archived)),
        )


def entry_of_row(row: Mapping[str, str]) -> tuple[str, dict[str, object]]:
    """Return what a row describes: `speaker`, `stance` or `topic`, and its fields.

    Fields that are empty are left out; what is missing takes its default.
    """
    fields: dict[str, object] = {
        name: row[name]
        for name in ("id", "name", "parent", "mark", "kind", "definition", "colour", "key")
        if row.get(name)
    }
    if row.get("polarity"):
        fields["polarity"] = _whole_number(row["polarity"])
    if row.get("aliases"):
        fields["aliases"] = _parted(row["aliases"])
    if row.get("roles"):
        fields["roles"] = [_role_of(text) for text in _parted(row["roles"])]
    if row.get("examples"):
        fields["examples"] = row["examples"].split(_EXAMPLES)
    fields["archived"] = row.get("archived") in ("1", "true", "yes")
    return (row.get("entry") or "").strip().lower(), fields


def _whole_number(cell: str) -> int:
    """Return what a cell says. Raises `ValueError` where that is no whole number."""
    try:
        return int(cell)
    except ValueError:
        raise ValueError(f"“{cell[:_SHOWN]}” in the column “polarity” is no whole number") from None


def _role(role: RoleEntry) -> str:
    dates = f" ({role.since}–{role.until})" if role.since or role.until else ""
    return role.title + dates


def _role_of(text: str) -> dict[str, str]:
    dated = _dated.fullmatch(text)
    if dated is None:
        return {"title": text}
    return {"title": dated[1], "since": dated[2], "until": dated[3]}


def _joined(texts: Iterable[str]) -> str:
    """A semicolon inside of a name stands behind a backslash."""
    return SEPARATOR.join(text.replace(";", "\\;") for text in texts)


def _parted(cell: str) -> list[str]:
    texts = (text.replace("\\;", ";").strip() for text in _semicolon.split(cell))
    return [text for text in texts if text]
