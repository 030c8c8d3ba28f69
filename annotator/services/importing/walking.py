"""Find the files to read in what the analyst dropped: files, and folders to any depth."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.services.importing.cleaning import mended_name
from annotator.services.importing.draft import Refusal
from annotator.services.importing.kinds import KIND_OF_SUFFIX, READABLE

_LEFT_BEHIND = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
"""What systems leave in folders."""


def walk(paths: Iterable[Path]) -> Iterator[Path | Refusal]:
    """Yield the files, those of a folder in the order of their names, each once.

    Hidden files are passed over. Files in folders whose ending is not known are told of at
    the end, once for each ending; a file that was named itself is read whatever its ending.
    A link that leads back to a folder around it is not followed again.
    """
    search = _Search()
    for path in paths:
        if _is_folder(path):
            yield from search.folder(path)
        else:
            yield from search.file(path)
    yield from search.unknown()


class _Search:
    def __init__(self) -> None:
        self._seen_folders: set[tuple[int, int]] = set()
        self._seen_files: set[str] = set()
        self._unknown: dict[str, list[str]] = {}

    def file(self, path: Path) -> Iterator[Path | Refusal]:
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            yield Refusal(mended_name(path.name), "It is not there any more.")
            return
        except OSError:
            pass  # reading says what is wrong
        yield from self._once(path, _full(path))

    def _once(self, path: Path, full: str) -> Iterator[Path]:
        if full not in self._seen_files:
            self._seen_files.add(full)
            yield path

    def folder(self, top: Path) -> Iterator[Path | Refusal]:
        waiting = [top]
        while waiting:
            folder = waiting.pop()
            try:
                if not self._is_new(folder):
                    continue
                entries = sorted(os.scandir(folder), key=lambda e: (e.name.casefold(), e.name))
            except OSError as error:
                reason = error.strerror or "unknown error"
                yield Refusal(mended_name(folder.name), f"The folder cannot be read: {reason}.")
                continue
            full = _full(folder)
            folders: list[Path] = []
            for entry in entries:
                if _is_hidden(entry.name):
                    continue
                path = Path(entry.path)
                if _is_folder(entry):
                    folders.append(path)
                else:
                    yield from self._file_in_folder(path, os.path.join(full, entry.name))  # noqa: PTH118
            waiting.extend(reversed(folders))

    def unknown(self) -> Iterator[Refusal]:
        for suffix, names in self._unknown.items():
            some = "1 file was" if len(names) == 1 else f"{len(names):,} files were"
            yield Refusal(
                names[0] if len(names) == 1 else f"{names[0]}, …",
                f"{some} left out: “{suffix}” is not read. What can be read: {READABLE}."
                if suffix
                else f"{some} left out for want of an ending. What can be read: {READABLE}.",
            )

    def _file_in_folder(self, path: Path, full: str) -> Iterator[Path | Refusal]:
        suffix = path.suffix.lower()
        if suffix in KIND_OF_SUFFIX:
            yield from self._once(path, full)
        else:
            self._unknown.setdefault(mended_name(suffix), []).append(mended_name(path.name))

    def _is_new(self, folder: Path) -> bool:
        status = folder.stat()
        identity = (status.st_dev, status.st_ino)
        if identity in self._seen_folders:
            return False
        self._seen_folders.add(identity)
        return True


def _is_folder(entry: Path | os.DirEntry[str]) -> bool:
    """Tell whether something is a folder; what cannot be asked, such as a link to itself, is none.

    Reading it says what is wrong.
    """
    try:
        return entry.is_dir()
    except OSError:
        return False


def _full(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100  (Path.resolve asks the disk for each part)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _LEFT_BEHIND
