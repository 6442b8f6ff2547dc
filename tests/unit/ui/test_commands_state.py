"""Which commands are offered for a selection, and why not."""

from dataclasses import replace

import pytest

from tray_app.messages import message
from tray_app.model.query import ReportRow
from tray_app.model.state import DeliveryState, RecordType
from tray_app.ui.widgets.commands_state import Command, SelectionFacts, command_states

ROW = ReportRow(
    key=1,
    id="0123456789abcdef",
    delivery=DeliveryState.NONE,
    occurred_ns=1,
    source="cortex-cpp",
    what="CUDA error",
    version="0.6.1",
    model="phi-3",
    count=24,
    group="g",
    seen=False,
)
ONE = SelectionFacts(count=1, row=ROW, is_ours=True, has_cortex=True)


def test_of_one_new_report_all_is_offered():
    states = command_states(ONE)
    assert all(state.enabled and state.visible for state in states.values())


def test_without_a_selection_nothing_is_offered():
    assert not any(state.enabled for state in command_states(SelectionFacts()).values())


def test_for_reports_of_another_computer_nothing_is_offered_that_decides_or_is_kept():
    for facts in (ONE, replace(ONE, count=20), SelectionFacts()):
        states = command_states(replace(facts, is_ours=False))
        hidden = {command for command, state in states.items() if not state.visible}
        assert hidden >= {Command.DECLINE, Command.MUTE, Command.REMOVE, Command.START_CORTEX}
        assert states[Command.SEND].visible, "it says why not"
        assert states[Command.EXPORT].visible


def test_of_many_what_is_about_one_says_why_not():
    states = command_states(replace(ONE, count=20))
    for each in (Command.COPY_MARKDOWN, Command.REPORT_ISSUE, Command.LINK_ISSUE):
        assert str(states[each].why_not) == "Select one report for this."
    for each in (Command.SEND, Command.DECLINE, Command.EXPORT, Command.REMOVE, Command.MARK_SEEN):
        assert states[each].enabled
    assert states[Command.START_CORTEX].visible, "or the other buttons would move"
    assert not states[Command.START_CORTEX].enabled


def test_a_damaged_record_can_be_exported_and_removed_but_not_sent():
    states = command_states(replace(ONE, row=replace(ROW, type=RecordType.DAMAGED)))
    for each in (Command.SEND, Command.DECLINE, Command.COPY_MARKDOWN):
        assert not states[each].enabled
        assert states[each].why_not
    assert states[Command.EXPORT].enabled
    assert states[Command.REMOVE].enabled
    assert not states[Command.SHOW_SIMILAR].visible


def test_where_nothing_may_leave_send_says_why():
    blocked = message("Nothing is sent: {why}.", why="it was turned off")
    assert command_states(replace(ONE, blocked=blocked))[Command.SEND].why_not == blocked


@pytest.mark.parametrize(
    ("delivery", "offered"),
    [
        (DeliveryState.NONE, True),
        (DeliveryState.RETRYING, True),
        (DeliveryState.DELIVERED, False),
        (DeliveryState.DECLINED, False),
    ],
)
def test_what_is_delivered_or_declined_is_not_declined_again(delivery, offered):
    one = replace(ONE, row=replace(ROW, delivery=delivery))
    assert command_states(one)[Command.DECLINE].enabled is offered
    # A group's other reports may still wait.
    assert command_states(replace(one, grouped=True))[Command.DECLINE].enabled


def test_cortex_is_started_only_where_it_is():
    def start(**changes):
        return command_states(replace(ONE, **changes))[Command.START_CORTEX]

    assert start().enabled
    assert start(has_cortex=False).why_not
    assert start(starting=True).why_not
    assert not start(is_ours=False).visible
    assert start(row=replace(ROW, source="something-else")).why_not
