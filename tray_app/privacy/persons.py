"""Finds the person and the machine: by their names in every spelling, and anybody by the place in a path."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote

from tray_app.model.redaction import Identity
from tray_app.privacy.spans import Rank, Span
from tray_app.privacy.view import Pattern, View

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
    shared|public|default|default user|all users|guest|root|user|username|linuxbrew|usr|..|.|lost+found|you|xxx
"""
NOBODY = frozenset(_STAND_INS.strip().split("|"))
"""Folders beside people's homes, and stand-ins that name nobody."""

# The part of a path before a person's name. A separator is / or \, doubled in escaped text, or %2F and %5C.
_SEP = r"(?:[\\/]{1,8}|%2[Ff]|%5[Cc]|\\u002[fF])"
_HOMES = Pattern(
    rf"(?i){_SEP}(?:home|users|documents and settings|documents%20and%20settings|run{_SEP}media|media){_SEP}",
    literals=("home", "users", "documents", "media"),
)
_TILDE = Pattern(r"(?:^|[\s\"'=:(,\[])~([A-Za-z\x80][\w.\x80-]{0,40})(?:[/\\\"'\s:)\],]|$)", literals=("~",))
_ASSIGNED = Pattern(
    r"(?i)\b(?:(user(?:name)?|logname|sudo_user|login|usr)|(hostname|computername|host_name|userdomain|"
    r"logonserver|server_name|nodename|machine_?name))"
    r"(?:\\*[\"'])?[ \t]{0,2}(?:=|\\*[\"']:|: )[ \t]{0,2}(?:\\*[\"'])?(\\{0,4})"
    r"([\w.\x80-]{1,64})",
    literals=(
        "user",
        "logname",
        "login",
        "usr",
        "host",
        "computername",
        "logonserver",
        "server_name",
        "nodename",
        "machine",
    ),
)
_UNC = Pattern(r"(?:^|[\s\"'=(,:\[])(\\\\(?:\\\\)?)([A-Za-z0-9][\w.-]{1,62})\\{1,2}[\w$ .-]", literals=("\\\\",))
_NOT_HOSTS = frozenset(
    ["localhost", "localhost.localdomain", "none", "null", "true", "false", "unknown", "host", "wsl$"]
)
_HTTP_METHOD = re.compile(r"\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|route|path)\b[ \"'=:]*$", re.IGNORECASE)
_STOP = re.compile(r"[\\/\"`<>|:*?\r\n\t\0;=&,(){}\[\]]|%2[Ff]|%5[Cc]|%22")
_WORD = re.compile(r"\w")


