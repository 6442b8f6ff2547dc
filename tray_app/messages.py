"""Words for users are data: an English template and its values.

Windows translate the template (`ui.text.say`), terminals and logs fill in English (`str`), the
ledger stores both (`to_json`). Nobody matches a finished sentence, and nobody decides by one.
Technical details (`english`, and `en` in an error) stay in English: a catalogue is to be small
enough to be translated well.
"""

import re
from collections.abc import Mapping

from tray_app.records import record
from tray_app.typed import Any, Final

_FIELD: Final = r"\{\{|\}\}|\{(\w+)\}([.。]?)"

HIDDEN: Final = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""A pattern of what can steer a terminal, turn the reading order round, or hide in nothing."""

_NONE: Final[Mapping[str, Any]] = {}


@record
class Message:
    """One sentence, or a part of one, before it is put into the user's language.

    Made by `message`, whose template is a literal, so that it can be collected for translation.
    A value may be a message itself. `%n` stands for the value `n`; plurals are written "(s)" or
    "(es)". Where there are no values the template is shown as it stands.
    """

    template: str = ""
    values: Mapping[str, Any] = _NONE
    """Each a `str`, `int`, `float` or `Message`."""

    def __str__(self) -> str:
        """Return it in English, for terminals and logs."""
        values = {
            name: f"{value:,}" if name == "n" and isinstance(value, int) else str(value)
            for name, value in self.values.items()
        }
        return filled(self.template, values)

    def __hash__(self) -> int:
        return hash(self.template)

    def __bool__(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.template)


NOTHING = Message()


def message(template: str, /, **values: object) -> Message:
    """Return a message of a literal *template*. Values of other types become their text."""
    return Message(template, {name: _plain(value) for name, value in values.items()})


def english(template: str, /, **values: object) -> Message:
    """Return a message that is not translated: a technical detail for terminals, logs and
    administrators.
    """
    return message(template, **values)


def verbatim(text: str) -> Message:
    """Return somebody else's words, such as a server's, which nobody translates."""
    return Message("{words}", {"words": text}) if text else NOTHING


def joined(first: Message, second: Message) -> Message:
    """Return two sentences, one after the other; either may be empty."""
    if not (first and second):
        return first or second
    return message("{first} {second}", first=first, second=second)


def N_(text: str) -> str:
    """Mark *text*, which is no message, for translation; a window translates it when it
    shows it.
    """
    return text


def en(text: str) -> str:
    """Mark *text*, which would be collected, as not translated, as `english` does."""
    return text


def in_number(english: str, *, is_one: bool) -> str:
    """Return an English text in the singular or the plural: its "(s)" and "(es)" go or stay."""
    for ending in ("s", "es"):
        english = english.replace(f"({ending})", "" if is_one else ending)
    return english


def filled(template: str, values: Mapping[str, str]) -> str:
    """Put *values* into a template, in whatever language it is. Text in values is never
    a template.
    """
    if not values:
        return template
    if (number := values.get("n")) is not None:
        template = in_number(template.replace("%n", number), is_one=number == "1")
    return re.sub(_FIELD, lambda found: _value(found, values), template)


def to_json(said: Message, longest: int | None = None) -> str:
    """Return a message for a database; text in it is cut at *longest* characters. Empty: nothing.

    Halves of characters, which no database can hold, are replaced.
    """
    if not said:
        return ""
    import json

    plain = json.dumps(_as_plain(said, longest), ensure_ascii=False, separators=(",", ":"))
    return plain.encode("utf-8", "replace").decode()


def from_json(text: str) -> Message:
    """Return what `to_json` wrote. Any other text is a sentence of long ago, and stays as it is."""
    import json

    try:
        return _from_plain(json.loads(text))
    except (ValueError, TypeError, LookupError, RecursionError):
        return Message(text)


def _value(found: re.Match[str], values: Mapping[str, str]) -> str:
    if found[1] is None:
        return found[0][0]
    value = values.get(found[1])
    if value is None:
        return found[0]
    return value if value.endswith((".", "。")) else value + found[2]  # one full stop is enough


def _plain(value: object) -> str | int | float | Message:
    return value if isinstance(value, str | int | float | Message) else str(value)


def _as_plain(said: Message, longest: int | None) -> dict[str, object]:
    def plain(value: object) -> object:
        if isinstance(value, Message):
            return _as_plain(value, longest)
        return value[:longest] if isinstance(value, str) else value

    values = {name: plain(value) for name, value in said.values.items()}
    return {"template": said.template[:longest], "values": values}


def _from_plain(plain: dict[str, Any]) -> Message:
    template, values = plain["template"], plain["values"]
    if not isinstance(template, str):
        raise TypeError(template)
    return Message(template, {name: _value_from_plain(value) for name, value in values.items()})


def _value_from_plain(value: object) -> str | int | float | Message:
    if isinstance(value, dict):
        return _from_plain(value)
    if isinstance(value, str | int | float):
        return value
    raise TypeError(value)
