"""What a user hears who works with the screen reader Orca: its spoken lines, in a session of its
own.
"""

import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.driver import Program, wait_for
from tests.desktop.sessions.session import Session

TrayOn = Callable[..., Program]
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)' ?(?:\{|$)", re.MULTILINE)
KEYS = ("left control", "left alt", "tab")
"""Keys are said too."""
PATIENCE = 3.0
"""Seconds after which a stop is one at which nothing happens."""
QUIET = 0.4
"""Seconds in which Orca notes nothing, neither what it hears of nor what it says: it is done."""


class Orca:
    """Orca without a voice: it writes what it would say."""

    def __init__(self, session: Session, artefacts: Path) -> None:
        self.session, self._file = session, artefacts / "orca.debug"
        self._spoken = (artefacts / "spoken.txt").open("w", encoding="utf-8")
        self._file.unlink(missing_ok=True)
        # There is no sound here: it goes on where no speech server answers.
        environ = {**session.env, "SPEECHD_ADDRESS": "unix_socket:/nonexistent"}
        self._process = subprocess.Popen(
            ["orca", "--replace", f"--debug-file={self._file}"],
            env=environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._read = self._length = 0
        said: list[str] = []
        wait_for(
            lambda: (self._file.exists() and said.extend(self.lines())) or said,
            told="Orca's first words.",
            seconds=30,
        )

    def lines(self, patience: float = QUIET) -> list[str]:
        """Return what was said since this was asked last, once it is quiet. *patience* is how long
        to wait for anything to happen at all.
        """
        found: list[str] = []
        until = time.monotonic() + patience
        while time.monotonic() < until:
            text = self._file.read_text(encoding="utf-8", errors="replace")
            new, self._read = text[self._read :], text.rfind("\n") + 1
            spoken = SPOKEN.findall(new[: len(new) - (len(text) - self._read)])
            if len(text) > self._length:
                until, self._length = time.monotonic() + QUIET, len(text)
            # Orca 43 says "push button" and ends its lines with a full stop, Orca 48 does not.
            spoken = [line.strip().rstrip(".").replace("push button", "button") for line in spoken]
            found += [line for line in spoken if line and line not in KEYS]
            time.sleep(0.05)
        self._spoken.writelines(f"  {line}\n" for line in found)
        return found

    def hears(self, *keys: str) -> list[str]:
        """Press keys, and return what is said then."""
        self._spoken.write(f"# {' '.join(keys)}\n")
        self.session.keys(*keys)
        return self.lines(PATIENCE)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._spoken.close()


@pytest.fixture
def orca(start_session: Callable[..., Session], artefacts: Path) -> Iterator[Orca]:
    if shutil.which("orca") is None:
        pytest.skip("orca is not installed (packaging/apt-session.txt)")
    made = Orca(start_session("xfwm4", DESK_TRAY="none", DESK_NOTIFY="none"), artefacts)
    yield made
    made.close()


STOPS = (
    "Out of GPU memory. phi-3",  # in the list, whose name Orca 48 does not say
    *("Send… button", "Copy as Markdown button", "More button"),
    *("Overview page tab", "Search reports", "Filter", "Groups", "radio button", "Menu"),
)
QUESTION = ("Copy for an issue button", "Not now button")
NO_NAME = re.compile(r"(layered pane|panel|filler|frame|dialog|button|check box.*|entry|text|tree)")
"""What is said of something that has no name, or that is nothing to a user."""


def test_each_stop_of_window_and_question_is_said_with_its_name(
    orca: Orca, tray_on: TrayOn, crashes: Callable[..., None]
) -> None:
    crashes("CUDA error: out of memory", model="phi-3", days_ago=1)
    tray_on(orca.session, "--show").wait_for_window("Crash reports")
    wait_for(lambda: orca.session.all("push button", "Send…"), told="the report.")
    said: list[str] = []

    def heard(words: str) -> None:
        """Wait until this has been said, however busy the machine."""
        wait_for(
            lambda: said.extend(orca.lines()) or words in " ".join(said),
            told=f"{words!r} said.",
            also=lambda: str(said),
        )

    def walk(names: tuple[str, ...], most: int) -> None:
        """Press Tab until all of these have been said."""
        for _ in range(most):
            if not (left := [name for name in names if name not in " ".join(said)]):
                return
            said.extend(orca.hears("Tab"))
        raise AssertionError(f"not said: {left}")

    heard("Crash reports frame")
    walk(STOPS, 25)
    said.extend(orca.hears("alt+s"))
    heard("Send this crash report? dialog")
    walk(QUESTION, 12)
    assert [line for line in said if NO_NAME.fullmatch(line)] == []
