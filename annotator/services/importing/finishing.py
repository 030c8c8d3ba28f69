"""The last step of every reader: what was found becomes a draft that is fit for the record."""

from annotator.domain.article import Stretch
from annotator.services.importing.cleaning import clean, require_text
from annotator.services.importing.draft import Draft, Found, Options
from annotator.services.importing.guessing.dates import read_date
from annotator.services.importing.guessing.furniture import marked_lines, stretches
from annotator.services.importing.guessing.language import guess_language, language_tag
from annotator.services.importing.guessing.lines import Line, lines_of
from annotator.services.importing.guessing.metadata import Guess, guess_metadata

_LONGEST = 1_000
"""Metadata beyond so many code points is cut: no title is longer."""


_DATE_SHOWN = 40


def finish(found: Found, source_name: str, options: Options) -> Draft:
    """Return the draft. Raises `Unreadable` where there is no text, or too much of it."""
    text, mended = (found.text, ()) if found.cleaned else clean(found.text)
    require_text(text)
    lines = marked_lines(text) if options.furniture else lines_of(text)
    if found.furniture and len(text) == len(found.text):
        _mark(lines, found.furniture)
    guess = guess_metadata(lines) if options.guess else Guess()
    published = (found.published and read_date(found.published)) or guess.published
    return Draft(
        text=text,
        title=_value(found.title) or guess.title[:_LONGEST],
        outlet=_value(found.outlet) or guess.outlet,
        author=_value(found.author) or guess.author,
        published=published,
        url=_value(found.url) or guess.url,
        language=_language(found.language or guess.language, text, options),
        furniture=_furniture(lines, options),
        source_name=source_name,
        encoding=found.encoding,
        sure=found.sure,
        remarks=(*found.remarks, *mended, *_without_date(found.published, published)),
    )


def _without_date(stated: str, published: str) -> tuple[str, ...]:
    """Say that what should be a date is none."""
    words = " ".join(stated[:_DATE_SHOWN].split())
    if published or not words:
        return ()
    return (f"“{words}” could not be read as a date, so the article has none.",)


def _language(stated: str, text: str, options: Options) -> str:
    tag = language_tag(stated) if stated else ""
    return tag or (guess_language(text) if options.guess else "")


def _value(value: str) -> str:
    """Return a value on one line, mended like the text."""
    return clean(" ".join(value[:_LONGEST].split()))[0] if value else ""


def _mark(lines: list[Line], furniture: list[Stretch]) -> None:
    """Mark the lines that lie in what the format calls furniture."""
    remaining = iter(furniture)
    stretch = next(remaining, None)
    for line in lines:
        while stretch is not None and stretch.end <= line.start:
            stretch = next(remaining, None)
        if stretch is None:
            return
        line.furniture = line.furniture or stretch.start <= line.start


def _furniture(lines: list[Line], options: Options) -> tuple[Stretch, ...]:
    """Return the stretches, or none where nothing would be left to label."""
    if not options.furniture or all(line.furniture for line in lines):
        return ()
    return stretches(lines)
