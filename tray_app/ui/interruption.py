"""Whether somebody may be interrupted now: not while a film, a game or a talk fills the screen.

Asked when a crash was found, never at intervals, and from any thread. On X11 the window manager is asked through libxcb
with a connection of its own, on Windows the shell. Under Wayland a program is not told what others show, and on macOS
the system holds notifications back by itself: there, and whenever the answer fails, the answer is yes.
"""

import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import Final

log = logging.getLogger(__name__)

_BUSY_STATES: Final = (2, 3, 4)
"""QUNS_BUSY, QUNS_RUNNING_D3D_FULL_SCREEN, QUNS_PRESENTATION_MODE."""


def is_welcome(
    environ: Mapping[str, str] = os.environ,
    *,
    platform: str = sys.platform,
    full_screen: Callable[[], bool] | None = None,
) -> bool:
    """Say whether a notification may be shown now."""
    ask = full_screen or _asker(environ, platform)
    try:
        return ask is None or not ask()
    except (OSError, AttributeError, ValueError) as fault:
        log.debug("cannot tell whether something fills the screen: %s", fault)
        return True


def _asker(environ: Mapping[str, str], platform: str) -> Callable[[], bool] | None:
    if platform == "win32":
        return _windows_shell_is_busy
    if platform == "darwin" or not environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return None
    display = environ["DISPLAY"]

    def ask() -> bool:
        from tray_app.ui.full_screen import x11_is_full_screen

        return x11_is_full_screen(display)

    return ask


def _windows_shell_is_busy() -> bool:
    import ctypes

    state = ctypes.c_int(0)
    failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))  # type: ignore[attr-defined]
    return not failed and state.value in _BUSY_STATES
