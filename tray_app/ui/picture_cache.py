"""Qt's cache of pictures: wanted by windows; for the tray's icon alone it would wake the program every ten seconds.

Qt looks for pictures that nobody else holds, and goes on looking as long as there are others; those that the panel
asked for are held by the icon.
"""

from PySide6.QtGui import QPixmapCache

LIMIT_KB = 10_240
"""As Qt has it."""


def rest() -> None:
    """Keep no pictures, until there is a window."""
    QPixmapCache.clear()
    QPixmapCache.setCacheLimit(0)


def work() -> None:
    """Keep pictures for the windows."""
    QPixmapCache.setCacheLimit(LIMIT_KB)
