"""Drives the session's desktop, and the program in it as a process of its own. For tests and for
pictures.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Self, TypeVar

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
APPLICATION = "Cortex Crash Tray"
"""The program's name in the accessible tree."""

ENDS_WITH_US = ("setpriv", "--pdeathsig", "TERM")

T = TypeVar("T")


def wait_for(
    what: Callable[[], T], *, told: str, seconds: float = 60.0, also: Callable[[], str] = str
) -> T:
    """Ask *what* again and again until its answer is true, and return that; *told* names it in the
    failure.
    """
    until = time.monotonic() + seconds
    while not (answer := what()):
        assert time.monotonic() < until, f"not within {seconds:g} s: {told} {also()}"
        time.sleep(0.05)
    return answer


class Desk:
    """The `desk` command, as methods. One process runs all commands, from the first one until
    `close()`.
    """

    def __init__(self, env: Mapping[str, str] | None = None) -> None:
        """*env* is that of the session; without it, the one in which the tests run."""
        self._env = env
        self._server: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process that runs commands; another command starts another."""
        if self._server is not None:
            self._server.communicate(timeout=60)
            self._server = None

    @property
    def env(self) -> Mapping[str, str]:
        """The environment of what runs on this desktop."""
        return os.environ if self._env is None else self._env

    @property
    def windowed(self) -> dict[str, str]:
        """The same for a Qt program with windows, as the user would start it: on Wayland, Qt
        chooses by itself.
        """
        platform = {} if "WAYLAND_DISPLAY" in self.env else {"QT_QPA_PLATFORM": "xcb"}
        return {**self.env, **platform}

    def __call__(self, *arguments: object) -> str:
        """Run one command, and return what it prints; its complaint fails the test."""
        command = list(map(str, arguments))
        if self._server is None:
            self._server = subprocess.Popen(
                [HERE / "desk", "serve"],
                env=self.env,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(json.dumps(command) + "\n")
        self._server.stdin.flush()
        answer = self._server.stdout.readline()
        assert answer, f"{' '.join(command)}: desk has ended with {self._server.poll()}"
        code, printed, complaint = json.loads(answer)
        assert code == 0, f"{' '.join(command)}: {complaint}"
        return str(printed)

    def json(self, *arguments: object) -> Any:
        """Run a command that prints JSON."""
        return json.loads(self(*arguments))

    # ---- tray

    def tray(self) -> list[dict[str, Any]]:
        """Return each tray icon's properties."""
        return self.json("tray")

    def icon_of(self, pid: int) -> dict[str, Any] | None:
        """Return the tray icon of one process, or None."""
        return next((item for item in self.tray() if item["pid"] == pid), None)

    def menu(self) -> list[dict[str, Any]]:
        """Return the entries of the first icon's menu."""
        return self.json("tray-menu")

    # ---- notifications

    def events(self) -> list[dict[str, Any]]:
        """Return all that happened to notifications since the session began."""
        return [json.loads(line) for line in self("notes").splitlines()]

    def notifications(self, after: int = 0) -> list[dict[str, Any]]:
        """Return the notifications themselves, those after the first *after* events."""
        return [event for event in self.events()[after:] if event["event"] == "notify"]

    def pressed(self) -> list[str]:
        """Return the name of each action that was chosen in a notification."""
        return [each["action"] for each in self.events() if each["event"] == "ActionInvoked"]

    # ---- what a screen reader finds

    def find(self, role: str, name: str, application: str = APPLICATION) -> dict[str, Any]:
        """Return one widget's facts, waiting for it to appear."""
        return self.json("a11y-find", application, role, name)

    def all(
        self, role: str, name: str = "*", application: str = APPLICATION
    ) -> list[dict[str, Any]]:
        """Return the facts of every such widget that there is now."""
        return [json.loads(line) for line in self("a11y-all", application, role, name).splitlines()]

    def cells(self) -> str:
        """Return what stands in tables, a cell on a line."""
        return "\n".join(self.names("table cell"))

    def names(self, role: str, application: str = APPLICATION) -> list[str]:
        """Return the name of every such widget that has one."""
        return list(self.json("a11y-names", application, role))

    def press(self, role: str, name: str, action: str = "", application: str = APPLICATION) -> None:
        """Do a widget's action, as a screen reader would."""
        self("a11y-do", application, role, name, *filter(None, [action]))

    def click(self, role: str, name: str, button: int = 1, application: str = APPLICATION) -> None:
        """Click on the middle of a widget with the pointer."""
        self("a11y-click", application, role, name, button)

    def text(self, role: str, name: str, application: str = APPLICATION) -> str:
        """Return a widget's text."""
        return self("a11y-text", application, role, name).removesuffix("\n")

    # ---- keyboard and screen

    def keys(self, *keys: str, window: str = "") -> None:
        """Press keys by their X names, such as `ctrl+f` or `Return`, once a window of ours has the
        keyboard: the one called *window*, or else a dialog where one is open.
        """
        self.wait_for_keyboard(window)
        self.xdotool("key", "--clearmodifiers", *keys)

    def wait_for_keyboard(self, window: str = "") -> None:
        """Wait until a window of ours is active. One that has just opened is not, for a moment."""
        wait_for(
            lambda: self._has_keyboard(window),
            told=f"the keyboard in {window or 'a window of ours'}.",
            also=lambda: self("a11y"),
        )

    def _has_keyboard(self, window: str) -> bool:
        dialogs, frames = (
            [each for each in self.all(role) if "showing" in each["states"]]
            for role in ("dialog", "frame")
        )
        candidates = dialogs or frames
        if window:
            candidates = [each for each in dialogs + frames if each["name"] == window]
        return any("active" in each["states"] for each in candidates)

    def type(self, text: str, *, into: str) -> None:
        """Type text into the field called *into*, once it has the focus."""
        wait_for(
            lambda: any("focused" in each["states"] for each in self.all("text", into)),
            told=f"the focus in {into!r}.",
            also=lambda: self("a11y"),
        )
        self.xdotool("type", "--delay", "5", text)

    def xdotool(self, *words: object) -> None:
        """Move the pointer or press keys, for real."""
        subprocess.run(["xdotool", *map(str, words)], check=True, timeout=180)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button from one place of the screen to another."""
        (x, y), (to_x, to_y) = start, end
        steps = [(x + (to_x - x) * part // 10, y + (to_y - y) * part // 10) for part in range(11)]
        moves = [word for at in steps for word in ("mousemove", *at, "sleep", "0.05")]
        self.xdotool(*moves[:5], "mousedown", "1", *moves[5:], "sleep", "0.3", "mouseup", "1")

    @contextmanager
    def drag_source(self, file: Path) -> Iterator[IO[str]]:
        """Have a window from which *file* can be dragged; what it prints is what came of each
        drag.
        """
        with subprocess.Popen(
            [HERE / "drag_source.py", file],
            env=self.env,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                assert process.stdout is not None
                assert process.stdout.readline() == "shown\n"
                yield process.stdout
            finally:
                process.terminate()

    def shot(self, file: Path) -> Path:
        """Take a picture of the whole screen."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self("shot", file)
        return file


