"""Known issues in the window: what is known is said, linked by the user, and opened only by a
click.
"""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope, an_issue
from tests.gui.desk import Browser, buttons_of, words_of
from tray_app.services.fixes import is_linked
from tray_app.services.services import Services
from tray_app.ui.issue.issue_dialog import IssueDialog
from tray_app.ui.issue.link_dialog import LinkIssueDialog
from tray_app.ui.main_window.window import MainWindow
from tray_app.ui.widgets.plain_text import WrappedLabel

NOW = datetime(2026, 11, 24, tzinfo=UTC)
START = 1_795_464_488 * 10**9
URL = "https://tracker.example/issues/7"


def crash(number: int, name: str, version: str) -> bytes:
    stack = f"TypeError: {name}\n    at {name} (/opt/cortex/dist/src/{name}.js:44:12)"
    return an_envelope(time_ns=START + number * 10**9, message=name, stack=stack, version=version)


@pytest.fixture
def opened(
    made_services: Callable[..., Services], open_window: Callable[..., MainWindow], qtbot: QtBot
) -> Callable[..., tuple[Services, MainWindow]]:
    def start(*records: bytes) -> tuple[Services, MainWindow]:
        services = made_services(*records)
        window = open_window(services)
        qtbot.waitUntil(lambda: window.detail.loaded is not None)
        return services, window

    return start


def group_of(window: MainWindow) -> str:
    assert window.detail.loaded is not None
    return window.detail.loaded.row.group


def linked(services: Services, group: str) -> list[str]:
    return [url for each in services.advice.all() if is_linked(each, group) for url in each.links]


def said(window: MainWindow) -> str:
    return words_of(window.detail.overview.card)


def button(window: MainWindow, text: str) -> QToolButton | None:
    return next(iter(buttons_of(window.detail.overview.card, text)), None)


def press(window: MainWindow, text: str) -> None:
    found = button(window, text)
    assert found is not None, text
    found.click()


def choose(window: MainWindow, qtbot: QtBot, name: str) -> None:
    for row in range(window.model.rowCount()):
        key = window.model.key_at(row)
        assert key is not None
        window.list.select_key(key)
        qtbot.waitUntil(
            lambda key=key: window.detail.loaded is not None and window.detail.loaded.row.key == key
        )
        if name in window.detail.loaded.row.what:
            return


def test_a_group_is_linked_and_its_page_opened_by_a_click(
    opened, qtbot: QtBot, browser: Browser
) -> None:
    services, window = opened(crash(1, "first", "0.4.2"))
    window.commands.link_issue.trigger()
    dialog = window.findChild(LinkIssueDialog)
    assert dialog is not None
    assert not dialog.save_button.isEnabled()
    dialog.address.field.setText("http://tracker.example/7")
    assert "https://" in dialog.address.wrong.text()
    assert not dialog.save_button.isEnabled()
    dialog.address.field.setText(URL)
    dialog.fixed_in.field.setText("soon")
    assert "numbers with dots" in dialog.fixed_in.wrong.text()
    assert not dialog.save_button.isEnabled()
    dialog.fixed_in.field.setText("0.5.1")
    dialog.save_button.click()
    qtbot.waitUntil(
        lambda: (
            said(window)
            == "Known issue: TypeError: first · Fixed in 0.5.1; this report is from 0.4.2."
        )
    )
    assert browser.opened == []
    assert URL in button(window, "Open the issue").accessibleDescription()
    press(window, "Open the issue")
    assert browser.opened == [URL]
    assert linked(services, group_of(window)) == [URL]


def test_the_link_is_taken_away_with_a_way_back(opened, qtbot: QtBot) -> None:
    services, window = opened(crash(1, "first", "0.4.2"))
    services.advice.link(group_of(window), URL, title="t", fixed_in="0.5.1")
    qtbot.waitUntil(lambda: "Fixed in 0.5.1" in said(window))
    press(window, "Remove the link")
    qtbot.waitUntil(lambda: "Known issue" not in said(window))
    qtbot.waitUntil(window.undo.button.isVisible)
    window.undo.button.click()
    qtbot.waitUntil(lambda: "Fixed in 0.5.1" in said(window))


