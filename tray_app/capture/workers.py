"""Failures in `multiprocessing` workers, which print a traceback themselves and call no hook."""

import sys
from typing import Any

from tray_app.capture.guard import quietly
from tray_app.capture.reporter import Reporter

_KEY = "cortex_capture"
_reporter: Reporter | None = None
_registered = False


def begin(reporter: Reporter) -> None:
    """Have every worker that starts from now on look at how its work ended."""
    global _reporter, _registered
    _reporter = reporter
    util, process = sys.modules["multiprocessing.util"], sys.modules["multiprocessing.process"]
    current: Any = process.current_process()
    current._config[_KEY] = Carrier(reporter.settings._asdict())  # copied to children, pickled for those that spawn
    if not _registered:
        # Each worker clears its finalizers and then calls these.
        util.register_after_fork(begin, _in_worker)
        _registered = True


def end() -> None:
    """Stop looking."""
    global _reporter
    _reporter = None
    process = sys.modules.get("multiprocessing.process")
    if process is not None:
        current: Any = process.current_process()
        current._config.pop(_KEY, None)


def _in_worker(_: object) -> None:
    with quietly():
        util = sys.modules["multiprocessing.util"]
        util.Finalize(None, _look, exitpriority=1000)


def _look() -> None:
    """Report what ended the worker: finalizers run while its exception is still being handled."""
    with quietly():
        reporter, error = _reporter, sys.exc_info()[1]
        if reporter is None:
            return
        if error is not None:
            process = sys.modules["multiprocessing.process"]
            reporter.exception(error, "worker", extra=(("process.name", str(process.current_process().name)),))
        reporter.flush()


class Carrier:
    """Installs the capture side where it is unpickled: in a worker that starts as a fresh interpreter."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        return arrive, (self.values,)


def arrive(values: dict[str, Any]) -> Carrier:
    """Install with the parent's settings, unless the worker's own main module has done so."""
    with quietly():
        from tray_app.capture import installation

        if installation.reporter() is None:
            installation.install(values)
    return Carrier(values)
