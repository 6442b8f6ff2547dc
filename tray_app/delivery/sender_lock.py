"""One sender at a time on one ledger: the window's program and a command may both run.

A lock on a file beside the ledger. The system lets go of it when a process ends, however it ends.
"""

import os
import sys
from pathlib import Path


class SenderLock:
    """The right to send. Not for several threads at once."""

    def __init__(self, ledger_file: Path) -> None:
        self._file = ledger_file.with_name(ledger_file.name + ".sender")
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the turn if nobody has it; say whether it is ours now."""
        if self._handle is not None:
            return True
        handle = os.open(self._file, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def give_back(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
