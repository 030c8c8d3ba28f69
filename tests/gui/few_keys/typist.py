"""Somebody who labels by keys, looks at the screen before each, and counts them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.domain.annotation import Annotation, SegmentRole
from annotator.gui.views.label import LabelRoom
from annotator.gui.views.panel.fields.speaker_rows import Chosen
from annotator.gui.widgets.picker import Picker
from annotator.gui.window.window import ProjectWindow

Span = tuple[int, int]
Press = Callable[..., None]


@dataclass(frozen=True)
class Wanted:
    """One label to make, fixed before anything is suggested."""

    content: tuple[Span, ...]
    speaker_id: str
    value_key: str
    target_id: str
    topic_id: str


def content_of(annotation: Annotation) -> tuple[Span, ...]:
    pieces = annotation.of_role(SegmentRole.CONTENT)
    return tuple((piece.start, piece.end) for piece in pieces)


@dataclass
class Typist:
    """Presses the fewest keys they can see; a key with Ctrl, Alt or Shift held counts once."""

    window: ProjectWindow
    press_keys: Press
    write: Callable[[str], None]
    keys: int = 0
    labels: int = 0
    spent: list[str] = field(default_factory=list[str])

    @property
    def room(self) -> LabelRoom:
        return self.window.label_room

    def press(self, *names: str) -> None:
        for name in names:
            self.press_keys(name)
            self.keys += 1
            self.spent.append(name)

    def type(self, text: str) -> None:
        for letter in text:
            self.write(letter)
            self.keys += 1
            self.spent.append(letter)

    def pick(self, picker: Picker, value: object, name: str) -> None:
        """Take a row of an open list: by Enter, by its digit, or by typing a part of the name."""
        assert picker.rows, "the list is open"
        for typed in ("", *self._telling(name)):
            self.type(typed)
            row = picker.current_row
            if row is not None and row.value == value:
                self.press("Return")
                return
            if not typed:
                digit = next((d for d, row in picker.digits.items() if row.value == value), "")
                if digit:
                    self.type(digit)
                    return
            places = [row.value for row in picker.rows if row.takeable]
            if typed and value in places[:3]:
                self.press(*["Down"] * places.index(value), "Return")
                return
        raise AssertionError(f"{name} is not offered")

    def _telling(self, name: str) -> str:
        """Return a name from the word on that tells it best from the others of the codebook."""
        book = self.room.desk.codebook
        names = " ".join(entry.name for entry in (*book.speakers, *book.topics)).casefold()
        words = re.split(r"[\s-]+", name)
        best = min(words, key=lambda word: (names.count(word.casefold()), -len(word)))
        return name[name.index(best) :]

    def name(self, speaker_id: str) -> str:
        return self.room.desk.codebook.speaker_name(speaker_id)

    def pick_target(self, wanted: Wanted) -> None:
        self.press("G")
        stances = self.room.panel.form.stances
        picker = stances.pickers()[stances.position]
        assert isinstance(picker, Picker)
        self.pick(picker, Chosen(wanted.target_id), self.name(wanted.target_id))

    def pick_topic(self, wanted: Wanted) -> None:
        self.press("T")
        topic = self.room.desk.codebook.topic(wanted.topic_id)
        assert topic is not None
        self.pick(self.room.panel.form.topics.picker, wanted.topic_id, topic.name)

    def pick_speaker(self, wanted: Wanted) -> None:
        picker = self.room.panel.form.speaker.picker
        self.pick(picker, Chosen(wanted.speaker_id), self.name(wanted.speaker_id))

    def finish(self, wanted: Wanted) -> None:
        """Give the current label what it still has otherwise than wanted."""
        self.labels += 1
        current = self.room.work.current
        assert current is not None
        value = self.value_of(wanted)
        stance = current.stances[0] if current.stances else None
        if stance is None or stance.value_id != value:
            self.press(wanted.value_key)
        if stance is None or stance.target_id != wanted.target_id:
            self.pick_target(wanted)
        if current.primary_topic is None:
            self.pick_topic(wanted)

    def value_of(self, wanted: Wanted) -> str:
        scale = self.room.desk.codebook.scale_choices()
        return next(value.id for value in scale if value.key == wanted.value_key)
