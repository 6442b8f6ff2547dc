"""Known issues in the real session: in the window, in a notification, and the user's own link."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.builders import an_envelope, an_issue, append
from tests.desktop.driver import Desk, Program, wait_for

URL = "https://tracker.example/issues/7"
Start = Callable[..., Program]


def crash(message: str, number: int = 0, version: str = "0.4.2") -> bytes:
    return an_envelope(
        message=message,
        stack=None,
        version=version,
        time_ns=1_795_464_488_000_000_000 + number * 10**9,
    )


def labels(desk: Desk) -> str:
    return "\n".join(desk.names("label"))


def own_folder() -> Path:
    """Return the folder of the user's lists in this session."""
    root = Path(os.environ.get("XDG_CONFIG_HOME") or Path(os.environ["HOME"]) / ".config")
    return root / "cortex-tray"


def test_what_is_known_is_said_and_follows_its_file(
    cortex_tray: Start, data_folder: Path, desk: Desk, artefacts: Path
) -> None:
    append(data_folder / "telemetry" / "crash-report.jsonl", crash("it fell over"))
    cortex_tray("--show").wait_for_window("Crash reports")
    wait_for(lambda: desk.all("push button", "Send…"), told="the report.")
    assert "Known issue" not in labels(desk)
    file = own_folder() / "advice.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(an_issue("It falls", URL, 'words = ["fell"]', 'fixed_in = "0.5.1"'))
    said = "Known issue: It falls · Fixed in 0.5.1; this report is from 0.4.2."
    wait_for(lambda: said in labels(desk), told="the known issue.", also=lambda: labels(desk))
    assert URL in desk.find("push button", "Open the issue")["description"]
    desk.shot(artefacts / "known.png")
    file.write_text("[[advice]")
    wait_for(
        lambda: "is not valid TOML" in labels(desk),
        told="what is wrong.",
        also=lambda: labels(desk),
    )


def test_a_notification_names_the_known_issue(
    cortex_tray: Start, data_folder: Path, desk: Desk
) -> None:
    file = own_folder() / "advice.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(an_issue("It falls", URL, 'words = ["fell"]'))
    before = len(desk.events())
    program = cortex_tray("--background")
    program.wait_for_icon()
    now = int(datetime.now(UTC).timestamp()) * 10**9
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(
            message="it fell over",
            stack=None,
            time_ns=now,
            created_at=datetime.now(UTC).isoformat(),
        ),
    )
    (note,) = wait_for(lambda: desk.notifications(before), told="a notification.")
    assert note["summary"] == "The Cortex command line crashed: It falls"
    # Looked at, or it would stay on the screen for the next test.
    desk("note-click", "Details")
    program.wait_for_window("Crash reports")
    wait_for(
        lambda: "Known issue: It falls" in labels(desk),
        told="the known issue.",
        also=lambda: labels(desk),
    )


def test_a_kind_is_linked_by_keyboard(
    cortex_tray: Start, data_folder: Path, desk: Desk, artefacts: Path
) -> None:
    append(data_folder / "telemetry" / "crash-report.jsonl", crash("it fell over"))
    program = cortex_tray("--show")
    program.wait_for_window("Crash reports")
    wait_for(lambda: desk.all("push button", "Send…"), told="the report.")
    desk.keys("Menu", "k")
    program.wait_for_window("Link to a known issue")
    desk.type(URL, into="Address of the issue")
    desk.shot(artefacts / "dialog.png")
    desk.keys("Return")
    wait_for(
        lambda: "Known issue: it fell over" in labels(desk),
        told="the link.",
        also=lambda: labels(desk),
    )
    assert URL in (own_folder() / "advice.toml").read_text()
    desk.press("push button", "Remove the link")
    wait_for(lambda: "Known issue" not in labels(desk), told="no link.", also=lambda: labels(desk))
