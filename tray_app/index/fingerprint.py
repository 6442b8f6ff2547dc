"""Which reports are the same crash: one fingerprint from the exception's type and the own frames of its stack.

What differs from one occurrence to the next does not split a group: numbers, addresses, folders, line numbers, names
that a minifier chose, versions. Without a usable frame, the message without its numbers stands in.
"""

import functools
import hashlib
import re
from typing import Final

from tray_app.index import frames

DAMAGED: Final = "damaged"
"""The group of what cannot be read."""
NOTE: Final = "note"
"""The group of what is no crash: a program that hung says that it answers again."""
_TYPE: Final = re.compile(r"^(?:Uncaught )?([A-Za-z_$][\w$.<>~-]*(?:::[\w$<>~]+)*)(?: \[\w+\])?(?::\s|:?$)")
_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]+")
_QUOTED: Final = re.compile(r"""(?:/[^\s:'"()]+)+|[A-Za-z]:\\[^\s'"]+|'[^'\n]{0,200}'|"[^"\n]{0,200}\"""")
_NO_DIGITS: Final = str.maketrans("", "", "0123456789")
_AS_ZERO: Final = bytes.maketrans(b"0123456789", b"0" * 10)
_HEX: Final = re.compile(rb"(?<![0-9A-Za-z_])0x[0-9a-fA-F]+")
_FRAME_COUNT: Final = 8
_LONGEST_LINE: Final = 16_384
"""In bytes: what is longer has more characters than a frame."""


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


def own_places(stack: str) -> str:
    """Return function and file of the first own frames, one a line; empty when none of them says anything."""
    if not stack:
        return ""
    traced = stack[:65536]
    first, _, rest = traced.partition("\n")
    if not first.lstrip().startswith(("#", "at ", "File ")):
        traced = rest
    return _read_places(_without_numbers(traced))


def _without_numbers(text: str) -> bytes:
    """Make one text of those that differ in numbers and addresses alone.

    Frames are read from what this returns and from nothing else, so that what is remembered of one stack holds for all
    that are taken for the same: which of them was met first changes nothing.
    """
    # Of bytes, digits are replaced ten times as fast as of a text.
    plain = text.encode("utf-8", "surrogatepass")
    if b"0x" in plain:
        plain = _HEX.sub(b"0x0", plain)
    # By its number, clone3 of the C library is told from other functions.
    return b"clone3".join([part.translate(_AS_ZERO) for part in plain.split(b"clone3")])


# Reading frames is slow, and a crash loop has few stacks.
@functools.lru_cache(maxsize=512)
def _read_places(traced: bytes) -> str:
    places = []
    for line in traced.split(b"\n"):
        if len(line) <= _LONGEST_LINE and (place := _read_place(line)):
            places.append(place)
            if len(places) == _FRAME_COUNT:
                break
    return "\n".join(places)


# New stacks are made of lines that are known from others.
@functools.lru_cache(maxsize=8192)
def _read_place(line: bytes) -> str:
    frame = frames.of_line(line.decode("utf-8", "surrogatepass"))
    if frame is None or not frame.is_own:
        return ""
    function = frame.function.partition("(")[0].strip()
    # A minifier's names (one or two letters) and anonymous code say nothing that stays.
    if len(re.split(r"[.:]", function)[-1]) <= 2 or function.startswith("<"):
        function = ""
    file = re.split(r"[/\\]", frame.file)[-1]
    return f"{function}@{file}".translate(_NO_DIGITS) if function or file else ""


def _message_key(message: str) -> str:
    text = _QUOTED.sub("", _ADDRESS.sub("", message[:600]))
    return text.translate(_NO_DIGITS).partition("\n")[0]
