"""What `install` puts into the host, and takes out again."""

from __future__ import annotations

import atexit
import os
import sys

from tray_app.capture import enabled, facts, fault, hooks, loops, workers
from tray_app.capture.descriptors import Reserve
from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.imports import LateImports
from tray_app.capture.reporter import Reporter, Settings
from tray_app.records import as_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Installation:
    """The hooks of one `install` call."""

    def __init__(self, settings: Settings) -> None:
        self.reserve = Reserve()
        self.reporter = Reporter(settings, self.reserve)
        self.hooks = hooks.Hooks(self.reporter)
        self.late = LateImports()
        self.fault_file = fault.FaultFile(settings) if settings.faults else None

    def begin(self) -> None:
        """Put everything in place, the plainest first: what fails leaves the rest."""
        self.reporter.file()  # it is remembered for the very end
        self.hooks.put()
        with suppress_own_errors():
            self.late.when_loaded("threading", self.hooks.put_for_threads)
            self.late.when_loaded(
                "asyncio.base_events", lambda module: loops.patch(module, reporter)
            )
            self.late.when_loaded("multiprocessing.process", self._begin_workers)
            self.late.when_loaded(
                "multiprocessing.util", lambda module: workers.register(module, self.late)
            )
        atexit.register(_flush)
        if self.fault_file is not None:
            with suppress_own_errors():
                self.fault_file.open()
            with suppress_own_errors():
                _look_at_closing()
        with suppress_own_errors():
            fault.collect(self.reporter)
        with suppress_own_errors():
            facts.refresh()

    def _begin_workers(self, process: Any) -> None:
        workers.begin(process, self.reporter, Carrier(as_dict(self.reporter.settings)))

    def end(self) -> None:
        """Take out what is still ours."""
        self.hooks.take_back()
        self.late.forget()
        loops.unpatch()
        workers.end()
        atexit.unregister(_flush)
        with suppress_own_errors():
            self.reporter.flush()
        if self.fault_file is not None:
            self.fault_file.close()
        self.reserve.close()
        with suppress_own_errors():
            _stop_looking_at_closing()

    def check(self) -> None:
        """See to what the host may have closed under us."""
        if self.fault_file is not None:
            with suppress_own_errors():
                self.fault_file.check()

    def after_fork(self) -> None:
        """Make a forked child's installation its own."""
        self.reporter.after_fork()
        if self.fault_file is not None:
            with suppress_own_errors():
                self.fault_file.reopen()


class Carrier:
    """Installs the capture side where it is unpickled: in a worker that starts as a fresh
    interpreter.
    """

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (self.values,)


def restore(values: dict[str, Any]) -> Carrier:
    """Install with the parent's settings, unless the worker's own main module has done so."""
    with suppress_own_errors():
        if reporter() is None:
            install(values)
    return Carrier(values)


_current: Installation | None = None
_watching_forks = False


def install(values: Mapping[str, Any]) -> None:
    """Install for these settings, in place of an earlier installation."""
    global _current, _watching_forks
    uninstall()
    if not enabled.is_on():
        return
    _current = Installation(Settings.of(values))
    _current.begin()
    if not _watching_forks and hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_after_fork, after_in_parent=_check)
        _watching_forks = True


def uninstall() -> None:
    """End the installation, if there is one."""
    global _current
    if _current is not None:
        gone, _current = _current, None
        gone.end()


def reporter() -> Reporter | None:
    """Return what reports are written with; None while not installed."""
    return _current.reporter if _current is not None else None


def capture_exception(error: BaseException | None) -> None:
    """Report *error*, or the exception being handled."""
    found = error if error is not None else sys.exc_info()[1]
    if found is not None and _current is not None:
        _current.reporter.exception(found, "captured")


def _after_fork() -> None:
    with suppress_own_errors():
        if _current is not None:
            _current.after_fork()


def _check() -> None:
    with suppress_own_errors():
        if _current is not None:
            _current.check()


_closing: tuple[Any, Any] | None = None
"""The host's `os.closerange` and ours, while ours is in its place."""


def _look_at_closing() -> None:
    """Daemons close every descriptor they know nothing of. Without ours a hard death would leave no
    stack.
    """
    global _closing
    original: Any = os.closerange

    def closerange(*args: Any, **kwargs: Any) -> None:
        original(*args, **kwargs)
        _check()

    os.closerange = closerange
    _closing = original, closerange


def _stop_looking_at_closing() -> None:
    global _closing
    if _closing is not None and os.closerange is _closing[1]:
        os.closerange = _closing[0]
    _closing = None


def _flush() -> None:
    with suppress_own_errors():
        if _current is not None:
            _current.reporter.flush()
