"""A stand-in for the real Cortex: a program of that name which writes down how it was called."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

SCRIPT = """\
#!/bin/sh
case "$1" in
--help) printf 'Usage: cortex COMMAND\\n\\nCommands:\\n  chat   talk\\n{known}'; exit 0 ;;
esac
echo "$@" >> "{folder}/calls"
{body}
"""
ON_WINDOWS = """\
import os, sys, time
if sys.argv[1:2] == ["--help"]:
    print("Usage: cortex COMMAND\\n\\nCommands:\\n  chat   talk\\n{known}")
    sys.exit(0)
with open(r"{folder}/calls", "a") as calls: calls.write(" ".join(sys.argv[1:]) + "\\n")
{body}
"""
if sys.platform == "win32":
    STAYS = 'while not os.path.exists(r"{folder}/stop"): time.sleep(0.05)'
    CRASHES = "import ctypes; ctypes.c_int.from_address(0).value"
else:
    STAYS = 'while [ ! -e "{folder}/stop" ]; do sleep 0.05; done'
    CRASHES = "kill -SEGV $$"


def ends(code: int) -> str:
    """Return the body of one that ends at once."""
    return f"sys.exit({code})" if sys.platform == "win32" else f"exit {code}"


@dataclass
class FakeCortex:
    """One of them, in a folder of its own."""

    folder: Path

    def install(self, *known: str, body: str = STAYS) -> None:
        """Write the program, whose help names the commands *known*."""
        lines = "".join(f"  {each}  does it\\n" for each in known)
        text = (
            (ON_WINDOWS if sys.platform == "win32" else SCRIPT)
            .replace("{known}", lines)
            .replace("{body}", body)
            .replace("{folder}", str(self.folder))
        )
        if sys.platform == "win32":
            script = self.folder / "fake.py"
            script.write_text(text)
            self.file.write_text(f'@"{sys.executable}" -I "{script}" %*\n')
        else:
            self.file.write_text(text)
            self.file.chmod(0o755)

    @property
    def file(self) -> Path:
        """The program itself."""
        return self.folder / ("cortex.cmd" if sys.platform == "win32" else "cortex")

    def calls(self) -> list[str]:
        """Return the arguments of each call but those for help."""
        file = self.folder / "calls"
        return file.read_text().splitlines() if file.exists() else []

    @property
    def path(self) -> str:
        """A PATH on which it stands first."""
        return os.pathsep.join((str(self.folder), os.environ["PATH"]))


@contextmanager
def a_fake_cortex(folder: Path) -> Iterator[FakeCortex]:
    """Make one; in the end, what was started of it has ended."""
    folder.mkdir()
    yield FakeCortex(folder)
    (folder / "stop").touch()
    psutil.wait_procs([each for each in psutil.Process().children() if is_of(each, folder)], 60)


def is_of(process: psutil.Process, folder: Path) -> bool:
    """Say whether a process runs the program in *folder*."""
    with suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
        return any(str(folder) in each for each in process.cmdline())
    return False
