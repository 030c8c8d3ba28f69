"""Disks that are full or fail, and people who may not write, for tests of what comes of it."""

import ctypes
import os
import platform
import resource
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

_KINDS = ("effective", "permitted", "inheritable")

ResultT = TypeVar("ResultT")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that anybody may look into."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


class _Capabilities(ctypes.Structure):
    _fields_ = tuple((f"{kind}_{word}", ctypes.c_uint32) for word in (0, 1) for kind in _KINDS)


@contextmanager
def bound_by_permissions() -> Generator[None]:
    """Work as somebody whom permissions bind, also where root runs the tests.

    Root stays root, so that what is root's can be read, but loses what lets it pass over
    permissions (capabilities(7): CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH).
    """
    if os.geteuid() != 0:
        yield
        return
    libc, head = ctypes.CDLL(None, use_errno=True), (ctypes.c_uint32 * 2)(0x20080522, 0)
    held = _Capabilities()
    assert libc.capget(head, ctypes.byref(held)) == 0
    bound = _Capabilities.from_buffer_copy(held)
    bound.effective_0 &= ~0b110
    assert libc.capset(head, ctypes.byref(bound)) == 0
    try:
        yield
    finally:
        assert libc.capset(head, ctypes.byref(held)) == 0


@contextmanager
def files_no_larger_than(size: int) -> Generator[None]:
    """Let writing behind a place in any file fail."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)


def fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return filler


_FSYNC = {"x86_64": (0xC000003E, 74, 75), "aarch64": (0xC00000B7, 82, 83)}
"""By machine: its name in audit(7), and the numbers of fsync and fdatasync."""
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _FAIL_WITH = 0x7FFF0000, 0x00050000
_EIO, _ENOLCK = 5, 37
_LOCKS = {"x86_64": (0xC000003E, 72, 73), "aarch64": (0xC00000B7, 25, 32)}
"""By machine: its name, and the numbers of fcntl and flock."""
_SET_LOCK, _SET_LOCK_AND_WAIT = 6, 7
_NONE = ctypes.c_ulong(0)


def fsync_fails(deed: Callable[[], ResultT]) -> ResultT:
    """Do something in a thread for which the system refuses to bring anything to the disk.

    What was written is still in the file, and `fsync` says that it may not stay there, also
    to libraries such as SQLite (seccomp(2)). Skips where that cannot be arranged.
    """
    return _in_a_thread_that(_refuse_fsync, _FSYNC, deed)


def locks_fail(deed: Callable[[], ResultT]) -> ResultT:
    """Do something in a thread for which the file system knows no locks (fcntl(2), flock(2)).

    Skips where that cannot be arranged.
    """
    return _in_a_thread_that(_refuse_locks, _LOCKS, deed)


def _in_a_thread_that(
    refuses: Callable[..., None],
    calls: Mapping[str, tuple[int, int, int]],
    deed: Callable[[], ResultT],
) -> ResultT:
    if sys.platform != "linux" or platform.machine() not in calls:
        pytest.skip("the system cannot be made to refuse this")

    def work() -> ResultT:
        refuses(*calls[platform.machine()])
        return deed()

    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(work).result()


def _refuse_locks(machine: int, fcntl: int, flock: int) -> None:
    """Refuse flock, and fcntl where it asks for a lock."""
    _filter_calls(
        [
            (_LOAD, 0, 0, 4),  # the machine
            (_EQUAL, 0, 6, machine),
            (_LOAD, 0, 0, 0),  # the number of the call
            (_EQUAL, 5, 0, flock),
            (_EQUAL, 0, 3, fcntl),
            (_LOAD, 0, 0, 24),  # its second argument: what fcntl is to do
            (_EQUAL, 2, 0, _SET_LOCK),
            (_EQUAL, 1, 0, _SET_LOCK_AND_WAIT),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _FAIL_WITH | _ENOLCK),
        ]
    )


def _refuse_fsync(machine: int, *calls: int) -> None:
    _filter_calls(
        [
            (_LOAD, 0, 0, 4),  # the machine
            (_EQUAL, 0, 3, machine),
            (_LOAD, 0, 0, 0),  # the number of the call
            (_EQUAL, 2, 0, calls[0]),
            (_EQUAL, 1, 0, calls[1]),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _FAIL_WITH | _EIO),
        ]
    )


def _filter_calls(steps: Sequence[tuple[int, int, int, int]]) -> None:
    """Set a filter of system calls for the thread, as a program of BPF."""
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(code)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    given = [(_NO_NEW_PRIVILEGES, 1, 0), (_SECCOMP, _FILTER, ctypes.addressof(program))]
    failed = any(prctl(one, *map(ctypes.c_ulong, rest), _NONE, _NONE) for one, *rest in given)
    if failed:
        pytest.skip(f"no filter of calls can be set: {os.strerror(ctypes.get_errno())}")
