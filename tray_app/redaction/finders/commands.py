"""Finds the secrets among a command's arguments, as typed in a shell or printed as a list."""

import itertools
import re
from collections.abc import Iterator

from tray_app.redaction.finders.credentials import value_at
from tray_app.redaction.heuristics import is_file, is_stand_in, looks_random
from tray_app.redaction.secret_names import Secrecy, is_somebodys_key, secrecy
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.view import Pattern, View
from tray_app.redaction.words import listed

_GAP = r"(?:\\*[\"'][ \t]*,?\s*\\*[\"']|[ \t]*,[ \t]*|[ \t]+|=)"
_OPTION = Pattern(
    rf"(?:^|[\s\"'\[,(=])(?:--?|/)([A-Za-z][\w.-]{{0,60}}){_GAP}", literals=("-", "/")
)
_BARE_KEYS = frozenset(["k", "key", "keys", "pat", "license", "licence"])
"""Options that take a key or something else: a file's name, a number, an expression."""
_USER_AND_PASSWORD = Pattern(
    rf"(?:^|[\s\"',])(?:-u|--user|--proxy-user|-U|--auth|-a){_GAP}?",
    literals=("-u", "--user", "--proxy-user", "--auth", "-a"),
)
_CREDENTIAL = re.compile(
    r"(\"[^\"\n]{0,100}\":\"[^\"\n]{1,100}\"|'[^'\n]{0,200}'|\\?\"[^\"\n\\]{0,200}\\?\"|[^\s:\"']{0,100}:(?:'[^'\n]{1,100}'|\"[^\"\n]{1,100}\"|[^\s\"',]{1,200}))"
)
_PROGRAMS = {name: options for name, *options in map(str.split, listed("programs"))}
_PROGRAM = Pattern(
    r"(?:^|[\s\"'/\\(\[,=])("
    + "|".join(re.escape(name) for name in _PROGRAMS)
    + r")(?:\.exe)?[\s\"',]",
)
_LINE = 1000
"""How far after a program's name its options are looked for, in characters."""


# A secret that goes to a program's input, or is made one by PowerShell, or is set by name in a
# program's settings.
_GIVEN = Pattern(
    r"(?i)(?:sudo[ \t]+(?:-[a-z]+[ "
    r"\t]+){0,3}?-S|--[a-z-]*(?:password|token|secret|key)[a-z-]*)[^\n<|;]{0,60}?<<<[ \t]*"
    r"[\"']?([^\s\"']{1,200})"
    r"|\b(?:echo|printf)[ \t]+(?:-n[ \t]+)?[\"']?([^\s\"'|]{1,200})[\"']?[ \t]*\|[ \t]*"
    r"(?:sudo[ \t]+-S|[^\n|;]{1,60}--(?:password|token|with-token)[a-z-]*)"
    r"|ConvertTo-SecureString[ \t]+(?:-String[ \t]+)?[\"']?([^\s\"']{1,200})"
    r"|\bIDENTIFIED(?:[ \t]+WITH[ \t]+[\w\"'`]{1,40})?[ \t]+(?:BY|AS)[ \t]+(?:PASSWORD[ \t]+)?"
    r"[\"']([^\"'\n]{3,200})[\"']"
    r"|::add-mask::([^\s]{4,200})",
    literals=("<<<", "echo", "printf", "securestring", "identified", "::add-mask"),
)
_SET_BY_NAME = Pattern(
    r"(?i)\b(?:config|configure|secrets?)(?:[ \t]+set|[ \t]+put|:set)[ "
    r"\t]+(?:-[\w-]+[ \t]+){0,3}[\"']?"
    r"([\w./:@-]{3,120})[\"']?[ \t]+[\"']?([^\s\"']{4,500})",
    literals=("config", "secret"),
)


def find_arguments(view: View) -> Iterator[Span]:
    """Yield the secrets among arguments."""
    yield from _options(view)
    yield from _credentials(view)
    for found in _GIVEN.find(view):
        start, end = next(span for span in map(found.span, (1, 2, 3, 4, 5)) if span[0] >= 0)
        if not is_stand_in(view.text[start:end]) and view.raw[start] != 0x2D:
            yield Span(start, end, Rank.STRUCTURE, "argument.password", "secret", "password")
    for found in _SET_BY_NAME.find(view):
        start, end = found.span(2)
        if secrecy(view.text[found.start(1) : found.end(1)]) >= Secrecy.LIKELY and not is_stand_in(
            view.text[start:end]
        ):
            yield Span(start, end, Rank.STRUCTURE, "argument.secret", "secret", "token")
    programs = list(_PROGRAM.find(view))
    for found, following in itertools.zip_longest(programs, programs[1:]):
        limit = following.start() if following else len(view.text)
        yield from _program(view, view.text[found.start(1) : found.end(1)], found.end() - 1, limit)


