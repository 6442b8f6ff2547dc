"""What a Linux desktop says over D-Bus: for how long nobody has touched anything, and whether the screen is locked.

All are asked at once and waited for together, so that one that hangs costs a twelfth of a second and no more; and
without holding Python's lock, so that the UI thread goes on. Whoever is not there is not started for this.
"""

import os
import time
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusPendingCallWatcher, QDBusVariant

from tray_app.ui.presence.watch import AWAY_AFTER, Signs

PATIENCE: Final = 0.08
"""Seconds for all answers together."""
_STEP: Final = 0.001


class Question(NamedTuple):
    """One call without surprises: it changes nothing."""

    service: str
    path: str
    interface: str
    member: str
    arguments: tuple[str, ...] = ()


_SAVER = "org.freedesktop.ScreenSaver"
_IDLE_MONITOR = "org.gnome.Mutter.IdleMonitor"
_LOGIN = "org.freedesktop.login1"
MUTTER = Question(_IDLE_MONITOR, "/org/gnome/Mutter/IdleMonitor/Core", _IDLE_MONITOR, "GetIdletime")
"""In milliseconds."""
SAVER_IDLE = Question(_SAVER, "/org/freedesktop/ScreenSaver", _SAVER, "GetSessionIdleTime")
"""In seconds; from KDE in milliseconds."""
SAVERS = tuple(
    Question(f"{name}.ScreenSaver", f"/{name.replace('.', '/')}/ScreenSaver", f"{name}.ScreenSaver", "GetActive")
    for name in ("org.freedesktop", "org.gnome", "org.cinnamon", "org.mate", "org.xfce")
)
"""True while the screen is locked, or shows a picture in place of the windows."""
LOCKED, IDLE = (
    Question(
        _LOGIN,
        "/org/freedesktop/login1/session/auto",
        "org.freedesktop.DBus.Properties",
        "Get",
        (f"{_LOGIN}.Session", name),
    )
    for name in ("LockedHint", "IdleHint")
)


class Buses:
    """The session's bus and the system's."""

    def __init__(self, environ: Mapping[str, str] = os.environ, *, ask_idle: bool = True) -> None:
        """*ask_idle*: also for how long; not where the X server knows it better."""
        self._kde = "KDE" in environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
        self._session = (*SAVERS, *((MUTTER, SAVER_IDLE) if ask_idle else ()))
        self._system = (LOCKED, *((IDLE,) if ask_idle else ()))

    def signs(self) -> Signs:
        """Ask. From any thread but the UI's."""
        answers = ask({QDBusConnection.sessionBus: self._session, QDBusConnection.systemBus: self._system})
        return signs_in(answers, kde=self._kde)


def signs_in(answers: Mapping[Question, object], *, kde: bool) -> Signs:
    """Put the answers together; those that are missing or make no sense say nothing."""
    locked = any(answers.get(question) is True for question in (*SAVERS, LOCKED))
    known = []
    if (milliseconds := _number(answers.get(MUTTER))) is not None:
        known.append(milliseconds / 1000)
    elif (number := _number(answers.get(SAVER_IDLE))) is not None:
        known.append(number / 1000 if kde else number)
    if answers.get(IDLE) is True:
        known.append(AWAY_AFTER)  # the desktop itself has decided that the session is idle, after its own time
    return Signs(max(known) if known else None, locked)


def _number(answer: object) -> float | None:
    return float(answer) if isinstance(answer, int | float) and not isinstance(answer, bool) else None


def ask(questions: Mapping[Any, Sequence[Question]]) -> dict[Question, object]:
    """Ask each bus (a function that returns its connection) its questions; return the answers that came in time."""
    asked: list[tuple[Question, QDBusPendingCallWatcher]] = []
    for bus_of, those in questions.items():
        bus = bus_of()
        if not bus.isConnected():
            continue
        for question in those:
            message = QDBusMessage.createMethodCall(*question[:4])
            message.setAutoStartService(False)
            message.setArguments(list(question.arguments))
            call = QDBusPendingCall(bus.asyncCall(message, timeout=int(PATIENCE * 2000)))
            asked.append((question, QDBusPendingCallWatcher(call)))
    until = time.monotonic() + PATIENCE
    while not all(watcher.isFinished() for _, watcher in asked) and time.monotonic() < until:
        time.sleep(_STEP)
    return {question: _answer(watcher.reply()) for question, watcher in asked if watcher.isFinished()}


def _answer(reply: QDBusMessage) -> object:
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return None
    answer: object = reply.arguments()[0]
    return answer.variant() if isinstance(answer, QDBusVariant) else answer
