"""From a crash in the list to the first thing to try, by accessible names alone."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.builders import an_envelope, append
from tests.desktop.driver import Desk, Program, wait_for

PUSH = "push button"
GPU = {"model": "NVIDIA GeForce RTX 4090", "vendor": "NVIDIA", "vram": 24576, "vramDynamic": False}


def labels(desk: Desk) -> str:
    return "\n".join(label["name"] for label in desk.all("label"))


def test_from_the_list_to_the_first_step(
    cortex_tray: Callable[..., Program], data_folder: Path, desk: Desk, artefacts: Path
) -> None:
    start = 1_795_464_488 * 10**9
    append(
        data_folder / "telemetry" / "crash-report.jsonl",
        an_envelope(
            source="cortex-cpp",
            message="CUDA error: out of memory",
            stack=None,
            model="phi-3:medium",
            version="0.6.1",
            gpus=json.dumps([GPU]),
            time_ns=start,
        ),
        an_envelope(message="nobody has seen this before", stack=None, time_ns=start + 10**9),
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
