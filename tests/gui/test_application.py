"""What ties the program together: one instance, one bridge from threads to windows, one icon that
says it all.
"""

import json
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QLocalSocket

from tray_app.model.query import ReportRow
from tray_app.model.state import DeliveryState
from tray_app.services.events import DeliveryChanged, Events, MarksChanged, ReportsChanged
from tray_app.ui.bridge import Bridge
from tray_app.ui.notifications import Notice
from tray_app.ui.single_instance import SingleInstance, read_message, socket_name
from tray_app.ui.tray_picture import tray_icon
from tray_app.ui.tray_state import Pause, TrayState


def test_a_second_start_wakes_the_first_with_its_token(qtbot, tmp_path):
    """The first is told which report is wanted, and gets the right to come to the front."""
    first = SingleInstance(str(tmp_path))
    assert not first.wake_other()
    assert first.listen()
    heard = []
    first.woken.connect(lambda report, token: heard.append((report, token)))
    wake = (
        "import sys; from PySide6.QtCore import QCoreApplication;"
        "from tray_app.ui.single_instance import SingleInstance;"
        "app = QCoreApplication([]); other = SingleInstance(sys.argv[1]);"
        "sys.exit(0 if other.wake_other(report_id='ab12', token='a-token') else 3)"
    )
    second = subprocess.Popen([sys.executable, "-c", wake, str(tmp_path)])
    first.answer()
    qtbot.waitUntil(lambda: heard == [("ab12", "a-token")], timeout=60_000)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes stand for sockets there")
def test_who_comes_before_the_first_is_ready_is_answered_then(qtbot, tmp_path):
    """The name is taken at once, the window may be a while in coming: nobody starts a second tray
    meanwhile.
    """
    first = SingleInstance(str(tmp_path))
    assert first.listen()
    heard = []
    first.woken.connect(lambda report, token: heard.append(report))
    with socket.socket(socket.AF_UNIX) as early:
        early.connect(socket_name(str(tmp_path)))
        early.sendall(b'{"version": 1, "command": "show", "report": "ab12"}\n')
        assert heard == []
        first.answer()
        qtbot.waitUntil(lambda: heard == ["ab12"])
        assert json.loads(early.recv(256))["ok"] is True
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes stand for sockets there")
def test_a_socket_left_by_one_that_was_killed_is_no_hindrance(tmp_path):
    """It is there as a file, and nobody listens."""
    path = Path(socket_name(str(tmp_path)))
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(path))
    first = SingleInstance(str(tmp_path))
    assert not first.wake_other()
    assert first.listen()
    first.close()
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the names of users apart")
@pytest.mark.parametrize("runtime", [True, False], ids=["runtime folder", "no runtime folder"])
def test_nobody_else_can_take_the_name_or_wake_us(tmp_path, private_home, monkeypatch, runtime):
    """Everybody may write to /tmp, and the name can be guessed: it lies in a folder of the user's
    alone.
    """
    own = tempfile.mkdtemp(prefix="ct-")  # short: the name of a socket has a hundred characters
    monkeypatch.setenv("XDG_RUNTIME_DIR", own if runtime else "")
    monkeypatch.setenv("XDG_CACHE_HOME", own)
    first = SingleInstance(str(tmp_path))
    assert first.listen()
    path = Path(socket_name(str(tmp_path)))
    assert path.is_relative_to(own)
    assert stat.S_ISSOCK(path.stat().st_mode)
    assert [stat.S_IMODE(each.stat().st_mode) & 0o077 for each in (path, path.parent)] == [0, 0]
    first.close()
    assert not path.exists()


def test_another_folder_is_another_instance(tmp_path):
    assert socket_name("/a") != socket_name("/b")
    assert socket_name("/a") == socket_name("/a")


def test_strangers_on_the_socket_are_ignored(qtbot, tmp_path):
    """Too much, or not ours: nobody is woken, and the next real start is."""
    first = SingleInstance(str(tmp_path))
    assert first.listen()
    first.answer()
    heard = []
    first.woken.connect(lambda report, token: heard.append(report))
    for noise in (
        b"x" * 10_000,
        b"not json\n",
        b'{"version": 99, "command": "show"}\n',
        b'["show"]\n',
    ):
        stranger = QLocalSocket()
        stranger.connectToServer(socket_name(str(tmp_path)))
        assert stranger.waitForConnected(1000)
        stranger.write(noise)
        stranger.flush()
        qtbot.waitUntil(
            lambda stranger=stranger: (
                bool(stranger.bytesAvailable())
                or stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState
            )
        )
    assert heard == []
    first.close()


