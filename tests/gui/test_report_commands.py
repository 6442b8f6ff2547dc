"""The actions that buttons, menus and keys share."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tests.unit.ui.test_commands_state import ONE
from tray_app.ui.widgets.report_commands import CommandButton, ReportCommands, label


@pytest.fixture
def commands(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ReportCommands(parent)
    made.know(count=1, row=ONE.row, is_ours=True, has_cortex=True)
    yield made
    assert made.parent() is parent


def labels(menu: QMenu) -> list[str]:
    return [label(each) for each in menu.actions() if not each.isSeparator()]


def test_a_menu_has_each_command_once(commands):
    menu = QMenu(commands.parent())
    commands.fill(menu)
    said = labels(menu)
    assert len(said) == len(set(said)) == 14
    assert said[:3] == ["Start Cortex", "Send…", "Don't send"]
    assert "Show 24 similar" in said
    assert "Copy ID 01234567" in said


def test_beside_the_buttons_a_menu_leaves_theirs_out(commands):
    menu = QMenu(commands.parent())
    commands.fill(menu, with_buttons=False)
    assert not {"Send…", "Copy as Markdown", "Start Cortex"} & set(labels(menu))


def test_a_button_follows_its_action_and_says_why_it_cannot_be_used(commands, qtbot):
    parent = commands.parent()
    row = QHBoxLayout(parent)
    copy, start = CommandButton(commands.copy_markdown), CommandButton(commands.start_cortex)
    row.addWidget(copy)
    row.addWidget(start)
    parent.show()
    assert copy.isEnabled()
    assert copy.accessibleName() == "Copy as Markdown"
    assert start.isVisible()
    commands.know(count=3)
    assert not copy.isEnabled()
    assert copy.accessibleDescription() == "Select one report for this."
    assert start.isVisible()
    assert not start.isEnabled()
    commands.know(count=1)
    with qtbot.waitSignal(commands.copy_markdown.triggered):
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)


def test_keys_are_shown_only_in_an_open_menu(commands):
    menu = QMenu(commands.parent())
    commands.fill(menu)
    assert commands.send.shortcut().isEmpty()
    menu.aboutToShow.emit()
    assert commands.send.shortcut().toString() == "Return"
    menu.aboutToHide.emit()
    assert commands.send.shortcut().isEmpty()


def test_the_mute_menu_is_filled_when_it_opens(commands):
    commands.mute_menu_wanted.connect(lambda menu: menu.addAction(QAction("For a day", menu)))
    menu = commands.mute.menu()
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    assert labels(menu) == ["For a day"]
