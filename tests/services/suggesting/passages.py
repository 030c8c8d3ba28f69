"""Reads the invented passages: their text, and the quotations marked in them."""

import re
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "passages"
KINDS = {
    "d": "direct",
    "p": "partial",
    "c": "colon",
    "i": "indirect",
    "a": "speech_act",
    "n": "nested",
}
_tag = re.compile(r"<(?P<kind>[dpcian])(?P<more>\+)?(?: (?P<speaker>[^>]*))?>|</>")


@dataclass
class Expected:
    """One quotation of a passage."""

    kind: str
    speaker: str
    spans: list[tuple[int, int]] = field(default_factory=list)

    @property
    def marked(self) -> bool:
        return self.kind in ("direct", "partial", "nested")


@dataclass
class Passage:
    """One passage without its tags."""

    name: str
    language: str
    text: str
    expected: list[Expected]


def read_passage(name: str, marked_up: str) -> Passage:
    """Take the tags out of a passage."""
    language, _, body = marked_up.partition("\n")
    text, position = "", 0
    expected: list[Expected] = []
    open_: list[tuple[Expected, int]] = []
    for tag in _tag.finditer(body):
        text += body[position : tag.start()]
        position = tag.end()
        if tag[0] == "</>":
            item, start = open_.pop()
            item.spans.append((start, len(text)))
        elif tag["more"]:
            kind = KINDS[tag["kind"]]
            open_.append(([each for each in expected if each.kind == kind][-1], len(text)))
        else:
            # An opening tag without its end goes on over a paragraph.
            if open_ and "\n" in text[open_[-1][1] :]:
                item, start = open_.pop()
                item.spans.append((start, len(text.rstrip(' "“«„\n'))))
            item = Expected(KINDS[tag["kind"]], tag["speaker"] or "?")
            expected.append(item)
            open_.append((item, len(text)))
    return Passage(name, language.strip(), (text + body[position:]).strip("\n"), expected)


def passages() -> list[Passage]:
    """Return all passages."""
    files = sorted(FOLDER.glob("*.txt"))
    return [read_passage(file.stem, file.read_text(encoding="utf-8")) for file in files]
