"""The interpreter's own hooks: uncaught exceptions of the main thread and of others, and unraisable
ones.
"""

from __future__ import annotations

import errno
import sys

from tray_app.capture.guard import observed
from tray_app.capture.reporter import Reporter, is_interactive, was_reported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import ExceptHookArgs
    from types import ModuleType, TracebackType
    from typing import Any


class Hooks:
    """Stands before the host's hooks, calls them always, and leaves when it is still
    first in line.
    """

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self._put: list[tuple[Any, str, Callable[..., Any], Callable[..., Any]]] = []

    def put(self) -> None:
        """Chain the hooks that each interpreter has."""
        self._chain(sys, "excepthook", _with_honest_faults(self._uncaught, sys.excepthook))
        self._chain(sys, "unraisablehook", observed(self._unraisable, sys.unraisablehook))

    def put_for_threads(self, threading: ModuleType) -> None:
        """Chain the hook of a host that has threads."""
        self._chain(threading, "excepthook", observed(self._in_thread, threading.excepthook))

    def take_back(self) -> None:
        """Restore each hook that nobody has chained in the meantime."""
        for module, name, ours, previous in self._put:
            if getattr(module, name) is ours:
                setattr(module, name, previous)
        self._put.clear()

    def _chain(self, module: Any, name: str, ours: Callable[..., Any]) -> None:
        self._put.append((module, name, ours, getattr(module, name)))
        setattr(module, name, ours)

    def _uncaught(
        self, _kind: type[BaseException], error: BaseException | None, _trace: object = None
    ) -> None:
        if error is not None and not is_interactive():
            self._reporter.exception(error, "uncaught")

    def _in_thread(self, args: ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._reporter.exception(
                args.exc_value, "thread", thread=args.thread.name if args.thread else ""
            )

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        error = args.exc_value
        if error is None or _is_closed_output(error, args):
            return
        self._reporter.exception(error, "unraisable")


_CLOSED = (errno.EPIPE, errno.EBADF, *([errno.EINVAL] if sys.platform == "win32" else ()))
"""What a write to a closed pipe or file fails with; Windows has no word of its own for a pipe."""


def _is_closed_output(error: BaseException, args: sys.UnraisableHookArgs) -> bool:
    """Say whether this is only `… | head`, standard output that nobody reads any more, or output
    that is closed.
    """
    if not isinstance(error, OSError) or error.errno not in _CLOSED:
        return False
    cause: BaseException | None = error
    for _ in range(4):
        cause = cause.__context__ if cause is not None else None
        if cause is not None and was_reported(cause):
            return True  # that is what the interpreter wanted to print
    streams = (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__)
    # From Python 3.13 on the stream is named in the words alone.
    return args.object in streams or "flushing sys.std" in (args.err_msg or "")


def _with_honest_faults(
    look: Callable[..., object], previous: Callable[..., Any]
) -> Callable[..., Any]:
    """As `observed`; and if the host's own hook fails, say so as the interpreter would, without a
    frame of ours.
    """
    if previous is sys.__excepthook__:
        return observed(look, previous)
    chained = observed(look, previous)
    write, show = sys.__stderr__, sys.__excepthook__

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        try:
            chained(kind, error, trace)
        except SystemExit:
            raise
        except BaseException as second:  # noqa: BLE001 - printed, as the interpreter does
            frames = second.__traceback__
            for _ in range(2):  # this function and the closure of `observed`
                frames = frames.tb_next if frames is not None else None
            stream = sys.stderr if sys.stderr is not None else write
            if stream is None:
                return
            stream.write("Error in sys.excepthook:\n")
            show(type(second), second.with_traceback(frames), frames)
            stream.write("\nOriginal exception was:\n")
            show(kind, error, trace)

    return hook
