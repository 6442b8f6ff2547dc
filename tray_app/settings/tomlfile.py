"""This program's own preferences: `settings.toml`, with the person's comments and the keys that we do not know kept."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tray_app import private_file
from tray_app.errors import NotPermitted
from tray_app.settings import files
from tray_app.settings.envfile import Damaged
from tray_app.settings.translation import N_

VERSION = 1
VERSION_KEY = "version"
HEADING = (
    "The preferences of Cortex Crash Tray. Its Settings window and `cortex telemetry config` change this file too."
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What the file says, as plain Python values."""

    values: dict[str, Any]
    version: int = VERSION

    @property
    def newer(self) -> bool:
        """True when a later version of this program wrote it: it may be read, and must not be written."""
        return self.version > VERSION


def parse(content: bytes | None) -> Contents:
    """Read the file; None stands for no file. Raises `Damaged`."""
    if content is None:
        return Contents({})
    try:
        found = tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError as why:
        raise Damaged("it is not UTF-8 text") from why
    except (ValueError, RecursionError) as why:
        raise Damaged(f"it is not valid TOML: {why}") from why
    version = found.pop(VERSION_KEY, VERSION)
    if not isinstance(version, int) or isinstance(version, bool):
        raise Damaged("its version is not a number")
    return Contents(found, version)


def update(path: Path, changes: dict[str, Any]) -> None:
    """Write these keys; None takes a key away. All else in the file stays as it is.

    Raises `NotPermitted` for a file of a later version or a read-only one, `Damaged` for an unreadable one.
    """

    # What keeps comments while it writes is larger than what reads, and is seldom needed.
    import tomlkit
    from tomlkit.items import AoT

    def changed(old: bytes | None) -> bytes:
        contents = parse(old)
        if contents.newer:
            raise too_new(path)
        document = tomlkit.parse((old or b"").decode("utf-8"))
        if not old:
            document.add(tomlkit.comment(HEADING))
        if VERSION_KEY not in document:
            document[VERSION_KEY] = VERSION
        for key, value in changes.items():
            if value is not None:
                if isinstance(document.get(key), AoT):
                    del document[key]  # a list in the place of [[tables]] would become part of the table above it
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
        N_("They are used as far as they are understood, and not changed. Update the program. The file is {path}."),
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
