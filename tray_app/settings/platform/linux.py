"""Linux and the BSDs: environment.d, login shells, the running session, XDG autostart."""

import os
import re
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from tray_app.settings import env_file, files, managed_block
from tray_app.settings.managed_block import Edit
from tray_app.settings.platform import shell_profiles
from tray_app.settings.platform.interface import run_quietly

DESKTOP_FILE = "cortex-tray.desktop"
# The desktop entry specification, "The Exec key": these have a meaning inside quotation marks
# there.
_EXEC_ESCAPED = '"`$\\'


class LinuxSession:
    """The running session: systemd's user manager and the session bus, where they exist."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        """Look for the commands on the PATH of *environ*, and hand it on to them."""
        self._environ = dict(environ)

    def update(self, values: Mapping[str, str], removed: Collection[str]) -> None:
        """Tell both. Never fails: the next login will do.

        A bus cannot forget a variable, so there a removed one becomes empty, which means the same.
        """
        pairs = [f"{name}={value}" for name, value in values.items()]
        if (pairs or removed) and self._has_bus():
            self._run(
                "dbus-update-activation-environment", *pairs, *(f"{name}=" for name in removed)
            )
            if pairs:
                self._run("systemctl", "--user", "set-environment", *pairs)
            if removed:
                self._run("systemctl", "--user", "unset-environment", *removed)

    def _has_bus(self) -> bool:
        address = self._environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        if address:
            return not address.startswith("disabled:")
        runtime = self._environ.get("XDG_RUNTIME_DIR")
        return bool(runtime) and Path(runtime or "", "bus").exists()

    def _run(self, program: str, *arguments: str) -> None:
        found = shutil.which(program, path=self._environ.get("PATH"))
        if found is not None:
            run_quietly([found, *arguments], self._environ)


class LinuxEnvironment:
    """Puts marked blocks where systemd and the shells look, and removes them again."""

    def __init__(
        self,
        telemetry_env: Path,
        *,
        home: Path,
        config_root: Path,
        session: LinuxSession | None = None,
        environ: Mapping[str, str] = os.environ,
        has_program: Callable[[str], bool] = lambda name: shutil.which(name) is not None,
    ) -> None:
        """Work for the user with this *home*; *environ* names zsh's folder and the login shell.

        Without a *session* only future logins hear of a change.
        """
        self._telemetry_env, self._home, self._config_root = telemetry_env, home, config_root
        self._session, self._environ, self._has_program = session, environ, has_program

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Write all files, or none; then tell the running session."""
        written = managed_block.apply(self._planned(values))
        if self._session is not None:
            self._session.update(values, [name for name in removed if name not in values])
        return [str(path) for path in written]

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return the files whose block is not as it should be."""
        return [str(edit.path) for edit in self._planned(values) if managed_block.needed(edit)]

    def _planned(self, values: Mapping[str, str]) -> list[Edit]:
        systemd_file = self._config_root / "environment.d" / "60-cortex-telemetry.conf"
        planned = [Edit(systemd_file, systemd_lines(values) if values else None, "end")]
        return planned + shell_profiles.edits(
            self._telemetry_env if values else None,
            values,
            home=self._home,
            config_root=self._config_root,
            environ=self._environ,
            has_program=self._has_program,
        )


def systemd_lines(values: Mapping[str, str]) -> str:
    """Write the variables for environment.d(5), which replaces `$NAME` even in quotation marks."""
    return env_file.lines({name: value.replace("$", "$$") for name, value in values.items()})


class XdgAutostart:
    """The folder `autostart` of freedesktop.org's Desktop Application Autostart Specification."""

    def __init__(self, config_root: Path, command: Sequence[str]) -> None:
        """Start *command* at login, by a file below *config_root*."""
        self._file, self._command = config_root / "autostart" / DESKTOP_FILE, command

    @property
    def place(self) -> str:
        return str(self._file)

    def is_enabled(self) -> bool:
        """Say whether the file is there and not switched off by the desktop's own settings."""
        content = files.read(self._file)
        if content is None:
            return False
        said: dict[str, str] = {}
        for line in content.decode("utf-8", "replace").splitlines():
            key, equals, value = line.partition("=")
            if equals:
                said.setdefault(key.strip().lower(), value.strip().lower())
        return said.get("hidden") != "true" and said.get("x-gnome-autostart-enabled") != "false"

    def enable(self) -> None:
        files.write(self._file, desktop_entry(self._command).encode())

    def disable(self) -> None:
        files.change(self._file, lambda _old: None)


def desktop_entry(command: Sequence[str]) -> str:
    """Write the file for XDG autostart."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Cortex Crash Tray\n"
        "Comment=Shows and delivers the crash reports of Cortex\n"
        f"Exec={' '.join(exec_word(word) for word in command)}\n"
        "Icon=cortex-tray\n"
        "Terminal=false\n"
        "StartupNotify=false\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def exec_word(word: str) -> str:
    """Quote one word of an Exec key.

    A backslash is doubled twice: for the quotation and for the file's own strings.
    """
    if re.fullmatch(r"[A-Za-z0-9_./+:@=-]+", word):
        return word
    quoted = "".join(f"\\{c}" if c in _EXEC_ESCAPED else c for c in word).replace("%", "%%")
    return '"' + quoted.replace("\\", "\\\\") + '"'
