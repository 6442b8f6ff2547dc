"""On which line of a file a byte stands, without counting from the beginning each time."""

import os
import threading
from pathlib import Path
from typing import Final

from tray_app import regular_file

_STEP: Final = 1 << 20
"""How far apart the places are whose line is remembered, in bytes."""


class LineCounter:
    """Remembers what it has counted of the file asked for last, as long as that stays as it is.
    Thread-safe.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._about: tuple[Path, int, int, int, int] | None = None
        self._lines: list[int] = []
        """How many line ends stand before each step."""

    def line_at(self, path: Path, offset: int) -> int:
        """Return the line of the byte at *offset*, counted from 1; 0 when the file
        cannot be read.
        """
        try:
            with self._lock, regular_file.open_file(path) as file:
                facts = os.fstat(file.fileno())
                about = (path, facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns)
                if about != self._about:
                    self._about, self._lines = about, [0]
                known = min(offset // _STEP, len(self._lines) - 1)
                lines, at = self._lines[known], known * _STEP
                file.seek(at)
                while at < offset and (part := file.read(min(_STEP, offset - at))):
                    lines += part.count(b"\n")
                    at += len(part)
                    if at == len(self._lines) * _STEP:
                        self._lines.append(lines)
                return lines + 1
        except OSError:
            return 0
