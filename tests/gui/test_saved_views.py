"""Saved views in the window: what is shown has a name, and a name brings it back."""

from collections.abc import Callable, Iterator  # noqa: I001
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope
from tray_app.model.query import Column
from tray_app.model.saved_view import SavedView
from tray_app.model.state import StateName
from tray_app.services.services import Services
from tray_app.ui.bridge import Bridge
from tray_app.ui.widgets.layout_memory import LayoutMemory
from tray_app.ui.main_window.window import MainWindow
from tray_app.ui.settings.settings_window import SettingsWindow
from tray_app.ui.tasks import Tasks
from tray_app.ui.theme import Theme

NOW = datetime(2026, 11, 24, tzinfo=UTC)
Open = Callable[..., MainWindow]


@pytest.fixture
def services(made_services: Callable[..., Services]) -> Services:
    second = 10**9
    return made_services(
        *(
            an_envelope(
                time_ns=1_795_464_488 * second + n * second,
                message=f"fault {n}",
                source=source,
                stack=None,
            )
            for n, source in enumerate(("cli", "cortex-server", "cortex-cpp"))
        ),
        an_envelope(time_ns=1_700_000_000 * second, message="long ago", source="cli", stack=None),
        b'{"metadata":{"createdAt":"2026-11-20T10:00:00\xff',
    )


@pytest.fixture
def open_window(
    services: Services, tasks: Tasks, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Open]:
    """Open a window that remembers; closing it and opening another is a new start."""
    bridges: list[Bridge] = []

    def start(**options: bool) -> MainWindow:
        bridge = Bridge(services.events)
        bridges.append(bridge)
        memory = LayoutMemory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        window = MainWindow(
            services, tasks, bridge, Theme(qapp), clock=lambda: NOW, memory=memory, **options
        )
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.model.has_answer and not window.model.is_loading)
        return window

    yield start
    for bridge in bridges:
        bridge.close()


def rows(window: MainWindow, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: not window.model.is_loading and window.model.rowCount() == count)


