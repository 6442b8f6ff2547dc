"""What the window remembers of itself: place, size, columns, tab. A fault here is worth no word."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from tray_app import paths


class LayoutMemory:
    """Keeps bytes and words in an ini file beside the settings."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            str(paths.config_dir() / "window.ini"), QSettings.Format.IniFormat
        )

    def restore(self, window: QWidget) -> bool:
        """Put the window back where it was; False on the first start."""
        value = self._settings.value("geometry")
        return isinstance(value, QByteArray) and window.restoreGeometry(value)

    def save(self, window: QWidget) -> None:
        """Remember where the window is, and write down all that was remembered."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.sync()

    def word(self, key: str, default: str = "") -> str:
        return str(self._settings.value(key, default))

    def number(self, key: str, default: float) -> float:
        """Return a share, between 0 and 1, that was remembered."""
        try:
            found = float(self.word(key))
        except ValueError:
            return default
        return found if 0 < found < 1 else default

    def set_word(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)
