"""Reading every source of settings; writing `settings.toml` with its comments kept.

A damaged file is set aside, which is said until the user has chosen again.
"""

import contextlib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from tray_app import private_file
from tray_app.errors import NotPermitted
from tray_app.messages import N_, en, english, message
from tray_app.settings import files, telemetry_env
from tray_app.settings.declared import BY_KEY
from tray_app.settings.env_file import Damaged
from tray_app.settings.places import Places
from tray_app.settings.platform.interface import Autostart
from tray_app.settings.resolve import Inputs, Problem, Resolved, Snapshot, ValueSource, resolve

VERSION = 1
VERSION_KEY = "version"
HEADING = (
    "The preferences of Cortex Crash Tray. Its Settings window and `cortex "
    "telemetry config` change this file too."
)
WAITING, SEEN = ".damaged-", ".was-damaged-"
"""In the name of a file that was set aside: until the user has chosen again, and after."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the file says, as plain Python values."""

    values: dict[str, Any]
    version: int = VERSION

    @property
    def newer(self) -> bool:
        """True when a later version wrote it: it may be read, and must not be written."""
        return self.version > VERSION


_Parsed = TypeVar("_Parsed")


@dataclass(slots=True)
class Loader:
    """Reads every source of settings, again and again."""

    places: Places
    environ: Mapping[str, str]
    autostart: Autostart
    clock: Callable[[], datetime]
    handed_out: set[tuple[str, str]] = field(default_factory=set)
    """What the environment was once seen to have from a line of the user's own in telemetry.env."""
    _seen: tuple[object, ...] = ()

    def load(self) -> Snapshot:
        """Read all sources. Never fails: what is wrong is in the problems."""
        # Before they are read, so that no change is missed.
        self._seen = files.stamps(self.places.watched)
        problems: list[Problem] = []
        inputs = self._inputs(problems)
        problems += [self._words(aside) for aside in self._aside()]
        now = resolve(inputs, autostart=self._starts_at_login(problems))
        return replace(now, problems=(*problems, *now.problems))

    def is_outdated(self) -> bool:
        """Say whether a file has changed since the last `load`."""
        return files.stamps(self.places.watched) != self._seen

    def acknowledge(self) -> None:
        """Note that the user has chosen again.

        The damaged files stay, under a name that blocks nothing.
        """
        for aside in self._aside():
            aside.rename(aside.with_name(aside.name.replace(WAITING, SEEN)))

    def _inputs(self, problems: list[Problem]) -> Inputs:
        user_env = self._read(self.places.telemetry_env, telemetry_env.parse, problems, mine=True)
        contents = self._read(self.places.settings, parse, problems, mine=True)
        if contents.newer:
            problems.append(Problem(too_new(self.places.settings).message, blocks=False))
        # What came from our own block has our mark with it; what came from a line of the user's has
        # none.
        for name, text in user_env.theirs.items():
            if text and self.environ.get(name) == text:
                self.handed_out.add((name, text))
        return Inputs(
            environ=self.environ,
            handed_out=frozenset(self.handed_out),
            admin_env=[
                (path, self._read(path, telemetry_env.parse, problems).all)
                for path in self.places.admin_env
            ],
            admin_settings=[
                (path, self._read(path, parse, problems).values)
                for path in self.places.admin_settings
            ],
            user_env=user_env,
            user_env_path=self.places.telemetry_env,
            user_settings=contents.values,
            user_settings_path=self.places.settings,
        )

    def _starts_at_login(self, problems: list[Problem]) -> Resolved:
        try:
            on = self.autostart.is_enabled()
        except NotPermitted as why:
            on = False
            problems.append(Problem(why.message, blocks=False))
        return Resolved(
            on, ValueSource.USER if on else ValueSource.DEFAULT, source=self.autostart.place
        )

    def _read(
        self,
        path: Path,
        parsed: Callable[[bytes | None], _Parsed],
        problems: list[Problem],
        *,
        mine: bool = False,
    ) -> _Parsed:
        """Read a file; the user's own is set aside where it is damaged, an administrator's is none
        of our business.
        """
        content = None
        try:
            content = files.read(path)
            return parsed(content)
        except NotPermitted as why:
            problems.append(Problem(why.message))
        except Damaged as why:
            suffix = f"{WAITING}{self.clock():%Y%m%dT%H%M%SZ}"
            if not mine or files.set_aside(path, content or b"", suffix) is None:
                said = message(
                    "{path} is damaged: {why}. Nothing is sent until it is mended.",
                    path=path,
                    why=why.why,
                )
                problems.append(Problem(said))
        return parsed(None)

    def _aside(self) -> list[Path]:
        found: list[Path] = []
        for mine in (self.places.telemetry_env, self.places.settings):
            with contextlib.suppress(NotPermitted, OSError):  # said where it was read
                path = files.real_path(mine)
                found += sorted(path.parent.glob(f"{path.name}{WAITING}*"))
        return found

    def _words(self, aside: Path) -> Problem:
        return Problem(
            message(
                "{name} was damaged and has been set aside as {aside}. Its settings are at "
                "their defaults now. Nothing is sent until you choose again "
                "what to do about sending.",
                name=aside.name.partition(WAITING)[0],
                aside=aside,
            )
        )


