"""Writes a name as a pattern of all its spellings: escaped, garbled, without accents."""

import html
import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote, unquote

_GAP = r"(?:[ ._,+\-]{1,2}|%20|%2[cC]%20|\\{1,2} |&nbsp;)"
_JOINT = r"(?:[-_.]|%2[dDeE])?"
_JOINT_OR_BLANK = r"(?:[-_. ]|%20|%2[dDeE])?"
_APOSTROPHES = "'’‘´`ʼ"
_APOSTROPHE = r"(?:\\{0,3}['`\x80_.-]| |%27|%[eE]2%80%9[89]|&#39;|&apos;|&rsquo;)?"
_SLASH = r"(?:[\\/]{1,4}|%5[cC]|%2[fF]|\\{1,2}u00(?:5c|2f))"
_SIGN = (
    r"(?:\x80|\x80[\"' ]\x80|%[0-9a-f]{2}|\\+x[0-9a-f]{2}|\\+u\{?[0-9a-f]{2,6}\}?|\\+[0-3][0-7]{2}"
    r"|&#?[a-z0-9]{2,8};|\?)"
)
"""What may stand for a letter outside ASCII, or for one byte of it."""
_BYTES = re.compile(r"(?:\\+(?:x[0-9a-f]{2}|[0-3][0-7]{2}))+", re.IGNORECASE)
_BYTE = re.compile(r"\\+(?:x([0-9a-f]{2})|([0-3][0-7]{2}))", re.IGNORECASE)
_POINT = re.compile(r"\\+u\{?([0-9a-f]{2,6})\}?", re.IGNORECASE)
BLANKLESS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that put no blanks between words."""
_TWO_LETTERS = {
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "å": "aa",
    "ß": "ss",
    "ø": "oe",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
_BASES = {
    "ß": "s",
    "æ": "a",
    "œ": "o",
    "þ": "t",
    "đ": "d",
    "ð": "d",
    "ø": "o",
    "ł": "l",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
}
_MISREAD_AS = ("cp1252", "latin-1", "cp437", "cp850")
"""The code pages in which systems show UTF-8 that they do not know as such."""


def pattern_of(name: str, *, plain: bool, joins: bool = False) -> str:
    """Return a pattern over `View.raw`, to be used in either case.

    *plain*: whether the name is still telling without its accents. *joins*: whether its words may
    be written as one. What the pattern finds must pass `is_spelling`.
    """
    letters = unicodedata.normalize("NFC", name.lower())
    joint = _JOINT if " " not in name else _JOINT_OR_BLANK
    return "".join(
        joint if joins and char in "-._" else _letter(char, plain=plain) for char in letters
    )


def is_latin(name: str) -> bool:
    """Tell whether each letter of a name is an ASCII letter, with or without a mark."""
    return all(char.isascii() or _base(char) for char in unicodedata.normalize("NFC", name.lower()))


def spellings_of(name: str) -> Iterator[str]:
    """Yield patterns of the spellings of a name in another script."""
    for form in {unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)}:
        yield "".join(map(_foreign_letter, form))
        if BLANKLESS.search(form):
            yield r"[ \u3000\u00b7\u30fb_.-]?".join(
                re.escape(char) for char in form if not char.isspace()
            )
        yield from map(
            re.escape, (quote(form, safe="/:\\"), quote(form, safe=""), form.replace(" ", "\\ "))
        )
        yield re.escape(form.encode("ascii", "backslashreplace").decode())
        yield re.escape(
            "".join(chr(byte) if byte < 0x80 else f"\\x{byte:02x}" for byte in form.encode())
        )


def _foreign_letter(char: str) -> str:
    """Return a pattern of a letter with or without its mark: Russian ё is also written е."""
    base = "" if BLANKLESS.match(char) else _marks_off(char)[:1]
    return (
        r"[ _.,-]{1,2}"
        if char.isspace()
        else re.escape(char)
        if base in ("", char)
        else f"[{char}{base}]"
    )


def without_accents(name: str) -> str:
    """Return a name in small letters without marks: `Jörg` → `jorg`, `Đặng` → `dang`."""
    return "".join(_BASES.get(char, char) for char in _marks_off(name.casefold()))


def is_spelling(found: str, name: str) -> bool:
    """Tell whether the letters outside ASCII in what a pattern found are those of the name."""
    if (found.isascii() and not _has_escapes(found)) or "\ufffd" in found or "?" in found:
        return True  # the pattern told all; or a sign stands for letters that could not be shown
    wanted = _letters(name)
    return any(_letters(text) == wanted for text in _read(found))


def _letter(char: str, *, plain: bool) -> str:
    if char.isspace():
        return _GAP
    if char in "\\/":
        return _SLASH
    if char in _APOSTROPHES:
        return _APOSTROPHE
    if char.isascii():
        other = quote(char, safe="")
        return re.escape(char) if other == char else f"(?:{re.escape(char)}|{other})"
    base = _base(char)
    forms = [f"{base}{_SIGN}{'*' if plain else '+'}", f"{_SIGN}+"]
    if plain and char in _TWO_LETTERS:
        forms.insert(0, _TWO_LETTERS[char])
    return f"(?:{'|'.join(forms)})"


def _base(char: str) -> str:
    base = _BASES.get(char, _marks_off(char)[:1])
    return base if base.isascii() else ""


def _has_escapes(text: str) -> bool:
    return "\\" in text or "%" in text or "&" in text


def _read(text: str) -> Iterator[str]:
    """Yield what a text may mean."""
    for meaning in {
        text,
        unquote(text),
        unquote(text, "latin-1"),
        html.unescape(text),
        _unescaped(text),
    }:
        yield meaning
        for page in _MISREAD_AS:
            try:
                yield meaning.encode(page).decode()
            except UnicodeError:
                continue


def _unescaped(text: str) -> str:
    text = _POINT.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)), text)
    return _BYTES.sub(lambda found: _decoded(found[0]), text)


def _decoded(escapes: str) -> str:
    several = bytes(
        int(found[1], 16) if found[1] else int(found[2], 8) for found in _BYTE.finditer(escapes)
    )
    try:
        return several.decode()
    except UnicodeError:
        return several.decode("latin-1")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, without_accents(text)))


def _marks_off(text: str) -> str:
    return "".join(
        char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
    )
