"""asyncio's failures that nobody awaits: tasks, futures and callbacks whose exceptions a loop only
logs.

asyncio is never imported here; the host has it or has it not.
"""

from __future__ import annotations

import sys

from tray_app.capture import scope
from tray_app.capture.guard import observed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

    from tray_app.capture.reporter import Reporter

_patched: tuple[Any, Any, Any] | None = None


def patch(module: ModuleType, reporter: Callable[[], Reporter | None]) -> None:
    """Look at what every loop of asyncio's own is told, whichever handler the host sets."""
    global _patched
    if _patched is not None:
        return
    kind: Any = module.BaseEventLoop
    original = kind.call_exception_handler
    look = observed(lambda _loop, told: _look(told, reporter()), original)

    def call_exception_handler(self: Any, context: dict[str, Any]) -> Any:
        return look(self, context)

    kind.call_exception_handler = call_exception_handler
    _patched = kind, original, call_exception_handler


def unpatch() -> None:
    """Take the look back if it is still ours."""
    global _patched
    if _patched is not None:
        kind, original, ours = _patched
        if kind.__dict__.get("call_exception_handler") is ours:
            kind.call_exception_handler = original
        _patched = None


def install_on(loop: AbstractEventLoop, reporter: Callable[[], Reporter | None]) -> None:
    """Chain this loop's exception handler."""
    previous = loop.get_exception_handler()

    def then(its_loop: AbstractEventLoop, told: dict[str, Any]) -> None:
        if previous is None:
            its_loop.default_exception_handler(told)
        else:
            previous(its_loop, told)

    loop.set_exception_handler(observed(lambda _loop, told: _look(told, reporter()), then))


def running() -> Any:
    """Return the loop that runs in this thread, or None; asyncio is not loaded for the question."""
    events = sys.modules.get("asyncio.events")
    return events._get_running_loop() if events is not None else None


def _look(told: dict[str, Any], reporter: Reporter | None) -> None:
    error = told.get("exception")
    if reporter is None or not isinstance(error, BaseException):
        return
    payload = {}
    task = told.get("task") or told.get("future")
    if task is not None and hasattr(task, "get_context"):  # from Python 3.12 on
        payload = dict(task.get_context().get(scope._current, {}))
    reporter.exception(error, "asyncio", payload={**payload, **scope.values(error)})
