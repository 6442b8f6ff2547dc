"""Failures in `multiprocessing` workers, which print a traceback themselves and call no hook."""

from __future__ import annotations

import sys

from tray_app.capture.guard import suppress_own_errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from tray_app.capture.imports import LateImports
    from tray_app.capture.reporter import Reporter

_KEY = "cortex_capture"
_reporter: Reporter | None = None
_registered = False
_printing: list[tuple[Any, Any]] = []
"""The host's `traceback.print_exc` and ours, while ours is in its place."""


def begin(process: Any, reporter: Reporter, carrier: object) -> None:
    """Have every worker that starts from now on hold *carrier*: copied to children, unpickled in
    fresh ones.
    """
    global _reporter
    _reporter = reporter
    process.current_process()._config[_KEY] = carrier


def register(util: Any, late: LateImports) -> None:
    """Have every worker look at how its work ended: a forked one clears its finalizers and then
    calls `_in_worker`.

    From Python 3.13 on finalizers run later; there a worker's printing of its failure is the moment
    to look.
    """
    global _registered
    if sys.version_info >= (3, 13) and not _printing:
        late.when_loaded("traceback", _look_at_printing)
    if not _registered:
        util.register_after_fork(register, _in_worker)
        _registered = True
        _in_worker(None)  # a fresh interpreter clears nothing, and this may be one


def end() -> None:
    """Stop looking."""
    global _reporter
    _reporter = None
    traceback: Any = sys.modules.get("traceback")
    if _printing and traceback is not None and traceback.print_exc is _printing[-1][1]:
        traceback.print_exc = _printing.pop()[0]
    process = sys.modules.get("multiprocessing.process")
    if process is not None:
        current: Any = process.current_process()
        current._config.pop(_KEY, None)


def _look_at_printing(traceback: Any) -> None:
    original = traceback.print_exc

    def print_exc(*args: Any, **kwargs: Any) -> None:
        with suppress_own_errors():
            caller = sys._getframe(1)
            if (
                caller.f_code.co_name == "_bootstrap"
                and caller.f_globals.get("__name__") == "multiprocessing.process"
            ):
                _look()
        original(*args, **kwargs)

    traceback.print_exc = print_exc
    _printing.append((original, print_exc))


def _in_worker(_: object) -> None:
    with suppress_own_errors():
        util = sys.modules["multiprocessing.util"]
        util.Finalize(None, _look, exitpriority=1000)


def _look() -> None:
    """Report what ended the worker: finalizers run while its exception is still being handled."""
    with suppress_own_errors():
        reporter, error = _reporter, sys.exc_info()[1]
        if reporter is None:
            return
        if error is not None:
            process = sys.modules["multiprocessing.process"]
            reporter.exception(
                error, "worker", extra=(("process.name", str(process.current_process().name)),)
            )
        reporter.flush()
