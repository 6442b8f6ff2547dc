"""Threads that survive their own unforeseen faults: each is logged, shown as a problem, and the
work begins anew.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from tray_app.messages import NOTHING, Message, message

log = logging.getLogger(__name__)

PAUSES: Final = (1.0, 5.0, 30.0, 60.0)
"""Seconds before each restart in a row; the last one holds for all that follow."""
STEADY: Final = 60.0
"""After so many seconds without a fault the pauses begin anew."""
SHOWN: Final = timedelta(hours=1)
"""For so long after the last fault the problem is shown."""


class SupervisedThread:
    """A daemon thread for one function. Whatever the function raises, it is logged and called again
    after a pause.
    """

    def __init__(
        self,
        name: str,
        run: Callable[[], None],
        *,
        part: Message,
        failed: Callable[[], None] = lambda: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        """*run* returns only when it is told to end. *part* says what it does, as the beginning of
        a sentence.

        *failed* is called in the thread after each fault, when `problem` already says so.
        """
        self._run, self._part, self._failed, self._clock, self._pauses = (
            run,
            part,
            failed,
            clock,
            pauses,
        )
        self._ending = threading.Event()
        self._problem, self._failed_at = NOTHING, datetime.min.replace(tzinfo=UTC)
        self._thread = threading.Thread(target=self._keep_running, name=name, daemon=True)

    @property
    def problem(self) -> Message:
        """The last fault, in a sentence; empty when there was none lately."""
        return self._problem if self._clock() - self._failed_at < SHOWN else NOTHING

    def start(self) -> None:
        self._thread.start()

    def join(self, timeout: float | None = None) -> bool:
        """Begin nothing anew, and wait until *run* has returned; False when it has not."""
        self._ending.set()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def report(self, fault: BaseException) -> None:
        """Log an unforeseen fault and say so from now on; for *run* itself where it can go on
        without a restart.
        """
        thread = self._thread
        log.error(
            "an unforeseen fault in the thread %s, which goes on", thread.name, exc_info=fault
        )
        self._failed_at = self._clock()
        self._problem = message(
            "{part} failed at {time} ({fault}), and goes on. The log says more.",
            part=self._part,
            time=f"{self._failed_at.astimezone():%H:%M}",
            fault=type(fault).__name__,
        )
        try:
            # As if the thread had died: whoever collects such faults in this process hears of it.
            threading.excepthook(
                threading.ExceptHookArgs((type(fault), fault, fault.__traceback__, thread))
            )
            self._failed()
        except Exception:
            log.exception("the fault of the thread %s could not be passed on", thread.name)

    def _keep_running(self) -> None:
        faults = 0
        while not self._ending.is_set():
            began = time.monotonic()
            try:
                self._run()
            except BaseException as fault:  # noqa: BLE001 - a panic of a Rust library is no Exception
                faults = faults + 1 if time.monotonic() - began < STEADY else 1
                self.report(fault)
                self._ending.wait(self._pauses[min(faults, len(self._pauses)) - 1])
            else:
                return
