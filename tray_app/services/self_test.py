"""Crashes a program of our own on purpose and follows its report, step by step, to where a real one
would go.

Everything on the way is the real thing: the hooks, the file, the index, the notification. Only that
the report says of itself that it is a test, lies in a file of its own beside Cortex's, and is never
sent by itself.
"""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from tray_app import contract, isolated, paths, regular_file
from tray_app.capture import enabled, fault, record
from tray_app.capture.guard import suppress_own_errors
from tray_app.errors import TrayError
from tray_app.index.identity import report_id
from tray_app.messages import NOTHING, Message, joined, message
from tray_app.model.consent import Policy
from tray_app.model.settings import NotifyWhen
from tray_app.services.doctor import Verdict, notification_service

if TYPE_CHECKING:
    from tray_app.services.services import Services

T = TypeVar("T")

MODULE: Final = "tray_app.capture.self_test"
PATIENCE: Final = 15.0
"""Seconds for each of: the crash, the report in the file, the report in the list."""
SOON: Final = 3.0
"""Seconds within which the notification follows."""
AREAS: Final = (
    message("Reporting"),
    message("Crash"),
    message("Report"),
    message("List"),
    message("Notification"),
    message("Sending"),
)
"""The names of the steps."""
_REPORTING, _CRASH, _REPORT, _LIST, _NOTIFICATION, _SENDING = AREAS
_STEP: Final = 0.05
_LONGEST: Final = 4 * 1024 * 1024


class Kind(StrEnum):
    """How the program ends."""

    EXCEPTION = "exception"
    SEGFAULT = "segfault"
    HANG = "hang"


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of the way, with what came of it."""

    area: Message
    verdict: Verdict
    sentence: Message
    hint: Message = NOTHING
    """What to do; empty where nothing is to be done."""
    report_id: str = ""
    """The report's id, from the step on that finds it."""


def run(
    services: "Services",
    kind: Kind = Kind.EXCEPTION,
    *,
    look: Callable[[], None] = lambda: None,
    shown: Callable[[str], bool] | None = None,
    environ: Mapping[str, str] = os.environ,
    clock: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> Iterator[Step]:
    """Do it, and yield each step as it is known; a step that fails is the last. Takes seconds: not
    for a UI thread.

    *look* brings the index up to date, where nobody watches the folder; *shown* says whether this
    program has announced a report, where it is the one that does.
    """
    reporting = _reporting(services)
    yield reporting
    if reporting.verdict is Verdict.BAD:
        return
    wait = _Wait(clock, pause)
    folder = services.folders[0]
    file = folder.telemetry / contract.SELF_TEST_FILE
    begin, session = _size(file), record.new_session_id()
    crashed = _crash(kind, folder, session, environ)
    yield crashed
    if crashed.verdict is Verdict.BAD:
        return
    with suppress_own_errors():
        fault.collect_in(folder.path)  # hard deaths tell of themselves when the next program looks
    found = wait.until(lambda: _id_in(file, begin, session))
    if not found:
        yield Step(
            _REPORT,
            Verdict.BAD,
            message("The crash left no report in {folder}", folder=folder.telemetry),
            message("Check that the folder can be written and that the disk is not full."),
        )
        return
    yield Step(
        _REPORT,
        Verdict.GOOD,
        message("The report was written to {file}", file=file),
        NOTHING,
        found,
    )
    if not wait.until(lambda: _is_listed(services, found, look)):
        problems = services.indexer.problems()
        yield Step(
            _LIST,
            Verdict.BAD,
            message("The report does not appear in the list. {why}", why=reduce(joined, problems))
            if problems
            else message("The report does not appear in the list."),
            message("Press F5 in the window, or run: cortex telemetry index"),
            found,
        )
        return
    yield Step(
        _LIST, Verdict.GOOD, message("It is in the list as {id}", id=found[:8]), NOTHING, found
    )
    yield _announced(services, found, shown, wait, environ)
    yield _sending(services, found)


def _reporting(services: "Services") -> Step:
    setting = services.preferences.resolve("reporting")
    if not setting.value or not enabled.is_on():
        return Step(
            _REPORTING,
            Verdict.BAD,
            message("Crash reporting is off, so nothing is captured, announced or sent"),
            setting.locked
            or message(
                "Switch on “Keep crash reports on this computer” in the settings, then try again."
            ),
        )
    return Step(_REPORTING, Verdict.GOOD, message("Crash reporting is on"))


def _crash(kind: Kind, folder: paths.DataFolder, session: str, environ: Mapping[str, str]) -> Step:
    command = isolated.module(MODULE, kind, str(folder.path), session)
    if not command:
        return Step(
            _CRASH,
            Verdict.BAD,
            message("There is no Python here to run the test program with"),
            message("Install it anew."),
        )
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            env=dict(environ),
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Step(
            _CRASH, Verdict.BAD, message("The test program did not end"), message("Try it again.")
        )
    except OSError as error:
        why = error.strerror or str(error)
        return Step(_CRASH, Verdict.BAD, message("The test program did not start: {why}", why=why))
    if done.returncode not in _ENDS[kind]:
        why = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2][:300]
        sentence = message(
            "The test program ended otherwise than it should ({code}): {why}",
            code=done.returncode,
            why=why,
        )
        return Step(_CRASH, Verdict.BAD, sentence)
    return Step(_CRASH, Verdict.GOOD, _CRASHED[kind])


