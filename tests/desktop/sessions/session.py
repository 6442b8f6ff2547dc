"""Another desktop beside the one that the tests run in: started, driven and ended from a test."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.desktop.driver import HERE, Desk, wait_for

DROPPED = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "DESK_WM")
SERVE = 'env -0 >"$1.new" && mv "$1.new" "$1" && cat >/dev/null'


class Session(Desk):
    """A desktop of its own: `desk`, with real keys and clicks in the window that holds it."""

    @property
    def on_wayland(self) -> bool:
        """Whether programs in it are Wayland's."""
        return "WAYLAND_DISPLAY" in self.env

    def outer(self, *command: object) -> str:
        """Run an X program on the screen that holds the desktop's window."""
        environ = {**self.env, "DISPLAY": self.env.get("OUTER_DISPLAY") or self.env["DISPLAY"]}
        done = subprocess.run(
            list(map(str, command)), env=environ, capture_output=True, text=True, timeout=30
        )
        assert done.returncode == 0, f"{command}: {done.stderr}"
        return done.stdout

    def run(self, *command: str, input: str | None = None) -> str:
        """Run a command inside."""
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, timeout=30, input=input
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def xdotool(self, *words: object) -> None:
        self.outer("xdotool", *words)

    def desktop_key(self, key: str) -> None:
        """Press a key for the desktop itself, such as for a menu of its own."""
        self.xdotool("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "20", text)

    def click_at(self, x: float, y: float, button: int = 1) -> None:
        """Click there, by the pixels of the whole screen."""
        where = (str(round(x)), str(round(y)))
        # Compositors want to see it move before they believe that it is there.
        self.xdotool("mousemove", *where, "sleep", "0.2", "click", str(button))

    def shot(self, file: Path) -> Path:
        file.parent.mkdir(parents=True, exist_ok=True)
        self.outer("maim", "--hidecursor", file)
        return file

    def is_in_front(self, window: str) -> bool:
        """Say whether a window of ours or of another program has the keyboard."""
        return any("active" in each["states"] for each in self.all("frame", window, "*"))

    @contextmanager
    def running(self, script: str) -> Iterator[None]:
        """Have another Python program run as long as this lasts, from its first line on."""
        with subprocess.Popen(
            [sys.executable, "-c", script], env=self.windowed, stdout=subprocess.PIPE, text=True
        ) as process:
            try:
                assert process.stdout is not None
                process.stdout.readline()
                yield
            finally:
                process.terminate()

    def other_program(self) -> AbstractContextManager[None]:
        """Have a window of another program in front, with the keyboard, as long as this lasts."""
        return self.running(
            "from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit\n"
            "a = QApplication([]); a.setDesktopFileName('other'); w = QMainWindow()\n"
            "w.setCentralWidget(QPlainTextEdit()); w.setWindowTitle('Other program')\n"
            "w.resize(500, 300); w.show(); w.activateWindow()\n"
            "print('shown', flush=True); a.exec()"
        )


@contextmanager
def session(desktop: str, artefacts: Path, **settings: str) -> Iterator[Session]:
    """Start *desktop* (a DESK_WM of desktop-session), and end it afterwards."""
    environ = {key: value for key, value in os.environ.items() if key not in DROPPED}
    environ |= {"DESK_WM": desktop, "DESK_TIMEOUT": "60", **settings}
    ready = artefacts / "session.env"
    artefacts.mkdir(parents=True, exist_ok=True)
    ready.unlink(missing_ok=True)
    log = artefacts / "session.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [str(HERE / "desktop-session"), "sh", "-c", SERVE, "sh", str(ready)],
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=out,
            env=environ,
        )
    try:
        wait_for(
            lambda: ready.exists() or process.poll() is not None,
            told=f"the desktop {desktop}.",
            seconds=90,
            also=log.read_text,
        )
        assert process.poll() is None, f"{desktop} did not start: {log.read_text()}"
        lines = ready.read_bytes().decode("utf-8", "surrogateescape").split("\0")
        ready.unlink()
        with Session(dict(line.split("=", 1) for line in lines if line)) as made:
            yield made
    finally:
        if process.stdin is not None:
            process.stdin.close()
        process.wait(30)
