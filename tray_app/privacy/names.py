"""The names of one person and one machine, in all the spellings in which programs print them."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote

from tray_app.model.redaction import Identity
from tray_app.privacy.spans import Rank, Span
from tray_app.privacy.view import View

_PROGRAM_WORDS = """
    a admin administrator alpha anonymous api app apps april art august author backup bash beta bill bin bob
    build builder chance chase ci client cloud code common computer config cortex cpp cuda daemon data debian
    default demo desktop dev developer docker drew error faith file files frank git grace grant group guest home
    hope host http index info iris jack jenkins joy june kernel kit laptop lib linux llama local localhost mac
    machine main mark master may max me media metal mike min miles model models name nick node none null object
    office operator pat path pc private process public python ray release rich rob root ross run runner server
    service session shared source src staff start state string sue support system temp test tester text thread
    time tmp token tools type ubuntu user username users vagrant value version victor violet web wheel will win
    windows work worker workstation world xp
"""
COMMON = frozenset(_PROGRAM_WORDS.split())
"""Names that are also words of programs: taken out by their place in a path only, never wherever they stand."""

_STAND_INS = """
    shared|public|default|default user|all users|guest|root|user|username|linuxbrew|usr|..|.|lost+found|you|xxx|none
"""
NOBODY = frozenset(_STAND_INS.strip().split("|"))
"""Folders beside people's homes, and stand-ins that name nobody."""

_SERVICES = """
    apikey apitoken bot bots ci-bot dbuser robot deploy ec2-user elastic git gitlab-ci-token hello kafka key login mariadb minio mongo
    mongodb mysql nats neo4j nginx oauth oauth2 oauth2accesstoken postgres postgresql rabbitmq redis rw ro sa secret
    smtp svc sysadmin token user-name x x-access-token x-oauth-basic x-token-auth __token__ _json_key
"""
SERVICES = frozenset(_SERVICES.split())
"""Users that are programs, wherever a user's name stands before a password."""


def is_somebody(user: str) -> bool:
    """Tell whether the user of an address or a database may be a person, or tells whose account it is."""
    name = user.casefold()
    return len(name) >= 3 and name not in SERVICES and name not in COMMON and name not in NOBODY


_WORD = re.compile(r"\w")


class Names:
    """One identity's names in all their spellings, as whole tokens in either case."""

    def __init__(self, identity: Identity) -> None:
        self.homes: set[str] = set()
        kinds: dict[str, tuple[str, str, str]] = {}
        host = identity.hostname.strip().rstrip(".")
        short_host = host.split(".")[0]
        self._hosts = {form.casefold() for form in (host, short_host) if _telling(form, 3)}
        for form in self._hosts:
            kinds[form] = ("identity.host", "host", short_host.casefold())
        folder = re.split(r"[\\/]", identity.home.rstrip("\\/"))[-1]
        for name in {identity.username, folder}:
            if name and name.casefold() not in NOBODY:
                self.homes.add(name.casefold())
            if _telling(name, 3):
                kinds[name.casefold()] = ("identity.user", "user", "person")
        full = " ".join(identity.fullname.split())
        if _telling(full, 4) and " " in full:
            kinds[full.casefold()] = ("identity.name", "name", "person")
            first, *_, last = full.split(" ")
            for form in (
                f"{first} {last}",
                f"{last} {first}",
                f"{last}, {first}",
                f"{first}.{last}",
                f"{first}_{last}",
                f"{first}-{last}",
                f"{first}{last}",
            ):
                kinds.setdefault(form.casefold(), ("identity.name", "name", "person"))
        self._home_place = _unusual_home(identity.home)
        if self._home_place:
            kinds[self._home_place.casefold()] = ("identity.home", "home", "person")
        self._kinds: dict[str, tuple[str, str, str]] = {}
        for name, what in kinds.items():
            for spelling in _spellings(name):
                self._kinds.setdefault(spelling.casefold(), what)
        forms = sorted(self._kinds, key=lambda form: (-len(form), form))
        self._plain = [(form.encode(), self._kinds[form]) for form in forms if form.isascii()]
        other = [re.escape(form) for form in forms if not form.isascii()]
        # Literals only, so the standard engine is linear here, and knows letters outside ASCII.
        self._other = re.compile("|".join(other), re.IGNORECASE) if other else None
        self._short = re.compile(_eight_three(sorted(self.homes)), re.IGNORECASE) if self.homes else None

    def find(self, view: View) -> Iterator[Span]:
        """Yield the places of the names."""
        text, lower = view.text, view.lower
        for form, what in self._plain:
            at = lower.find(form)
            while at >= 0:
                yield from _span(text, at, at + len(form), *what)
                at = lower.find(form, at + len(form))
        if self._other is not None and not text.isascii():
            for found in self._other.finditer(text):
                what = self._kinds.get(found[0].casefold(), ("identity.user", "user", "person"))
                yield from _span(text, found.start(), found.end(), *what)
        if self._short is not None and "~" in text:
            for found in self._short.finditer(text):
                yield from _span(text, found.start(), found.end(), "identity.user", "user", "person")


def _span(text: str, start: int, end: int, rule: str, kind: str, same: str) -> Iterator[Span]:
    if _stands_alone(text, start, end):
        yield Span(start, _whole_host(text, end) if kind == "host" else end, Rank.IDENTITY, rule, kind, same=same)


def _telling(name: str, least: int) -> bool:
    """Tell whether a name says who it is wherever it stands."""
    return len(name) >= least and name.casefold() not in COMMON and name.casefold() not in NOBODY and not name.isdigit()


def _spellings(name: str) -> Iterator[str]:
    for form in {unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)}:
        yield form
        yield quote(form, safe="/:\\")
        yield quote(form, safe="")
        yield form.replace(" ", "+")
        yield form.replace(" ", "\\ ")
        escaped = form.encode("ascii", "backslashreplace").decode()
        yield escaped
        if "\\" in name or "/" in name:
            yield form.replace("\\", "\\\\")
            yield form.replace("\\", "/")
            yield form.replace("\\", "\\\\\\\\")
            yield form.replace("/", "\\/")


def _eight_three(names: list[str]) -> str:
    """Windows' short names: six letters of the name, ~, a digit, and up to three letters of what followed a dot."""
    stems = {
        re.sub(r"[^\w]", "", name.partition(".")[0] if len(name.partition(".")[0]) >= 6 else name)[:6] for name in names
    }
    return "|".join(rf"{re.escape(stem)}~\d(?:\.\w{{1,3}})?" for stem in sorted(stems) if stem) or r"(?!)"


def _unusual_home(home: str) -> str:
    """Return a home that lies where no rule for usual places finds it; else nothing."""
    home = home.rstrip("\\/")
    parts = [part for part in re.split(r"[\\/]", home) if part]
    usual = len(parts) >= 2 and parts[-2].casefold() in ("home", "users", "documents and settings")
    return "" if usual or len(parts) < 2 or home == "/root" else home


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no letter, digit or underscore touches the place, but for those of an escape before it."""
    if end < len(text) and _WORD.match(text[end]):
        return False
    if start == 0 or not _WORD.match(text[start - 1]):
        return True
    before = text[max(0, start - 6) : start]
    return bool(re.search(r"(?:%[0-9A-Fa-f]{2}|\\[nrtbf]|\\u[0-9A-Fa-f]{4})$", before))


def _whole_host(text: str, end: int) -> int:
    found = re.compile(r"(?:\.(?!exe\b|dll\b|log\b|txt\b|json\b)[A-Za-z][A-Za-z0-9-]{0,62}){1,6}(?![\w(])").match(
        text, end
    )
    return found.end() if found else end
