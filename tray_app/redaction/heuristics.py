"""Tells from a value whether it can be a secret: random, or a word, a template, code, a file."""

import itertools
import re

from tray_app.redaction.words import listed, words

NOT_SECRET = words("not-secret")

_TEMPLATE = re.compile(
    r"\$\{|\$\(|\{\{|<[%A-Za-z_|/]|%\(|%[sdr]|%[A-Za-z_]+%$|\$[A-Za-z_][\w.]*$"
    r"|\{\w[\w.!:\[\] -]*(?:\}|$)|\{[A-Za-z_][\w.()\[\], "
    r"]*\}$|`|\[[A-Za-z_]+\]$|\$[0-9]{1,2}$|[@#]\{"
)
_STAND_IN = re.compile(
    r"(?:your|insert|enter|replace|example|sample|dummy|fake|placeholder|redacted|xxx)[ _-].*"
    r"|(?:my|some|the|use|put|add|paste|change)(?:[ "
    r"_-][a-z]+)+$|(?-i:[A-Z]{2,12}(?:_[A-Z]{2,12}){1,4})$"
    r"|__[a-z]+__$|.*(?:_here|-here|_ENV|EXAMPLE)$|(?:[xX*.•_-]|\\u2022)+$|(?:xxx+|XXX+|\*\*\*+|\.\.\.+)[\w-]{0,4}$",
    re.IGNORECASE,
)
_SAMPLE = re.compile(
    r"(?:[a-z]+[-_ ])*(?:fake|dummy|example|sample|placeholder)(?:[-_ ][a-z]+)*", re.IGNORECASE
)
_CODE = re.compile(
    r"(?:[A-Za-z_]\w*(?:\.|::|->))+[A-Za-z_]\w*(?:[(\[].*)?$|[A-Za-z_][\w.]*[(\[]\S*$|&\w+$|[A-Za-z_]\w*\(\)?\S*$"
    r"|\[[A-Za-z_][\w.]*(?:[\[(]\S*)?$"
)
_WORDY = re.compile(
    r"(?:[A-Z]?[a-z]{0,14}|[A-Z]{1,14})[0-9]{0,6}|[0-9]{1,8}[A-Za-z]{0,3}|[a-z]{1,8}[0-9]{1,4}[a-z]{1,3}"
    r"|[A-Z]?[a-z]{1,10}(?:[A-Z][a-z]{1,12}){1,12}[0-9]{0,3}"
)
_SYNTAX = re.compile(r"\(\?(?:[:=!]|P?<)|\[[^\]\s]{0,20}(?:A-Z|a-z|0-9|\\[wdsWDS])|\\[wdsWDS][*+?]")
"""A regular expression."""
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}(?:[0-9a-fA-F]{2})?")
_TYPE_NOUNS = listed("type-nouns")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_SMALL_BEGINNING = re.compile(r"_?[a-z]{0,16}")
_HUMP = re.compile(r"[A-Z]+(?![a-z])[0-9]{0,5}|[A-Z][a-z]+[0-9]{0,5}")
_SUBSCRIPT = re.compile(r"[A-Za-z_]\w*\[[\"']?[A-Za-z_]\w*[\"']?\]")
_CHECKSUM = re.compile(r"(?:sha-?[0-9]{1,3}|md5|crc32c?|blake[23]\w?)[-:=]", re.IGNORECASE)
_PIECES = re.compile(r"[-_.:/+=~%@\\\[\](){}<>,;]+")
_HEX = re.compile(r"[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_GROUPED = re.compile(r"(?:[A-Z0-9]{4,8}-){2,7}[A-Z0-9]{4,8}")
_RUNS = re.compile(r"[A-Za-z]+|[0-9]+")
_FILE = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,5}$")


def is_hex(value: str) -> bool:
    """Tell whether a value is a number in hexadecimal, such as a digest's, or a UUID."""
    return bool(_HEX.fullmatch(value))


def is_masked(value: str) -> bool:
    """Tell whether a value is a template or was made unreadable already."""
    return (
        not value
        or bool(_TEMPLATE.match(value))
        or (len(set(value.casefold())) == 1 and len(value) > 2)
    )


def is_stand_in(value: str) -> bool:
    """Tell whether a value is a template, a variable's name or a word in place of a secret."""
    return (
        not value
        or value.casefold() in NOT_SECRET
        or bool(_TEMPLATE.match(value))
        or bool(_STAND_IN.match(value))
        or len(set(value)) == 1
        or _is_alphabet(value)
        or bool(_SAMPLE.fullmatch(value))
        or bool(_SYNTAX.search(value))
        or bool(_COLOUR.fullmatch(value))
    )


