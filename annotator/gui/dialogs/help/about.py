"""What this program is, and what it stands on."""

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator import __version__
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.icons import app_icon
from annotator.gui.widgets.basic import GAP, MARGIN, label
from annotator.gui.wording.filling import filled

_LOGO = 64


class AboutDialog(BaseDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("About Annotator"))
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(QSize(_LOGO, _LOGO), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(label("Annotator", "title"))
        version = self.tr("Version %1, with Qt %2")
        words.addWidget(label(filled(version, __version__, qVersion()), "muted"))
        for sentence in (
            self.tr("Labels who says what, in many reports of the same event."),
            self.tr(
                "Free software under the MIT licence. Qt is used under the LGPL 3, and the"
                " icons are Lucide's, under the ISC licence."
            ),
            self.tr("Nothing you label ever leaves this computer by itself."),
        ):
            words.addWidget(label(sentence, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(logo)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.setFixedWidth(460)
