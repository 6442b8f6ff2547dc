"""The question before anything leaves, asked and answered as a screen reader and a keyboard do."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tests.collector import Collector, Reply
from tests.desktop.driver import Desk, wait_for

PUSH = "push button"
QUESTION = ("dialog", "Send this crash report?")


@pytest.fixture
def opened(desk, cortex_tray, data_folder: Path):
    """Start the program on one report, and open the question from the list."""

    def start(**env: str):
        append(
            data_folder / "telemetry" / "crash-report.jsonl",
            an_envelope(message="mail anna.schmidt@web.de"),
        )
        program = cortex_tray("--show", env=env)
        program.wait_for_window()
        if desk.all(PUSH, "Done"):
            desk.press(PUSH, "Done")
        wait_for(
            lambda: desk.all("table cell"),
            told="the report in the list.",
            also=lambda: desk("a11y"),
        )
        wait_for(
            lambda: "sensitive" in desk.find(PUSH, "Send…")["states"],
            told="the report chosen.",
            also=lambda: desk("a11y"),
        )
        desk.press(PUSH, "Send…")
        desk.find(*QUESTION)
        return program

    return start


@pytest.fixture
def asked(desk: Desk, opened, collector: Collector):
    program = opened(OTEL_EXPORTER_OTLP_ENDPOINT=collector.base)
    wait_for_send(desk)
    return program


def wait_for_send(desk: Desk) -> None:
    wait_for(
        lambda: any("sensitive" in each["states"] for each in desk.all(PUSH, "Send")),
        told="Send.",
        also=lambda: desk("a11y"),
    )


def wait_for_end(desk: Desk, what: tuple[str, str] = QUESTION) -> None:
    wait_for(lambda: not desk.all(*what), told="the dialog's end.", also=lambda: desk("a11y"))


def says(desk: Desk, words: str) -> bool:
    return any(words in each for each in desk.names("label"))


def open_data(desk: Desk) -> str:
    """Open the exact data, and return them."""
    desk.press(PUSH, "Details…")
    desk.press("page tab", "Exact data")
    return wait_for(
        lambda: desk.text("text", "Exact data"), told="the data.", also=lambda: desk("a11y")
    )


def close_details(desk: Desk) -> None:
    desk.keys("Escape")
    wait_for_end(desk, ("dialog", "Details"))
    assert desk.all(*QUESTION)


def test_what_a_screen_reader_reads_is_what_arrives(desk, asked, collector, artefacts):
    desk.shot(artefacts / "question.png")
    for words in ("Error, stack, model, hardware, versions", "1 name or path hidden"):
        wait_for(lambda words=words: says(desk, words), told=words, also=lambda: desk("a11y"))
    shown = open_data(desk)
    assert "<email-1>" in shown
    desk.shot(artefacts / "data.png")
    close_details(desk)
    desk.press(PUSH, "Send")
    collector.wait_for(1)
    assert collector.requests[0].json == json.loads(shown)
    wait_for_end(desk)
    wait_for(lambda: says(desk, "Delivered to "), told="the result.", also=lambda: desk("a11y"))
    desk.shot(artefacts / "delivered.png")


def test_keys_typed_at_once_are_the_comment_and_escape_sends_nothing(desk, asked, collector):
    desk.type("it was raining", into="What were you doing?")
    wait_for(
        lambda: desk.text("text", "What were you doing?") == "it was raining", told="the comment."
    )
    desk.keys("Escape")
    wait_for_end(desk)
    assert collector.requests == []


def test_enter_in_the_comment_does_not_send_and_keys_alone_do(desk, asked, collector):
    desk.keys("Return")
    desk.type("second line", into="What were you doing?")
    wait_for(
        lambda: "second line" in desk.text("text", "What were you doing?"), told="the comment."
    )
    assert desk.all(*QUESTION)
    assert collector.requests == []
    wait_for_send(desk)
    desk.keys(*["Tab"] * 6, "Return")
    collector.wait_for(1)
    wait_for_end(desk)
    assert b"second line" in collector.requests[0].body


def test_what_is_not_to_be_sent_is_remembered(desk, asked, collector):
    desk.press(PUSH, "Don't send")
    wait_for_end(desk)
    wait_for(
        lambda: says(desk, "1 report will not be sent"), told="that.", also=lambda: desk("a11y")
    )
    assert collector.requests == []


def test_without_a_destination_sending_is_set_up_in_place_tested_and_goes_on(
    desk, opened, collector, artefacts
):
    opened()
    desk.find(PUSH, "Copy for an issue")
    desk.find(PUSH, "Save…")
    desk.press(PUSH, "Set up sending…")
    desk.type(collector.base, into="Destination address")
    wait_for(
        lambda: "sensitive" in desk.find(PUSH, "Test")["states"],
        told="the typed address.",
        also=lambda: desk("a11y"),
    )
    place = desk.find(PUSH, "Test")["extents"]
    desk.press(PUSH, "Test")
    wait_for(lambda: says(desk, "✓ "), told="the test.", also=lambda: desk("a11y"))
    wait_for(
        lambda: any("sensitive" in each["states"] for each in desk.all(PUSH, "Use this address")),
        told="the address can be used.",
    )
    assert desk.find(PUSH, "Test")["extents"] == place, "it stays under the pointer"
    desk.shot(artefacts / "set-up.png")
    tried = len(collector.requests)
    desk.press(PUSH, "Use this address")
    wait_for_send(desk)
    desk.press(PUSH, "Send")
    collector.wait_for(tried + 1)
    wait_for_end(desk)
    wait_for(lambda: says(desk, "Delivered to "), told="the result.", also=lambda: desk("a11y"))


def test_the_newcomers_path_from_the_notification_to_the_receipt(
    desk, cortex_tray, data_folder, collector, artefacts
):
    program = cortex_tray("--background", env={"OTEL_EXPORTER_OTLP_ENDPOINT": collector.base})
    program.wait_for_icon()
    now, before = datetime.now(UTC), len(desk.events())
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(
            created_at=now.isoformat().replace("+00:00", "Z"),
            time_ns=int(now.timestamp() * 1e9),
            source="cortex-cpp",
            message="CUDA error: out of memory",
        ),
    )
    wait_for(lambda: desk.notifications(before), told="a notification.")
    desk("note-click", "Details")
    program.wait_for_window()
    wait_for(lambda: says(desk, "Out of GPU memory"), told="it.", also=lambda: desk("a11y"))
    wait_for(
        lambda: any("smaller" in each for each in desk.names("label")),
        told="what to try.",
        also=lambda: desk("a11y"),
    )
    desk.press(PUSH, "Send…")
    desk.find(*QUESTION)
    wait_for_send(desk)
    desk.shot(artefacts / "asked.png")
    desk.press(PUSH, "Send")
    wait_for_end(desk)
    assert len(collector.requests) == 1
    wait_for(lambda: says(desk, "Delivered to "), told="the result.", also=lambda: desk("a11y"))
    wait_for(
        lambda: any("Delivered" in each for each in desk.names("table cell")),
        told="the state in the list.",
        also=lambda: desk("a11y"),
    )
    desk.press("page tab", "Delivery")
    host = collector.base.removeprefix("http://")
    wait_for(
        lambda: any(host in each for each in desk.names("label")),
        told="the receipt.",
        also=lambda: desk("a11y"),
    )
    desk.shot(artefacts / "receipt.png")


def test_of_twenty_at_once_the_two_delivered_are_skipped(
    desk, cortex_tray, data_folder, collector, artefacts
):
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        *(
            an_envelope(
                message=f"fault {place}",
                created_at=f"2026-11-23T20:{place:02}:00.000Z",
                time_ns=1_795_464_588_069_000_000 + place * 60 * 10**9,
            )
            for place in range(20)
        ),
    )
    program = cortex_tray("--show", env={"OTEL_EXPORTER_OTLP_ENDPOINT": collector.base})
    program.wait_for_window()
    if desk.all(PUSH, "Done"):
        desk.press(PUSH, "Done")
    show_reports(desk)
    for name in ("fault 18", "fault 19"):
        desk.click("table cell", find_cell(desk, name))
        desk.press(PUSH, "Send…")
        wait_for_send(desk)
        desk.press(PUSH, "Send")
        wait_for_end(desk)
    desk.click("table cell", find_cell(desk, "fault 17"))
    desk.keys("ctrl+a", "Return")
    desk.find(*QUESTION)
    wait_for(lambda: says(desk, "18 reports"), told="how many.", also=lambda: desk("a11y"))
    wait_for(
        lambda: says(desk, "2 already delivered are skipped"),
        told="what is skipped.",
        also=lambda: desk("a11y"),
    )
    desk.shot(artefacts / "twenty.png")
    desk.keys("Escape")
    wait_for_end(desk)
    assert len(collector.requests) == 2
    desk.keys("Return")
    wait_for_send(desk)
    desk.press(PUSH, "Send")
    wait_for_end(desk)
    wait_for(lambda: says(desk, "18 reports delivered"), told="it.", also=lambda: desk("a11y"))
    assert len(collector.requests) == 20


def show_reports(desk: Desk) -> None:
    """Show every report where the window begins with groups."""
    if desk.all("radio button", "Reports"):
        desk.press("radio button", "Reports")
    wait_for(lambda: find_cell(desk, "fault 19"), told="the list.", also=lambda: desk("a11y"))


def find_cell(desk: Desk, words: str) -> str:
    found = desk.names("table cell")
    return next((name for name in found if re.search(rf"{words}\b", name)), "")


def test_a_failure_says_why_in_place_and_is_tried_again(desk, opened, artefacts):
    with Collector((Reply(400, b'{"message": "no such tenant"}'),)) as collector:
        opened(OTEL_EXPORTER_OTLP_ENDPOINT=collector.base)
        wait_for_send(desk)
        desk.press(PUSH, "Send")
        wait_for(
            lambda: says(desk, "no such tenant"), told="the reason.", also=lambda: desk("a11y")
        )
        desk.shot(artefacts / "failed.png")
        desk.press(PUSH, "Try again")
        collector.wait_for(2)
        wait_for_end(desk)


def test_the_text_is_edited_by_keyboard_read_back_and_sent(desk, asked, collector, artefacts):
    open_data(desk)
    desk.keys("alt+e")
    wait_for(
        lambda: desk.all("dialog", "Edit the text"), told="the editor.", also=lambda: desk("a11y")
    )
    assert desk.text("text", "Error message") == "mail <email-1>"
    desk.type("please write, not ", into="Error message")
    wait_for(
        lambda: "please write, not mail <email-1>" in desk.text("text", "Exact data"),
        told="the edit in the data behind the editor.",
        also=lambda: desk("a11y"),
    )
    desk.shot(artefacts / "editor.png")
    desk.press(PUSH, "Use this text")
    wait_for_end(desk, ("dialog", "Edit the text"))
    wait_for(
        lambda: says(desk, "You edited: Error message"),
        told="the note that the text was edited.",
        also=lambda: desk("a11y"),
    )
    shown = desk.text("text", "Exact data")
    close_details(desk)
    desk.press(PUSH, "Send")
    collector.wait_for(1)
    assert collector.requests[0].json == json.loads(shown)
    assert b"cortex.report.edited" in collector.requests[0].body
    wait_for_end(desk)


def test_escape_in_the_editor_changes_nothing_and_leaves_the_question_open(desk, asked, collector):
    before = open_data(desk)
    desk.press(PUSH, "Edit…")
    wait_for(lambda: desk.all("dialog", "Edit the text"), told="the editor.")
    desk.type("nonsense ", into="Error message")
    wait_for(lambda: "nonsense" in desk.text("text", "Exact data"), told="the edit in the preview.")
    desk.keys("Escape")
    wait_for(lambda: desk.text("text", "Exact data") == before, told="the text as it was.")
    close_details(desk)
    assert collector.requests == []
    desk.press(PUSH, "Don't send")
    wait_for_end(desk)
