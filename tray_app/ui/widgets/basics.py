"""Words for a screen reader, layouts and tables in one call, and windows that fit on the screen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import (
    QMargins,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHeaderView,
    QLayout,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.accessible import answer_for_scroll_areas


class Say(Protocol):
    """Says what was done, and offers what takes it back."""

    def __call__(self, words: str, undo: Callable[[], object] | None = None) -> None: ...


USUAL_LINE = 16
"""Height in pixels of a line of text for which the windows' sizes are given."""
FRAME_WIDTH, FRAME_HEIGHT = 16, 48
"""What a desktop adds around a window, and a little."""


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are being dragged; none where it is something else."""
    named = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in named if path.is_file()]


Box = TypeVar("Box", bound=QBoxLayout)
Part = QWidget | QLayout | int | tuple[Any, ...]


def arranged(
    layout: Box,
    *parts: Part,
    edge: int | tuple[int, int, int, int] | None = 0,
    spacing: int | None = None,
) -> Box:
    """Return *layout* with *parts* in turn: widgets and layouts, alone or with their share of the
    room and their alignment behind them; a number is empty room with that share.

    *edge* and *spacing* are in pixels; with None they are the style's.
    """
    if edge is not None:
        layout.setContentsMargins(*(edge if isinstance(edge, tuple) else (edge,) * 4))
    if spacing is not None:
        layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
            continue
        what, *how = part if isinstance(part, tuple) else (part,)
        (layout.addLayout if isinstance(what, QLayout) else layout.addWidget)(what, *how)
    return layout


def push_button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """Return a button that Enter presses only where the keyboard is on it."""
    button = QPushButton(text, autoDefault=False)
    button.clicked.connect(pressed)
    return button


def keep_width(button: QAbstractButton, *others: str) -> None:
    """Let nothing move when *button* says one of *others*."""
    said, widest = button.text(), 0
    for words in (*others, said):
        button.setText(words)
        widest = max(widest, button.sizeHint().width())
    button.setMinimumWidth(widest)


def single_shot(owner: QObject, milliseconds: int, ended: Callable[[], object]) -> QTimer:
    """Return a timer that calls *ended* once each time that it is started."""
    timer = QTimer(owner, singleShot=True, interval=milliseconds)
    timer.timeout.connect(ended)
    return timer


def entitle(window: QWidget, title: str) -> None:
    """Give *window* a title that is its name as well: Qt puts the program's behind the title."""
    window.setWindowTitle(title)
    window.setAccessibleName(title)


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say *words*."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def open_page(url: str) -> str:
    """Open a page in the browser; without one, copy its address and return that in words."""
    if QDesktopServices.openUrl(QUrl(url)):
        return ""
    QGuiApplication.clipboard().setText(url)
    return translate("Known", "No browser could be opened. The address was copied.")


def fit(window: QWidget, width: int, height: int) -> None:
    """Give *window* this size in pixels of usual letters; at most as large as the screen."""
    factor = max(1.0, window.fontMetrics().height() / USUAL_LINE)
    room = window.screen().availableGeometry()
    most = room.width() - FRAME_WIDTH, room.height() - FRAME_HEIGHT
    window.resize(min(round(width * factor), most[0]), min(round(height * factor), most[1]))


class ScrollArea(QScrollArea):
    """Scrolls only where there is too little room for what it holds."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        answer_for_scroll_areas()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def scrolled(content: QWidget) -> QScrollArea:
    """Return *content* in an area that scrolls, on the background of its window."""
    area = ScrollArea(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


class ScrolledColumn(ScrollArea):
    """Widgets one below the other, as the pages of a report are."""

    def __init__(self, *, spacing: int = SPACE) -> None:
        self.content = QWidget()
        super().__init__(self.content)
        edge = (SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE)
        self.column = arranged(QVBoxLayout(self.content), edge=edge, spacing=spacing)
        for each in (self.viewport(), self.content):
            each.setBackgroundRole(QPalette.ColorRole.Base)


class RoomyRows(QStyledItemDelegate):
    """Rows with some room between, where Qt puts one line of text, and one box, upon another."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index).grownBy(QMargins(0, 0, 0, SPACE * 3 // 4))


def table_of(name: str, titles: list[str], *, wide: int = 0) -> QTreeWidget:
    """Return a table of rows, of which one column takes the room that the others leave."""
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setItemDelegate(RoomyRows(table))
    table.setHeaderLabels(titles)
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    return table
