"""What is known of the report that is shown: the issue it is of, whether that is fixed, and the way
to its page.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.fix import Fix, FixMatch, sentences
from tray_app.model.report import instant
from tray_app.services.fixes import note
from tray_app.ui import icons
from tray_app.ui.text import say, time_in_sentence, tooltip, translate, visible
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import WrappedLabel


class KnownStrip(QWidget):
    """One row for each issue; hidden without any. Nothing is opened but by the user's own click."""

    open_wanted = Signal(str)
    """With the address."""
    unlink_wanted = Signal(str)
    """With the address of an issue that the user linked this kind to."""

    def __init__(self, *, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._shown: tuple[FixMatch, ...] = ()
        self._linked: frozenset[str] = frozenset()
        self.rows: list[IssueRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE // 2)
        self.hide()

    def show_issues(self, known: Sequence[FixMatch], linked: Sequence[str] = ()) -> None:
        """Show these; *linked* are the addresses whose links the user can take away."""
        if (tuple(known), frozenset(linked)) == (self._shown, self._linked):
            return
        self._shown, self._linked = tuple(known), frozenset(linked)
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [IssueRow(each, self._clock, each.url in self._linked) for each in self._shown]
        for row in self.rows:
            self._column.addWidget(row)
            row.open_button.clicked.connect(lambda _=False, url=row.url: self.open_wanted.emit(url))
            row.unlink_button.clicked.connect(
                lambda _=False, url=row.url: self.unlink_wanted.emit(url)
            )
        self.setVisible(bool(self.rows))

    def repaint_times(self) -> None:
        """Say relative times again."""
        for row in self.rows:
            row.say()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        for row in self.rows:
            row.recolour()


class IssueRow(QFrame):
    """One known issue: its title and address, and what it means for this report."""

    def __init__(self, known: FixMatch, clock: Callable[[], datetime], linked: bool) -> None:
        super().__init__()
        self.setObjectName("issue")
        self._known, self._clock = known, clock
        self.url = known.url
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = WrappedLabel()
        # An address has no blanks to break at: a field shows all of it, however long, to whoever
        # moves along it.
        self.address = QLineEdit(visible(self.url, limit=2_100))
        self.address.setReadOnly(True)
        self.address.setFrame(False)
        self.address.setTextMargins(-2, 0, 0, 0)  # in line with the words above
        self.address.setCursorPosition(0)
        self.address.setAccessibleName(translate("Known", "Address of the known issue"))
        self.open_button = QPushButton(translate("Known", "&Open the issue"))
        self.open_button.setToolTip(
            tooltip(translate("Known", "Opens {url} in the browser", url=self.url), limit=300)
        )
        self.open_button.setAccessibleDescription(
            translate("Known", "Opens {url} in the browser", url=visible(self.url, limit=2_100))
        )
        self.unlink_button = QPushButton(translate("Known", "Remove the &link"))
        self.unlink_button.setToolTip(translate("Known", "This kind of crash is not of this issue"))
        self.unlink_button.setVisible(linked)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.words)
        lines.addWidget(self.address)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 4, SPACE, SPACE // 4)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addLayout(lines, 1)
        for button in (self.open_button, self.unlink_button):
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say()
        self.recolour()

    def say(self) -> None:
        """Write the words, with times as they are now."""
        issue = self._known.entry
        said = [translate("Known", "Known issue: {title}", title=visible(issue.title, limit=200))]
        said += [say(each, limit=400) for each in sentences(self._known, self._ago)]
        if beside := note(issue):
            said.append(visible(beside, limit=1_000))
        # On one line where there is room: the report's tabs need the height.
        head, rest = said[0], " ".join(said[1:])
        self.words.setText(f"{head} · {rest}" if rest else head)
        self.words.setAccessibleDescription(self.words.text())

    def recolour(self) -> None:
        """Take the colours of the theme: what came back stands out, by its sign as well."""
        shade, back = colours(), self._known.fix is Fix.BACK
        name, colour = ("warning", shade.warning) if back else ("issue", shade.accent)
        self._icon.setPixmap(icons.symbol(name, colour.name()).pixmap(16, 16))
        ground, edge = (shade.banner, shade.banner_edge) if back else (None, shade.line)
        fill = f"background: {ground.name()};" if ground is not None else ""
        self.setStyleSheet(
            f"#issue {{ {fill} border: 1px solid {edge.name()}; border-radius: 4px; }}"
        )
        ink = f"color: {shade.muted.name()};" if not back else ""
        self.address.setStyleSheet(f"background: transparent; {ink}")

    def _ago(self, nanoseconds: int) -> str:
        return time_in_sentence(instant(nanoseconds), self._clock())
