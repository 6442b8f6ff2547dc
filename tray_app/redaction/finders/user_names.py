"""Finds the user and the machine by their names, and anybody else by the place in a path."""

import re
import unicodedata
from collections.abc import Iterator

from tray_app.model.redaction import Identity
from tray_app.redaction.finders.names import BUILDERS, COMMON, PLACEHOLDER_USERS, Names, is_somebody
from tray_app.redaction.heuristics import is_stand_in
from tray_app.redaction.spans import THE_USER, Rank, Span
from tray_app.redaction.view import Pattern, View
from tray_app.redaction.words import words

# The part of a path before somebody's name. A separator is / or \, doubled in escaped text, or %2F
# and %5C.
_SEP = r"(?:[\\/]{1,8}|%2[Ff]|%5[Cc]|\\u002[fF])"
_HOMES = Pattern(
    rf"(?i){_SEP}(?:homes?[0-9]{{0,2}}\$?|users?\$?|profiles\$?|userhomes?|documents and settings"
    rf"|documents%20and%20settings|run{_SEP}media|media){_SEP}",
    literals=("home", "user", "profiles", "documents", "media"),
)
_TILDE = Pattern(
    r"(?:^|[\s\"'=:(,\[])~([A-Za-z\x80][\w.\x80-]{0,40})(?:[/\\\"'\s:)\],]|$)", literals=("~",)
)
_ASSIGNED = Pattern(
    r"(?i)\b(?:(?:[a-z0-9]{1,24}_){0,4}(user(?:name)?|logname|sudo_user|login|usr)"
    r"|(hostname|computername|host_name|userdomain|logonserver|server_name|nodename|machine_?name))"
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
# In code and JSON a name of somebody stands in quotes; a plain word may be a role (`user:
# "assistant"`).
_QUOTED = Pattern(
    r"(?i)(user_?name|logname|login_?name|user|login|uid)(?:\\*[\"'])?[ "
    r"\t]{0,2}(?:=>|:?={1,2}|:)[ \t]{0,2}"
    r"(?:\\*\"([\w.\x80-]{2,64})\\*\"|\\*'([\w.\x80-]{2,64})\\*')",
    literals=("user", "logname", "login", "uid"),
)
_SETTING = Pattern(
    r"(?im)^[ \t-]*(?:[a-z0-9]+[_-]?)?user_?name:[ \t]+([\w.@\x80-]{2,64})[ \t]*\r?$",
    literals=("username:", "user_name:"),
)
# The owner and the group in a listing of files (POSIX, ls -l).
_OWNER = Pattern(
    r"[dlcbps-][rwxsStT-]{9}[.+@]?[ \t]+[0-9]+[ \t]+([\w.\x80-]{1,64})[ "
    r"\t]+([\w.\x80-]{1,64})[ \t]+[0-9]",
    literals=("r-", "-r", "--"),
)
_UNC = Pattern(
    r"(?:^|[\s\"'=(,\[])(\\\\(?:\\\\)?)([A-Za-z0-9][\w.-]{1,62})\\{1,2}[\w$ .-]", literals=("\\\\",)
)
_NOT_HOSTS = words("not-hosts")
_NOT_SERVERS = re.compile(
    r"unc|device|dosdevices|x[0-9a-f]{2}.*|u[0-9a-f]{4}.*|[0-9]+|[a-z]", re.IGNORECASE
)
_PROGRAM_TEXT = re.compile(
    r"(?:self|cls|this|os|sys|platform|socket|args|config|options|parsed|request|req|env|process|url)\."
)
_HOST_SIGN = re.compile(r"[0-9-]")
_HTTP_METHOD = re.compile(
    r"\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|route|path)\b[ \"'=:]*$", re.IGNORECASE
)
_UNBROKEN = re.compile(r"[^\s\"'<>(]*")
# A letter outside ASCII, escaped; \\x86 is a folder of programs.
_ESCAPED_LETTER = re.compile(
    r"\\{1,2}(?:u(?:00[89a-fA-F]|0[1-9a-fA-F].|[1-9a-fA-F]..)[0-9a-fA-F]|x(?!86)[89a-fA-F][0-9a-fA-F](?=[\w.\\ ]))"  # noqa: E501
)
_BOUNDS = re.compile(r"[=:,;|&?!{}\[\]]")
_RELATIVE = re.compile(
    r"(?:/{2,3}(?=\.))?(?:\.{1,2}[\\/]){0,20}(?:\.{1,2}|([A-Za-z_][\w.@+-]{0,60})(?:[\\/][\w.@+-]{1,60}){0,20})"
)
_ESCAPED_BLANK = re.compile(r"\\[nrtbf]\w*$")
_FILE = re.compile(r"\.(?:[cm]?[jt]sx?|py|go|rb|rs|java|json|ya?ml|html|css|vue|map)$")
_SEPARATOR = re.compile(_SEP)
_DOMAIN = re.compile(
    r"[A-Z][A-Z0-9-]{1,14}"
    r"|(?i:(?:[a-z0-9-]{1,40}\.){1,4}(?:ad|com|corp|edu|gov|home|internal|intranet|lan|local|net|org|private))"
    r"|(?i:[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,4}\.[a-z]{2,12})"
)
"""The domain of a network, in whose folder the homes of its users lie: `/home/FIRM/anna`."""
_SHARED_DRIVE = re.compile(
    r"\\{2,8}[\w.$-]+|\\{1,4}UNC\\{1,2}[\w.$-]+|(?:[A-Za-z]:)?[\\/]{1,4}(?:mnt|nfs[0-9]?|net|srv|export|data[0-9]?|vol(?:ume)?s?[0-9]{0,2}|storage|cluster"
    r"|gpfs|lustre|beegfs|ceph|afs|shared?|scratch|nas|pool|tank|mount|media|work)(?:[\\/]|$)",
    re.IGNORECASE,
)
_ROOT_OF_DRIVE = re.compile(r"(?<![A-Za-z])[A-Za-z]:$")
_GROUPS = words("home-groups")
_FOLDERS = words("usual-folders")
_ROOTS = frozenset(
    ["data", "export", "host", "mnt", "net", "nfs", "rootfs", "usr", "var", "volumes"]
)
"""Where copies of whole file systems lie."""
_STOP = re.compile(r"[\\/\"`<>|:*?\r\n\t\0;=&,(){}\[\]]|%2[Ff]|%5[Cc]|%22")


class UserNames:
    """Finds one identity, and the names of others where only a name can stand."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        self._names = Names(identity)
        self.user = identity.username.casefold()
        self.host = identity.hostname.split(".")[0].casefold()

    def find(self, view: View) -> Iterator[Span]:
        yield from self._names.find(view)
        yield from self._in_paths(view)
        yield from self._assigned(view)

    def _in_paths(self, view: View) -> Iterator[Span]:
        for found in _HOMES.find(view):
            before, start = found.span()
            folder = view.raw[before:start].strip(b"\\/").lower()
            if _is_address(view.text, before, folder) or not _holds_homes(
                view.text, before, folder
            ):
                continue
            end = _component(
                view.text, start, spaces=not folder.startswith((b"home", b"media", b"run"))
            )
            name = view.text[start:end]
            if folder.startswith(b"user") and _FILE.search(name):
                continue  # a program's own folder of this name
            if (
                folder != b"media"
                and self._who(name) != THE_USER
                and (inner := _below(view.text, start, end))
            ):
                if _DOMAIN.fullmatch(name):
                    yield Span(
                        start, end, Rank.IDENTITY, "path.domain", "host", same=name.casefold()
                    )
                yield from self._name(*inner, view.text[slice(*inner)])
                continue
            if self._who(name) != THE_USER and (
                _is_in_sources(view.text, before, folder)
                or (folder == b"media" and not view.text.startswith("/", end))
            ):
                continue  # /media/USB is a disk; /media/somebody/USB names somebody
            if name.casefold() not in BUILDERS or self._who(name) == THE_USER:
                yield from self._name(start, end, name)
        for found in _TILDE.find(view):
            start, end = found.span(1)
            name = view.text[start:end]
            if self._who(name) == THE_USER or view.raw[end : end + 1] in (b"/", b"\\"):
                yield from self._name(start, end, name)

    def _assigned(self, view: View) -> Iterator[Span]:
        for found in _ASSIGNED.find(view):
            start, end = found.span(4)
            name = view.text[start:end]
            if self._who(name) == THE_USER:
                yield from self._name(start, end, name)
                continue
            if (
                not any(map(str.isalpha, name))
                or _PROGRAM_TEXT.match(name)
                or view.raw[end : end + 1] in (b"(", b"[")
            ):
                continue
            tight = view.raw[found.start() : start].endswith((b"=", b'="', b"='", b"=\\", b"\\"))
            if found.span(1)[0] >= 0:
                if tight and found.span(1)[1] - found.span(1)[0] > 3 and not is_stand_in(name):
                    yield from self._name(start, end, name)
            elif (
                name.lower() not in _NOT_HOSTS
                and "_" not in name
                and (tight or _HOST_SIGN.search(name))
            ):
                yield self._host(start, end, name)
        for found in _QUOTED.find(view):
            start, end = found.span(2) if found.start(2) >= 0 else found.span(3)
            name, place = view.text[start:end], found.start(1)
            telling = view.lower[place : found.end(1)].endswith(b"name") or not name.isalpha()
            if (
                telling
                and not view.raw[place - 1 : place].isalpha()
                and not is_stand_in(name)
                and not name.isdigit()
            ):
                yield from self._name(start, end, name)
        for pattern in (_SETTING, _OWNER):
            for found in pattern.find(view):
                for group in range(1, len(found.groups()) + 1):
                    start, end = found.span(group)
                    name = view.text[start:end]
                    if (
                        not is_stand_in(name)
                        and not name.isdigit()
                        and (is_somebody(name) or self._who(name) == THE_USER)
                    ):
                        yield from self._name(start, end, name)
        for found in _UNC.find(view):
            start, end = found.span(2)
            name = view.text[start:end]
            if name.lower() not in _NOT_HOSTS and not _NOT_SERVERS.fullmatch(name):
                yield self._host(start, end, name)

    def _name(self, start: int, end: int, name: str) -> Iterator[Span]:
        if (
            name
            and name.lower() not in PLACEHOLDER_USERS
            and name[0] not in "$%<{*"
            and any(map(str.isalnum, name))
        ):
            yield Span(start, end, Rank.IDENTITY, "path.user", "user", same=self._who(name))

    def _host(self, start: int, end: int, name: str) -> Span:
        return Span(
            start, end, Rank.IDENTITY, "assigned.host", "host", same=name.split(".")[0].casefold()
        )

    def _who(self, name: str) -> str:
        plain = unicodedata.normalize("NFC", name.replace("%20", " ")).casefold()
        if (
            plain == self.user
            or plain == self._identity.fullname.casefold()
            or plain in self._names.homes
        ):
            return THE_USER
        return plain


def _holds_homes(text: str, place: int, folder: bytes) -> bool:
    """Tell whether a folder holds homes: a few do everywhere, others only on a shared drive."""
    if folder in (b"users$", b"home$", b"homes$", b"profiles$") or not folder.startswith(
        (b"user", b"profiles")
    ):
        return True
    if folder == b"users" and text[place : place + 12].lstrip("\\/")[:1] == "U":
        return True
    back = _UNBROKEN.match(text[max(0, place - 200) : place][::-1])
    before = _BOUNDS.split(text[place - (back.end() if back else 0) : place])[-1]
    return bool(_SHARED_DRIVE.match(before)) or (
        folder == b"users" and bool(_ROOT_OF_DRIVE.search(text, max(0, place - 3), place))
    )


def _below(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the place of somebody's folder below that of a domain, a group or a letter."""
    name = text[start:end]
    separator = _SEPARATOR.match(text, end)
    if separator is None:
        return None
    inner = _component(text, separator.end(), spaces=False)
    below = text[separator.end() : inner]
    if (
        not below
        or below.startswith(".")
        or below.casefold() in COMMON
        or below.casefold() in _FOLDERS
    ):
        return None
    letter = len(name) == 1 and below[:1].casefold() == name.casefold()
    if letter or name.casefold() in _GROUPS or _DOMAIN.fullmatch(name):
        return separator.end(), inner
    return None


def _is_address(text: str, place: int, folder: bytes) -> bool:
    """Tell whether what looks like a folder of homes is part of a web address or a
    route instead.
    """
    back = _UNBROKEN.match(text[max(0, place - 300) : place][::-1])
    begin = place - (back.end() if back else 0)
    before = text[begin:place]
    scheme = before.rfind("://")
    if scheme >= 0 and not before[:scheme].lower().endswith(
        ("file", "vscode", "webpack", "sandbox")
    ):
        return True
    return bool(_HTTP_METHOD.search(text[max(0, begin - 10) : place]) if not before else False)


def _is_in_sources(text: str, place: int, folder: bytes) -> bool:
    """Tell whether a path before a place is a program's source: `src/home/page.tsx`,
    `../../media/x.cc`.
    """
    back = _UNBROKEN.match(text[max(0, place - 200) : place][::-1])
    before = _BOUNDS.split(text[place - (back.end() if back else 0) : place])[-1]
    found = _RELATIVE.fullmatch(before)
    if found is None or _ESCAPED_BLANK.search(before):
        return False
    return found[1].lower() not in _ROOTS if found[1] else folder == b"media"


def _component(text: str, start: int, *, spaces: bool) -> int:
    """Return where the part of a path ends that begins at *start*."""
    limit = min(len(text), start + 80)
    stop = _STOP.search(text, start, limit)
    while stop is not None and (escape := _ESCAPED_LETTER.match(text, stop.start(), limit)):
        stop = _STOP.search(text, escape.end(), limit)
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
