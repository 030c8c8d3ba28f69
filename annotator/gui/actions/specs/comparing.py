"""The actions of the menu Review that act in the room where annotators are compared."""

from annotator.gui.actions.spec import ActionSpec, Context, Menu
from annotator.gui.wording.translations import QT_TRANSLATE_NOOP

_COMPARE = QT_TRANSLATE_NOOP("actions", "Compare")
_TAKE = QT_TRANSLATE_NOOP("actions", "Take the label of")
_DECIDE = QT_TRANSLATE_NOOP("actions", "Decide")
_FIGURES = QT_TRANSLATE_NOOP("actions", "Agreement")


def _spec(
    id: str,
    text: str,
    tip: str,
    keys: tuple[str, ...],
    section: str,
    icon: str = "",
    *,
    submenu: str = "",
    checkable: bool = False,
    repeats: bool = False,
) -> ActionSpec:
    return ActionSpec(
        id=id,
        text=text,
        tip=tip,
        keys=keys,
        menu=Menu.REVIEW,
        section=section,
        submenu=submenu,
        icon=icon,
        context=Context.COMPARE,
        checkable=checkable,
        repeats=repeats,
    )


def _take(number: int, letter: str) -> ActionSpec:
    return ActionSpec(
        id=f"review.take_{number}",
        text=letter,
        tip=QT_TRANSLATE_NOOP(
            "actions", "Make this annotator's label the gold one, and go to the next difference."
        ),
        keys=(str(number),),
        menu=Menu.REVIEW,
        section="deciding",
        submenu=_TAKE,
        context=Context.COMPARE,
    )


MOST_TAKEN = 9
"""How many annotators' labels can be taken by a number."""

