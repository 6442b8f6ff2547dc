"""Linking a crash group to its known issue, taking that back, and opening the issue's page."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tray_app.model.advice import Advice
from tray_app.model.query import ReportRow
from tray_app.services.fixes import is_linked
from tray_app.services.services import Services
from tray_app.ui.tasks import Jobs
from tray_app.ui.text import translate, visible
from tray_app.ui.widgets.basics import Say, open_page


class IssueLinks(QObject):
    """Does what the user asks for, and says what came of it, with a way back."""

    def __init__(self, services: Services, jobs: Jobs, say: Say, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._jobs, self._say, self._window = services, jobs, say, window

    def open(self, url: str) -> None:
        """Open the page of an issue; where no browser can be, copy its address."""
        if fault := open_page(url):
            self._say(fault)

    def ask(self, row: ReportRow) -> None:
        """Ask which issue the crashes of *row*'s group are of."""
        from tray_app.ui.issue.link_dialog import LinkIssueDialog

        dialog = LinkIssueDialog(self._window)
        dialog.chosen.connect(lambda url, fixed_in: self.link(row.group, url, row.what, fixed_in))
        dialog.open()

    def link(self, group: str, url: str, title: str, fixed_in: str = "") -> None:
        """Remember that this group is of the issue at *url*."""
        book = self._services.advice
        self._do(
            lambda: book.link(group, url, title=title, fixed_in=fixed_in),
            translate("Known", "Linked: {url}", url=visible(url, limit=120)),
            lambda: self._do(lambda: book.unlink(group, url), "", None),
        )

    def unlink(self, group: str, url: str) -> None:
        """Forget that link."""
        book, removed = self._services.advice, list[Advice]()

        def unlink() -> None:
            removed.extend(
                each for each in book.all() if url in each.links and is_linked(each, group)
            )
            book.unlink(group, url)

        def link() -> None:
            title, fixed_in = (removed[0].title, removed[0].fixed_in) if removed else ("", "")
            book.link(group, url, title=title, fixed_in=fixed_in)

        self._do(
            unlink, translate("Known", "The link was removed."), lambda: self._do(link, "", None)
        )

    def _do(self, job: Callable[[], None], words: str, undo: Callable[[], None] | None) -> None:
        def done(_: object) -> None:
            if words:
                self._say(words, undo)

        self._jobs.run(job, done)
