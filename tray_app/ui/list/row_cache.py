"""The rows of the table that are known, read by the page as they come into view."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, Signal

from tray_app.errors import TrayError
from tray_app.model.query import ReportRow
from tray_app.services.reports import Reports
from tray_app.services.titles import Titles
from tray_app.ui.tasks import Tasks
from tray_app.ui.widgets.basics import single_shot

PAGE = 64
KEPT_ROWS = 6_000
PAGES_AT_ONCE = 4
"""Of the pages that were scrolled past, only the newest wanted ones are worth fetching."""


@dataclass(slots=True)
class Kept:
    """One row, as it was when it was read."""

    row: ReportRow
    epoch: int
    title: str = ""
    """What it goes by; empty: its own words."""


class RowCache(QObject):
    """Keeps what was read last; what may have changed since is read again when it is wanted."""

    changed = Signal()
    """More is known about some of the rows."""
    failed = Signal(object)
    """With a TrayError."""

    def __init__(
        self,
        reports: Reports,
        titles: Titles,
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        """*titles*: what reports go by."""
        super().__init__(parent)
        self._reports, self._tasks, self._titles = reports, tasks, titles
        self.language = QLocale().name()
        """Of titles: its code."""
        self.with_kinds = False
        """Whether each row stands for a group, of which more is told."""
        self._rows: OrderedDict[int, Kept] = OrderedDict()
        self._epoch = 0
        self._wanted: OrderedDict[int, Sequence[int]] = OrderedDict()
        self._fetching = False
        self._soon = single_shot(self, 0, self._fetch)

    def get(self, key: int | None) -> Kept | None:
        """Return what is known of a row, without asking the database."""
        return self._rows.get(key) if key is not None else None

    def is_fresh(self, kept: Kept | None) -> bool:
        """Say whether a row need not be read again."""
        return kept is not None and kept.epoch == self._epoch

    def outdate(self) -> None:
        """Whatever is known may have changed."""
        self._epoch += 1

    def start_anew(self) -> None:
        """The keys are others from now on: what was wanted of those before is not."""
        self.outdate()
        self._wanted.clear()

    def want(self, page: int, keys: Sequence[int]) -> None:
        """Read a page soon, which has these keys."""
        self._wanted.pop(page, None)
        self._wanted[page] = keys
        if not self._fetching and not self._soon.isActive():
            self._soon.start()

    def titles_of(self, rows: Sequence[ReportRow]) -> dict[int, str]:
        """Return what rows go by, as far as that is known. Blocking."""
        return self._titles.of(rows, self.language, look=False)

    def keep(
        self, rows: Sequence[ReportRow], titles: Mapping[int, str], epoch: int | None = None
    ) -> None:
        """Take note of rows that were read now, or in an earlier *epoch*."""
        for row in rows:
            before = self._rows.pop(row.key, None)
            title = titles.get(row.key, before.title if before is not None else "")
            self._rows[row.key] = Kept(row, self._epoch if epoch is None else epoch, title)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)
        self._look_up([row for row in rows if row.key not in titles])

    def _fetch(self) -> None:
        if self._fetching or not self._wanted:
            return
        pages = [self._wanted.popitem() for _ in range(min(PAGES_AT_ONCE, len(self._wanted)))]
        self._wanted.clear()
        keys = [key for _, page in sorted(pages) for key in page]
        if not keys:
            return
        self._fetching = True
        epoch, reports, with_kinds = self._epoch, self._reports, self.with_kinds

        def read() -> tuple[Sequence[ReportRow], dict[int, str]]:
            rows = reports.rows(keys, with_kinds=with_kinds)
            return rows, self.titles_of(rows)

        self._tasks.run(
            read,
            done=lambda found: self._on_rows(*found, epoch),
            failed=self._on_rows_failed,
            owner=self,
        )

    def _on_rows(self, rows: Sequence[ReportRow], titles: dict[int, str], epoch: int) -> None:
        self._fetching = False
        self.keep(rows, titles, epoch)
        self.changed.emit()
        if self._wanted:
            self._fetch()

    def _on_rows_failed(self, error: TrayError) -> None:
        self._fetching = False
        self.failed.emit(error)

    def _look_up(self, rows: Sequence[ReportRow]) -> None:
        """Find out what *rows* go by. They are shown before: it means to read reports."""
        titles, code = self._titles, self.language
        if not rows:
            return

        def done(found: dict[int, str]) -> None:
            for key, title in found.items():
                if key in self._rows:
                    self._rows[key].title = title
            self.changed.emit()

        self._tasks.run(
            lambda: titles.of(rows, code), done=done, failed=self.failed.emit, owner=self
        )
