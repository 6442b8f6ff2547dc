"""macOS: LaunchAgents for variables and for starting at login, and the login shells.

The files' text and the small shell program in one of them are tested; launchd itself was not run.
"""

import os
import plistlib
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from tray_app.errors import NotPermitted, TrayError
from tray_app.messages import en
from tray_app.settings import files, managed_block
from tray_app.settings.managed_block import Edit
from tray_app.settings.platform import shell_profiles
from tray_app.settings.platform.interface import run_quietly

AUTOSTART_LABEL = "org.cortex.crash-tray"
ENVIRONMENT_LABEL = "org.cortex.crash-tray.environment"
SET_ALL = 'while [ "$#" -gt 1 ]; do launchctl setenv "$1" "$2"; shift 2; done'
"""A shell program that gets names and values as arguments, so that nothing needs quoting."""


class MacEnvironment:
    """Writes the LaunchAgent and the shells' files, and tells launchd."""

    def __init__(
        self,
        telemetry_env: Path,
        *,
        home: Path,
        environ: Mapping[str, str] = os.environ,
        has_program: Callable[[str], bool] = lambda name: shutil.which(name) is not None,
        run: Callable[[Sequence[str]], bool] = run_quietly,
    ) -> None:
        """Work for the user with this *home*; *run* runs a command of the system."""
        self._telemetry_env, self._home = telemetry_env, home
        self._environ, self._has_program, self._run = environ, has_program, run
        self._agent = home / "Library" / "LaunchAgents" / f"{ENVIRONMENT_LABEL}.plist"

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Write all files, or none; then tell launchd, which starts programs of the Dock."""
        before, wanted = files.read(self._agent), agent(values) if values else None
        written = [str(self._agent)] if files.change(self._agent, lambda _old: wanted) else []
        try:
            written += [str(path) for path in managed_block.apply(self._planned(values))]
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
        found = [str(edit.path) for edit in self._planned(values) if managed_block.needed(edit)]
        agent_is_right = files.read(self._agent) == (agent(values) if values else None)
        return found if agent_is_right else [str(self._agent), *found]

    def _planned(self, values: Mapping[str, str]) -> list[Edit]:
        return shell_profiles.edits(
            self._telemetry_env if values else None,
            values,
            home=self._home,
            # fish looks here on macOS too, not in the folder that Apple names.
            config_root=self._home / ".config",
            environ=self._environ,
            has_program=self._has_program,
        )


class LaunchAgent:
    """A macOS LaunchAgent."""

    def __init__(self, home: Path, command: Sequence[str]) -> None:
        """Start *command* at login, by a file in ~/Library/LaunchAgents."""
        self._file, self._command = (
            home / "Library" / "LaunchAgents" / f"{AUTOSTART_LABEL}.plist",
            command,
        )

    @property
    def place(self) -> str:
        return str(self._file)

    def is_enabled(self) -> bool:
        """Say whether the file is there and not disabled in itself."""
        content = files.read(self._file)
        if content is None:
            return False
        try:
            return not plistlib.loads(content).get("Disabled", False)
        except (ValueError, AttributeError, plistlib.InvalidFileException):
            return False

    def enable(self) -> None:
        """Write the file; launchd reads it at the next login.

        Raises NotPermitted from where macOS runs a download that was not moved yet: that place is
        another one each time.
        """
        if "/AppTranslocation/" in self._command[0]:
            raise NotPermitted(
                en("The program runs from a temporary folder"),
                en("Move it to Applications, open it there, then try again."),
            )
        files.write(self._file, launch_agent(AUTOSTART_LABEL, self._command))

    def disable(self) -> None:
        files.change(self._file, lambda _old: None)


def agent(values: Mapping[str, str]) -> bytes:
    """Write the LaunchAgent that sets the variables at login."""
    arguments = [part for pair in values.items() for part in pair]
    return launch_agent(ENVIRONMENT_LABEL, ["/bin/sh", "-c", SET_ALL, "sh", *arguments])


def launch_agent(label: str, command: Sequence[str]) -> bytes:
    """Write a LaunchAgent that runs *command* once at login."""
    return plistlib.dumps(
        {
            "Label": label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",  # not where somebody logs in over the network
            "AssociatedBundleIdentifiers": AUTOSTART_LABEL,  # whose name the list of them shows
        }
    )
