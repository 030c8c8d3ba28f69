"""Statistics: what labelling takes over time, and how much was labelled of what."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotation import UNNAMED_SPEAKERS
from annotator.gui.desk import Desk
from annotator.gui.dialogs.base import BaseDialog, Role
from annotator.gui.dialogs.statistics.pace_chart import PaceChart
from annotator.gui.models.asking import Asker
from annotator.gui.models.words import unnamed_speaker_word
from annotator.gui.widgets.basic import GAP, frame, label, set_kind
from annotator.gui.widgets.lists.tables import plain_table
from annotator.gui.wording.filling import filled
from annotator.services.statistics import By, Pace, Statistics, statistics_of

_MOST_ROWS = 500


class StatisticsDialog(BaseDialog):
    """Two pages: what labels take in keys and time, and how many there are of what."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("StatisticsDialog", "Statistics")
        words = QCoreApplication.translate(
            "StatisticsDialog",
            "Counted in this project file only: no export and no packet holds it.",
        )
        super().__init__(parent, title, words)
        self._desk = desk
        self.statistics = Statistics((), {})
        """What was counted; nothing until it is."""
        self.days = _table()
        self.counts = _table()
        self.by = QComboBox()
        self.chart = PaceChart()
        self.pages = QTabWidget()
        self._counting = self._waiting()
        self._asker = Asker(desk, self)
        self.add_button(self.tr("Close"), Role.RejectRole)
        self.resize(820, 600)
        annotator_id, book = desk.session.annotator_id, desk.codebook
        self._asker.ask(
            lambda project: statistics_of(project, annotator_id, book),
            self._show,
            rows=desk.project.annotations.bound(),
        )

    def _waiting(self) -> QWidget:
        """Return what is shown while very many labels are counted."""
        made = QWidget()
        column = QVBoxLayout(made)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Counting…"))
        column.addStretch(1)
        column.addWidget(label(self.tr("Counting…"), "muted"))
        column.addWidget(bar)
        column.addStretch(1)
        self.body.addWidget(made)
        return made

    def _show(self, statistics: Statistics) -> None:
        self.statistics = statistics
        self._counting.hide()
        self.pages.addTab(self._effort_page(), self.tr("Keys and time"))
        self.pages.addTab(self._counts_page(), self.tr("Labels"))
        self.body.addWidget(self.pages)

    def _effort_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(GAP)
        tiles = QHBoxLayout()
        tiles.setSpacing(GAP)
        without, suggesting = self._paces(self.statistics)
        tiles.addWidget(_tile(self.tr("With suggestions"), suggesting))
        tiles.addWidget(_tile(self.tr("Without suggestions"), without))
        column.addLayout(tiles)
        gain = self._gain(without, suggesting)
        self.gain = label(gain, "heading" if gain else "", wraps=True)
        self.gain.setVisible(bool(gain))
        column.addWidget(self.gain)
        column.addWidget(self.chart, 1)
        self.chart.show_days(self.statistics.days)
        self.chart.setVisible(bool(self.statistics.days))
        self._fill_days()
        column.addWidget(self.days, 1)
        if not self.statistics.days:
            nothing = self.tr(
                "Nothing was counted yet. Keys and clicks are counted while you label, and"
                " stand here once an article is submitted."
            )
            column.addWidget(label(nothing, "muted", wraps=True))
            column.addStretch(1)
            self.days.hide()
        return page

    def _paces(self, statistics: Statistics) -> tuple[Pace, Pace]:
        return statistics.pace(suggesting=False), statistics.pace(suggesting=True)

    def _gain(self, without: Pace, suggesting: Pace) -> str:
        if not without.keys_each or not suggesting.keys_each:
            return ""
        times = _number(without.keys_each / suggesting.keys_each)
        return filled(self.tr("A label takes %1 times as many keys without suggestions."), times)

    def _fill_days(self) -> None:
        titles = (
            self.tr("Day"),
            self.tr("Suggestions"),
            self.tr("Labels"),
            self.tr("Keys each"),
            self.tr("Clicks each"),
            self.tr("Labels per hour"),
        )
        rows = [
            (
                QLocale().toString(
                    QDate.fromString(day.day, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat
                ),
                self.tr("on") if day.suggesting else self.tr("off"),
                QLocale().toString(day.annotations),
                *_figures(Pace(day.annotations, day.keys, day.clicks, day.seconds)),
            )
            for day in reversed(self.statistics.days)
        ]
        _fill(self.days, titles, rows[:_MOST_ROWS])
        self.days.setAccessibleName(self.tr("Keys and time by day"))

    def _counts_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        line = QHBoxLayout()
        for by, words in (
            (By.SPEAKER, self.tr("Speaker")),
            (By.TOPIC, self.tr("Topic")),
            (By.STANCE, self.tr("Stance")),
            (By.OUTLET, self.tr("Outlet")),
            (By.ANNOTATOR, self.tr("Annotator")),
        ):
            self.by.addItem(words, by)
        self.by.setAccessibleName(self.tr("Count labels by"))
        line.addWidget(label(self.tr("Count labels by"), "muted"))
        line.addWidget(self.by)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.counts, 1)
        self.by.currentIndexChanged.connect(self._fill_counts)
        self._fill_counts()
        return page

    def _fill_counts(self) -> None:
        by = By(self.by.currentData())
        counts = self.statistics.counts[by]
        total = sum(count for _, count in counts)
        rows = [
            (
                self._name(by, id),
                QLocale().toString(count),
                filled(self.tr("%1 %"), _number(100 * count / total)),
            )
            for id, count in counts[:_MOST_ROWS]
        ]
        _fill(self.counts, (self.by.currentText(), self.tr("Labels"), self.tr("Share")), rows)
        self.counts.setAccessibleName(self.tr("Labels counted"))

    def _name(self, by: By, id: str) -> str:
        book = self._desk.codebook
        if not id:
            return self.tr("(none)")
        if by is By.SPEAKER:
            return unnamed_speaker_word(id) if id in UNNAMED_SPEAKERS else book.speaker_name(id)
        if by is By.TOPIC:
            return book.topic_path(id)
        if by is By.STANCE:
            value = book.value(id)
            return f"{value.mark}  {value.name}" if value else id
        if by is By.ANNOTATOR:
            known = self._desk.project.tables.annotators.read([id])
            return known[id].name if id in known else id
        return id