class Persons:
    """Finds one identity, and the names of others where only a name can stand."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        self._names = _Names(identity)
        self.user = identity.username.casefold()
        self.host = identity.hostname.split(".")[0].casefold()

    def find(self, view: View) -> Iterator[Span]:
        """Yield the places that name somebody or the machine."""
        yield from self._names.find(view.text)
        yield from self._in_paths(view)
        yield from self._assigned(view)

    def _in_paths(self, view: View) -> Iterator[Span]:
        for found in _HOMES.find(view):
            before, start = found.span()
            folder = view.raw[before:start].strip(b"\\/").lower()
            if _is_address(view.text, before, folder):
                continue
            end = _component(view.text, start, spaces=not folder.startswith((b"home", b"media", b"run")))
            name = view.text[start:end]
            if folder == b"media" and self._who(name) != "person" and not view.text.startswith("/", end):
                continue  # /media/USB is a disk; /media/somebody/USB names somebody
            yield from self._person(start, end, name)
        for found in _TILDE.find(view):
            start, end = found.span(1)
            yield from self._person(start, end, view.text[start:end])

    def _assigned(self, view: View) -> Iterator[Span]:
        for found in _ASSIGNED.find(view):
            start, end = found.span(4)
            name = view.text[start:end]
            if found.span(1)[0] >= 0:
                if self._who(name) == "person" or (
                    found.span(1)[1] - found.span(1)[0] > 3 and view.raw[start - 1] == 0x3D
                ):
                    yield from self._person(start, end, name)
            elif name.lower() not in _NOT_HOSTS and not name.isdigit():
                yield self._host(start, end, name)
        for found in _UNC.find(view):
            start, end = found.span(2)
            name = view.text[start:end]
            if name.lower() not in _NOT_HOSTS and name not in ("?", ".", "UNC", "Device", "DosDevices"):
                yield self._host(start, end, name)

    def _person(self, start: int, end: int, name: str) -> Iterator[Span]:
        if name and name.lower() not in NOBODY and name[0] not in "$%<{*" and any(map(str.isalnum, name)):
            yield Span(start, end, Rank.IDENTITY, "path.user", "user", same=self._who(name))

    def _host(self, start: int, end: int, name: str) -> Span:
        return Span(start, end, Rank.IDENTITY, "assigned.host", "host", same=name.split(".")[0].casefold())

    def _who(self, name: str) -> str:
        plain = unicodedata.normalize("NFC", name.replace("%20", " ")).casefold()
        if plain == self.user or plain == self._identity.fullname.casefold() or plain in self._names.homes:
            return "person"
        return plain


class _Names:
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
            ):
                kinds.setdefault(form.casefold(), ("identity.name", "name", "person"))
        self._home_place = _unusual_home(identity.home)
        if self._home_place:
            kinds[self._home_place.casefold()] = ("identity.home", "home", "person")
        self._kinds: dict[str, tuple[str, str, str]] = {}
        for name, what in kinds.items():
            for spelling in _spellings(name):
                self._kinds.setdefault(spelling.casefold(), what)
        ordered = sorted(self._kinds, key=lambda form: (-len(form), form))
        # Literals only, so the standard engine is linear here, and knows letters outside ASCII.
        self._pattern = re.compile("|".join(re.escape(form) for form in ordered), re.IGNORECASE) if ordered else None
        self._short = re.compile(_eight_three(sorted(self.homes)), re.IGNORECASE) if self.homes else None

    def find(self, text: str) -> Iterator[Span]:
        if self._pattern is not None:
            for found in self._pattern.finditer(text):
                rule, kind, same = self._kinds.get(found[0].casefold(), ("identity.user", "user", "person"))
                start, end = found.span()
                if not _stands_alone(text, start, end):
                    continue
                if kind == "host":
                    end = _whole_host(text, end)
                yield Span(start, end, Rank.IDENTITY, rule, kind, same=same)
        if self._short is not None and "~" in text:
            for found in self._short.finditer(text):
                start, end = found.span()
                if _stands_alone(text, start, end):
                    yield Span(start, end, Rank.IDENTITY, "identity.user", "user", same="person")


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


def _is_address(text: str, place: int, folder: bytes) -> bool:
    """Tell whether what looks like a folder of homes is part of a web address or a route instead."""
    if folder == b"users" and text[place + 1 : place + 6] == "users":
        return True  # /users/ in small letters: a route of somebody's API, no system keeps homes there
    begin = place
    floor = max(0, place - 300)
    while begin > floor and not text[begin - 1].isspace() and text[begin - 1] not in "\"'(<>":
        begin -= 1
    before = text[begin:place]
    scheme = before.rfind("://")
    if scheme >= 0 and not before[:scheme].lower().endswith(("file", "vscode", "webpack", "sandbox")):
        return True
    return bool(_HTTP_METHOD.search(text[max(0, begin - 10) : place]) if not before else False)


def _component(text: str, start: int, *, spaces: bool) -> int:
    """Return where the part of a path ends that begins at *start*."""
    limit = min(len(text), start + 80)
    stop = _STOP.search(text, start, limit)
    end = stop.start() if stop else limit
    if (
        spaces
        and stop is not None
        and text.startswith(("\\", "/", "%2", "%5"), end)
        and not text[start:end].endswith(" ")
    ):
        return end
    blank = re.compile(r"\s").search(text, start, end)
    if blank is not None:
        end = blank.start()
    while end > start and text[end - 1] in "'.!":
        end -= 1
    return end
