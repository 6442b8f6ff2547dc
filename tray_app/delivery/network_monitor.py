"""Notices that the computer was asleep or is in another network: then what could not connect is
worth another try.

Looked at only while something waits to be sent, so an idle program asks nothing.
"""

import time
from collections.abc import Callable, Hashable

JUMP = 30.0
"""Seconds by which the wall clock must leave the steady one, which stands still while the computer
sleeps.
"""


class NetworkMonitor:
    """For one thread."""

    def __init__(
        self,
        *,
        networks: Callable[[], Hashable] | None = None,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """*networks* gives something that is the same while the computer is in the same
        networks.
        """
        self._networks, self._wall, self._steady = networks or addresses, wall, steady
        self._last: tuple[Hashable, float] | None = None

    def changed(self) -> bool:
        """Say whether anything is different from the last time this was asked."""
        now = self._networks(), self._wall() - self._steady()
        before, self._last = self._last, now
        return before is not None and (now[0] != before[0] or abs(now[1] - before[1]) > JUMP)


def addresses() -> Hashable:
    """Return this computer's addresses in all networks but its own."""
    import psutil

    try:
        found = psutil.net_if_addrs()
    except OSError:
        return frozenset()
    return frozenset(
        (name, each.family, each.address)
        for name, listed in found.items()
        for each in listed
        if not each.address.startswith(("127.", "::1"))
    )
