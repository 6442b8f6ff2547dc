"""Asks a server over HTTP whether it is alive, and says when it no longer answers and when it does
again.
"""

import http.client
import threading
import time
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit


class Asked(NamedTuple):
    """A page to ask for, and how patiently."""

    url: str
    timeout: float = 30.0
    """Seconds without an answer that make a hang."""
    interval: float = 5.0
    """Seconds between questions."""


class Pings(threading.Thread):
    """Asks until it is stopped. A server that has never answered is still starting."""

    def __init__(
        self, asked: Asked, hangs: Callable[[float], None], recovers: Callable[[float], None]
    ) -> None:
        super().__init__(name="cortex-ping", daemon=True)
        self._asked, self._hangs, self._recovers = asked, hangs, recovers
        self._end = threading.Event()

    def run(self) -> None:
        """Ask every interval."""
        silent, hanging, ever = 0.0, False, False
        while not self._end.wait(self._asked.interval if ever else min(1.0, self._asked.interval)):
            begun = time.monotonic()
            if answers(
                self._asked.url, timeout=min(self._asked.timeout, max(1.0, self._asked.interval))
            ):
                if hanging:
                    self._recovers(silent)
                silent, hanging, ever = 0.0, False, True
                continue
            # Steps, not the clock: a suspended computer passes no steps.
            silent += min(time.monotonic() - begun, 2 * self._asked.interval) + self._asked.interval
            if ever and not hanging and silent >= self._asked.timeout and not self._end.is_set():
                hanging = True
                self._hangs(silent)

    def stop(self) -> None:
        """End asking."""
        self._end.set()


def answers(url: str, *, timeout: float) -> bool:
    """Say whether the server gives any answer, also a bad one: a server that says 500 does not
    hang.
    """
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "127.0.0.1", parts.port, timeout=timeout)
    try:
        connection.request("GET", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        connection.getresponse().read(1)
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return True
