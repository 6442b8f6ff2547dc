"""Does an event keep to the schema that Cortex publishes? The verdict, and in words which rule is
broken.

The schema says what type a value has, what an object must hold and what it may, and that a value is
one of two: that is all that is checked here. A library for all of JSON Schema takes longer to load
than the whole command that shows a report.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple

from tray_app import paths
from tray_app.messages import Message, message

_MOST: Final = 50
_TYPES: Final = {"object": dict, "array": list, "string": str}


class _Error(NamedTuple):
    """A rule that is broken, and where."""

    path: tuple[str | int, ...]
    sentence: Message


def violations(event: object) -> list[Message]:
    """Name the rules that *event* breaks: place and sentence, in the order of place; empty when it
    is valid.
    """
    errors = sorted(_errors(event, _schema(), ()), key=lambda error: [*map(str, error.path)])
    found = [
        message("{place}: {what}", place=_place(event, error.path), what=error.sentence)
        for error in errors[:_MOST]
    ]
    if len(errors) > _MOST:
        found.append(message("… and {count} more.", count=len(errors) - _MOST))
    return found


@cache
def _schema() -> dict[str, Any]:
    text = (paths.resources_dir() / "schema" / "crash-report.schema.json").read_text(
        encoding="utf-8"
    )
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _errors(value: object, rule: dict[str, Any], path: tuple[str | int, ...]) -> Iterator[_Error]:
    rule = _schema()["definitions"][rule["$ref"].rpartition("/")[2]] if "$ref" in rule else rule
    if "type" in rule and not isinstance(value, _TYPES[rule["type"]]):
        what = message(
            "{value} is not of type {type}", value=_short(value), type=repr(rule["type"])
        )
        yield _Error(path, what)
        return
    if "oneOf" in rule:
        yield from _of_alternatives(value, rule["oneOf"], path)
    if isinstance(value, dict):
        missing = [name for name in rule.get("required", ()) if name not in value]
        if missing:
            names = " and ".join(map(repr, missing))
            yield _Error(path, message("{names} is required but missing", names=names))
        for name, inner in rule.get("properties", {}).items():
            if name in value:
                yield from _errors(value[name], inner, (*path, name))
    if isinstance(value, list) and "items" in rule:
        for number, each in enumerate(value):
            yield from _errors(each, rule["items"], (*path, number))


def _of_alternatives(
    value: object, rules: list[dict[str, Any]], path: tuple[str | int, ...]
) -> Iterator[_Error]:
    """Yield what says most where a value is not of exactly one form: the errors of the form that it
    was probably meant to have.
    """
    errors = [[*_errors(value, rule, path)] for rule in rules]
    if sum(not each for each in errors) == 1:
        return
    if value == {}:
        what = message("the value is empty ({}); it must hold a stringValue or a kvlist_value")
        yield _Error(path, what)
    elif isinstance(value, dict) and all(errors):
        yield from errors[any(str(key).lower().startswith("kv") for key in value)]
    else:
        said = "{value} is neither a text (stringValue) nor a list of pairs (kvlist_value)"
        yield _Error(path, message(said, value=_short(value)))


def _place(event: object, path: tuple[str | int, ...]) -> str:
    """Write a place with the keys of attributes in it, which say more than their numbers."""
    text = ""
    here: Any = event
    for part in path:
        try:
            here = here[part]
        except (KeyError, IndexError, TypeError):
            here = None
        if isinstance(part, int):
            key = here.get("key") if isinstance(here, dict) else None
            text += f"[{key}]" if isinstance(key, str) else f"[{part}]"
        else:
            text += f".{part}" if text else str(part)
    return text or "event"


def _short(value: object) -> str:
    try:
        text = json.dumps(value, ensure_ascii=True)
    except (TypeError, ValueError, RecursionError):
        text = type(value).__name__
    return text if len(text) <= 80 else text[:79] + "…"
