"""Settings from and to JSON, value by value, so that one broken value costs only itself."""

import json
import logging
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, cast, get_type_hints

from annotator.gui.settings.bounds import checked
from annotator.gui.settings.values import Settings

_log = logging.getLogger(__name__)
_Section = TypeVar("_Section")


def read_settings(file: Path) -> Settings:
    """Return the settings in a file; the defaults where it is missing or cannot be read."""
    try:
        raw = json.loads(file.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        _log.warning("the settings in %s cannot be read, defaults are used: %s", file, error)
        return Settings()
    return _section(Settings, raw, "settings")


def settings_as_json(settings: Settings) -> bytes:
    """Return the settings as they stand in the file."""
    text = json.dumps(_plain(settings), indent=2, ensure_ascii=False, sort_keys=True)
    return text.encode("utf-8") + b"\n"


def _section(kind: type[_Section], raw: object, place: str) -> _Section:
    if not isinstance(raw, dict):
        _log.warning("%s is not a group of values, defaults are used", place)
        return kind()
    given = dict(cast("dict[str, object]", raw))
    values: dict[str, Any] = {}
    for name, type_ in get_type_hints(kind, include_extras=True).items():
        if name in given:
            _take(values, name, type_, given.pop(name), f"{place}.{name}")
    for name in given:
        _log.warning("%s.%s is not known and passed over", place, name)
    return kind(**values)


def _take(values: dict[str, Any], name: str, type_: Any, raw: object, place: str) -> None:
    if is_dataclass(type_) and isinstance(type_, type):
        values[name] = _section(type_, raw, place)
        return
    try:
        values[name] = checked(raw, type_)
    except ValueError as error:
        _log.warning("%s is broken, the default is used: %s", place, error)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in cast("Mapping[str, object]", value).items()}
    if isinstance(value, tuple):
        return [_plain(inner) for inner in cast("tuple[object, ...]", value)]
    return value
