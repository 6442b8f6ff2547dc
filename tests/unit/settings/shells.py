"""Real shells and systemd's real reader of environment.d, asked what they make of a file."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ON_WINDOWS = sys.platform == "win32"
"""There they are of no use, even where they can be started."""
GENERATOR = Path(
    "/usr/lib/systemd/user-environment-generators/30-systemd-environment-d-generator"
    if not ON_WINDOWS
    else "there is no systemd"
)
SHELLS = [name for name in ("sh", "bash", "zsh", "fish") if not ON_WINDOWS and shutil.which(name)]


def environment_of(*command: str, home: Path, **more: str) -> dict[str, str]:
    """Run a command that ends in `env -0`, in a bare environment with this home; return what it
    prints.
    """
    environ = {"HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **more}
    done = subprocess.run(
        command, env=environ, capture_output=True, check=True, timeout=180, cwd=home
    )
    return {
        name.decode(): value.decode("utf-8", "surrogateescape")
        for name, _, value in (pair.partition(b"=") for pair in done.stdout.split(b"\0") if pair)
    }


def login(shell: str, home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a new login shell."""
    return environment_of(shutil.which(shell) or shell, "-l", "-c", "env -0", home=home, **more)


def by_environment_d(home: Path, **more: str) -> dict[str, str]:
    """Return what systemd's user manager would read from ~/.config/environment.d.

    The generator prints one assignment a line, quoted as in C.
    """
    environ = {"HOME": str(home), "PATH": os.environ["PATH"], **more}
    done = subprocess.run([GENERATOR], env=environ, capture_output=True, check=True, timeout=180)
    found = {}
    for line in done.stdout.decode().splitlines():
        name, _, value = line.partition("=")
        found[name] = _from_c(value[1:-1]) if value.startswith('"') else value
    return found


def _from_c(text: str) -> str:
    names = {"n": "\n", "t": "\t"}
    return re.sub(r"\\(.)", lambda found: names.get(found[1], found[1]), text)


def files_below(folder: Path) -> Mapping[str, tuple[bytes, int]]:
    """Return content and mode of each file."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mode)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
