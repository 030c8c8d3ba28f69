"""Read articles from JSON Lines of any length, and from JSON arrays."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import cast

from annotator.services.importing.cleaning import mended_name
from annotator.services.importing.decoding import label
from annotator.services.importing.draft import (
    MAX_CHARACTERS,
    Mapping,
    Options,
    Outcome,
    Refusal,
    Unreadable,
)
from annotator.services.importing.finishing import finish
from annotator.services.importing.tables.columns import (
    MOST_COLUMNS,
    found_in,
    guess_mapping,
    require_text_column,
)
from annotator.services.importing.tables.csv_records import encoding_of

MAX_BYTES = 64_000_000
"""The largest JSON array; JSON Lines may be of any size."""
_LONGEST_LINE = 2 * MAX_CHARACTERS
_MOST_VALUES = 2_000_000
_LONGEST_LIST = 50
_SAMPLE = 50
"""So many records tell which fields there are."""
_WRAPPERS = ("articles", "data", "items", "results", "documents", "records")

_blanks = re.compile(r"\s*")

Record = tuple[int, dict[str, str] | Unreadable]
"""A record's number, from 1, and its fields as text or what is wrong with it."""


def read_records(path: Path, options: Options) -> Iterator[Outcome]:
    """Yield the records of a file as drafts. Raises `Unreadable` where there are none."""
    encoding, sure = encoding_of(path, options.encoding)
    remarks = () if sure else (f"The encoding was guessed: {label(encoding)}.",)
    name = mended_name(path.name)
    mapping = _mapping(path, encoding, options.mapping)
    for number, record in records(path, encoding):
        source = f"{name}, record {number}"
        try:
            if isinstance(record, Unreadable):
                raise record
            found = found_in(record, mapping)
            found.encoding, found.sure, found.remarks = encoding, sure, remarks
            yield finish(found, source, options)
        except Unreadable as error:
            yield Refusal(source, str(error))


def field_names(path: Path, encoding: str) -> list[str]:
    """Return the fields that the first records have, in the order they appear."""
    names: dict[str, None] = {}
    for number, record in records(path, encoding):
        if not isinstance(record, Unreadable):
            names.update(dict.fromkeys(record))
        if number >= _SAMPLE or len(names) > MOST_COLUMNS:
            break
    return list(islice(names, MOST_COLUMNS))


def records(path: Path, encoding: str) -> Iterator[Record]:
    """Yield the records of a JSON Lines file, or of one JSON array."""
    if _is_json_lines(path, encoding):
        yield from _lines(path, encoding)
        return
    if path.stat().st_size > MAX_BYTES:
        raise Unreadable(
            f"It is larger than {MAX_BYTES // 1_000_000} MB. Save it as JSON Lines, a record on"
            " each line, which may be of any size."
        )
    text = path.read_bytes()[:MAX_BYTES].decode(encoding, "replace").lstrip("\ufeff")
    yield from enumerate(map(_flat, _values(text)), start=1)


def _mapping(path: Path, encoding: str, chosen: Mapping | None) -> Mapping:
    """Return which field holds what. Raises `Unreadable` where nobody said which is the text."""
    if chosen is not None and chosen.text:
        return chosen
    names = field_names(path, encoding)
    mapping = chosen or guess_mapping(names)
    if names:
        require_text_column(mapping, names)
    return mapping


def _is_json_lines(path: Path, encoding: str) -> bool:
    """Tell whether the first line is a record of its own, and another line follows."""
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        return True
    with path.open(encoding=encoding, errors="replace") as stream:
        first = stream.readline(_LONGEST_LINE).lstrip("\ufeff").strip()
        if not first.startswith("{") or isinstance(_parsed(first), Unreadable):
            return False
        return any(stream.readline(_LONGEST_LINE).strip() for _ in range(10))


def _lines(path: Path, encoding: str) -> Iterator[Record]:
    with path.open(encoding=encoding, errors="replace") as stream:
        number = 0
        while line := stream.readline(_LONGEST_LINE):
            number += 1
            if len(line) >= _LONGEST_LINE:
                raise Unreadable("It has a line that is too long for an article.")
            line = line.lstrip("\ufeff")
            if line.strip():
                yield number, _flat(_parsed(line))


def _values(text: str) -> Iterator[object]:
    """Yield the records of one JSON document: an array, or an object that wraps one."""
    try:
        _require_few_values(text)
    except ValueError as error:
        raise Unreadable("It holds too many values. Save it as JSON Lines.") from error
    decoder = json.JSONDecoder(strict=False)
    at = _after_blanks(text, 0)
    if not text.startswith("[", at):
        yield from _unwrapped(_parsed(text))
        return
    at = _after_blanks(text, at + 1)
    while at < len(text) and text[at] != "]":
        try:
            value, at = cast(tuple[object, int], decoder.raw_decode(text, at))
        except (ValueError, RecursionError):
            yield Unreadable("It and what follows it is not valid JSON.")
            return
        yield value
        at = _after_blanks(text, at)
        if text.startswith(",", at):
            at = _after_blanks(text, at + 1)


def _unwrapped(value: object) -> Iterator[object]:
    """Yield the records of the list that an object wraps, or the object."""
    if isinstance(value, dict):
        record = cast(dict[str, object], value)
        for name in _WRAPPERS:
            wrapped = record.get(name)
            if isinstance(wrapped, list):
                yield from cast(list[object], wrapped)
                return
    yield value


def _after_blanks(text: str, at: int) -> int:
    match = _blanks.match(text, at)
    return match.end() if match else at


def _parsed(text: str) -> object:
    try:
        _require_few_values(text)
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return Unreadable("It is not valid JSON.")


def _require_few_values(text: str) -> None:
    """Raise `ValueError` for what would take many times its size in memory."""
    if text.count(",") + text.count("[") + text.count("{") > _MOST_VALUES:
        raise ValueError


def _flat(value: object) -> dict[str, str] | Unreadable:
    """Return a record's fields as text; those of an inner record are named `outer.inner`."""
    if isinstance(value, Unreadable):
        return value
    if not isinstance(value, dict):
        return Unreadable("It is not a record with named fields.")
    fields: dict[str, str] = {}
    for name, content in cast(dict[str, object], value).items():
        if isinstance(content, dict):
            for inner, inner_content in cast(dict[str, object], content).items():
                fields[f"{name}.{inner}"] = _as_text(inner_content)
        else:
            fields[name] = _as_text(content)
    return fields


def _as_text(value: object) -> str:
    """Return a value as text; a list as its texts, or the names of its records."""
    if isinstance(value, list):
        return "; ".join(filter(None, map(_scalar, cast(list[object], value)[:_LONGEST_LIST])))
    return _scalar(value)


def _scalar(value: object) -> str:
    if isinstance(value, dict):
        value = cast(dict[str, object], value).get("name")
    is_text = isinstance(value, (str, int, float)) and not isinstance(value, bool)
    return str(value) if is_text else ""
