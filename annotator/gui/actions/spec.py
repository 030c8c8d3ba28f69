"""What an action is before there is a window."""

from enum import StrEnum

from annotator.domain.value import value


class Context(StrEnum):
    """Where the keyboard has to be for an action's keys to act."""

    ANYWHERE = "anywhere"
    """In the whole window, also in a text field that has no use of its own for the key."""
    READER = "reader"
    """In the text of an article."""
    PANEL = "panel"
    """In the fields of the current annotation."""
    TABLE = "table"
    """In a list or a table."""
    COMPARE = "compare"
    """In the room where annotators are compared."""
    COMPOSE = "compose"
    """In the table there, in which parts of a label are chosen."""
    INBOX = "inbox"
    """In a list of reviews."""
    NOWHERE = "nowhere"
    """For parts of the window, such as the palette, in which no action's keys act."""


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    LABEL = "label"
    ARTICLE = "article"
    VIEW = "view"
    CODEBOOK = "codebook"
    REVIEW = "review"
    TOOLS = "tools"
    HELP = "help"


@value(kw_only=True)
class ActionSpec:
    """One thing that the analyst can do, with its default keys."""

    id: str
    """Such as `label.speaker`; stands in the settings, so it never changes."""
    text: str
    """English; shown translated, context "actions"."""
    tip: str
    """One English sentence on what it does; shown translated, context "actions"."""
    keys: tuple[str, ...]
    """Names as `keys.key_name` gives them, such as `Ctrl+Shift+Z`; the first is the one shown."""
    menu: Menu
    section: str = ""
    """Neighbours in a menu with different sections get a line between them."""
    submenu: str = ""
    """English title of the submenu it stands in, or empty; context "actions"."""
    icon: str = ""
    """A Lucide name, or empty."""
    context: Context = Context.ANYWHERE
    also: Context | None = None
    """Another place in which its keys act."""
    checkable: bool = False
    repeats: bool = False
    """Whether holding the key down does it again and again."""

    @property
    def contexts(self) -> tuple[Context, ...]:
        """Where its keys act."""
        return (self.context,) if self.also is None else (self.context, self.also)
