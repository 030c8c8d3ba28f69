"""Labelling: annotations made, changed, deleted and submitted, one or many at once."""

from annotator.services.labelling.making import (
    NothingLabelled,
    Revision,
    Unfinished,
    begun,
    delete,
    label,
    labelled_alike,
    reopen,
    revise,
    revised,
    submit,
)

__all__ = [
    "NothingLabelled",
    "Revision",
    "Unfinished",
    "begun",
    "delete",
    "label",
    "labelled_alike",
    "reopen",
    "revise",
    "revised",
    "submit",
]
