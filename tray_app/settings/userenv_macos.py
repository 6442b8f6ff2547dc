"""The person's variables on macOS: a LaunchAgent that sets them at login, and the start-up files of the login shells.

The file's text and the small shell program in it are tested; launchd itself was not run here.
"""

import os
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from tray_app.errors import TrayError
from tray_app.settings import autostart, edits, files, profiles
from tray_app.settings.edits import Edit
from tray_app.settings.session import run_quietly

LABEL = "org.cortex.crash-tray.environment"
SET_ALL = 'while [ "$#" -gt 1 ]; do launchctl setenv "$1" "$2"; shift 2; done'
"""A shell program that takes names and values as its arguments, so that nothing in them has to be quoted."""


class MacEnvironment:
    """Writes the LaunchAgent and the shells' files, and tells launchd."""

    def __init__(
        self,
        env_file: Path,
        *,
        home: Path,
        environ: Mapping[str, str] = os.environ,
        has_program: Callable[[str], bool] = lambda name: shutil.which(name) is not None,
        run: Callable[[Sequence[str]], bool] = run_quietly,
    ) -> None:
        """Work for the person with this *home*; *run* runs a command of the system."""
        self._env_file, self._home = env_file, home
        self._environ, self._has_program, self._run = environ, has_program, run
        self._agent = home / "Library" / "LaunchAgents" / f"{LABEL}.plist"

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Write all files, or none; then tell launchd, which starts programs from the Dock and Finder."""
        before, wanted = files.read(self._agent), agent(values) if values else None
        written = [str(self._agent)] if files.change(self._agent, lambda _old: wanted) else []
        try:
            written += [str(path) for path in edits.apply(self._planned(values))]
        except TrayError:
            files.change(self._agent, lambda _old: before)
            raise
        for name, value in values.items():
            self._run(["launchctl", "setenv", name, value])
        for name in removed:
            if name not in values:
                self._run(["launchctl", "unsetenv", name])
        return written

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return the files that are not as they should be."""
        found = [str(edit.path) for edit in self._planned(values) if edits.needed(edit)]
        agent_is_right = files.read(self._agent) == (agent(values) if values else None)
        return found if agent_is_right else [str(self._agent), *found]

    def _planned(self, values: Mapping[str, str]) -> list[Edit]:
        return profiles.edits(
            self._env_file if values else None,
            values,
            home=self._home,
            # fish looks here on macOS too, not in the folder that Apple names.
            config_root=self._home / ".config",
            environ=self._environ,
            has_program=self._has_program,
        )


def agent(values: Mapping[str, str]) -> bytes:
    """Write the LaunchAgent that sets the variables at login."""
    arguments = [part for pair in values.items() for part in pair]
    return autostart.launch_agent(LABEL, ["/bin/sh", "-c", SET_ALL, "sh", *arguments])
