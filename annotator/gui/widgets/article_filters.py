"""The filters over a list of articles."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.article import State
from annotator.gui.desk import Desk
from annotator.gui.filling import filled
from annotator.gui.models.articles import ArticleModel
from annotator.gui.models.asking import Asker
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.choices import NONE, counted_choices
from annotator.gui.models.words import state_word
from annotator.gui.widgets.basic import label
from annotator.gui.widgets.buttons import button, icon_button
from annotator.gui.widgets.date_range import DateRange
from annotator.gui.widgets.filter_edit import FilterEdit
from annotator.gui.widgets.flow import FlowLayout
from annotator.gui.widgets.pick_button import PickButton
from annotator.services.articles import events_of
from annotator.store.project import Project
from annotator.store.queries.articles import ArticleFilter

_UNFINISHED, _NOTHING = "unfinished", "nothing"


class ArticleFilterBar(QWidget):
    """Text, outlet, event, language, state and dates, and how many articles are left.

    A narrow bar hides all but the text behind a button.
    """

    list_requested = Signal()
    """The keyboard wants to go to the list."""

    def __init__(
        self, desk: Desk, model: ArticleModel, *, narrow: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._askers = {name: Asker(desk, self) for name in ("outlet", "language")}
        self.text = FilterEdit(self.tr("Filter articles"))
        self.outlet = PickButton(self.tr("Outlet"), many=False)
        self.of_event = PickButton(self.tr("Event"), many=False)
        self.language = PickButton(self.tr("Language"), many=False)
        self.state = PickButton(self.tr("State"), many=False)
        self.dates = DateRange()
        self.count = label("", "small")
        self.clear = button(self.tr("Clear"), "link")
        self.more = icon_button("funnel", self.tr("More filters"))
        self._pickers = QWidget()
        self.first_line = QHBoxLayout()
        """Behind the field for text there is room for more buttons."""
        self._arrange(narrow=narrow)
        self._connect()
        self._show()

    def _arrange(self, *, narrow: bool) -> None:
        flow = FlowLayout(self._pickers)
        for part in (self.outlet, self.of_event, self.language, self.state, self.dates):
            flow.addWidget(part)
        self.more.setCheckable(True)
        self.first_line.setSpacing(4)
        self.first_line.addWidget(self.text, 1)
        self.first_line.addWidget(self.more)
        self.first_line.setContentsMargins(0, 0, 0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 4 if narrow else 6)
        whole.setSpacing(4 if narrow else 6)
        whole.addLayout(self.first_line)
        whole.addWidget(self._pickers)
        if narrow:
            last = QHBoxLayout()
            last.addWidget(self.count, 1)
            last.addWidget(self.clear)
            whole.addLayout(last)
        else:
            self.text.setMaximumWidth(420)
            self.first_line.setSpacing(8)
            for part in (self.count, self.clear):
                self.first_line.addWidget(part)
            self.first_line.addStretch(1)
        self.more.setVisible(narrow)
        self._pickers.setVisible(not narrow)

    def _connect(self) -> None:
        self.text.filtered.connect(self._set_text)
        self.text.list_requested.connect(self.list_requested)
        self.more.toggled.connect(self._pickers.setVisible)
        self.clear.clicked.connect(self.clear_all)
        self.outlet.wanted.connect(self._offer_outlets)
        self.language.wanted.connect(self._offer_languages)
        self.of_event.wanted.connect(self._offer_events)
        self.state.set_choices(self._states())
        self.outlet.edited.connect(self._set_outlet)
        self.of_event.edited.connect(self._set_event)
        self.language.edited.connect(self._set_language)
        self.state.edited.connect(self._set_state)
        self.dates.edited.connect(self._set_dates)
        self._model.listed.connect(self._show)
        self._model.busy.connect(self._show)

    def clear_all(self) -> None:
        """List all articles."""
        self.text.clear()
        for picker in (self.outlet, self.of_event, self.language, self.state):
            picker.set_picked(())
        self.dates.set_dates("", "")
        self._model.ask(ArticleFilter())
        self.text.flush()
        self._show()

    def _ask(self, **changed: object) -> None:
        self._model.ask(replace(self._model.asked, **changed))  # pyright: ignore[reportArgumentType]
        self._show()

    def _set_text(self, text: str) -> None:
        self._ask(text=text, still_typing=bool(text))

    def _set_outlet(self, picked: tuple[str, ...]) -> None:
        self._ask(outlet=_one(picked))

    def _set_event(self, picked: tuple[str, ...]) -> None:
        self._ask(event_id=_one(picked))

    def _set_language(self, picked: tuple[str, ...]) -> None:
        self._ask(language=_one(picked))

    def _set_dates(self, dates: tuple[str, str]) -> None:
        self._ask(published_from=dates[0], published_to=dates[1])

    def _set_state(self, picked: tuple[str, ...]) -> None:
        state = picked[0] if picked else None
        plain = state if state in tuple(State) else None
        self._ask(
            state=State(plain) if plain else None,
            unfinished=True if state == _UNFINISHED else None,
            nothing_to_label=True if state == _NOTHING else None,
        )

    def _states(self) -> list[Choice]:
        return [
            Choice(_UNFINISHED, self.tr("Not submitted")),
            *(Choice(state.value, state_word(state)) for state in State),
            Choice(_NOTHING, state_word(State.SUBMITTED, nothing_to_label=True)),
        ]

    def _offer_outlets(self) -> None:
        self._offer("outlet", self.outlet, lambda project: project.articles.outlets())

    def _offer_languages(self) -> None:
        self._offer("language", self.language, lambda project: project.articles.languages())

    def _offer(
        self,
        name: str,
        picker: PickButton,
        question: Callable[[Project], list[tuple[str, int]]],
    ) -> None:
        rows = self._desk.project.articles.bound()

        def offer(counts: list[tuple[str, int]]) -> None:
            picker.set_choices(counted_choices(counts))

        self._askers[name].ask(question, offer, rows=rows)

    def _offer_events(self) -> None:
        events = events_of(self._desk.project)
        found = [Choice(event.id, event.name, event.date) for event in events]
        self.of_event.set_choices([*found, Choice(NONE, self.tr("(no event)"))])

    def _show(self) -> None:
        model = self._model
        listed = self.locale().toString(model.rowCount())
        total = self.locale().toString(model.total)
        filtered = model.asked != ArticleFilter()
        if model.is_busy:
            text = self.tr("Looking…")
        elif filtered:
            text = filled(self.tr("%1 of %2 articles"), listed, total)
        else:
            text = filled(self.tr("Articles: %1"), total)
        self.count.setText(text)
        self.clear.setVisible(filtered)
        pickers = replace(model.asked, text="", still_typing=False) != ArticleFilter()
        self.more.setChecked(self.more.isChecked() or (pickers and self.more.isVisible()))


def _one(picked: tuple[str, ...]) -> str | None:
    if not picked:
        return None
    return "" if picked[0] == NONE else picked[0]
