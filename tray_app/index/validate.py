"""Does an event keep to the schema that Cortex publishes? The verdict, and in words which rule is
broken.

By `jsonschema`, which takes a millisecond for a report: the doctor looks at hundreds, so a second,
faster library would not be noticed. It is loaded when it is first needed.
"""

import json
from functools import cache
from typing import Any, Final

from tray_app import paths
from tray_app.messages import Message, message, verbatim

_MOST: Final = 50


def violations(event: object) -> list[Message]:
    """Name the rules that *event* breaks: place and sentence, in the order of place; empty when it
    is valid.
    """
    try:
        errors = sorted(
            _checker().iter_errors(event),
            key=lambda error: [str(part) for part in error.absolute_path],
        )
    except RecursionError:
        return [message("The event is nested too deeply to be checked.")]
    found: list[Message] = []
    for error in errors[:_MOST]:
        for inner in _leaves(error):
            place = _place(event, list(inner.absolute_path))
            found.append(message("{place}: {what}", place=place, what=_sentence(inner)))
    if len(errors) > _MOST:
        found.append(message("… and {count} more.", count=len(errors) - _MOST))
    return list(dict.fromkeys(found))


@cache
def _schema() -> dict[str, Any]:
    text = (paths.resources_dir() / "schema" / "crash-report.schema.json").read_text(
        encoding="utf-8"
    )
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@cache
def _checker() -> Any:
    import jsonschema

    return jsonschema.Draft7Validator(_schema())


def _leaves(error: Any) -> list[Any]:
    """Return the errors that say most: those of the alternative that the value was probably meant
    to be.
    """
    if error.validator != "oneOf" or not error.context:
        return [error]
    value = error.instance
    if not isinstance(value, dict) or not value:
        return [error]
    wanted = 1 if any(str(key).lower().startswith("kv") for key in value) else 0
    meant = [
        inner for inner in error.context if inner.schema_path and inner.schema_path[0] == wanted
    ]
    return [leaf for inner in meant for leaf in _leaves(inner)] or [error]


def _place(event: object, path: list[Any]) -> str:
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


def _sentence(error: Any) -> Message:
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return message(
            "{names} is required but missing", names=" and ".join(repr(name) for name in missing)
        )
    if error.validator == "type":
        return message(
            "{value} is not of type {type}",
            value=_short(error.instance),
            type=repr(error.validator_value),
        )
    if error.validator == "oneOf":
        if error.instance == {}:
            return message("the value is empty ({}); it must hold a stringValue or a kvlist_value")
        return message(
            "{value} is neither a text (stringValue) nor a list of pairs (kvlist_value)",
            value=_short(error.instance),
        )
    said: str = error.message
    return verbatim(said if len(said) <= 300 else said[:299] + "…")


def _short(value: object) -> str:
    try:
        text = json.dumps(value, ensure_ascii=True)
    except (TypeError, ValueError, RecursionError):
        text = type(value).__name__
    return text if len(text) <= 80 else text[:79] + "…"
