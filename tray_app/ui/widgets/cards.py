"""Rows on a card, as settings are shown: what it is on the left, the control on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets import controls
from tray_app.ui.widgets.basics import announce, arranged
from tray_app.ui.widgets.plain_text import PlainLabel, plain
from tray_app.ui.widgets.reflow import Reflow

RADIUS = 6
SAVED_MS = 2_500


def fill(widget: QLineEdit) -> QLineEdit:
    """Give the text of a field some room."""
    widget.setTextMargins(4, 3, 4, 3)
    return widget


class Card(QFrame):
    """A frame with rows, a line between each two."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QWidget] = []
        self._layout = arranged(QVBoxLayout(self), edge=1, spacing=0)

    def add(self, *rows: QWidget) -> None:
        """Append rows."""
        for row in rows:
            self._rows.append(row)
            self._layout.addWidget(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = colours(self.palette()).line
        painter.setPen(QPen(line, 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for row in [each for each in self._rows if each.isVisibleTo(self)][1:]:
            y = row.geometry().top() + 0.5
            painter.drawLine(1, int(y), self.width() - 2, int(y))


class _Text(QWidget):
    """A title with what belongs to it below; wants the width of the title."""

    def __init__(self, title: QLabel, more: Sequence[QLabel]) -> None:
        super().__init__()
        self._title, self._more = title, more
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        em = self.fontMetrics().averageCharWidth()
        shown = [each for each in self._more if each.isVisibleTo(self)]
        widths = [each.fontMetrics().horizontalAdvance(each.text()) for each in shown]
        title = self._title.fontMetrics().horizontalAdvance(self._title.text()) + em
        return QSize(max(title, min(max(widths, default=0), 30 * em)), hint.height())


class _Title(PlainLabel):
    """Clicking it is clicking its control, where that is one button."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        control = self.buddy()
        if isinstance(control, QAbstractButton) and self.rect().contains(
            event.position().toPoint()
        ):
            control.click()
        super().mouseReleaseEvent(event)


class Row(QWidget):
    """One row: title, help, and below these what is to be said; a control beside or below."""

    def __init__(
        self, title: str, control: QWidget | None = None, *, help: str = "", wide: bool = False
    ) -> None:
        """*wide*: the control takes the whole width, below the words."""
        super().__init__()
        self.title = _Title(title)
        self.title.setWordWrap(True)
        self.help = plain(help, factor=0.92, role="muted")
        self.note = plain(factor=0.92, role="warning")
        self.fault = plain(factor=0.92, role="danger")
        # Not in the layout: nothing makes room for it, and nothing moves.
        self.saved = PlainLabel("✓ " + translate("Settings", "Saved"), role="good")
        self.saved.setParent(self)
        self.saved.setBackgroundRole(QPalette.ColorRole.Base)
        self.saved.setForegroundRole(QPalette.ColorRole.WindowText)
        self.saved.setAutoFillBackground(True)
        self.saved.hide()
        self._text = _Text(self.title, (self.help, self.note, self.fault))
        words = (self.title, self.help, self.note, self.fault)
        arranged(QVBoxLayout(self._text), *words, spacing=2)
        edge = (2 * SPACE, 12, 2 * SPACE, 12)
        layout = arranged(QVBoxLayout(self), edge=edge, spacing=SPACE)
        if control is None or wide:
            layout.addWidget(self._text)
            if control is not None:
                layout.addWidget(control)
        else:
            row = Reflow(fill_first=True)
            row.setSpacing(2 * SPACE)
            row.addWidget(self._text)
            row.addWidget(control)
            layout.addLayout(row)
        if control is not None:
            self.title.setBuddy(control.focusProxy() or control)
        self.say()

    def say(self, *, help: str | None = None, note: str = "", fault: str = "") -> None:
        """Show why it cannot be changed, and what was wrong with the last change."""
        if help is not None:
            self.help.setText(help)
        self.note.setText(note)
        self.note.tint("warning")
        self.fault.setText(f"⚠ {fault}" if fault else "")
        said = (self.title, self.help, self.note, self.fault)
        for label in said:
            label.setVisible(bool(label.text()))
        self._text.setVisible(any(label.text() for label in said))

    def show_saved(self) -> None:
        """Say for a moment that the change is in force."""
        room, size = self._text.geometry(), self.saved.sizeHint()
        if not self._text.isVisibleTo(self):  # then in the row's last line
            room = self.rect().adjusted(2 * SPACE, 0, -2 * SPACE, 0)
            room.setTop(room.bottom() - 12 - size.height())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room.left() if mirrored else room.right() - size.width() + 1
        self.saved.setGeometry(left, room.top(), size.width(), size.height())
        self.saved.raise_()
        self.saved.show()
        announce(self, translate("Settings", "Saved"))
        QTimer.singleShot(SAVED_MS, self.saved, self.saved.hide)


class _FoldButton(QToolButton):
    """An arrow and a title, which wraps; open or not is its being checked."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        wanted = self.before() + self.fontMetrics().horizontalAdvance(self.text()) + SPACE
        return QSize(wanted + 1, self.fontMetrics().height() + 2 * SPACE)

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self.text().split()), default=0)
        return QSize(self.before() + longest + SPACE + 1, metrics.height() + 2 * SPACE)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - self.before() - SPACE, 0)
        return (
            self.fontMetrics().boundingRect(room, self._flags(), self.text()).height() + 2 * SPACE
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = controls.painter_of(self), self.palette()
        direction, whole, before = self.layoutDirection(), self.rect(), self.before()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.5))
        painter.drawPolyline(self._arrow(mirrored=direction is Qt.LayoutDirection.RightToLeft))
        room = QStyle.visualRect(direction, whole, whole.adjusted(before, SPACE, -SPACE, -SPACE))
        painter.drawText(room, self._flags(), self.text())
        if self.hasFocus():
            controls.draw_focus(painter, QRectF(whole), SPACE / 2, palette)

    def _arrow(self, *, mirrored: bool) -> QPolygonF:
        """Return the angle that points down to what is unfolded, or ahead to what can be."""
        size = self.fontMetrics().height()
        middle, turned = SPACE + size / 2, QTransform()
        turned.translate(self.width() - middle if mirrored else middle, middle)
        turned.rotate(90 if self.isChecked() else 180 if mirrored else 0)
        reach = size / 5
        points = (-reach / 2, -reach), (reach / 2, 0.0), (-reach / 2, reach)
        return turned.map(QPolygonF([QPointF(x, y) for x, y in points]))

    def before(self) -> int:
        """Return the room of the arrow and around it."""
        return self.fontMetrics().height() + 2 * SPACE

    def _flags(self) -> int:
        return Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class Fold(QWidget):
    """A row that unfolds others."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self.rows: list[QWidget] = []
        self.button = _FoldButton(title)
        self.button.toggled.connect(self._on_toggled)
        self._hint = plain(hint, factor=0.92, role="muted")
        below = arranged(QHBoxLayout(), self._hint, edge=(self.button.before(), 0, 0, SPACE // 2))
        edge = (SPACE, SPACE, 2 * SPACE, SPACE)
        arranged(QVBoxLayout(self), self.button, below, edge=edge, spacing=0)
        self._hint.setVisible(bool(hint))
        self.setFocusProxy(self.button)

    def unfolds(self, *rows: QWidget) -> None:
        """Show these rows only while it is open."""
        self.rows += rows
        for row in rows:
            row.setVisible(self.button.isChecked())

    def _on_toggled(self, open_: bool) -> None:
        for row in self.rows:
            row.setVisible(open_)
