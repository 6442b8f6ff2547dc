"""What the window, the tray and the terminal say of a report's delivery is what stands in the
ledger.
"""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.builders import CORTEX, an_envelope, append
from tests.collector import Collector
from tests.gui.desk import choose_filter
from tray_app.app import TrayOptions, build_services
from tray_app.model.query import Query
from tray_app.model.state import DELIVERED, DeliveryState, StateName
from tray_app.ui.application import Program
from tray_app.ui.consent.consent_dialog import ConsentDialog
from tray_app.ui.tray import Tray
from tray_app.ui.tray_state import TrayState


class HeardTray(Tray):
    """The real one, which also keeps what it was told last."""

    told = TrayState()

    def show_state(self, state: TrayState) -> None:
        self.told = state
        super().show_state(state)


def crashes(count: int) -> list[bytes]:
    return [
        an_envelope(
            message=f"number {number}",
            stack=f"Error{number}: number {number}\n    at work (/opt/cortex/dist/{number}.js:1:1)",
            created_at=f"2026-11-23T20:0{number}:00.000Z",
            time_ns=1_795_464_480_000_000_000 + number * 60_000_000_000,
        )
        for number in range(count)
    ]


def cortex(folder: Path, *arguments: str) -> str:
    """Run a command in a process of its own, as a user does beside the tray."""
    command = [*CORTEX, "telemetry", *arguments, "--data-dir", str(folder)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def listed(folder: Path, state: str) -> int:
    return len(cortex(folder, "--type", "crash", "--state", state, "--json").splitlines())


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as made:
        yield made


@pytest.fixture
def program(
    tmp_path: Path,
    collector: Collector,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.base)
    append(tmp_path / "cortex" / "telemetry" / "crash-report.jsonl", *crashes(5))
    services = build_services(tmp_path / "cortex")
    made = Program(qapp, services, TrayOptions(show=True), tray=HeardTray())
    made.start()
    qtbot.waitUntil(
        lambda: made.window is not None and made.window.model.rowCount() == 5, timeout=20_000
    )
    yield made
    made.close()
    services.close()


def shown(program: Program) -> list[StateName | None]:
    """What the list shows, from top to bottom."""
    model = program.window.model
    rows = [model.report_at(row) for row in range(model.rowCount())]
    return [row.state if row is not None else None for row in rows]


def detail(program: Program) -> str:
    """All that the pane beside the list says in words."""
    return "\n".join(label.text() for label in program.window.detail.findChildren(QLabel))


def select(program: Program, row: int) -> None:
    view = program.window.list
    view.setFocus()
    view.selectRow(row)


def send(program: Program, qtbot: QtBot, row: int) -> None:
    """Send the report of a row as a user does: select, ask, press Send, close."""
    select(program, row)
    program.window.commands.send.trigger()
    qtbot.waitUntil(lambda: program.window.findChild(ConsentDialog) is not None)
    dialog = program.window.findChild(ConsentDialog)
    qtbot.waitUntil(dialog.foot.send.isEnabled)
    dialog.foot.send.click()

    def is_gone() -> None:
        if program.window.findChild(ConsentDialog) is not None:
            outbox = program.services.outbox
            raise AssertionError((dialog.form.stage, outbox.queue(), outbox.problems()))

    qtbot.waitUntil(is_gone)


def test_five_reports_sent_one_by_one_are_delivered_wherever_one_looks(
    program: Program, collector: Collector, qtbot: QtBot, tmp_path: Path
) -> None:
    browse, outbox, window = program.services.reports, program.services.outbox, program.window
    for done in range(1, 6):
        send(program, qtbot, done - 1)
        qtbot.waitUntil(lambda done=done: shown(program)[:done] == [StateName.DELIVERED] * done)
        assert list(outbox.states().values()) == [DeliveryState.DELIVERED] * done
        assert browse.count(Query(states=DELIVERED)) == done
        assert (
            browse.totals().unseen
            == browse.count(Query(states=frozenset({StateName.NEW})))
            <= 5 - done
        )
        qtbot.waitUntil(lambda: "\nDelivered " in detail(program))
        assert "Not sent" not in detail(program)
        qtbot.waitUntil(
            lambda: program.tray.told.unseen == program.services.reports.totals().unseen
        )
    assert program.tray.told.unseen == 0
    assert len(collector.requests) == 5
    choose_filter(window, "State", "Not sent yet")
    qtbot.waitUntil(lambda: not window.model.is_loading and window.model.rowCount() == 0)
    choose_filter(window, "State", "Delivered")
    qtbot.waitUntil(lambda: shown(program) == [StateName.DELIVERED] * 5)
    folder = tmp_path / "cortex"
    assert listed(folder, "delivered") == 5
    assert [each["state"] for each in json.loads(cortex(folder, "history", "--json"))] == [
        "delivered"
    ] * 5
