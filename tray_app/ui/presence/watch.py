"""Whether anybody sits at the machine: a notification that expires before an empty chair was never made.

Asked when there is something to say, and now and then while something is held back, from any thread but the UI's.
Whoever has been away from mouse and keyboard for a while may be reading, or watching what a script does: so it takes
minutes to count as away, unless the screen is locked; and what cannot be found out counts as being there.
"""

import logging
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

log = logging.getLogger(__name__)

AWAY_AFTER: Final = 300.0
"""Seconds without a touch of mouse or keyboard."""


class Signs(NamedTuple):
    """What one source knows."""

    idle: float | None = None
    """Seconds since the last touch; None where the source does not know."""
    locked: bool = False


Source = Callable[[], Signs]
"""One way to ask the platform. It may raise OSError, AttributeError or ValueError: then it knows nothing."""


class Presence:
    """Puts together what the platform's sources say. Without any, somebody is always there: the null object."""

    def __init__(
        self, sources: Sequence[Source] = (), *, clock: Callable[[], float] = time.monotonic, after: float = AWAY_AFTER
    ) -> None:
        self._sources, self._clock, self._after = sources, clock, after
        self._alive = clock()

    def sign_of_life(self) -> None:
        """Somebody has just started the program, or done something with it."""
        self._alive = self._clock()

    def is_away(self) -> bool:
        """Say whether nobody is there who would see a notification."""
        idle: list[float] = []
        for source in self._sources:
            signs = asked(source)
            if signs.locked:
                return True
            if signs.idle is not None:
                idle.append(signs.idle)
        return bool(idle) and min(*idle, self._clock() - self._alive) >= self._after


def asked(source: Source) -> Signs:
    """Return what *source* says, or that it knows nothing."""
    try:
        return source()
    except (OSError, AttributeError, ValueError) as fault:
        log.debug("cannot tell whether somebody is there: %s", fault)
        return Signs()


def of_this_desktop(environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Presence:
    """Return what there is on this platform. Nothing is asked yet, and no library is loaded."""
    if platform == "win32":
        from tray_app.ui.presence.native import windows_signs

        return Presence([windows_signs])
    if platform == "darwin":
        from tray_app.ui.presence.native import macos_signs

        return Presence([macos_signs])
    from tray_app.ui.presence.buses import Buses

    # Under Wayland the X server that old programs run on hears next to nothing of mouse and keyboard.
    x11 = bool(environ.get("DISPLAY")) and not environ.get("WAYLAND_DISPLAY")
    buses = Buses(environ, ask_idle=not x11)
    if not x11:
        return Presence([buses.signs])
    from tray_app.ui.presence.x11 import idle_seconds

    return Presence([lambda: Signs(idle=idle_seconds(environ["DISPLAY"])), buses.signs])
