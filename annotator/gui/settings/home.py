"""The one home of the settings."""

import logging
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.gui.settings.reading import read_settings, settings_as_json
from annotator.gui.settings.values import (
    Backups,
    Export,
    General,
    Reader,
    Remembered,
    Settings,
)
from annotator.paths import is_file, true_path

_log = logging.getLogger(__name__)
_RECENT = 12


class SettingsHome(QObject):
    """Holds the settings, writes each change to disk at once, and tells of it."""

    edited = Signal(object)
    """Something that the analyst chooses was changed; carries the `Settings`."""
    remembered = Signal(object)
    """Only something remembered was changed; carries the `Remembered`."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._settings = read_settings(file)

    @property
    def file(self) -> Path:
        """Where the settings are."""
        return self._file

    @property
    def settings(self) -> Settings:
        """All settings as they are now."""
        return self._settings

    @property
    def general(self) -> General:
        """The window."""
        return self._settings.general

    @property
    def reader(self) -> Reader:
        """How the text of an article looks."""
        return self._settings.reader

    @property
    def export(self) -> Export:
        """What the export dialog offers first."""
        return self._settings.export

    @property
    def backups(self) -> Backups:
        """The copies that are made for safety."""
        return self._settings.backups

    @property
    def memory(self) -> Remembered:
        """Where things were."""
        return self._settings.remembered

    def change(self, settings: Settings) -> None:
        """Take on `settings`, write them, and tell of them where they differ."""
        before, self._settings = self._settings, settings
        if settings == before:
            return
        self._write()
        if replace(settings, remembered=before.remembered) == before:
            self.remembered.emit(settings.remembered)
        else:
            self.edited.emit(settings)

    def change_general(self, general: General) -> None:
        """Take on the general settings."""
        self.change(replace(self._settings, general=general))

    def change_reader(self, reader: Reader) -> None:
        """Take on the settings of the reader."""
        self.change(replace(self._settings, reader=reader))

    def change_export(self, export: Export) -> None:
        """Take on what the export dialog offers first."""
        self.change(replace(self._settings, export=export))

    def change_backups(self, backups: Backups) -> None:
        """Take on what is kept for safety."""
        self.change(replace(self._settings, backups=backups))

    def change_keys(self, keys: dict[str, tuple[str, ...]]) -> None:
        """Take on changed keys; a slot for `Actions.keys_edited`."""
        self.change(replace(self._settings, keys=keys))

    def remember(self, memory: Remembered) -> None:
        """Take on where things are."""
        self.change(replace(self._settings, remembered=memory))

    def recent_projects(self) -> list[Path]:
        """Return the projects opened lately that are still there, the latest first."""
        return [path for path in map(Path, self.memory.recent_projects) if is_file(path)]

    def opened(self, project: Path) -> None:
        """Put a project at the top of the recent ones."""
        path = str(true_path(project))
        others = (other for other in self.memory.recent_projects if other != path)
        recent = (path, *others)[:_RECENT]
        self.remember(replace(self.memory, recent_projects=recent))

    def forget(self, project: Path) -> None:
        """Take a project off the recent ones."""
        gone = {str(project), str(true_path(project))}
        left = tuple(path for path in self.memory.recent_projects if path not in gone)
        self.remember(replace(self.memory, recent_projects=left))

    def _write(self) -> None:
        """Settings that cannot be written are a nuisance, never a reason to stop."""
        try:
            write_atomically(self._file, settings_as_json(self._settings))
        except OSError as error:
            _log.warning("the settings cannot be written to %s: %s", self._file, error)


def write_atomically(file: Path, content: bytes) -> None:
    """Write a file so that it is there as a whole or as it was. Raises `OSError`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=file.name, dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
