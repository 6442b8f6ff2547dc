r"""The person's part of the Windows registry, as far as it is needed, behind one small interface.

The real one was not run here: there was no Windows. What is written to it is planned elsewhere, in code that was.
"""

import importlib
from typing import Any, Protocol

from tray_app.errors import NotPermitted
from tray_app.settings.translation import N_


class Registry(Protocol):
    """Text values under keys of HKEY_CURRENT_USER."""

    def get(self, key: str, name: str) -> str | None: ...

    def set(self, key: str, name: str, value: str) -> None: ...

    def delete(self, key: str, name: str) -> None: ...

    def announce(self) -> None:
        """Tell running programs that the environment has changed."""


class WindowsRegistry:
    """The real registry, by `winreg`."""

    def get(self, key: str, name: str) -> str | None:
        """Return the text; None where there is none."""
        winreg: Any = _winreg()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                return str(winreg.QueryValueEx(opened, name)[0])
        except FileNotFoundError:
            return None

    def set(self, key: str, name: str, value: str) -> None:
        """Write a REG_SZ, in which `%` has no meaning."""
        winreg: Any = _winreg()
        try:
            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
        except PermissionError as why:
            raise _refused(key) from why

    def delete(self, key: str, name: str) -> None:
        """Take a value away; one that is not there is fine."""
        winreg: Any = _winreg()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
        except PermissionError as why:
            raise _refused(key) from why

    def announce(self) -> None:
        """Broadcast WM_SETTINGCHANGE, by which Explorer reads the environment again; a program that hangs is left."""
        import ctypes

        windll: Any = getattr(ctypes, "windll")  # noqa: B009 - it exists on Windows alone
        broadcast, setting_change, abort_if_hung = 0xFFFF, 0x001A, 0x0002
        windll.user32.SendMessageTimeoutW(
            broadcast, setting_change, 0, "Environment", abort_if_hung, 5000, ctypes.byref(ctypes.c_size_t())
        )


def _winreg() -> Any:
    return importlib.import_module("winreg")  # it exists on Windows alone


def _refused(key: str) -> NotPermitted:
    return NotPermitted(
        N_("The registry does not let {key} be changed"),
        N_("A policy of this computer may forbid it. Ask its administrator."),
        key=rf"HKEY_CURRENT_USER\{key}",
    )
