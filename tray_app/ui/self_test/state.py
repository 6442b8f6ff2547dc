"""What the window "Try it out" shows: the steps so far, and what can be done now."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from tray_app.messages import Message, message
from tray_app.services.doctor import Verdict
from tray_app.services.self_test import AREAS, Step


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
    fault: str = ""
    """What ended it before its time, in words; empty when nothing did."""

    def started(self) -> "SelfTest":
        """Begin, from the beginning."""
        return SelfTest(Stage.RUNNING)

    def with_step(self, step: Step) -> "SelfTest":
        """Add what came of one step."""
        return replace(self, steps=(*self.steps, step))

    def ended(self, fault: str = "") -> "SelfTest":
        """All steps were made, or *fault* came in between."""
        return replace(self, stage=Stage.DONE, fault=fault)

    @property
    def can_start(self) -> bool:
        """Whether it may be begun, or begun again."""
        return self.stage is not Stage.RUNNING

    @property
    def report_id(self) -> str:
        """The test report's id; empty while there is none."""
        return next((step.report_id for step in reversed(self.steps) if step.report_id), "")

    @property
    def can_show(self) -> bool:
        """Whether there is a report in the list to be opened."""
        broken = any(step.verdict is Verdict.BAD and step.area != AREAS[-1] for step in self.steps)
        return self.stage is Stage.DONE and bool(self.report_id) and not self.fault and not broken

    @property
    def failed(self) -> bool:
        """Whether the way is broken somewhere."""
        return bool(self.fault) or any(step.verdict is Verdict.BAD for step in self.steps)

    @property
    def headline(self) -> Message:
        """One sentence about the whole."""
        if self.stage is Stage.READY:
            return message("It takes a few seconds. Each step is shown here.")
        if self.stage is Stage.RUNNING:
            return message("A small program crashes, and its report is followed…")
        if self.failed:
            return message("The way of a report ends here.")
        if any(step.verdict is Verdict.NOTE for step in self.steps):
            return message(
                "Crashes are captured and listed. There is something to know about the rest."
            )
        return message("All works: a crash is captured, listed and announced.")
