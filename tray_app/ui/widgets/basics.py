"""Labels that wrap, words for a screen reader, and windows that fit on the screen however large the
letters are.
"""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from tray_app.ui.text import tooltip
from tray_app.ui.widgets.scroll_accessible import tell_readers

USUAL_LINE = 16
"""Height in pixels of a line of text for which the windows' sizes are given."""
FRAME_WIDTH, FRAME_HEIGHT = 16, 48
"""What a desktop adds around a window, and a little."""


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are being dragged; empty where it is
    something else.
    """
    named = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in named if path.is_file()]


Box = TypeVar("Box", bound=QBoxLayout)


def edgeless(layout: Box, *, spacing: int | None = None) -> Box:
    """Return *layout* without margins, and with this space between its parts."""
    layout.setContentsMargins(0, 0, 0, 0)
    if spacing is not None:
        layout.setSpacing(spacing)
    return layout


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say *words*."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def fit(window: QWidget, width: int, height: int) -> None:
    """Give *window* this size in pixels of usual letters, larger for larger ones, but no larger
    than the screen.
    """
    factor = max(1.0, window.fontMetrics().height() / USUAL_LINE)
    room = window.screen().availableGeometry()
    most = room.width() - FRAME_WIDTH, room.height() - FRAME_HEIGHT
    window.resize(min(round(width * factor), most[0]), min(round(height * factor), most[1]))


def scrolled(content: QWidget) -> QScrollArea:
    """Return *content* in an area that scrolls only where there is too little room for it."""
    tell_readers()
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


class WrappedLabel(QLabel):
    """Plain text that wraps. Qt's own label asks for one line wherever it stands in a stack of
    pages.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, selectable: bool = True
    ) -> None:
        """What is *selectable* is a stop of the Tab key as well."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def _ask_for_height(self) -> None:
        asked = self.minimumHeight()
        self.setMinimumHeight(0)  # or the height of before would count as needed
        needed = self.heightForWidth(self.width()) if self.text() else 0
        self.setMinimumHeight(max(0, needed))
        if needed < asked:
            self.updateGeometry()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._ask_for_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_for_height()


class ElidedLabel(QLabel):
    """One line of plain text that is cut with "…" where there is no room; the tooltip has all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @property
    def is_cut(self) -> bool:
        """Whether there is less to see than to say."""
        return super().text() != self._whole

    def text(self) -> str:
        """Return the whole text."""
        return self._whole

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def fill_row(self) -> None:
        """Take all the room that others leave, and push them to the end."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        super().setText(fitting)
        self.setToolTip(tooltip(self._whole) if fitting != self._whole else "")
