"""Reports sent one by one in the real session stay delivered: in the list, in the detail and in the
tray.
"""

from collections.abc import Callable
from pathlib import Path

from tests.builders import an_envelope, append
from tests.collector import Collector
from tests.desktop.driver import Desk, Program, wait_for

PUSH = "push button"


def fault(number: int) -> bytes:
    """Return a report of a kind of its own, a minute after the one before."""
    return an_envelope(
        message=f"fault number {number}",
        stack=f"Fault{number}: fault number {number}\n    at work "
        f"(/opt/cortex/dist/{number}.js:1:1)",
        created_at=f"2026-11-23T20:0{number}:00.000Z",
        time_ns=1_795_464_480_000_000_000 + number * 60_000_000_000,
    )


def send(desk: Desk) -> None:
    """Agree to send the report that is chosen."""
    desk.press(PUSH, "Send…")
    desk.find("dialog", "Send this crash report?")
    wait_for(
        lambda: "sensitive" in desk.find(PUSH, "Send")["states"],
        told="Send.",
        also=lambda: desk("a11y"),
    )
    desk.press(PUSH, "Send")
    wait_for(lambda: not desk.all("dialog", "Send this crash report?"), told="the dialog's end.")


def test_five_reports_sent_one_by_one_stay_delivered(
    desk: Desk, cortex_tray: Callable[..., Program], data_folder: Path, artefacts: Path
) -> None:
    append(data_folder / "telemetry" / "crash-report.jsonl", *map(fault, range(5)))

    def cells(word: str) -> list[str]:
        return [cell for cell in desk.names("table cell") if word in cell]

    def says(words: str) -> bool:
        return any(words in label for label in desk.names("label"))

    with Collector() as collector:
        program = cortex_tray("--show", env={"OTEL_EXPORTER_OTLP_ENDPOINT": collector.base})
        program.wait_for_window()
        if desk.all(PUSH, "Done"):
            desk.press(PUSH, "Done")
        wait_for(
            lambda: len(cells("fault number")) == 5, told="five reports.", also=lambda: desk("a11y")
        )
        desk.keys("alt+F10")  # as large as the screen, so that each row can be clicked
        wait_for(
            lambda: desk.find("frame", "Crash reports")["extents"][2] > 1200,
            told="the large window.",
        )
        for number in range(5):
            # By keyboard: not all rows are in sight.
            desk.click("table", "Crash report list")
            desk.keys("Home", *["Down"] * (4 - number))
            wait_for(
                lambda number=number: f"fault number {number}" in desk.text("text", "Overview"),
                told="the report chosen.",
            )
            send(desk)
            wait_for(
                lambda number=number: len(cells("Delivered")) == number + 1,
                told=f"{number + 1} delivered in the list.",
                also=lambda: desk("a11y"),
            )
        assert len(collector.requests) == 5
        wait_for(lambda: says("Delivered "), told="the header.", also=lambda: desk("a11y"))
        desk.shot(artefacts / "five-sent.png")
        # What was delivered is asked about, and Escape decides nothing.
        desk.press(PUSH, "Send…")
        wait_for(lambda: says("Send again?"), told="the question.", also=lambda: desk("a11y"))
        desk.shot(artefacts / "send-again.png")
        desk.keys("Escape")
        wait_for(
            lambda: not desk.all("dialog", "Send this crash report?"), told="the dialog's end."
        )
        assert len(cells("Delivered")) == 5
        assert len(collector.requests) == 5
