"""Crashes on purpose, in a process of its own, so that a user can see the whole way a report takes.

    python -m tray_app.capture.self_test KIND FOLDER SESSION

The report is written by the very hooks that Cortex's programs have, into FOLDER, Cortex's data
folder; SESSION tells which one it is.
"""

import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tray_app.capture import installation, record, watchdog
from tray_app.capture.guard import suppress_own_errors

if TYPE_CHECKING:
    from tray_app.capture.reporter import Reporter

SOURCE = "cortex-tray"
KINDS = ("exception", "segfault", "hang")
_HANGS_FOR = 12.0
"""Seconds, at most: who is to notice may need some of them to start."""


class TestCrash(Exception):
    """What the report calls it."""


def main(arguments: Sequence[str]) -> int:
    """Crash as the first argument says. Returns only where that did not happen."""
    kind, folder, session = arguments
    if kind not in KINDS:
        return 2
    _leave_no_core()
    installation.install(
        {
            "source": SOURCE,
            "app_version": "",  # a version of Cortex; none has crashed
            "folder": folder,
            "session_id": session,
            "trial": True,
        }
    )
    if kind == "segfault":
        segfault_on_purpose()
    elif kind == "hang":
        hang_on_purpose()
    else:
        crash_on_purpose()
    return 0


def crash_on_purpose() -> None:
    """Raise what nobody catches."""
    raise TestCrash(f"{record.TRIAL}. Nothing is wrong, and it can be deleted.")


def segfault_on_purpose() -> object:
    """Read where no memory is."""
    import ctypes

    # Not by a call of `ctypes`: on Windows that turns the crash into an exception.
    return ctypes.c_int.from_address(0).value  # c_char takes 0 for no address


def hang_on_purpose() -> None:
    """Answer nobody for a while, and end without a word."""
    watch = watchdog.watch(None, timeout=1.0, interval=0.1)
    watch.beat()
    reporter = installation.reporter()
    before, until = _size(reporter), time.monotonic() + _HANGS_FOR
    while time.monotonic() < until and _size(reporter) == before:
        time.sleep(0.1)
    os._exit(0)


def _size(reporter: "Reporter | None") -> int:
    """Return the size of the reports' file: it grows when the hang has been told."""
    try:
        return os.stat(reporter.settings.report_file).st_size if reporter is not None else 0
    except OSError:
        return 0


def _leave_no_core() -> None:
    with suppress_own_errors():
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
