"""Records as JSON, the form they have in the journal."""

import msgspec

from annotator.domain.edit import Record, type_of_kind

_encoder = msgspec.json.Encoder()
_decoders: dict[str, msgspec.json.Decoder[Record]] = {
    kind: msgspec.json.Decoder(record_type) for kind, record_type in type_of_kind.items()
}


def encode(record: Record | None) -> str | None:
    """Return a record as JSON, or none for none."""
    return None if record is None else _encoder.encode(record).decode()


def decode(kind: str, text: str | None) -> Record | None:
    """Return the record of a kind that JSON describes, or none for none.

    Raises `msgspec.ValidationError` where the JSON is not such a record.
    """
    return None if text is None else _decoders[kind].decode(text)
