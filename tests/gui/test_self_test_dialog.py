"""The window "Test crash reporting": a real crash, step by step, and what to do then."""

from dataclasses import replace

import pytest

from tray_app.messages import NOTHING, Message
from tray_app.services.doctor import Verdict
from tray_app.services.self_test import CAPTURE, SENDING, Step
from tray_app.ui.self_test.self_test_dialog import SelfTestDialog
from tray_app.ui.self_test.state import SelfTest, Stage


@pytest.fixture
def dialog(made_services, tasks, qtbot):
    services = made_services()
    services.indexer.start()
    made = SelfTestDialog(services, tasks, shown=lambda _: True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_ends_with_a_report_that_can_be_opened(dialog, qtbot):
    assert not dialog.show_button.isVisible()
    dialog.start_button.click()
    assert not dialog.start_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.state.stage is Stage.DONE, timeout=60_000)
    assert len(dialog.state.steps) == 4
    assert dialog.state.steps[2].verdict is Verdict.GOOD
    with qtbot.waitSignal(dialog.show_wanted) as told:
        dialog.show_button.click()
    assert told.args == [dialog.state.report_id]
    assert not dialog.isVisible()


def test_it_can_be_left_in_between_and_begun_anew(dialog, qtbot):
    dialog.start_button.click()
    dialog.close()
    assert dialog.state == SelfTest()
    dialog.show()
    dialog.start_button.click()
    qtbot.waitUntil(lambda: dialog.state.stage is Stage.DONE, timeout=60_000)
    assert len(dialog.state.steps) == 4, "steps of the run that was left are not among them"
    dialog.start_button.click()
    assert dialog.state.steps == ()
    qtbot.waitUntil(lambda: dialog.state.stage is Stage.DONE, timeout=60_000)
    assert len(dialog.state.steps) == 4


GOOD = Step(CAPTURE, Verdict.GOOD, Message("It crashed"), report_id="r")


@pytest.mark.parametrize(
    ("steps", "fault", "words", "report_id"),
    [
        ((GOOD,), NOTHING, "Crash reporting works.", "r"),
        ((GOOD, replace(GOOD, verdict=Verdict.NOTE)), NOTHING, "Crash reporting works.", "r"),
        ((replace(GOOD, verdict=Verdict.BAD),), NOTHING, "Something does not work.", ""),
        (
            (GOOD, replace(GOOD, area=SENDING, verdict=Verdict.BAD)),
            NOTHING,
            "Something does not work.",
            "r",
        ),
        ((GOOD,), Message("The disk is full"), "The disk is full", "r"),
    ],
)
def test_the_whole_is_said_in_one_sentence(steps, fault, words, report_id):
    running = SelfTest(Stage.RUNNING, steps)
    assert (running.can_start, running.report_id) == (False, "")
    state = replace(running, stage=Stage.DONE, fault=fault)
    assert (str(state.headline), state.report_id, state.can_start) == (words, report_id, True)
