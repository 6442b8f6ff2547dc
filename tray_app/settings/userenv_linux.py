"""The person's variables on Linux and the BSDs: environment.d, the start-up files of the login shells, the session."""

import os
import shutil
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from tray_app.settings import edits, envfile, profiles
from tray_app.settings.edits import Edit
from tray_app.settings.session import Session


class LinuxEnvironment:
    """Puts marked blocks where systemd and the shells look, and takes them out again."""

    def __init__(
        self,
        env_file: Path,
        *,
        home: Path,
        config_root: Path,
        session: Session,
        environ: Mapping[str, str] = os.environ,
        has_program: Callable[[str], bool] = lambda name: shutil.which(name) is not None,
    ) -> None:
        """Work for the person with this *home*. *environ* says where zsh's files are and which the login shell is."""
        self._env_file, self._home, self._config_root = env_file, home, config_root
        self._session, self._environ, self._has_program = session, environ, has_program

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Write all files, or none; then tell the running session."""
        written = edits.apply(self._planned(values))
        self._session.update(values, [name for name in removed if name not in values])
        return [str(path) for path in written]

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return the files whose block is not as it should be."""
        return [str(edit.path) for edit in self._planned(values) if edits.needed(edit)]

    def _planned(self, values: Mapping[str, str]) -> list[Edit]:
        systemd_file = self._config_root / "environment.d" / "60-cortex-telemetry.conf"
        planned = [Edit(systemd_file, systemd_lines(values) if values else None, "end")]
        return planned + profiles.edits(
            self._env_file if values else None,
            values,
            home=self._home,
            config_root=self._config_root,
            environ=self._environ,
            has_program=self._has_program,
        )


def systemd_lines(values: Mapping[str, str]) -> str:
    """Write the variables for environment.d(5), which replaces `$NAME` after it has taken quotation marks off."""
    return envfile.lines({name: value.replace("$", "$$") for name, value in values.items()})
