"""A sentence about something that is wrong and stays so until it is put right, or acknowledged."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton

from tray_app.messages import Message
from tray_app.model.query import Query
from tray_app.services.announcer import LOOP_COUNT
from tray_app.services.services import Services
from tray_app.ui import icons
from tray_app.ui.tasks import Jobs
from tray_app.ui.text import say, translate, visible
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import announce, arranged, push_button
from tray_app.ui.widgets.plain_text import ElidedLabel

MOST = 4
"""So many sentences are told."""


class Banner(QFrame):
    """One line; what does not fit on it is a click away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.sentences: tuple[str, ...] = ()
        self._icon, self.words = QLabel(), ElidedLabel(fills_row=True)
        self.details = push_button(translate("Banner", "Show &all…"), self._show_all)
        self.button = QPushButton(translate("Banner", "I have read this"), autoDefault=False)
        parts = (self._icon, (self.words, 1), self.details, self.button)
        edge = (SPACE * 3 // 2, SPACE // 2, SPACE // 2, SPACE // 2)
        arranged(QHBoxLayout(self), *parts, edge=edge, spacing=SPACE)
        self.button.hide()
        self.recolour()
        self.hide()

    def show_sentences(self, sentences: Sequence[str], *, to_acknowledge: bool = False) -> None:
        """Show them, or hide; *to_acknowledge*: with a button that says they were read."""
        self.button.setVisible(to_acknowledge)
        told = tuple(visible(each, limit=500) for each in sentences[:MOST])
        if told == self.sentences:
            return
        self.sentences = told
        self.words.setText(" ".join(told))
        self._offer_the_rest()
        self.setAccessibleDescription(" ".join(told))
        self.setVisible(bool(told))
        if told:
            announce(self, " ".join(told))

    def recolour(self) -> None:
        """Take the colours of the theme."""
        shade = colours()
        self._icon.setPixmap(icons.symbol("warning", shade.warning.name()).pixmap(16, 16))
        self.setStyleSheet(
            f"#banner {{ background: {shade.banner.name()}; border-radius: 4px;"
            f" border: 1px solid {shade.banner_edge.name()}; }}"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_the_rest()

    def _offer_the_rest(self) -> None:
        """Offer all of it where the line is cut; by the banner's own width, or it might swing."""
        beside = [self._icon, self.button] if self.button.isVisibleTo(self) else [self._icon]
        taken = sum(each.sizeHint().width() + SPACE for each in beside) + 2 * SPACE
        self.details.setVisible(self.words.sizeHint().width() + taken > self.width())

    def _show_all(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.window().windowTitle(), "", parent=self)
        box.setText("\n\n".join(self.sentences))
        box.finished.connect(box.deleteLater)
        box.open()


class Trouble(QObject):
    """Finds out what is wrong, or missing on this desktop, and has the banner say it."""

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        banner: Banner,
        *,
        missing: Callable[[], list[str]],
        is_said: Callable[[], bool],
    ) -> None:
        """*is_said*: the list says why nothing can be read; one place is enough."""
        super().__init__(banner)
        self._services, self._jobs, self._banner = services, jobs, banner
        self._missing, self._is_said = missing, is_said
        self.unreadable: list[str] = []
        """What cannot be read, and why."""
        self._told: list[str] = []
        self._is_mended = False
        banner.button.clicked.connect(self._acknowledge)

    def refresh(self) -> None:
        """Look again."""

        def done(found: tuple[list[str], list[str], bool]) -> None:
            self.unreadable, self._told, self._is_mended = found
            self.tell()

        self._jobs.run(self._problems, done)

    def tell(self) -> None:
        """Say what was found, but for what the list says itself."""
        first = self.unreadable[1:] if self._is_said() else self.unreadable
        sentences = list(dict.fromkeys([*first, *self._told, *self._missing()]))
        self._banner.show_sentences(sentences, to_acknowledge=self._is_mended)

    def _problems(self) -> tuple[list[str], list[str], bool]:
        services = self._services
        unreadable = [say(each, limit=500) for each in services.indexer.problems()]
        told: list[Message] = [
            *services.preferences.problems(),
            *services.outbox.problems(),
            *services.views.problems(),
            *services.advice.problems(),
            *services.faults(),
        ]
        if blocked := services.preferences.sending_blocked():
            told.append(blocked)
        lines = [say(each, limit=500) for each in dict.fromkeys(told)]
        newest = services.reports.page(Query(), 0, 1)
        if newest and not (newest[0].damaged or newest[0].is_test):
            repeated = services.reports.last_hour(newest[0].group)
            if repeated >= LOOP_COUNT:
                said = translate(
                    "Window",
                    "Cortex keeps crashing: %n times in the last hour. {what}",
                    repeated,
                    what=visible(newest[0].what, limit=160),
                )
                lines.append(said)
        return unreadable, lines, services.outbox.is_mended

    def _acknowledge(self) -> None:
        self._jobs.run(self._services.outbox.acknowledge, lambda _: self.refresh())
