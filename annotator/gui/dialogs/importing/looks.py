"""Reading the current file again whenever something about its reading is chosen."""

from dataclasses import asdict, fields, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer

from annotator.domain.errors import UserError
from annotator.gui.dialogs.importing.reading import Look, Wishes, look_at
from annotator.gui.dialogs.importing.shown import ShownFile
from annotator.gui.jobs import Job, Jobs
from annotator.gui.settings import SettingsHome
from annotator.gui.wording.sentences import told
from annotator.services.importing.draft import Mapping

_PATIENCE_MS = 300
"""How long the file before stays on the screen while the next one is read."""


class Looks(QObject):
    """Fills a preview in the background, and keeps what the analyst wishes about reading."""

    def __init__(self, shown: ShownFile, settings: SettingsHome, jobs: Jobs) -> None:
        super().__init__(shown)
        self._shown = shown
        self._settings = settings
        self._jobs = jobs
        self._path: Path | None = None
        self._job: Job | None = None
        self.wishes = Wishes(remembered=_remembered(settings))
        """How files are to be read."""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE_MS)
        self._late.timeout.connect(self._show_reading)
        shown.encoding_chosen.connect(self._choose_encoding)
        shown.mapping_chosen.connect(self._choose_mapping)

    def look_at(self, path: Path | None) -> None:
        """Read a file for the preview; the one before is given up."""
        self.stop()
        self._path = path
        if path is None:
            return
        self._job = job = self._jobs.start(path.name, partial(look_at, path, self.wishes))
        job.done.connect(self._show)
        job.refused.connect(self._show_refusal)
        job.failed.connect(self._show_failure)
        self._late.start()

    def stop(self) -> None:
        """Give up what is being read."""
        self._late.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def remember(self) -> None:
        """Keep the columns that were chosen for the next import."""
        if self.wishes.mappings:
            chosen = asdict(self.wishes.remembered)
            kept = {name: column for name, column in chosen.items() if column}
            memory = replace(self._settings.memory, import_mapping=MappingProxyType(kept))
            self._settings.remember(memory)

    def _show(self, look: Look) -> None:
        if look.path == self._path:
            self._late.stop()
            self._job = None
            self._shown.show_look(look)

    def _show_reading(self) -> None:
        self._shown.show_nothing(self.tr("Reading…"))

    def _show_refusal(self, error: UserError) -> None:
        self._late.stop()
        self._shown.show_nothing(told(str(error)))

    def _show_failure(self) -> None:
        self._late.stop()
        self._shown.show_nothing(self.tr("This file cannot be shown"))

    def _choose_encoding(self, name: str) -> None:
        if self._path is not None:
            encodings = {**self.wishes.encodings, self._path: name}
            self.wishes = replace(self.wishes, encodings=encodings)
            self.look_at(self._path)

    def _choose_mapping(self, mapping: Mapping) -> None:
        mappings = {**self.wishes.mappings, self._shown.columns.names: mapping}
        self.wishes = replace(self.wishes, mappings=mappings, remembered=mapping)
        self.look_at(self._path)


def _remembered(settings: SettingsHome) -> Mapping:
    kept = settings.memory.import_mapping
    return Mapping(**{field.name: kept.get(field.name, "") for field in fields(Mapping)})
