"""Which reports are the same crash: one fingerprint from the exception's type and the own frames of its stack.

What differs from one occurrence to the next does not split a group: numbers, addresses, folders, line numbers, names
that a minifier chose, versions. Without a usable frame, the message without its numbers stands in.
"""

import hashlib
import re
from typing import Final

from tray_app.store import frames

DAMAGED: Final = "damaged"
"""The group of what cannot be read."""
NOTE: Final = "note"
"""The group of what is no crash: a program that hung says that it answers again."""
_TYPE: Final = re.compile(r"^(?:Uncaught )?([A-Za-z_$][\w$.<>~-]*(?:::[\w$<>~]+)*)(?: \[\w+\])?(?::\s|:?$)")
_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]+")
_QUOTED: Final = re.compile(r"""(?:/[^\s:'"()]+)+|[A-Za-z]:\\[^\s'"]+|'[^'\n]{0,200}'|"[^"\n]{0,200}\"""")
_NO_DIGITS: Final = str.maketrans("", "", "0123456789")
_DIGITS: Final = b"0123456789"
_AS_ZERO: Final = bytes.maketrans(_DIGITS, b"0" * 10)
_FRAME_COUNT: Final = 8


def exception_type(stack: str) -> str:
    """Return the type that the stack's first line (in Python's own tracebacks: the last) names, or nothing."""
    first, _, rest = stack.lstrip().partition("\n")
    if first.startswith("Traceback (most recent call last)"):
        first = stack.rstrip().rpartition("\n")[2]
    elif not rest and first.lstrip().startswith(("at ", "#")):
        return ""
    found = _TYPE.match(first[:300].strip())
    return found[1] if found is not None else ""


def of(type_name: str, message: str, stack: str) -> str:
    """Return the fingerprint: 16 hex digits."""
    return from_places(type_name, own_places(stack) or _message_key(message))


def from_places(type_name: str, key: str) -> str:
    """Return the fingerprint of a type with these own frames, or with what stands in for them."""
    return hashlib.blake2b(f"{type_name}\n{key}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


_places: Final[dict[bytes, str]] = {}


def own_places(stack: str) -> str:
    """Return function and file of the first own frames, one a line; empty when none of them says anything."""
    if not stack:
        return ""
    traced = stack[:65536]
    # Reading frames is slow, and a crash loop has few stacks: those that differ in numbers alone are read once.
    first, _, rest = traced.partition("\n")
    if not first.lstrip().startswith(("#", "at ", "File ")):
        traced = rest
    key = _bytes(_ADDRESS.sub("", traced) if "0x" in traced else traced).translate(None, _DIGITS)
    found = _places.get(key)
    if found is None:
        if len(_places) >= 4096:
            _places.clear()
        found = _places[key] = _read_places(traced)
    return found


_lines: Final[dict[bytes, str]] = {}


def _read_places(traced: str) -> str:
    places = []
    zeroed = _bytes(traced).translate(_AS_ZERO).split(b"\n")
    for line, key in zip(traced.split("\n"), zeroed, strict=True):
        # New stacks are made of lines that are known from others. Their numbers do not matter but for these two.
        if b"0x" in key or b"clone0" in key:
            key = _bytes(line)
        place = _lines.get(key)
        if place is None:
            if len(_lines) >= 16_384:
                _lines.clear()
            place = _lines[key] = _read_place(line)
        if place:
            places.append(place)
            if len(places) == _FRAME_COUNT:
                break
    return "\n".join(places).translate(_NO_DIGITS)


def _bytes(text: str) -> bytes:
    # Of bytes, digits are replaced and taken out ten times as fast as of a text.
    return text.encode("utf-8", "surrogatepass")


def _read_place(line: str) -> str:
    frame = frames.of_line(line)
    if frame is None or not frame.is_own:
        return ""
    function = frame.function.partition("(")[0].strip()
    # A minifier's names (one or two letters) and anonymous code say nothing that stays.
    if len(re.split(r"[.:]", function)[-1]) <= 2 or function.startswith("<"):
        function = ""
    file = re.split(r"[/\\]", frame.file)[-1]
    return f"{function}@{file}" if function or file else ""


def _message_key(message: str) -> str:
    text = _QUOTED.sub("", _ADDRESS.sub("", message[:600]))
    return text.translate(_NO_DIGITS).partition("\n")[0]
