"""Runs a program in our own place on Linux and macOS: same terminal, same process group, same end.

Only standard error takes a way round: through a pipe, or through a terminal of its own where ours
is a terminal, so that the program still writes to one. The rest it inherits.
"""

import contextlib
import errno
import fcntl
import os
import resource
import selectors
import shutil
import signal
import struct
import sys
import termios
import threading
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn

from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.supervisor import exit_status

if TYPE_CHECKING:
    from tray_app.capture.supervisor.supervise import Supervisor

_TAIL = 64 * 1024
_GRACE = 0.25
"""Seconds for which the last output is waited for after the program has ended, if others still hold
the pipe.
"""
_PASSED_ON = tuple(
    getattr(signal, name)
    for name in (
        "SIGINT",
        "SIGQUIT",
        "SIGTERM",
        "SIGHUP",
        "SIGUSR1",
        "SIGUSR2",
        "SIGALRM",
        "SIGWINCH",
    )
)
_STOPPING = (signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU)
_FROM_KERNEL = 0x80
_ENDING = frozenset({signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP})
_JUST = 10.0
"""Seconds for which a Ctrl-C counts as the reason why a program ended."""


def run(command: Sequence[str], supervisor: "Supervisor | None", environ: Mapping[str, str]) -> int:
    """Run *command* to its end. Without a supervisor this process becomes the program."""
    executable = shutil.which(command[0], path=environ.get("PATH"))
    if executable is None:
        # Let the system say what is wrong with a file that is there.
        executable = command[0]
        if os.sep in executable and os.path.exists(executable):  # a name as typed
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        raise FileNotFoundError(executable)
    if supervisor is None:
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        os.execve(executable, list(command), dict(environ))
    return _Run(executable, command, supervisor, environ).to_end()


