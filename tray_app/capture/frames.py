"""What the interpreter itself keeps on an exception: its frames and its causes, whatever its class
does, and as text without anything that would have to be loaded.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

MOST = 60
"""Frames kept at each end of a long stack."""
CHAIN = 12
"""Exceptions kept of a chain of causes."""


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
    trace = of(error)
    while trace is not None:
        found.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    return tuple(found[-6:])


def of(error: BaseException) -> TracebackType | None:
    found: TracebackType | None = _own(error, "__traceback__")
    return found


def message_of(error: BaseException) -> str:
    """Return its text, which its class may make in any way."""
    try:
        return str(error)
    except (Exception, SystemExit):  # noqa: BLE001 - the host's code
        return "<exception str() failed>"


def text(error: BaseException, message: str) -> str:
    """Return the stacks of an exception and its causes as `traceback` has them where no source can
    be read.
    """
    told, seen = [_text(error, message)], {id(error)}
    for _ in range(CHAIN):
        why = "The above exception was the direct cause of the following exception:"
        cause = _own(error, "__cause__")
        if cause is None and not _own(error, "__suppress_context__"):
            why = "During handling of the above exception, another exception occurred:"
            cause = _own(error, "__context__")
        if cause is None or id(cause) in seen:
            break
        told += [why, _text(cause, message_of(cause))]
        seen.add(id(cause))
        error = cause
    return "\n\n".join(reversed(told))


def _text(error: BaseException, message: str) -> str:
    lines = []
    trace = of(error)
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f'  File "{code.co_filename}", line {trace.tb_lineno}, in {code.co_name}')
        trace = trace.tb_next
    left_out = len(lines) - 2 * MOST
    if left_out > 0:
        lines[MOST:-MOST] = [f'  File "<{left_out} frames left out>", line 0, in …']
    name = type_name(error)
    last = f"{name}: {message}" if message else name
    return "\n".join([*(["Traceback (most recent call last):"] if lines else []), *lines, last])


def _own(error: BaseException, name: str) -> Any:
    return vars(BaseException)[name].__get__(error)
