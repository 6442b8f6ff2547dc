"""What is behind the tabs. Each page but the first is made when it is first looked at."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord
from tray_app.services.services import Services
from tray_app.ui.detail.overview_pane import OverviewPane
from tray_app.ui.tasks import Task, Tasks, nothing
from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import arranged, single_shot
from tray_app.ui.widgets.controls import Tabs

if TYPE_CHECKING:
    from tray_app.ui.detail.delivery_pane import DeliveryPane
    from tray_app.ui.detail.raw_pane import RawPane
    from tray_app.ui.detail.stack_pane import StackPane

CHECK_MS = 400
"""Whoever only passes by does not wait for the validator, which is slow to load."""
TABS = ("overview", "stack", "raw", "delivery")


class Page(Protocol):
    """What is behind a tab but the first."""

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None: ...


class Pages(QWidget):
    """The bar of tabs above the page in front."""

    copy_wanted = Signal(str)
    """With a text of the report."""

    def __init__(self, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._report: CrashReport | DamagedRecord | None = None
        self._key = 0
        self._checking: Task | None = None
        self._late: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._check_soon = single_shot(self, CHECK_MS, self._check)
        self.bar = Tabs()
        self.bar.setDocumentMode(True)
        self.bar.setExpanding(False)
        for title in (
            translate("Detail", "Overview"),
            translate("Detail", "Stack"),
            translate("Detail", "Raw OTLP"),
            translate("Detail", "Delivery"),
        ):
            self.bar.addTab(title)
        self.bar.currentChanged.connect(self._on_changed)
        self.overview = OverviewPane()
        self._places = {name: self.overview if name == TABS[0] else QWidget() for name in TABS}
        for place in self._places.values():
            place.setMinimumHeight(SPACE)  # in a low window pages give way, not the lines above
        # Not in a stack: a screen reader would say so at each page.
        places = [(place, 1) for place in self._places.values()]
        arranged(QVBoxLayout(self), self.bar, *places, spacing=0)
        for name, place in self._places.items():
            place.setVisible(name == TABS[0])

    @property
    def name(self) -> str:
        """The name of the page in front."""
        return TABS[max(0, self.bar.currentIndex())]

    def open(self, name: str) -> None:
        """Bring a page to the front."""
        if name in TABS:
            self.bar.setCurrentIndex(TABS.index(name))

    def show_report(
        self,
        report: CrashReport | DamagedRecord | None,
        remarks: Sequence[Message] = (),
        *,
        key: int = 0,
    ) -> None:
        """Show another report; *remarks* are said beside what happened."""
        self._report, self._key = report, key
        self.overview.show_report(report, remarks)
        # The others when they are looked at: a long stack takes its time.
        self._stale = set(self._late)
        self._on_changed()
        if report is not None:
            self._check_soon.start()

    def page(self, name: str) -> Page:
        """Return what is behind a tab but the first, made if it is not there yet."""
        if name not in self._late:
            page = self._made(name)
            arranged(QVBoxLayout(self._places[name]), page)
            self._late[name] = page
            self._stale.add(name)
        if name in self._stale:
            self._stale.discard(name)
            self._late[name].show_report(self._report)
        return self._late[name]

    def open_find(self) -> bool:
        """Open the find bar of the text in front; False where it has none, or the keyboard is
        elsewhere.
        """
        bar = getattr(self._late.get(self.name), "find_bar", None)
        focus = QApplication.focusWidget()
        if bar is None or focus is None or not self._places[self.name].isAncestorOf(focus):
            return False
        bar.open()
        return True

    def _made(self, name: str) -> "StackPane | RawPane | DeliveryPane":
        match name:
            case "stack":
                from tray_app.ui.detail.stack_pane import StackPane

                stack = StackPane()
                stack.copy_wanted.connect(self.copy_wanted)
                return stack
            case "raw":
                from tray_app.ui.detail.raw_pane import RawPane

                return RawPane(self._services, self._tasks)
        from tray_app.ui.detail.delivery_pane import DeliveryPane

        return DeliveryPane(self._services, self._tasks)

    def _on_changed(self) -> None:
        for name, place in self._places.items():
            place.setVisible(name == self.name)
        if self.name != TABS[0] and (self._report is not None or self.name in self._late):
            self.page(self.name)

    def _check(self) -> None:
        """Ask which rules of the published format the report breaks."""
        if self._checking is not None:
            self._checking.drop()
        report = self._report
        if not isinstance(report, CrashReport):
            return
        # By its key: while the index is being made, looking for an id means to read everything.
        reports, key = self._services.reports, self._key

        def show(violations: list[Message]) -> None:
            if self._report is report:
                self.overview.facts.show_violations(violations)

        self._checking = self._tasks.run(
            lambda: reports.violations(key),
            done=show,
            failed=nothing,
            owner=self,
        )
