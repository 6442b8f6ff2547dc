"""Real services for the dialogs' tests: files, index, ledger, sender, and a collector that answers
as told.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import keyring
from keyring.backends.null import Keyring
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from tests.builders import an_envelope, append
from tests.collector import Collector
from tray_app.app import build_services
from tray_app.model.query import Query
from tray_app.services.services import Services
from tray_app.ui.consent.consent_dialog import ConsentDialog
from tray_app.ui.main_window.window import MainWindow
from tray_app.ui.tasks import Tasks

NOW = datetime(2026, 11, 24, tzinfo=UTC)
"""When the windows are opened, as far as they know."""


class Browser(QObject):
    """Stands where the desktop opens pages and folders, and keeps what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@dataclass
class Bench:
    """Everything that a dialog is made with."""

    services: Services
    tasks: Tasks
    ids: list[str]
    """The newest first."""
    collector: Collector


@contextmanager
def a_bench(
    folder: Path, *envelopes: bytes, script: tuple = (), address: bool = True
) -> Iterator[Bench]:
    """Build the services on these records, with a running sender and collector."""
    keyring.set_keyring(Keyring())
    append(folder / "cortex" / "telemetry" / "crash-report.jsonl", *(envelopes or (an_envelope(),)))
    services = build_services(folder / "cortex")
    tasks = Tasks()
    with Collector(script) as collector:
        try:
            services.indexer.complete()
            if address:
                services.preferences.set("endpoint", collector.base)
            services.outbox.start()
            ids = [row.id for row in services.reports.rows(services.reports.keys(Query()))]
            yield Bench(services, tasks, ids, collector)
        finally:
            tasks.close()
            services.close()


def heard(widget: QWidget) -> str:
    """Return the name by which a screen reader speaks of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def a_question(bench: Bench, ids: Sequence[str]) -> ConsentDialog:
    """Ask about reports, as the window does."""
    consent = bench.services.consent

    def decline(chosen: Sequence[str]) -> None:
        bench.tasks.run(lambda: consent.decline(chosen), done=lambda _: None, failed=lambda _: None)

    return ConsentDialog(bench.services, bench.tasks, ids, decline=decline)


def words_of(widget: QWidget) -> str:
    """Return what can be read in a widget, a label on a line."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def buttons_of(widget: QWidget, text: str) -> list[QToolButton]:
    """Return the buttons that bear this text, and can be seen."""
    buttons = widget.findChildren(QToolButton)
    return [each for each in buttons if each.text() == text and each.isVisible()]


def choose_filter(window: MainWindow, kind: str, words: str) -> None:
    """Choose an entry of the filter's menu, such as "State" and "Delivered"."""
    window.filters.fill_menu()
    for menu in window.filters.menu.actions():
        if menu.menu() and menu.text().replace("&", "").partition(":")[0] == kind:
            for entry in menu.menu().actions():
                if entry.text() == words:
                    entry.trigger()
                    return
    raise AssertionError(f"the filter does not offer {kind}: {words}")


def luminance(colour: QColor) -> float:
    """Return the relative luminance as WCAG defines it."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
