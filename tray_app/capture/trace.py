"""An exception → its type, message and stack as text: whatever the exception does, bounded, and never with locals."""

import traceback
from types import TracebackType
from typing import NamedTuple

_FRAMES = 60
"""Frames kept at each end of a long stack."""
_CHAIN = 12
"""Exceptions kept of a chain of causes."""


class Told(NamedTuple):
    """An exception in words."""

    type_name: str
    message: str
    stack: str


def tell(error: BaseException) -> Told:
    """Return what can be said about *error*; less and less of it where the exception itself misbehaves."""
    name = type_name(error)
    text = message(error)
    return Told(name, text, _stack(error, name, text))


def type_name(error: BaseException) -> str:
    """Return the class's name as a traceback has it."""
    kind = type(error)
    try:
        module, name = str(kind.__module__), str(kind.__qualname__)
    except Exception:  # noqa: BLE001 - a metaclass may do anything
        return "Exception"
    return name if module in ("builtins", "__main__") else f"{module}.{name}"


def message(error: BaseException) -> str:
    """Return the exception's own text."""
    try:
        return str(error)
    except RecursionError:
        raise  # perhaps only too deep here
    except (Exception, SystemExit):  # noqa: BLE001 - the host's code
        return "<exception str() failed>"


def place(error: BaseException) -> tuple[tuple[str, int], ...]:
    """Return file and line of the innermost frames: what tells one crash from another, at little cost."""
    found: list[tuple[str, int]] = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        found.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    return tuple(found[-6:])


def _stack(error: BaseException, name: str, text: str) -> str:
    try:
        return "".join(_summary(error).format()).rstrip("\n")
    except RecursionError:
        raise  # the caller has another place to do this
    except Exception:  # noqa: BLE001 - next best
        pass
    try:
        frames = traceback.format_list(_shortened(traceback.extract_tb(error.__traceback__)))
        return "Traceback (most recent call last):\n" + "".join(frames) + f"{name}: {text}"
    except Exception:  # noqa: BLE001 - next best
        return f"{name}: {text}"


def _summary(error: BaseException) -> traceback.TracebackException:
    with _cut_chain(error):
        told = traceback.TracebackException(
            type(error), error, error.__traceback__, lookup_lines=False, capture_locals=False, compact=True
        )
    todo, seen = [told], set()
    while todo:
        each = todo.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        each.stack[:] = _shortened(each.stack)
        todo += [other for other in (each.__cause__, each.__context__) if other is not None]
        todo += getattr(each, "exceptions", None) or []
    return told


def _shortened(frames: traceback.StackSummary) -> traceback.StackSummary:
    if len(frames) <= 2 * _FRAMES:
        return frames
    left_out = len(frames) - 2 * _FRAMES
    note = traceback.FrameSummary(f"<{left_out} frames left out>", 0, "…", lookup_line=False, line="")
    return traceback.StackSummary.from_list([*frames[:_FRAMES], note, *frames[-_FRAMES:]])


class _cut_chain:  # noqa: N801 - used as a `with` word
    """While inside, the chain of causes ends after a dozen: thousands would take seconds to format."""

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