class Program:
    """One running `cortex-tray`, with what it writes to standard error kept."""

    def __init__(
        self,
        desk: Desk,
        arguments: tuple[str, ...],
        *,
        log: Path,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._desk = desk
        self._log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        environ = {**desk.windowed, "PYTHONPATH": str(ROOT), **(env or {})}
        with log.open("ab") as out:
            self.process = subprocess.Popen(
                # It ends with the tests, also where they are killed: there is one tray for all.
                [*ENDS_WITH_US, sys.executable, "-m", "tray_app", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env=environ,
                cwd=log.parent,
            )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    @property
    def words(self) -> str:
        """All that it wrote to standard output and error so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def icon(self) -> dict[str, Any] | None:
        """Return its tray icon's properties as they are now, or None."""
        assert self.process.poll() is None, (
            f"the program ended with {self.process.returncode}: {self.words[-4000:]}"
        )
        return self._desk.icon_of(self.pid)

    def wait_for_icon(self, seconds: float = 60.0) -> dict[str, Any]:
        """Return its tray icon once it is there."""
        return wait_for(
            self.icon, told="a tray icon.", seconds=seconds, also=lambda: self.words[-4000:]
        )

    def wait_for_window(self, name: str = "Crash reports", seconds: float = 60.0) -> dict[str, Any]:
        """Return a window of it once it is there."""

        def window() -> dict[str, Any] | None:
            return next(
                (frame for role in ("frame", "dialog") for frame in self._desk.all(role, name)),
                None,
            )

        return wait_for(
            window, told=f"the window {name!r}.", seconds=seconds, also=lambda: self.words[-4000:]
        )

    def stop(self, seconds: float = 60.0) -> int:
        """End it as a login's end would, and return its exit code; what will not go is killed."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(
                f"the program did not end within {seconds:g} s of SIGTERM: {self.words[-4000:]}"
            ) from None
