"""Reading every source of settings; what is damaged is set aside, and said until the person has chosen again."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tray_app.errors import NotPermitted
from tray_app.settings import files, telemetry_env, tomlfile
from tray_app.settings.envfile import Damaged
from tray_app.settings.places import Places
from tray_app.settings.resolve import Inputs, Problem
from tray_app.settings.telemetry_env import Variables

WAITING, SEEN = ".damaged-", ".was-damaged-"
"""In the name of a file that was set aside: until the person has chosen again, and after."""


@dataclass(slots=True)
class Loader:
    """Reads the files of *places* again and again."""

    places: Places
    environ: Mapping[str, str]
    clock: Callable[[], datetime]
    handed_out: set[tuple[str, str]] = field(default_factory=set)
    """What the environment was once seen to have from a line of the person's own in telemetry.env."""

    def load(self) -> tuple[Inputs, list[Problem]]:
        """Read all sources. Never fails: what is wrong is in the problems."""
        problems: list[Problem] = []
        user_env = self._variables(self.places.telemetry_env, problems, mine=True)
        contents = self._preferences(self.places.settings, problems, mine=True)
        if contents.newer:
            problems.append(Problem(str(tomlfile.too_new(self.places.settings)), blocks=False))
        # What came from our own block has our mark with it; what came from a line of the person's has none.
        for name, text in user_env.theirs.items():
            if text and self.environ.get(name) == text:
                self.handed_out.add((name, text))
        inputs = Inputs(
            environ=self.environ,
            handed_out=frozenset(self.handed_out),
            admin_env=[(path, self._variables(path, problems).all) for path in self.places.admin_env],
            admin_settings=[(path, self._preferences(path, problems).values) for path in self.places.admin_settings],
            user_env=user_env,
            user_env_path=self.places.telemetry_env,
            user_settings=contents.values,
            user_settings_path=self.places.settings,
        )
        return inputs, problems + [self._words(aside) for aside in self._aside()]

    def acknowledge(self) -> None:
        """Note that the person has chosen again. The damaged files stay, under a name that blocks nothing."""
        for aside in self._aside():
            aside.rename(aside.with_name(aside.name.replace(WAITING, SEEN)))

    def _variables(self, path: Path, problems: list[Problem], *, mine: bool = False) -> Variables:
        content = None
        try:
            content = files.read(path)
            return telemetry_env.parse(content)
        except NotPermitted as why:
            problems.append(Problem(str(why)))
        except Damaged as why:
            self._damaged(path, content or b"", why, problems, mine=mine)
        return Variables()

    def _preferences(self, path: Path, problems: list[Problem], *, mine: bool = False) -> tomlfile.Contents:
        content = None
        try:
            content = files.read(path)
            return tomlfile.parse(content)
        except NotPermitted as why:
            problems.append(Problem(str(why)))
        except Damaged as why:
            self._damaged(path, content or b"", why, problems, mine=mine)
        return tomlfile.Contents({})

    def _damaged(self, path: Path, content: bytes, why: Damaged, problems: list[Problem], *, mine: bool) -> None:
        """Set aside a file of the person's own; an administrator's is none of our business."""
        if not mine or files.set_aside(path, content, f"{WAITING}{self.clock():%Y%m%dT%H%M%SZ}") is None:
            problems.append(Problem(f"{path} is damaged: {why}. Nothing is sent until it is mended."))

    def _aside(self) -> list[Path]:
        found: list[Path] = []
        for mine in (self.places.telemetry_env, self.places.settings):
            with contextlib.suppress(NotPermitted, OSError):  # said where it was read
                path = files.real_path(mine)
                found += sorted(path.parent.glob(f"{path.name}{WAITING}*"))
        return found

    def _words(self, aside: Path) -> Problem:
        return Problem(
            f"{aside.name.partition(WAITING)[0]} was damaged and has been set aside as {aside}. Its settings are at "
            f"their defaults now. Nothing is sent until you choose again what to do about sending."
        )
