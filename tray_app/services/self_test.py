"""Crashes a small program of our own and follows its report to where a real one would go.

All of it is the real thing: the hooks, the file, the index, the notification, the destination. The
report says of itself that it is a test, lies in a file of its own beside Cortex's, and is not sent;
the destination gets a test record instead.
"""

import json
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tray_app import contract, isolated, regular_file
from tray_app.capture import enabled, fault, record
from tray_app.capture.guard import suppress_own_errors
from tray_app.errors import TrayError
from tray_app.index.identity import report_id
from tray_app.messages import NOTHING, Message, english, joined, message, verbatim
from tray_app.model.consent import Policy
from tray_app.model.delivery import DestinationKind
from tray_app.model.settings import NotifyWhen
from tray_app.services.doctor import Verdict, notification_service

if TYPE_CHECKING:
    from tray_app.services.services import Services

Wait = Callable[[float, Callable[[], Any]], Any]
"""Asks a question for so many seconds, or until the answer is true; returns the last one."""

MODULE: Final = "tray_app.capture.self_test"
PATIENCE: Final = 15.0
"""Seconds for each of: the crash, the report in the file, the report in the list."""
SOON: Final = 3.0
"""Seconds within which the notification follows."""
CAPTURE, LIST, NOTIFICATION, SENDING = AREAS = (
    message("Capture"),
    message("List"),
    message("Notification"),
    message("Delivery"),
)
"""The names of the steps."""
_STEP: Final = 0.05
_LONGEST: Final = 4 * 1024 * 1024


class Kind(StrEnum):
    """How the program ends."""

    EXCEPTION = "exception"
    SEGFAULT = "segfault"
    HANG = "hang"


_ENDS: Final = {
    Kind.EXCEPTION: (1,),
    Kind.SEGFAULT: (-getattr(signal, "SIGSEGV", 11), 0xC0000005, -0x3FFFFFFB),
    Kind.HANG: (0,),
}
"""The exit codes that are meant; Windows has its own for a segmentation fault."""


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of the way, with what came of it."""

    area: Message
    verdict: Verdict
    sentence: Message
    hint: Message = NOTHING
    """What to do; empty where nothing is to be done."""
    report_id: str = ""
    """The test report's id, as soon as it is known."""


def run(
    services: "Services",
    kind: Kind = Kind.EXCEPTION,
    *,
    look: Callable[[], object] = lambda: None,
    shown: Callable[[str], bool] | None = None,
    clock: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> Iterator[Step]:
    """Do it, and yield each step as it is known; one without which there is no next is the last.
    Takes seconds: not for a UI thread.

    *look* brings the index up to date, where nobody watches the folder; *shown* says whether this
    program has announced a report, where it is the one that does.
    """
    wait = partial(_until, clock, pause)
    captured = _captured(services, kind, wait)
    yield captured
    if captured.verdict is Verdict.BAD:
        return
    found = captured.report_id
    if not wait(PATIENCE, lambda: _is_listed(services, found, look)):
        why = reduce(joined, services.indexer.problems(), NOTHING)
        yield Step(LIST, Verdict.BAD, joined(message("Not in the list."), why), NOTHING, found)
        return
    yield Step(LIST, Verdict.GOOD, message("In the list as {id}", id=found[:8]), NOTHING, found)
    yield Step(NOTIFICATION, *_announced(services, found, shown, wait), found)
    yield Step(SENDING, *_sent(services), found)


def _captured(services: "Services", kind: Kind, wait: Wait) -> Step:
    setting = services.preferences.resolve("reporting")
    if not setting.value or not enabled.is_on():
        off = message("Crash reporting is off")
        return Step(CAPTURE, Verdict.BAD, off, setting.locked or NOTHING)
    folder = services.folders[0]
    file = folder.telemetry / contract.SELF_TEST_FILE
    begin = file.stat().st_size if file.exists() else 0
    session = record.new_session_id()
    if why := _crash(kind, isolated.module(MODULE, kind, str(folder.path), session)):
        said = english("The test program did not crash as it should: {why}", why=why)
        return Step(CAPTURE, Verdict.BAD, said)
    with suppress_own_errors():
        fault.collect_in(folder.path)  # hard deaths tell of themselves when the next program looks
    found = wait(PATIENCE, lambda: _id_in(file, begin, session))
    if not found:
        hint = english("Check that the folder can be written and that the disk is not full.")
        left_none = message("The crash left no report in {folder}", folder=folder.telemetry)
        return Step(CAPTURE, Verdict.BAD, left_none, hint)
    written = message("The report was written to {file}", file=file)
    return Step(CAPTURE, Verdict.GOOD, written, NOTHING, found)


def _crash(kind: Kind, command: list[str]) -> str:
    """Let a program crash; return why it did not, or nothing."""
    if not command:
        return "there is no Python here"
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except (subprocess.TimeoutExpired, OSError) as error:
        return str(error)
    if done.returncode in _ENDS[kind]:
        return ""
    words = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2][:300]
    return f"exit {done.returncode} {words}"


