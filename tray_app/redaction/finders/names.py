"""Finds the names of one user and one machine, in all the spellings in which programs
print them.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from tray_app.model.redaction import Identity
from tray_app.redaction.spans import THE_USER, Rank, Span
from tray_app.redaction.spellings import (
    BLANKLESS,
    is_latin,
    is_spelling,
    pattern_of,
    spellings_of,
    without_accents,
)
from tray_app.redaction.view import Pattern, View
from tray_app.redaction.words import words

COMMON = words("program-words")

PLACEHOLDER_USERS = words("stand-in-users")

BUILDERS = words("builders")

SERVICES = words("service-users")


def is_somebody(user: str) -> bool:
    """Tell whether the user of a URL or a database may be somebody's, not a program's."""
    name = user.casefold()
    return (
        len(name) >= 3
        and name not in SERVICES
        and name not in COMMON
        and name not in PLACEHOLDER_USERS
    )


# What systems call somebody's machine and disk by: `Annas-MBP`, `Anna's MacBook Pro`, `Anna's
# Disk`.
_OWNED = (
    r"(?:['’]?s[-_ ]((?:macbook|imac|mac|mbp|mba|pc|laptop|desktop|notebook|computer|iphone|ipad)"
    r"(?:[-_ ](?:pro|air|mini|studio|max))?(?:[-_ "
    r"(]{1,2}[0-9]{1,3}\)?)?)|['’]s|(?<=\w{4})s(?=[-_][a-zA-Z]))(?![^\W_])"
)
_DOMAIN = re.compile(r"(?:^|(?<=[\s\"'=(,;:]))([A-Z][A-Z0-9-]{1,14})\\{1,2}$")
"""A Windows domain before its user: `FIRM\\anna`."""
_NO_DOMAINS = frozenset(["USERS", "HOME", "AZUREAD", "BUILTIN", "NT", "WORKGROUP", "PROFILES"])
_WORD = re.compile(r"\w")
_LETTER = re.compile(r"[^\W_]")
"""What may not touch a long name: `model_lindqvist.gguf` names somebody, as `run_ken_cache` does
not.
"""


class Names:
    """One identity's names in all their spellings, as whole tokens in either case."""

    def __init__(self, identity: Identity) -> None:
        self.homes: set[str] = set()
        folder = re.split(r"[\\/]", identity.home.rstrip("\\/"))[-1]
        users = {
            name
            for name in (identity.username, folder)
            if name and name.casefold() not in PLACEHOLDER_USERS
        }
        self.homes = {name.casefold() for name in users}
        host = identity.hostname.strip().rstrip(".")
        short_host = host.split(".")[0]
        full = " ".join(identity.fullname.split())
        telling = _telling(full, 4) and (" " in full or bool(BLANKLESS.search(full)))
        home = _unusual_home(identity.home)
        others = [
            name for name in users if _telling(name, 3) and name.casefold() != full.casefold()
        ]
        names = (
            [order for form in _written(full) for order in _orders(form.split(" "))]
            if telling
            else []
        )
        self._rules = [
            _Rule(
                [form for form in (host, short_host) if _telling(form, 3)],
                "host",
                short_host.casefold(),
            ),
            _Rule(others, "user", THE_USER),
            _Rule(names, "name", THE_USER),
            _Rule(filter(_joins, names), "name", THE_USER, joins=True),
            _Rule(filter(_joins, others), "user", THE_USER, joins=True),
            _Rule([home] if home else [], "home", THE_USER),
        ]
        self._short = (
            re.compile(_eight_three(sorted(self.homes)), re.IGNORECASE) if self.homes else None
        )
        self._owners = [
            part.casefold() for part in full.split(" ") if _telling(part, 3) and part.isascii()
        ]
        self._owners += [
            name
            for name in sorted(self.homes)
            if _telling(name, 5) and name.isalpha() and name.isascii()
        ]
        self._owned = re.compile(
            rf"({'|'.join(map(re.escape, self._owners))}){_OWNED}", re.IGNORECASE
        )

    def find(self, view: View) -> Iterator[Span]:
        text = view.text
        for rule in self._rules:
            yield from rule.find(view)
        if self._short is not None and "~" in text:
            for found in self._short.finditer(text):
                yield from _span(
                    text, found.start(), found.end(), "identity.user", "user", THE_USER
                )
        if view.has_any(tuple(part.encode() for part in self._owners)):
            for found in self._owned.finditer(text):
                if found[2]:
                    yield from _span(
                        text, *found.span(), "identity.host", "host", found[0].casefold()
                    )
                else:
                    # `alices-model`: where no sign stands before it, the s belongs to the word.
                    place = found.span() if found[0][-2].isalpha() else found.span(1)
                    yield from _span(text, *place, "identity.name", "name", THE_USER)


