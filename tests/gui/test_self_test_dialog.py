"""The window "Try it out": a real crash, step by step, and what to do then."""

from dataclasses import replace

import pytest

from tray_app.services.doctor import Verdict
from tray_app.services.self_test import Step
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
    assert not dialog.show_button.isEnabled()
    assert dialog.show_button.toolTip()
    dialog.start_button.click()
    assert not dialog.start_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.state.stage is Stage.DONE, timeout=60_000)
    assert len(dialog.state.steps) == 6
    assert dialog.state.steps[4].verdict is Verdict.GOOD
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
    assert len(dialog.state.steps) == 6, "steps of the run that was left are not among them"
    dialog.start_button.click()
    assert dialog.state.steps == ()
    qtbot.waitUntil(lambda: dialog.state.stage is Stage.DONE, timeout=60_000)
    assert len(dialog.state.steps) == 6


GOOD = Step("Crash", Verdict.GOOD, "It crashed")


@pytest.mark.parametrize(
    ("steps", "fault", "words", "can_show"),
    [
        (
            (GOOD, replace(GOOD, report_id="r")),
            "",
            "All works: a crash is captured, listed and announced.",
            True,
        ),
        (
            (replace(GOOD, verdict=Verdict.NOTE, report_id="r"),),
            "",
            "Crashes are captured and listed. There is something to know about the rest.",
            True,
        ),
        (
            (replace(GOOD, verdict=Verdict.BAD, report_id="r"),),
            "",
            "The way of a report ends here.",
            False,
        ),
        ((), "The disk is full", "The way of a report ends here.", False),
    ],
)
def test_the_whole_is_said_in_one_sentence(steps, fault, words, can_show):
    state = SelfTest().started()
    for step in steps:
        state = state.with_step(step)
    assert not state.can_start
    assert not state.can_show
    state = state.ended(fault)
    assert (str(state.headline), state.can_show, state.can_start) == (words, can_show, True)
