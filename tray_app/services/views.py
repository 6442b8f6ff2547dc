"""The user's saved views, kept among the settings.

What cannot be understood of them is passed over and said, and stays in the file as it is.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.messages import Message, en, message
from tray_app.model.query import Column
from tray_app.model.report import instant
from tray_app.model.saved_view import SavedView
from tray_app.model.state import STATE_BY_WORD, StateName
from tray_app.services.preferences import Preferences

SETTING = "views"
MOST_VIEWS = 50
LONGEST_NAME = 60
"""In characters: what a menu can show."""
LONGEST = 200
"""Of a search or a word."""

_UNITS = {"m": 60, "h": 3_600, "d": 86_400, "w": 604_800}


class Views:
    """Reads and changes the views. Blocking, and safe to call from any thread."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def own(self) -> tuple[SavedView, ...]:
        """Return the views in the order in which they were saved."""
        return tuple(self._read()[0].values())

    def problems(self) -> tuple[Message, ...]:
        """Say which of them cannot be used, in sentences."""
        return self._read()[1]

    def locked(self) -> Message:
        """Return why they cannot be changed, in a sentence; empty when they can."""
        return self._preferences.resolve(SETTING).locked

    def save(self, view: SavedView) -> None:
        """Keep a new view, or put it in the place of the one of the same name.

        Raises BadInput for a name that cannot be used or when there are too many, NotPermitted
        where they are fixed.
        """
        view = replace(view, name=_usable(view.name))
        raw, place = self._raw(), self._place(view.name)
        if place is None and len(self.own()) >= MOST_VIEWS:
            raise BadInput(
                "There are {count} views already", en("Remove one first."), count=MOST_VIEWS
            )
        at = len(raw) if place is None else place
        self._write([*raw[:at], as_entry(view), *raw[at + 1 :]])

    def rename(self, old: str, new: str) -> None:
        """Give a view another name. Raises as `save`, and NotFound."""
        raw, place, name = self._raw(), self._found(old), _usable(new)
        if self._place(name) not in (None, place):
            raise BadInput(
                "There is a view “{name}” already", en("Choose another name."), name=name
            )
        self._write([*raw[:place], {**raw[place], "name": name}, *raw[place + 1 :]])

    def remove(self, name: str) -> None:
        """Take a view away. Raises NotFound, NotPermitted."""
        raw, place = self._raw(), self._found(name)
        self._write([*raw[:place], *raw[place + 1 :]])

    def _raw(self) -> list[Any]:
        return list(self._preferences.current.views)

    def _write(self, raw: list[Any]) -> None:
        if why := self.locked():
            raise NotPermitted("Views cannot be changed here", "{why}", why=why)
        self._preferences.set(SETTING, raw)

    def _read(self) -> tuple[dict[int, SavedView], tuple[Message, ...]]:
        """Return the views by their place in the settings, and what is wrong with the others."""
        found: dict[int, SavedView] = {}
        said = []
        names: set[str] = set()
        for place, entry in enumerate(self._raw()[:MOST_VIEWS]):
            try:
                view = _view(entry)
                if _folded(view.name) in names:
                    raise _Wrong("name")
                names.add(_folded(view.name))
                found[place] = view
            except _Wrong as wrong:
                ignored = message(
                    "Saved view {number} in the settings is ignored: its “{key}” is not usable.",
                    number=place + 1,
                    key=wrong.args[0],
                )
                said.append(ignored)
        return found, tuple(said)

    def _place(self, name: str) -> int | None:
        views = self._read()[0].items()
        return next((at for at, view in views if _folded(view.name) == _folded(name)), None)

    def _found(self, name: str) -> int:
        place = self._place(name)
        if place is None:
            raise NotFound("There is no view “{name}”", name=name[:LONGEST])
        return place


class _Wrong(Exception):
    """Something of an entry cannot be used; with its name."""


def as_entry(view: SavedView) -> dict[str, Any]:
    """Write a view as the settings keep it; what is as by default is left out."""
    entry: dict[str, Any] = {"name": view.name}
    if view.search:
        entry["search"] = view.search
    if view.sources:
        entry["source"] = sorted(view.sources)
    if view.states:
        entry["state"] = [state.value for state in StateName if state in view.states]
    if view.within_s is not None:
        entry["within"] = span_words(view.within_s)
    for key, moment_ns in (("since", view.since_ns), ("until", view.until_ns)):
        moment = instant(moment_ns) if moment_ns is not None and view.within_s is None else None
        if moment is not None:
            entry[key] = moment.isoformat()
    if view.grouped is not None:
        entry["show"] = "groups" if view.grouped else "reports"
    if view.sort is not None:
        entry |= {"sort": view.sort.value, "descending": view.descending}
    return entry


def span_words(seconds: int) -> str:
    """Write a span as `24h` or `7d`, which `within` reads again; to the minute."""
    if seconds % 86_400 == 0 and seconds > 86_400:
        return f"{seconds // 86_400}d"
    return f"{seconds // 3600}h" if seconds % 3600 == 0 else f"{max(1, seconds // 60)}m"


def _view(entry: Any) -> SavedView:
    """Read an entry of the settings. Raises _Wrong."""
    if not isinstance(entry, Mapping) or "name" not in entry:
        raise _Wrong("name")
    read = {}
    for key, (field, value_of) in _READ.items():
        if key in entry:
            try:
                read[field] = value_of(entry[key])
            except (TypeError, ValueError, LookupError, ArithmeticError, OSError):
                raise _Wrong(key) from None
    return SavedView(**read)


def _name(given: Any) -> str:
    name = _text(given)
    if not _is_name(name):
        raise ValueError(name)
    return name


def _text(given: Any) -> str:
    if not isinstance(given, str) or len(given) > LONGEST:
        raise ValueError(given)
    return given.strip()


def _words(given: Any) -> frozenset[str]:
    return frozenset(map(_text, [given] if isinstance(given, str) else given))


def _switch(given: Any) -> bool:
    if not isinstance(given, bool):
        raise TypeError(given)
    return given


def _within_s(given: Any) -> int:
    found = re.fullmatch(r"([1-9][0-9]{0,5})([mhdw])", given)
    if found is None:
        raise ValueError(given)
    return int(found[1]) * _UNITS[found[2]]


def _moment_ns(given: Any) -> int:
    moment = given if isinstance(given, datetime) else datetime.fromisoformat(given)
    seconds = moment.timestamp()
    if seconds <= 0:
        raise ValueError(given)
    return round(seconds * 1_000) * 1_000_000


_READ: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "name": ("name", _name),
    "search": ("search", _text),
    "source": ("sources", _words),
    "state": ("states", lambda given: frozenset(STATE_BY_WORD[word] for word in _words(given))),
    "within": ("within_s", _within_s),
    "since": ("since_ns", _moment_ns),
    "until": ("until_ns", _moment_ns),
    "show": ("grouped", {"groups": True, "reports": False}.__getitem__),
    "sort": ("sort", Column),
    "descending": ("descending", _switch),
}
"""What an entry may say: the view's field, and how it is read."""


def _usable(name: str) -> str:
    name = name.strip()
    if not _is_name(name):
        raise BadInput(
            "The name of a view is one line of at most {count} characters", count=LONGEST_NAME
        )
    return name


def _is_name(name: str) -> bool:
    return 0 < len(name) <= LONGEST_NAME and name.isprintable()


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