class _Rule:
    """The forms of one name, and what they are."""

    def __init__(self, forms: Iterable[str], kind: str, same: str, *, joins: bool = False) -> None:
        self._kind, self._same = kind, same
        every = sorted(set(forms), key=lambda form: (-len(form), form))
        self._forms = list(dict.fromkeys(form.casefold() for form in every if is_latin(form)))
        others = [
            spelling for form in every if not is_latin(form) for spelling in spellings_of(form)
        ]
        # Literals only, so the standard engine is linear here, and knows the cases of letters
        # outside ASCII.
        self._others = (
            re.compile("|".join(dict.fromkeys(others)), re.IGNORECASE) if others else None
        )
        # A group a form, so that a match tells which one it is.
        patterns = [_pattern(form, kind, joins=joins) for form in self._forms]
        self._pattern = Pattern("|".join(f"({pattern})" for pattern in patterns), ignore_case=True)

    def find(self, view: View) -> Iterator[Span]:
        for other in self._others.finditer(view.text) if self._others else ():
            yield from _span(
                view.text, *other.span(), f"identity.{self._kind}", self._kind, self._same
            )
        for found in self._pattern.find(view) if self._forms else ():
            start, end = found.span()
            form = self._forms[found.lastindex - 1]
            if is_spelling(view.text[start:end], form):
                domain = (
                    _DOMAIN.search(view.text, max(0, start - 24), start)
                    if self._kind == "user"
                    else None
                )
                if domain and domain[1] not in _NO_DOMAINS:
                    yield Span(
                        *domain.span(1),
                        Rank.IDENTITY,
                        "identity.domain",
                        "host",
                        same=domain[1].casefold(),
                    )
                yield from _span(
                    view.text, start, end, f"identity.{self._kind}", self._kind, self._same
                )


def _joins(form: str) -> bool:
    """Tell whether a name of several words is still telling where they are written as one."""
    words = re.split(r"[-._ ]", form)
    return (
        len(words) > 1
        and len("".join(words)) >= 6
        and COMMON.isdisjoint(words)
        and all(map(str.isalpha, words))
    )


def _pattern(form: str, kind: str, *, joins: bool) -> str:
    plain = without_accents(form)
    # `jean-luc` is jeanluc and jean_luc elsewhere.
    pattern = pattern_of(form, plain=_telling(plain, 5), joins=joins)
    # `Annas-MacBook-Pro` is "Anna’s MacBook Pro" in the system's windows
    if kind == "host" and form.count("-") > 1:
        return pattern.replace(r"s\-", r"'?s[ _-]").replace(r"\-", "[ _-]")
    return pattern


def _written(full: str) -> Iterator[str]:
    """Yield a full name, and with its umlauts as one letter each: Müller for Mueller."""
    yield full
    for two, one in (("ae", "ä"), ("oe", "ö"), ("ue", "ü")):
        if two in full.casefold():
            full = re.sub(two, one, full, flags=re.IGNORECASE)
            yield full


def _orders(parts: list[str]) -> Iterator[str]:
    """Yield a full name in the orders of other countries, and any two parts, joined or apart."""
    first, last = parts[0], parts[-1]
    if not COMMON.isdisjoint(map(str.casefold, parts)):
        yield from (" ".join(parts), " ".join((last, first)), "".join(parts))
        return
    orders = {
        tuple(parts),
        tuple(parts[1:] + parts[:1]),
        tuple(parts[-1:] + parts[:-1]),
        tuple(reversed(parts)),
    }
    pairs = itertools.permutations(parts, 2) if len(parts) <= 4 else [(first, last), (last, first)]
    initials = "".join(word[0] for part in parts[:-1] for word in part.split("-") if word)
    pairs = [*pairs, (first[0], last), (initials, last)] if len(last) >= 5 else pairs
    for order in orders | {pair for pair in pairs if len("".join(pair)) >= 5}:
        yield " ".join(order)
        if len("".join(order)) >= 7 or len(order) == len(parts):
            yield "".join(order)


def _span(text: str, start: int, end: int, rule: str, kind: str, same: str) -> Iterator[Span]:
    if _stands_alone(text, start, end):
        yield Span(
            start,
            _whole_host(text, end) if kind == "host" else end,
            Rank.IDENTITY,
            rule,
            kind,
            same=same,
        )


def _telling(name: str, least: int) -> bool:
    """Tell whether a name says who it is wherever it stands."""
    least = least if is_latin(name) else 2
    return (
        len(name) >= least
        and name.casefold() not in COMMON
        and name.casefold() not in PLACEHOLDER_USERS
        and not name.isdigit()
    )


def _eight_three(names: list[str]) -> str:
    """Return a pattern of Windows' short names: six letters, ~, a digit, up to three
    after a dot.
    """
    stems = {
        re.sub(r"[^\w]", "", name.partition(".")[0] if len(name.partition(".")[0]) >= 6 else name)[
            :6
        ]
        for name in names
    }
    return (
        "|".join(rf"{re.escape(stem)}~\d(?:\.\w{{1,3}})?" for stem in sorted(stems) if stem)
        or r"(?!)"
    )


def _unusual_home(home: str) -> str:
    """Return a home that lies where no rule for usual places finds it; else nothing."""
    home = home.rstrip("\\/")
    parts = [part for part in re.split(r"[\\/]", home) if part]
    usual = len(parts) >= 2 and parts[-2].casefold() in ("home", "users", "documents and settings")
    return "" if usual or len(parts) < 2 or home == "/root" else home


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no letter, digit or underscore touches the place, except in an
    escape before it.
    """
    if BLANKLESS.search(text, start, end):
        return True
    inside = _LETTER if end - start >= 6 else _WORD
    if end < len(text) and inside.match(text[end]):
        return False
    if start == 0 or not inside.match(text[start - 1]):
        return True
    before = text[max(0, start - 6) : start]
    return bool(re.search(r"(?:%[0-9A-Fa-f]{2}|\\[nrtbf]|\\u[0-9A-Fa-f]{4})$", before))


def _whole_host(text: str, end: int) -> int:
    found = re.compile(
        r"(?:\.(?!exe\b|dll\b|log\b|txt\b|json\b)[A-Za-z][A-Za-z0-9-]{0,62}){1,6}(?![\w(])"
    ).match(text, end)
    return found.end() if found else end
