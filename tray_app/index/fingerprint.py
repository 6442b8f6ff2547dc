"""Which reports are the same crash: one fingerprint from the exception's type and the own frames of
its stack.

What differs from one occurrence to the next does not split a group: numbers, addresses, folders,
line numbers, names that a minifier chose, versions. Without a usable frame, the message without its
numbers stands in.
"""

import functools
import hashlib
import re

from tray_app.typed import Final

_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]+")
_QUOTED: Final = re.compile(
    r"""(?:/[^\s:'"()]+)+|[A-Za-z]:\\[^\s'"]+|'[^'\n]{0,200}'|"[^"\n]{0,200}\""""
)
_NO_DIGITS: Final = str.maketrans("", "", "0123456789")
_COLON_NUMBER: Final = re.compile(r":[0-9]+(?![0-9A-Za-z_])")
_LINE_NUMBER: Final = re.compile(r", line [0-9]+")
_FRAME_NUMBER: Final = re.compile(r"#[0-9]+")
_FRAME: Final = re.compile(r"[^\S\n]*(?:#|at |File )")
_FRAME_COUNT: Final = 8
_LONGEST_STACK: Final = 65_536
_LONGEST_LINE: Final = 4096


def of(type_name: str, message: str, stack: str) -> str:
    """Return the fingerprint: 16 hex digits."""
    return from_places(type_name, own_places(stack) or message_key(message))


@functools.lru_cache(maxsize=4096)
def from_places(type_name: str, key: str) -> str:
    """Return the fingerprint of a type with these own frames, or with what stands in for them."""
    return hashlib.blake2b(
        f"{type_name}\n{key}".encode("utf-8", "surrogatepass"), digest_size=8
    ).hexdigest()


def own_places(stack: str) -> str:
    """Return function and file of the first own frames, one a line; empty when none of them says
    anything.
    """
    return places_in(without_numbers(traced(stack)))


def traced(stack: str) -> str:
    """Return the lines of a stack that may be frames: without the first, which repeats
    the message.
    """
    text = stack[:_LONGEST_STACK]
    start = text.find("\n") + 1
    if _FRAME.match(text):
        return text
    return text[start:] if start else ""


def without_numbers(traced: str) -> str:
    """Make one text of those that differ in addresses and in the numbers of lines, columns and
    frames alone.

    Frames are read from what this returns and from nothing else, so that what is remembered of one
    stack holds for all that are taken for the same: which of them was met first changes nothing.
    Digits inside names stay.
    """
    if "0x" in traced:
        traced = _ADDRESS.sub("0x0", traced)
    if "#" in traced:
        traced = _FRAME_NUMBER.sub("#0", traced)
    if ", line " in traced:
        traced = _LINE_NUMBER.sub(", line 0", traced)
    return _COLON_NUMBER.sub(":0", traced)


def places_in(bare: str) -> str:
    """Return what `own_places` does, of frames without their numbers."""
    places = []
    for line in bare.split("\n"):
        if len(line) <= _LONGEST_LINE and (place := _read_place(line)):
            places.append(place)
            if len(places) == _FRAME_COUNT:
                break
    return "\n".join(places)


# New stacks are made of lines that are known from others.
@functools.lru_cache(maxsize=16_384)
def _read_place(line: str) -> str:
    from tray_app.index import frames  # whoever reads one report needs none of them

    frame = frames.of_line(line)
    if frame is None or not frame.is_own:
        return ""
    function = frame.function.partition("(")[0].strip()
    # A minifier's names (one or two letters) and anonymous code say nothing that stays.
    if len(re.split(r"[.:]", function)[-1]) <= 2 or function.startswith("<"):
        function = ""
    file = re.split(r"[/\\]", frame.file)[-1]
    return f"{function}@{file}".translate(_NO_DIGITS) if function or file else ""


def message_key(message: str) -> str:
    """Return what stands in for the frames of a stack that has none of its own."""
    text = _QUOTED.sub("", _ADDRESS.sub("", message[:600]))
    return text.translate(_NO_DIGITS).partition("\n")[0]
