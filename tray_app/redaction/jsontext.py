"""Changes the strings inside a serialised JSON text and leaves every other byte as it is."""

import json
import re
from collections.abc import Callable

_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_AFTER_NAME = re.compile(r"\s*:")
_WRAPPERS = frozenset({"value", "stringValue"})
"""Names that only wrap a value in OTLP's JSON; the attribute's own key came before them."""


def mapped(body: str, change: Callable[[str, str], str]) -> str:
    """Return *body* with each string replaced by `change(string, field)`.

    *field* is the member's name, or for OTLP's `{"key": K, "value": {"stringValue": …}}` the K. Text that is not
    JSON is changed as one plain string.
    """
    try:
        json.loads(body)
    except ValueError:
        return change(body, "")
    pieces: list[str] = []
    done = 0
    name = attribute = ""
    for found in _STRING.finditer(body):
        literal = found[0]
        text: str = json.loads(literal) if "\\" in literal else literal[1:-1]
        if _AFTER_NAME.match(body, found.end()):
            name, after = text, change(text, "")
            if name not in _WRAPPERS:
                attribute = ""
        else:
            after = change(text, attribute if name in _WRAPPERS else "" if name == "key" else name)
            if name == "key":
                attribute = text
        if after != text:
            pieces += (body[done : found.start()], json.dumps(after, ensure_ascii=literal.isascii()))
            done = found.end()
    pieces.append(body[done:])
    return "".join(pieces)
