r"""Windows: HKEY_CURRENT_USER\Environment with the broadcast of its change, and the Run key.

A variable that the user had before is kept aside in a key of our own, and comes back when ours is
taken out.
"""

import contextlib
import importlib
import subprocess
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol

from tray_app.errors import NotPermitted, StorageFailed
from tray_app.messages import N_

ENVIRONMENT_KEY = "Environment"
KEPT_KEY = r"Software\CortexCrashTray\PreviousEnvironment"
HAD = "had:"
HAD_NONE = "none"
"""What stands in `KEPT_KEY`: the user's own value behind `HAD`, or that there was none."""
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "CortexCrashTray"
APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager switches off what starts at login: an odd first byte means off."""
ROOT = "CORTEX_TRAY_REGISTRY"
"""The variable that names a key of HKEY_CURRENT_USER to live under instead of that itself: tests
have one each, so that none of them changes the user's own environment.
"""


class Registry(Protocol):
    """Text values under keys of HKEY_CURRENT_USER."""

    def get(self, key: str, name: str) -> str | bytes | None: ...

    def set(self, key: str, name: str, value: str) -> None: ...

    def delete(self, key: str, name: str) -> None: ...

    def announce(self) -> None:
        """Tell running programs that the environment has changed."""


class WindowsEnvironment:
    """Writes the user's environment in the registry."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Write all values or none, bring back what was there before, and tell running programs."""
        names = [*values, *(name for name in removed if name not in values)]
        before = {name: self._text(ENVIRONMENT_KEY, name) for name in names}
        kept = {name: self._text(KEPT_KEY, name) for name in names}
        changed: list[str] = []
        try:
            for name in names:
                if self._make(name, values.get(name), before[name]):
                    changed.append(name)
        except (NotPermitted, StorageFailed):
            for name in changed:
                self._put(ENVIRONMENT_KEY, name, before[name])
            for name in names:
                self._put(KEPT_KEY, name, kept[name])
            raise
        if changed:
            self._registry.announce()
        return [rf"HKEY_CURRENT_USER\{ENVIRONMENT_KEY}\{name}" for name in changed]

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return the variables that are not as they should be."""
        return [
            rf"HKEY_CURRENT_USER\{ENVIRONMENT_KEY}\{name}"
            for name, value in values.items()
            if self._registry.get(ENVIRONMENT_KEY, name) != value
        ]

    def _make(self, name: str, wanted: str | None, now: str | None) -> bool:
        kept = self._text(KEPT_KEY, name)
        if wanted is not None:
            if kept is None:
                self._registry.set(KEPT_KEY, name, HAD_NONE if now is None else HAD + now)
            if now == wanted:
                return False
            self._registry.set(ENVIRONMENT_KEY, name, wanted)
            return True
        if kept is None:
            return False  # never ours
        self._put(ENVIRONMENT_KEY, name, kept.removeprefix(HAD) if kept.startswith(HAD) else None)
        self._registry.delete(KEPT_KEY, name)
        return True

    def _text(self, key: str, name: str) -> str | None:
        found = self._registry.get(key, name)
        return None if found is None else str(found)

    def _put(self, key: str, name: str, value: str | None) -> None:
        if value is None:
            self._registry.delete(key, name)
        elif self._registry.get(key, name) != value:
            self._registry.set(key, name, value)


class RunKey:
    """The Run key of the user's part of the Windows registry."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry, self._command = registry, command

    @property
    def place(self) -> str:
        return rf"HKEY_CURRENT_USER\{RUN_KEY}\{RUN_NAME}"

    def is_enabled(self) -> bool:
        """Say whether the value is there, and not switched off in the Task Manager."""
        if self._registry.get(RUN_KEY, RUN_NAME) is None:
            return False
        approved = self._registry.get(APPROVED_KEY, RUN_NAME)
        return not (isinstance(approved, bytes) and approved and approved[0] & 1)

    def enable(self) -> None:
        """Write the value, and forget that it was switched off."""
        self._registry.set(RUN_KEY, RUN_NAME, windows_command(self._command))
        self._registry.delete(APPROVED_KEY, RUN_NAME)

    def disable(self) -> None:
        self._registry.delete(RUN_KEY, RUN_NAME)
        self._registry.delete(APPROVED_KEY, RUN_NAME)


def leave_login(registry: "WindowsRegistry") -> None:
    """Take everything of ours out of what a login reads, as when the program is removed."""
    RunKey(registry, ()).disable()
    WindowsEnvironment(registry).apply({}, registry.names(KEPT_KEY))
    registry.remove(KEPT_KEY)


def windows_command(command: Sequence[str]) -> str:
    return subprocess.list2cmdline(command)


class WindowsRegistry:
    """The real registry, by `winreg`."""

    def __init__(self, root: str = "") -> None:
        """Live under the key *root* of HKEY_CURRENT_USER instead of that itself."""
        self._root = f"{root}\\" if root else ""

    def get(self, key: str, name: str) -> str | bytes | None:
        """Return the text, or the bytes of a binary value; None where there is none."""
        winreg: Any = _winreg()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, self._root + key) as opened:
                value = winreg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None
        return value if isinstance(value, bytes) else str(value)

    def set(self, key: str, name: str, value: str) -> None:
        """Write a REG_SZ, in which `%` has no meaning."""
        winreg: Any = _winreg()
        try:
            with winreg.CreateKeyEx(
                winreg.HKEY_CURRENT_USER, self._root + key, 0, winreg.KEY_SET_VALUE
            ) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
        except PermissionError as why:
            raise _refused(key) from why

    def delete(self, key: str, name: str) -> None:
        """Remove a value; a missing one is fine."""
        winreg: Any = _winreg()
        try:
            with winreg.OpenKey(
                winreg.HKEY_CURRENT_USER, self._root + key, 0, winreg.KEY_SET_VALUE
            ) as opened:
                winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
        except PermissionError as why:
            raise _refused(key) from why

    def names(self, key: str) -> list[str]:
        winreg: Any = _winreg()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, self._root + key) as opened:
                count = winreg.QueryInfoKey(opened)[1]
                return [str(winreg.EnumValue(opened, each)[0]) for each in range(count)]
        except FileNotFoundError:
            return []

    def remove(self, key: str) -> None:
        """Remove an empty key; a missing one is fine."""
        winreg: Any = _winreg()
        with contextlib.suppress(OSError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, self._root + key)

    def announce(self) -> None:
        """Broadcast WM_SETTINGCHANGE, on which Explorer reads the environment again."""
        if self._root:
            return
        import ctypes

        windll: Any = getattr(ctypes, "windll")  # noqa: B009 - it exists on Windows alone
        broadcast, setting_change, abort_if_hung = 0xFFFF, 0x001A, 0x0002
        windll.user32.SendMessageTimeoutW(
            broadcast,
            setting_change,
            0,
            "Environment",
            abort_if_hung,
            5000,
            ctypes.byref(ctypes.c_size_t()),
        )


def _winreg() -> Any:
    return importlib.import_module("winreg")  # it exists on Windows alone


def _refused(key: str) -> NotPermitted:
    return NotPermitted(
        N_("The registry does not let {key} be changed"),
        N_("A policy of this computer may forbid it. Ask its administrator."),
        key=rf"HKEY_CURRENT_USER\{key}",
    )
