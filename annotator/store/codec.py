"""Records as JSON, the form they have in the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from annotator.domain.edit import Record, type_of_kind

if TYPE_CHECKING:
    import msgspec


NOTHING: Mapping[str, str] = MappingProxyType({})


def encode(record: Record | None) -> str | None:
    """Return a record as JSON, or none for none."""
    return None if record is None else _encoder().encode(record).decode()


def encode_all(
    records: Iterable[Record | None], known: Mapping[str, str] = NOTHING
) -> list[str | None]:
    """Return records as JSON, in their order; of some the JSON is known, by their ids."""
    encoded = _encoder().encode
    return [
        None if record is None else known.get(record.id) or encoded(record).decode()
        for record in records
    ]


def decode(kind: str, text: str | None) -> Record | None:
    """Return the record of a kind that JSON describes, or none for none.

    Raises `msgspec.ValidationError` where the JSON is not such a record.
    """
    return None if text is None else _decoder(kind).decode(text)


@cache
def _encoder() -> msgspec.json.Encoder:
    import msgspec

    return msgspec.json.Encoder()


@cache
def _decoder(kind: str) -> msgspec.json.Decoder[Record]:
    import msgspec

    return msgspec.json.Decoder(type_of_kind[kind])
