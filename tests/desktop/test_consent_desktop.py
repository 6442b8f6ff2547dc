"""The question before anything leaves, asked and answered as a screen reader and a keyboard do."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.collector import Collector
from tests.desktop.driver import wait_for

PUSH = "push button"


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as running:
        yield running


@pytest.fixture
def asked(desk, cortex_tray, data_folder: Path, collector: Collector):
    """Start the program on one report, with an address set, and open the dialog from the list."""
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="mail anna.schmidt@web.de"),
    )
    program = cortex_tray("--show", env={"OTEL_EXPORTER_OTLP_ENDPOINT": collector.base})
    program.wait_for_window()
    close_welcome(desk)
    wait_for(
        lambda: any("anna.schmidt" in cell["name"] for cell in desk.all("table cell")),
        told="the report in the list.",
        also=lambda: desk("a11y"),
    )
    desk.press(PUSH, "Send…")
    desk.find("dialog", "Send crash report?")
    wait_for(
        lambda: "<email-1>" in desk.text("text", "Exactly what is sent"),
        told="the preview.",
        also=lambda: desk("a11y"),
    )
    return program


def close_welcome(desk) -> None:
    """The first page comes once; Escape is as good as its button."""
    if desk.all(PUSH, "Got it"):
        desk.press(PUSH, "Got it")


def test_what_a_screen_reader_reads_is_what_arrives(desk, asked, collector, artefacts):
    shown = desk.text("text", "Exactly what is sent")
    desk.shot(artefacts / "consent.png")
    desk.press(PUSH, "Send")
    collector.wait_for(1)
    assert collector.requests[0].json == json.loads(shown)
    wait_for(
        lambda: desk.all("label", "Delivered. Thank you."),
        told="the result.",
        also=lambda: desk("a11y"),
    )
    desk.shot(artefacts / "delivered.png")
    desk.press(PUSH, "Close")


def test_keys_typed_at_once_are_the_comment_and_escape_sends_nothing(desk, asked, collector):
    desk.type("it was raining")
    wait_for(
        lambda: "it was raining" in desk.text("text", "Exactly what is sent"),
        told="the comment in the preview.",
    )
    desk.keys("Escape")
    wait_for(lambda: not desk.all("dialog", "Send crash report?"), told="the dialog's end.")
    assert collector.requests == []


def test_enter_in_the_comment_does_not_send(desk, asked, collector):
    desk.keys("Return")
    desk.type("second line")
    wait_for(
        lambda: "second line" in desk.text("text", "Exactly what is sent"),
        told="the comment in the preview.",
    )
    assert desk.all("dialog", "Send crash report?")
    assert collector.requests == []
    desk.press(PUSH, "Don't send")
    wait_for(lambda: not desk.all("dialog", "Send crash report?"), told="the dialog's end.")


def test_the_text_is_edited_by_keyboard_read_back_and_sent(desk, asked, collector, artefacts):
    desk.keys("alt+e")
    wait_for(
        lambda: desk.all("dialog", "Edit the text"), told="the editor.", also=lambda: desk("a11y")
    )
    assert desk.text("text", "Error message") == "mail <email-1>"
    desk.type("please write, not ")
    wait_for(
        lambda: "please write, not mail <email-1>" in desk.text("text", "Exactly what is sent"),
        told="the edit in the preview behind the editor.",
        also=lambda: desk("a11y"),
    )
    desk.shot(artefacts / "editor.png")
    desk.press(PUSH, "Use this text")
    wait_for(lambda: not desk.all("dialog", "Edit the text"), told="the editor's end.")
    wait_for(
        lambda: any(
            "You edited: Error message" in label["name"] for label in desk.all("label", "*")
        ),
        told="the note that the text was edited.",
        also=lambda: desk("a11y"),
    )
    shown = desk.text("text", "Exactly what is sent")
    desk.press(PUSH, "Send")
    collector.wait_for(1)
    assert collector.requests[0].json == json.loads(shown)
    assert b"cortex.report.edited" in collector.requests[0].body
    wait_for(
        lambda: desk.all("label", "Delivered. Thank you."),
        told="the result.",
        also=lambda: desk("a11y"),
    )
    desk.press(PUSH, "Close")


def test_escape_in_the_editor_changes_nothing_and_leaves_the_question_open(desk, asked, collector):
    before = desk.text("text", "Exactly what is sent")
    desk.press(PUSH, "Edit text…")
    wait_for(lambda: desk.all("dialog", "Edit the text"), told="the editor.")
    desk.type("nonsense ")
    wait_for(
        lambda: "nonsense" in desk.text("text", "Exactly what is sent"),
        told="the edit in the preview.",
    )
    desk.keys("Escape")
    wait_for(
        lambda: desk.text("text", "Exactly what is sent") == before, told="the text as it was."
    )
    assert desk.all("dialog", "Send crash report?")
    assert collector.requests == []
    desk.press(PUSH, "Don't send")
    wait_for(lambda: not desk.all("dialog", "Send crash report?"), told="the dialog's end.")