def _options(view: View) -> Iterator[Span]:
    text = view.text
    for found in _OPTION.find(view):
        name = text[found.start(1) : found.end(1)]
        says = secrecy(name)
        bare = name.lower() in _BARE_KEYS
        if says < Secrecy.LIKELY and not is_somebodys_key(name) and not bare:
            continue
        value = value_at(view, found.end())
        if value is None or text[value.start] == "-" or value.start >= value.end:
            continue
        held = text[value.start : value.end]
        if is_stand_in(held) or held.startswith(("/", "./", "~/", "(", "$(")):
            continue
        if says < Secrecy.LIKELY and (
            is_file(held) or len(held) < 8 or held.isalpha() or not _has_digit(held)
        ):
            continue
        if bare and not (looks_random(held, 12) and _has_digit(held)):
            continue
        if len(held) >= (3 if says is Secrecy.PASSWORD else 6) and (
            says is Secrecy.PASSWORD
            or any(map(str.isdigit, held))
            or len(held) >= 16
            or not held.islower()
        ):
            label = "password" if says is Secrecy.PASSWORD else "token"
            yield Span(value.start, value.end, Rank.STRUCTURE, "argument.secret", "secret", label)


def _has_digit(held: str) -> bool:
    return any(map(str.isdigit, held)) and not held.isdigit()


def _credentials(view: View) -> Iterator[Span]:
    text = view.text
    for found in _USER_AND_PASSWORD.find(view):
        credential = _CREDENTIAL.match(text, found.end())
        if credential is None:
            continue
        start, end = credential.span()
        if text[start] in "\"'\\" and credential[0].count('"') + credential[0].count("'") == 2:
            inside = credential[0].strip("\\\"'")
            start = text.index(inside, start) if inside else end
            end = start + len(inside)
        user, colon, password = text[start:end].partition(":")
        if colon and not password.strip("\"'") and looks_random(user, 8):
            yield Span(
                start, start + len(user), Rank.STRUCTURE, "argument.credential", "secret", "token"
            )
            continue
        bare = password.strip("\"'{}")
        if (
            not colon
            or is_stand_in(bare)
            or bare.startswith("$")
            or user.startswith("$")
            or bare.isdigit()
            or len(bare) < 3
        ):
            continue
        if "/" in bare[:2] or bare.lower() in ("token", "password", "pass"):
            continue
        yield Span(start, end, Rank.STRUCTURE, "argument.credential", "secret", "password")


def _program(view: View, program: str, place: int, limit: int) -> Iterator[Span]:
    text = view.text
    limit = min(limit, place + _LINE)
    line_end = text.find("\n", place, limit)
    limit = line_end if line_end >= 0 else limit
    for option in _PROGRAMS[program]:
        flag = option.rstrip("%")
        at = text.find(flag, place, limit)
        while at >= 0:
            after = at + len(flag)
            if text[at - 1] in " \t\"'," and after < limit:
                value = _value_after(view, after, limit, glued=option.endswith("%"))
                if value is not None and not is_stand_in(text[value[0] : value[1]]):
                    yield Span(*value, Rank.STRUCTURE, "argument.password", "secret", "password")
            at = text.find(flag, after, limit)


def _value_after(view: View, place: int, limit: int, *, glued: bool) -> tuple[int, int] | None:
    text = view.text
    if not glued:
        start = place
        while start < limit and text[start] in " \t\"',":
            start += 1
        if start == place or text[start : start + 1] == "-":
            return None
        place = start
    elif text[place] in " \t\"',-":
        return None
    value = value_at(view, place)
    if value is None:
        return None
    held = text[value.start : value.end]
    if not glued and not (looks_random(held, 8) or any(not char.isalpha() for char in held)):
        return None
    if re.fullmatch(r"\d{1,5}(?::\d{1,5})?(?:/\w+)?", held):  # -p 8080:80 maps ports
        return None
    return value.start, value.end