class _Run:
    def __init__(
        self,
        executable: str,
        command: Sequence[str],
        supervisor: "Supervisor",
        environ: Mapping[str, str],
    ) -> None:
        self._executable, self._command, self._environ = executable, list(command), environ
        self._supervisor = supervisor
        self._tail = bytearray()
        self._forwarded: set[int] = set()
        self._source = -1
        """Where the program's standard error comes out; -1 when it has ended or is not looked at.
        """
        self._is_terminal = False
        self._pid = 0
        self._ended: exit_status.Exit | None = None
        self._asked_at = float("-inf")
        """When somebody last asked it to end."""

    def to_end(self) -> int:
        taken = {each for each in _PASSED_ON if signal.getsignal(each) != signal.SIG_IGN} | {
            signal.SIGCHLD
        }
        # macOS forgets one that nobody handles, although it is blocked
        for each in taken & {signal.SIGCHLD, signal.SIGWINCH}:
            signal.signal(each, lambda *_: None)
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {*taken, *_STOPPING})
        arriving, arrived = os.pipe()
        began = time.time()
        self._start(before)
        threading.Thread(target=_take_signals, args=(taken, arrived), daemon=True).start()
        while True:
            ended, pause = self._once(arriving, began)
            self._leave_relay()
            if pause is None:
                break
            if number := self._stopped_while_pausing(arriving, pause):
                _die_of(number)
            began = time.time()
            self._begin_anew()
            self._start(before)
        if ended.signal_number:
            _die_of(ended.signal_number)
        return ended.code

    def _once(self, arriving: int, began: float) -> tuple[exit_status.Exit, float | None]:
        """See one run to its end; return how it ended, and after how many seconds to
        start another.
        """
        self._supervisor.begun(self._pid)
        self._look(arriving)
        assert self._ended is not None
        asked = time.monotonic() - self._asked_at < _JUST
        forwarded = frozenset(self._forwarded)
        watched = exit_status.Watched(
            self._pid, self._ended, bytes(self._tail), forwarded, began, asked
        )
        return self._ended, self._supervisor.ended(watched)

    def _begin_anew(self) -> None:
        if self._source >= 0:
            os.close(self._source)  # whoever still writes there has a relay of its own
        self._source, self._ended = -1, None
        self._tail.clear()
        self._forwarded.clear()

    def _stopped_while_pausing(self, arriving: int, pause: float) -> int:
        """Wait before another run; return the signal by which somebody has asked for an end
        meanwhile, or 0.
        """
        until = time.monotonic() + pause
        with selectors.DefaultSelector() as selector:
            selector.register(arriving, selectors.EVENT_READ)
            while (left := until - time.monotonic()) > 0:
                if selector.select(left):
                    for number, _code in _read_signals(arriving):
                        if number in _ENDING:
                            return number
        return 0

    def _start(self, mask: "set[signal.Signals] | set[int]") -> None:
        inner = self._make_channel()
        actions = [(os.POSIX_SPAWN_DUP2, inner, 2)] if inner >= 0 else []
        try:
            self._pid = os.posix_spawn(
                self._executable,
                self._command,
                dict(self._environ),
                file_actions=actions,
                setsigmask=mask,
                setsigdef=[signal.SIGPIPE, signal.SIGXFSZ],  # Python itself ignores these two
            )
        finally:
            if inner >= 0:
                os.close(inner)

    def _make_channel(self) -> int:
        """Return the end that the program gets; -1 where our standard error is closed."""
        try:
            self._is_terminal = os.isatty(2)
            os.fstat(2)
        except OSError:
            return -1
        if not self._is_terminal:
            self._source, inner = os.pipe()
            return inner
        self._source, inner = os.openpty()
        with suppress_own_errors():
            settings = termios.tcgetattr(2)
            settings[1] &= ~termios.OPOST  # the real terminal will do that once
            settings[3] &= ~termios.ECHO
            termios.tcsetattr(inner, termios.TCSANOW, settings)
        self._copy_size()
        return inner

    def _copy_size(self) -> None:
        if self._is_terminal and self._source >= 0:
            with suppress_own_errors():
                size = fcntl.ioctl(2, termios.TIOCGWINSZ, struct.pack("HHHH", 0, 0, 0, 0))
                fcntl.ioctl(self._source, termios.TIOCSWINSZ, size)

    def _look(self, arriving: int) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(arriving, selectors.EVENT_READ)
            if self._source >= 0:
                selector.register(self._source, selectors.EVENT_READ)
            deadline: float | None = None
            self._wait_for_child()
            while True:
                if self._ended is not None:
                    deadline = deadline or time.monotonic() + _GRACE
                    if self._source < 0 or time.monotonic() >= deadline:
                        return
                for key, _ in selector.select(0.05 if deadline is not None else None):
                    if key.fd == arriving:
                        for number, code in _read_signals(arriving):
                            self._arrived(number, code)
                    elif not self._copy():
                        selector.unregister(self._source)
                        os.close(self._source)
                        self._source = -1

    def _copy(self) -> bool:
        """Pass some standard error on; False at its end, or when nobody listens to ours
        any more.
        """
        try:
            data = os.read(self._source, 65536)
        except OSError as error:  # EIO: a terminal's way to say that its last user is gone
            return error.errno == errno.EINTR
        self._tail += data
        del self._tail[:-_TAIL]
        return bool(data) and _write_all(2, data)

    def _arrived(self, number: int, code: int) -> None:
        if number in _ENDING:
            self._asked_at = time.monotonic()
        if number == signal.SIGCHLD:
            self._wait_for_child()
        elif number == signal.SIGWINCH:
            self._copy_size()
        elif code != _FROM_KERNEL and self._ended is None:
            # A terminal sends its signals to the whole group, so the program has had that one
            # already.
            self._forwarded.add(number)
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, number)

    def _wait_for_child(self) -> None:
        while self._ended is None:
            try:
                pid, status = os.waitpid(self._pid, os.WNOHANG | os.WUNTRACED | os.WCONTINUED)
            except ChildProcessError:
                self._ended = exit_status.Exit(0)
                return
            if pid == 0:
                return
            self._learn(status)

    def _stop_too(self, number: int) -> None:
        """The program has stopped (Ctrl-Z), and only now may we: a shell that thinks the job has
        stopped reads the terminal, and so would a program that has not got its signal yet.
        """
        os.kill(os.getpid(), number)
        if number in _STOPPING:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {number})
            # Here we stand still until somebody continues us.
            signal.pthread_sigmask(signal.SIG_BLOCK, {number})
        self._copy_size()
        time.sleep(0.02)
        pid, status = os.waitpid(self._pid, os.WNOHANG | os.WUNTRACED | os.WCONTINUED)
        if pid == 0:
            # A shell continues the whole group; whoever continued us alone meant the program as
            # well.
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGCONT)
        else:
            self._learn(status)

    def _learn(self, status: int) -> None:
        if os.WIFSTOPPED(status):
            self._stop_too(os.WSTOPSIG(status))
        elif os.WIFSIGNALED(status):
            self._ended = exit_status.Exit(-1, os.WTERMSIG(status), os.WCOREDUMP(status))
        elif os.WIFEXITED(status):
            self._ended = exit_status.Exit(os.WEXITSTATUS(status))

    def _leave_relay(self) -> None:
        """Where something that the program left behind still writes to standard error, somebody
        must pass it on.
        """
        if self._source < 0:
            return
        with suppress_own_errors():
            if os.fork():
                return
            try:
                for number in (0, 1):
                    with contextlib.suppress(OSError):
                        os.close(number)
                while self._copy():
                    pass
            finally:
                os._exit(0)


def _take_signals(taken: "set[signal.Signals]", arrived: int) -> None:
    """In a thread of its own: write down each signal and who sent it."""
    while True:
        # has no sigwaitinfo: there a terminal's signals cannot be told from others
        if sys.platform == "darwin":
            number, code = signal.sigwait(taken), 0
            if number in (signal.SIGINT, signal.SIGQUIT):
                code = _FROM_KERNEL
        else:
            info = signal.sigwaitinfo(taken)
            number, code = info.si_signo, info.si_code
        os.write(arrived, struct.pack("=ii", number, code))


def _read_signals(arriving: int) -> list[tuple[int, int]]:
    return list(struct.iter_unpack("=ii", os.read(arriving, 8 * 64)))


def _write_all(descriptor: int, data: bytes) -> bool:
    view = memoryview(data)
    while view:
        try:
            view = view[os.write(descriptor, view) :]
        except BlockingIOError:
            time.sleep(0.01)
        except OSError:
            return False
    return True


def _die_of(number: int) -> NoReturn:
    """End as the program ended, so that whoever waits for us sees the same; but leave no core of
    ours.
    """
    with suppress_own_errors():
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with suppress_own_errors():
        sys.stdout.flush()
    with suppress_own_errors():
        if number not in (signal.SIGKILL, signal.SIGSTOP):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {number})
        os.kill(os.getpid(), number)
    os._exit(128 + number)
