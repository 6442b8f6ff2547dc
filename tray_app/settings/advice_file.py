"""Lists of advice, and their translations: reading them whatever they hold.

`advice.toml` of the user and of the administrator has the same form as those that come with the
program. An entry that cannot be used is passed over and said; a file that cannot be read costs only
itself.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from tray_app.errors import NotPermitted
from tray_app.messages import Message, message
from tray_app.model import literals, version
from tray_app.model.advice import (
    Action,
    Advice,
    AdviceList,
    Kind,
    Language,
    Pattern,
    Sentence,
    Step,
    placeholders,
)
from tray_app.settings import files
from tray_app.settings.address import LONGEST_LINK, link_problem

TABLE: Final = "advice"
MOST_ENTRIES: Final = 1_000
LARGEST_FILE: Final = 1 << 20
"""In bytes."""
LONGEST_PATTERN: Final = 500
MOST_WORDS: Final = 6
"""In a title, but that of an issue, which others gave."""
MOST_SAID: Final = 20
"""Sentences about one file."""
WHERE: Final = ("any", "message", "stack", "stderr")

_MOST: Final = 100
"""Patterns, codes, sentences or steps in one list of an entry."""
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_SIGNAL: Final = re.compile(r"SIG[A-Z0-9]{2,8}\Z")
_COMMAND: Final = re.compile(r"[\x20-\x7e]{1,300}\Z")
_TEXTS: Final = {
    "id": 60,
    "title": 200,
    "kind": 10,
    "first_version": 80,
    "last_version": 80,
    "fixed_in": 80,
}
_LISTS: Final = {
    "signals": 20,
    "exclude": LONGEST_PATTERN,
    "numbers": LONGEST_PATTERN,
    "group": 64,
    "type": 200,
    "words": 60,
    "source": 60,
    "links": LONGEST_LINK,
}
"""How many characters each item may have."""
_OTHERS: Final = {"order", "exits", "happened", "steps", *WHERE}


def read(path: Path, origin: AdviceList) -> tuple[tuple[Advice, ...], tuple[Message, ...]]:
    """Return the entries of a file, and sentences on what cannot be used in it. Never fails."""
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
    content: bytes, origin: AdviceList, path: str
) -> tuple[tuple[Advice, ...], tuple[Message, ...]]:
    """Return the entries in *content*, and sentences on what cannot be used in it."""
    try:
        tables = entries(content)
    except Wrong as wrong:
        return (), (message("{path} is passed over: {why}.", path=path, why=wrong.why),)
    found: dict[str, Advice] = {}
    said: list[Message] = []
    for number, table in enumerate(tables[:MOST_ENTRIES], 1):
        try:
            entry = _advice(table, origin)
            if entry.id in found:
                raise Wrong(message("there is a “{id}” already", id=entry.id))
            found[entry.id] = entry
        except Wrong as wrong:
            said.append(
                message(
                    "Entry {number} in {path} is passed over: {why}.",
                    number=number,
                    path=path,
                    why=wrong.why,
                )
            )
    if len(tables) > MOST_ENTRIES:
        said.append(
            message(
                "Only the first {most} entries in {path} are used.", most=MOST_ENTRIES, path=path
            )
        )
    if len(said) > MOST_SAID:
        more = len(said) - MOST_SAID
        said = [
            *said[:MOST_SAID],
            message("{path} has {more} more entries that cannot be used.", path=path, more=more),
        ]
    return tuple(found.values()), tuple(said)


def language(content: bytes) -> Language:
    """Return the translation in *content*, one of our own files."""
    document = tomllib.loads(content.decode("utf-8"))
    return Language(
        document["sentences"], document["decimal_mark"], document["group_mark"], document["between"]
    )


class Wrong(Exception):
    """An entry, or a file, that cannot be used, in words that go on after a colon."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def entries(content: bytes) -> list[Any]:
    """Return the tables in *content*. Raises Wrong."""
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise Wrong(message("it is not UTF-8 text")) from None
    except (ValueError, RecursionError) as why:
        raise Wrong(message("it is not valid TOML: {why}", why=why)) from None
    tables = document.get(TABLE, [])
    if not isinstance(tables, list) or set(document) - {TABLE}:
        raise Wrong(message("it holds something else than tables [[{table}]]", table=TABLE))
    return tables


