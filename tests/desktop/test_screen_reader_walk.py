"""A user who hears the program rather than sees it: every step by accessible names, the keyboard
and what is said.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope, append
from tests.collector import Collector
from tests.desktop.driver import APPLICATION, HERE, Desk, Program, wait_for

Start = Callable[..., Program]
PUSH = "push button"


class Reader:
    """What a screen reader hears, line by line."""

    def __init__(self, log: Path) -> None:
        self._log = log
        with log.open("wb") as out:
            self._process = subprocess.Popen(
                [str(HERE / "screen_reader.py"), APPLICATION],
                stdout=out,
                stderr=subprocess.STDOUT,
                env=dict(os.environ),
            )
        wait_for(lambda: self.lines(), told="the screen reader.", also=lambda: log.read_text())

    def lines(self) -> list[dict[str, Any]]:
        return [
            json.loads(line)
            for line in self._log.read_text(encoding="utf-8").splitlines()
            if line.endswith("}")
        ]

    def focused(self) -> list[dict[str, Any]]:
        """Return each widget that got the focus, in order."""
        return [
            line
            for line in self.lines()
            if line["event"].startswith("object:state-changed:focused")
        ]

    def said(self) -> list[str]:
        """Return what was announced."""
        return [
            line["said"] for line in self.lines() if line["event"].startswith("object:announcement")
        ]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(60)


@pytest.fixture
def reader(desk: Desk, nothing_left_running: None, artefacts: Path) -> Iterator[Reader]:
    made = Reader(artefacts / "heard.jsonl")
    yield made
    made.close()


@pytest.fixture
def window(
    cortex_tray: Start, three_reports: None, collector: Collector, reader: Reader, desk: Desk
) -> Program:
    program = cortex_tray("--show", env={"OTEL_EXPORTER_OTLP_ENDPOINT": collector.base})
    program.wait_for_window()
    wait_for(lambda: desk.all("table cell"), told="rows in the table.")
    return program


def test_find_read_preview_decline_and_settings_by_names_alone(
    window: Program, desk: Desk, reader: Reader, collector: Collector
) -> None:
    # find
    desk.keys("ctrl+f")
    wait_for(
        lambda: reader.focused()[-1]["name"] == "Search reports",
        told="the search.",
        also=lambda: heard(reader),
    )
    desk.type("f1", into="Search reports")
    desk.keys("Return")
    wait_for(
        lambda: reader.focused()[-1]["role"] in ("table", "table cell"),
        told="the list.",
        also=lambda: heard(reader),
    )
    wait_for(lambda: "fault number 1" in desk.text("text", "Overview"), told="the report.")
    # read
    desk.press("page tab", "Stack")
    wait_for(lambda: "f1.js" in desk.text("text", "Stack"), told="the stack as text.")
    desk.press("page tab", "Raw OTLP")
    wait_for(
        lambda: "resourceLogs" in desk.text("text", "Raw OTLP record"),
        told="the raw record as text.",
    )
    # preview
    desk.press(PUSH, "Send…")
    desk.find("dialog", "Send this crash report?")
    assert desk.find("text", "What were you doing?")
    desk.press(PUSH, "Details…")
    desk.press("page tab", "Exact data")
    wait_for(
        lambda: "fault number 1" in desk.text("text", "Exact data"),
        told="the exact data as text.",
    )
    desk.keys("Escape")
    # decline
    desk.press(PUSH, "Don't send")
    wait_for(lambda: not desk.all("dialog", "Send this crash report?"), told="the dialog's end.")
    assert collector.requests == []
    # settings
    desk.keys("ctrl+comma")
    for role, name in (
        ("check box", "Collect crash reports"),
        ("text", "Destination address"),
    ):
        found = desk.find(role, name)
        assert found["description"], f"{name} has nothing that explains it"
    locked = desk.find("text", "Destination address")
    assert "sensitive" not in locked["states"]
    assert "OTEL_EXPORTER_OTLP_ENDPOINT" in locked["description"]
    assert desk.find(PUSH, "Test")
    desk.keys("Escape")


def test_each_cell_of_the_list_is_read_with_its_column(window: Program, desk: Desk) -> None:
    headers = desk.names("table column header")
    for wanted in ("State", "When", "Component", "What happened", "Version", "Model", "Count"):
        assert wanted in headers
    cells = desk.names("table cell")
    for wanted in ("fault number 2", "Engine"):
        assert any(wanted in cell for cell in cells), cells


def test_a_report_that_comes_and_a_sending_that_settles_are_said(
    window: Program, desk: Desk, reader: Reader, collector: Collector, data_folder: Path
) -> None:
    # What is new is new beside what was there: the window must have counted that.
    wait_for(
        lambda: any(label.startswith("3 groups, ") for label in desk.names("label")),
        told="the count of reports.",
        also=lambda: desk("a11y"),
    )
    append(
        data_folder / "telemetry" / "crash-report.jsonl", an_envelope(message="came in just now")
    )
    wait_for(
        lambda: any("new report" in said for said in reader.said()),
        told="the new report said.",
        also=lambda: heard(reader),
    )
    desk.press(PUSH, "Send…")
    desk.find("dialog", "Send this crash report?")
    wait_for(
        lambda: "sensitive" in desk.find(PUSH, "Send")["states"],
        told="Send.",
        also=lambda: heard(reader),
    )
    desk.press(PUSH, "Send")
    collector.wait_for(1)
    wait_for(
        lambda: any("Delivered to " in said for said in reader.said()),
        told="the outcome said.",
        also=lambda: heard(reader),
    )


def test_a_report_that_comes_while_others_are_marked_as_seen_is_said_and_stays_new(
    window: Program, desk: Desk, reader: Reader, data_folder: Path
) -> None:
    """What comes is told of, not how many more are new: those that are seen make up for it."""

    def counted(words: str) -> None:
        wait_for(
            lambda: any(label.startswith(words) for label in desk.names("label")),
            told=f"the count {words}.",
            also=lambda: desk("a11y"),
        )

    desk.press("radio button", "Reports")
    counted("3 reports")
    desk.press("table", "Crash report list")
    desk.keys("ctrl+a", "Menu")
    append(
        data_folder / "telemetry" / "crash-report.jsonl", an_envelope(message="came in meanwhile")
    )
    desk.keys("n")  # marks the selected ones as seen
    wait_for(
        lambda: "1 new report" in reader.said(),
        told="the new report said.",
        also=lambda: heard(reader),
    )
    counted("4 reports, 1 new")


def test_the_chart_over_time_says_the_bar_that_the_keyboard_is_on(
    window: Program, desk: Desk, reader: Reader
) -> None:
    desk.press("check box", "Timeline")
    wait_for(
        lambda: "showing" in desk.find("chart", "Reports over time")["states"], told="the chart."
    )
    chart = desk.find("chart", "Reports over time")
    assert "Left and Right" in chart["description"]
    assert {"focusable", "showing"} <= set(chart["states"])
    desk.press("chart", "Reports over time", "SetFocus")
    wait_for(
        lambda: reader.focused()[-1]["role"] == "chart",
        told="the chart.",
        also=lambda: heard(reader),
    )
    for key in ("End", "Home"):
        before = reader.said()
        desk.keys(key)
        wait_for(
            lambda before=before: " report" in "".join(reader.said()[len(before) :]),
            told=f"the bar at {key}.",
            also=lambda: heard(reader),
        )
    assert reader.said()[-1] != before[-1], "a bar says when and how many"


OPENED = {
    "the window": ("frame", "Crash reports", ()),
    "the question": ("dialog", "Send this crash report?", ("Return",)),
    "the settings": ("frame", "Settings", ("ctrl+comma",)),
    "the help": ("frame", "", ("F1",)),
}


@pytest.mark.parametrize("what", OPENED)
def test_tab_goes_once_around_and_every_stop_has_name_and_role(
    window: Program, desk: Desk, reader: Reader, what: str
) -> None:
    _role, name, keys = OPENED[what]
    before = len(reader.lines())
    if keys:
        desk.keys(*keys)
        wait_for(
            lambda: any(
                line["event"].startswith("window:activate") for line in reader.lines()[before:]
            ),
            told=what,
            also=lambda: heard(reader),
        )
        if name:
            window.wait_for_window(name)
    stops = once_around(desk, reader)
    assert len({stop["name"] for stop in stops}) >= 3, stops
    assert [stop for stop in stops if not stop["name"] or not stop["role"]] == []
    if keys:
        desk.keys("Escape")


def once_around(desk: Desk, reader: Reader, most: int = 60) -> list[dict[str, Any]]:
    """Press Tab until the focus is where it first was; fails where it never comes back or moves
    nowhere.
    """
    stops: list[dict[str, Any]] = []
    for _ in range(most):
        before = len(reader.focused())
        desk.keys("Tab")
        wait_for(
            lambda before=before: len(reader.focused()) > before,
            told="the next stop.",
            also=lambda: heard(reader),
        )
        stop = reader.focused()[-1]
        if stops and (stop["role"], stop["name"]) == (stops[0]["role"], stops[0]["name"]):
            return stops
        stops.append(stop)
    raise AssertionError(
        f"Tab never comes back: {[(stop['role'], stop['name']) for stop in stops]}"
    )


def heard(reader: Reader) -> str:
    return json.dumps(reader.lines()[-12:], indent=0, ensure_ascii=False)
