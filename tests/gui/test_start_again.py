"""The button that starts Cortex again: there for Cortex's own crashes, and of use where there is a
Cortex.
"""

import json
import sys

import pytest

from tests.builders import an_event
from tests.fake_cortex import a_fake_cortex, ends


@pytest.fixture
def cortex(tmp_path, nothing_left_running):
    with a_fake_cortex(tmp_path / "bin") as made:
        yield made


@pytest.fixture
def opened(cortex, made_services, open_window, qtbot, monkeypatch):
    """Open the window over one report of a source, with or without a Cortex on PATH."""

    def start(source="cortex-server", command="cortex serve", *, attributes=(), on_path=True):
        if on_path:
            monkeypatch.setenv("PATH", cortex.path)
        event = an_event(source=source, command=command)
        record = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
        record["attributes"] += [
            {"key": key, "value": {"stringValue": value}} for key, value in attributes
        ]
        envelope = {
            "metadata": {"createdAt": "2026-11-23T20:08:08.069Z", "sentAt": None},
            "event": event,
        }
        window = open_window(made_services(json.dumps(envelope).encode()))
        qtbot.waitUntil(lambda: window.detail.loaded is not None)
        return window

    return start


def test_it_starts_cortex_in_the_background_and_says_so(cortex, opened, qtbot):
    cortex.install("serve", "start")
    window = opened(command="cortex serve")
    button = window.detail.actions_row.start
    assert button.isVisible()
    button.click()
    assert not button.isEnabled(), "once is enough"
    qtbot.waitUntil(lambda: window.undo.isVisible(), timeout=60_000)
    assert "Cortex was started: cortex serve" in window.undo.text
    qtbot.waitUntil(lambda: cortex.calls() == ["serve"])
    assert button.isEnabled()


def test_what_a_report_says_is_not_run(cortex, opened, qtbot):
    cortex.install("start")
    window = opened(command="cortex models pull evil; touch x")
    window.detail.actions_row.start.click()
    qtbot.waitUntil(lambda: window.undo.isVisible(), timeout=60_000)
    qtbot.waitUntil(lambda: cortex.calls() == ["start"])


@pytest.mark.skipif(
    sys.platform == "win32", reason="Wine takes longer for a start than one that fails is given"
)
def test_a_start_that_fails_is_said_in_words(cortex, opened, qtbot):
    cortex.install("start", body=ends(3))
    window = opened(command="")
    window.detail.actions_row.start.click()
    qtbot.waitUntil(lambda: window.undo.isVisible(), timeout=60_000)
    assert "Cortex did not start: `cortex start` ended at once (exit 3)" in window.undo.text
    assert window.detail.actions_row.start.isEnabled()


def test_without_cortex_it_says_why_it_cannot_be_used(opened):
    window = opened("cli", on_path=False)
    button = window.detail.actions_row.start
    assert button.isVisible()
    assert not button.isEnabled()
    assert "not found on PATH" in button.toolTip()
    assert "not found on PATH" in button.accessibleDescription()


@pytest.mark.parametrize("source", ["cortex-tray", "something else"])
def test_after_a_crash_of_another_program_it_cannot_be_used(cortex, opened, source):
    cortex.install("start")
    button = opened(source).detail.actions_row.start
    assert not button.isEnabled()
    assert button.accessibleDescription() == "This is no crash of Cortex."


def test_a_report_tells_how_often_the_program_had_been_started_again(opened):
    window = opened(attributes=[("cortex.restarts", "3"), ("cortex.restarts.given_up", "true")])
    words = window.detail.overview.facts.toPlainText()
    assert (
        "It had been started again 3 times before.\nIt crashed too often, so "
        "it was not started again." in words
    )


@pytest.mark.parametrize("odd", ["", "0", "many", "-1", "9" * 40, "٣"])
def test_nonsense_in_place_of_that_number_is_passed_over(opened, odd):
    window = opened(attributes=[("cortex.restarts", odd)])
    assert "started again" not in window.detail.overview.facts.toPlainText()


def test_a_test_report_is_told_as_one(opened):
    detail = opened("cortex-tray", attributes=[("cortex.test", "true")]).detail
    assert detail.header.title.text() == "Test crash"
    assert "A crash made on purpose. Nothing is wrong." in detail.overview.facts.toPlainText()
