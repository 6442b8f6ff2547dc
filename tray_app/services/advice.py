"""Finds the advice for a report in the lists: the user's own, the administrator's, those of the
program.

The lists and the engine that looks for their patterns are loaded when the first report is asked
about.
"""

import itertools
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tray_app import paths
from tray_app.errors import NotFound
from tray_app.messages import Message, en
from tray_app.model.advice import (
    ENGLISH,
    Advice,
    Evidence,
    Found,
    Kind,
    Language,
    Origin,
    Pattern,
    Size,
    Value,
)
from tray_app.model.report import CrashReport
from tray_app.services.events import Events, SettingsChanged
from tray_app.settings import advice_file, advice_links
from tray_app.settings.places import Places

LOOKED_AT: Final = 64 * 1024
"""So many characters of a text are looked at,"""
LOOKED_AT_END: Final = 16 * 1024
"""and so many of its end."""
LONGEST_TEXT: Final = 80
"""Of what fills a placeholder."""
CHANGED: Final = "advice"
"""Stands among the keys of `SettingsChanged` when a list has changed."""
MOST_ISSUES: Final = 3
"""That are told of one report."""

_STRENGTH: Final = {Origin.USER: 0, Origin.ADMINISTRATOR: 1, Origin.PROGRAM: 2}
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
_COLOURS: Final = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
_UNITS: Final = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
_LARGEST: Final = 1 << 50
"""In bytes: no memory that a report speaks of is larger."""
_CONTEXT: Final = re.compile(r"--?(?:ctx[_-](?:len|size)|n_ctx|c)[ =](\d{2,8})\b")
_MOST_MATCHES: Final = 64
_SAID_SIGNAL: Final = (
    r"(?:exit|terminat|ended|died|killed|crash|stopped|abort|dumped|fail|caught|signal)\w*\b[^\n]{0,40}?"
    r"\b(SIG(?:ILL|SEGV|ABRT|KILL))\b"
)
_SAID_EXIT: Final = r"\b(?:exit|terminat|crash|died|quit)\w*\b[^\n]{0,40}?\b(?:code|status|Some)[ :=(]{1,3}(-?\d{1,20}|0x[0-9a-f]{8})\b"  # noqa: E501
"""How a message says by which signal, or with which code, a program ended."""

Sources = Sequence[tuple[Path, Origin]]


class AdviceBook:
    """The lists of advice. Safe to call from any thread; what has changed on disk is read again."""

    def __init__(self, sources: Callable[[], Sources], *, events: Events | None = None) -> None:
        """*sources* lists the files, the user's own first. One that is not there has no entries."""
        self._sources, self._events = sources, events
        self._lock = threading.Lock()
        self._read: tuple[object, _Lists] | None = None
        self._state: list[object] | None = None

    def of(
        self, report: CrashReport, group: str, includes: Callable[[str], bool] = lambda part: True
    ) -> Found | None:
        """Return the advice for a report, by those of its parts that *includes* says yes to.

        A crash that was made on purpose, to try the program out, has none.
        """
        if report.is_test:
            return None
        return self.for_evidence(evidence(report, group, includes))

    def id_of(self, report: CrashReport, group: str, includes: Callable[[str], bool]) -> str:
        """Return the id of that advice; empty where there is none."""
        found = self.of(report, group, includes)
        return found.advice.id if found is not None else ""

    def for_evidence(self, evidence: Evidence) -> Found | None:
        """Return the advice for what is known of a failure."""
        return self._lists().matcher.found(evidence)

    def issues(self, report: CrashReport, group: str) -> tuple[Advice, ...]:
        """Return the issues that a report is of, the user's own first; of a page one, and at most a
        few.
        """
        lists = self._lists()
        if report.is_test or all(entry.kind is not Kind.ISSUE for entry in lists.entries):
            return ()
        return lists.matcher.issues(evidence(report, group))

    def all(self) -> tuple[Advice, ...]:
        """Return every entry, in the order in which they are tried."""
        return self._lists().entries

    def named(self, advice_id: str) -> Advice:
        """Return the entry with this id. Raises NotFound."""
        for entry in self.all():
            if entry.id == advice_id:
                return entry
        raise NotFound(
            en("There is no advice with the id {id}"),
            en("The help lists all of them."),
            id=advice_id[:60],
        )

    def problems(self) -> tuple[Message, ...]:
        """Say what in the files cannot be used, in sentences."""
        return self._lists().problems

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of the user and the administrator, whose change should lead to `refresh`."""
        return tuple(path for path, origin in self._sources() if origin is not Origin.PROGRAM)

    @property
    def mine(self) -> tuple[Path, ...]:
        """The user's own files: the one that is written first."""
        return tuple(path for path, origin in self._sources() if origin is Origin.USER)

    def refresh(self) -> None:
        """Look at the files again, and publish if they have changed."""
        state = self._stamps()
        with self._lock:
            before, self._state = self._state, state
        if before is not None and state != before and self._events is not None:
            self._events.publish(SettingsChanged(frozenset({CHANGED})))

    def link(self, group: str, url: str, *, title: str, fixed_in: str = "") -> None:
        """Note in the user's list that this group is of the issue at *url*. Raises BadInput,
        NotPermitted.
        """
        advice_links.link(self.mine[0], group=group, url=url, title=title, fixed_in=fixed_in)
        self.refresh()

    def unlink(self, group: str, url: str) -> None:
        """Take such a note away again. Raises NotFound, NotPermitted."""
        advice_links.unlink(self.mine, group=group, url=url)
        self.refresh()

    def _stamps(self) -> list[object]:
        return [_facts(path) for path in self.files]

    def _lists(self) -> "_Lists":
        sources = self._sources()
        state = [(path, _facts(path)) for path, _ in sources]
        with self._lock:
            if self._state is None:
                self._state = self._stamps()
            if self._read is None or self._read[0] != state:
                self._read = state, _Lists(sources)
            return self._read[1]