@pytest.mark.parametrize("line", [b"", b"{}", b'{"version": 2}', b"\xff", b"[1]", b'"show"'])
def test_only_our_own_version_is_understood(line):
    assert read_message(line) is None


def row(number):
    return ReportRow(
        number, f"{number:032x}", DeliveryState.NONE, 0, "cli", "x", "", "", 1, "g", seen=False
    )


def test_a_burst_from_many_threads_is_told_once_and_whole(qtbot):
    """Ten threads, a hundred events each: a few signals, and no report is lost from the count."""
    events = Events()
    bridge = Bridge(events)
    told = []
    bridge.reports_changed.connect(told.append)

    def publish(first):
        for number in range(100):
            events.publish(ReportsChanged(added=(row(first + number),), added_count=1))

    threads = [threading.Thread(target=publish, args=(1000 * n,)) for n in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    qtbot.waitUntil(lambda: sum(event.added_count for event in told) == 1000)
    assert len(told) < 20
    bridge.close()


def test_marks_and_deliveries_are_merged_without_doubles(qtbot):
    events = Events()
    bridge = Bridge(events)
    marks, deliveries = [], []
    bridge.marks_changed.connect(marks.append)
    bridge.delivery_changed.connect(deliveries.append)
    events.publish(MarksChanged(("a",)))
    events.publish(MarksChanged())
    events.publish(DeliveryChanged(("a", "b")))
    events.publish(DeliveryChanged(("b", "c")))
    qtbot.waitUntil(lambda: bool(marks and deliveries))
    assert marks == [MarksChanged()]
    assert deliveries == [DeliveryChanged(("a", "b", "c"))]
    bridge.close()


def picture(state, side=32, *, dark=False):
    return (
        tray_icon(state, dark_panel=dark)
        .pixmap(side)
        .toImage()
        .convertToFormat(QImage.Format.Format_ARGB32)
    )


def pixels(image):
    # Of an image that lives: its bytes go with it.
    return bytes(image.constBits())


def test_every_state_of_the_icon_differs_without_its_colours(qapp):
    """In greys alone, no two states look alike."""
    states = [
        TrayState(reports=1),
        TrayState(unseen=1),
        TrayState(unseen=2),
        TrayState(unseen=10),
        TrayState(reporting=False),
        TrayState(held=1),
        TrayState(folder_exists=False),
    ]
    grey = [pixels(picture(state).convertToFormat(QImage.Format.Format_Alpha8)) for state in states]
    solid = [
        pixels(picture(state).convertToFormat(QImage.Format.Format_Grayscale8)) for state in states
    ]
    assert len({*zip(grey, solid, strict=True)}) == len(states)
    assert picture(states[0]) != picture(states[0], dark=True)


def test_every_count_to_nine_has_an_icon_of_its_own_and_more_are_a_dot(qapp):
    """Also in the smallest size: what the digits are drawn with is all there."""
    seen = [pixels(picture(TrayState(unseen=count), 16)) for count in range(1, 101)]
    assert len(set(seen[:9])) == 9
    assert len(set(seen)) == 10
    assert len(set(seen[9:])) == 1


def test_a_pause_until_tomorrow_ends_in_the_morning():
    now = datetime(2026, 11, 29, 23, 30).astimezone()
    assert Pause.HOUR.until(now) == now + timedelta(hours=1)
    assert Pause.TOMORROW.until(now).isoformat().startswith("2026-11-30T08:00")
    assert Pause.WEEK.until(now) == now + timedelta(days=7)
    assert Pause.END.until(now) is None


def test_a_notice_hides_nothing_and_ends_somewhere():
    title, body = Notice("a\u202eb\nc", "x" * 5000, "", "").clean()
    assert title == "a⟨U+202E⟩b c"
    assert len(body) <= 401
