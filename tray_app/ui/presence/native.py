"""For how long nobody has touched mouse or keyboard, as Windows and macOS say it.

Written by their documentation; neither was run. The arithmetic is tested.
"""

import ctypes
import ctypes.util
from typing import Any, Final

from tray_app.ui.presence.watch import Signs

_WRAP: Final = 1 << 32
_COMBINED_SESSION: Final = 0
"""kCGEventSourceStateCombinedSessionState."""
_ANY_INPUT: Final = 0xFFFFFFFF
"""kCGAnyInputEventType."""
_DESKTOP_SWITCH: Final = 0x0100
"""DESKTOP_SWITCHDESKTOP."""


def ticks_between(last: int, now: int) -> float:
    """Return the seconds between two of Windows' tick counts, which begin anew every 49.7 days."""
    return ((now - last) % _WRAP) / 1000


class _LastInput(ctypes.Structure):
    """LASTINPUTINFO."""

    _fields_ = (("cbSize", ctypes.c_uint32), ("dwTime", ctypes.c_uint32))


def windows_signs() -> Signs:
    """Ask Windows. A locked screen, or one that asks for a password, is a desktop that may not be switched to."""
    user32, kernel32 = ctypes.windll.user32, ctypes.windll.kernel32  # type: ignore[attr-defined]
    user32.OpenInputDesktop.restype = ctypes.c_void_p
    user32.CloseDesktop.argtypes = [ctypes.c_void_p]
    kernel32.GetTickCount.restype = ctypes.c_uint32
    desktop = user32.OpenInputDesktop(0, False, _DESKTOP_SWITCH)
    if desktop:
        user32.CloseDesktop(desktop)
    last = _LastInput(ctypes.sizeof(_LastInput), 0)
    if not user32.GetLastInputInfo(ctypes.byref(last)):
        return Signs(locked=not desktop)
    return Signs(ticks_between(last.dwTime, kernel32.GetTickCount()), locked=not desktop)


def macos_signs() -> Signs:
    """Ask macOS. Whether the screen is locked is not asked: the system itself keeps what came meanwhile."""
    name = ctypes.util.find_library("ApplicationServices")
    if name is None:
        raise OSError("no ApplicationServices")
    services: Any = ctypes.CDLL(name)
    ask = services.CGEventSourceSecondsSinceLastEventType
    ask.restype, ask.argtypes = ctypes.c_double, [ctypes.c_int32, ctypes.c_uint32]
    return Signs(idle=float(ask(_COMBINED_SESSION, _ANY_INPUT)))
