"""What the analyst typed about an article, as the record keeps it."""

from PySide6.QtCore import QCoreApplication

from annotator.domain.errors import UserError
from annotator.services.importing.guessing.dates import read_date
from annotator.services.importing.guessing.language import language_tag


def typed_words(text: str) -> str:
    """Return words with single blanks between them."""
    return " ".join(text.split())


def typed_date(text: str) -> str:
    """Return a date in ISO 8601, however it was written. Raises `UserError` for what is none."""
    date = read_date(text)
    if text.strip() and not date:
        sentence = QCoreApplication.translate(
            "typed", "Type the date like 2024-05-30, or leave it empty."
        )
        raise UserError(sentence)
    return date


def typed_language(text: str) -> str:
    """Return the tag of a language. Raises `UserError` for what is none."""
    tag = language_tag(text)
    if text.strip() and not tag:
        sentence = QCoreApplication.translate(
            "typed", "Type the language as a short code such as en, ar or fa, or leave it empty."
        )
        raise UserError(sentence)
    return tag