def entries(window: MainWindow) -> dict[str, QAction]:
    """Return the menu's entries by their words, without the marks of keys."""
    menu = window.views.button.menu()
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def named(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Type a name into the dialog that is open, and save."""
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(name)
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(QInputDialog) is None)
    window.activateWindow()  # as a window manager does
    qtbot.waitUntil(window.isActiveWindow)


def test_at_first_everything_is_shown_under_its_name(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert window.views.button.text() == "Everything"
    assert window.views.button.accessibleName() == "Views"
    assert window.views.button.menu().layoutDirection() is window.layoutDirection()
    filters = window.filters
    assert [box.itemText(0) for box in (filters.sources, filters.states, filters.times)] == [
        *("All sources", "All states", "Any time")
    ]
    assert [box.currentIndex() for box in (filters.sources, filters.states, filters.times)] == [
        0,
        0,
        0,
    ]
    assert list(entries(window)) == [
        *(
            "Everything",
            "Not sent yet",
            "Last 24 hours",
            "Engine crashes",
            "Damaged",
            "Save this view…",
        )
    ]
    assert [action.shortcut().toString() for action in entries(window).values()][:5] == [
        f"Ctrl+{n}" for n in range(1, 6)
    ]
    assert entries(window)["Everything"].isChecked()


def test_a_number_key_shows_that_view(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    rows(window, qtbot, 1)
    assert window.views.button.text() == "Engine crashes"
    assert window.filters.sources.currentText() == "Engine"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    rows(window, qtbot, 3)
    assert window.filters.times.currentText() == "Last 24 hours"
    assert window.filters.sources.currentText() == "All sources"
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    rows(window, qtbot, 1)
    assert window.filters.states.currentText() == "Damaged"
    qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)  # there is no ninth
    assert window.views.button.text() == "Damaged"


def test_a_changed_view_says_so_until_it_is_as_it_was(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    entries(window)["Engine crashes"].trigger()
    window.filters.search.setText("fault")
    window.filters.apply_search()
    assert window.views.button.text() == "Engine crashes •"
    assert "changed" in window.views.button.accessibleDescription()
    assert "Engine crashes (changed)" in entries(window)
    window.filters.search.clear()
    window.filters.apply_search()
    assert window.views.button.text() == "Engine crashes"
    window.filters.clear_filters()
    assert window.views.button.text() == "Everything"
    # What the filters happen to be goes by its name too.
    window.filters.states.setCurrentText("Not sent yet")
    assert window.views.button.text() == "Not sent yet"


def test_what_is_shown_is_saved_under_a_name_and_comes_back(
    open_window: Open, qtbot: QtBot, services: Services
) -> None:
    window = open_window()
    window.filters.sources.setCurrentText("Command line")
    window.filters.times.setCurrentText("Last 7 days")
    window.filters.groups.click()
    window.list.sortByColumn(tuple(Column).index(Column.WHAT), Qt.SortOrder.AscendingOrder)
    entries(window)["Save this view…"].trigger()
    named(window, qtbot, "My week")
    qtbot.waitUntil(lambda: window.views.button.text() == "My week")
    assert services.views.own() == (
        SavedView(
            "My week",
            sources=frozenset({"cli"}),
            within_s=7 * 86_400,
            grouped=True,
            sort=Column.WHAT,
            descending=False,
        ),
    )
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    window.filters.every.click()
    window.list.sortByColumn(tuple(Column).index(Column.WHEN), Qt.SortOrder.DescendingOrder)
    rows(window, qtbot, 5)
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    rows(window, qtbot, 1)
    assert window.filters.groups.isChecked()
    assert (window.model.query.sort, window.model.query.descending) == (Column.WHAT, False)
    assert window.list.horizontalHeader().sortIndicatorSection() == tuple(Column).index(Column.WHAT)
    assert window.views.button.text() == "My week"


def test_the_next_start_shows_the_view_that_was_shown_last(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    entries(window)["Last 24 hours"].trigger()
    rows(window, qtbot, 3)
    window.close()
    again = open_window()
    rows(again, qtbot, 3)
    assert again.views.button.text() == "Last 24 hours"
    assert again.filters.times.currentText() == "Last 24 hours"
    again.close()
    # A file that somebody sent is shown as a whole.
    other = open_window(of_this_computer=False)
    rows(other, qtbot, 5)
    other.close()
    rows(open_window(), qtbot, 3)


def test_a_view_that_is_gone_is_not_missed_at_the_start(
    open_window: Open, qtbot: QtBot, services: Services
) -> None:
    services.views.save(SavedView("Mine", sources=frozenset({"cli"})))
    window = open_window()
    entries(window)["Mine"].trigger()
    window.close()
    services.views.remove("Mine")
    again = open_window()
    rows(again, qtbot, 5)
    assert again.views.button.text() == "Everything"


def test_changes_are_saved_under_the_same_name(
    open_window: Open, qtbot: QtBot, services: Services
) -> None:
    services.views.save(
        SavedView("Mine", sources=frozenset({"cli"}), grouped=False, sort=Column.WHEN)
    )
    window = open_window()
    entries(window)["Mine"].trigger()
    window.filters.search.setText("fault")
    window.filters.apply_search()
    assert window.views.button.text() == "Mine •"
    entries(window)["Save this view…"].trigger()
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    assert dialog.textValue() == "Mine"
    named(window, qtbot, "Mine")
    qtbot.waitUntil(lambda: window.views.button.text() == "Mine")
    assert [(view.name, view.search) for view in services.views.own()] == [("Mine", "fault")]


def test_the_settings_rename_and_remove_views(
    qtbot: QtBot, services: Services, tasks: Tasks
) -> None:
    services.views.save(SavedView("Mine", sources=frozenset({"cli"})))
    services.views.save(SavedView("R&D"))
    settings = SettingsWindow(services, tasks)
    qtbot.addWidget(settings)
    settings.open_page("general")
    settings.show()
    views = settings.views
    assert not views.remove_button.isEnabled()
    views.list.item(0).setText("everything")
    qtbot.waitUntil(lambda: "comes with the program" in views.said.text())
    assert views.list.item(0).text() == "Mine"
    views.list.item(0).setText("Ours")
    qtbot.waitUntil(lambda: [view.name for view in services.views.own()] == ["Ours", "R&D"])
    qtbot.waitUntil(lambda: not views.said.text())
    views.list.setCurrentRow(1)
    views.remove_button.click()
    qtbot.waitUntil(lambda: [view.name for view in services.views.own()] == ["Ours"])
    qtbot.waitUntil(lambda: views.list.count() == 1)


def test_a_name_that_cannot_be_used_is_said(
    open_window: Open, qtbot: QtBot, services: Services
) -> None:
    window = open_window()
    entries(window)["Save this view…"].trigger()
    named(window, qtbot, "everything")
    qtbot.waitUntil(lambda: "comes with the program" in window.undo._words.text())
    assert services.views.own() == ()


def test_a_view_from_the_file_may_say_more_than_the_boxes_offer(
    open_window: Open, qtbot: QtBot, services: Services
) -> None:
    services.views.save(
        SavedView(
            "Odd",
            sources=frozenset({"cli", "cortex-cpp"}),
            states=frozenset({StateName.NEW, StateName.BLOCKED}),
            within_s=3 * 86_400,
        )
    )
    window = open_window()
    entries(window)["Odd"].trigger()
    rows(window, qtbot, 2)
    filters = window.filters
    assert [box.currentText() for box in (filters.sources, filters.states, filters.times)] == [
        *("Chosen sources", "Chosen states", "Last 3 days")
    ]
    assert window.views.button.text() == "Odd"
    filters.clear_filters()
    assert filters.sources.findText("Chosen sources") == -1
    assert filters.times.findText("Last 3 days") == -1
    rows(window, qtbot, 5)


@pytest.fixture
def admin_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of an administrator's settings, to be asked for before the services are
    built.
    """
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    file = tmp_path / "etc" / "cortex-tray" / "settings.toml"
    file.parent.mkdir(parents=True)
    return file


def test_views_that_an_administrator_fixed_say_so(
    admin_file: Path, open_window: Open, services: Services
) -> None:
    admin_file.write_text('views = [{ name = "Ours", search = "fault" }]\n')
    services.preferences.refresh()
    window = open_window()
    action = entries(window)["Save this view…"]
    assert not action.isEnabled()
    assert "administrator" in action.toolTip()


def test_a_damaged_entry_is_said_in_the_window(
    open_window: Open, qtbot: QtBot, services: Services
) -> None:
    services.preferences.set("views", [{"name": "x", "state": "exploded"}])
    window = open_window()
    qtbot.waitUntil(
        lambda: "number 1 in the settings is passed over" in window.banner._words.text()
    )


def test_the_row_of_filters_fits_a_screen_with_letters_twice_as_large(
    open_window: Open, qapp: QApplication
) -> None:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        window = open_window()
        assert window.minimumSizeHint().width() <= 1280
    finally:
        qapp.setFont(usual)