def usual_sources(places: Places) -> Sources:
    """Return the files for the user whose *places* these are, the strongest first."""
    names = (advice_file.NAME, advice_file.OLD_NAME)
    return (
        *((places.settings.with_name(name), Origin.USER) for name in names),
        *(
            (path.with_name(name), Origin.ADMINISTRATOR)
            for path in places.admin_settings
            for name in names
        ),
        *((path, Origin.PROGRAM) for path in sorted(_folder().glob("*.toml"))),
    )


def language(code: str) -> Language:
    """Return how advice is told in a language such as `de` or `zh_CN`; English where there is no
    translation.
    """
    try:
        return advice_file.language((_folder() / "translations" / f"{code}.toml").read_bytes())
    except OSError:
        return ENGLISH


def evidence(
    report: CrashReport, group: str = "", includes: Callable[[str], bool] = lambda part: True
) -> Evidence:
    """Return what a report says to find advice by, out of those parts that *includes*
    says yes to.
    """
    message, stack = (
        (report.message if includes("message") else ""),
        (report.stack if includes("stack") else ""),
    )
    texts = {
        key: report.text(key) if includes(key) else ""
        for key in ("stderr", *_SIGNAL_KEYS, *_EXIT_KEYS)
    }
    values: dict[str, Value] = {}
    cards = {(gpu.vram, gpu.vram_dynamic) for gpu in report.gpus}
    if len(cards) == 1:  # with cards of different memory nobody knows which of them it was
        memory, is_shared = cards.pop()
        if memory and not is_shared:
            values["card_memory"] = Size(memory)
    if report.gpus and len({gpu.model for gpu in report.gpus}) == 1 and report.gpus[0].model:
        values["card"] = _line(report.gpus[0].model)
    if report.model_id:
        values["model"] = _line(report.model_id)
    if context := _CONTEXT.search(report.command):
        values["context"] = int(context[1])
    return Evidence(
        message=message,
        stack=stack,
        stderr=texts["stderr"],
        signal=signal_name(next((texts[key] for key in _SIGNAL_KEYS if texts[key]), "")),
        exit=exit_code(next((texts[key] for key in _EXIT_KEYS if texts[key]), None)),
        exception_type=report.exception_type if stack else "",
        group=group,
        source=report.source,
        version=report.app_version,
        values=values,
    )


_SIGNAL_KEYS: Final = ("process.exit.signal", "signal")
_EXIT_KEYS: Final = ("process.exit.code",)


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


class _Lists:
    """What the files held when they were read."""

    def __init__(self, sources: Sources) -> None:
        found: dict[str, Advice] = {}
        said: list[Message] = []
        for path, origin in sources:
            entries, wrong = advice_file.read(path, origin)
            for entry in entries:
                found.setdefault(entry.id, entry)  # the user's own takes the place of ours
            said += wrong
        order = list(found.values())
        order.sort(
            key=lambda entry: (entry.kind is Kind.EFFECT, _STRENGTH[entry.origin], entry.order)
        )
        self.entries, self.problems = tuple(order), tuple(said)
        self.matcher = _Matcher(self.entries)