Outcome = tuple[Verdict, Message, Message]


def _announced(
    services: "Services", found: str, shown: Callable[[str], bool] | None, wait: Wait
) -> Outcome:
    if shown is None:  # another program announces it
        service = notification_service()
        if service is not None and service.verdict is Verdict.BAD:
            return Verdict.NOTE, verbatim(service.sentence), verbatim(service.hint)
        said = english("If the tray program runs, it shows a notification now")
        return Verdict.NOTE if service is None else Verdict.GOOD, said, NOTHING
    if wait(SOON, lambda: shown(found)):
        return Verdict.GOOD, message("A notification was shown"), NOTHING
    if services.preferences.current.notify is NotifyWhen.NEVER:
        return Verdict.NOTE, message("Notifications are off"), NOTHING
    hint = message("They are held back while they are paused and in quiet hours.")
    return Verdict.NOTE, message("No notification was shown"), hint


def _sent(services: "Services") -> Outcome:
    if problems := services.outbox.problems():
        return Verdict.BAD, problems[0], NOTHING
    if blocked := services.preferences.sending_blocked():
        return Verdict.NOTE, blocked, NOTHING
    if services.preferences.current.sending is Policy.NEVER:
        return Verdict.NOTE, message("Never send"), NOTHING
    for destination in services.preferences.destinations():
        if destination.kind is DestinationKind.COLLECTOR:
            try:
                result = services.outbox.test(destination)
            except TrayError as error:
                return Verdict.BAD, error.title, error.hint
            return Verdict.GOOD if result.ok else Verdict.BAD, result.words, result.hint
        # Its makers have no use for a test.
        return Verdict.NOTE, verbatim(destination.host), NOTHING
    return Verdict.NOTE, message("No destination is set"), NOTHING


def _until(
    clock: Callable[[], float],
    pause: Callable[[float], None],
    seconds: float,
    what: Callable[[], Any],
) -> Any:
    """Ask until the answer is true or the time is over; return the last answer."""
    until = clock() + seconds
    while not (answer := what()) and clock() < until:
        pause(_STEP)
    return answer


def _is_listed(services: "Services", found: str, look: Callable[[], object]) -> bool:
    look()
    try:
        return services.reports.find(found).id == found
    except TrayError:
        return False


def _id_in(file: Path, begin: int, session: str) -> str:
    """Return the id of the report that the run *session* has written behind *begin*, if any."""
    try:
        lines = regular_file.read(file, _LONGEST, start=begin).splitlines()
    except OSError:
        return ""
    for line in lines:
        if session.encode() in line:
            try:
                return report_id(json.loads(line)).hex()
            except (ValueError, KeyError, TypeError):
                continue  # it is being written
    return ""
