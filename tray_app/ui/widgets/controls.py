"""A switch and a row of choices: check box and radio buttons to keyboard and screen reader, drawn
in the desktop's own colours and letters.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QMargins,
    QPoint,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QRadioButton, QTabBar, QWidget

from tray_app.ui.theme import colours
from tray_app.ui.widgets.basics import arranged, single_shot
from tray_app.ui.widgets.reflow import Reflow

REST_MS = 250
"""So long a choice must stand before it is told: arrow keys pass over others on their way."""


class Switch(QCheckBox):
    """On or off. Its label stands elsewhere; `name` is that label for a screen reader."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        height = round(self.fontMetrics().height() * 1.25)
        return QSize(round(height * 1.8) + 4, height + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        palette, look = self.palette(), colours(self.palette())
        track = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        radius = track.height() / 2
        knob = radius - 3
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
        else:
            painter.setPen(QPen(look.muted, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track, radius, radius)
        on_right = self.isChecked() != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        x = track.right() - radius if on_right else track.left() + radius
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base) if self.isChecked() else look.muted)
        painter.drawEllipse(QPointF(x, track.center().y()), knob, knob)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), radius + 3, palette)


class Segment(QRadioButton):
    """One of the choices."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # Chosen, it is in bold.
        width = round(metrics.horizontalAdvance(self.text().replace("&", "")) * 1.12)
        return QSize(
            width + 2 * metrics.averageCharWidth() + 10, round(metrics.height() * 1.25) + 8
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        palette, look = self.palette(), colours(self.palette())
        whole = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        font = self.font()
        if self.isChecked():
            painter.setPen(QPen(look.accent, 1))
            painter.setBrush(look.selected)
            painter.drawRoundedRect(whole, 4, 4)
            font.setBold(True)
        painter.setFont(font)
        # As in the active window: themes that write paler in others make it look disabled.
        text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        painter.setPen(look.accent if self.isChecked() else text)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(whole, flags, self.text())
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), 5, palette)


class SegmentFrame(QWidget):
    """The edge around a row of segments."""

    def __init__(self, buttons: Sequence[Segment]) -> None:
        super().__init__()
        arranged(QHBoxLayout(self), *buttons, edge=1, spacing=0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _draw_frame(self)


class Segmented(QGroupBox):
    """One of a few choices, all of which are seen; one above the other where there is no room."""

    chosen = Signal(object)
    """Tells the value, once it has stood a moment."""

    def __init__(self, name: str, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = Reflow(self)
        self.buttons: dict[object, QRadioButton] = {}
        for value, label in choices:
            button = Segment(label)
            button.setAccessibleDescription(name)
            button.toggled.connect(self._on_toggled)
            row.addWidget(button)
            self.buttons[value] = button
        row.setContentsMargins(0, 0, 0, 0)
        self.setContentsMargins(1, 1, 1, 1)
        self._rest = single_shot(self, REST_MS, self._tell)
        self._told: object = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def value(self) -> object:
        return next((value for value, each in self.buttons.items() if each.isChecked()), None)

    def choose(self, value: object) -> None:
        """Show *value* without telling anyone."""
        self._rest.stop()
        self._told = value
        for each, button in self.buttons.items():
            if each == value and not button.isChecked():
                with QSignalBlocker(button):
                    button.setChecked(True)
                self.update()
        self._proxy(value)

    def _proxy(self, value: object) -> None:
        if value in self.buttons:
            self.setFocusProxy(self.buttons[value])

    def _on_toggled(self, on: bool) -> None:
        self.update()
        if on:
            self._rest.start()

    def _tell(self) -> None:
        value = self.value
        if value != self._told:
            self._told = value
            self._proxy(value)
            self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        _draw_frame(self)


class Tabs(QTabBar):
    """Tabs with room for accents above and below a letter: of one in the background the style cuts
    the lowest line.
    """

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index).grownBy(QMargins(0, 0, 0, 4))


def painter_of(widget: QWidget) -> QPainter:
    """Return what paints *widget*, paler where it is disabled."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not widget.isEnabled():
        painter.setOpacity(0.5)
    return painter


def draw_focus(painter: QPainter, around: QRectF, radius: float, palette: QPalette) -> None:
    """Draw the ring that says where the keyboard is."""
    painter.setPen(QPen(colours(palette).accent, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), radius, radius)


def _draw_frame(widget: QWidget) -> None:
    painter = painter_of(widget)
    painter.setPen(QPen(colours(widget.palette()).edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
