"""What can be done with reports: send, delete with a way back, export. Each is a service's call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tray_app.errors import TrayError
from tray_app.messages import message
from tray_app.model.query import Query, ReportRow
from tray_app.services.services import Services
from tray_app.ui.main_window.worker import Worker
from tray_app.ui.tasks import Jobs
from tray_app.ui.text import say, translate
from tray_app.ui.widgets.ask_to_decline import ask_to_decline
from tray_app.ui.widgets.basics import Say

if TYPE_CHECKING:
    from tray_app.services.bulk import Bulk, Declined, Forgotten, Work, Written

LINES, CSV = "jsonl", "csv"


class ReportActions(QObject):
    """Does things with the reports of given keys and says what came of it."""

    settings_wanted = Signal(str)

    def __init__(self, services: Services, jobs: Jobs, say: Say, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._jobs, self._say, self._window = services, jobs, say, window
        self.worker = Worker(jobs.tasks, jobs.tasks)

    def send(self, keys: Sequence[int]) -> None:
        """Ask about sending these reports."""
        self._jobs.run(lambda: self._services.reports.rows(keys), self._open_consent)

    def remove(self, keys: Sequence[int], query: Query) -> None:
        """Take these reports out of the list, with a way back."""
        self._work(
            lambda bulk: bulk.forget(bulk.members(keys, query)),
            translate("Actions", "Removing reports"),
            done=self._on_forgotten,
        )

    def mark_many_seen(self, keys: Sequence[int], query: Query) -> None:
        """Note that the user knows of these."""

        def done(marked: list[str]) -> None:
            words = translate("Actions", "%n report(s) marked as seen.", n=len(marked))
            self._say(words, self._undo(lambda bulk: bulk.mark_new(marked)) if marked else None)

        self._work(
            lambda bulk: bulk.mark_seen(bulk.members(keys, query)),
            translate("Actions", "Marking reports as seen"),
            done=done,
        )

    def decline(self, keys: Sequence[int], query: Query) -> None:
        """Remember that these are not to be sent; of many it is asked first."""
        chosen = tuple(keys)

        def decline() -> None:
            self._decline(lambda bulk: bulk.members(chosen, query))

        if len(chosen) == 1 and not query.grouped:
            decline()
        else:
            self._jobs.run(
                lambda: len(self._bulk().members(chosen, query)),
                lambda count: ask_to_decline(count, self._window, decline),
            )

    def _decline(self, members: Callable[[Bulk], Sequence[int]]) -> None:
        def done(declined: Declined) -> None:
            words = translate("Actions", "%n report(s) will not be sent.", n=len(declined))
            undo = self._undo(lambda bulk: bulk.take_back(declined))
            self._say(words, undo if declined else None)

        self._work(
            lambda bulk: bulk.decline(members(bulk)),
            translate("Actions", "Declining reports"),
            done=done,
        )

    def _undo(self, make: Callable[[Bulk], Work[int]]) -> Callable[[], None]:
        """Return what takes something back, and says of how many."""

        def done(count: int) -> None:
            self._say(translate("Actions", "Undone for %n report(s).", n=count))

        return lambda: self._work(make, translate("Actions", "Undoing"), done=done)

    def mark_seen(self, report_id: str) -> None:
        """Note that the user has looked at it."""
        self._jobs.run(lambda: self._services.triage.mark_seen([report_id]))

    def mark_all_seen(self) -> None:
        """Note that nothing is new any more."""

        def done(take_back: Callable[[], None]) -> None:
            words = translate("Actions", "All reports marked as seen.")
            self._say(words, lambda: self._jobs.run(take_back))

        self._jobs.run(self._services.triage.mark_all_seen, done)

    def start_cortex(self, command: str, ended: Callable[[], None]) -> None:
        """Start Cortex's server again; *command* is what the report names, and is never run."""
        from tray_app.services.cortex_program import start_again

        def done(said: str) -> None:
            ended()
            self._say(translate("Actions", "Cortex was started: {command}", command=said))

        def failed(error: TrayError) -> None:
            ended()
            self._jobs.failed(error)

        # Not on the store's thread: it takes seconds to know that it stays up.
        self._jobs.tasks.run(
            lambda: start_again(command), done=done, failed=failed, lane="network", owner=self
        )

    def export(self, keys: Sequence[int], query: Query) -> None:
        """Ask where to, and write these reports there."""
        lines = translate("Export", "OTLP JSON lines, redacted (*.jsonl)")
        table = translate("Export", "Table for a spreadsheet (*.csv)")
        suggested = str(Path.home() / "crash-reports.jsonl")
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, translate("Export", "Export reports"), suggested, f"{lines};;{table}"
        )
        if not chosen:
            return
        file = Path(chosen)
        as_table = file.suffix == f".{CSV}" or (kind == table and file.suffix != f".{LINES}")
        self.export_to(file, keys, as_table=as_table, query=query)

    def export_to(self, file: Path, keys: Sequence[int], *, as_table: bool, query: Query) -> None:
        """Write these reports to *file*, whole or not at all."""

        def work(bulk: Bulk) -> Work[Written]:
            members = bulk.members(keys, query)
            return (
                bulk.export_table(members, file) if as_table else bulk.export_lines(members, file)
            )

        def done(written: Written) -> None:
            words = translate(
                "Export", "%n report(s) written to {file}", n=written.count, file=file.name
            )
            if written.left_out:
                words += " " + translate(
                    "Export", "%n damaged or missing record(s) left out.", n=written.left_out
                )
            self._say(words)

        self._work(work, translate("Export", "Writing {file}", file=file.name), done=done)

    def _open_consent(self, rows: list[ReportRow]) -> None:
        ids = [row.id for row in rows if not row.damaged]
        if ids:
            self.ask(ids)
        else:
            self._say(say(message("This record is damaged.")))

    def ask(self, ids: Sequence[str]) -> None:
        """Ask whether the reports with these ids may be sent."""
        from tray_app.ui.consent.consent_dialog import ConsentDialog

        def decline(chosen: Sequence[str]) -> None:
            self._decline(lambda bulk: bulk.keys_of(chosen))

        tasks = self._jobs.tasks
        dialog = ConsentDialog(self._services, tasks, ids, self._window, decline=decline)
        dialog.said.connect(self._say)
        dialog.settings_asked.connect(self.settings_wanted)
        dialog.open()

    def _on_forgotten(self, gone: Forgotten) -> None:
        count = len(gone)
        if not count:
            return
        words = translate("Actions", "%n report(s) removed from the list.", n=count)
        if gone.arrived:
            words += " " + translate("Actions", "What was sent stays at its destination.")
        self._say(words, self._undo(lambda bulk: bulk.restore(gone)))

    def _work(
        self, make: Callable[[Bulk], Work[Any]], words: str, *, done: Callable[[Any], None]
    ) -> None:
        """Do something with many reports; finding out which is a part of the work."""
        bulk = self._bulk()

        def work() -> Work[Any]:
            return (yield from make(bulk))

        def on_stopped() -> None:
            self._say(translate("Actions", "Stopped"))

        self.worker.run(
            work(), words, owner=self, done=done, failed=self._jobs.failed, stopped=on_stopped
        )

    def _bulk(self) -> Bulk:
        from tray_app.services.bulk import Bulk

        return Bulk(self._services)
