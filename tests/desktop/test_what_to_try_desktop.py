"""From a crash in the list to the first thing to try, by accessible names alone."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.builders import an_envelope, append
from tests.desktop.driver import Desk, Program, wait_for

PUSH = "push button"
START = 1_795_464_488 * 10**9
CASES = Path(__file__).parents[1] / "unit" / "services"
GPU = {"model": "NVIDIA GeForce RTX 4090", "vendor": "NVIDIA", "vram": 24576, "vramDynamic": False}


def labels(desk: Desk) -> str:
    return "\n".join(desk.names("label"))


def test_from_the_list_to_the_first_step(
    cortex_tray: Callable[..., Program], data_folder: Path, desk: Desk, artefacts: Path
) -> None:
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(
            source="cortex-cpp",
            message="CUDA error: out of memory",
            stack=None,
            model="phi-3:medium",
            version="0.6.1",
            gpus=json.dumps([GPU]),
            time_ns=START,
        ),
        an_envelope(message="nobody has seen this before", stack=None, time_ns=START + 10**9),
    )
    cortex_tray("--show").wait_for_window("Crash reports")
    wait_for(
        lambda: "Nothing is known yet about what to try." in labels(desk),
        told="the newest report.",
        also=lambda: desk("a11y"),
    )
    before = {name: desk.find(PUSH, name)["extents"] for name in ("Send…", "Copy as Markdown")}
    desk.click("table", "Crash report list")
    desk.keys("End")
    wait_for(
        lambda: "Out of GPU memory" in labels(desk),
        told="the title.",
        also=lambda: labels(desk),
    )
    said = labels(desk)
    assert "Engine · " in said
    assert "phi-3:medium · Cortex 0.6.1" in said
    assert "This card has 24 GB." in said
    assert "1. Put fewer layers on the graphics card" in said
    assert {name: desk.find(PUSH, name)["extents"] for name in before} == before
    assert desk.find(PUSH, "Copy")["description"] == "cortex ps"
    desk.press(PUSH, "Copy")
    # What was copied is what a user pastes.
    desk.keys("ctrl+f", "ctrl+v")
    wait_for(
        lambda: desk.text("text", "Search reports") == "cortex ps",
        told="the command.",
        also=lambda: desk("a11y"),
    )
    desk.shot(artefacts / "what-to-try.png")


TEN = (
    "gpu-out-of-memory",
    "host-memory-exhausted",
    "model-file-missing",
    "server-not-running",
    "port-in-use",
    "context-too-long",
    "disk-full",
    "cpu-too-old",
    "context-memory-too-big",
    "vulkan-out-of-memory",
)


def ten_crashes() -> list[tuple[str, str, bytes]]:
    """Return title, first step and record of a crash of each of ten frequent causes."""
    from tray_app.services.advice import AdviceBook, usual_sources
    from tray_app.settings.places import usual_places

    files = (CASES / "advice_cases_dev.jsonl", CASES / "advice_cases.jsonl")
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    cases = {case["id"]: case for case in map(json.loads, lines)}
    book = {each.id: each for each in AdviceBook(lambda: usual_sources(usual_places())).all()}
    made = []
    for number, name in enumerate(TEN):
        entry, case = book[name], cases[name]
        record = an_envelope(
            message=case["message"],
            stack=case.get("stack") or None,
            source="cortex-cpp",
            version="0.6.1",
            time_ns=START - number * 10**9,
        )
        made.append((entry.title, entry.steps[0].text, record))
    return made


def test_each_of_ten_frequent_causes_has_its_steps(
    cortex_tray: Callable[..., Program], data_folder: Path, desk: Desk, artefacts: Path
) -> None:
    crashes = ten_crashes()
    append(data_folder / "telemetry" / "crash-report.jsonl", *(record for _, _, record in crashes))
    cortex_tray("--show").wait_for_window("Crash reports")
    for number, (title, step, _) in enumerate(crashes):
        wait_for(
            lambda title=title, step=step: title in labels(desk) and f"1. {step}" in labels(desk),
            told=f"what to try: {title}.",
            also=lambda: labels(desk),
        )
        desk.shot(artefacts / f"{TEN[number]}.png")
        desk.keys("Down")


def test_from_the_notification_to_the_first_step(
    cortex_tray: Callable[..., Program], data_folder: Path, desk: Desk
) -> None:
    before = len(desk.events())
    program = cortex_tray("--background")
    program.wait_for_icon()
    now = datetime.now(UTC)
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(
            source="cortex-cpp",
            message="CUDA error: out of memory",
            stack=None,
            time_ns=int(now.timestamp()) * 10**9,
            created_at=now.isoformat(),
        ),
    )
    wait_for(lambda: desk.notifications(before), told="a notification.")
    desk("note-click", "Details")
    program.wait_for_window("Crash reports")
    wait_for(
        lambda: "1. Put fewer layers on the graphics card" in labels(desk),
        told="the first step.",
        also=lambda: labels(desk),
    )


def test_what_to_try_is_told_in_chinese(
    cortex_tray: Callable[..., Program], data_folder: Path, desk: Desk, artefacts: Path
) -> None:
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    settings = settings / "cortex-tray" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    before = settings.read_bytes() if settings.exists() else b""
    settings.write_bytes(before + b'language = "zh_CN"\n')
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="CUDA error: out of memory", stack=None, time_ns=START),
    )
    cortex_tray("--show")
    wait_for(
        lambda: "显存不足" in labels(desk) and "1. 请减少放到显卡上的层数" in labels(desk),
        told="the steps in Chinese.",
        also=lambda: labels(desk),
    )
    desk.shot(artefacts / "chinese.png")
