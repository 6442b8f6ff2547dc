"""Asks the window manager, through a connection of its own, whether the active window fills the screen."""

from typing import Final

from tray_app.ui.xcb import X11

_ATOM: Final = 4
_WINDOW: Final = 33


def x11_is_full_screen(display: str) -> bool:
    """Say whether the active window on *display* is in full screen. Raises OSError when that cannot be found out."""
    with X11(display) as x11:
        active = next(iter(x11.values(x11.root(), "_NET_ACTIVE_WINDOW", _WINDOW)), 0)
        full = x11.atom("_NET_WM_STATE_FULLSCREEN")
        return bool(active and full) and full in x11.values(active, "_NET_WM_STATE", _ATOM)
