"""The exception's type, as a stack trace names it."""

import functools
import re

from tray_app.typed import Final

_TYPE: Final = r"^(?:Uncaught )?([A-Za-z_$][\w$.<>~-]*(?:::[\w$<>~]+)*)(?: \[\w+\])?(?::\s|:?$)"
_LONGEST_HEAD: Final = 300


def of_stack(stack: str) -> str:
    """Return the type that the stack's first line (in Python's own tracebacks: the last) names, or
    nothing.
    """
    head = stack[: stack.find(": ", 0, _LONGEST_HEAD) + 2]
    if (
        len(head) > 2
        and "\n" not in head
        and not head[0].isspace()
        and not head.startswith("Traceback")
    ):
        return _type_of(head)
    first, _, rest = stack.lstrip().partition("\n")
    if first.startswith("Traceback (most recent call last)"):
        first = stack.rstrip().rpartition("\n")[2]
    elif not rest and first.lstrip().startswith(("at ", "#")):
        return ""
    return _type_of(first[:_LONGEST_HEAD])


def stands_in(line: str) -> bool:
    """Say whether a line names an exception's type, and so is no frame."""
    return re.match(_TYPE, line) is not None


@functools.lru_cache(maxsize=1024)
def _type_of(first: str) -> str:
    found = re.match(_TYPE, first.strip())
    return found[1] if found is not None else ""
