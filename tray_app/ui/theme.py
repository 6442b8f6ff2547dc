"""Colours that follow light and dark while the program runs, each readable on its background."""

import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tray_app.model.state import Role

SPACE = 8
"""The spacing grid, in logical pixels: everything is a multiple or a half of it."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Text colours of at least 4.5 to 1 on the list background, and the banners' backgrounds."""

    muted: QColor
    danger: QColor
    warning: QColor
    good: QColor
    accent: QColor
    banner: QColor
    banner_edge: QColor
    line: QColor
    edge: QColor
    """Around what can be pressed."""
    selected: QColor
    """Behind a selected row, in any window: all text colours are readable on it."""
    key: QColor
    text_literal: QColor
    number_literal: QColor

    def of(self, role: Role) -> QColor:
        """Return the colour that says this."""
        found: QColor = getattr(self, role)
        return found


LIGHT = Colours(
    muted=QColor("#5b6066"),
    danger=QColor("#b3261e"),
    warning=QColor("#7a4a00"),
    good=QColor("#1b6e3c"),
    accent=QColor("#1a5fb4"),
    banner=QColor("#fff4dc"),
    banner_edge=QColor("#d9a441"),
    line=QColor("#d5d8dc"),
    edge=QColor("#7d8288"),
    selected=QColor("#e2ebf9"),
    key=QColor("#1a5fb4"),
    text_literal=QColor("#1b6e3c"),
    number_literal=QColor("#8a2b6b"),
)
DARK = Colours(
    muted=QColor("#b4b9bf"),
    danger=QColor("#ff9a90"),
    warning=QColor("#f5c26b"),
    good=QColor("#86d99a"),
    accent=QColor("#8ab8ff"),
    banner=QColor("#463a1e"),
    banner_edge=QColor("#8a6d2b"),
    line=QColor("#4a4e53"),
    edge=QColor("#868b91"),
    selected=QColor("#2c3a54"),
    key=QColor("#8ab8ff"),
    text_literal=QColor("#9ad6a5"),
    number_literal=QColor("#e6a8d7"),
)


def is_dark(palette: QPalette) -> bool:
    """Say whether a palette is dark, by what is really drawn and not by what the desktop claims."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def is_high_contrast(palette: QPalette) -> bool:
    """Say whether a palette is plain black and white, as themes for high contrast are."""
    role = QPalette.ColorRole
    ends = {
        palette.color(each).name() for each in (role.Base, role.Window, role.Text, role.WindowText)
    }
    return ends == {"#000000", "#ffffff"} and palette.color(role.Base) == palette.color(role.Window)


def colours(palette: QPalette | None = None) -> Colours:
    """Return the colours that are readable on *palette*, or on the program's own."""
    palette = palette or QGuiApplication.palette()
    key = palette.cacheKey()
    if key not in _found:
        # Asked for every cell that is drawn; there are few palettes.
        _found.clear()
        _found[key] = _colours(palette)
    return _found[key]


_found: dict[int, Colours] = {}


def _colours(palette: QPalette) -> Colours:
    chosen = DARK if is_dark(palette) else LIGHT
    if not is_high_contrast(palette):
        return chosen
    ground, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return replace(chosen, muted=ink, banner=ground, banner_edge=ink, line=ink)


def fixed_font() -> QFont:
    """Return the system's font for code, no smaller than the letters beside it."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if sys.platform == "win32":  # where Qt takes Courier New, which is thin; the second is Wine's
        font.setFamilies(["Consolas", "DejaVu Sans Mono"])
    font.setPointSizeF(max(font.pointSizeF(), QGuiApplication.font().pointSizeF()))
    return font


class Theme(QObject):
    """Tells when light turned dark or back, and mends the palette where the platform forgets to."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._own = False
        # Not by an event filter: that would be asked, in Python, about every event of every window.
        application.paletteChanged.connect(self._on_palette_changed)
        application.styleHints().colorSchemeChanged.connect(self.follow)
        self._draw_edges()
        if sys.platform == "win32":
            application.setPalette(steady_selection(application.palette()))

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Be dark, or no longer: what tells of the scheme often leaves the palette as it was."""
        if scheme is Qt.ColorScheme.Dark and not is_dark(self._application.palette()):
            self._own = True
            self._set_palette(dark_palette())
        elif scheme is Qt.ColorScheme.Light and self._own:
            self._own = False
            self._set_palette(QPalette())
        self.changed.emit()

    def _set_palette(self, palette: QPalette) -> None:
        self._application.setPalette(palette)
        # The desktop's theme gives some kinds of widgets their old palettes again after this.
        QTimer.singleShot(0, self, self._spread_palette)

    def _spread_palette(self) -> None:
        """Make every kind of widget use the program's palette."""
        palette = self._application.palette()
        for each in BY_KIND:
            self._application.setPalette(palette, each)  # type: ignore[arg-type]
        self._draw_edges()

    def _on_palette_changed(self) -> None:
        palette = self._application.palette()
        if sys.platform == "win32" and palette != (steady := steady_selection(palette)):
            self._application.setPalette(steady)
            return
        self._draw_edges()
        self.changed.emit()

    def _draw_edges(self) -> None:
        palette = self._application.palette()
        draw_edges(
            self._application, dark=is_dark(palette), high_contrast=is_high_contrast(palette)
        )


