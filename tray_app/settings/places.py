"""Where settings are read and written on this system, as one value that tests can replace."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tray_app import paths
from tray_app.records import record
from tray_app.typed import Final

ADVICE: Final = "advice.toml"
"""A list of advice, beside the preferences of the user or of an administrator."""


@record
class Places:
    """The folders and files of the settings."""

    home: Path
    config_root: Path
    telemetry_env: Path
    settings: Path
    admin_env: tuple[Path, ...] = ()
    """An administrator's variables; the first file that has one wins."""
    admin_settings: tuple[Path, ...] = ()
    """An administrator's preferences; the first file that has one wins."""

    @property
    def watched(self) -> tuple[Path, ...]:
        """The files whose change from outside should lead to `Preferences.refresh`."""
        return (self.telemetry_env, self.settings, *self.admin_env, *self.admin_settings)


def usual_places(
    environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform
) -> Places:
    """Return the paths for the user whose environment this is."""
    root = paths.config_root(environ, platform=platform)
    shared = _shared(environ, platform)
    return Places(
        home=Path.home(),
        config_root=root,
        telemetry_env=root / "cortex" / "telemetry.env",
        settings=root / paths.APP / "settings.toml",
        admin_env=(_machine(environ, platform) / "cortex" / "telemetry.env",),
        admin_settings=tuple(folder / paths.APP / "settings.toml" for folder in shared),
    )


def _machine(environ: Mapping[str, str], platform: str) -> Path:
    if platform == "win32":
        return Path(environ.get("PROGRAMDATA") or r"C:\ProgramData")
    return Path("/Library/Application Support" if platform == "darwin" else "/etc")


def _shared(environ: Mapping[str, str], platform: str) -> list[Path]:
    if platform in ("win32", "darwin"):
        return [_machine(environ, platform)]
    named = environ.get("XDG_CONFIG_DIRS", "") or "/etc/xdg"
    return [Path(folder) for folder in named.split(":") if Path(folder).is_absolute()]
