"""Asking once who sits at this computer."""

from functools import partial
from getpass import getuser

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.domain.article import Annotator
from annotator.domain.errors import UserError
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.message import tell_error
from annotator.gui.widgets.basic import label
from annotator.gui.wording.filling import filled
from annotator.services.identity import become
from annotator.services.marks import marked


class WhoDialog(BaseDialog):
    """Asks for the annotator's name; it stands beside every label they make."""

    named = Signal(object)
    """The `Annotator` who works here from now on."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Your name"))
        self._name = QLineEdit(_login_name())
        self._name.setPlaceholderText(self.tr("Your name"))
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.selectAll()
        self.body.addWidget(label(self.tr("Who is labelling?"), "heading"))
        self.body.addWidget(
            label(
                self.tr(
                    "Your name stands beside every label you make, so that colleagues can"
                    " tell whose it is. You are asked only once."
                ),
                "muted",
                wraps=True,
            )
        )
        self.body.addWidget(self._name)
        self._go_on = self.add_button(self.tr("Go on"), Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self._name.textChanged.connect(self._check)
        self._check(self._name.text())
        self.setFixedWidth(420)

    def accept(self) -> None:
        """Remember the name and hand it on."""
        try:
            annotator = become(self._name.text())
        except UserError as error:
            tell_error(self, error)
            return
        super().accept()
        self.named.emit(annotator)

    def _check(self, text: str) -> None:
        self._go_on.setEnabled(bool(text.strip()))


class WhichDialog(BaseDialog):
    """Asks who of two people at this computer is working in a project."""

    chosen = Signal(object)
    """The `Annotator` who works here from now on."""

    def __init__(self, parent: QWidget | None, maker: Annotator, current: Annotator) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Who is labelling?"))
        sentence = self.tr(
            "%1 made this project at this computer, and the last to work here was %2. What you"
            " do now is recorded under the name you choose."
        )
        self.body.addWidget(label(self.tr("Who is labelling?"), "heading"))
        self.body.addWidget(label(filled(sentence, maker.name, current.name), "muted", wraps=True))
        for annotator, role in ((maker, Role.AcceptRole), (current, Role.ActionRole)):
            button = self.add_button(marked(annotator.name).replace("&", "&&"), role)
            button.clicked.connect(partial(self._choose, annotator))
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.setFixedWidth(440)

    def accept(self) -> None:
        """Wait for a name: the button that has been pressed says which."""

    def _choose(self, annotator: Annotator) -> None:
        try:
            become(annotator.name)
        except UserError as error:
            tell_error(self, error)
            return
        super().accept()
        self.chosen.emit(annotator)


def _login_name() -> str:
    try:
        return getuser().title()
    except (OSError, KeyError):
        return ""