def steady_selection(palette: QPalette) -> QPalette:
    """Return *palette* with a selection that looks the same in a window in the background: Windows
    makes it pale there, and white symbols on it could not be seen.
    """
    steady = QPalette(palette)
    for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText):
        colour = palette.color(QPalette.ColorGroup.Active, role)
        steady.setColor(QPalette.ColorGroup.Inactive, role, colour)
    return steady


def dark_palette() -> QPalette:
    """Return a plain dark palette."""
    palette = QPalette(QColor("#2b2d30"))
    role = QPalette.ColorRole
    for key, colour in {
        role.Window: "#2b2d30",
        role.WindowText: "#f0f0f0",
        role.Base: "#1f2123",
        role.AlternateBase: "#26282b",
        role.Text: "#f0f0f0",
        role.Button: "#35383c",
        role.ButtonText: "#f0f0f0",
        role.ToolTipBase: "#35383c",
        role.ToolTipText: "#f0f0f0",
        role.Highlight: "#2f65a8",
        role.HighlightedText: "#ffffff",
        role.Link: "#8ab8ff",
        role.PlaceholderText: "#b4b9bf",
    }.items():
        palette.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor("#8d9196"))
    return palette


BY_KIND = (
    "QAbstractButton",
    "QAbstractItemView",
    "QCheckBox",
    "QComboBox",
    "QGroupBox",
    "QHeaderView",
    "QLabel",
    "QLineEdit",
    "QMenu",
    "QMenuBar",
    "QMessageBoxLabel",
    "QRadioButton",
    "QTabBar",
    "QTextEdit",
    "QToolButton",
)
"""The kinds of widgets for which a desktop gives palettes of their own (qapplication.cpp)."""

EDGED = (
    "QCheckBox",
    "QRadioButton",
    "QLineEdit",
    "QPlainTextEdit",
    "QAbstractSpinBox",
    "QListWidget",
    "QTreeWidget",
    "QTableWidget",
)
BUTTONS = ("QAbstractButton", "QPushButton", "QToolButton", "QComboBox")
"""In high contrast their edges are drawn as well: Fusion's would be black on black."""
LIGHT_EDGE, DARK_EDGE = QColor("#b0b0b0"), QColor("#cfcfcf")


def draw_edges(application: QApplication, *, dark: bool, high_contrast: bool) -> None:
    """Make the edges of boxes and fields visible; other styles than Fusion keep their own.

    Fusion takes an edge from the widget's window colour, made darker by 1.4 (qfusionstyle.cpp,
    `outline`), and a box or a field does not draw its window colour otherwise. So kinds of widgets
    get one of their own. WCAG 2.2, success criterion 1.4.11, asks for 3:1; Fusion's own has 2:1 in
    light and 1.2:1 in dark.
    """
    if application.style().objectName().lower() != "fusion":
        return
    palette = QPalette()
    chosen = (
        QColor("#ffffff" if dark else "#000000")
        if high_contrast
        else (DARK_EDGE if dark else LIGHT_EDGE)
    )
    palette.setColor(QPalette.ColorRole.Window, chosen)
    for each in EDGED:
        application.setPalette(palette, each)  # type: ignore[arg-type]  # the stubs say bytes; it takes str alone
    for each in BUTTONS:
        own = QApplication.palette(each)  # type: ignore[call-overload]
        own.setColor(
            QPalette.ColorRole.Window,
            chosen if high_contrast else application.palette().color(QPalette.ColorRole.Window),
        )
        application.setPalette(own, each)  # type: ignore[arg-type]
