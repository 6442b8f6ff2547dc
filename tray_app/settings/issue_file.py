"""`known-issues.toml`: reading it whatever it holds, and changing the user's own with its comments
kept.

An entry that cannot be used is passed over and said; a file that cannot be read costs only itself.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.messages import N_, NOTHING, Message, message
from tray_app.model import version
from tray_app.model.known_issue import KnownIssue, Origin
from tray_app.settings import address, files

NAME: Final = "known-issues.toml"
TABLE: Final = "issue"
MOST_ISSUES: Final = 1_000
LARGEST_FILE: Final = 1 << 20
"""In bytes."""
LONGEST_ADDRESS: Final = 2_000
MOST_SAID: Final = 20
"""Sentences about one file."""
HEADING: Final = (
    "Known issues of Cortex, read by Cortex Crash Tray. The program adds an entry "  # noqa: ISC004
    "when you link a kind of crash.",
    "Each entry has a title and an https address, and at least one of: group, "  # noqa: ISC004
    "type, message, words. See the help.",
)

LENGTHS: Final = {
    "title": 200,
    "url": LONGEST_ADDRESS,
    "type": 200,
    "message": 500,
    "first_version": version.LONGEST,
    "last_version": version.LONGEST,
    "fixed_in": version.LONGEST,
    "note": 1_000,
}
LISTS: Final = {"group": (200, 64), "words": (20, 60), "source": (20, 60)}
"""How many, and how many characters each may have."""
_ADDRESS: Final = re.compile(r"https://[!#$%&'()*+,\-./:;=?@\[\]_~0-9A-Za-z]+\Z")


def address_fault(text: str) -> Message:
    """Say what is wrong with an issue's address, in a sentence; empty when nothing is.

    Only what can be opened without surprise and shown as it is: https, plain ASCII, no name or
    password.
    """
    text = text.strip()
    if not text:
        return message("The address is missing.")
    if not text.lower().startswith("https://"):
        return message("Begin the address with https://.")
    if len(text) > LONGEST_ADDRESS:
        return message("An address has at most {most} characters.", most=LONGEST_ADDRESS)
    parts = address.split(text)
    if not _ADDRESS.match("https" + text[5:]) or parts is None or not parts.hostname:
        return message("The address cannot be understood. Copy it from the browser.")
    if parts.username is not None or parts.password is not None:
        return message("A name or password does not belong in the address.")
    return NOTHING


def version_fault(text: str) -> Message:
    """Say what is wrong with a version, in a sentence; empty when nothing is, or where there is
    none.
    """
    if not text.strip() or version.key(text) is not None:
        return NOTHING
    return message("A version is written as numbers with dots, such as 0.5.1 or 0.5.1-rc2.")


def read(path: Path, origin: Origin) -> tuple[tuple[KnownIssue, ...], tuple[Message, ...]]:
    """Return the issues of a file, and sentences on what cannot be used in it. A missing file has
    none. Never fails.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            return (), (
                message(
                    "{path} is passed over: it is larger than {size} MB.",
                    path=path,
                    size=LARGEST_FILE >> 20,
                ),
            )
        content = files.read(path)
    except NotPermitted as why:
        return (), (why.message,)
    except OSError:
        return (), ()
    return parse(content or b"", origin, str(path))


def parse(
    content: bytes, origin: Origin, path: str
) -> tuple[tuple[KnownIssue, ...], tuple[Message, ...]]:
    """Return the issues in *content*, and sentences on what cannot be used in it."""
    try:
        tables = _tables(content)
    except _Wrong as wrong:
        return (), (message("{path} is passed over: {why}.", path=path, why=wrong.why),)
    found: list[KnownIssue] = []
    said: list[Message] = []
    for number, table in enumerate(tables[:MOST_ISSUES], 1):
        try:
            found.append(_issue(table, origin))
        except _Wrong as wrong:
            said.append(
                message(
                    "Entry {number} in {path} is passed over: {why}.",
                    number=number,
                    path=path,
                    why=wrong.why,
                )
            )
    if len(tables) > MOST_ISSUES:
        said.append(
            message(
                "Only the first {most} entries in {path} are used.", most=MOST_ISSUES, path=path
            )
        )
    if len(said) > MOST_SAID:
        more = len(said) - MOST_SAID
        said = [
            *said[:MOST_SAID],
            message("{path} has {more} more entries that cannot be used.", path=path, more=more),
        ]
    return tuple(found), tuple(said)


def link(path: Path, *, group: str, url: str, title: str, fixed_in: str = "") -> bool:
    """Note in the user's file that this kind is of the issue at *url*; False when that was so
    already.

    Raises BadInput for an address or version that cannot be used, NotPermitted for a file that
    cannot be changed.
    """
    url, title, fixed_in = (
        url.strip(),
        " ".join(title.split())[: LENGTHS["title"]],
        fixed_in.strip(),
    )
    if fault := address_fault(url):
        raise BadInput(N_("This address cannot be used"), N_("{problem}"), problem=fault)
    if fault := version_fault(fixed_in):
        raise BadInput(N_("This version cannot be used"), N_("{problem}"), problem=fault)

    def change(document: Any) -> None:
        import tomlkit

        same = _entry_of(document, url)
        if same is None:
            if len(document.get(TABLE, [])) >= MOST_ISSUES:
                raise BadInput(
                    N_("There are {count} known issues already"),
                    N_("Remove some."),
                    count=MOST_ISSUES,
                )
            entry = tomlkit.table()
            entry.update({"title": title or url, "url": url, "group": [group]})
            same = entry
            _append(document, entry)
        elif group not in _as_list(same.get("group")):
            same["group"] = [*_as_list(same.get("group")), group]
        if fixed_in:
            same["fixed_in"] = fixed_in

    return _change(path, change)


