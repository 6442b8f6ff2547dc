"""Does long work over many reports a piece at a time, so that the list answers in between and a
user can stop it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from tray_app.errors import TrayError
from tray_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from tray_app.services.bulk import Step, Work

PIECE = 0.08
"""Seconds after which whoever waits for the store comes in between."""


@dataclass(slots=True)
class _Order:
    work: Work[Any]
    words: str
    done: Callable[[Any], None]
    failed: Callable[[TrayError], None]
    stopped: Callable[[], None]
    owner: QObject
    stop: bool = False

    def tell(self, what: Callable[..., None], *values: Any) -> None:
        if shiboken6.isValid(self.owner):
            what(*values)


@dataclass(frozen=True, slots=True)
class _End:
    value: Any


class Worker(QObject):
    """One work after another. It goes on when the window is closed; only nobody is told then."""

    progressed = Signal(str, int, int)
    """With the words for what is done, how many are done, and of how many."""
    rested = Signal()
    """There is nothing more to do."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._orders: deque[_Order] = deque()

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return bool(self._orders)

    def run(
        self,
        work: Work[Any],
        words: str,
        *,
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[TrayError], None],
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        """Do *work*, which *words* name; then tell what came of it, unless *owner* has gone."""
        self._orders.append(_Order(work, words, done, failed, stopped, owner))
        if len(self._orders) == 1:
            self._next_piece()

    def stop(self) -> None:
        """Give up what is being done; the rest of what waits goes on."""
        if self._orders:
            self._orders[0].stop = True

    def _next_piece(self) -> None:
        order = self._orders[0]

        def piece() -> Step | _End | None:
            if order.stop:
                from tray_app.services.bulk import give_up

                give_up(order.work)
                return None
            until = time.monotonic() + PIECE
            try:
                step = next(order.work)
                while time.monotonic() < until and not order.stop:
                    step = next(order.work)
            except StopIteration as end:
                return _End(end.value)
            return step

        self._tasks.run(piece, done=self._on_piece, failed=self._on_failed)

    def _on_piece(self, came: Step | _End | None) -> None:
        from tray_app.services.bulk import Step

        order = self._orders[0]
        if isinstance(came, Step):
            self.progressed.emit(order.words, min(came.done, came.total), came.total)
            self._next_piece()
            return
        self._go_on()
        if came is None:
            order.tell(order.stopped)
        else:
            order.tell(order.done, came.value)

    def _on_failed(self, error: TrayError) -> None:
        order = self._orders[0]
        self._go_on()
        order.tell(order.failed, error)

    def _go_on(self) -> None:
        self._orders.popleft()
        if self._orders:
            self._next_piece()
        else:
            self.rested.emit()