def _tile(title: str, pace: Pace) -> QWidget:
    tile = frame("card")
    column = QVBoxLayout(tile)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(2)
    column.addWidget(label(title, "section"))
    if pace.annotations == 0:
        words = QCoreApplication.translate("StatisticsDialog", "no submitted labels yet")
        column.addWidget(label(words, "muted"))
        column.addStretch(1)
        return tile
    keys, clicks, per_hour = _figures(pace)
    column.addWidget(
        label(
            filled(QCoreApplication.translate("StatisticsDialog", "%1 keys a label"), keys), "title"
        )
    )
    more = QCoreApplication.translate(
        "StatisticsDialog", "%1 clicks a label · %2 labels an hour · %3 labels"
    )
    column.addWidget(label(filled(more, clicks, per_hour, pace.annotations), "muted", wraps=True))
    return tile


def _figures(pace: Pace) -> tuple[str, str, str]:
    figures = (pace.keys_each, pace.clicks_each, pace.per_hour)
    keys, clicks, per_hour = ("–" if figure is None else _number(figure) for figure in figures)
    return keys, clicks, per_hour


def _number(figure: float) -> str:
    return QLocale().toString(figure, "f", 1)


def _table() -> QTableWidget:
    made = QTableWidget()
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    plain_table(made)
    made.horizontalHeader().setStretchLastSection(False)
    set_kind(made, "framed")
    return made


def _fill(table: QTableWidget, titles: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Show rows; figures stand at the end of their columns, and so do the titles of these."""
    table.setColumnCount(len(titles))
    table.setRowCount(len(rows))
    end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    for column, title in enumerate(titles):
        heading = QTableWidgetItem(title)
        if column and any(row[column][:1].isdigit() for row in rows):
            heading.setTextAlignment(end)
        table.setHorizontalHeaderItem(column, heading)
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            if column and words[:1].isdigit():
                item.setTextAlignment(end)
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