def unlink(path: Path, *, group: str, url: str) -> None:
    """Take the link between this kind and the issue at *url* out of the user's file.

    The whole entry goes where nothing else is recognised by it. Raises NotFound and NotPermitted.
    """

    def change(document: Any) -> None:
        entry = _entry_of(document, url)
        if entry is None or group not in _as_list(entry.get("group")):
            raise NotFound(N_("There is no such link in {path}"), path=str(path))
        left = [each for each in _as_list(entry.get("group")) if each != group]
        if left:
            entry["group"] = left
            return
        tables = document[TABLE]
        del tables[
            next(number for number, each in enumerate(tables) if each is entry or each == entry)
        ]
        if not tables:
            del document[TABLE]

    _change(path, change)


class _Wrong(Exception):
    """An entry, or a file, that cannot be used, in words that go on after a colon."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def _tables(content: bytes) -> list[Any]:
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise _Wrong(message("it is not UTF-8 text")) from None
    except (ValueError, RecursionError) as why:
        raise _Wrong(message("it is not valid TOML: {why}", why=why)) from None
    tables = document.get(TABLE, [])
    if not isinstance(tables, list) or set(document) - {TABLE}:
        raise _Wrong(message("it holds something else than tables [[{table}]]", table=TABLE))
    return tables


def _issue(table: Any, origin: Origin) -> KnownIssue:
    if not isinstance(table, Mapping):
        raise _Wrong(message("it is no table"))
    unknown = sorted(set(table) - set(LENGTHS) - set(LISTS))
    if unknown:
        raise _Wrong(message("“{word}” is not known here", word=unknown[0][:40]))
    texts = {key: _text(table, key) for key in LENGTHS}
    lists = {key: _list(table, key) for key in LISTS}
    if not texts["title"]:
        raise _Wrong(message("it has no title"))
    if fault := address_fault(texts["url"]):
        raise _Wrong(message("its address cannot be used: {why}", why=fault))
    for key in ("first_version", "last_version", "fixed_in"):
        if version_fault(texts[key]):
            raise _Wrong(message("“{key}” is no version such as 0.5.1", key=key))
    if not (lists["group"] or texts["type"] or texts["message"] or lists["words"]):
        raise _Wrong(
            message("it says nothing to recognise a report by: group, type, message or words")
        )
    return KnownIssue(
        texts["title"],
        texts["url"],
        lists["group"],
        texts["type"],
        texts["message"],
        lists["words"],
        lists["source"],
        texts["first_version"],
        texts["last_version"],
        texts["fixed_in"],
        texts["note"],
        origin,
    )


def _text(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str) or len(value) > LENGTHS[key] or "\x00" in value:
        raise _Wrong(
            message("“{key}” is no text of at most {most} characters", key=key, most=LENGTHS[key])
        )
    return " ".join(value.split())


def _list(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    most, longest = LISTS[key]
    value = _as_list(table.get(key))
    if len(value) > most or not all(
        isinstance(each, str) and len(each) <= longest for each in value
    ):
        raise _Wrong(message("“{key}” is no list of at most {most} words", key=key, most=most))
    return tuple(each.strip() for each in value if each.strip())


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _entry_of(document: Any, url: str) -> Any | None:
    """Return the entry that recognises its issue, at this address, by kinds alone."""
    only = {"title", "url", "group", "fixed_in", "note"}
    tables: Iterable[Any] = document.get(TABLE, [])
    return next((each for each in tables if each.get("url") == url and not set(each) - only), None)


def _append(document: Any, entry: Any) -> None:
    import tomlkit
    from tomlkit.items import AoT

    tables = document.get(TABLE)
    if isinstance(tables, AoT):
        tables.append(entry)
    elif tables is None:
        made = tomlkit.aot()
        made.append(entry)
        document.append(TABLE, made)
    else:  # written as one list
        row = tomlkit.inline_table()
        row.update(entry)
        tables.append(row)


def _change(path: Path, change: Any) -> bool:
    import tomlkit

    def changed(old: bytes | None) -> bytes:
        try:
            _tables(old or b"")
        except _Wrong as wrong:
            raise NotPermitted(
                "{path} cannot be changed: {why}", "Mend it first.", path=path, why=wrong.why
            ) from None
        document = tomlkit.parse((old or b"").decode("utf-8"))
        if not old:
            for line in HEADING:
                document.add(tomlkit.comment(line))
        change(document)
        return tomlkit.dumps(document).encode()

    with files.lock_directory(path.parent):
        return files.change(path, changed)