_GOING = (
    _spec(
        "review.next_difference",
        QT_TRANSLATE_NOOP("actions", "Next difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the next difference, also in the articles after."),
        ("]", "N"),
        "differences",
        "chevron-down",
        submenu=_COMPARE,
        repeats=True,
    ),
    _spec(
        "review.previous_difference",
        QT_TRANSLATE_NOOP("actions", "Previous difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous difference, also in earlier articles."),
        ("[", "P"),
        "differences",
        "chevron-up",
        submenu=_COMPARE,
        repeats=True,
    ),
    _spec(
        "review.next_open",
        QT_TRANSLATE_NOOP("actions", "Next open difference"),
        QT_TRANSLATE_NOOP("actions", "Go to the next difference that waits for a decision."),
        ("U",),
        "differences",
        "chevron-right",
        submenu=_COMPARE,
        repeats=True,
    ),
    _spec(
        "review.next_article",
        QT_TRANSLATE_NOOP("actions", "Next compared article"),
        QT_TRANSLATE_NOOP("actions", "Go to the next article that several have worked on."),
        ("Ctrl+]", "PgDown"),
        "differences",
        "arrow-right",
        submenu=_COMPARE,
        repeats=True,
    ),
    _spec(
        "review.previous_article",
        QT_TRANSLATE_NOOP("actions", "Previous compared article"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous article that several have worked on."),
        ("Ctrl+[", "PgUp"),
        "differences",
        "arrow-left",
        submenu=_COMPARE,
        repeats=True,
    ),
    _spec(
        "review.blind",
        QT_TRANSLATE_NOOP("actions", "Hide annotators' names"),
        QT_TRANSLATE_NOOP(
            "actions", "Show letters for names, in an order that changes with the article."
        ),
        ("B",),
        "differences",
        "eye-off",
        submenu=_COMPARE,
        checkable=True,
    ),
)

_DECIDING = (
    _spec(
        "review.agreed",
        QT_TRANSLATE_NOOP("actions", "Accept what all agree on"),
        QT_TRANSLATE_NOOP("actions", "Take all into the gold layer on which everybody agrees."),
        ("A",),
        "deciding",
        "badge-check",
    ),
    *(_take(number, "ABCDEFGHI"[number - 1]) for number in range(1, MOST_TAKEN + 1)),
    _spec(
        "review.parts",
        QT_TRANSLATE_NOOP("actions", "Take parts of several"),
        QT_TRANSLATE_NOOP("actions", "Choose field by field whose part is taken."),
        ("M",),
        "deciding",
        "merge",
        submenu=_DECIDE,
    ),
    _spec(
        "review.edit_gold",
        QT_TRANSLATE_NOOP("actions", "Edit the gold label"),
        QT_TRANSLATE_NOOP("actions", "Take what is chosen and change it in the panel."),
        ("E",),
        "deciding",
        "pencil",
        submenu=_DECIDE,
    ),
    _spec(
        "review.words",
        QT_TRANSLATE_NOOP("actions", "Selected words are what is said"),
        QT_TRANSLATE_NOOP("actions", "Give the gold label the words that are selected."),
        ("S",),
        "deciding",
        "text-select",
        submenu=_DECIDE,
    ),
    _spec(
        "review.add_words",
        QT_TRANSLATE_NOOP("actions", "Selected words are said too"),
        QT_TRANSLATE_NOOP("actions", "Add the selected words to the gold label."),
        ("Shift+Enter",),
        "deciding",
        "plus",
        submenu=_DECIDE,
    ),
    _spec(
        "review.nothing",
        QT_TRANSLATE_NOOP("actions", "Nothing belongs here"),
        QT_TRANSLATE_NOOP("actions", "Decide that the gold layer has no label here."),
        ("0",),
        "deciding",
        "circle-slash",
        submenu=_DECIDE,
    ),
    _spec(
        "review.reason",
        QT_TRANSLATE_NOOP("actions", "Reason and comment…"),
        QT_TRANSLATE_NOOP("actions", "Say why this is decided as it is."),
        ("R",),
        "deciding",
        "sticky-note",
        submenu=_DECIDE,
    ),
    _spec(
        "review.withdraw",
        QT_TRANSLATE_NOOP("actions", "Take the decision back"),
        QT_TRANSLATE_NOOP("actions", "Open this difference again; its gold label goes."),
        ("Del",),
        "deciding",
        "rotate-ccw",
        submenu=_DECIDE,
    ),
)

_REST = (
    _spec(
        "review.settle",
        QT_TRANSLATE_NOOP("actions", "Settle the article"),
        QT_TRANSLATE_NOOP("actions", "Say that this article is done."),
        ("Shift+S",),
        "article",
        "circle-check",
    ),
    _spec(
        "review.unsettle",
        QT_TRANSLATE_NOOP("actions", "Take the article back into review"),
        QT_TRANSLATE_NOOP("actions", "Say that this article is not done after all."),
        ("Shift+O",),
        "article",
        "rotate-ccw",
    ),
)

COMPARING = (*_GOING, *_DECIDING, *_REST)
"""What acts in the room where annotators are compared."""

MEASURING = (
    ActionSpec(
        id="review.measure",
        text=QT_TRANSLATE_NOOP("actions", "Measure agreement anew"),
        tip=QT_TRANSLATE_NOOP("actions", "Compute all figures of agreement once more."),
        keys=("Ctrl+Alt+M",),
        menu=Menu.REVIEW,
        section="measuring",
        submenu=_FIGURES,
        icon="chart-column",
    ),
    ActionSpec(
        id="review.copy_agreement",
        text=QT_TRANSLATE_NOOP("actions", "Copy the figures"),
        tip=QT_TRANSLATE_NOOP("actions", "Copy all figures of agreement as CSV."),
        keys=("Ctrl+Alt+C",),
        menu=Menu.REVIEW,
        section="measuring",
        submenu=_FIGURES,
        icon="copy",
    ),
    ActionSpec(
        id="review.export_agreement",
        text=QT_TRANSLATE_NOOP("actions", "Export the figures…"),
        tip=QT_TRANSLATE_NOOP("actions", "Write all figures of agreement to a CSV file."),
        keys=("Ctrl+Alt+E",),
        menu=Menu.REVIEW,
        section="measuring",
        submenu=_FIGURES,
        icon="file-up",
    ),
)
"""What acts in the room of agreement, and leads into it from elsewhere."""
