"""Has memory that was needed for a moment given back to the system, where that is not the C library's own habit."""

import ctypes
import sys
from collections.abc import Callable
from typing import Final

_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 1 << 20
"""In bytes."""


def give_back_large_blocks() -> None:
    """Have each large block taken from the system and given back alone.

    Left to itself, glibc raises the size from which it does so to that of the largest block it has seen, and puts those
    below it into its heaps, where one small block that stays holds many megabytes: 40 MB with a million reports.
    Source: mallopt(3), M_MMAP_THRESHOLD. Other C libraries have no such habit, or no such switch.
    """
    if mallopt := _function("mallopt"):
        for parameter in (_MMAP_THRESHOLD, _TRIM_THRESHOLD):
            mallopt(parameter, _LARGE)


def give_back_free_memory() -> None:
    """Give back what is free in the heaps of all threads: after work over very many rows; takes a few milliseconds.

    Source: malloc_trim(3).
    """
    if malloc_trim := _function("malloc_trim"):
        malloc_trim(0)


def _function(name: str) -> Callable[..., int] | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        found: Callable[..., int] = ctypes.CDLL(None)[name]
    except (OSError, AttributeError):
        return None
    return found