def parse(content: bytes | None) -> Contents:
    """Read the file; None stands for no file. Raises `Damaged`."""
    if content is None:
        return Contents({})
    try:
        found = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as why:
        raise Damaged(english("it is not UTF-8 text")) from why
    except (ValueError, RecursionError) as why:
        raise Damaged(english("it is not valid TOML: {why}", why=why)) from why
    version = found.pop(VERSION_KEY, VERSION)
    if not isinstance(version, int) or isinstance(version, bool):
        raise Damaged(english("its version is not a number"))
    if version > VERSION:  # what that one added says nothing to this one
        found = {key: value for key, value in found.items() if key in BY_KEY}
    return Contents(found, version)


def update(path: Path, changes: dict[str, Any]) -> None:
    """Write these keys; None takes a key away. All else in the file stays as it is.

    Raises `NotPermitted` for a file of a later version or a read-only one, `Damaged` for an
    unreadable one.
    """

    # What keeps comments while it writes is larger than what reads, and is seldom needed.
    import tomlkit
    from tomlkit.items import AoT

    def changed(old: bytes | None) -> bytes:
        contents = parse(old)
        if contents.newer:
            raise too_new(path)
        document = tomlkit.parse((old or b"").decode("utf-8-sig"))
        if not old:
            document.add(tomlkit.comment(HEADING))
        if VERSION_KEY not in document:
            document[VERSION_KEY] = VERSION
        for key, value in changes.items():
            if value is not None:
                if isinstance(document.get(key), AoT):
                    del document[
                        key
                    ]  # a list in the place of [[tables]] would become part of the table above it
                document[key] = _item(value)
            elif key in document:
                del document[key]
        return tomlkit.dumps(document).encode()

    files.change(path, changed, private=True)
    for ours in (path, path.parent):
        private_file.close_to_others(ours)


def too_new(path: Path) -> NotPermitted:
    """Say that the file belongs to a later version of this program."""
    return NotPermitted(
        N_("Your settings were written by a newer version of this program"),
        en(
            "They are used as far as they are understood, and not changed. Update the "
            "program. The file is {path}."
        ),
        path=str(path),
    )


def _item(value: Any) -> Any:
    import tomlkit

    if isinstance(value, list) and any(isinstance(row, dict) for row in value):
        rows = tomlkit.array()
        rows.multiline(True)
        for row in value:
            if not isinstance(row, dict):
                rows.append(row)
                continue
            table = tomlkit.inline_table()
            table.update(row)
            rows.append(table)
        return rows
    return tomlkit.item(value)
