"""Build one text from the paragraphs of a document, and keep which are furniture."""

import re
from dataclasses import dataclass, field

from annotator.domain.article import Stretch
from annotator.services.importing.draft import MAX_CHARACTERS, Unreadable

_MOST = 300_000

_blank_lines = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, list entry or table row."""

    text: str
    furniture: bool = False
    tight: bool = False
    """Whether it follows one of its kind without a blank line, as list entries do."""


@dataclass(slots=True)
class Blocks:
    """The blocks of a document in order. Raises `Unreadable` when they grow past an article."""

    blocks: list[Block] = field(default_factory=list[Block])
    _size: int = 0
    _in_list: bool = False

    def add(self, text: str, *, furniture: bool = False, tight: bool = False) -> None:
        """Add a block; one without text is left out."""
        text = _blank_lines.sub("\n", text.replace("\ufeff", "").replace("\0", "")).strip()
        if not text:
            return
        self._size += len(text) + 2
        if self._size > MAX_CHARACTERS or len(self.blocks) > _MOST:
            raise Unreadable(
                f"Its text is longer than the {MAX_CHARACTERS:,} characters that an article may"
                " have. Split it into smaller files."
            )
        self.blocks.append(Block(text, furniture, tight and self._in_list))
        self._in_list = tight

    def text(self) -> str:
        """Return the blocks as one text, blank lines between them."""
        return "".join(joined(self.blocks))

    def furniture(self) -> list[Stretch]:
        """Return where in `text()` the furniture stands."""
        found: list[Stretch] = []
        at = 0
        for block, piece in zip(self.blocks, joined(self.blocks), strict=True):
            at += len(piece)
            if block.furniture:
                found.append(Stretch(at - len(block.text), at))
        return found


def joined(blocks: list[Block]) -> list[str]:
    """Return each block's text behind the newlines that part it from the one before."""
    return [
        block.text if at == 0 else ("\n" if block.tight else "\n\n") + block.text
        for at, block in enumerate(blocks)
    ]
