"""For how long nobody has touched mouse or keyboard, as the X server's SYNC extension counts it.

(The MIT-SCREEN-SAVER extension knows the same, but its library is not among those that Qt brings along; this one is.)
"""

import ctypes
from typing import Any, Final

from tray_app.ui.xcb import X11, Cookie

_IDLE: Final = b"IDLETIME"
"""The counter's name: milliseconds since the last event of any device."""


class _Int64(ctypes.Structure):
    _fields_ = (("hi", ctypes.c_int32), ("lo", ctypes.c_uint32))


class _Counter(ctypes.Structure):
    """xcb_sync_systemcounter_t, which its name follows."""

    _fields_ = (("counter", ctypes.c_uint32), ("resolution", _Int64), ("name_len", ctypes.c_uint16))


class _Counters(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(_Counter)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Value(ctypes.Structure):
    """xcb_sync_query_counter_reply_t."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad0", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("value", _Int64),
    )


def idle_seconds(display: str) -> float | None:
    """Return the seconds since the last touch; None where the server does not count. Raises OSError without one."""
    sync = ctypes.CDLL("libxcb-sync.so.1")
    _declare(sync)
    with X11(display) as x11:
        # The extension must be greeted before it is asked anything.
        hello = sync.xcb_sync_initialize_reply(x11.connection, sync.xcb_sync_initialize(x11.connection, 3, 1), None)
        if not hello:
            return None
        x11.free(hello)
        counter = _idle_counter(sync, x11)
        if counter is None:
            return None
        cookie = sync.xcb_sync_query_counter(x11.connection, counter)
        reply = sync.xcb_sync_query_counter_reply(x11.connection, cookie, None)
        if not reply:
            return None
        try:
            value = reply.contents.value
            return float((value.hi << 32) + value.lo) / 1000
        finally:
            x11.free(reply)


def _idle_counter(sync: Any, x11: X11) -> int | None:
    cookie = sync.xcb_sync_list_system_counters(x11.connection)
    reply = sync.xcb_sync_list_system_counters_reply(x11.connection, cookie, None)
    if not reply:
        return None
    try:
        left = sync.xcb_sync_list_system_counters_counters_iterator(reply)
        while left.rem > 0:
            each = left.data.contents
            # As it comes over the wire: xcb_sync_systemcounter_name believes that the structure is padded.
            name = ctypes.addressof(each) + _Counter.name_len.offset + _Counter.name_len.size
            if ctypes.string_at(name, each.name_len) == _IDLE:
                return int(each.counter)
            sync.xcb_sync_systemcounter_next(ctypes.byref(left))
        return None
    finally:
        x11.free(reply)


def _declare(sync: Any) -> None:
    pointer = ctypes.c_void_p
    for name, result, arguments in (
        ("xcb_sync_initialize", Cookie, [pointer, ctypes.c_uint8, ctypes.c_uint8]),
        ("xcb_sync_initialize_reply", pointer, [pointer, Cookie, pointer]),
        ("xcb_sync_list_system_counters", Cookie, [pointer]),
        ("xcb_sync_list_system_counters_reply", pointer, [pointer, Cookie, pointer]),
        ("xcb_sync_list_system_counters_counters_iterator", _Counters, [pointer]),
        ("xcb_sync_systemcounter_next", None, [ctypes.POINTER(_Counters)]),
        ("xcb_sync_query_counter", Cookie, [pointer, ctypes.c_uint32]),
        ("xcb_sync_query_counter_reply", ctypes.POINTER(_Value), [pointer, Cookie, pointer]),
    ):
        function = getattr(sync, name)
        function.restype, function.argtypes = result, arguments
