"""What the command palette offers, and in which order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.gui.actions.menus import menu_title
from annotator.gui.actions.registry import Actions
from annotator.gui.fuzzy import find
from annotator.gui.wording.translations import action_text

_MOST = 60
_RECENT_BONUS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the palette."""

    id: str
    """What it is, for "done lately comes first"."""
    title: str
    run: Callable[[], object]
    detail: str = ""
    """Said quietly behind the title."""
    also: str = ""
    """Further words it is found by, such as its English name."""
    key: str = ""
    """As the analyst's system writes it."""
    icon: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that answers what was typed."""

    entry: Entry
    ranges: tuple[tuple[int, int], ...]
    """Which letters of its title were typed."""


Provider = Callable[[str], Iterable[Entry]]
"""Gives further entries, such as articles, for what was typed."""


def action_entries(actions: Actions) -> list[Entry]:
    """Return an entry for each action."""
    return [
        Entry(
            id=spec.id,
            title=actions[spec.id].text(),
            run=actions[spec.id].trigger,
            detail=menu_title(spec.menu).replace("&", ""),
            also=f"{spec.text} {action_text(spec.tip)}",
            key=next(iter(actions.shown_keys(spec.id)), ""),
            icon=spec.icon,
            enabled=actions[spec.id].isEnabled(),
        )
        for spec in actions
    ]


def ranked(entries: Iterable[Entry], query: str, recent: tuple[str, ...] = ()) -> list[Found]:
    """Return the entries that answer `query`, the best first, those that cannot be done last.

    With nothing typed, what was done lately comes first.
    """
    if not query.strip():
        in_order = sorted(entries, key=lambda entry: (_age(entry, recent), not entry.enabled))
        return [Found(entry, ()) for entry in in_order][:_MOST]
    scored: list[tuple[int, int, Found]] = []
    for order, entry in enumerate(entries):
        title = find(query, entry.title)
        match = title or find(query, f"{entry.title} {entry.also} {entry.detail}")
        if match is None:
            continue
        score = match.score if title else match.score - 40
        score += _RECENT_BONUS if entry.id in recent else 0
        score -= 0 if entry.enabled else 25
        scored.append((-score, order, Found(entry, title.ranges if title else ())))
    return [found for _, _, found in sorted(scored, key=lambda one: one[:2])][:_MOST]


def _age(entry: Entry, recent: tuple[str, ...]) -> int:
    return recent.index(entry.id) if entry.id in recent else len(recent)
