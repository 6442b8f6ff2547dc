"""An exception → its type, message and stack as text: whatever the exception does, bounded, and
never with locals.
"""

from __future__ import annotations

import sys
import traceback
from types import FrameType, TracebackType, WrapperDescriptorType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NamedTuple
else:
    from tray_app.named_tuples import NamedTuple

_FRAMES = 60
"""Frames kept at each end of a long stack."""
_CHAIN = 12
"""Exceptions kept of a chain of causes."""


class ExceptionText(NamedTuple):
    """An exception in words."""

    type_name: str
    message: str
    stack: str


class Seen:
    """An exception that was looked at. Its class's own code is asked for its text once, and for
    nothing else here.
    """

    def __init__(self, error: BaseException) -> None:
        self.type_name = type_name(error)
        self._error = error
        self._summary: traceback.TracebackException | None = None
        text = None if _has_plain_text(error) else self._summarize()
        self.message = _message(error) if text is None else text

    def told(self) -> ExceptionText:
        """Return what can be said about it; less and less where the exception itself misbehaves."""
        return ExceptionText(self.type_name, self.message, self._stack())

    def _summarize(self) -> str | None:
        """Read the whole chain of exceptions, and return the text of this one; None where it cannot
        be read.
        """
        try:
            self._summary = _summary(self._error)
            return str(self._summary)
        except (Exception, SystemExit):  # noqa: BLE001 - there is a next best
            return None

    def _stack(self) -> str:
        if self._summary is None:
            self._summarize()
        try:
            if self._summary is not None:
                _shorten(self._summary)
                return "".join(self._summary.format()).rstrip("\n")
        except (Exception, SystemExit):  # noqa: BLE001 - next best
            pass
        try:
            frames = "".join(_shortened(_without_source(_frames_of(self._error))).format())
            return f"Traceback (most recent call last):\n{frames}{self.type_name}: {self.message}"
        except (Exception, SystemExit):  # noqa: BLE001 - next best
            return f"{self.type_name}: {self.message}"


def type_name(error: BaseException) -> str:
    """Return the class's name as a traceback has it."""
    kind = type(error)
    try:
        # Past the metaclass, which may do anything.
        module, name = (
            str(type.__getattribute__(kind, each)) for each in ("__module__", "__qualname__")
        )
    except Exception:  # noqa: BLE001 - and so may what stands there
        return "Exception"
    return name if module in ("builtins", "__main__") else f"{module}.{name}"


def place(error: BaseException) -> tuple[tuple[str, int], ...]:
    """Return file and line of the innermost frames: what tells one crash from another, at little
    cost.
    """
    found: list[tuple[str, int]] = []
    trace = _frames_of(error)
    while trace is not None:
        found.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    return tuple(found[-6:])


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
        own = type(type(error).__str__) is not WrapperDescriptorType
        return not own and all(
            type(each) in (str, int, bytes, float, type(None)) for each in error.args
        )
    except (Exception, SystemExit):  # noqa: BLE001 - the host's code
        return False


def _message(error: BaseException) -> str:
    try:
        return str(error)
    except (Exception, SystemExit):  # noqa: BLE001 - the host's code
        return "<exception str() failed>"


_TRACEBACK: Any = vars(BaseException)["__traceback__"]


def _frames_of(error: BaseException) -> TracebackType | None:
    """Return its frames, whatever its class says of itself."""
    found: TracebackType | None = _TRACEBACK.__get__(error)
    return found


def _summary(error: BaseException) -> traceback.TracebackException:
    with _cut_chain(error):
        return traceback.TracebackException(
            type(error),
            error,
            _frames_of(error),
            lookup_lines=False,
            capture_locals=False,
            compact=True,
        )


def _without_source(trace: TracebackType | None) -> traceback.StackSummary:
    """Return the frames alone: at the end of an interpreter no source can be read."""
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(
            traceback.FrameSummary(
                code.co_filename, trace.tb_lineno, code.co_name, lookup_line=False, line=""
            )
        )
        trace = trace.tb_next
    return traceback.StackSummary.from_list(frames)


def _shorten(summary: traceback.TracebackException) -> None:
    todo, seen = [summary], set()
    while todo:
        each = todo.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        each.stack[:] = _shortened(each.stack)
        todo += [other for other in (each.__cause__, each.__context__) if other is not None]
        todo += getattr(each, "exceptions", None) or []


def _shortened(frames: traceback.StackSummary) -> traceback.StackSummary:
    if len(frames) <= 2 * _FRAMES:
        return frames
    left_out = len(frames) - 2 * _FRAMES
    note = traceback.FrameSummary(
        f"<{left_out} frames left out>", 0, "…", lookup_line=False, line=""
    )
    return traceback.StackSummary.from_list([*frames[:_FRAMES], note, *frames[-_FRAMES:]])


class _cut_chain:  # noqa: N801 - used as a `with` word
    """While inside, the chain of causes ends after a dozen: thousands would take
    seconds to format.
    """

    def __init__(self, error: BaseException) -> None:
        self._at: BaseException | None = None
        self._kept: tuple[BaseException | None, BaseException | None, bool] = (None, None, False)
        last: BaseException | None = error
        for _ in range(_CHAIN):
            if last is None:
                return
            last = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if last is not None and (last.__cause__ or last.__context__):
            self._at = last
            self._kept = last.__cause__, last.__context__, last.__suppress_context__

    def __enter__(self) -> None:
        if self._at is not None:
            self._at.__cause__ = self._at.__context__ = None

    def __exit__(self, *_: object) -> None:
        if self._at is not None:
            self._at.__cause__, self._at.__context__, self._at.__suppress_context__ = self._kept
