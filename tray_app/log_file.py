"""Our own log, made when there is something to write: most runs have nothing to say."""

import contextlib
import logging
from pathlib import Path

from tray_app import private_file
from tray_app.masking import masked

LARGEST = 256 << 10
"""In bytes; then it is begun anew, and the last one is kept."""


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


class LogFile(logging.Handler):
    """Writes to a file that does not grow for ever."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._writer: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._writer is None:
            from logging.handlers import RotatingFileHandler

            with contextlib.suppress(OSError):  # the handler says why, each time that it writes
                private_file.make(self._file)
            self._writer = RotatingFileHandler(
                self._file,
                maxBytes=LARGEST,
                backupCount=1,
                encoding="utf-8",
                errors="backslashreplace",
                delay=True,
            )
            self._writer.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._writer.emit(record)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        super().close()
