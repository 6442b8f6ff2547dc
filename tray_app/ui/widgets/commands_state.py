"""What can be done with the selected reports, and why not: one truth for buttons, menus and keys.

Values only, so that it can be asked without a window.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tray_app.messages import NOTHING, Message, message
from tray_app.model.query import ReportRow
from tray_app.model.state import DELIVERED, LABELS, StateName
from tray_app.services.cortex_program import can_start_for


class Command(StrEnum):
    """What can be done with reports."""

    SEND = "send"
    DECLINE = "decline"
    START_CORTEX = "start_cortex"
    COPY_MARKDOWN = "copy_markdown"
    REPORT_ISSUE = "report_issue"
    LINK_ISSUE = "link_issue"
    EXPORT = "export"
    MARK_SEEN = "mark_seen"
    MUTE = "mute"
    SHOW_SIMILAR = "show_similar"
    COPY_ID = "copy_id"
    COPY_ROW = "copy_row"
    COPY_RAW = "copy_raw"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class SelectionFacts:
    """What is known about the selected reports."""

    count: int = 0
    """How many rows are selected."""
    row: ReportRow | None = None
    """The current one; None while the list does not know it yet."""
    grouped: bool = False
    """Each row stands for all reports of its group."""
    blocked: Message = NOTHING
    """Why nothing may be sent now."""
    is_ours: bool = False
    """They are of this computer; of others' reports nothing is decided or kept."""
    has_cortex: bool = False
    """Cortex was found on this computer."""
    starting: bool = False
    """Cortex is being started."""


@dataclass(frozen=True, slots=True)
class CommandState:
    """How one command is offered."""

    enabled: bool = True
    why_not: Message = NOTHING
    visible: bool = True


HIDDEN: Final = CommandState(enabled=False, visible=False)
OF_OURS: Final = (
    Command.START_CORTEX,
    Command.DECLINE,
    Command.LINK_ISSUE,
    Command.MARK_SEEN,
    Command.MUTE,
    Command.REMOVE,
)
"""Mean nothing for reports of another computer, which are only looked at."""


def command_states(facts: SelectionFacts) -> Mapping[Command, CommandState]:
    """Return how each command is offered for this selection."""
    if not facts.count:
        nothing = CommandState(enabled=False)
        hides = (Command.START_CORTEX, Command.SHOW_SIMILAR, *(() if facts.is_ours else OF_OURS))
        return {each: HIDDEN if each in hides else nothing for each in Command}
    row, one = facts.row, facts.count == 1
    damaged = one and row is not None and row.damaged
    unreadable = _no(message("This record is damaged.")) if damaged else None
    only_one = unreadable or (None if one else _no(message("Select one report for this.")))
    states = dict.fromkeys(Command, CommandState())
    states[Command.SEND] = unreadable or (_no(facts.blocked) if facts.blocked else CommandState())
    states[Command.DECLINE] = unreadable or _declining(facts)
    states[Command.MARK_SEEN] = CommandState(
        not one or facts.grouped or row is None or row.state is StateName.NEW
    )
    for each in (Command.COPY_MARKDOWN, Command.REPORT_ISSUE, Command.LINK_ISSUE):
        states[each] = only_one or CommandState()
    states[Command.COPY_ID] = CommandState(one and row is not None, visible=one)
    states[Command.SHOW_SIMILAR] = _similar(facts)
    states[Command.START_CORTEX] = _starting(facts)
    return states if facts.is_ours else {**states, **dict.fromkeys(OF_OURS, HIDDEN)}


def _no(why: Message) -> CommandState:
    return CommandState(enabled=False, why_not=why)


def _declining(facts: SelectionFacts) -> CommandState:
    if facts.count == 1 and not facts.grouped and facts.row is not None:
        state = facts.row.state
        if state in DELIVERED or state is StateName.DECLINED:
            return _no(LABELS[state].text)
    return CommandState()


def _similar(facts: SelectionFacts) -> CommandState:
    row = facts.row
    there = facts.count == 1 and row is not None and row.count > 1 and not row.damaged
    return CommandState(enabled=there, visible=there)


def _starting(facts: SelectionFacts) -> CommandState:
    row = facts.row
    # Never hidden with the selection: the other buttons would move.
    if facts.count != 1 or row is None:
        return _no(message("Select one report for this."))
    if row.damaged or not can_start_for(row.source):
        return _no(message("This is no crash of Cortex."))
    if facts.starting:
        return _no(message("Cortex is starting…"))
    if not facts.has_cortex:
        return _no(message("Cortex was not found on PATH."))
    return CommandState()
