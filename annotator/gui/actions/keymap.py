"""Which keys do what: the defaults and what the analyst changed."""

import logging
from collections.abc import Iterable, Mapping

from annotator.domain.value import value
from annotator.gui.actions.keys import key_name
from annotator.gui.actions.spec import ActionSpec, Context

_log = logging.getLogger(__name__)


@value
class Clash:
    """Two actions that want the same key in the same place."""

    key: str
    first: str
    """An action's id."""
    second: str
    """An action's id."""


class Keymap:
    """The keys of every action, with the changes laid over the defaults."""

    def __init__(
        self, specs: Iterable[ActionSpec], changed: Mapping[str, Iterable[str]] | None = None
    ) -> None:
        self._specs = {spec.id: spec for spec in specs}
        self._changed: dict[str, tuple[str, ...]] = {}
        for id, keys in (changed or {}).items():
            if id in self._specs:
                self._changed[id] = self._readable(id, keys)
            else:
                _log.warning("the settings give a key to %r, which is no action", id)
        self._by_key = self._collect()

    @property
    def changed(self) -> dict[str, tuple[str, ...]]:
        """What differs from the defaults: action id to keys, for the settings."""
        return dict(self._changed)

    def keys(self, id: str) -> tuple[str, ...]:
        """Return the keys of an action, the one to show first; none where it has no key."""
        return self._changed.get(id, self.defaults(id))

    def defaults(self, id: str) -> tuple[str, ...]:
        """Return the keys an action came with."""
        return self._specs[id].keys

    def action(self, key: str, context: Context) -> str | None:
        """Return the id of the action that `key` does in `context` itself."""
        return self._by_key.get((context, key))

    def clashes(self, id: str, keys: Iterable[str]) -> tuple[Clash, ...]:
        """Return the actions that hold any of `keys` where action `id` would act too."""
        contexts = self._specs[id].contexts
        return tuple(
            Clash(key, id, other)
            for key in keys
            for other, spec in self._specs.items()
            if other != id and key in self.keys(other) and _meet(contexts, spec.contexts)
        )

    def give(self, id: str, keys: Iterable[str]) -> None:
        """Give an action other keys; its defaults make it unchanged again."""
        wanted = self._readable(id, keys)
        if wanted == self.defaults(id):
            self._changed.pop(id, None)
        else:
            self._changed[id] = wanted
        self._by_key = self._collect()

    def reset(self) -> None:
        """Give every action its default keys."""
        self._changed.clear()
        self._by_key = self._collect()

    def _readable(self, id: str, keys: Iterable[str]) -> tuple[str, ...]:
        names = {key: key_name(key) for key in keys}
        for key, name in names.items():
            if not name:
                _log.warning("the settings give %s the key %r, which is no key", id, key)
        return tuple(dict.fromkeys(name for name in names.values() if name))

    def _collect(self) -> dict[tuple[Context, str], str]:
        """Where keys clash nevertheless, the action that comes first in the menus has it."""
        found: dict[tuple[Context, str], str] = {}
        for id, spec in self._specs.items():
            for key in self.keys(id):
                for context in spec.contexts:
                    found.setdefault((context, key), id)
        return found


def _meet(first: tuple[Context, ...], second: tuple[Context, ...]) -> bool:
    return not {*first}.isdisjoint(second) or Context.ANYWHERE in (*first, *second)
