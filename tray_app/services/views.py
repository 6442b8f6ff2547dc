"""The views that have names: those that come with the program, and the user's own, kept among the
settings.

What cannot be understood of the user's own is passed over and said, and stays in the file as it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.messages import N_, Message, en, message
from tray_app.model.query import Column
from tray_app.model.report import instant
from tray_app.model.saved_view import SavedView
from tray_app.model.state import STATE_BY_WORD, UNSENT, StateName
from tray_app.services.preferences import Preferences

SETTING = "views"
MOST_VIEWS = 50
LONGEST_NAME = 60
"""In characters: what a menu can show."""
LONGEST_SEARCH = 200
MOST_SOURCES = 20
LONGEST_SPAN_S = 100 * 366 * 86_400

BUILT_IN: tuple[SavedView, ...] = (
    SavedView(N_("Everything"), "everything"),
    SavedView(N_("Not sent yet"), "not-sent", states=UNSENT),
    SavedView(N_("Last 24 hours"), "last-24-hours", within_s=86_400),
    SavedView(N_("Engine crashes"), "engine", sources=frozenset({"cortex-cpp"})),
    SavedView(N_("Damaged"), "damaged", states=frozenset({StateName.DAMAGED})),
)
"""They leave order and grouping as they are."""

_UNITS = {"m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
_SPAN = re.compile(r"([0-9]{1,6})([mhdw])\Z")


class Views:
    """Reads and changes the views. Blocking, and safe to call from any thread."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def all(self) -> tuple[SavedView, ...]:
        """Return the views of the program, then the user's own, in the order in which they were
        saved.
        """
        return (*BUILT_IN, *self.own())

    def own(self) -> tuple[SavedView, ...]:
        """Return the user's own."""
        return tuple(found for _, found in _read(self._raw()) if isinstance(found, SavedView))

    def named(self, name: str) -> SavedView:
        """Return the view of this name, or of this key, whatever the case of its letters. Raises
        NotFound.
        """
        wanted = _folded(name)
        for view in self.all():
            if wanted in (_folded(view.name), view.key):
                return view
        raise NotFound(
            "There is no view “{name}”",
            en("There are: {names}."),
            name=name[:LONGEST_NAME],
            names=", ".join(view.name for view in self.all()),
        )

    def problems(self) -> tuple[Message, ...]:
        """Say which of the user's own cannot be used, in sentences."""
        return tuple(found for _, found in _read(self._raw()) if isinstance(found, Message))

    def locked(self) -> Message:
        """Return why the user's own cannot be changed, in a sentence; empty when they can."""
        return self._preferences.resolve(SETTING).locked

    def save(self, view: SavedView) -> None:
        """Keep a new view, or put it in the place of the user's own of the same name.

        Raises BadInput for a name that cannot be used or when there are too many, NotPermitted
        where they are fixed.
        """
        view = replace(view, name=view.name.strip(), key="")
        self._check(view.name, besides=view.name)
        raw = self._raw()
        place = self._place(raw, view.name)
        if place is None:
            if len(self.own()) >= MOST_VIEWS:
                raise BadInput(
                    "There are {count} views already", en("Remove one first."), count=MOST_VIEWS
                )
            self._write([*raw, as_entry(view)])
        else:
            self._write([*raw[:place], as_entry(view), *raw[place + 1 :]])

    def rename(self, old: str, new: str) -> None:
        """Give one of the user's own another name. Raises as `save`, and NotFound."""
        raw = self._raw()
        place = self._found(raw, old)
        self._check(new, besides=old)
        self._write([*raw[:place], {**raw[place], "name": new.strip()}, *raw[place + 1 :]])

    def remove(self, name: str) -> None:
        """Take one of the user's own away. Raises NotFound, NotPermitted."""
        raw = self._raw()
        place = self._found(raw, name)
        self._write([*raw[:place], *raw[place + 1 :]])

    def _raw(self) -> list[Any]:
        return list(self._preferences.current.views)

    def _write(self, raw: list[Any]) -> None:
        if why := self.locked():
            raise NotPermitted("Views cannot be changed here", "{why}", why=why)
        self._preferences.set(SETTING, raw)

    def _check(self, name: str, *, besides: str) -> None:
        name = name.strip()
        if not name:
            raise BadInput("A view needs a name", en("Write one."))
        if len(name) > LONGEST_NAME or not name.isprintable():
            raise BadInput(
                "The name of a view is one line of at most {count} characters",
                en("Shorten it."),
                count=LONGEST_NAME,
            )
        if any(_folded(name) in (_folded(view.name), view.key) for view in BUILT_IN):
            raise BadInput("“{name}” comes with the program", en("Choose another name."), name=name)
        if any(_folded(view.name) == _folded(name) for view in self.own()) and _folded(
            name
        ) != _folded(besides):
            raise BadInput(
                "There is a view “{name}” already", en("Choose another name."), name=name
            )

    def _place(self, raw: Sequence[Any], name: str) -> int | None:
        read = _read(raw)
        places = (
            n
            for n, found in read
            if isinstance(found, SavedView) and _folded(found.name) == _folded(name)
        )
        return next(places, None)

    def _found(self, raw: Sequence[Any], name: str) -> int:
        place = self._place(raw, name)
        if place is None:
            raise NotFound(en("There is no view “{name}” of your own"), name=name[:LONGEST_NAME])
        return place


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
        if moment_ns is not None and view.within_s is None:
            moment = instant(moment_ns)
            if moment is not None:
                entry[key] = moment.isoformat()
    if view.grouped is not None:
        entry["show"] = "groups" if view.grouped else "reports"
    if view.sort is not None:
        entry["sort"] = view.sort.value
        entry["descending"] = view.descending
    return entry


