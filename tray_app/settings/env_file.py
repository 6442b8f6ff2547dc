r"""Variables in a file that a POSIX shell, systemd and this program read alike.

The common ground of the two grammars (POSIX "Shell Command Language" 2.2, systemd.exec(5)
`EnvironmentFile=`) is `NAME="value"`, where `"`, `\`, `$` and the backtick carry a backslash and a
line end stands for itself. Reading is more generous than writing: it is systemd's grammar, with a
leading `export` allowed.
"""

import re
from collections.abc import Iterator, Mapping

from tray_app.errors import BadInput
from tray_app.messages import N_, Message, message

NEEDS_BACKSLASH = '"\\$`'
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class Damaged(Exception):
    """The file is not one of variables."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def quoted(value: str) -> str:
    """Write *value* so that shell and systemd read the same from it."""
    return '"' + "".join(f"\\{c}" if c in NEEDS_BACKSLASH else c for c in value) + '"'


def lines(values: Mapping[str, str]) -> str:
    """Write the variables, one assignment after the other."""
    return "".join(f"{name}={quoted(value)}\n" for name, value in values.items())


def check_value(value: str) -> None:
    """Raise `BadInput` for a value that no environment can hold alike everywhere.

    Control characters are refused but for tab and line end: systemd throws such a variable away.
    """
    if any((ord(c) < 0x20 and c not in "\t\n") or 0x7F <= ord(c) < 0xA0 for c in value):
        raise BadInput(
            N_("The value holds a control character"), N_("Take it out, then try again.")
        )
    if any(0xD800 <= ord(c) <= 0xDFFF for c in value):
        raise BadInput(N_("The value is not valid Unicode"), N_("Type it again."))


def read(content: bytes) -> dict[str, str]:
    """Return the variables; of one that stands there twice, the last.

    Raises `Damaged` when the file is no text or a quotation is never closed.
    """
    if b"\0" in content:
        raise Damaged(message("it holds zero bytes"))
    try:
        text = content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as why:
        raise Damaged(message("it is not UTF-8 text")) from why
    return dict(_assignments(text))


def _assignments(text: str) -> Iterator[tuple[str, str]]:
    at, end = 0, len(text)
    while at < end:
        if text[at] in " \t\r\n":
            at += 1
            continue
        line_end = text.find("\n", at)
        line_end = end if line_end < 0 else line_end
        if text[at] in "#;":
            at = line_end + 1
            continue
        equals = text.find("=", at + 1, line_end)
        if equals < 0:
            at = line_end + 1
            continue
        name = text[at:equals].strip().removeprefix("export ").strip()
        value, at = _value(text, equals + 1)
        if NAME.match(name):
            yield name, value


def _value(text: str, at: int) -> tuple[str, int]:
    """Read one value from *at*; return it and where the next line begins."""
    out: list[str] = []
    end = len(text)
    plain_since = -1
    """Where in *out* a part without quotation marks began: blanks at its end do not count."""
    kept = 0
    while at < end:
        c = text[at]
        if plain_since < 0 and c in " \t\r":
            at += 1
        elif c == "\n":
            at += 1
            break
        elif plain_since < 0 and c in "'\"":
            part, at = _quotation(text, at)
            out.append(part)
            kept = len(out)
        elif c == "\\":
            plain_since = 0
            if at + 1 < end and text[at + 1] != "\n":
                out.append(text[at + 1])
            kept = len(out)
            at += 2
        else:
            plain_since = 0
            out.append(c)
            if c not in " \t\r":
                kept = len(out)
            at += 1
    return "".join(out[:kept]), at


def _quotation(text: str, at: int) -> tuple[str, int]:
    mark, at, end = text[at], at + 1, len(text)
    out: list[str] = []
    while at < end:
        c = text[at]
        if c == mark:
            return "".join(out), at + 1
        if c == "\\" and mark == '"' and at + 1 < end:
            following = text[at + 1]
            if following in NEEDS_BACKSLASH:
                out.append(following)
            elif following != "\n":
                out.append(c + following)
            at += 2
        else:
            out.append(c)
            at += 1
    raise Damaged(message("a quotation mark is never closed"))
