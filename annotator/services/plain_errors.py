"""An error told without a word of what was worked on: where it happened, and no more.

Articles, names and paths of the analyst's stay out: of a message only what the language
itself says is kept, of a path only the part inside the program.
"""

import re
import sys
import traceback
from pathlib import Path, PurePath
from types import TracebackType

_PLAIN = re.compile(
    r"(list|tuple|string|pop from empty \w+|deque|array)( assignment)? index out of range"
    r"|pop from (an )?empty \w+|(integer |float )?division (or modulo )?by zero"
    r"|'\w+' object has no attribute '\w+'|'\w+' object is not (callable|iterable|subscriptable)"
    r"|unsupported operand type\(s\) for [^\s:]{1,3}: '\w+' and '\w+'"
    r"|maximum recursion depth exceeded.*|not enough values to unpack \(expected \d+, got \d+\)"
    r"|too many values to unpack \(expected \d+\)|name '\w+' is not defined"
    r"|Internal C\+\+ object \(\w+\) already deleted\.|dictionary changed size during iteration"
    r"|cannot unpack non-iterable \w+ object|[\w.]+\(\) (takes|missing|got) [\w '(),]*",
    re.ASCII,
)
"""What Python and Qt say by themselves: names of code and numbers only."""
_FILE = re.compile(r'File "([^"\n]*)"')
_LONGEST = 200
_MOST_FRAMES = 60


def error_lines(error: BaseException, trace: TracebackType | None) -> list[str]:
    """Return an error with the way to it, without a word of what was worked on."""
    lines: list[str] = []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and cause is not error:
        lines += [*error_lines(cause, cause.__traceback__)[:_MOST_FRAMES], "", "Then:"]
    frames = traceback.extract_tb(trace)[-_MOST_FRAMES:]
    lines += [f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    return [*lines, f"{type(error).__name__}: {plain_message(error)}"]


def plain_message(error: BaseException) -> str:
    """Return what an error says, if that is only about code; otherwise how long it is."""
    try:
        message = str(error)
    except Exception:  # whatever a broken error does, the report is written
        return "(it says nothing that can be read)"
    if len(message) <= _LONGEST and _PLAIN.fullmatch(message):
        return message
    return f"(left out: {len(message)} characters)" if message else ""


def plain_trace(trace: str) -> str:
    """Return a trace that Python left when it was stopped, without the folders in its paths."""
    return _FILE.sub(lambda found: f'File "{_place(found[1])}"', trace)


def _place(file: str) -> str:
    """Return a file of code without the folders above the program or the library."""
    parts = PurePath(file.replace("\\", "/")).parts
    for root in ("site-packages", "annotator", Path(sys.prefix).name):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at if root == "annotator" else at + 1 :])
    return parts[-1] if parts else ""
