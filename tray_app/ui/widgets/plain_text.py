"""Labels of plain text, whatever it looks like: wrapped or cut, in a colour that says something."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from tray_app.model.state import Role
from tray_app.ui.text import tooltip
from tray_app.ui.theme import colours

SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


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

    def say(self, text: str) -> None:
        """Show *text*; where there is none, take no room."""
        self.setText(text)
        self.setVisible(bool(text))

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
    """Plain text that wraps. Qt's own label asks for one line in any stack of pages."""

    def __init__(
        self, text: str = "", *, selectable: bool = True, role: Role | None = None
    ) -> None:
        """What is *selectable* is a stop of the Tab key as well."""
        super().__init__(text, role=role)
        self.setWordWrap(True)
        if selectable:
            self.setTextInteractionFlags(SELECTABLE)

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
