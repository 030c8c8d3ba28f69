"""Words after whose full stop a sentence goes on, one list per language."""

from functools import cache

from annotator.paths import resource


@cache
def abbreviations(language: str = "") -> frozenset[str]:
    """Return the abbreviations of a language (BCP 47 tag), or of all languages together.

    The files hold one per line, in UTF-8, as written; lines that begin with `#` are comments.
    """
    folder = resource("abbreviations")
    own = folder / f"{language.split('-')[0].lower()}.txt"
    files = [own] if language and own.is_file() else sorted(folder.glob("*.txt"))
    lines = (line.strip() for file in files for line in file.read_text("utf-8").splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))
