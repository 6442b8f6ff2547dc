"""The lower half of the window: one report in words, its tabs, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tray_app.errors import TrayError
from tray_app.messages import Message
from tray_app.model.fix import FixMatch, Seen
from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport, DamagedRecord, instant
from tray_app.model.state import LABELS, DeliveryState, RecordType
from tray_app.services.cortex_program import can_start_for, real_cortex
from tray_app.services.fixes import is_linked, newest_sentence
from tray_app.services.services import Services
from tray_app.ui import icons
from tray_app.ui.detail.known_strip import KnownStrip
from tray_app.ui.detail.state import headline
from tray_app.ui.detail.summary_pane import SummaryPane
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import (
    error_sentence,
    exact_time,
    full_stop,
    number,
    say,
    time_in_sentence,
    tooltip,
    translate,
)
from tray_app.ui.theme import SPACE, colours
from tray_app.ui.widgets.basics import WrappedLabel
from tray_app.ui.widgets.report_commands import ReportCommands
from tray_app.ui.widgets.rows_state import happened

if TYPE_CHECKING:
    from tray_app.ui.detail.attributes_pane import AttributesPane
    from tray_app.ui.detail.history_pane import HistoryPane
    from tray_app.ui.detail.raw_pane import RawPane
    from tray_app.ui.detail.sent_pane import SentPane
    from tray_app.ui.detail.stack_pane import StackPane

SLOW_MS = 500
SEEN_MS = 1_000
"""A report counts as seen when it was in view for so long."""
CHECK_MS = 400
"""Whoever only passes by does not wait for the validator, which is slow to load."""
TABS = ("summary", "stack", "attributes", "raw", "sent", "history")


@dataclass(frozen=True, slots=True)
class Loaded:
    """One report with what the list knows of it."""

    report: CrashReport | DamagedRecord
    row: ReportRow
    recovery: ReportRow | None = None
    """Of a hang: the note that it ended."""
    has_cortex: bool = False
    """Of a crash of Cortex: there is a Cortex on this computer that could be started again."""
    known: tuple[FixMatch, ...] = ()
    """The known issues that it is of."""
    linked: tuple[str, ...] = ()
    """The addresses of those that the user linked its kind to."""
    newest: Seen | None = None
    """A newer version of Cortex that a later report is from."""


class Pane(Protocol):
    """What is behind a tab; made when the tab is first looked at."""

    def show_report(self, report: CrashReport | DamagedRecord | None) -> None: ...


class DetailPane(QWidget):
    """Shows the current report. Everything is read off the UI thread; what was shown stays until it
    is there.
    """

    send_wanted = Signal()
    delete_wanted = Signal()
    export_wanted = Signal()
    markdown_wanted = Signal()
    copy_wanted = Signal(str)
    """With a text of the report."""
    start_wanted = Signal(str)
    """With the command that the report names. Hostile."""
    group_wanted = Signal(str)
    issue_wanted = Signal(str)
    """With the address of a known issue that is to be opened."""
    unlink_wanted = Signal(str, str)
    """With a kind of crash, and the address of the issue that it is no longer to be linked to."""
    seen = Signal(str)
    """With the id of a report that was in view for a while."""
    shown = Signal()
    """The report has been read: `loaded` is another."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        *,
        clock: Callable[[], datetime],
        offers_start: bool = True,
        commands: ReportCommands | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """*offers_start*: whether Cortex can be started again from here."""
        super().__init__(parent)
        self._offers_start, self._commands = offers_start, commands
        if commands is not None:
            commands.start_cortex.triggered.connect(self._on_start_pressed)
        self._services, self._tasks, self._clock = services, tasks, clock
        self._key: int | None = None
        self._loaded: Loaded | None = None
        self._count = 0
        self._task: Task | None = None
        self._checking: Task | None = None
        self._late: dict[str, Pane] = {}
        self._check_soon = self._timer(CHECK_MS, self._check)
        self._slow = self._timer(SLOW_MS, self._on_slow)
        self._seen = self._timer(SEEN_MS, self._on_seen)
        self._build()
        self._show_nothing()

    @property
    def loaded(self) -> Loaded | None:
        """The report that is shown."""
        return self._loaded

    @property
    def tab(self) -> str:
        """The name of the tab in front."""
        return TABS[self.tabs.currentIndex()]

    def open_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        if name in TABS:
            self.tabs.setCurrentIndex(TABS.index(name))

    def show_key(self, key: int | None, count: int = 1) -> None:
        """Show the report with *key*; *count* are selected in all."""
        self._count = count if key is not None else 0
        if key == self._key:
            if self._loaded is not None:
                self._show_headline(self._loaded)
            self._show_actions()
            return
        self._key = key
        self._seen.stop()
        if self._task is not None:
            self._task.drop()
        if key is None:
            self._slow.stop()
            self._loaded = None
            self._show_nothing()
            return
        self._slow.start()
        self._load(key, self._on_loaded)

    def refresh(self) -> None:
        """Read again what may have changed: the state, and the report should it have been
        rewritten.
        """
        if self._key is not None and not self._slow.isActive():
            self._load(self._key, self._on_reloaded)

    def count_changed(self, count: int) -> None:
        """Say that so many reports are selected now."""
        if count != self._count:
            self._count = count
            if self._loaded is not None:
                self._show_headline(self._loaded)
            self._show_actions()

    def open_find(self) -> bool:
        """Open the find bar of the text in front; False where it has none, or the keyboard is
        elsewhere.
        """
        bar = getattr(self._late.get(self.tab), "find_bar", None)
        focus = QApplication.focusWidget()
        if bar is None or focus is None or not self.tabs.currentWidget().isAncestorOf(focus):
            return False
        bar.open()
        return True

    def pane(self, name: str) -> Pane:
        """Return what is behind a tab, made if it is not there yet."""
        if name == "summary":
            return self.summary
        if name not in self._late:
            pane = self._make_late(name)
            column = QVBoxLayout(self._places[name])
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(pane)
            self._late[name] = pane
            if self._loaded is not None:
                pane.show_report(self._loaded.report)
        return self._late[name]

    def repaint_times(self) -> None:
        """Say relative times again."""
        if self._loaded is not None:
            self._show_headline(self._loaded)
            self.known.repaint_times()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        shade = colours()
        self._state.setStyleSheet(f"color: {shade.muted.name()}")
        self._nothing.setStyleSheet(f"color: {shade.muted.name()}")
        text = QGuiApplication.palette().buttonText().color().name()
        for button, icon in self._buttons:
            button.setIcon(icons.symbol(icon, text))
        for pane in (self.summary, self.known, *self._late.values()):
            if isinstance(pane, _Coloured):
                pane.recolour()

    # Building

    def _build(self) -> None:
        self.headline = WrappedLabel()
        self.headline.setAccessibleName(translate("Detail", "What happened"))
        font = self.headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setBold(True)
        self.headline.setFont(font)
        self._state = WrappedLabel()
        self._state.setAccessibleName(translate("Detail", "What has come of it"))
        self.send_button = self._button(translate("Detail", "&Send…"), self.send_wanted)
        self.delete_button = self._button(translate("Detail", "&Delete"), self.delete_wanted)
        self.export_button = self._button(translate("Detail", "&Export…"), self.export_wanted)
        self.markdown_button = self._button(
            translate("Detail", "Copy as &Markdown"), self.markdown_wanted
        )
        self.start_button = QPushButton(translate("Detail", "S&tart Cortex again"))
        self.start_button.setAccessibleName(translate("Detail", "Start Cortex again"))
        self.start_button.setAutoDefault(False)
        self.start_button.clicked.connect(self._on_start_pressed)
        self._starting = False
        self._focus_went_to: QWidget | None = None
        self._buttons = (
            (self.send_button, "send"),
            (self.delete_button, "delete"),
            (self.export_button, "export"),
            (self.markdown_button, "copy"),
            (self.start_button, "refresh"),
        )
        self.group_button = QPushButton()
        self.group_button.setAutoDefault(False)
        self.group_button.clicked.connect(self._on_group_pressed)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self.headline)
        words.addWidget(self._state)
        # Beside the words, which give way: the row of buttons is as wide as large letters on a
        # small screen allow.
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addLayout(words, 1)
        top.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE)
        for button in (
            self.send_button,
            self.delete_button,
            self.export_button,
            self.markdown_button,
        ):
            actions.addWidget(button)
        actions.addStretch(1)
        actions.addWidget(self.group_button)
        self.known = KnownStrip(clock=self._clock)
        self.known.open_wanted.connect(self.issue_wanted)
        self.known.unlink_wanted.connect(self._on_unlink_pressed)
        self.summary = SummaryPane()
        self._places = {name: QWidget() for name in TABS if name != "summary"}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(False)
        self.tabs.setAccessibleName(translate("Detail", "Details"))
        for page, title in (
            (self.summary, translate("Detail", "Summary")),
            (self._places["stack"], translate("Detail", "Stack")),
            (self._places["attributes"], translate("Detail", "Attributes")),
            (self._places["raw"], translate("Detail", "Raw OTLP")),
            (self._places["sent"], translate("Detail", "What is sent")),
            (self._places["history"], translate("Detail", "History")),
        ):
            self.tabs.addTab(page, title)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.known)
        column.addLayout(actions)
        column.addWidget(self.tabs, 1)
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, SPACE // 2, 0, 0)
        outer.addWidget(self._pages)
        QWidget.setTabOrder(self._state, self.start_button)
        QWidget.setTabOrder(self.start_button, self.send_button)
        self.recolour()

    def _button(self, text: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _timer(self, milliseconds: int, ended: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(ended)
        return timer

    # Loading

    def _load(self, key: int, done: Callable[[Loaded], None]) -> None:
        browse, issues = self._services.reports, self._services.fixes

        def read() -> Loaded:
            rows = browse.rows([key])
            report = browse.report(key)
            if not rows:
                return _without_row(key, report)
            if not isinstance(report, CrashReport):
                return Loaded(report, rows[0])
            hung = report.exception_type == "Hang" and report.severity != "INFO"
            note = browse.recovery(report.trace_id) if hung else None
            can_start = (
                self._offers_start and can_start_for(report.source) and real_cortex() is not None
            )
            group = rows[0].group
            known = issues.issues(report, group)
            linked = tuple(each.url for each in known if is_linked(each.entry, group))
            return Loaded(
                report, rows[0], note, can_start, known, linked, issues.newest_after(report)
            )

        self._task = self._tasks.run(read, done=done, failed=self._on_failed, owner=self)

    def _on_loaded(self, loaded: Loaded) -> None:
        self._slow.stop()
        self._loaded = loaded
        self._pages.setCurrentIndex(1)
        report = loaded.report
        self._show_headline(loaded)
        self.known.show_issues(loaded.known, loaded.linked)
        for pane in (self.summary, *self._late.values()):
            pane.show_report(report)
        self._show_actions()
        self._tell_commands()
        self._on_tab_changed()
        self._check_soon.start()
        self._seen.start()

    def _on_reloaded(self, loaded: Loaded) -> None:
        if self._loaded is None or loaded.report != self._loaded.report:
            self._on_loaded(loaded)
            return
        self._loaded = loaded
        self._show_headline(loaded)
        self.known.show_issues(loaded.known, loaded.linked)
        self._show_actions()
        self._tell_commands()

    def _tell_commands(self) -> None:
        if self._commands is not None and self._loaded is not None:
            self._commands.know(has_cortex=self._loaded.has_cortex)
        self.shown.emit()

    def _on_failed(self, error: TrayError) -> None:
        self._slow.stop()
        self._loaded = None
        self._nothing.setText(error_sentence(error))
        self._pages.setCurrentIndex(0)

    @Slot()
    def _check(self) -> None:
        """Ask which rules the report breaks."""
        if self._checking is not None:
            self._checking.drop()
        if self._loaded is None or not isinstance(self._loaded.report, CrashReport):
            return
        browse, report_id = self._services.reports, self._loaded.report.id
        # By its key: while the index is being made, looking for an id means to read everything.
        place = self._key if self._key is not None else report_id

        def show(violations: list[Message]) -> None:
            if self._loaded is not None and self._loaded.report.id == report_id:
                self.summary.show_violations(violations)

        self._checking = self._tasks.run(
            lambda: browse.violations(place), done=show, failed=lambda _error: None, owner=self
        )

    # Showing

    def _show_headline(self, loaded: Loaded) -> None:
        report, row = loaded.report, loaded.row
        if self._count > 1:
            self.headline.setText(translate("Detail", "%n report(s) are selected.", n=self._count))
            self.headline.setToolTip("")
            self.headline.setAccessibleDescription(self.headline.text())
            self._state.setText(
                translate(
                    "Detail", "The buttons act on all of them. Below is the last one you came to."
                )
            )
            self._state.setAccessibleDescription(self._state.text())
        elif isinstance(report, CrashReport):
            when = time_in_sentence(report.occurred_at, self._clock())
            self.headline.setText(" ".join(say(each) for each in headline(report, when)))
            self.headline.setToolTip(tooltip(exact_time(report.occurred_at)))
            self.headline.setAccessibleDescription(
                f"{self.headline.text()} {exact_time(report.occurred_at)}"
            )
            said = [full_stop(say(LABELS[row.state].sentence))]
            if loaded.recovery is not None:
                ended = time_in_sentence(instant(loaded.recovery.occurred_ns), self._clock())
                said.append(translate("Detail", "It answered again {when}.", when=ended))
            if happened(row) > 1 and row.type is not RecordType.RECOVERED:
                first = instant(row.first_ns) if row.first_ns else None
                times = translate(
                    "Detail",
                    "This kind of crash was seen {count} times",
                    count=number(happened(row)),
                )
                if row.gone:
                    gone = number(row.gone)
                    times += translate(
                        "Detail", ", {count} of them no longer kept one by one", count=gone
                    )
                if first is not None:
                    times += translate(
                        "Detail", ", first {when}", when=time_in_sentence(first, self._clock())
                    )
                said.append(full_stop(times))
            if newest := newest_sentence(loaded.newest):
                said.append(say(newest))
            self._state.setText(" ".join(said))
            self._state.setAccessibleDescription(self._state.text())
        else:
            self.headline.setText(translate("Detail", "A record that cannot be read."))
            self.headline.setToolTip("")
            self._state.setText(say(report.reason, limit=500))
        self.group_button.setVisible(
            row.count > 1 and not row.damaged and row.type is not RecordType.RECOVERED
        )
        self.group_button.setText(
            translate("Detail", "Show the {count} that are kept", count=number(row.count))
            if row.gone
            else translate("Detail", "Show all {count} of this kind", count=number(row.count))
        )

    def _show_nothing(self) -> None:
        self._nothing.setText(translate("Detail", "Choose a report to see what happened."))
        self._pages.setCurrentIndex(0)
        for pane in (self.summary, *self._late.values()):
            pane.show_report(None)

    def _show_actions(self) -> None:
        damaged = self._loaded is not None and isinstance(self._loaded.report, DamagedRecord)
        blocked = self._services.preferences.sending_blocked()
        several = self._count > 1
        why_not_send = ""
        if damaged and not several:
            why_not_send = translate("Detail", "A damaged record cannot be sent.")
        elif blocked:
            why_not_send = say(blocked)
        why_not_copy = ""
        if several:
            why_not_copy = translate("Detail", "Choose one report to copy it as Markdown.")
        elif damaged:
            why_not_copy = translate("Detail", "A damaged record cannot be copied as Markdown.")
        what = translate("Detail", "%n report(s)", n=self._count)
        self._enable(
            self.send_button,
            why_not_send,
            translate("Detail", "See exactly what is sent, and decide (Enter)"),
        )
        self._enable(
            self.delete_button,
            "",
            translate("Detail", "Remove {what} from this list (Del)", what=what),
        )
        self._enable(
            self.export_button,
            "",
            translate("Detail", "Save {what} to a file, redacted", what=what),
        )
        tip = translate("Detail", "For an issue tracker; names and secrets are hidden")
        self._enable(self.markdown_button, why_not_copy, tip)
        self._show_start()

    def _show_start(self) -> None:
        report = self._loaded.report if self._loaded is not None else None
        ours = (
            self._offers_start and isinstance(report, CrashReport) and can_start_for(report.source)
        )
        self.start_button.setVisible(ours and self._count <= 1)
        why_not = ""
        if self._starting:
            why_not = translate("Detail", "Cortex is being started…")
        elif self._loaded is not None and not self._loaded.has_cortex:
            why_not = translate(
                "Detail", "Cortex was not found on PATH, so it cannot be started from here."
            )
        tip = translate(
            "Detail", "Starts Cortex’s server in the background. Nothing that a report says is run."
        )
        self._enable(self.start_button, why_not, tip)

    def show_starting(self, starting: bool) -> None:
        """Say whether Cortex is being started just now."""
        focused = self.start_button.hasFocus()
        self._starting = starting
        self._show_start()
        if starting:
            # A button that cannot be used gives the keyboard away; it gets it back, unless it was
            # taken elsewhere.
            self._focus_went_to = QApplication.focusWidget() if focused else None
        elif self._focus_went_to is not None and self._focus_went_to is QApplication.focusWidget():
            self.start_button.setFocus()

    def _enable(self, button: QPushButton, why_not: str, tip: str) -> None:
        button.setEnabled(not why_not)
        button.setToolTip(tooltip(why_not or tip))
        button.setAccessibleDescription(why_not or tip)

    @Slot()
    def _on_tab_changed(self) -> None:
        if self._loaded is not None:
            self.pane(self.tab)

    def _make_late(
        self, name: str
    ) -> "StackPane | AttributesPane | RawPane | SentPane | HistoryPane":
        match name:
            case "stack":
                from tray_app.ui.detail.stack_pane import StackPane

                stack = StackPane()
                stack.copy_wanted.connect(self.copy_wanted)
                return stack
            case "attributes":
                from tray_app.ui.detail.attributes_pane import AttributesPane

                attributes = AttributesPane()
                attributes.copy_wanted.connect(self.copy_wanted)
                return attributes
            case "raw":
                from tray_app.ui.detail.raw_pane import RawPane

                return RawPane(self._services, self._tasks)
            case "sent":
                from tray_app.ui.detail.sent_pane import SentPane

                return SentPane(self._services, self._tasks)
        from tray_app.ui.detail.history_pane import HistoryPane

        return HistoryPane(self._services, self._tasks)

    @Slot()
    def _on_slow(self) -> None:
        self._nothing.setText(translate("Detail", "Reading the report…"))
        self._pages.setCurrentIndex(0)

    @Slot()
    def _on_seen(self) -> None:
        if self._loaded is not None and self.isVisible() and self.window().isActiveWindow():
            self.seen.emit(self._loaded.report.id)

    @Slot(str)
    def _on_unlink_pressed(self, url: str) -> None:
        if self._loaded is not None:
            self.unlink_wanted.emit(self._loaded.row.group, url)

    @Slot()
    def _on_start_pressed(self) -> None:
        if self._loaded is not None and isinstance(self._loaded.report, CrashReport):
            self.start_wanted.emit(self._loaded.report.command)

    @Slot()
    def _on_group_pressed(self) -> None:
        if self._loaded is not None:
            self.group_wanted.emit(self._loaded.row.group)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.ActivationChange
            and self.window().isActiveWindow()
            and self._loaded is not None
        ):
            self._seen.start()


@runtime_checkable
class _Coloured(Protocol):
    def recolour(self) -> None: ...


def _without_row(key: int, report: CrashReport | DamagedRecord) -> Loaded:
    """Make up the row of a report that has just gone from the list."""
    record = RecordType.DAMAGED if isinstance(report, DamagedRecord) else RecordType.REPORT
    return Loaded(
        report, ReportRow(key, report.id, DeliveryState.NONE, 0, "", "", "", "", 1, "", type=record)
    )
