"""What can be done with reports: send, delete with a way back, export, copy. Each is one call to a service."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tray_app.errors import StorageFailed, TrayError
from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport
from tray_app.service import share
from tray_app.service.services import Services
from tray_app.ui.state.list_state import DELIVERED
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, number, translate

if TYPE_CHECKING:
    from tray_app.privacy.redact import RedactionSession

PART = 2_000
"""So many reports are deleted by one job."""
LINES, CSV = "jsonl", "csv"


@dataclass(slots=True)
class _Deletion:
    keys: list[int]
    place: int = 0
    ids: list[str] = field(default_factory=list)
    delivered: bool = False
    stopped: bool = False

    @property
    def is_done(self) -> bool:
        return self.place >= len(self.keys)

    def next_part(self) -> list[int]:
        part = self.keys[self.place : self.place + PART]
        self.place += len(part)
        return part

    def stop(self) -> None:
        self.stopped = True


class ReportActions(QObject):
    """Does things with the reports of given keys and says what came of it."""

    said = Signal(str, object)
    """With a sentence, and what undoes it (a callable) or None."""
    settings_wanted = Signal(str)

    def __init__(self, services: Services, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._tasks, self._window = services, tasks, window

    def send(self, keys: Sequence[int]) -> None:
        """Ask about sending these reports."""
        self._with_rows(keys, self._open_consent)

    def delete(self, keys: Sequence[int]) -> None:
        """Take these reports out of the list, with a way back; many of them a part at a time."""
        self._delete_part(_Deletion(list(keys)))

    def _delete_part(self, deletion: "_Deletion") -> None:
        browse, part = self._services.browse, deletion.next_part()

        def forget() -> list[ReportRow]:
            rows = browse.rows(part)
            browse.forget([row.id for row in rows])
            return rows

        def done(rows: list[ReportRow]) -> None:
            deletion.ids += [row.id for row in rows]
            deletion.delivered = deletion.delivered or any(row.state in DELIVERED for row in rows)
            if not deletion.is_done and not deletion.stopped:
                words = translate(
                    "Actions", "Removing: {done} of %n report(s)", n=len(deletion.keys), done=number(deletion.place)
                )
                self.said.emit(words, deletion.stop)
                # Each part is a job of its own, so that the list is drawn in between.
                self._delete_part(deletion)
            else:
                self._on_forgotten(deletion)

        self._tasks.run(forget, done=done, failed=self.on_failed, owner=self)

    def mark_seen(self, report_id: str) -> None:
        """Note that the person has looked at it."""
        self._run(lambda: self._services.browse.mark_seen([report_id]))

    def mark_all_seen(self) -> None:
        """Note that nothing is new any more."""
        self._run(self._services.browse.mark_all_seen)

    def copy_raw(self, keys: Sequence[int]) -> None:
        """Copy the records as stored, one on a line."""
        from tray_app.ui.state.detail import bytes_as_text

        browse, chosen = self._services.browse, list(keys[:1000])

        def read() -> str:
            return "\n".join(bytes_as_text(browse.stored(key)) for key in chosen)

        self._tasks.run(read, done=self._copied_raw, failed=self.on_failed, owner=self)

    def copy_markdown(self, key: int) -> None:
        """Copy one report as Markdown, redacted."""
        browse, redaction = self._services.browse, self._redaction

        def write() -> str:
            report = browse.report(key)
            if not isinstance(report, CrashReport):
                raise StorageFailed("A damaged record cannot be copied as Markdown")
            return share.markdown(report, redaction())

        self._tasks.run(write, done=self._copied_markdown, failed=self.on_failed, owner=self)

    def export(self, keys: Sequence[int]) -> None:
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
        self.export_to(file, keys, as_table=as_table)

    def export_to(self, file: Path, keys: Sequence[int], *, as_table: bool) -> None:
        """Write these reports to *file*, whole or not at all."""
        write = self._write_table if as_table else self._write_lines

        def job() -> int:
            partial = file.with_name(f".{file.name}.{time.time_ns()}")
            try:
                count = write(partial, keys)
                partial.replace(file)
            except OSError as fault:
                raise StorageFailed("{file} could not be written", "{why}", file=file, why=fault.strerror) from fault
            finally:
                partial.unlink(missing_ok=True)
            return count

        def done(count: int) -> None:
            self.said.emit(translate("Export", "%n report(s) written to {file}", n=count, file=file.name), None)

        self._tasks.run(job, done=done, failed=self.on_failed, owner=self)

    def on_failed(self, error: TrayError) -> None:
        """Say what went wrong."""
        self.said.emit(error_sentence(error), None)

    def _write_lines(self, file: Path, keys: Sequence[int]) -> int:
        from tray_app.model.delivery import Destination, DestinationKind

        desk = self._services.consent
        # The same draft that would be sent: redacted, and in the form that collectors read.
        nowhere = Destination(DestinationKind.COLLECTOR, "file:export", gzip=False)
        count = 0
        with file.open("wb") as out:
            for line in share.export_lines(
                keys, self._services.browse, lambda report: desk.draft(report.id, nowhere).body
            ):
                out.write(line + b"\n")
                count += 1
        return count

    def _write_table(self, file: Path, keys: Sequence[int]) -> int:
        browse = self._services.browse
        rows = browse.rows(keys)
        session = self._redaction()

        def hidden() -> list[ReportRow]:
            return [replace(row, what=session.text(row.what, field="message").text) for row in rows]

        with file.open("w", encoding="utf-8", newline="") as out:
            out.writelines(share.export_csv(hidden()))
        return len(rows)

    def _redaction(self) -> "RedactionSession":
        from tray_app.model.redaction import WordRule
        from tray_app.privacy.redact import Redactor

        words = self._services.preferences.value("redaction_words") or []
        rules = [WordRule(each["word"], each.get("substitute") or "<hidden>") for each in words if each.get("word")]
        return Redactor(words=rules).session()

    def _open_consent(self, rows: list[ReportRow]) -> None:
        from tray_app.ui.dialogs.consent import ConsentDialog

        ids = [row.id for row in rows if not row.damaged]
        if not ids:
            self.said.emit(translate("Actions", "A damaged record cannot be sent."), None)
            return
        dialog = ConsentDialog(self._services, self._tasks, ids, self._window)
        dialog.settings_asked.connect(self.settings_wanted)
        dialog.open()

    def _on_forgotten(self, deletion: "_Deletion") -> None:
        ids = deletion.ids
        if not ids:
            return
        if deletion.stopped:
            # The way back was taken while it was still going on.
            self._run(lambda: self._services.browse.restore(ids))
            return
        words = translate("Actions", "%n report(s) removed from this list.", n=len(ids))
        if deletion.delivered:
            words += " " + translate("Actions", "What the server has received stays there.")
        else:
            words += " " + translate("Actions", "Not sent; Cortex’s own file is unchanged.")
        self.said.emit(words, lambda: self._run(lambda: self._services.browse.restore(ids)))

    def _copied_raw(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(translate("Actions", "The record was copied as stored."), None)

    def _copied_markdown(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(translate("Actions", "Copied as Markdown. Names and secrets are hidden."), None)

    def _with_rows(self, keys: Sequence[int], done: Callable[[list[ReportRow]], None]) -> None:
        browse = self._services.browse
        self._tasks.run(lambda: browse.rows(keys), done=done, failed=self.on_failed, owner=self)

    def _run(self, job: Callable[[], None]) -> None:
        self._tasks.run(job, done=lambda _: None, failed=self.on_failed, owner=self)
