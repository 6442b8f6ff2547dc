"""What "Test crash reporting" shows: the steps so far, and what can be done now."""

from dataclasses import dataclass
from enum import Enum, auto

from tray_app.messages import NOTHING, Message, message
from tray_app.services.doctor import Verdict
from tray_app.services.self_test import SENDING, Step


class Stage(Enum):
    """How far it is."""

    READY = auto()
    RUNNING = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class SelfTest:
    """One self test, from before it begins to its end."""

    stage: Stage = Stage.READY
    steps: tuple[Step, ...] = ()
    fault: Message = NOTHING
    """What ended it before its time."""

    @property
    def can_start(self) -> bool:
        """Whether it may be begun, or begun again."""
        return self.stage is not Stage.RUNNING

    @property
    def report_id(self) -> str:
        """The id of a test report that can be opened; empty while there is none."""
        broken = any(step.verdict is Verdict.BAD and step.area != SENDING for step in self.steps)
        return self.steps[-1].report_id if self.stage is Stage.DONE and not broken else ""

    @property
    def headline(self) -> Message:
        """One sentence about the whole."""
        if self.stage is not Stage.DONE:
            return message("Testing…") if self.stage is Stage.RUNNING else NOTHING
        if self.fault or any(step.verdict is Verdict.BAD for step in self.steps):
            return self.fault or message("Something does not work.")
        return message("Crash reporting works.")
