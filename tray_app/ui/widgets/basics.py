"""Labels of plain text, words for a screen reader, and windows that fit on the screen however large
the letters are.
"""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QGuiApplication,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.state import Role
from tray_app.ui.text import tooltip, translate
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.accessible import answer_for_scroll_areas

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


def open_page(url: str) -> str:
    """Open a page in the browser; where there is none, copy its address, and return that in
    words.
    """
    if QDesktopServices.openUrl(QUrl(url)):
        return ""
    QGuiApplication.clipboard().setText(url)
    return translate("Known", "No browser could be opened. The address was copied.")


def fit(window: QWidget, width: int, height: int) -> None:
    """Give *window* this size in pixels of usual letters, larger for larger ones, but no larger
    than the screen.
    """
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
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE)
        self.column.setSpacing(spacing)
        for each in (self.viewport(), self.content):
            each.setBackgroundRole(QPalette.ColorRole.Base)


def table_of(name: str, titles: list[str], *, wide: int = 0) -> QTreeWidget:
    """Return a table of rows, of which one column takes the room that the others leave."""
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setHeaderLabels(titles)
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    return table


class PlainLabel(QLabel):
    """Plain text, whatever it looks like, in a colour that follows the theme."""

    _role: Role | None = None

    def __init__(self, text: str = "", *, role: Role | None = None) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.tint(role)

    def tint(self, role: Role | None) -> None:
        """Write in the colour that says this; None: in the usual one."""
        self._role, palette = role, QPalette()
        if role is not None:
            palette.setColor(QPalette.ColorRole.WindowText, colours().of(role))
        if role is not None or self.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
            self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.tint(self._role)


def plain(
    text: str = "", *, factor: float = 1.0, bold: bool = False, role: Role | None = None
) -> PlainLabel:
    """Return a label that wraps, with letters *factor* times as large as usual."""
    label = PlainLabel(text, role=role)
    label.setWordWrap(True)
    enlarge(label, factor, bold=bold)
    return label


def enlarge(label: QLabel, factor: float = 1.0, *, bold: bool = True) -> None:
    """Write in larger or bold letters."""
    font = label.font()
    if factor != 1.0:
        font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    label.setFont(font)


class WrappedLabel(PlainLabel):
    """Plain text that wraps. Qt's own label asks for one line wherever it stands in a stack of
    pages.
    """

    def __init__(
        self, text: str = "", *, selectable: bool = True, role: Role | None = None
    ) -> None:
        """What is *selectable* is a stop of the Tab key as well."""
        super().__init__(text, role=role)
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


class ElidedLabel(PlainLabel):
    """One line of plain text that is cut with "…" where there is no room; the tooltip has all."""

    def __init__(self, *, fills_row: bool = False, role: Role | None = None) -> None:
        """*fills_row*: it takes all the room that others leave, and pushes them to the end."""
        self._whole = self._tip = ""
        super().__init__(role=role)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Ignored if fills_row else policy.Maximum, policy.Fixed)

    def text(self) -> str:
        """Return the whole text."""
        return self._whole

    def setText(self, text: str, tip: str = "") -> None:
        """Show *text*; the tooltip says *tip* as well."""
        self._whole, self._tip = text, tip
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(120, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        super().setText(fitting)
        rest = self._whole if fitting != self._whole else ""
        self.setToolTip(tooltip("\n".join(filter(None, (rest, self._tip)))))
