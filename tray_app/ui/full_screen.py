"""Asks the window manager, through libxcb and a connection of its own, whether the active window fills the screen.

Not through Xlib: there an error, such as a window that has just gone, ends the whole program.
"""

import ctypes
from typing import Any, Final

_ATOM: Final = 4
_WINDOW: Final = 33
_MOST: Final = 64
"""Of a list only so many words are read."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _Setup(ctypes.Structure):
    """The first fields of a screen: enough for its root window."""

    _fields_ = (("root", ctypes.c_uint32),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(_Setup)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def x11_is_full_screen(display: str) -> bool:
    """Say whether the active window on *display* is in full screen. Raises OSError when that cannot be found out."""
    xcb = ctypes.CDLL("libxcb.so.1")
    libc = ctypes.CDLL(None)
    libc.free.argtypes = [ctypes.c_void_p]
    _declare(xcb)
    number = ctypes.c_int(0)
    connection = xcb.xcb_connect(display.encode(), ctypes.byref(number))
    try:
        if xcb.xcb_connection_has_error(connection):
            raise OSError("the display does not answer")
        screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
        for _ in range(number.value):
            xcb.xcb_screen_next(ctypes.byref(screens))

        def atom(text: str) -> int:
            cookie = xcb.xcb_intern_atom(connection, 1, len(text), text.encode())
            reply = xcb.xcb_intern_atom_reply(connection, cookie, None)
            if not reply:
                return 0
            try:
                return int(reply.contents.atom)
            finally:
                libc.free(reply)

        def values(window: int, named: str, kind: int) -> list[int]:
            cookie = xcb.xcb_get_property(connection, 0, window, atom(named), kind, 0, _MOST)
            reply = xcb.xcb_get_property_reply(connection, cookie, None)
            if not reply:  # the window has gone in the meantime
                return []
            try:
                count = xcb.xcb_get_property_value_length(reply) // 4
                words = ctypes.cast(xcb.xcb_get_property_value(reply), ctypes.POINTER(ctypes.c_uint32))
                return [words[place] for place in range(count)]
            finally:
                libc.free(reply)

        active = next(iter(values(screens.data.contents.root, "_NET_ACTIVE_WINDOW", _WINDOW)), 0)
        full = atom("_NET_WM_STATE_FULLSCREEN")
        return bool(active and full) and full in values(active, "_NET_WM_STATE", _ATOM)
    finally:
        xcb.xcb_disconnect(connection)


def _declare(xcb: Any) -> None:
    """Say what these functions take and give; pointers would be cut to 32 bits otherwise."""
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    for name, result, arguments in (
        ("xcb_connect", pointer, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]),
        ("xcb_connection_has_error", ctypes.c_int, [pointer]),
        ("xcb_get_setup", pointer, [pointer]),
        ("xcb_setup_roots_iterator", _Screens, [pointer]),
        ("xcb_screen_next", None, [ctypes.POINTER(_Screens)]),
        ("xcb_intern_atom", _Cookie, [pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]),
        ("xcb_intern_atom_reply", ctypes.POINTER(_AtomReply), [pointer, _Cookie, pointer]),
        ("xcb_get_property", _Cookie, [pointer, ctypes.c_uint8, number, number, number, number, number]),
        ("xcb_get_property_reply", pointer, [pointer, _Cookie, pointer]),
        ("xcb_get_property_value", pointer, [pointer]),
        ("xcb_get_property_value_length", ctypes.c_int, [pointer]),
        ("xcb_disconnect", None, [pointer]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
