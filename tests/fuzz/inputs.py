"""Try spoilt files on every importer and on the opener of projects: `python -m tests.fuzz.inputs`.

Sound examples are mutated; each must be refused with a sentence or taken in, within bounded
time and memory. Prints how many were tried of each kind, and ends with 1 where one was not.
"""

import argparse
import io
import json
import random
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import FrameType

from annotator.domain.errors import UserError
from annotator.services.importing.draft import Draft, Options, Refusal
from annotator.services.importing.reading import read
from annotator.services.session import Session
from annotator.store.project import Project
from tests.bench.memory import most_mb
from tests.fuzz import examples
from tests.fuzz.scene import ADA, BEN

LONGEST_S = 20
MOST_MB = 512
"""What this process may ever hold in memory."""

_WORDS = (
    *(b"\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\n", b"\r\n", b"\t", b'"', b"<", b">"),
    *(
        b"&",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b"-1",
        b"99999999999999999999",
        b"1e999",
        b"NaN",
        b"null",
    ),
    *(
        b"<script>",
        b"../../etc/",
        b'=HYPERLINK("http://x")',
        b"0000-00-00",
        b"PK\x03\x04",
        b"%PDF-1.7",
    ),
    *(
        b"%PDF-1.7",
        b"null",
        b'<!DOCTYPE x [<!ENTITY a "&b;&b;">]>',
        b"\xed\xa0\x80",
        "\u202e\u2066\0\ufeff".encode(),
    ),
)
"""What files are spoilt with besides chance."""


@dataclass(slots=True)
class Tally:
    """What became of the inputs of one kind."""

    tried: int = 0
    taken: int = 0
    refused: int = 0
    slowest_ms: int = 0
    faults: list[str] = field(default_factory=list[str])


class TooSlow(Exception):
    """An input took longer than any may."""


def spoilt(content: bytes, chance: random.Random) -> bytes:
    """Return a file that is nearly another one."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(changed) + 1)
        kind = chance.randrange(6)
        if kind == 0 and changed:
            changed[at % len(changed)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            changed[at:at] = chance.choice(_WORDS) * chance.choice((1, 1, 1, 50, 2_000))
        elif kind == 2:
            del changed[at : at + chance.choice((1, 4, 100, 5_000))]
        elif kind == 3:
            changed[at:at] = changed[at : at + chance.choice((4, 100, 3_000))]
        elif kind == 4:
            changed[at : at + 4] = chance.randbytes(4)
        else:
            other = chance.randrange(len(changed) + 1)
            changed[at:at] = changed[other : other + 200]
    return bytes(changed)


def spoilt_inside(content: bytes, chance: random.Random) -> bytes:
    """Return an archive one of whose members is spoilt, and not the archive itself."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            member = old.read(name)
            new.writestr(name, spoilt(member, chance) if name == chosen else member)
    return buffer.getvalue()


def import_file(path: Path) -> bool:
    """Read a file as the import does; return whether something came of it."""
    came = False
    for outcome in read(path, Options()):
        if isinstance(outcome, Refusal):
            assert outcome.sentence.endswith((".", "!", "?")), outcome.sentence
            assert "\n" not in outcome.sentence
        else:
            _look_at(outcome)
            came = True
    return came


def _look_at(draft: Draft) -> None:
    assert draft.text
    for text in (draft.text, draft.title, draft.outlet, draft.author, draft.published):
        text.encode("utf-8")
        assert "\0" not in text
    assert all(0 <= f.start < f.end <= len(draft.text) for f in draft.furniture)


def open_project(path: Path) -> bool:
    """Open a project, look at it, and work on it."""
    from annotator.services.safekeeping.checking import check

    project = Project.open(path)
    try:
        check(project)
        Session.join(project, ADA).undo()
    finally:
        project.close()
    return True


def take_in_codebook(path: Path) -> bool:
    """Read a codebook."""
    from annotator.services.codebook_files import read_codebook

    read_codebook(path)
    return True


def look_into_packet(path: Path) -> bool:
    """Look into a colleague's packet, from a project of one's own."""
    from annotator.services.merging import look_into

    target = path.with_name("target.annotator")
    project = Project.open(target) if target.exists() else Project.create(target)
    try:
        look_into(Session.join(project, BEN), [path])
    finally:
        project.close()
    return True


_DEEDS: dict[str, Callable[[Path], bool]] = {
    "annotator": open_project,
    "packet": look_into_packet,
    "codebook.json": take_in_codebook,
    "codebook.csv": take_in_codebook,
}


def deed_of(kind: str) -> Callable[[Path], bool]:
    """Return what is done with a file of a kind."""
    return _DEEDS.get(kind, import_file)


def attempt(deed: Callable[[Path], bool], path: Path, tally: Tally) -> None:
    """Try one file, and count what became of it."""
    began = time.monotonic()
    tally.tried += 1
    signal.setitimer(signal.ITIMER_REAL, LONGEST_S)
    try:
        came = deed(path)
        tally.taken += came
        tally.refused += not came
    except UserError as error:
        tally.refused += 1
        if "\n" in str(error):
            tally.faults.append(f"more than one line: {error}")
    except BaseException as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        tally.faults.append(
            f"{type(error).__name__} in {where.name}, line {where.lineno}: {error}"[:300]
        )
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    tally.slowest_ms = max(tally.slowest_ms, round(1000 * (time.monotonic() - began)))


def run(count: int, seed: int, folder: Path) -> dict[str, Tally]:
    """Try so many files of each kind."""
    tallies: dict[str, Tally] = {}
    for kind, sound in examples.of_all_kinds(folder).items():
        tally = tallies[kind] = Tally()
        for number in range(count):
            path, chance = folder / f"input {seed + number}.{kind}", random.Random(seed + number)
            inside = kind in ("docx", "odt") and chance.random() < 0.8
            path.write_bytes((spoilt_inside if inside else spoilt)(sound, chance))
            known = len(tally.faults)
            attempt(deed_of(kind), path, tally)
            if len(tally.faults) > known:
                tally.faults[-1] += f" (seed {seed + number})"
            for file in folder.glob(f"input {seed + number}*"):
                file.unlink()
            if len(tally.faults) >= 5:
                break
    return tallies


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlow(f"longer than {LONGEST_S} seconds")


def main(arguments: Sequence[str]) -> int:
    """Print the tallies as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.inputs")
    parser.add_argument("--count", type=int, default=3_000, help="Of each kind.")
    parser.add_argument("--seed", type=int, default=random.randrange(10**9))
    asked = parser.parse_args(arguments)
    signal.signal(signal.SIGALRM, _stop)
    with tempfile.TemporaryDirectory() as folder:
        tallies = run(asked.count, asked.seed, Path(folder))
    peak_mb = most_mb()
    found = {
        "seed": asked.seed,
        "tried": sum(tally.tried for tally in tallies.values()),
        "peak_mb": round(peak_mb),
        "by_kind": {kind: asdict(tally) for kind, tally in tallies.items()},
    }
    print(json.dumps(found, indent=1))  # noqa: T201
    faults = any(tally.faults for tally in tallies.values())
    return 1 if faults or peak_mb > MOST_MB else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
