"""Looks for the patterns of advice in what is known of a failure."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from tray_app.model.advice import (
    Advice,
    Evidence,
    Found,
    Kind,
    Listed,
    Pattern,
    Size,
    Value,
)
from tray_app.typed import Any, Final

LOOKED_AT: Final = 64 * 1024
"""So many characters of a text are looked at,"""
LOOKED_AT_END: Final = 16 * 1024
"""and so many of its end."""
_SHORT: Final = 8 * 1024
"""In a shorter text letters are found before a machine is made that finds all of them at once."""
LONGEST_TEXT: Final = 80
"""Of what fills a placeholder."""
MOST_ISSUES: Final = 3
"""That are told of one report."""

_MEANT_SIGNALS: Final = frozenset({"SIGTERM", "SIGINT"})
_MEANT_EXITS: Final = frozenset({0, 130, 143, 0xC000013A})
"""Ends that a user asked for: Ctrl+C and a polite stop, the last of them on Windows."""
_SIGNALS: Final = {
    2: "SIGINT",
    4: "SIGILL",
    6: "SIGABRT",
    8: "SIGFPE",
    9: "SIGKILL",
    11: "SIGSEGV",
    15: "SIGTERM",
}
"""Those whose numbers are the same on all systems."""
_COLOURS: Final = r"\x1b\[[0-?]*[ -/]*[@-~]"
_UNITS: Final = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
_LARGEST: Final = 1 << 50
"""In bytes: no memory that a report speaks of is larger."""
_MOST_MATCHES: Final = 64
_SAID_SIGNAL: Final = Pattern(
    r"(?:exit|terminat|ended|died|killed|crash|stopped|abort|dumped|fail|caught|signal)\w*\b[^\n]{0,40}?"
    r"\b(SIG(?:ILL|SEGV|ABRT|KILL))\b",
    where="message",
    needs=(("sig",),),
)
_SAID_EXIT: Final = Pattern(
    r"\b(?:exit|terminat|crash|died|quit)\w*\b[^\n]{0,40}?\b(?:code|status|Some)[ :=(]{1,3}"
    r"(-?\d{1,20}|0x[0-9a-f]{8})\b",
    where="message",
    needs=(("code", "status", "some"),),
)
"""How a message says by which signal, or with which code, a program ended."""


class Matcher:
    """Looks for all patterns of all entries.

    The letters that they need are looked for first; only an entry whose letters are there is read,
    and only a pattern whose letters are there is made and tried itself. All of it takes time in
    proportion to the text.
    """

    def __init__(self, entries: Sequence[Listed]) -> None:
        self._entries = entries
        self._letters = tuple({letters for each in entries for letters in each.letters} - {""})
        self._engines: dict[str, Any] = {}
        self._all_letters: Any = None

    def found(self, evidence: Evidence) -> Found | None:
        """Return the advice for what is known of a failure."""
        if evidence.signal in _MEANT_SIGNALS or evidence.exit in _MEANT_EXITS:
            return None
        looked = self._look(evidence)
        for kind in (Kind.CAUSE, Kind.EFFECT):
            of_kind = self._possible(kind, looked)
            by_text = (entry for entry in of_kind if self._says(entry, looked))
            by_code = (entry for entry in of_kind if looked.has_code(entry))
            for entry in itertools.chain(by_text, by_code):
                if entry.allows(evidence) and not self._any(entry.exclude, looked.all):
                    return Found(entry, dict(evidence.values) | self._values(entry, looked))
        return None

    def issues(self, evidence: Evidence) -> tuple[Advice, ...]:
        """Return the issues that a failure is of, one for each page."""
        looked = self._look(evidence)
        found: dict[tuple[str, ...], Advice] = {}
        for entry in self._possible(Kind.ISSUE, looked):
            if (
                (self._says(entry, looked) or looked.has_code(entry))
                and entry.allows(evidence)
                and not self._any(entry.exclude, looked.all)
            ):
                found.setdefault(entry.links, entry)
        return tuple(found.values())[:MOST_ISSUES]

    def _look(self, evidence: Evidence) -> "_Looked":
        looked = _Looked(evidence)
        for said in self._said(_SAID_SIGNAL, looked):
            looked.signals.add(said.upper())
        for said in self._said(_SAID_EXIT, looked):
            if (code := exit_code(said)) is not None:
                looked.exits.add(code)
        looked.letters.update(self._letters_in(looked.folded))
        return looked

    def _said(self, pattern: Pattern, looked: "_Looked") -> Iterator[str]:
        text = looked.where(pattern.where)
        if _has_letters(pattern, text.decode("utf-8").casefold()):
            for hit in self._compiled(pattern.find).finditer(text):
                yield hit[1].decode()

    def _possible(self, kind: Kind, looked: "_Looked") -> list[Advice]:
        """Return the entries that have a code or some letters in common with the failure."""
        return [
            each.read()
            for each in self._entries
            if each.kind is kind
            and (looked.has_code(each) or not looked.letters.isdisjoint(each.letters))
        ]

    def _letters_in(self, text: str) -> Iterable[str]:
        if len(text) < _SHORT:
            return filter(text.__contains__, self._letters)
        if self._all_letters is None:
            self._all_letters = _set_of(self._letters)
        return (self._letters[number] for number in self._all_letters.Match(text) or ())

    def _says(self, entry: Advice, looked: "_Looked") -> bool:
        if entry.has_conditions_alone:
            return True
        return any(self._is_there(pattern, looked) for pattern in entry.patterns)

    def _is_there(self, pattern: Pattern, looked: "_Looked") -> bool:
        return (
            looked.may_have(pattern)
            and self._any([pattern.find], looked.where(pattern.where))
            and not self._any(pattern.unless, looked.all)
        )

    def _any(self, patterns: Iterable[str], text: bytes) -> bool:
        return any(self._compiled(pattern).search(text) is not None for pattern in patterns)

    def _compiled(self, pattern: str) -> Any:
        if pattern not in self._engines:
            import re2

            self._engines[pattern] = re2.compile(pattern, _options())
        return self._engines[pattern]

    def _values(self, entry: Advice, looked: "_Looked") -> dict[str, Value]:
        values: dict[str, Value] = {}
        for pattern in entry.patterns:
            if looked.may_have(pattern):
                hit = self._compiled(pattern.find).search(looked.where(pattern.where))
                values = dict(_read(hit)) | values if hit is not None else values
        for number in entry.numbers:
            hits = itertools.islice(self._compiled(number).finditer(looked.all), _MOST_MATCHES)
            read = [dict(_read(hit)) for hit in hits]
            # Where the log disagrees with itself, nothing is said.
            if read and all(each == read[0] for each in read):
                values = read[0] | values
        return values


def _has_letters(pattern: Pattern, text: str) -> bool:
    return all(any(letters in text for letters in one_of) for one_of in pattern.needs)


def _set_of(texts: Iterable[str]) -> Any:
    """Return what looks for all these texts in one pass."""
    import re2

    found = re2.Set.SearchSet(_options())
    for text in texts:
        found.Add(re2.escape(text))
    found.Compile()
    return found


def _options() -> Any:
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    return options


class _Looked:
    """The texts of a failure as far as they are looked at, and what was seen in them."""

    def __init__(self, evidence: Evidence) -> None:
        texts = {
            name: _shortened(getattr(evidence, name)) for name in ("message", "stack", "stderr")
        }
        self._texts = {name: text.encode("utf-8", "replace") for name, text in texts.items()}
        self.all = b"\n".join(filter(None, self._texts.values()))
        self.folded = self.all.decode("utf-8").casefold()
        self.letters = {""}
        """Those of patterns that are there."""
        self.signals = {evidence.signal}
        self.exits = set() if evidence.exit is None else {evidence.exit}
        """How the process ended: as it is given, and as the message says it."""

    def where(self, name: str) -> bytes:
        """Return the text in which a pattern is looked for."""
        return self._texts.get(name, self.all)

    def has_code(self, entry: Advice | Listed) -> bool:
        """Say whether the process ended as it does for *entry*."""
        return not (self.signals.isdisjoint(entry.signals) and self.exits.isdisjoint(entry.exits))

    def may_have(self, pattern: Pattern) -> bool:
        """Say whether the letters of a pattern are there."""
        first = next(iter(pattern.needs), ("",))
        return not self.letters.isdisjoint(first) and _has_letters(pattern, self.folded)


def _shortened(text: str) -> str:
    if len(text) > LOOKED_AT + LOOKED_AT_END:
        text = f"{text[:LOOKED_AT]}\n{text[-LOOKED_AT_END:]}"
    return re.sub(_COLOURS, "", text) if "\x1b" in text else text


def _read(hit: Any) -> Iterator[tuple[str, Value]]:
    """Yield what the named groups of a match stand for. The end of a group's name says what it
    holds.
    """
    for name, given in hit.groupdict().items():
        if not given:
            continue
        text = given.decode("utf-8", "replace")
        stem, _, holds = name.rpartition("_")
        value = _value(text, holds if stem else "")
        if value is not None:
            yield (stem if stem and holds in _HOLDS else name), value


_HOLDS: Final = frozenset({"bytes", "mib", "size", "count", "path"})


def _value(text: str, holds: str) -> Value | None:
    try:
        match holds:
            case "bytes":
                return _sized(float(text))
            case "mib":
                return _sized(float(text) * (1 << 20))
            case "size":
                number, _, unit = text.partition(" ")
                return _sized(float(number) * _UNITS[unit])
            case "count":
                return int(text) if len(text) < 16 else None
            case "path":
                return one_line(re.split(r"[/\\]", text.strip())[-1]) or None
    except (ValueError, KeyError, OverflowError):
        return None
    return one_line(text)


def _sized(octets: float) -> Size | None:
    return Size(round(octets)) if 1 <= octets < _LARGEST else None


def one_line(text: str) -> str:
    """Put a text from a report on one short line."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"


def signal_name(given: str | int | None) -> str:
    """Return a signal's name, however it was given: `SIGILL`, `ILL`, `4`."""
    text = str(given or "").strip().upper()
    if text.lstrip("-").isdigit() and len(text) < 5:
        return _SIGNALS.get(abs(int(text)), "")
    return text if not text or text.startswith("SIG") else f"SIG{text}"


def exit_code(given: str | int | None) -> int | None:
    """Return an exit code as it is listed: the codes of Windows without a sign, those of signals
    above 128.
    """
    try:
        code = int(given, 0) if isinstance(given, str) else given
    except ValueError:
        return None
    if code is None:
        return None
    if code >= 1 << 63:  # a negative one, written as if it had 64 bits
        code -= 1 << 64
    if -64 < code < 0:  # as Python says that a signal ended a process
        return 128 - code
    return code + (1 << 32) if -(1 << 31) <= code < 0 else code
