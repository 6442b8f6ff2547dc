"""From text, files and variables to a setting's value, or to what is wrong with it; and back."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from tray_app.errors import BadInput
from tray_app.messages import N_, en
from tray_app.model.delivery import REQUESTS_OWN
from tray_app.model.redaction import HIDDEN, WordRule
from tray_app.model.settings import QuietHours
from tray_app.settings import address, env_file
from tray_app.settings.declared import Kind, Setting

MASK = "••••••••"
"""Stands for a secret value that is there and is not shown."""
TRUE_WORDS = frozenset({"1", "true", "yes", "on"})
FALSE_WORDS = frozenset({"0", "false", "no", "off"})
LONGEST_TEXT = 10_000
"""In characters: a setting is no place for more."""

LONGEST_SHOWN = 60
"""In characters: so much of a wrong value is repeated."""
MOST_ENTRIES = 200

# RFC 9110, 5.6.2: what a header's name is made of. A value is visible ASCII and blanks, or what
# only some servers read.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*\Z")


def checked(setting: Setting, value: Any) -> Any:
    """Return *value* as the field of `Settings` holds it. Text is understood as users type it.

    Raises `BadInput` with what may stand there.
    """
    if isinstance(value, str) and setting.kind not in (Kind.TEXT, Kind.CHOICE):
        value = value.strip()
    return _CHECKS[setting.kind](setting, value)


def as_text(setting: Setting, value: Any) -> str:
    """Write a value as one line that `checked` reads again. Secret values are not hidden here."""
    match setting.kind:
        case Kind.SWITCH:
            return "1" if value else "0"
        case Kind.MOMENT:
            return value.isoformat() if isinstance(value, datetime) else ""
        case Kind.NAMES:
            return ",".join(value)
        case Kind.WORDS | Kind.ENTRIES:
            plain = as_plain(setting, value)
            return json.dumps(plain, ensure_ascii=False, default=str) if plain else ""
        case Kind.HEADERS:
            return ",".join(f"{name}={quote(text, safe='')}" for name, text in value.items())
        case _:
            return str(as_plain(setting, value))


def as_plain(setting: Setting, value: Any) -> Any:
    """Return a value as TOML and JSON hold it, in lists, tables, texts, numbers and moments."""
    match setting.kind:
        case Kind.CHOICE:
            return str(value)
        case Kind.HOURS:
            return "" if value is None else str(value)
        case Kind.NAMES | Kind.ENTRIES:
            return list(value)
        case Kind.WORDS:
            return [{"word": rule.word, "substitute": rule.substitute} for rule in value]
        case _:
            return value


def headers(text: str) -> dict[str, str]:
    """Read headers as W3C Baggage without properties: `name=value,…`, values percent-encoded.

    Raises `BadInput`, whose words never hold a value.
    """
    found: dict[str, str] = {}
    for number, member in enumerate(text.split(","), 1):
        if not member.strip():
            continue
        name, equals, value = member.partition("=")
        if not equals:
            raise BadInput(
                en("Header {number} has no value"),
                N_("Write headers as name=value,name=value."),
                number=number,
            )
        found[name.strip()] = unquote(value.strip())
    return checked_headers(found)


def resource_attributes(text: str) -> dict[str, str]:
    """Read OTEL_RESOURCE_ATTRIBUTES: `key=value,key=value`, both percent-encoded.

    Raises `BadInput`.

    As the specification asks, one member that makes no sense spoils all of them.
    """
    found: dict[str, str] = {}
    for member in filter(str.strip, text.split(",")):
        key, equals, value = (unquote(part.strip()) for part in member.partition("="))
        if not key or not equals:
            raise BadInput(
                en("Attributes are names with values"), N_("Write them as name=value,name=value.")
            )
        found[key] = value
    return found


def checked_headers(given: Mapping[str, str]) -> dict[str, str]:
    """Return the headers with names in lower case.

    Raises `BadInput`, whose words never hold a value.
    """
    found: dict[str, str] = {}
    for name, value in given.items():
        name, value = name.strip().lower(), str(value).strip()
        if not _HEADER_NAME.match(name):
            raise BadInput(
                en("“{name}” is not the name of a header"),
                en("Names have letters, digits and hyphens."),
                name=name,
            )
        if name in REQUESTS_OWN:
            raise BadInput(
                en("The header “{name}” belongs to the request itself"),
                en("Take it out of the list."),
                name=name,
            )
        if value != MASK and any(ord(c) < 0x20 or ord(c) == 0x7F or ord(c) > 0xFF for c in value):
            raise BadInput(
                en("The value of the header “{name}” holds a character that cannot be sent"),
                en("Use plain letters, digits and signs on one line."),
                name=name,
            )
        found[name] = value
    return found


def _switch(setting: Setting, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    word = value.lower() if isinstance(value, str) else ""
    if word in TRUE_WORDS | FALSE_WORDS:
        return word in TRUE_WORDS
    raise _none_of(setting, value, ("on", "off"))


def _number(setting: Setting, value: Any) -> int:
    number: int | None = None
    if (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, str) and re.fullmatch(r"[+-]?[0-9]{1,12}", value)
    ):
        number = int(value)
    if number is None or not setting.minimum <= number <= setting.maximum:
        raise BadInput(
            N_("“{label}” is a whole number"),
            N_("Write a number from {minimum} to {maximum}."),
            label=setting.label,
            minimum=setting.minimum,
            maximum=setting.maximum,
        )
    return number


def _choice(setting: Setting, value: Any) -> StrEnum:
    word = str(value).strip().lower() if isinstance(value, str) else ""
    for choice in setting.choices:
        if choice.value == word:
            return choice.value
    if setting.key == "protocol" and word == "grpc":
        raise BadInput(
            en("OTLP over gRPC is not spoken here"),
            en("Choose http/json or http/protobuf, and the collector's HTTP port, mostly 4318."),
        )
    raise _none_of(setting, value, [choice.value for choice in setting.choices])


def _none_of(setting: Setting, value: Any, allowed: Sequence[str]) -> BadInput:
    return BadInput(
        en("Invalid value '{value}' for {key}; use {others} or {last}."),
        value=str(value)[:LONGEST_SHOWN],
        key=setting.key,
        others=", ".join(allowed[:-1]),
        last=allowed[-1],
    )


def _text(setting: Setting, value: Any) -> str:
    if not isinstance(value, str):
        raise BadInput(
            en("“{label}” is a text"), en("Write it in quotation marks."), label=setting.label
        )
    text = str(value)
    env_file.check_value(text)
    if "\n" in text or len(text) > LONGEST_TEXT:
        raise BadInput(en("“{label}” is one line of text"), en("Write less."), label=setting.label)
    if setting.key == "language" and text and not _LANGUAGE.match(text):
        raise BadInput(N_("That is not a language code"), N_("Write a code such as de or pt-BR."))
    if setting.key == "resource_attributes":
        resource_attributes(text)
    if setting.key == "lookup_url" and text and (problem := address.check_template(text)):
        raise BadInput(N_("This address cannot be used"), problem)
    return text


def _address(setting: Setting, value: Any) -> str:
    text = _text(setting, value).strip()
    verdict = address.check(text, whole_url=setting.whole_url)
    if verdict.problem:
        raise BadInput(N_("This address cannot be used"), verdict.problem)
    return text


def _path(setting: Setting, value: Any) -> str:
    text = _text(setting, str(value) if isinstance(value, Path) else value)
    try:
        path = Path(text).expanduser()
    except RuntimeError as why:
        raise BadInput(
            en("“{label}” names a home folder that there is not"),
            en("Write the whole path."),
            label=setting.label,
        ) from why
    if text and not path.is_absolute():
        raise BadInput(
            N_("“{label}” needs a whole path"),
            N_("Write it from the root of the disk."),
            label=setting.label,
        )
    return str(path) if text else ""


def _hours(setting: Setting, value: Any) -> QuietHours | None:
    if value is None or value == "":
        return None
    wrong = BadInput(
        N_("“{label}” are two times of day"), N_("Write them as 22:00-07:00."), label=setting.label
    )
    try:
        hours = value if isinstance(value, QuietHours) else QuietHours.parse(_text(setting, value))
    except ValueError as why:
        raise wrong from why
    if hours.begin.tzinfo or hours.end.tzinfo or hours.begin == hours.end:
        raise wrong
    return QuietHours(*(each.replace(second=0, microsecond=0) for each in (hours.begin, hours.end)))


def _moment(setting: Setting, value: Any) -> datetime | None:
    if value is None or value == "":
        return None
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        return moment.astimezone(UTC)
    except (ValueError, OverflowError, OSError) as why:
        raise BadInput(
            N_("“{label}” is a date and time"),
            N_("Write it as 2026-11-23T18:00."),
            label=setting.label,
        ) from why


def _names(setting: Setting, value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list | tuple) or not all(isinstance(name, str) for name in value):
        raise BadInput(
            en("“{label}” is a list of names"),
            en("Write them with commas between."),
            label=setting.label,
        )
    names = [_text(setting, str(name).strip()) for name in value]
    return tuple(dict.fromkeys(name for name in names if name))


def _words(setting: Setting, value: Any) -> tuple[WordRule, ...]:
    bad = BadInput(
        en("“{label}” is a list of words and what stands for them"),
        en('Write it as [{{"word": "Bluebird", "substitute": "<project>"}}].'),
        label=setting.label,
    )
    if isinstance(value, str):
        try:
            value = json.loads(value) if value else []
        except ValueError as why:
            raise bad from why
    if not isinstance(value, list | tuple):
        raise bad
    rules: dict[str, WordRule] = {}
    for each in value:
        rule = _word_rule(each)
        if rule is None:
            raise bad
        word = _text(setting, rule.word).strip()
        if word:
            rules[word] = WordRule(word, _text(setting, rule.substitute))
    return tuple(rules.values())


def _word_rule(given: Any) -> WordRule | None:
    if isinstance(given, WordRule):
        return given
    if not isinstance(given, Mapping):
        return None
    word, substitute = given.get("word"), given.get("substitute", HIDDEN)
    return (
        WordRule(word, substitute)
        if isinstance(word, str) and isinstance(substitute, str)
        else None
    )


def _entries(setting: Setting, value: Any) -> tuple[Any, ...]:
    """Accept a list of tables unread: a damaged one among them must not cost the others."""
    if isinstance(value, str):
        try:
            value = json.loads(value) if value else []
        except ValueError:
            value = None
    if not isinstance(value, list | tuple) or len(value) > MOST_ENTRIES:
        raise BadInput(
            en("“{label}” is a list of at most {count} entries"),
            en("Write each as a table, such as {{name = …}}."),
            label=setting.label,
            count=MOST_ENTRIES,
        )
    return tuple(value)


def _headers(_setting: Setting, value: Any) -> dict[str, str]:
    if isinstance(value, str):
        return headers(value)
    if not isinstance(value, Mapping):
        raise BadInput(
            en("Headers are names with values"), N_("Write headers as name=value,name=value.")
        )
    return checked_headers(value)


_CHECKS: dict[Kind, Callable[[Setting, Any], Any]] = {
    Kind.SWITCH: _switch,
    Kind.NUMBER: _number,
    Kind.TEXT: _text,
    Kind.CHOICE: _choice,
    Kind.ADDRESS: _address,
    Kind.FILE: _path,
    Kind.FOLDER: _path,
    Kind.HOURS: _hours,
    Kind.MOMENT: _moment,
    Kind.NAMES: _names,
    Kind.WORDS: _words,
    Kind.ENTRIES: _entries,
    Kind.HEADERS: _headers,
}
