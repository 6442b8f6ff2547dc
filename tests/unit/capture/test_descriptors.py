"""Hosts that close what they inherited, and use the numbers themselves: nothing of theirs is closed
or written to.
"""

import sys

import pytest

from tests.unit.capture.hosts import Desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="daemons are made otherwise there")

CLOSING = {
    "by range": "os.closerange(3, 8192)",
    "one by one": (
        "for number in range(3, 8192):\n    try: os.close(number)\n    except OSError: pass"
    ),
}
OPENING = """
import socket
home = os.environ["HOME"]
logs = [os.open(f"{home}/log-{n}", os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600) for n in range(60)]
server = socket.create_server(("127.0.0.1", 0))
for log in logs: os.write(log, b"precious\\n")
def look():
    for n, log in enumerate(logs):
        facts = os.stat(f"{home}/log-{n}")
        assert (os.fstat(log).st_dev, os.fstat(log).st_ino) == (facts.st_dev, facts.st_ino), log
    client = socket.create_connection(server.getsockname()); server.accept()[0].close(); client.close()
"""  # noqa: E501
FORK = "if os.fork(): os.wait(); os._exit(0)\n"


def untouched(desk: Desk) -> bool:
    return {(desk.home / f"log-{n}").read_bytes() for n in range(60)} == {b"precious\n"}


@pytest.mark.parametrize("way", list(CLOSING))
def test_a_daemons_descriptors_stay_its_own(way: str, desk: Desk) -> None:
    body = (
        f"{CLOSING[way]}{OPENING}{FORK}look()\nif os.fork(): os.wait(); look(); os._exit(0)\nlook()"
    )
    body += "\nif os.environ.get('WITH_CAPTURE'): capture.uninstall()\nlook(); print('fine')"
    done = desk.run(body)
    assert (done.stdout, done.stderr) == (b"fine\n", b"")
    assert untouched(desk)


@pytest.mark.parametrize("last", ["closes last", "forks last", "neither"])
@pytest.mark.parametrize("way", list(CLOSING))
def test_a_hard_death_writes_nothing_into_a_file_of_the_host(
    way: str, last: str, desk: Desk
) -> None:
    death = "look()\nimport ctypes; ctypes.string_at(0)"
    body = {
        "closes last": f"{FORK}{CLOSING[way]}{OPENING}{death}",
        "forks last": f"{CLOSING[way]}{OPENING}{FORK}{death}",
        "neither": f"{CLOSING[way]}{OPENING}{death}",
    }[last]
    desk.run(body)
    assert untouched(desk)
    desk.run("pass")
    told = [report.attributes["exception.type"] for report in desk.reports()]
    # Nobody tells of descriptors that are closed one by one: then only a fork is an occasion to
    # look.
    assert told == ([] if way == "one by one" and last != "forks last" else ["SIGSEGV"])


def test_a_parent_that_forks_after_closing_has_its_stacks_again(desk: Desk) -> None:
    body = (
        f"{CLOSING['one by one']}\nif os.fork() == 0: "
        f"os._exit(0)\nos.wait()\nimport ctypes; ctypes.string_at(0)"
    )
    desk.run(body)
    desk.run("pass")
    assert desk.report().attributes["exception.type"] == "SIGSEGV"


def test_a_watch_writes_nothing_into_a_file_of_the_host(desk: Desk) -> None:
    """It empties its file at each answer, which would be the host's."""
    body = (
        "watch = capture.watch(timeout=0.4, interval=0.05)\n"
        "def beats(seconds):\n    until = time.monotonic() + seconds\n"
        "    while time.monotonic() < until: watch.beat(); time.sleep(0.01)\n"
        f"beats(0.5)\n{CLOSING['one by one']}{OPENING}beats(0.5); time.sleep(1.0); "
        f"look(); watch.stop(); look()"
    )
    done = desk.run(body)
    assert (done.returncode, done.stderr) == (0, b"")
    assert untouched(desk)


FULL = """
import resource
if os.environ.get("LOWERED"): resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
taken = []
try:
    while True: taken.append(os.open("/dev/null", os.O_RDONLY))
except OSError: pass
for n in range(3):
    try: raise ValueError(n)
    except ValueError:
        if os.environ.get("WITH_CAPTURE"): capture.capture_exception()
raise ValueError("none left")
"""


def without_source(stderr: bytes) -> list[bytes]:
    """Return a traceback's lines but for those of source, which such a host cannot read any more.

    From Python 3.13 on the interpreter prints what was read for our report as well.
    """
    return [line for line in stderr.splitlines() if not line.startswith(b"    ")]


@pytest.mark.skipif(sys.platform != "linux", reason="has no file without a name")
@pytest.mark.parametrize("lowered", ["", "1"])
def test_a_host_without_descriptors_is_reported(lowered: str, desk: Desk) -> None:
    without = desk.run(FULL, capture=False, environ={"LOWERED": lowered})
    with_us = desk.run(FULL, environ={"LOWERED": lowered})
    assert (with_us.returncode, with_us.stdout) == (without.returncode, without.stdout)
    assert without_source(with_us.stderr) == without_source(without.stderr)
    assert [report.message for report in desk.reports()] == ["0", "1", "2", "none left"]


def test_a_host_without_descriptors_keeps_to_the_switch(desk: Desk) -> None:
    """A file that cannot be read for want of a descriptor may well say no."""
    file = desk.home / "config" / "cortex" / "telemetry.env"
    body = (
        f"os.makedirs({str(file.parent)!r}); open({str(file)!r}, "
        f"'w').write('CORTEX_CRASH_REPORT=0')\n{FULL}"
    )
    assert desk.run(body).returncode == 1
    assert desk.reports() == []


@pytest.mark.parametrize("way", ["handler", "wait"])
def test_a_host_that_waits_for_its_children_hears_of_none_of_ours(way: str, desk: Desk) -> None:
    listens = {
        "handler": "signal.signal(signal.SIGCHLD, lambda *_: print('a child "
        "has ended', flush=True))",
        "wait": "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])",
    }[way]
    body = (
        f"import signal\n{listens}\n"
        "if os.environ.get('WITH_CAPTURE'): capture.install('cli', app_version='2')\n"
        "time.sleep(0.3)\nprint(signal.sigpending())\ntry: os.waitpid(-1, os.WNOHANG)\n"
        "except ChildProcessError: print('no child')"
    )
    assert desk.run(body).stdout == b"set()\nno child\n"
