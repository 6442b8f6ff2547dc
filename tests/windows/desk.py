"""The desktop of Windows, as far as the tests need it: windows, menus, the tray, pictures."""

import ctypes
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "artefacts" / "windows"
TRAY_WINDOW = "TrayIconMessageWindow"
"""Of Qt: hears what happens to an icon in the tray."""
TRAY_MESSAGE, CONTEXT_MENU, SELECTED, BALLOON_CLICKED = 0x8000 + 101, 0x007B, 0x0400, 0x0405
"""WM_APP + 101 is Qt's; WM_CONTEXTMENU, NIN_SELECT and NIN_BALLOONUSERCLICK are what the shell says
by it.
"""
CLOSE = 0x0010
RETURN, ESCAPE = 0x0D, 0x1B

_dll: Any = getattr(ctypes, "windll", None)
_user: Any = getattr(_dll, "user32", None)


class Window(NamedTuple):
    """One window of the system's."""

    handle: int
    kind: str
    title: str
    process: int
    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> tuple[int, int]:
        return self.right - self.left, self.bottom - self.top

    def post(self, message: int, first: int = 0, second: int = 0) -> None:
        """Put a message into the window's queue."""
        _user.PostMessageW(self.handle, message, first, second)


def is_wine() -> bool:
    """Say whether this is Wine, which shows balloons as windows of their own."""
    return hasattr(_dll.ntdll, "wine_get_version")


def windows(*, visible: bool = True) -> list[Window]:
    """List all windows, the uppermost first."""
    found: list[Window] = []
    kind = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)  # type: ignore[attr-defined]

    def look(handle: int, _more: int) -> int:
        if not visible or _user.IsWindowVisible(handle):
            name, title = (ctypes.create_unicode_buffer(256) for _ in range(2))
            _user.GetClassNameW(handle, name, 256)
            _user.GetWindowTextW(handle, title, 256)
            process, place = wintypes.DWORD(), wintypes.RECT()
            _user.GetWindowThreadProcessId(handle, ctypes.byref(process))
            _user.GetWindowRect(handle, ctypes.byref(place))
            found.append(
                Window(
                    handle,
                    name.value,
                    title.value,
                    process.value,
                    *(place.left, place.top, place.right, place.bottom),
                )
            )
        return 1

    _user.EnumWindows(kind(look), 0)
    return found


def wait_for(ask: Callable[[], Any], seconds: float = 60.0) -> Any:
    """Return what *ask* answers as soon as that is something."""
    until = time.monotonic() + seconds
    while not (found := ask()):
        assert time.monotonic() < until, f"in vain: {windows()}"
        time.sleep(0.1)
    return found


def click(x: int, y: int) -> None:
    """Press the left button of the mouse there."""
    _user.SetCursorPos(x, y)
    for event in (0x0002, 0x0004):
        _user.mouse_event(event, 0, 0, 0, 0)


def press(key: int) -> None:
    """Press a key, for the window in front."""
    for event in (0, 0x0002):
        _user.keybd_event(key, 0, event, 0)


def picture(name: str) -> Path:
    """Keep a picture of the screen, once it is at rest; a blinking cursor is not waited for."""
    from PySide6.QtGui import QImage

    until, rested, pixels = time.monotonic() + 10, 0, _pixels()
    while rested < 4 and time.monotonic() < until:
        time.sleep(0.5)
        before, pixels = pixels, _pixels()
        rested = rested + 1 if pixels == before else 0
    file = PICTURES / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    width, height = _screen()
    image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32)
    assert image.save(str(file))
    return file


def _screen() -> tuple[int, int]:
    return _user.GetSystemMetrics(0), _user.GetSystemMetrics(1)


def _pixels() -> bytes:
    """Return what the screen shows, four bytes a pixel."""
    width, height = _screen()
    gdi = _dll.gdi32
    gdi.CreateCompatibleDC.restype = gdi.CreateCompatibleBitmap.restype = ctypes.c_void_p
    gdi.SelectObject.restype = _user.GetDC.restype = ctypes.c_void_p
    screen = ctypes.c_void_p(_user.GetDC(None))
    memory = ctypes.c_void_p(gdi.CreateCompatibleDC(screen))
    bitmap = ctypes.c_void_p(gdi.CreateCompatibleBitmap(screen, width, height))
    before = ctypes.c_void_p(gdi.SelectObject(memory, bitmap))
    gdi.BitBlt(memory, 0, 0, width, height, screen, 0, 0, 0x00CC0020)
    gdi.SelectObject(memory, before)
    head = (ctypes.c_uint32 * 10)(40, width, (-height) & 0xFFFFFFFF, 1 | 32 << 16)
    pixels = (ctypes.c_char * (width * height * 4))()
    gdi.GetDIBits(memory, bitmap, 0, height, pixels, ctypes.byref(head), 0)
    gdi.DeleteObject(bitmap)
    gdi.DeleteDC(memory)
    _user.ReleaseDC(None, screen)
    return bytes(pixels)


class Program:
    """The tray program, started as a process of its own with Qt's plugin for Windows."""

    def __init__(self, *arguments: str, command: tuple[str, ...] = (), **more: str) -> None:
        """*more* are variables of its environment."""
        environ = {**os.environ, "QT_QPA_PLATFORM": "windows", "PYTHONPATH": str(ROOT), **more}
        command = command or (sys.executable, "-m", "tray_app")
        self.process = subprocess.Popen(
            [*command, *arguments],
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self._words: list[bytes] = []
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        self._words.extend(self.process.stdout)

    def ended(self, seconds: float = 60.0) -> tuple[int, str]:
        """Wait for its end; return its exit code and what it said."""
        code = self.process.wait(seconds)
        self._reading.join(5)
        return code, b"".join(self._words).decode("utf-8", "replace")

    def windows(self, *, visible: bool = True) -> list[Window]:
        """List this program's windows."""
        assert self.process.poll() is None, "the program has ended"
        return [each for each in windows(visible=visible) if each.process == self.process.pid]

    def main_window(self) -> Window:
        """Return the large one, once it is there."""

        def find() -> Iterator[Window]:
            return (each for each in self.windows() if each.size[0] > 500 and each.title)

        found: Window = wait_for(lambda: next(find(), None))
        return found

    def named(self, title: str) -> Window:
        """Return the window with these words in its title, once it is there."""
        found: Window = wait_for(
            lambda: next((each for each in self.windows() if title in each.title), None)
        )
        return found

    def wait_without(self, window: Window) -> None:
        """Wait until a window is gone."""
        wait_for(lambda: window.handle not in {each.handle for each in self.windows()})

    def tray_says(self, message: int) -> None:
        """Have Qt hear from the shell that something happened to the icon."""

        def find() -> Window | None:
            kinds = [each for each in self.windows(visible=False) if TRAY_WINDOW in each.kind]
            return kinds[0] if kinds else None

        width, height = _screen()
        wait_for(find).post(TRAY_MESSAGE, width - 12 | height - 12 << 16, message)

    def menu(self) -> Window:
        """Open the icon's menu."""
        before = {each.handle for each in self.windows()}
        self.tray_says(CONTEXT_MENU)

        def find() -> Window | None:
            new = [each for each in self.windows() if each.handle not in before]
            return next((each for each in new if each.size[1] > 60), None)

        found: Window = wait_for(find)
        return found

    def end(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()
        self._reading.join(5)
