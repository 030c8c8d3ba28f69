"""Which window is on the screen: the start page, or one project."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from annotator import paths
from annotator.domain.errors import UserError
from annotator.gui.application import Program
from annotator.gui.desk import Passage
from annotator.gui.jobs import collecting
from annotator.gui.keeper import Keeper
from annotator.gui.projects import Projects
from annotator.gui.settings.places import fit_to_screen
from annotator.gui.trouble.running import Died, Open, Running
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.window.window import ProjectWindow
from annotator.gui.wording.filling import filled
from annotator.gui.wording.sentences import told
from annotator.services.progress import Progress
from annotator.services.session import Session


class Windows(QObject):
    """Opens one window after another and keeps the one that is shown."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.application)
        self._program = program
        self._projects = Projects(self, self._window_to_ask_over)
        self._projects.opened.connect(self.show_project)
        self._projects.restore_requested.connect(self.restore)
        self._projects.damaged.connect(self._offer_rescue)
        self._projects.offers_rescue = True
        self._projects.update_requested.connect(self._update)
        self._projects.copy_requested.connect(self._copy)
        self._projects.updates_beside = True
        self._keeper = Keeper(program.settings, program.jobs, self)
        self._keeper.refused.connect(self._tell_no_backup)
        self.shown: QMainWindow | None = None
        self.running: Running | None = None
        """Where it is noted what is open, for the next start."""

    def offer(self, died: Died) -> None:
        """Show the start page, and offer what was open when the program died."""
        from annotator.gui.dialogs.crash import offer_what_was_open

        self.show_start()
        dialog = offer_what_was_open(self.shown, died)
        dialog.accepted.connect(partial(self._go_on, died.open))

    def _go_on(self, was: Open) -> None:
        self._projects.open(Path(was.project), self.shown)
        window = self.shown
        if isinstance(window, ProjectWindow) and was.article_id:
            known = window.desk.project.tables.articles.read([was.article_id])
            if known:
                window.show_passage(Passage(was.article_id))

    def start(self, path: Path | None) -> None:
        """Show a project, or the last one, or the start page where there is none."""
        recent = self._program.settings.recent_projects()
        wanted = path or next(iter(recent), None)
        if wanted is None:
            self.show_start()
            return
        self._projects.open(wanted, None)
        if self.shown is None:
            self.show_start()

    def start_with_sample(self) -> None:
        """Show the sample project, made where it is not there yet."""
        self.show_start()
        self._projects.open_sample(self.shown)

    def show_start(self) -> None:
        """Show the start page."""
        from annotator.gui.window.start_window import StartWindow

        self._projects.path = None
        self._note(None)
        self._show(StartWindow(self._program, self._projects))

    def show_project(self, session: Session) -> None:
        """Show a project and the article to go on with."""
        self._program.settings.opened(session.project.path)
        self._projects.path = session.project.path
        if self.shown is None:
            with self._program.look.held():
                window = ProjectWindow(self._program, self._projects, session)
        else:
            window = ProjectWindow(self._program, self._projects, session)
        window.start_requested.connect(self.show_start)
        window.restore_requested.connect(partial(self.restore, session.project.path))
        window.closed.connect(partial(self._keeper.closed, session.project.path))
        window.label_room.article_shown.connect(partial(self._note, session.project.path))
        self._note(session.project.path)
        self._show(window)
        self._keeper.opened(session.project.path)
        window.start_work()

    def restore(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of a project, which is closed first, and open it."""
        from annotator.gui.dialogs.progress import watch

        if isinstance(self.shown, ProjectWindow):
            self.show_start()
        job = self._program.jobs.start(self.tr("Restoring the backup"), partial(_put, path, backup))
        watch(job, self.shown)
        job.done.connect(partial(self._show_restored, path))

    def _show_restored(self, path: Path, aside: Path | None) -> None:
        self._projects.open(path, self.shown)
        if isinstance(self.shown, ProjectWindow):
            words = self.tr("The backup was restored.")
            if aside is not None:
                words += " " + self.tr("What was there before is kept: %1, under Tools → Backups.")
            name = aside.name if aside else ""
            self.shown.notice.say(filled(words, name), NoticeKind.OK)

    def _update(self, path: Path, go_on: Callable[[], None]) -> None:
        """Bring a large project of an older version up to date, and go on with it."""
        title = filled(self.tr("Bringing %1 up to date"), path.name)
        self._first(title, partial(_bring_up_to_date, path), go_on)

    def _copy(self, path: Path, go_on: Callable[[], None]) -> None:
        """Make the copy in which a large project of an older version is read, and go on."""
        title = filled(self.tr("Copying %1 to read it here"), path.name)
        self._first(title, partial(_copy_to_read, path), go_on)

    def _first(
        self, title: str, work: Callable[[Progress], None], go_on: Callable[[], None]
    ) -> None:
        from annotator.gui.dialogs.progress import watch

        job = self._program.jobs.start(title, work)
        watch(job, self._window_to_ask_over())
        job.done.connect(partial(_then, go_on))
        job.refused.connect(self._projects.refused)
        job.cancelled.connect(self._projects.refused)

    def _offer_rescue(self, path: Path, error: UserError) -> None:
        from annotator.gui.rescue import Rescue

        Rescue(self._program.jobs, self._projects, self).offer(path, error, self.shown)

    def _tell_no_backup(self, error: UserError) -> None:
        if isinstance(self.shown, ProjectWindow):
            self.shown.notice.say(told(str(error)), NoticeKind.WARN)

    def _note(self, project: Path | None, article_id: str | None = None) -> None:
        if self.running is not None:
            self.running.shows(project, article_id or "")

    def _window_to_ask_over(self) -> QMainWindow | None:
        if self.shown is None:
            self.show_start()
        return self.shown

    def _show(self, window: QMainWindow) -> None:
        before, self.shown = self.shown, window
        fit_to_screen(window)
        window.show()
        window.activateWindow()  # without a window manager nobody else gives it the keyboard
        if before is not None:
            before.close()
            before.deleteLater()
            collecting.thaw()


def _then(go_on: Callable[[], None], _nothing: object) -> None:
    go_on()


def _bring_up_to_date(path: Path, progress: Progress) -> None:
    from annotator.store.project import InUse, Project

    with suppress(InUse):  # whoever goes on offers to read it
        Project.open(path, paths.backups_folder(), progress.report).close()


def _copy_to_read(path: Path, progress: Progress) -> None:
    from annotator.store.project import Project

    Project.read(path, progress.report).close()


def _put(path: Path, backup: Path, progress: Progress) -> Path | None:
    from annotator.store.restoring import restore

    return restore(backup, path, paths.backups_folder(), progress.report)
