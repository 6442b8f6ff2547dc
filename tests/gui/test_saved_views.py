"""Saved views in the window: what is shown has a name, and a name brings it back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope, append
from tests.gui.desk import choose_filter
from tray_app.model.query import Column
from tray_app.model.saved_view import SavedView
from tray_app.model.state import StateName
from tray_app.services.services import Services
from tray_app.ui.list.row_state import COLUMNS
from tray_app.ui.main_window.window import MainWindow
from tray_app.ui.settings.settings_window import SettingsWindow
from tray_app.ui.tasks import Tasks

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
def start(
    services: Services, open_window: Callable[..., MainWindow], qtbot: QtBot
) -> Callable[..., MainWindow]:
    """Open a window that remembers; closing it and opening another is a new start."""

    def start(**options: bool) -> MainWindow:
        window = open_window(services, view="reports", **options)
        qtbot.waitUntil(lambda: not window.model.is_loading)
        return window

    return start


def rows(window: MainWindow, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: not window.model.is_loading and window.model.rowCount() == count)


def entries(window: MainWindow) -> dict[str, QAction]:
    """Return the entries of the filter's menu by their words, without the marks of keys."""
    window.filters.fill_menu()
    actions = window.filters.menu.actions()
    return {action.text().replace("&", ""): action for action in actions if action.text()}


