"""telemetry.env, which Cortex obeys, and handing its variables to the system for Cortex to see.

Our assignments stand in one marked block at the end, where they win over what the user wrote above;
the user's own lines are never touched, and hold again when ours are removed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tray_app.contract import ENV_WROTE
from tray_app.errors import TrayError
from tray_app.settings import env_file, files, managed_block
from tray_app.settings.declared import Setting
from tray_app.settings.managed_block import Edit
from tray_app.settings.platform.interface import UserEnvironment, mark


@dataclass(frozen=True, slots=True)
class Variables:
    """What the file says."""

    all: Mapping[str, str] = field(default_factory=dict)
    """In force."""
    ours: Mapping[str, str] = field(default_factory=dict)
    """In our block, without the mark."""
    theirs: Mapping[str, str] = field(default_factory=dict)
    """What would be in force without our block."""


def parse(content: bytes | None) -> Variables:
    """Read the file; None stands for no file. Raises `env_file.Damaged`."""
    found = managed_block.find(content)
    theirs = env_file.read(found.rest or b"")
    ours = env_file.read(found.body or b"")
    ours.pop(ENV_WROTE, None)
    everything = env_file.read(content or b"")
    everything.pop(ENV_WROTE, None)
    return Variables(everything, ours, theirs)


class TelemetryEnv:
    """Changes the file and what follows from it."""

    def __init__(self, path: Path, platform: UserEnvironment) -> None:
        """Keep the variables in *path* and hand them to *platform*."""
        self.path, self._platform = path, platform

    def put(self, setting: Setting, text: str | None, default: str) -> list[str]:
        """Give the setting's variables this value, or None to undo that; return the places changed.

        *default* is the text of its default: what needs no line gets none. Raises `NotPermitted`,
        `StorageFailed` or `BadInput` with nothing changed, and `env_file.Damaged`.
        """
        before = parse(files.read(self.path))
        theirs = next(
            (before.theirs[name] for name in setting.variables if before.theirs.get(name)), default
        )
        ours = {name: value for name, value in before.ours.items() if name not in setting.variables}
        if text is not None and text != theirs:
            env_file.check_value(text)
            ours |= dict.fromkeys(setting.variables, text)
        return self._write(dict(before.ours), ours)

    def pending(self) -> list[str]:
        """Return the places that no longer hand on what the file says: something changed them."""
        ours = parse(files.read(self.path)).ours
        return self._platform.pending({**ours, **_marked(ours)})

    def repair(self) -> list[str]:
        """Bring these places into line with the file; return what was changed. Raises as `put`."""
        ours = dict(parse(files.read(self.path)).ours)
        return self._write(ours, ours)

    def _write(self, before: dict[str, str], ours: dict[str, str]) -> list[str]:
        changed = managed_block.apply([Edit(self.path, _body(ours), "end", private=True)])
        try:
            places = self._platform.apply(ours | _marked(ours), _gone(before, ours))
        except TrayError:
            managed_block.apply([Edit(self.path, _body(before), "end", private=True)])
            raise
        return [str(path) for path in changed] + places


def _body(ours: Mapping[str, str]) -> str | None:
    return env_file.lines({**ours, **_marked(ours)}) if ours else None


def _marked(ours: Mapping[str, str]) -> dict[str, str]:
    return {ENV_WROTE: mark(ours)} if ours else {}


def _gone(before: Mapping[str, str], ours: Mapping[str, str]) -> list[str]:
    gone = [name for name in before if name not in ours]
    return [*gone, ENV_WROTE] if before and not ours else gone