class _Matcher:
    """Looks for all patterns of all entries at once.

    Their plain letters are looked for first, in one pass; only a pattern whose letters are all
    there is tried itself. Each takes time in proportion to the text.
    """

    def __init__(self, entries: Sequence[Advice]) -> None:
        import re2

        self._engine = re2
        self._options = re2.Options()
        self._options.case_sensitive = False
        self._options.log_errors = False
        self._entries = entries
        self._filter = re2.Filter()
        self._patterns: list[Pattern] = []
        for entry in entries:
            for pattern in entry.patterns:
                self._filter.Add(pattern.find, self._options)
                self._patterns.append(pattern)
        if self._patterns:
            self._filter.Compile()
        self._others: dict[str, Any] = {}

    def found(self, evidence: Evidence) -> Found | None:
        """Return the advice for what is known of a failure."""
        if evidence.signal in _MEANT_SIGNALS or evidence.exit in _MEANT_EXITS:
            return None
        looked = _Looked(evidence)
        possible = self._possible(looked)
        signals, exits = self._codes(evidence, looked)
        for kind in (Kind.CAUSE, Kind.EFFECT):
            of_kind = [entry for entry in self._entries if entry.kind is kind]
            by_text = (entry for entry in of_kind if self._says(entry, looked, possible))
            by_code = (
                entry
                for entry in of_kind
                if signals & set(entry.signals) or exits & set(entry.exits)
            )
            for entry in itertools.chain(by_text, by_code):
                if entry.allows(evidence) and not self._any(entry.exclude, looked.all):
                    return Found(
                        entry, dict(evidence.values) | self._values(entry, looked, possible)
                    )
        return None

    def issues(self, evidence: Evidence) -> tuple[Advice, ...]:
        """Return the issues that a failure is of, one for each page."""
        looked = _Looked(evidence)
        possible = self._possible(looked)
        signals, exits = self._codes(evidence, looked)
        found: dict[tuple[str, ...], Advice] = {}
        for entry in self._entries:
            if (
                entry.kind is Kind.ISSUE
                and (
                    self._says(entry, looked, possible)
                    or signals & set(entry.signals)
                    or exits & set(entry.exits)
                )
                and entry.allows(evidence)
                and not self._any(entry.exclude, looked.all)
            ):
                found.setdefault(entry.links, entry)
        return tuple(found.values())[:MOST_ISSUES]

    def _codes(self, evidence: Evidence, looked: "_Looked") -> tuple[set[str], set[int]]:
        """Return how the process ended: as it is given, and as the message says it."""
        signals, exits = {evidence.signal}, set() if evidence.exit is None else {evidence.exit}
        message = looked.where("message")
        for hit in self._compiled(_SAID_SIGNAL).finditer(message):
            signals.add(hit[1].decode().upper())
        for hit in self._compiled(_SAID_EXIT).finditer(message):
            if (code := exit_code(hit[1].decode())) is not None:
                exits.add(code)
        return signals, exits

    def _possible(self, looked: "_Looked") -> dict[Pattern, Any]:
        """Return the patterns whose letters are all there, with what looks for them."""
        numbers = self._filter.Match(looked.all, True) if self._patterns else None
        return {self._patterns[number]: self._filter.re(number) for number in sorted(numbers or ())}

    def _says(self, entry: Advice, looked: "_Looked", possible: Mapping[Pattern, Any]) -> bool:
        if entry.has_conditions_alone:
            return True
        return any(self._is_there(pattern, looked, possible) for pattern in entry.patterns)

    def _is_there(
        self, pattern: Pattern, looked: "_Looked", possible: Mapping[Pattern, Any]
    ) -> bool:
        engine = possible.get(pattern)
        if engine is None or engine.search(looked.where(pattern.where)) is None:
            return False
        return not self._any(pattern.unless, looked.all)

    def _any(self, patterns: Iterable[str], text: bytes) -> bool:
        return any(self._compiled(pattern).search(text) is not None for pattern in patterns)

    def _compiled(self, pattern: str) -> Any:
        if pattern not in self._others:
            self._others[pattern] = self._engine.compile(pattern, self._options)
        return self._others[pattern]

    def _values(
        self, entry: Advice, looked: "_Looked", possible: Mapping[Pattern, Any]
    ) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for pattern in entry.patterns:
            if (engine := possible.get(pattern)) is not None:
                hit = engine.search(looked.where(pattern.where))
                values = dict(_read(hit)) | values if hit is not None else values
        for number in entry.numbers:
            hits = itertools.islice(self._compiled(number).finditer(looked.all), _MOST_MATCHES)
            read = [dict(_read(hit)) for hit in hits]
            if read and all(
                each == read[0] for each in read
            ):  # where the log disagrees with itself, nothing is said
                values = read[0] | values
        return values


class _Looked:
    """The texts of a failure as far as they are looked at."""

    def __init__(self, evidence: Evidence) -> None:
        texts = {
            name: _shortened(getattr(evidence, name)) for name in ("message", "stack", "stderr")
        }
        self._texts = {name: text.encode("utf-8", "replace") for name, text in texts.items()}
        self.all = b"\n".join(filter(None, self._texts.values()))

    def where(self, name: str) -> bytes:
        """Return the text in which a pattern is looked for."""
        return self._texts.get(name, self.all)


def _shortened(text: str) -> str:
    if len(text) > LOOKED_AT + LOOKED_AT_END:
        text = f"{text[:LOOKED_AT]}\n{text[-LOOKED_AT_END:]}"
    return _COLOURS.sub("", text) if "\x1b" in text else text


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
                return _line(re.split(r"[/\\]", text.strip())[-1]) or None
    except (ValueError, KeyError, OverflowError):
        return None
    return _line(text)


def _sized(octets: float) -> Size | None:
    return Size(round(octets)) if 1 <= octets < _LARGEST else None


def _line(text: str) -> str:
    """Put a text from a report on one short line."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"


def _facts(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _folder() -> Path:
    return paths.resources_dir() / "advice"
