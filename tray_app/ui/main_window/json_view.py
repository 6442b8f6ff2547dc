"""A view of JSON text whose blocks can be folded away. Nothing is taken out of it: copying and searching meet all."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from tray_app.ui.main_window.fold_margin import FoldMargin
from tray_app.ui.main_window.notices import announce
from tray_app.ui.main_window.text_view import TextView
from tray_app.ui.state.folding import Folding, FoldScan, Run
from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE, colours

FOLD_KEYS = ("Ctrl+Shift+[", "Ctrl+{", "-")
UNFOLD_KEYS = ("Ctrl+Shift+]", "Ctrl+}", "+")
"""The first is the one that menus show. Plus and minus are where every keyboard has them, and trees know them too."""
FOLD_ALL_KEYS = ("Ctrl+-", "Ctrl+Shift+-")
_LINE_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_PLACE_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
UNFOLD_ALL_KEYS = ("Ctrl++", "Ctrl+=")


class JsonView(TextView):
    """A TextView that folds what `show_text` is told may be folded."""

    announced = Signal(str)
    """With the words that a screen reader says."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._scan: FoldScan | None = None
        self._folding: Folding | None = None
        self._told = -1
        """The closed fold that a screen reader was told of when the cursor came to it."""
        self._pressed_on = -1
        self._stepping = ""
        """How the keyboard moves the cursor just now: by "lines", by "places" in them, or not."""
        self._stepped_from = 0
        # Found in portions between other things, and only once somebody looks.
        self._scanning = QTimer(self)
        self._scanning.setInterval(0)
        self._scanning.timeout.connect(self._scan_on)
        self.margin = FoldMargin(self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as JSON runs, whatever the language of the windows
        self._fold, self._unfold, self._fold_all, self._unfold_all = self._fold_actions()
        self.updateRequest.connect(lambda _rect, _dy: self.margin.update())
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.viewport().setMouseTracking(True)
        self._lay_out()

    # What is shown

    def show_text(self, text: str, *, foldable: bool) -> None:
        """Show *text*, with marks to fold its blocks by or without."""
        self._scanning.stop()
        self._folding = None
        self._scan = FoldScan(text) if foldable and text else None
        self._told = -1
        super().setPlainText(text)
        self._lay_out()

    @property
    def is_scanning(self) -> bool:
        """Whether the folds are still being looked for."""
        return self._scan is not None

    @property
    def folding(self) -> Folding | None:
        """The folds, once they are found; None where nothing can be folded."""
        if self._scan is not None:
            self._end_scan(self._scan)
        return self._folding

    def add_fold_actions(self, menu: QMenu) -> None:
        """Add the commands of folding to a menu of this view, each disabled where it would do nothing."""
        folding = self.folding
        if folding is None:
            return
        line = self.textCursor().blockNumber()
        closed = len(folding.closed)
        self._fold.setEnabled(folding.around(line, closed=False) is not None)
        self._unfold.setEnabled(folding.around(line, closed=True) is not None)
        self._fold_all.setEnabled(closed < folding.count)
        self._unfold_all.setEnabled(closed > 0)
        menu.addSeparator()
        # Actions of the menu's own: those of the view must hear their keys also where the menu would disable them.
        for action in (self._fold, self._unfold, self._fold_all, self._unfold_all):
            entry = menu.addAction(action.text())
            entry.setShortcut(action.shortcut())
            entry.setEnabled(action.isEnabled())
            entry.triggered.connect(action.trigger)
            action.setEnabled(True)

    @Slot()
    def fold_here(self) -> None:
        """Fold the innermost block at the cursor that is open."""
        folding = self.folding
        first = folding.around(self.textCursor().blockNumber(), closed=False) if folding is not None else None
        if first is not None:
            self.toggle(first)

    @Slot()
    def unfold_here(self) -> None:
        """Unfold the block that is folded at the cursor."""
        folding = self.folding
        first = folding.around(self.textCursor().blockNumber(), closed=True) if folding is not None else None
        if first is not None:
            self.toggle(first)

    @Slot()
    def fold_all(self) -> None:
        """Fold everything but the outermost block."""
        if (folding := self.folding) is not None and folding.count:
            self._show_lines(folding.fold_all(), shown=False)
            self._say(translate("Fold", "%n block(s) folded", n=len(folding.closed)))

    @Slot()
    def unfold_all(self) -> None:
        """Show every line again."""
        if (folding := self.folding) is not None and folding.closed:
            self._show_lines(folding.unfold_all(), shown=True)
            self._say(translate("Fold", "Everything unfolded"))

    def toggle(self, first: int) -> None:
        """Fold the block that begins on line *first*, or unfold it, and say so."""
        folding = self.folding
        if folding is None or not folding.can_fold(first):
            return
        count = folding.hidden_by(first)
        if folding.is_closed(first):
            self._show_lines(folding.unfold(first), shown=True)
            self._say(translate("Fold", "Expanded, %n line(s)", n=count))
        else:
            self._show_lines([folding.fold(first)], shown=False)
            self._told = first
            self._say(translate("Fold", "Collapsed, %n line(s) hidden", n=count))

    # What is drawn

    def fold_rows(self) -> Iterator[tuple[int, QRectF, QTextBlock]]:
        """Yield the visible lines on which a fold begins, where they stand in the viewport, and their blocks."""
        folding = self._folding
        block = self.firstVisibleBlock()
        if folding is None or not block.isValid():
            return
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        bottom = self.viewport().height()
        while block.isValid() and place.top() <= bottom:
            line = block.blockNumber()
            if folding.can_fold(line):
                yield line, place, block
            # Past what is folded in one step: it may be a hundred thousand lines.
            closed = folding.is_closed(line)
            block = self.document().findBlockByNumber(folding.last_line(line) + 1) if closed else block.next()
            if block.isValid():
                size = self.blockBoundingRect(block)
                place = QRectF(place.left(), place.bottom(), size.width(), size.height())

    def note_at(self, place: QPointF) -> int:
        """Return the line at whose end the words on what is hidden stand at *place*; -1 without any."""
        return next((line for line, box, _words in self._notes() if box.contains(place)), -1)

    def _notes(self) -> Iterator[tuple[int, QRectF, str]]:
        """Yield line, place and words of what stands for hidden lines."""
        folding = self._folding
        if folding is None or not folding.closed:
            return
        metrics = QFontMetrics(self.document().defaultFont())
        for line, place, block in self.fold_rows():
            if not folding.is_closed(line):
                continue
            words = translate("Fold", "… %n line(s)", n=folding.hidden_by(line))
            layout = block.layout()
            last = layout.lineAt(layout.lineCount() - 1)
            left = place.left() + last.x() + last.naturalTextWidth() + SPACE
            top = place.top() + last.y()
            yield line, QRectF(left, top + 1, metrics.horizontalAdvance(words) + SPACE, last.height() - 2), words

    def _lay_out(self) -> None:
        foldable = self._scan is not None or self._folding is not None
        width = self.margin.wanted_width() if foldable else 0
        self.margin.setVisible(foldable)
        self.setViewportMargins(width, 0, 0, 0)
        self._place_margin()

    def _place_margin(self) -> None:
        here = self.viewport().geometry()
        width = self.viewportMargins().left()
        self.margin.setGeometry(QRect(here.left() - width, here.top(), width, here.height()))

    # What changes

    @Slot()
    def _scan_on(self) -> None:
        if self._scan is not None and self._scan.advance():
            self._end_scan(self._scan)

    def _end_scan(self, scan: FoldScan) -> None:
        self._scanning.stop()
        self._scan = None
        self._folding = Folding(scan.finish())
        self.margin.update()

    def _show_lines(self, runs: Iterable[Run], *, shown: bool) -> None:
        document = self.document()
        for first, last in runs:
            block = document.findBlockByNumber(first)
            for _ in range(first, last + 1):
                block.setVisible(shown)
                # Told to Qt by hand: marking the text as changed would colour all of it anew.
                block.setLineCount(max(1, block.layout().lineCount()) if shown else 0)
                block = block.next()
        cursor = self.textCursor()
        first_hiding = self._folding.hiding(cursor.blockNumber()) if self._folding is not None else None
        if first_hiding is not None:
            cursor.setPosition(document.findBlockByNumber(first_hiding).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
        layout = document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())
        self.viewport().update()
        self.margin.update()

    @Slot()
    def _on_cursor_moved(self) -> None:
        cursor, folding = self.textCursor(), self._folding
        if folding is None:
            return
        if not cursor.block().isVisible():
            if self._stepping:
                self._step_over(cursor, folding)
                return
            # A search, or whoever else put the cursor there, wants it to be seen.
            self._show_lines(folding.reveal(cursor.blockNumber()), shown=True)
            self.ensureCursorVisible()
        line = cursor.blockNumber()
        if not folding.is_closed(line):
            self._told = -1
        elif line != self._told and self.hasFocus():
            self._told = line
            self._say(translate("Fold", "Collapsed, %n line(s) hidden", n=folding.hidden_by(line)))

    def _say(self, words: str) -> None:
        announce(self, words)
        self.announced.emit(words)

    def _step_over(self, cursor: QTextCursor, folding: Folding) -> None:
        """Move a cursor that the keyboard moved into folded lines to the other side of them, or to their beginning."""
        first = folding.hiding(cursor.blockNumber())
        if first is None:
            return
        back = cursor.position() < self._stepped_from
        block = self.document().findBlockByNumber(first if back else folding.last_line(first) + 1)
        column = cursor.positionInBlock() if self._stepping == "lines" else block.length() if back else 0
        keep = cursor.hasSelection() or cursor.anchor() != cursor.position()
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(block.position() + min(column, block.length() - 1), mode)
        self.setTextCursor(cursor)

    def _fold_actions(self) -> tuple[QAction, QAction, QAction, QAction]:
        def make(text: str, keys: Iterable[str], chosen: Callable[[], None]) -> QAction:
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(each) for each in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(chosen)
            self.addAction(action)
            return action

        return (
            make(translate("Fold", "&Fold this block"), FOLD_KEYS, self.fold_here),
            make(translate("Fold", "&Unfold this block"), UNFOLD_KEYS, self.unfold_here),
            make(translate("Fold", "Fold a&ll"), FOLD_ALL_KEYS, self.fold_all),
            make(translate("Fold", "Unfold &everything"), UNFOLD_ALL_KEYS, self.unfold_all),
        )

    # Qt's own names last

    def setPlainText(self, text: str) -> None:
        self.show_text(text, foldable=False)

    def clear(self) -> None:
        self.show_text("", foldable=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange):
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._scan is not None and not self._scanning.isActive():
            self._scan_on()
            if self._scan is not None:
                self._scanning.start()
        notes = list(self._notes())
        if not notes:
            return
        shade, palette = colours(self.palette()), self.palette()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.document().defaultFont())
        for _line, box, words in notes:
            painter.setPen(QPen(shade.fold, 1))
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(shade.muted)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setLayoutDirection(QGuiApplication.layoutDirection())
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            # Folding is about the line that was pointed at; a selection is not given up for it.
            pointed = self.cursorForPosition(event.pos())
            if not self.textCursor().hasSelection():
                self.setTextCursor(pointed)
        self.add_fold_actions(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self._stepping = "lines" if key in _LINE_KEYS else "places" if key in _PLACE_KEYS else ""
        self._stepped_from = self.textCursor().position()
        super().keyPressEvent(event)
        self._stepping = ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_on = self.note_at(event.position()) if left else -1
        if self._pressed_on < 0:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line, self._pressed_on = self._pressed_on, -1
        if line < 0:
            super().mouseReleaseEvent(event)
        elif self.note_at(event.position()) == line:
            self.toggle(line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_on >= 0:
            return
        super().mouseMoveEvent(event)
        over = not event.buttons() and self.note_at(event.position()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()
