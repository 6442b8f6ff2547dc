"""When a program that crashed is started again, and when it is not any more."""

import sys
import time
from collections.abc import Callable

WINDOW = 600.0
"""Seconds: only the restarts of the last ten minutes count."""
LONGEST_PAUSE = 60.0
"""Seconds."""


class Restarts:
    """At most so many restarts within ten minutes, each after a longer pause than the
    one before.
    """

    def __init__(
        self, most: int, *, pause: float = 1.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """*pause*: seconds before the first one."""
        self.most = most
        self.count = 0
        """How often it was started again, in all."""
        self.given_up = False
        self._pause, self._clock = pause, clock
        self._times: list[float] = []

    def after_crash(self) -> float | None:
        """Return for how many seconds to wait before it is started again; None when it crashes too
        often.
        """
        now = self._clock()
        self._times = [each for each in self._times if now - each < WINDOW]
        if len(self._times) >= self.most:
            self.given_up = True
            return None
        pause = min(LONGEST_PAUSE, self._pause * 2.0 ** min(len(self._times), 16))
        self._times.append(now)
        self.count += 1
        return pause

    def sentence(self, program: str, pause: float | None, *, hung: bool) -> str:
        """Say on a terminal what comes next."""
        what = "did not answer and was ended" if hung else "crashed"
        if pause is None:
            minutes = round(WINDOW / 60)
            often = "once" if len(self._times) == 1 else f"{len(self._times)} times"
            return (
                f"cortex: {program} {what}, and was started again {often} within {minutes} "
                "minutes: it is not started again. `cortex telemetry` has the reports."
            )
        return (
            f"cortex: {program} {what}. It is started again in {pause:.3g} s "
            f"({len(self._times)} of {self.most})."
        )


def say(sentence: str) -> None:
    """Write to standard error, if anybody listens there."""
    try:
        sys.stderr.write(sentence + "\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):  # on Windows there may be no console
        return
