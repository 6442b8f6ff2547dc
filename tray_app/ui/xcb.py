"""A connection of its own to the X server, through libxcb: for questions that Qt has no answer to, from any thread.

Not through Xlib: there an error, such as a window that has just gone, ends the whole program.
"""

import ctypes
from types import TracebackType
from typing import Any, Final

_MOST: Final = 64
"""Of a list only so many words are read."""


class Cookie(ctypes.Structure):
    """A request whose reply can be fetched."""

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


class X11:
    """One connection, for a `with` block. Raises OSError when the display or the library is not there."""

    def __init__(self, display: str) -> None:
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._libc = ctypes.CDLL(None)
        self._libc.free.argtypes = [ctypes.c_void_p]
        _declare(self._xcb)
        self._screen = ctypes.c_int(0)
        self.connection = self._xcb.xcb_connect(display.encode(), ctypes.byref(self._screen))
        """What the functions of other libraries of the family want as their first argument."""

    def __enter__(self) -> "X11":
        if self._xcb.xcb_connection_has_error(self.connection):
            self._xcb.xcb_disconnect(self.connection)
            raise OSError("the display does not answer")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._xcb.xcb_disconnect(self.connection)

    def root(self) -> int:
        """Return the root window of the display's screen."""
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self.connection))
        for _ in range(self._screen.value):
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return int(screens.data.contents.root)

    def atom(self, text: str) -> int:
        """Return the number of a name; 0 where nobody has used it."""
        cookie = self._xcb.xcb_intern_atom(self.connection, 1, len(text), text.encode())
        reply = self._xcb.xcb_intern_atom_reply(self.connection, cookie, None)
        if not reply:
            return 0
        try:
            return int(reply.contents.atom)
        finally:
            self.free(reply)

    def values(self, window: int, named: str, kind: int) -> list[int]:
        """Return a window's property; empty when it has none, or has just gone."""
        cookie = self._xcb.xcb_get_property(self.connection, 0, window, self.atom(named), kind, 0, _MOST)
        reply = self._xcb.xcb_get_property_reply(self.connection, cookie, None)
        if not reply:
            return []
        try:
            count = self._xcb.xcb_get_property_value_length(reply) // 4
            words = ctypes.cast(self._xcb.xcb_get_property_value(reply), ctypes.POINTER(ctypes.c_uint32))
            return [words[place] for place in range(count)]
        finally:
            self.free(reply)

    def free(self, reply: Any) -> None:
        """Give a reply back."""
        self._libc.free(reply)


def _declare(xcb: Any) -> None:
    """Say what these functions take and give; pointers would be cut to 32 bits otherwise."""
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    for name, result, arguments in (
        ("xcb_connect", pointer, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]),
        ("xcb_connection_has_error", ctypes.c_int, [pointer]),
        ("xcb_get_setup", pointer, [pointer]),
        ("xcb_setup_roots_iterator", _Screens, [pointer]),
        ("xcb_screen_next", None, [ctypes.POINTER(_Screens)]),
        ("xcb_intern_atom", Cookie, [pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]),
        ("xcb_intern_atom_reply", ctypes.POINTER(_AtomReply), [pointer, Cookie, pointer]),
        ("xcb_get_property", Cookie, [pointer, ctypes.c_uint8, number, number, number, number, number]),
        ("xcb_get_property_reply", pointer, [pointer, Cookie, pointer]),
        ("xcb_get_property_value", pointer, [pointer]),
        ("xcb_get_property_value_length", ctypes.c_int, [pointer]),
        ("xcb_disconnect", None, [pointer]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
