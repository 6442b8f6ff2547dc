"""Whether somebody sits at the other end of a stream."""

import sys

from tray_app.typed import Any


def is_terminal(stream: Any) -> bool:
    """Say whether a stream is a terminal. A program without a console has no streams at all, and
    Windows takes its NUL for a terminal.
    """
    try:
        if stream is None or not stream.isatty():
            return False
        number = stream.fileno()
    except AttributeError:  # one that stands for a terminal
        return True
    except (OSError, ValueError):
        return False
    return sys.platform != "win32" or _has_console(number)


if sys.platform == "win32":

    def _has_console(number: int) -> bool:
        import ctypes
        import msvcrt

        mode = ctypes.c_ulong()
        handle = ctypes.c_void_p(msvcrt.get_osfhandle(number))
        return bool(ctypes.windll.kernel32.GetConsoleMode(handle, ctypes.byref(mode)))
