"""Windows that fit on the screen however large the letters are: what is too much scrolls, the buttons stay."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

USUAL_LINE = 16
"""Height in pixels of a line of text for which the windows' sizes are given."""
FRAME_WIDTH, FRAME_HEIGHT = 16, 48
"""What a desktop adds around a window, and a little."""


def fit(window: QWidget, width: int, height: int) -> None:
    """Give *window* this size in pixels of usual letters, larger for larger ones, but no larger than the screen."""
    factor = max(1.0, window.fontMetrics().height() / USUAL_LINE)
    room = window.screen().availableGeometry()
    most = room.width() - FRAME_WIDTH, room.height() - FRAME_HEIGHT
    window.resize(min(round(width * factor), most[0]), min(round(height * factor), most[1]))


def scrolled(content: QWidget) -> QScrollArea:
    """Return *content* in an area that scrolls only where there is too little room for it."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
