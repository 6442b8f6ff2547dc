"""An exception's stack as the library's `traceback` words it: with the lines of source, notes and
groups.

Loaded when a first exception is reported (`trace`): that takes longer than all of `install`.
"""

from __future__ import annotations

import ast  # noqa: F401 - `traceback` would load it later, when nobody looks at the time
import traceback

from tray_app.capture import frames

TYPE_CHECKING = False
if TYPE_CHECKING:
    from traceback import StackSummary, TracebackException


def summary(error: BaseException) -> TracebackException:
    """Read an exception and its chain of causes, without their source."""
    with _cut_chain(error):
        return traceback.TracebackException(
            type(error),
            error,
            frames.of(error),
            lookup_lines=False,
            capture_locals=False,
            compact=True,
        )


def text(summary: TracebackException) -> str:
    """Return what was read as text, of bounded length."""
    _shorten(summary)
    return "".join(summary.format()).rstrip("\n")


def _shorten(summary: TracebackException) -> None:
    todo, seen = [summary], set()
    while todo:
        each = todo.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        each.stack[:] = _shortened(each.stack)
        todo += [other for other in (each.__cause__, each.__context__) if other is not None]
        todo += getattr(each, "exceptions", None) or []


def _shortened(stack: StackSummary) -> StackSummary:
    left_out = len(stack) - 2 * frames.MOST
    if left_out <= 0:
        return stack
    note = traceback.FrameSummary(
        f"<{left_out} frames left out>", 0, "…", lookup_line=False, line=""
    )
    return traceback.StackSummary.from_list([*stack[: frames.MOST], note, *stack[-frames.MOST :]])


class _cut_chain:  # noqa: N801 - used as a `with` word
    """While inside, the chain of causes ends after a dozen: thousands would take
    seconds to format.
    """

    def __init__(self, error: BaseException) -> None:
        self._at: BaseException | None = None
        self._kept: tuple[BaseException | None, BaseException | None, bool] = (None, None, False)
        last: BaseException | None = error
        for _ in range(frames.CHAIN):
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
