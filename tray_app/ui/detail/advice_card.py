"""The card "What to try", made anew for each report. Nothing is run or opened but by a click."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tray_app.model.advice import Step
from tray_app.ui.detail.advice_state import Card, Explanation, Issue, has_folder
from tray_app.ui.text import say, tooltip, translate, visible
from tray_app.ui.theme import SPACE, colours, fixed_font
from tray_app.ui.widgets.basics import announce, arranged, keep_width, single_shot
from tray_app.ui.widgets.plain_text import WrappedLabel, enlarge, plain

SAID_MS = 2_000


class AdviceCard(QFrame):
    """Shows a `Card`, and beneath it what a model writes."""

    open_wanted = Signal(str)
    """With an https address."""
    folder_wanted = Signal()
    """The folder of Cortex's settings is to be opened."""
    unlink_wanted = Signal(str)
    """With the address of an issue that the user linked these crashes to."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._card: Card | None = None
        self._content: QWidget | None = None
        self.explained = _ExplanationView()
        self._column = arranged(QVBoxLayout(self), self.explained, spacing=SPACE)
        self.hide()

    def show_card(self, card: Card | None) -> None:
        """Show it; None shows nothing."""
        if card == self._card:
            return
        self._card = card
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        if card is not None:
            self._content = self._made(card)
            self._column.insertWidget(0, self._content)
        self.recolour()
        self._show()

    def show_explanation(self, explanation: Explanation) -> None:
        """Show how far the model has come."""
        self.explained.show_explanation(explanation)
        self.recolour()
        self._show()

    def recolour(self) -> None:
        """Take the colours of the theme: what is known stands out."""
        shade = colours()
        quiet = self._card is None or self._card.is_empty
        bare = quiet and self.explained.isHidden()
        side = 0 if bare else SPACE * 3 // 2
        self._column.setContentsMargins(side, 0 if bare else SPACE, side, 0 if bare else SPACE)
        if bare:
            look = "border: none; background: transparent;"
        elif quiet:
            look = f"border: 1px solid {shade.line.name()}; border-radius: 6px;"
        else:
            look = (
                f"background: {shade.banner.name()}; border-radius: 6px;"
                f"border: 1px solid {shade.banner_edge.name()};"
            )
        self.setStyleSheet(
            f"#card {{ {look} }}"
            f"QLabel#nothing {{ color: {shade.muted.name()}; }}"
            "QLabel#command { background: palette(base); padding: 2px 6px; border-radius: 3px; }"
        )

    def _show(self) -> None:
        self.setVisible(self._card is not None or not self.explained.isHidden())

    def _made(self, card: Card) -> QWidget:
        content = QWidget()
        column = arranged(QVBoxLayout(content), spacing=SPACE // 2)
        if card.is_empty:
            nothing = WrappedLabel(translate("Advice", "Nothing is known yet about what to try."))
            nothing.setObjectName("nothing")
            column.addWidget(nothing)
            return content
        if card.happened:
            column.addWidget(WrappedLabel(card.happened))
        if card.steps:
            title = plain(translate("Advice", "What to try"), bold=True)
            opened = translate("Advice", "Open the link")
            links = (self._opener(opened, url) for url in card.links)
            heading = arranged(QHBoxLayout(), (title, 1), *links, edge=(0, SPACE // 2, 0, 0))
            column.addLayout(heading)
            column.addLayout(self._steps(card.steps))
        for issue in card.issues:
            column.addWidget(self._issue(issue))
        if card.notes:
            column.addWidget(WrappedLabel(" ".join(say(each, limit=400) for each in card.notes)))
        return content

    def _steps(self, steps: tuple[Step, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(steps):
            number = QLabel(f"{row + 1}.")
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(number, 2 * row, 0, top | Qt.AlignmentFlag.AlignRight)
            text = WrappedLabel(step.text)
            # Heard as one: a screen reader passes over a number that stands alone.
            text.setAccessibleName(f"{row + 1}. {step.text}")
            grid.addWidget(text, 2 * row, 1)
            tools = [(tool, 0, Qt.AlignmentFlag.AlignVCenter) for tool in self._tools(step)]
            if tools:
                beneath = arranged(QHBoxLayout(), *tools, 1, spacing=SPACE)
                grid.addLayout(beneath, 2 * row + 1, 1)
        return grid

    def _tools(self, step: Step) -> Iterator[QWidget]:
        if step.command:
            command = WrappedLabel(step.command)
            command.setObjectName("command")
            command.setFont(fixed_font())
            command.setWordWrap(len(step.command) > 40)
            yield command
            yield CopyButton(step.command)
        if has_folder(step):
            folder = _small(translate("Advice", "Open settings folder"))
            folder.clicked.connect(self.folder_wanted)
            yield folder
        if step.link:
            yield self._opener(translate("Advice", "Open the link"), step.link)

    def _issue(self, issue: Issue) -> QWidget:
        said = [translate("Advice", "Known issue: {title}", title=visible(issue.title, limit=200))]
        said += [say(each, limit=400) for each in issue.said]
        if issue.note:
            said.append(visible(issue.note, limit=500))
        line = QWidget()
        words = WrappedLabel(" · ".join((said[0], " ".join(said[1:]))) if said[1:] else said[0])
        if issue.came_back:
            enlarge(words)
        top = Qt.AlignmentFlag.AlignTop
        opener = self._opener(translate("Advice", "Open the issue"), issue.url)
        row = arranged(QHBoxLayout(line), (words, 1), (opener, 0, top), spacing=SPACE)
        if issue.can_unlink:
            unlink = _small(translate("Advice", "Remove the link"))
            unlink.clicked.connect(lambda _=False, url=issue.url: self.unlink_wanted.emit(url))
            row.addWidget(unlink, 0, top)
        return line

    def _opener(self, text: str, url: str) -> QToolButton:
        button = _small(text)
        where = QUrl(url).host() if len(url) > 80 else url
        button.setToolTip(tooltip(url))
        button.setAccessibleDescription(visible(where))
        button.clicked.connect(lambda: self.open_wanted.emit(url))
        return button


class CopyButton(QToolButton):
    """Copies a command, and says for a moment that it has."""

    def __init__(self, command: str) -> None:
        super().__init__()
        self._command = command
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(command)
        text = translate("Detail", "Copy")
        self.setText(text)
        keep_width(self, translate("Detail", "Copied"))
        self._said = single_shot(self, SAID_MS, lambda: self.setText(text))
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
        self.setText(translate("Detail", "Copied"))
        announce(self, self.text())
        self._said.start()


class _ExplanationView(QWidget):
    """What a model writes, as plain text."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.text = WrappedLabel(role="muted"), WrappedLabel()
        self.stop = _small(translate("Advice", "Stop"))
        stop = (self.stop, 0, Qt.AlignmentFlag.AlignTop)
        top = arranged(QHBoxLayout(), (self.heading, 1), stop)
        arranged(QVBoxLayout(self), top, self.text)
        self.hide()

    def show_explanation(self, explanation: Explanation) -> None:
        heading = say(explanation.heading)
        self.heading.setText(heading)
        self.text.say(visible(explanation.text.strip(), limit=20_000, lines=True))
        self.stop.setVisible(explanation.is_running)
        self.setVisible(bool(heading))


def _small(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
