"""Keeps our faults our own: the one place of the capture side that may swallow anything."""

from _thread import allocate_lock, start_new_thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any


class suppress_own_errors:  # noqa: N801 - reads as a word: `with quietly():`
    """Swallow what goes wrong in our own work; the host must not notice. Interrupts of the user
    pass.
    """

    __slots__ = ()

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: "type[BaseException] | None",
        error: "BaseException | None",
        trace: "TracebackType | None",
    ) -> bool:
        # SystemExit: a host's `__str__` may do anything when we ask for an exception's text.
        return kind is not None and issubclass(kind, (Exception, SystemExit))


def observed(look: "Callable[..., object]", previous: "Callable[..., Any]") -> "Callable[..., Any]":
    """Return *previous* with a look at its arguments first.

    A closure over plain names, because at the very end of an interpreter the globals of a module
    may be gone while hooks are still called.
    """

    def hook(*args: "Any") -> "Any":
        try:
            look(*args)
        except Exception:  # noqa: BLE001 - see the module's docstring
            pass
        except SystemExit:
            pass
        return previous(*args)

    return hook


def in_time(work: "Callable[[], object]", seconds: float) -> bool:
    """Have a thread of its own do *work*; return False if it has not ended after *seconds*.

    Nobody hears what goes wrong in it. Raises RuntimeError where no thread can start.
    """
    ended = allocate_lock()

    def run() -> None:
        try:
            work()
        except BaseException:  # noqa: BLE001 - nobody else would hear of it than our own hooks
            pass
        finally:
            ended.release()

    ended.acquire()
    start_new_thread(run, ())
    return ended.acquire(timeout=seconds)
