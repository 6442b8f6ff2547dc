"""Hangs, seen from inside: answers the child's questions on the watched thread, and keeps the
stacks ready.

The child (`watchdog_child`) asks; a thread here passes the question to the watched loop; the loop's
answer goes back. With each answer `faulthandler`'s own timer is set anew: it needs no lock of the
interpreter, so it writes the stack of every thread even while a C call holds that lock, on every
system and without a signal.
"""

import faulthandler
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tray_app import isolated
from tray_app.capture import enabled, fault, installation, loops, scope, writer
from tray_app.capture.descriptors import Kept
from tray_app.capture.guard import suppress_own_errors
from tray_app.records import as_dict

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

_RESTARTS = 5
_CHILD = "tray_app.capture.watchdog_child"


class Watch:
    """One watched loop or thread. Nothing here raises; where watching is impossible, nothing is
    watched.
    """

    def __init__(
        self, submit: Callable[[Callable[[], None]], object] | None, timeout: float, interval: float
    ) -> None:
        self._submit = submit
        self._timeout, self._interval = timeout, interval
        self._stacks: Kept | None = None
        self._stacks_file = ""
        self._asked: Kept | None = None
        """What the child's questions come in by."""
        self._answers: Kept | None = None
        self._child: int | None = None
        self._process: Any = None
        self._lock = threading.Lock()
        self._question, self._answered = 0, -1
        self._thread = 0, 0
        self._stopped = False
        self._owner = os.getpid()

    def begin(self) -> None:
        """Start the child. Raises where that cannot be."""
        reporter = installation.reporter()
        if reporter is None or not enabled.is_on() or not _command():
            return
        folder = fault.folder_of(reporter.settings)
        writer.make_folder(folder)
        name = f"{os.getpid()}-{os.urandom(4).hex()}{fault.HANG_SUFFIX}"
        self._stacks_file = os.path.join(folder, name)
        self._stacks = Kept(os.open(self._stacks_file, fault.CREATE, 0o600))
        fault.take(self._stacks.number)
        self._start_child()
        _watches.append(self)
        threading.Thread(target=self._listen, name="cortex-watch", daemon=True).start()

    def beat(self) -> None:
        """Say that the calling thread is alive. Only needed where no loop can be asked."""
        # however often it beats, it writes once for each question
        if self._answered != self._question:
            self._answer(self._question)

    def stop(self) -> None:
        """End watching; the child ends by itself."""
        with suppress_own_errors(), self._lock:
            if not self._stopped:
                self._stopped = True
                if self._stacks is not None:
                    faulthandler.cancel_dump_traceback_later()
                self._close()
                if self in _watches:
                    _watches.remove(self)

    def __enter__(self) -> "Watch":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def after_fork(self) -> None:
        """In a forked child: nobody watches it, and it must not hold the parent's pipes."""
        self._stopped = True
        self._lock = threading.Lock()
        self._stacks_file = ""
        self._close()

    def _close(self) -> None:
        for kept in (self._answers, self._stacks):
            if kept is not None:
                kept.close()
        self._answers = self._stacks = None
        if self._stacks_file:
            fault.remove(self._stacks_file)

    def _start_child(self) -> None:
        reporter = installation.reporter()
        assert reporter is not None
        about = {
            "settings": {
                **as_dict(reporter.settings),
                "folder": os.path.dirname(os.path.dirname(reporter.settings.report_file)),
            },
            "payload": scope.values(),
            "timeout": self._timeout,
            "interval": self._interval,
            "pid": os.getpid(),
            "stacks": self._stacks_file,
        }
        child_reads, answers = os.pipe()
        self._answers = Kept(answers)
        if sys.platform != "win32":
            # A child that does not listen must not stop the host.
            os.set_blocking(self._answers.number, False)
        asked, child_writes = os.pipe()
        self._asked = Kept(asked)
        command = _command()
        try:
            if sys.platform == "win32":
                import subprocess

                self._process = subprocess.Popen(
                    command,
                    stdin=child_reads,
                    stdout=child_writes,
                    stderr=subprocess.DEVNULL,
                    creationflags=subprocess.CREATE_NO_WINDOW,
                )
            else:
                self._child = os.posix_spawn(
                    command[0],
                    command,
                    os.environ,
                    file_actions=[
                        (os.POSIX_SPAWN_DUP2, child_reads, 0),
                        (os.POSIX_SPAWN_DUP2, child_writes, 1),
                        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
                    ],
                )
        finally:
            os.close(child_reads)
            os.close(child_writes)
        os.write(self._answers.number, json.dumps(about).encode("ascii") + b"\n")

    def _listen(self) -> None:
        """Pass the child's questions on, until it or we end; begin again if it died by itself."""
        for attempt in range(_RESTARTS):
            if self._asked is not None:
                with (
                    suppress_own_errors(),
                    os.fdopen(self._asked.number, "rb", buffering=0, closefd=False) as asked,
                ):
                    self._pass_on(asked)
                self._asked.close()
            with suppress_own_errors():
                self._reap()
            if not self._begin_again(2.0**attempt):
                return

    def _begin_again(self, pause: float) -> bool:
        if not self._stopped:
            time.sleep(pause)
        with suppress_own_errors(), self._lock:
            if self._stopped:
                return False
            if self._answers is not None:
                self._answers.close()
            self._start_child()
        return True

    def _pass_on(self, asked: Any) -> None:
        while line := asked.readline(32):
            if not line.strip().isdigit():
                continue
            self._question = number = int(line)
            if self._submit is not None:
                try:
                    self._ask(self._submit, number)
                except RuntimeError:  # the loop is closed: there is nothing to watch any more
                    self.stop()

    def _ask(self, submit: Callable[[Callable[[], None]], object], number: int) -> None:
        loop: Any = getattr(submit, "__self__", None)
        is_loop = hasattr(loop, "is_running") and hasattr(loop, "is_closed")
        if is_loop and not loop.is_running() and not loop.is_closed():
            self._answer(number, idle=True)  # it does not run just now, so it cannot hang
        else:
            submit(lambda: self._answer(number))

    def _answer(self, number: int, *, idle: bool = False) -> None:
        """On the watched thread: it is alive."""
        with suppress_own_errors(), self._lock:
            answers, stacks = self._answers, self._stacks
            if self._stopped or answers is None or stacks is None:
                return
            self._answered = number
            # The host may have closed them, and use the numbers.
            if not (answers.is_ours() and stacks.is_ours()):
                faulthandler.cancel_dump_traceback_later()
                return
            os.ftruncate(stacks.number, 0)
            faulthandler.dump_traceback_later(self._timeout, file=stacks.number)
            if not idle and self._thread[0] != threading.get_ident():
                self._thread = threading.get_ident(), threading.get_native_id()
            os.write(answers.number, b"%d %d %d\n" % (number, *self._thread))

    def _reap(self) -> None:
        if self._process is not None:
            self._process.wait()
        elif self._child is not None:
            os.waitpid(self._child, 0)
        self._child = None


def _command() -> list[str]:
    """Return what runs the child; nothing where that cannot be."""
    if not isolated.can_start():
        return isolated.module(_CHILD)
    command = isolated.python(f"import {_CHILD} as child; child.main()")
    command.insert(1, "-S")  # it needs no packages, and starts sooner without
    return command


_watches: list[Watch] = []
_watching_forks = False


def watch(
    loop: "AbstractEventLoop | None" = None,
    *,
    timeout: float = 10.0,
    interval: float = 1.0,
    submit: Callable[[Callable[[], None]], object] | None = None,
) -> Watch:
    """Begin to watch; see `capture.watch`."""
    global _watching_forks
    loop = loop or (loops.running() if submit is None else None)
    made = Watch(loop.call_soon_threadsafe if loop is not None else submit, timeout, interval)
    with suppress_own_errors():
        made.begin()
        if not _watching_forks and hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=_after_fork)
            _watching_forks = True
    return made


def _after_fork() -> None:
    for each in _watches:
        with suppress_own_errors():
            each.after_fork()
    _watches.clear()