def span_words(seconds: int) -> str:
    """Write a span as `24h` or `7d`, which `within` reads again; to the minute."""
    for unit in ("w", "d", "h"):
        if seconds and seconds % _UNITS[unit] == 0 and (unit != "w" or seconds > 4 * _UNITS["w"]):
            if unit == "d" and seconds == _UNITS["d"]:
                continue  # people say 24 hours
            return f"{seconds // _UNITS[unit]}{unit}"
    return f"{max(1, seconds // 60)}m"


def _read(raw: Sequence[Any]) -> list[tuple[int, SavedView | Message]]:
    """Read the entries of the settings: for each its place with a view, or with a sentence on what
    is wrong.
    """
    found: list[tuple[int, SavedView | Message]] = []
    names = {_folded(view.name) for view in BUILT_IN} | {view.key for view in BUILT_IN}
    views = 0
    for place, entry in enumerate(raw):
        if views >= MOST_VIEWS:
            found.append(
                (place, message(en("Only the first {most} saved views are used."), most=MOST_VIEWS))
            )
            break
        try:
            view = _view(entry)
            if _folded(view.name) in names:
                raise _Wrong(message(en("there is another view “{name}”"), name=view.name))
        except _Wrong as wrong:
            said = message(
                "The saved view number {number} in the settings is passed over: {why}.",
                number=place + 1,
                why=wrong.why,
            )
            found.append((place, said))
            continue
        names.add(_folded(view.name))
        views += 1
        found.append((place, view))
    return found


class _Wrong(Exception):
    """An entry that cannot be used, in words that go on after a colon."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def _view(entry: Any) -> SavedView:
    if not isinstance(entry, Mapping):
        raise _Wrong(message(en("it is no table with a name")))
    name = entry.get("name")
    if (
        not isinstance(name, str)
        or not name.strip()
        or len(name.strip()) > LONGEST_NAME
        or not name.isprintable()
    ):
        raise _Wrong(
            message(
                en("its name is not one line of at most {longest_name} characters"),
                longest_name=LONGEST_NAME,
            )
        )
    search = entry.get("search", "")
    if not isinstance(search, str) or len(search) > LONGEST_SEARCH:
        raise _Wrong(
            message(
                en("what it searches for is not a text of at most {most} characters"),
                most=LONGEST_SEARCH,
            )
        )
    states = [STATE_BY_WORD.get(word) for word in _words(entry, "state")]
    if None in states:
        raise _Wrong(message(en("it names a state that there is not")))
    show = entry.get("show")
    if show not in (None, "groups", "reports"):
        raise _Wrong(message(en("“show” is neither “groups” nor “reports”")))
    sort = entry.get("sort")
    if sort is not None and sort not in tuple(Column):
        raise _Wrong(message(en("it is sorted by a column that there is not")))
    descending = entry.get("descending", True)
    if not isinstance(descending, bool):
        raise _Wrong(message(en("“descending” is neither true nor false")))
    within = _within(entry.get("within"))
    return SavedView(
        name.strip(),
        search=search.strip(),
        sources=frozenset(_words(entry, "source")),
        states=frozenset(state for state in states if state is not None),
        within_s=within,
        since_ns=None if within is not None else _moment_ns(entry, "since"),
        until_ns=None if within is not None else _moment_ns(entry, "until"),
        grouped=None if show is None else show == "groups",
        sort=None if sort is None else Column(sort),
        descending=descending,
    )


def _words(entry: Mapping[str, Any], key: str) -> list[str]:
    given = entry.get(key, [])
    words = [given] if isinstance(given, str) else given
    if not isinstance(words, list) or len(words) > MOST_SOURCES:
        raise _Wrong(
            message(
                en("“{key}” is no list of at most {most_sources} words"),
                key=key,
                most_sources=MOST_SOURCES,
            )
        )
    if not all(isinstance(word, str) and len(word) <= LONGEST_SEARCH for word in words):
        raise _Wrong(message(en("“{key}” is no list of words"), key=key))
    return list(words)


def _within(given: Any) -> int | None:
    if given is None:
        return None
    found = _SPAN.match(given) if isinstance(given, str) else None
    seconds = int(found[1]) * _UNITS[found[2]] if found is not None else 0
    if not 0 < seconds <= LONGEST_SPAN_S:
        raise _Wrong(message(en("“within” is no span of time such as 24h or 7d")))
    return seconds


def _moment_ns(entry: Mapping[str, Any], key: str) -> int | None:
    given = entry.get(key)
    if given is None:
        return None
    try:
        moment = given if isinstance(given, datetime) else datetime.fromisoformat(given)
        seconds = (moment if moment.tzinfo else moment.astimezone()).astimezone(UTC).timestamp()
    except (TypeError, ValueError, OverflowError, OSError):
        raise _Wrong(message(en("“{key}” is no date and time"), key=key)) from None
    if seconds <= 0:
        raise _Wrong(message(en("“{key}” lies before 1970"), key=key))
    return round(seconds * 1_000) * 1_000_000


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def facts(view: SavedView) -> Iterator[tuple[str, str]]:
    """Yield what a view says, name by name, for a terminal; nothing for one that leaves nothing
    out.
    """
    entry = as_entry(view)
    for key in ("search", "source", "state", "within", "since", "until", "show", "sort"):
        if key in entry:
            value = entry[key]
            words = ",".join(value) if isinstance(value, list) else str(value)
            yield key, f"{words}, ascending" if key == "sort" and not view.descending else words
