"""Asks a model on this computer about a report, off the UI thread, until it is no longer wanted."""

import contextlib
import socket
import threading
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from tray_app.errors import TrayError
from tray_app.messages import message
from tray_app.model.report import CrashReport
from tray_app.services.services import Services
from tray_app.ui.detail.advice_state import Asking, Explanation
from tray_app.ui.tasks import Task, Tasks
from tray_app.ui.text import error_sentence


class _Line:
    """The connection to a model's server, which another thread can cut."""

    def __init__(self) -> None:
        self._lock, self.is_cut = threading.Lock(), False
        self._socket: socket.socket | None = None

    def hold(self, opened: socket.socket) -> None:
        """Take note of the connection."""
        with self._lock:
            self._socket = opened
            if self.is_cut:
                _end(opened)

    def cut(self) -> None:
        """End it, so that nobody waits for an answer any more."""
        with self._lock:
            self.is_cut = True
            if self._socket is not None:
                _end(self._socket)


class Explainer(QObject):
    """Holds what was written. One question at a time."""

    changed = Signal()
    _written = Signal(object, str, str)

    def __init__(self, services: Services, tasks: Tasks, address: str, parent: QObject) -> None:
        """*address*: where a model's server listens on this computer; empty for Cortex's own."""
        super().__init__(parent)
        self._services, self._tasks, self._address = services, tasks, address
        self.state = Explanation()
        self._line: _Line | None = None
        self._task: Task | None = None
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def ask(self, report: CrashReport) -> None:
        """Ask about *report*, redacted."""
        self.stop()
        line = self._line = _Line()
        self._show(Explanation(Asking.WAITING))
        services, address = self._services, self._address

        def work() -> None:
            from tray_app.services import explanation, export

            text = export.markdown(report, services.consent.redaction())
            address_ = address or explanation.DEFAULT_ADDRESS
            for piece in explanation.explain(text, address_, opened=line.hold):
                if line.is_cut:
                    return
                self._written.emit(line, piece.model, piece.text)

        self._task = self._tasks.run(
            work,
            done=lambda _: self._on_done(line),
            failed=self._on_failed,
            lane="model",
            owner=self,
        )

    def stop(self) -> None:
        """Ask for no more; what was written stays."""
        if self._task is not None:
            self._task.drop()
        if self._line is not None:
            self._line.cut()
            self._line = None
        if self.state.is_running:
            done = Asking.DONE if self.state.text else Asking.NOT_ASKED
            self._show(replace(self.state, asking=done))

    def forget(self) -> None:
        """Stop, and show nothing."""
        self.stop()
        if self.state.asking is not Asking.NOT_ASKED:
            self._show(Explanation())

    @Slot(object, str, str)
    def _on_written(self, line: _Line, model: str, text: str) -> None:
        if line is self._line:
            text = self.state.text + text
            self._show(Explanation(Asking.WRITING, model, text))

    def _on_done(self, line: _Line) -> None:
        # After what was written last, which is still on its way.
        if line is self._line:
            self._line = None
            self._show(
                replace(self.state, asking=Asking.DONE) if self.state.text else Explanation()
            )

    def _on_failed(self, error: TrayError) -> None:
        self._line = None
        problem = message("{text}", text=error_sentence(error))
        self._show(Explanation(Asking.FAILED, problem=problem))

    def _show(self, state: Explanation) -> None:
        self.state = state
        self.changed.emit()


def _end(opened: socket.socket) -> None:
    with contextlib.suppress(OSError):
        opened.shutdown(socket.SHUT_RDWR)
