"""Finds the advice for a report in the lists: the user's own, the administrator's, those of the
program.

The lists and the engine that looks for their patterns are loaded when the first report is asked
about.
"""

import contextlib
import re
from _thread import allocate_lock  # `threading` takes as long to be loaded as a report to be read
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from tray_app import paths
from tray_app.messages import Message
from tray_app.model.advice import (
    ENGLISH,
    Advice,
    AdviceList,
    Evidence,
    Found,
    Kind,
    Language,
    Listed,
    Size,
    Value,
    listed,
)
from tray_app.model.report import CrashReport
from tray_app.services.advice_matcher import Matcher, exit_code, one_line, signal_name
from tray_app.settings import advice_compiled, files
from tray_app.settings.places import ADVICE, Places
from tray_app.typed import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tray_app.services.events import Events

CHANGED: Final = "advice"
"""Stands among the keys of `SettingsChanged` when a list has changed."""
_STRENGTH: Final = {AdviceList.USER: 0, AdviceList.ADMINISTRATOR: 1, AdviceList.PROGRAM: 2}
_CONTEXT: Final = r"--?(?:ctx[_-](?:len|size)|n_ctx|c)[ =](\d{2,8})\b"
Sources = Sequence[tuple[Path, AdviceList]]


class AdviceBook:
    """The lists of advice. Safe to call from any thread; what has changed on disk is read again."""

    def __init__(self, sources: Callable[[], Sources], *, events: "Events | None" = None) -> None:
        """*sources* lists the files, the user's own first. One that is not there has no entries."""
        self._sources, self._events = sources, events
        self._lock = allocate_lock()
        self._read: tuple[object, _Lists] | None = None
        self._state: object = None

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
        if report.is_test or all(each.kind is not Kind.ISSUE for each in lists.listed):
            return ()
        return lists.matcher.issues(evidence(report, group))

    def all(self) -> tuple[Advice, ...]:
        """Return every entry, in the order in which they are tried."""
        return self._lists().entries

    def named(self, advice_id: str) -> Advice | None:
        """Return the entry with this id."""
        found = (each for each in self._lists().listed if each.id == advice_id)
        return next((each.read() for each in found), None)

    def problems(self) -> tuple[Message, ...]:
        """Say what in the files cannot be used, in sentences."""
        return self._lists().problems

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of the user and the administrator, whose change should lead to `refresh`."""
        return tuple(path for path, origin in self._sources() if origin is not AdviceList.PROGRAM)

    @property
    def mine(self) -> Path:
        """The user's own file."""
        return next(path for path, origin in self._sources() if origin is AdviceList.USER)

    def refresh(self) -> None:
        """Look at the files again, and publish if they have changed."""
        state = files.stamps(self.files)
        with self._lock:
            before, self._state = self._state, state
        if before is not None and state != before and self._events is not None:
            from tray_app.services.events import SettingsChanged

            self._events.publish(SettingsChanged(frozenset({CHANGED})))

    def link(self, group: str, url: str, *, title: str, fixed_in: str = "") -> None:
        """Note in the user's list that this group is of the issue at *url*. Raises BadInput,
        NotPermitted.
        """
        from tray_app.settings import advice_links

        advice_links.link(self.mine, group=group, url=url, title=title, fixed_in=fixed_in)
        self.refresh()

    def unlink(self, group: str, url: str) -> None:
        """Take such a note away again. Raises NotFound, NotPermitted."""
        from tray_app.settings import advice_links

        advice_links.unlink(self.mine, group=group, url=url)
        self.refresh()

    def _lists(self) -> "_Lists":
        sources = self._sources()
        stamps = files.stamps(path for path, _ in sources)
        state = (sources, stamps)
        with self._lock:
            if self._state is None:
                self._state = files.stamps(self.files)
            if self._read is None or self._read[0] != state:
                there = [source for source, stamp in zip(sources, stamps, strict=True) if stamp]
                self._read = state, _Lists(there)
            return self._read[1]


def usual_sources(places: Places) -> Sources:
    """Return the files for the user whose *places* these are, the strongest first."""
    return (
        (places.settings.with_name(ADVICE), AdviceList.USER),
        *((path.with_name(ADVICE), AdviceList.ADMINISTRATOR) for path in places.admin_settings),
        *((path, AdviceList.PROGRAM) for path in sorted(_ours())),
    )


def language(code: str) -> Language:
    """Return how advice is told in a language such as `de_DE` or `zh_CN`; English where there is no
    translation.
    """
    from tray_app.settings import advice_file

    code = code.replace("-", "_")
    for each in (code, code.partition("_")[0], *(["zh_CN"] if code.startswith("zh") else [])):
        with contextlib.suppress(OSError):
            return advice_file.language((_folder() / "translations" / f"{each}.toml").read_bytes())
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
        values["card"] = one_line(report.gpus[0].model)
    if report.model_id:
        values["model"] = one_line(report.model_id)
    if "-" in report.command and (context := re.search(_CONTEXT, report.command)):
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


class _Lists:
    """What the files held when they were read."""

    def __init__(self, sources: Sources) -> None:
        found: dict[str, Listed] = {}
        said: list[Message] = []
        compiled = advice_compiled.read(
            path for path, origin in sources if origin is AdviceList.PROGRAM
        )
        for path, origin in sources:
            entries, wrong = (compiled[path], ()) if path in compiled else _read(path, origin)
            for each in entries:
                found.setdefault(each.id, each)  # the user's own takes the place of ours
            said += wrong
        order = list(found.values())
        order.sort(key=lambda each: (each.kind is Kind.EFFECT, _STRENGTH[each.origin], each.order))
        self.listed, self.problems = tuple(order), tuple(said)
        self.matcher = Matcher(self.listed)

    @cached_property
    def entries(self) -> tuple[Advice, ...]:
        return tuple(each.read() for each in self.listed)


def _read(path: Path, origin: AdviceList) -> tuple[tuple[Listed, ...], tuple[Message, ...]]:
    from tray_app.settings import advice_file

    entries, wrong = advice_file.read(path, origin)
    return tuple(map(listed, entries)), wrong


def _ours() -> Iterator[Path]:
    return (path for path in _folder().iterdir() if path.suffix == ".toml")


def _folder() -> Path:
    return paths.resources_dir() / "advice"
