"""Our entry in the desktop's menu, for this user: the one that a package for the system brings.

By it the desktop knows our name and our icon, and keeps our notifications until they are looked at.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from tray_app import paths
from tray_app.settings import files
from tray_app.settings.platform.linux import DESKTOP_FILE, exec_word

OURS = "X-Cortex-Tray-Program"
"""The key that marks an entry as written here. Its value is the program that it starts."""
ICONS = ("scalable/apps/cortex-tray.svg", "128x128/apps/cortex-tray.png")


class MenuEntry:
    """The entry below the user's data folder, and its icons. Blocking."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str] = os.environ) -> None:
        """*command* opens the window."""
        self._command = command
        home = environ.get("XDG_DATA_HOME", "")
        self._home = Path(home) if home.startswith("/") else Path.home() / ".local" / "share"
        listed = environ.get("XDG_DATA_DIRS", "") or "/usr/local/share:/usr/share"
        self._shared = [Path(each) for each in listed.split(":") if each.startswith("/")]

    @property
    def file(self) -> Path:
        return self._home / "applications" / DESKTOP_FILE

    def install(self) -> bool:
        """Write the entry where there is none, or where ours starts what is gone; say whether there
        is one now. A package's is left alone, and takes the place of ours.
        """
        if any((each / "applications" / DESKTOP_FILE).is_file() for each in self._shared):
            self.uninstall()
            return True
        content = files.read(self.file)
        if content is not None and (OURS not in _keys(content) or self._is_current(content)):
            return True
        for icon in ICONS:
            picture = (paths.resources_dir() / "icons" / Path(icon).name).read_bytes()
            files.write(self._home / "icons" / "hicolor" / icon, picture)
        files.write(self.file, self._content())
        return True

    def uninstall(self) -> list[Path]:
        """Remove what was written here; return what was there of it."""
        content = files.read(self.file)
        if content is None or OURS not in _keys(content):
            return []
        icons = [self._home / "icons" / "hicolor" / icon for icon in ICONS]
        removed = [each for each in (*icons, self.file) if each.is_file()]
        for each in removed:
            files.change(each, lambda _old: None)
        return removed

    def _is_current(self, content: bytes) -> bool:
        return _keys(content)[OURS] == self._command[0]

    def _content(self) -> bytes:
        """Return the package's entry with this program's own command."""
        words = " ".join(exec_word(word) for word in self._command)
        given = (paths.resources_dir() / DESKTOP_FILE).read_text(encoding="utf-8")
        lines = [
            f"Exec={words} %F" if line.startswith("Exec=") else line for line in given.splitlines()
        ]
        # An entry whose TryExec is gone is not shown: no dead one stays when we are removed.
        lines += [f"TryExec={self._command[0]}", f"{OURS}={self._command[0]}"]
        return ("\n".join(lines) + "\n").encode()


def _keys(content: bytes) -> dict[str, str]:
    pairs = (line.partition("=") for line in content.decode("utf-8", "replace").splitlines())
    return {key.strip(): value.strip() for key, equals, value in pairs if equals}
