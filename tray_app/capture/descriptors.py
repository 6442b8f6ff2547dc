"""Descriptors that we keep open inside somebody else's process.

A host that becomes a daemon closes every descriptor that it has not opened itself, and its own
files may then get the numbers. So ours have high numbers, which a host's next files do not reach;
and before one is touched, device and inode say whether it is still ours.
"""

import os
import sys

from tray_app.capture.guard import suppress_own_errors

_TOP = 4096
_OURS = 64
"""So many numbers below the top are for us."""
_RESERVED = 16
"""From here on is the number of the reserve: it must be within the limit of a host that has lowered
it since.
"""


class Kept:
    """A descriptor, and what tells whether it is still the same file."""

    def __init__(self, number: int, least: int = 0) -> None:
        """Take over *number*, which becomes *least* or a higher one."""
        self.number = _raised(number, least or _high())
        self._identity = _identity(self.number)

    def is_ours(self) -> bool:
        """Say whether it is open, and still what it was."""
        return self.number >= 0 and _identity(self.number) == self._identity

    def close(self) -> None:
        """Close it if it is still ours, once."""
        is_ours, number = self.is_ours(), self.number
        self.number = -1
        if is_ours:
            with suppress_own_errors():  # the host may have closed it this very moment
                os.close(number)


class NoReserve:
    """Nothing is given back: for programs of our own, which have enough."""

    def __enter__(self) -> None:
        return

    def __exit__(self, *_: object) -> None:
        return


class Reserve(NoReserve):
    """A descriptor that is given back while a report is written, for hosts that have none left.

    For nested and concurrent use: whoever is first gives it back.
    """

    def __init__(self) -> None:
        self._kept: Kept | None = None
        self._take()

    def __enter__(self) -> None:
        self.close()

    def __exit__(self, *_: object) -> None:
        self._take()

    def close(self) -> None:
        """Give it back for good."""
        kept, self._kept = self._kept, None
        if kept is not None:
            kept.close()

    def _take(self) -> None:
        # No other file has its device and inode.
        if self._kept is None and hasattr(os, "memfd_create"):
            try:
                self._kept = Kept(os.memfd_create("cortex"), _RESERVED)
            except OSError:
                return


def _identity(number: int) -> tuple[int, int] | None:
    try:
        facts = os.fstat(number)
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


if sys.platform == "win32":

    def _high() -> int:
        return 0

    def _raised(number: int, least: int) -> int:
        return number

else:
    import fcntl

    def _high() -> int:
        most = os.sysconf("SC_OPEN_MAX")
        return max((min(most, _TOP) if most > 0 else _TOP) - _OURS, 0)

    def _raised(number: int, least: int) -> int:
        """Move a descriptor up; locks stay with it."""
        try:
            moved = fcntl.fcntl(number, fcntl.F_DUPFD_CLOEXEC, least)
        except OSError:
            return number
        os.close(number)
        return moved
