"""What the window remembers of itself: place, size, columns, splitter, tab. A fault here is never
worth a word.
"""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from tray_app import paths


class LayoutMemory:
    """Keeps bytes and words in an ini file beside the settings."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            str(paths.config_dir() / "window.ini"), QSettings.Format.IniFormat
        )

    def restore(self, window: QWidget, header: QHeaderView, splitter: QSplitter) -> bool:
        """Put everything back where it was; False on the first start."""
        known = window.restoreGeometry(self._bytes("geometry"))
        header.restoreState(self._bytes("columns"))
        splitter.restoreState(self._bytes("splitter"))
        return known

    def save(self, window: QWidget, header: QHeaderView, splitter: QSplitter) -> None:
        """Remember where everything is."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("columns", header.saveState())
        self._settings.setValue("splitter", splitter.saveState())
        self._settings.sync()

    def word(self, key: str, default: str = "") -> str:
        """Return a word that was remembered."""
        return str(self._settings.value(key, default))

    def set_word(self, key: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(key, value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
