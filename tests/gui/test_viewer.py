"""A file that somebody sent, dropped on the window."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.builders import an_envelope, append
from tests.gui.desk import heard
from tray_app.ui import viewer
from tray_app.ui.theme import Theme
from tray_app.ui.widgets.report_commands import label


@pytest.fixture
def window(made_services, open_window, qapp):
    made = open_window(made_services(an_envelope(message="mine")))
    made.files_opened.connect(lambda files, opened: viewer.Viewer(files, opened, Theme(qapp)))
    yield made
    viewer.close_all()


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(10, 10), *how)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPoint(10, 10), *how))
    return entering.isAccepted()


def others(*known):
    """Return the windows that are seen beside those."""
    return [
        each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in known
    ]


def opened_beside(window, qtbot):
    qtbot.waitUntil(lambda: bool(others(window)))
    [other] = others(window)
    return other


def test_a_dropped_file_opens_beside_and_cannot_be_sent(window, qtbot, tmp_path):
    file = tmp_path / "from-a-friend.jsonl"
    append(file, an_envelope(message="theirs", stack=None))
    assert drop(window, file)
    other = opened_beside(window, qtbot)
    qtbot.waitUntil(lambda: other.detail.loaded is not None)
    title = "from-a-friend.jsonl (opened from a file)"
    assert (other.windowTitle(), heard(other)) == (title, title)
    assert "theirs" in other.detail.overview.facts.toPlainText()
    assert not other.detail.actions_row.send.isEnabled()
    assert "opened from a file" in other.detail.actions_row.send.toolTip()
    menu = other.detail.actions_row.more.menu()
    offered = [label(each) for each in menu.actions() if each.isVisible() and each.isEnabled()]
    assert "Export…" in offered
    assert not {"Don't send", "Mute", "Mark as seen", "Remove from list"} & set(offered)
    assert window.model.rowCount() == 1
    assert window.detail.actions_row.start.isVisible()
    assert not other.detail.actions_row.start.isVisible(), (
        "what crashed elsewhere is not started here"
    )
    assert [
        len(
            [
                a
                for a in each.menu_button.menu().actions()
                if label(a).startswith(("Test", "Mark all"))
            ]
        )
        for each in (window, other)
    ] == [
        2,
        0,
    ]
    other.close()
    qtbot.waitUntil(lambda: not others(window))


def test_what_is_no_file_with_reports_is_said(window, qtbot, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("dear all")
    assert drop(window, letter)
    qtbot.waitUntil(lambda: "holds no crash reports" in window.undo.text)
    assert not drop(window, tmp_path)


def test_beside_a_file_from_elsewhere_its_menu_leads_somewhere(window, qtbot, tmp_path):
    file = tmp_path / "from-a-friend.jsonl"
    append(file, an_envelope(message="theirs", stack=None))
    assert drop(window, file)
    other = opened_beside(window, qtbot)
    entries = {
        action.text().replace("&", ""): action for action in other.menu_button.menu().actions()
    }
    assert "Settings…" not in entries
    for entry, title in (("Help", "Help"), ("About", "About")):
        entries[entry].trigger()
        assert any(title in each.windowTitle() for each in others(window, other))
    assert len(others(window, other)) == 2, "the one does not end the other"
    other.close()
    assert not others(window)