def is_type(value: str) -> bool:
    """Tell whether a value is a type's name, as in an annotation: `rsa.RSAPrivateKey`,
    `SigningKeyTypes`.
    """
    if not value.endswith(_TYPE_NOUNS) or len(value) > 200:
        return False
    *modules, last = value.split(".")
    if len(modules) > 6 or not all(map(_IDENTIFIER.fullmatch, modules)):
        return False
    humps, beginning = 0, _SMALL_BEGINNING.match(last)
    place = beginning.end() if beginning else 0
    while place < len(last):
        hump = _HUMP.match(last, place)
        if hump is None:
            return False
        humps, place = humps + 1, hump.end()
    return 2 <= humps <= 9


def _is_alphabet(value: str) -> bool:
    """Tell whether a value is mostly the alphabet in order, as examples are."""
    if len(value) < 20 or "klmnop" not in value.lower():  # which any 16 letters in order hold
        return False
    run = longest = 1
    for a, b in itertools.pairwise(value.lower()):
        run = run + 1 if b.isalpha() and ord(b) - ord(a) == 1 else 1
        longest = max(longest, run)
    return longest >= 16 and longest * 3 >= len(value) * 2


def is_code(value: str) -> bool:
    """Tell whether an unquoted value is an expression: `var.password`, `os.environ["X"]`,
    `get_token()`.
    """
    return bool(_SUBSCRIPT.fullmatch(value)) or (
        bool(_CODE.match(value)) and not (looks_random(value) and "(" not in value)
    )


def is_checksum(value: str) -> bool:
    """Tell whether a value says of itself that it is a checksum: `sha256:…`, `sha-512=…`."""
    return bool(_CHECKSUM.match(value))


def looks_random(value: str, least: int = 10) -> bool:
    """Tell whether a value looks random: no words, versions, names of files or models, dates."""
    if len(value) < least or " " in value:
        return False
    pieces = [piece for piece in _PIECES.split(value) if piece]
    if _is_grouped(value, pieces):
        return True
    odd = sum(len(piece) for piece in pieces if not _WORDY.fullmatch(piece))
    if odd < 8 and odd * 2 < len(value):
        return False
    if value.isalpha():
        return len(value) >= 20 and _is_mixed(value)
    return any(char.isdigit() for char in value) or _is_mixed(value)


def is_random_piece(value: str) -> bool:
    """Tell whether a value may be part of a token: digits among letters, or mixed case."""
    pieces = [piece for piece in _PIECES.split(value) if len(piece) >= 5]
    return any(
        not _WORDY.fullmatch(piece)
        and not piece.isdigit()
        and (any(map(str.isdigit, piece)) or _is_mixed(piece))
        for piece in pieces
    )


def _is_grouped(value: str, pieces: list[str]) -> bool:
    """Tell whether a value is groups of one length, as licence keys are: `4F7A2-9KQ1Z-…`."""
    if not _GROUPED.fullmatch(value) or len({len(piece) for piece in pieces}) > 1:
        return False
    return (
        sum(not piece.isalpha() and not piece.isdigit() for piece in pieces) * 2 >= len(pieces) >= 3
    )


def _is_mixed(value: str) -> bool:
    """Tell whether small and capital letters alternate more often than at the
    beginnings of words.
    """
    return _changes_of_case(value) * 4 >= len(value)


def is_randomly_mixed(value: str) -> bool:
    """Tell whether case alternates in a short value as in no name: `zTVAygX`, not `accessToken`."""
    return len(value) >= 8 and _changes_of_case(value) * 3 >= len(value) and not is_type(value)


def _changes_of_case(value: str) -> int:
    return sum(
        1
        for a, b in itertools.pairwise(value)
        if a.isalpha() and b.isalpha() and a.islower() != b.islower()
    )


def is_file(value: str) -> bool:
    """Tell whether a value is a path or a file's name."""
    return (
        value.startswith(("/", "./", "../", "~/", "\\"))
        or value[1:3] in (":\\", ":/")
        or (bool(_FILE.search(value)) and not looks_random(value))
    )


def counts_or_recites(value: str) -> bool:
    """Tell whether most of a value recites the alphabet or counts: `abcd1234abcd1234-extra`."""
    if len(value) < 6:
        return False
    in_order = 0
    for part in _RUNS.findall(value.lower()):
        run = 1
        for before, here in zip(part, part[1:] + " ", strict=True):
            if ord(here) == ord(before) + 1 or (before, here) == ("9", "0"):
                run += 1
                continue
            in_order += run if run >= 3 else 0
            run = 1
    return in_order * 10 >= len(value) * 6
