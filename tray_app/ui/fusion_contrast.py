"""Makes the edges of boxes and fields visible: as Qt's Fusion style draws them they are nearly the ground's colour.

Fusion takes an edge from the widget's window colour, made darker by 1.4 (qfusionstyle.cpp, `outline`), and a box or a
field does not draw its window colour otherwise. So kinds of widgets get one of their own. WCAG 2.2, success criterion
1.4.11, asks for 3:1; Fusion's own has 2:1 in light and 1.2:1 in dark.
"""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

CLASSES = (
    "QCheckBox",
    "QRadioButton",
    "QLineEdit",
    "QPlainTextEdit",
    "QAbstractSpinBox",
    "QListWidget",
    "QTreeWidget",
    "QTableWidget",
)
LIGHT, DARK = QColor("#b0b0b0"), QColor("#cfcfcf")
LIGHT_CONTRAST, DARK_CONTRAST = QColor("#000000"), QColor("#ffffff")


def draw_edges(application: QApplication, *, dark: bool, high_contrast: bool) -> None:
    """Choose the edges' colour for the palette in use; other styles than Fusion keep their own."""
    if application.style().objectName().lower() != "fusion":
        return
    palette = QPalette()
    chosen = (DARK_CONTRAST if dark else LIGHT_CONTRAST) if high_contrast else (DARK if dark else LIGHT)
    palette.setColor(QPalette.ColorRole.Window, chosen)
    for each in CLASSES:
        application.setPalette(palette, each)  # type: ignore[arg-type]  # the stubs say bytes; it takes str alone
