"""What is dragged onto the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are being dragged; empty where it is something else."""
    named = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in named if path.is_file()]
