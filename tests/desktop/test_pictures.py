"""Takes the README's pictures from the running program; `tests/desktop/pictures` keeps them."""

import contextlib
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

from tests.desktop.conftest import ARTEFACTS
from tests.desktop.driver import Desk, Program, wait_for

Start = Callable[..., Program]
PUSH = "push button"
LOOK = "dark" if "dark" in os.environ.get("GTK_THEME", "") else "light"
LARGEST = 250_000
"""Bytes of one picture in the repository."""
TITLE = 28
"""Pixels of a window's title bar, which is outside of what a screen reader knows."""
NOTE = ("xfce4-notifyd", "label", "*")


@pytest.fixture
def demo(cortex_tray: Start, desk: Desk) -> Program:
    """The sample reports, with the newest one opened from its notification."""
    program = cortex_tray(
        "--demo", "--show", env={"OTEL_EXPORTER_OTLP_ENDPOINT": "https://collector.example:4318"}
    )
    program.wait_for_window()
    wait_for(lambda: desk("a11y-all", *NOTE), told="the notification.", seconds=40)
    return program


def keep(desk: Desk, name: str, box: list[int], *, title: int = TITLE, margin: int = 4) -> Path:
    """Cut a window out of the screen."""
    file = ARTEFACTS / "pictures" / f"{name}.png"
    desk.shot(file)
    x, y, width, height = box
    area = QRect(x - margin, y - title - margin, width + 2 * margin, height + title + 2 * margin)
    whole = QImage(str(file))
    cut = whole.copy(area.intersected(whole.rect()))
    assert cut.save(str(file), "PNG", 0)
    if file.stat().st_size > LARGEST:  # 256 colours are enough for what is mostly text
        assert few_colours(cut).save(str(file), "PNG", 0)
    assert file.stat().st_size < LARGEST
    assert (
        len({cut.pixel(x, y) for x in range(0, cut.width(), 7) for y in range(0, cut.height(), 7)})
        > 8
    )
    return file


def few_colours(picture: QImage) -> QImage:
    """Return it with its 256 most frequent colours; the others become the nearest of these."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    frequent = [
        colour for colour, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common(256)
    ]
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, frequent, Qt.ImageConversionFlag.AvoidDither
    )


def on_top(desk: Desk, role: str, name: str) -> list[int]:
    """Return where the window of that name is, once it is the one that the user works in: before
    all others, which a picture of its place on the screen shows then.
    """
    wait_for(
        lambda: "active" in desk.find(role, name)["states"],
        told=f"{name} before all others.",
        also=lambda: desk("a11y"),
    )
    box: list[int] = desk.find(role, name)["extents"]
    return box


def put_away(desk: Desk) -> bool:
    """Click the notification away, and the next one: the demo goes on crashing meanwhile."""
    if desk("a11y-all", *NOTE):
        with contextlib.suppress(AssertionError):  # it went by itself
            desk("note-click")
    return not desk("a11y-all", *NOTE)


def test_pictures_of_the_demo(demo: Program, desk: Desk) -> None:
    shown = desk.all("label", "*", application="xfce4-notifyd")
    buttons = desk.all(PUSH, "*", application="xfce4-notifyd")
    around = QRect()
    for each in (*shown, *buttons):
        around = around.united(QRect(*each["extents"]))
    around.adjust(-74, -14, 13, 13)
    keep(desk, f"notification-{LOOK}", list(around.getRect()), title=0, margin=0)
    wait_for(lambda: put_away(desk), told="the notification's end.", seconds=60)
    wait_for(
        lambda: " · Cortex " in said(desk),
        told="the report of the notification.",
    )
    keep(desk, f"window-{LOOK}", on_top(desk, "frame", "Crash reports"))
    desk.press(PUSH, "Send…")
    wait_for(lambda: "sensitive" in desk.find(PUSH, "Send")["states"], told="the question.")
    keep(desk, f"consent-{LOOK}", on_top(desk, "dialog", "Send this crash report?"))
    desk.press(PUSH, "Don't send")
    wait_for(lambda: not desk.all("dialog", "Send this crash report?"), told="the end.")
    desk.keys("ctrl+comma")
    keep(desk, f"settings-{LOOK}", on_top(desk, "frame", "Settings"))
    desk.keys("Escape")


def said(desk: Desk) -> str:
    return " ".join(desk.names("label"))
