"""Read files in a process of its own: `python -m annotator.services.importing.reading_worker`.

Takes lists of paths from the standard input and writes what each holds to the standard
output, so that the process that writes the project need not wait for it, nor its window.
Ends when there is no more input, and so with the process that started it.
"""

import os
import signal
import sys
from pathlib import Path
from typing import BinaryIO

import msgspec

from annotator.services.importing.draft import Draft, Options, Outcome, Refusal
from annotator.services.importing.reading import read

_LENGTH = 4
"""Bytes before each message that say how long it is."""


class Answer(msgspec.Struct):
    """What one file holds: a draft or a refusal."""

    draft: Draft | None = None
    refusal: Refusal | None = None

    @classmethod
    def of(cls, outcome: Outcome) -> "Answer":
        """Return an outcome as it is sent."""
        return cls(draft=outcome) if isinstance(outcome, Draft) else cls(refusal=outcome)

    @property
    def outcome(self) -> Outcome:
        """What was sent."""
        outcome = self.draft or self.refusal
        if outcome is None:
            raise ValueError("an answer is a draft or a refusal")
        return outcome


def send(stream: BinaryIO, message: object) -> None:
    """Write a message; see `receive`."""
    packed = msgspec.msgpack.encode(message)
    stream.write(len(packed).to_bytes(_LENGTH, "big") + packed)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """Return the next message, still packed, or none where there is no more."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head, "big")
    packed = stream.read(length)
    return packed if len(packed) == length else None


def main() -> None:
    """Say that it has started, and answer until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asks says when to stop
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    first = receive(asked)
    if first is None:
        return
    options = msgspec.msgpack.decode(first, type=Options)
    paths = msgspec.msgpack.Decoder(list[bytes])
    send(answers, [])  # it can begin
    while (packed := receive(asked)) is not None:
        files = [Path(os.fsdecode(path)) for path in paths.decode(packed)]
        send(answers, [[Answer.of(outcome) for outcome in read(f, options)] for f in files])


if __name__ == "__main__":
    main()