def named(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Type a name into the dialog that is open, and save."""
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(name)
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(QInputDialog) is None)
    window.activateWindow()  # as a window manager does
    qtbot.waitUntil(window.isActiveWindow)


def test_the_filter_offers_what_can_be_left_out_and_says_what_is(start: Open, qtbot: QtBot) -> None:
    window = start()
    assert window.filters.button.text().replace("&", "") == "Filter"
    assert list(entries(window)) == [
        *("State", "Component", "Time", "Advice", "Save this view…", "Clear filters")
    ]
    assert not entries(window)["Clear filters"].isEnabled()
    width = window.filters.button.width()
    choose_filter(window, "Component", "Engine")
    rows(window, qtbot, 1)
    choose_filter(window, "Time", "Last 24 hours")
    assert window.filters.button.text().replace("&", "") == "Filter (2)"
    assert window.filters.button.accessibleDescription() == "Engine, Last 24 hours"
    assert list(entries(window))[:3] == ["State", "Component: Engine", "Time: Last 24 hours"]
    assert window.filters.button.width() == width
    qtbot.waitUntil(
        lambda: window.status.counts.text() == "1 of 5 reports · Engine · Last 24 hours"
    )
    entries(window)["Clear filters"].trigger()
    rows(window, qtbot, 5)
    assert window.filters.button.accessibleDescription() == ""


def test_what_is_shown_is_saved_under_a_name_and_comes_back_by_a_key(
    start: Open, qtbot: QtBot, services: Services
) -> None:
    window = start()
    choose_filter(window, "Component", "Command line")
    choose_filter(window, "Time", "Last 7 days")
    window.filters.groups.click()
    window.list.sortByColumn(COLUMNS.index(Column.WHAT), Qt.SortOrder.AscendingOrder)
    entries(window)["Save this view…"].trigger()
    named(window, qtbot, "My week")
    qtbot.waitUntil(lambda: "My week" in entries(window))
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
    window.filters.clear_filters()
    window.filters.reports.click()
    window.list.sortByColumn(COLUMNS.index(Column.WHEN), Qt.SortOrder.DescendingOrder)
    rows(window, qtbot, 5)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    rows(window, qtbot, 1)
    assert window.filters.groups.isChecked()
    assert (window.model.query.sort, window.model.query.descending) == (Column.WHAT, False)
    assert window.list.horizontalHeader().sortIndicatorSection() == COLUMNS.index(Column.WHAT)


def test_a_view_of_the_same_name_is_replaced(start: Open, qtbot: QtBot, services: Services) -> None:
    services.views.save(SavedView("Mine", sources=frozenset({"cli"})))
    window = start()
    entries(window)["Mine"].trigger()
    window.filters.search.setText("fault")
    window.filters.apply_search()
    entries(window)["Save this view…"].trigger()
    named(window, qtbot, "mine")
    qtbot.waitUntil(lambda: [view.search for view in services.views.own()] == ["fault"])


def test_reports_are_filtered_and_found_by_the_title_that_they_go_by(
    services: Services, start: Open, qtbot: QtBot, report_file: Path
) -> None:
    append(
        report_file,
        an_envelope(message="CUDA error: out of memory", stack=None, time_ns=1_795_464_499 * 10**9),
    )
    services.indexer.complete()
    window = start()
    rows(window, qtbot, 6)
    qtbot.waitUntil(lambda: window.model.title_at(0) == "Out of GPU memory")
    window.filters.search.setText("gpu mem")
    rows(window, qtbot, 1)
    window.filters.clear_filters()
    rows(window, qtbot, 6)
    choose_filter(window, "Advice", "Out of GPU memory")
    rows(window, qtbot, 1)
    assert window.filters.button.accessibleDescription() == "Out of GPU memory"


def test_the_settings_rename_and_remove_views(
    qtbot: QtBot, services: Services, tasks: Tasks
) -> None:
    services.views.save(SavedView("Mine", sources=frozenset({"cli"})))
    services.views.save(SavedView("R&D"))
    settings = SettingsWindow(services, tasks)
    qtbot.addWidget(settings)
    settings.open_page("storage")
    settings.show()
    views = settings.views
    assert not views.remove_button.isEnabled()
    views.list.item(0).setText("r&d")
    qtbot.waitUntil(lambda: "already" in views.fault.text())
    assert views.list.item(0).text() == "Mine"
    views.list.item(0).setText("Ours")
    qtbot.waitUntil(lambda: [view.name for view in services.views.own()] == ["Ours", "R&D"])
    qtbot.waitUntil(lambda: not views.fault.text())
    views.list.setCurrentRow(1)
    views.remove_button.click()
    qtbot.waitUntil(lambda: [view.name for view in services.views.own()] == ["Ours"])
    qtbot.waitUntil(lambda: views.list.count() == 1)


def test_a_name_that_cannot_be_used_is_said(start: Open, qtbot: QtBot, services: Services) -> None:
    window = start()
    entries(window)["Save this view…"].trigger()
    named(window, qtbot, "x" * 61)
    qtbot.waitUntil(lambda: "one line" in window.undo.text)
    assert services.views.own() == ()


def test_a_view_from_the_file_may_say_more_than_the_menu_offers(
    start: Open, qtbot: QtBot, services: Services
) -> None:
    services.views.save(
        SavedView(
            "Odd",
            sources=frozenset({"cli", "cortex-cpp"}),
            states=frozenset({StateName.NEW, StateName.BLOCKED}),
            within_s=3 * 86_400,
        )
    )
    window = start()
    entries(window)["Odd"].trigger()
    rows(window, qtbot, 2)
    said = "Chosen states, Chosen components, Chosen time"
    assert window.filters.button.accessibleDescription() == said
    window.filters.clear_filters()
    rows(window, qtbot, 5)


@pytest.fixture
def admin_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of an administrator's settings, to be asked for before the services are
    built.
    """
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.setenv("PROGRAMDATA", str(tmp_path / "etc"))
    file = tmp_path / "etc" / "cortex-tray" / "settings.toml"
    file.parent.mkdir(parents=True)
    return file


def test_views_that_an_administrator_fixed_say_so(
    admin_file: Path, start: Open, services: Services
) -> None:
    admin_file.write_text('views = [{ name = "Ours", search = "fault" }]\n')
    services.preferences.refresh()
    window = start()
    action = entries(window)["Save this view…"]
    assert not action.isEnabled()
    assert "administrator" in action.toolTip()


def test_a_damaged_entry_is_said_in_the_window(
    start: Open, qtbot: QtBot, services: Services
) -> None:
    services.preferences.set("views", [{"name": "x", "state": "exploded"}])
    window = start()
    said = "Saved view 1 in the settings is ignored"
    qtbot.waitUntil(lambda: said in window.banner.words.text())
