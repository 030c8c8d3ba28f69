"""What the program says and asks in a dialog of its own."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator import paths
from annotator.domain.errors import UserError
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.icons import IconTone
from annotator.gui.widgets.basic import GAP, MARGIN, label, set_kind
from annotator.gui.widgets.feedback.notice import NoticeKind
from annotator.gui.widgets.icon_label import IconLabel
from annotator.gui.wording.filling import filled
from annotator.gui.wording.sentences import told
from annotator.paths import is_there

_log = logging.getLogger(__name__)

_WIDTH = 440
_SIGNS = {
    NoticeKind.INFO: ("info", IconTone.ACCENT),
    NoticeKind.OK: ("circle-check", IconTone.OK),
    NoticeKind.WARN: ("triangle-alert", IconTone.WARN),
    NoticeKind.DANGER: ("circle-alert", IconTone.DANGER),
}


class Message(BaseDialog):
    """A sign, a heading, some sentences and buttons."""

    def __init__(self, parent: QWidget | None, heading: str, text: str, kind: NoticeKind) -> None:
        super().__init__(parent, heading)
        self.heading = heading
        self.text = text
        name, tone = _SIGNS[kind]
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(label(heading, "heading", wraps=True))
        body = label(text, wraps=True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(body)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(IconLabel(name, tone, 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.setFixedWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need at this width, and no higher."""
        layout = self.layout()
        if not event.spontaneous() and layout is not None and layout.hasHeightForWidth():
            self.setFixedSize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
        super().showEvent(event)


def tell(
    parent: QWidget | None, heading: str, text: str, kind: NoticeKind = NoticeKind.INFO
) -> Message:
    """Say something that must be seen; the dialog is open already."""
    message = Message(parent, heading, text, kind)
    message.add_button(QCoreApplication.translate("message", "OK"), Role.AcceptRole)
    message.open()
    return message


def tell_error(parent: QWidget | None, error: UserError) -> Message:
    """Say why something was refused; the dialog is open already."""
    return tell(
        parent,
        QCoreApplication.translate("message", "That did not work"),
        told(str(error)),
        NoticeKind.WARN,
    )


def ask(
    parent: QWidget | None, heading: str, text: str, *, yes: str, dangerous: bool = False
) -> Message:
    """Ask before doing something; connect to `accepted` of the open dialog.

    `yes` says what will be done, such as "Delete 3 articles". What is dangerous is not
    done by a mere Enter.
    """
    kind = NoticeKind.WARN if dangerous else NoticeKind.INFO
    message = Message(parent, heading, text, kind)
    message.add_button(yes, Role.AcceptRole, "danger" if dangerous else "")
    cancel = message.add_button(QCoreApplication.translate("message", "Cancel"), Role.RejectRole)
    if dangerous:
        set_kind(cancel, "plain")
        cancel.setDefault(True)
        cancel.setFocus()
    message.open()
    return message


def writing_to(path: Path, write: Callable[[], None], parent: QWidget) -> None:
    """Write a file; where one of that name is there already, after a question."""
    if not is_there(path):
        write()
        return
    sentence = QCoreApplication.translate(
        "ExportDialog", "%1 is there already and would be replaced."
    )
    question = ask(
        parent,
        QCoreApplication.translate("ExportDialog", "Replace the file?"),
        filled(sentence, path.name),
        yes=QCoreApplication.translate("ExportDialog", "Replace it"),
        dangerous=True,
    )
    question.accepted.connect(write)


def open_log_folder() -> None:
    """Show the folder of the log file in the system's file browser."""
    open_folder(paths.log_folder())


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file browser; it is made where it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _log.warning("the folder %s cannot be made: %s", folder, error)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
