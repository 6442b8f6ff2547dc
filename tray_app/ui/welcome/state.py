"""What the first page shows and what its answer comes to, as values."""

from dataclasses import dataclass

from tray_app.messages import NOTHING, Message, message
from tray_app.model.consent import Policy
from tray_app.paths import DataFolder, is_folder, shown
from tray_app.settings import address


@dataclass(frozen=True, slots=True)
class Source:
    """Where reports are read from."""

    found: bool
    folders: tuple[str, ...]
    """The one that was found, or those that were looked into."""


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """What stands on the page."""

    sends: bool = False
    """False: reports stay on this computer."""
    endpoint: str = ""
    policy: Policy = Policy.ASK
    autostart: bool = False

    @property
    def problem(self) -> Message:
        """Why it cannot be taken; empty when it can."""
        if not self.sends:
            return NOTHING
        if not self.endpoint.strip():
            return message("Enter an address, or keep reports on this computer.")
        return address.check(self.endpoint).problem


def source(folders: tuple[DataFolder, ...]) -> Source:
    """Look whether Cortex's data folder is there. Reads the disk."""
    there = [each for each in folders if is_folder(each.path)]
    if there:
        return Source(True, (shown(there[0].telemetry),))
    return Source(False, tuple(shown(each.path) for each in folders))


def changes(answer: FirstAnswer, before: FirstAnswer) -> dict[str, object]:
    """Return the settings that this answer changes, in the order in which they are made.

    The policy comes last: nothing may be sent before it is known where to.
    """
    wanted: dict[str, object] = {}
    endpoint = answer.endpoint.strip() if answer.sends else ""
    if answer.autostart != before.autostart:
        wanted["autostart"] = answer.autostart
    if endpoint != (before.endpoint if before.sends else ""):
        wanted["endpoint"] = endpoint
    if answer.policy is not before.policy:
        wanted["sending"] = answer.policy
    return wanted
