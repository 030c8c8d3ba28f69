"""Brings labels over from another version of an article, once it is seen what becomes of them."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.models.words import speaker_words
from annotator.gui.widgets.basic import label
from annotator.gui.wording.filling import filled
from annotator.gui.wording.isolating import beside, isolated
from annotator.services.versions import Carried, Fate, Plan, Version, carry, plan

_LONGEST = 90


class VersionsDialog(BaseDialog):
    """Chooses a version, lists what stays, moves and is lost, and copies in one step."""

    def __init__(
        self, desk: Desk, article_id: str, versions: list[Version], parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("VersionsDialog", "Labels from another version")
        words = QCoreApplication.translate(
            "VersionsDialog",
            "Your labels are found again by their words and what stands around them. They are"
            " copied in one step, which undo takes back; the other version keeps its own.",
        )
        super().__init__(parent, title, words)
        self._desk, self._article_id, self._versions = desk, article_id, versions
        self.plan: Plan | None = None
        self.choice = QComboBox()
        self.summary = label("", "heading", wraps=True)
        self.table = QTableWidget(0, 4)
        self._arrange()
        self.copying = self.add_button("", Role.AcceptRole)
        self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.accepted.connect(self._carry)
        self.choice.currentIndexChanged.connect(self._show)
        self._show()

    def _arrange(self) -> None:
        for version in self._versions:
            self.choice.addItem(_version_words(version))
        self.choice.setAccessibleName(self.tr("The other version"))
        table = self.table
        table.setHorizontalHeaderLabels(
            [self.tr("What becomes of it"), self.tr("Label"), self.tr("Was at"), self.tr("Is at")]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Labels"))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.summary)
        self.body.addWidget(table, 1)
        self.resize(820, 520)

    def _show(self) -> None:
        version = self._versions[self.choice.currentIndex()]
        self.plan = plan(self._desk.session, version.article.id, self._article_id)
        lost_first = sorted(self.plan.labels, key=lambda each: _ORDER.index(each.fate))
        self.table.setRowCount(len(lost_first))
        for row, carried in enumerate(lost_first):
            self._show_row(row, carried)
        self.table.resizeRowsToContents()
        counts = {fate: len(self.plan.of(fate)) for fate in Fate}
        words = self.tr(
            "At the same place: %1 · moved: %2 · reworded: %3 · lost: %4 · there already: %5"
        )
        self.summary.setText(filled(words, *(counts[fate] for fate in Fate)))
        copied = counts[Fate.SAME] + counts[Fate.MOVED] + counts[Fate.CHANGED]
        self.copying.setText(filled(self.tr("Copy %1 labels"), copied))
        self.copying.setEnabled(copied > 0)

    def _show_row(self, row: int, carried: Carried) -> None:
        fates = {
            Fate.SAME: self.tr("same place"),
            Fate.MOVED: self.tr("moved"),
            Fate.CHANGED: self.tr("reworded"),
            Fate.LOST: self.tr("lost"),
            Fate.THERE: self.tr("there already"),
        }
        after = carried.after
        cells = (
            fates[carried.fate],
            self._words(carried),
            QLocale().toString(carried.before.start),
            QLocale().toString(after.start) if after else "–",
        )
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            if column > 1:
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                )
            item.setToolTip(_tool_tip(carried))
            self.table.setItem(row, column, item)

    def _words(self, carried: Carried) -> str:
        quoted = isolated(f"“{_shortened(carried.before.quoted)}”")
        if carried.fate is Fate.CHANGED and carried.after is not None:
            now = filled(self.tr("is now “%1”"), isolated(_shortened(carried.after.quoted)))
            quoted = f"{quoted}\n{now}"
        name = speaker_words(carried.before.speaker_id, self._desk.codebook)
        return f"{isolated(name)}: {quoted}" if name else quoted

    def _carry(self) -> None:
        planned = self.plan
        if planned is not None:
            self._desk.edit(lambda: carry(self._desk.session, planned))


_ORDER = (Fate.LOST, Fate.CHANGED, Fate.MOVED, Fate.SAME, Fate.THERE)


def _shortened(quoted: str) -> str:
    words = " ".join(quoted.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _tool_tip(carried: Carried) -> str:
    before = carried.before.quoted[:600]
    if carried.fate is not Fate.CHANGED or carried.after is None:
        return before
    return f"{before}\n→ {carried.after.quoted[:600]}"


def _version_words(version: Version) -> str:
    article = version.article
    words = QCoreApplication.translate("VersionsDialog", "your labels: %1 · same text: %2 %")
    counts = filled(words, version.labels, round(100 * version.alike))
    title = article.title or article.source_name
    return beside(title, article.outlet, article.published[:10], counts)
