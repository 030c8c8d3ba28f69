"""The filters over a list of articles that are picked and not typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.article import State
from annotator.gui.desk import Desk
from annotator.gui.models.articles import ArticleModel
from annotator.gui.models.asking import Asker
from annotator.gui.models.choice_model import Choice
from annotator.gui.models.choices import NONE, counted_choices
from annotator.gui.models.words import state_word
from annotator.gui.widgets.fields.date_range import DateRange
from annotator.gui.widgets.fields.pick_button import PickButton
from annotator.gui.widgets.flow import FlowLayout
from annotator.services.articles import events_of
from annotator.store.project import Project

_UNFINISHED, _NOTHING = "unfinished", "nothing"


class ArticlePickers(QWidget):
    """Outlet, event, language, state and dates."""

    edited = Signal()
    """The model was asked for other articles."""

    def __init__(self, desk: Desk, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._askers = {name: Asker(desk, self) for name in ("outlet", "language")}
        self.outlet = PickButton(self.tr("Outlet"), many=False)
        self.of_event = PickButton(self.tr("Event"), many=False)
        self.language = PickButton(self.tr("Language"), many=False)
        self.state = PickButton(self.tr("State"), many=False)
        self.dates = DateRange()
        flow = FlowLayout(self)
        for part in (self.outlet, self.of_event, self.language, self.state, self.dates):
            flow.addWidget(part)
        self._connect()

    def forget(self) -> None:
        """Show that nothing is picked; the model is not asked."""
        for picker in (self.outlet, self.of_event, self.language, self.state):
            picker.set_picked(())
        self.dates.set_dates("", "")

    def _connect(self) -> None:
        self.outlet.wanted.connect(self._offer_outlets)
        self.language.wanted.connect(self._offer_languages)
        self.of_event.wanted.connect(self._offer_events)
        self.state.set_choices(self._states())
        self.outlet.edited.connect(self._set_outlet)
        self.of_event.edited.connect(self._set_event)
        self.language.edited.connect(self._set_language)
        self.state.edited.connect(self._set_state)
        self.dates.edited.connect(self._set_dates)

    def _ask(self, **changed: object) -> None:
        self._model.ask(replace(self._model.asked, **changed))  # pyright: ignore[reportArgumentType]
        self.edited.emit()

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


def _one(picked: tuple[str, ...]) -> str | None:
    if not picked:
        return None
    return "" if picked[0] == NONE else picked[0]
