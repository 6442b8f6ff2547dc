"""An exception → its type, message and stack as text: whatever the exception does, bounded, and
never with locals.

The stack is in the words of the library's `traceback`, which `full_trace` loads when a first
exception is reported. Where that cannot be, the frames alone are told, with what is loaded already:
without memory or descriptors, at the end of an interpreter, beside a host's own `traceback.py`.
"""

from __future__ import annotations

import os
import sys

from tray_app.capture import frames
from tray_app.capture.guard import in_time
from tray_app.records import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from traceback import TracebackException
    from types import FrameType, ModuleType

PATIENCE = 3.0
"""Seconds in which what is loaded for a first report must have come."""


@record
class ExceptionText:
    """An exception in words."""

    type_name: str
    message: str
    stack: str


class Seen:
    """An exception that was looked at. Its class's own code is asked for its text once, and for
    nothing else here.
    """

    def __init__(self, error: BaseException) -> None:
        self.type_name = frames.type_name(error)
        self._error = error
        self._summary: TracebackException | None = None
        text = None if _has_plain_text(error) else self._summarize()
        self.message = frames.message_of(error) if text is None else text

    def told(self) -> ExceptionText:
        """Return what can be said about it; less and less where the exception itself misbehaves."""
        return ExceptionText(self.type_name, self.message, self._stack())

    def _summarize(self) -> str | None:
        """Read the whole chain of exceptions, and return the text of this one; None where it cannot
        be read.
        """
        try:
            full_trace = _full_trace()
            if full_trace is None:
                return None
            self._summary = full_trace.summary(self._error)
            return str(self._summary)
        except (Exception, SystemExit):  # noqa: BLE001 - there is a next best
            return None

    def _stack(self) -> str:
        if self._summary is None:
            self._summarize()
        try:
            full_trace = _full_trace()
            if full_trace is not None and self._summary is not None:
                told: str = full_trace.text(self._summary)
                return told
        except (Exception, SystemExit):  # noqa: BLE001 - next best
            pass
        try:
            return frames.text(self._error, self.message)
        except (Exception, SystemExit):  # noqa: BLE001 - next best
            return f"{self.type_name}: {self.message}"


def is_deep() -> bool:
    """Say whether the calls of this thread leave little room for ours below the limit
    of recursion.
    """
    left = sys.getrecursionlimit() // 4
    frame: FrameType | None = sys._getframe()
    while frame is not None and left > 0:
        frame, left = frame.f_back, left - 1
    return frame is not None


def _has_plain_text(error: BaseException) -> bool:
    """Say whether only the interpreter's own code runs when it is asked for its text, so that it
    can be asked twice.
    """
    try:
        own = type(type(error).__str__) is not type(object.__str__)
        return not own and all(
            type(each) in (str, int, bytes, float, type(None)) for each in error.args
        )
    except (Exception, SystemExit):  # noqa: BLE001 - the host's code
        return False


_loaded: list[ModuleType] = []
_is_too_slow = False


def _full_trace() -> ModuleType | None:
    """Return `full_trace`, loaded now if need be; None where it cannot be.

    A thread of its own loads it, for an import waits without a limit for any other thread that has
    begun the same: one that waits for this one, or that a fork or the end of the interpreter has
    lost.
    """
    global _is_too_slow
    if not (_loaded or _is_too_slow or sys.is_finalizing() or _would_look_here()):
        _is_too_slow = not in_time(_load, PATIENCE)
    return _loaded[0] if _loaded else None


def _would_look_here() -> bool:
    """Say whether the interpreter would look for what is to be loaded in the current folder, in
    which anything may lie: after `python -c`.
    """
    return not ({"ast", "traceback"} <= sys.modules.keys() or all(map(os.path.isabs, sys.path)))


def _load() -> None:
    from tray_app.capture import full_trace

    _loaded.append(full_trace)