def _advice(table: Any, origin: AdviceList) -> Advice:
    if not isinstance(table, Mapping):
        raise Wrong(message("it is no table"))
    if unknown := sorted(set(table) - set(_TEXTS) - set(_LISTS) - _OTHERS):
        raise Wrong(message("“{word}” is not known here", word=unknown[0][:40]))
    texts = {key: _text(table.get(key, ""), key, most) for key, most in _TEXTS.items()}
    lists = _lists(table)
    if not _ID.match(texts["id"]):
        raise Wrong(message("“id” is no name of small letters, digits and hyphens"))
    kind = _kind(texts["kind"])
    most_words = 100 if kind is Kind.ISSUE else MOST_WORDS
    if not 0 < len(texts["title"].split()) <= most_words:
        raise Wrong(
            message("its title has no word, or more than {most_words}", most_words=most_words)
        )
    for key in ("first_version", "last_version", "fixed_in"):
        if version.problem(texts[key]):
            raise Wrong(message("“{key}” is no version such as 0.5.1", key=key))
    for address in lists["links"]:
        _checked_link(address)
    if kind is Kind.ISSUE and not lists["links"]:
        raise Wrong(message("an issue has a link"))
    patterns = tuple(_pattern(item, where) for where in WHERE for item in _items(table, where))
    exits = tuple(_number(item, "exits") for item in _items(table, "exits"))
    if not (patterns or exits or any(lists[key] for key in ("signals", "group", "type", "words"))):
        raise Wrong(
            message(
                "it says nothing to recognise a report by: a pattern, signals, "
                "exits, group, type or words"
            )
        )
    entry = Advice(
        id=texts["id"],
        title=texts["title"],
        happened=tuple(_sentence(item) for item in _items(table, "happened")),
        steps=tuple(_step(item) for item in _items(table, "steps")),
        kind=kind,
        order=_number(table.get("order", 0), "order"),
        patterns=patterns,
        signals=lists["signals"],
        exits=exits,
        exclude=lists["exclude"],
        numbers=lists["numbers"],
        groups=lists["group"],
        types=lists["type"],
        words=lists["words"],
        sources=lists["source"],
        first_version=texts["first_version"],
        last_version=texts["last_version"],
        fixed_in=texts["fixed_in"],
        links=lists["links"],
        origin=origin,
    )
    # a test looks at those; here it would take longer than all the rest
    if origin is not AdviceList.PROGRAM:
        _check_patterns(entry)
    return entry


def _lists(table: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    lists = {
        key: tuple(_text(item, key, most) for item in _items(table, key))
        for key, most in _LISTS.items()
    }
    if not all(map(_SIGNAL.match, lists["signals"])):
        raise Wrong(message("“signals” has something else than names such as SIGILL"))
    return lists


def _check_patterns(entry: Advice) -> None:
    """Look whether the linear engine can look for the patterns."""
    import re2

    options = re2.Options()
    options.log_errors = False
    unless = (each for pattern in entry.patterns for each in pattern.unless)
    for pattern in (
        *(each.find for each in entry.patterns),
        *unless,
        *entry.exclude,
        *entry.numbers,
    ):
        try:
            empty = re2.compile(pattern, options).search("") is not None
        except re2.error:
            raise Wrong(
                message(
                    "“{pattern}” is no regular expression that can be used", pattern=pattern[:60]
                )
            ) from None
        if empty:
            raise Wrong(message("“{pattern}” would be found in every text", pattern=pattern[:60]))


def _kind(text: str) -> Kind:
    try:
        return Kind(text or Kind.CAUSE)
    except ValueError:
        raise Wrong(
            message("“kind” is neither {cause} nor {effect}", cause=Kind.CAUSE, effect=Kind.EFFECT)
        ) from None


def _pattern(item: Any, where: str) -> Pattern:
    if isinstance(item, str):
        item = {"find": item}
    if not isinstance(item, Mapping) or not {"find"} <= set(item) <= {"find", "unless"}:
        raise Wrong(
            message("“{where}” has something else than patterns, or {{find, unless}}", where=where)
        )
    unless = tuple(_text(each, where, LONGEST_PATTERN) for each in _items(item, "unless"))
    find = _text(item["find"], where, LONGEST_PATTERN)
    return Pattern(find, where, unless, literals.needed(find))


def _sentence(item: Any) -> Sentence:
    ways = tuple(
        _text(way, "happened", 500) for way in (item if isinstance(item, list) else [item])
    )
    for way in ways:
        try:
            placeholders(way)
        except ValueError:
            raise Wrong(
                message("“{way}” has braces that are no placeholder", way=way[:60])
            ) from None
    if not all(ways):
        raise Wrong(message("“happened” has an empty sentence"))
    return ways


def _step(item: Any) -> Step:
    if isinstance(item, str):
        item = {"text": item}
    if not isinstance(item, Mapping) or not {"text"} <= set(item) <= {
        "text",
        "command",
        "link",
        "action",
    }:
        raise Wrong(
            message("“steps” has something else than texts, or {text, command, link, action}")
        )
    text, command, link, action = (
        _text(item.get(key, ""), "steps", 500) for key in ("text", "command", "link", "action")
    )
    if not text:
        raise Wrong(message("a step has no text"))
    if command and not _COMMAND.match(command):
        raise Wrong(message("the command of a step is more than one line of plain letters"))
    if link:
        _checked_link(link)
    try:
        return Step(text, command, link, Action(action) if action else None)
    except ValueError:
        raise Wrong(
            message("the action of a step is none of: {actions}", actions=", ".join(Action))
        ) from None


def _checked_link(address: str) -> None:
    if fault := link_problem(address):
        raise Wrong(message("a link cannot be used: {why}", why=fault))


def _number(value: Any, key: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise Wrong(message("“{key}” has something else than whole numbers", key=key))
    return value


def _items(table: Mapping[str, Any], key: str) -> Iterator[Any]:
    value = table.get(key, [])
    value = value if isinstance(value, list) else [value]
    if len(value) > _MOST:
        raise Wrong(message("“{key}” has more than {most} items", key=key, most=_MOST))
    return iter(value)


def _text(value: Any, key: str, most: int) -> str:
    if not isinstance(value, str) or len(value) > most or "\x00" in value:
        raise Wrong(message("“{key}” is no text of at most {most} characters", key=key, most=most))
    return value.strip() if key == "steps" else value