def test_what_a_list_recognises_cannot_be_unlinked_here(opened, qtbot: QtBot) -> None:
    services, window = opened(crash(1, "first", "0.4.2"))
    mine = services.advice.mine
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text(
        an_issue("<b>hand</b> \\u202e made", URL, 'type = "TypeError"', 'happened = "Wait."')
    )
    services.config_watch.look()
    qtbot.waitUntil(lambda: said(window) == "Known issue: <b>hand</b> ⟨U+202E⟩ made · Wait.")
    labels = window.detail.overview.card.findChildren(WrappedLabel)
    [label] = [each for each in labels if "hand" in each.text()]
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert button(window, "Remove the link") is None


def test_a_fix_that_is_here_and_one_that_failed_are_said(opened, qtbot: QtBot) -> None:
    services, window = opened(crash(1, "first", "0.4.2"), crash(2, "other", "0.5.2"))
    choose(window, qtbot, "first")
    services.advice.link(group_of(window), URL, title="t", fixed_in="0.5.1")
    qtbot.waitUntil(lambda: "You already run 0.5.2 (seen " in said(window))
    assert "): it should not come back." in said(window)
    assert "Newest version seen here: 0.5.2." in window.detail.overview.facts.toPlainText()
    choose(window, qtbot, "other")
    assert "Known issue" not in said(window)
    services.advice.link(group_of(window), URL, title="t")
    qtbot.waitUntil(
        lambda: "Marked as fixed in 0.5.1, but it happened again in 0.5.2." in said(window)
    )


def test_a_damaged_list_is_said_above_the_list(opened, qtbot: QtBot) -> None:
    services, window = opened(crash(1, "first", "0.4.2"))
    mine = services.advice.mine
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text("[[advice]")
    services.config_watch.look()
    qtbot.waitUntil(lambda: "is not valid TOML" in window.banner.words.text())


def test_after_an_issue_was_reported_its_address_can_be_remembered(
    opened, qtbot: QtBot, browser: Browser
) -> None:
    services, window = opened(crash(1, "first", "0.4.2"))
    group = group_of(window)
    window.commands.report_issue.trigger()
    qtbot.waitUntil(lambda: window.findChild(IssueDialog) is not None)
    dialog = window.findChild(IssueDialog)
    assert dialog.address.isHidden()
    dialog.title.setText("It crashes at first")
    dialog.open_button.click()
    assert len(browser.opened) == 1
    assert browser.opened[0].startswith("https://")
    assert not dialog.address.isHidden()
    assert not dialog.remember_button.isEnabled()
    dialog.address.field.setText(URL)
    dialog.remember_button.click()
    qtbot.waitUntil(lambda: "It crashes at first" in said(window))
    assert linked(services, group) == [URL]


def test_copying_as_markdown_names_the_issue(opened, qtbot: QtBot) -> None:
    services, window = opened(crash(1, "first", "0.4.2"))
    services.advice.link(group_of(window), URL, title="t")
    qtbot.waitUntil(lambda: "Known issue" in said(window))
    QGuiApplication.clipboard().clear()
    window.commands.copy_markdown.trigger()
    qtbot.waitUntil(lambda: f"<{URL}>" in QGuiApplication.clipboard().text())


def test_a_sentence_takes_no_more_height_than_it_needs(qtbot: QtBot) -> None:
    label = WrappedLabel("one two three four five six seven eight nine ten")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    QApplication.processEvents()
    narrow = label.minimumHeight()
    assert narrow > 3 * label.fontMetrics().height()
    label.resize(1000, 20)
    QApplication.processEvents()
    assert label.minimumHeight() < narrow / 2
    label.setText("")
    assert label.minimumHeight() == 0