_ENDS: Final = {
    Kind.EXCEPTION: (1,),
    Kind.SEGFAULT: (-getattr(signal, "SIGSEGV", 11), 0xC0000005, -0x3FFFFFFB),
    Kind.HANG: (0,),
}
"""The exit codes that are meant; a segmentation fault has a code of its own on Windows
(STATUS_ACCESS_VIOLATION).
"""
_CRASHED: Final = {
    Kind.EXCEPTION: message("A small program crashed on purpose, by an error that nobody caught"),
    Kind.SEGFAULT: message("A small program crashed on purpose, by a segmentation fault"),
    Kind.HANG: message("A small program hung on purpose"),
}


def _announced(
    services: "Services",
    found: str,
    shown: Callable[[str], bool] | None,
    wait: "_Wait",
    environ: Mapping[str, str],
) -> Step:
    area = _NOTIFICATION
    if shown is None:
        service = notification_service(environ)
        if service is not None and service.verdict is Verdict.BAD:
            return Step(area, Verdict.NOTE, service.sentence, service.hint, found)
        said = message("If the tray program runs, it shows a notification now")
        if service is None:
            return Step(area, Verdict.NOTE, said, NOTHING, found)
        said = message("{what} ({name})", what=said, name=service.sentence)
        return Step(area, Verdict.GOOD, said, NOTHING, found)
    if wait.until(lambda: shown(found), seconds=SOON):
        return Step(area, Verdict.GOOD, message("A notification was shown"), NOTHING, found)
    if services.preferences.current.notify is NotifyWhen.NEVER:
        return Step(
            area,
            Verdict.NOTE,
            message("Notifications are switched off in the settings"),
            NOTHING,
            found,
        )
    return Step(
        area,
        Verdict.NOTE,
        message("No notification was shown"),
        message(
            "They are held back while they are paused and in quiet hours, and not every "
            "desktop shows any. New reports"
            " appear in the window all the same."
        ),
        found,
    )


def _sending(services: "Services", found: str) -> Step:
    area = _SENDING
    if trouble := _trouble(services):
        hint = message("The window and `cortex telemetry outbox` show what waits, and why.")
        return Step(area, Verdict.BAD, trouble, hint, found)
    destinations = services.preferences.destinations()
    if not destinations:
        sentence = message("No collector is set, so a report stays on this computer")
        return Step(
            area,
            Verdict.NOTE,
            sentence,
            message("Set a collector's address in the settings."),
            found,
        )
    hosts = ", ".join(each.host for each in destinations)
    if blocked := services.preferences.sending_blocked():
        return Step(area, Verdict.NOTE, blocked, NOTHING, found)
    real = {
        Policy.ASK: message(
            "A real report would go to {host} if you agree. This test goes "
            "only if you send it yourself",
            host=hosts,
        ),
        Policy.ALWAYS: message(
            "A real report would be sent to {host} now. This test goes "
            "only if you send it yourself",
            host=hosts,
        ),
        Policy.NEVER: message("Nothing is sent to {host}: the settings say never", host=hosts),
    }[services.preferences.current.sending]
    return Step(area, Verdict.GOOD, real, NOTHING, found)


def _trouble(services: "Services") -> Message:
    """Return what keeps real reports from being sent now, in a sentence; empty when nothing is
    known to.
    """
    outbox = services.outbox
    if problems := outbox.problems():
        return problems[0]
    for _, host, why in outbox.held():
        return message("Reports for {host} wait for you: {why}", host=host, why=why)
    if (failing := outbox.failing()) is not None:
        return message(
            "Sending to {host} has failed since {since}: {why}",
            host=failing.host,
            since=f"{failing.since.astimezone():%Y-%m-%d %H:%M}",
            why=failing.why,
        )
    return NOTHING


class _Wait:
    def __init__(self, clock: Callable[[], float], pause: Callable[[float], None]) -> None:
        self._clock, self._pause = clock, pause

    def until(self, what: Callable[[], T], seconds: float = PATIENCE) -> T:
        """Ask until the answer is true or the time is over; return the last answer."""
        until = self._clock() + seconds
        while not (answer := what()) and self._clock() < until:
            self._pause(_STEP)
        return answer


def _is_listed(services: "Services", found: str, look: Callable[[], None]) -> bool:
    look()
    try:
        return services.reports.find(found).id == found
    except TrayError:
        return False


def _id_in(file: Path, begin: int, session: str) -> str:
    """Return the id of the report that the run *session* has written behind *begin*; empty while
    there is none.
    """
    try:
        lines = regular_file.read(file, _LONGEST, start=begin).splitlines()
    except OSError:
        return ""
    wanted = session.encode()
    for line in lines:
        if wanted in line:
            try:
                return report_id(json.loads(line)).hex()
            except (ValueError, KeyError, TypeError):
                continue  # it is being written
    return ""


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
