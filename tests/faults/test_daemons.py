"""Hosts of every kind, with and without us: the same output, the same end, and a report if and only
if one crashed.

Each way to live is tried with some ways to end, chosen anew each day; with CORTEX_FAULTS_LONG=1
with all of them.
"""

import difflib
import os
import random
import re
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.unit.capture.hosts import PYTHON, Desk
from tray_app import user_folders
from tray_app.capture import fault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="daemons are made otherwise there")

LONG = os.environ.get("CORTEX_FAULTS_LONG", "") == "1"
SECONDS = 30.0
"""After so long no further host is tried, unless it is to be long."""

ENDS = {
    "returns": ("pass", 0),
    "exits": ("sys.exit(3)", 0),
    "exits with words": ("sys.exit('bye')", 0),
    "exits at once": ("os._exit(5)", 0),
    "handles": ("try: 1/0\nexcept ZeroDivisionError: pass", 0),
    "interrupted": ("raise KeyboardInterrupt", 0),
    "terminated": ("os.kill(os.getpid(), 15); time.sleep(9)", 0),
    "killed": ("os.kill(os.getpid(), 9); time.sleep(9)", 0),
    "becomes another": ("os.execv('/bin/sh', ['sh', '-c', 'exit 4'])", 0),
    "uncaught": ("raise ValueError('boom')", 1),
    "group": ("raise ExceptionGroup('many', [ValueError(1), KeyError(2)])", 1),
    "cause": ("try: 1/0\nexcept ZeroDivisionError as e: raise KeyError('k') from e", 1),
    "recursion": ("def f(n): return f(n + 1)\nf(0)", 1),
    "odd exception": (
        (
            "class Odd(Exception):\n    __class__ = property(lambda self: 1/0)\n"
            "    def __str__(self): return str(self)\nraise Odd()"
        ),
        1,
    ),
    "thread": ("t = threading.Thread(target=lambda: 1/0); t.start(); t.join()", 1),
    "destructor": ("class D:\n    def __del__(self): raise ValueError('late')\nD()", 1),
    "late destructor": (
        "class D:\n    def __del__(self): raise "  # noqa: ISC004
        "ValueError('late')\nsys.modules['__main__'].kept = D()",
        1,
    ),
    "segmentation fault": ("import ctypes; ctypes.string_at(0)", 1),
    "abort": ("os.abort()", 1),
}

PASS_ON = (
    "def child(then):\n    pid = os.fork()\n    if pid == 0: return then()\n"
    "    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]); os._exit(code "
    "if code >= 0 else 128 - code)\n"
)
"""Whoever waits for the child ends with its code, and does not die of its signal as well."""
DAEMON = (
    PASS_ON
    + """
def daemon():
    os.setsid()
    child(closed)
def closed():
    import socket
    {closing}
    for number in range(3): os.dup2(os.open("log", os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), number)
    files = [os.open(f"data-{{n}}", os.O_RDWR | os.O_CREAT, 0o600) for n in range(40)]
    for number in files: os.write(number, b"precious")
    server = socket.create_server(("127.0.0.1", 0))
    def ended():
        {install}
        print("out", flush=True)
        socket.create_connection(server.getsockname()).close()
        for n, number in enumerate(files): assert os.fstat(number).st_ino == os.stat(f"data-{{n}}").st_ino
        end()
    {then}
child(daemon)
"""  # noqa: E501
)
RANGE = "os.closerange(0, 4096)"
ONE_BY_ONE = """
    for number in range(4096):
        try: os.close(number)
        except OSError: pass"""
INSTALL = "os.environ.get('WITH_CAPTURE') and capture.install('cli', app_version='2')"
NONE_LEFT = """
try:
    while True: os.open("/dev/null", os.O_RDONLY)
except OSError: pass
end()"""


@dataclass(frozen=True)
class Life:
    """How a host lives before it ends."""

    body: str
    """Calls `end()` at some time."""
    shell: str = 'exec "$@"'
    environ: Mapping[str, str] | None = None
    but: tuple[str, ...] = ()
    """Ends that mean something else here, or cannot be."""
    only_frames: bool = False
    """Whether the interpreter can read source, or load what it prints groups with, only thanks to
    us.
    """


LIVES = {
    "plain": Life("end()"),
    "daemon": Life(DAEMON.format(closing=RANGE, install="pass", then="ended()")),
    "daemon, installed late": Life(DAEMON.format(closing=RANGE, install=INSTALL, then="ended()")),
    "daemon with workers": Life(
        DAEMON.format(closing=ONE_BY_ONE, install="pass", then="child(ended)")
    ),
    "workers": Life(
        f"{PASS_ON}for _ in range(2):\n    if os.fork() == 0: "
        f"os._exit(0)\n    os.wait()\nchild(end)"
    ),
    "among threads": Life(
        "for _ in range(3): threading.Thread(target=time.sleep, args=(30,), "
        "daemon=True).start()\nend()"
    ),
    # An exit or an interrupt in a thread is nobody's business.
    "in a thread": Life("t = threading.Thread(target=end, name='t'); t.start(); t.join()"),
    "in a loop": Life(
        "import asyncio\nasync def main(): end()\nasyncio.run(main())",
        but=("odd exception",),  # asyncio itself waits for ever
    ),
    "in an executor": Life(
        "import asyncio\nasync def main(): await "
        "asyncio.get_running_loop().run_in_executor(None, end)\n"
        "asyncio.run(main())",
        but=("odd exception",),
    ),
    "own hook": Life(
        f"sys.excepthook = lambda *a: print('mine', a[0].__name__, "
        f"file=sys.stderr)\n{INSTALL}\nend()",
        but=(
            "late destructor",
        ),  # the hook keeps the module until nothing can be said any more, also without us
    ),
    "signals all the time": Life(
        "import signal\nfor each in ('SIGALRM', 'SIGCHLD'): "
        "signal.signal(getattr(signal, each), lambda *_: None)\n"
        "signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)\n"
        "try: end()\nfinally: signal.setitimer(signal.ITIMER_REAL, 0)",
        but=("becomes another",),
    ),
    "children all the time": Life(
        "import signal, subprocess\nsignal.signal(signal.SIGCHLD, lambda *_: "
        "print('a child', flush=True))\n"
        f"{INSTALL}\nsubprocess.run(['true'])\nend()"
    ),
    "full output": Life(
        "try: os.write(1, b'x')\nexcept OSError: pass\nend()", shell='exec "$@" >/dev/full'
    ),
    "closed streams": Life("end()", shell='exec "$@" <&- >&- 2>&-', but=("exits with words",)),
    "closes its streams": Life("for number in range(3): os.close(number)\nend()"),
    "no home": Life(
        "end()", environ={"HOME": "/nonexistent", "XDG_CONFIG_HOME": "", "XDG_CACHE_HOME": ""}
    ),
    "no folder": Life("os.mkdir('gone'); os.chdir('gone'); os.rmdir('../gone')\nend()"),
    "open mask": Life("os.umask(0)\nend()"),
    "shut mask": Life("os.umask(0o777)\nend()"),
    "no descriptor left": Life(
        NONE_LEFT.strip(), only_frames=True, but=("segmentation fault", "thread", "group")
    ),
    "few descriptors": Life(
        "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (24, 24))" + NONE_LEFT,
        only_frames=True,
        but=("segmentation fault", "thread", "group"),
    ),
    "isolated": Life("end()", shell='py=$1; shift; exec "$py" -O -X utf8 "$@"'),
}
PATIENCE = 120.0
HUNG = -999
NOISE = re.compile(rb"0x[0-9a-f]+|\d{10,}|object refcount : \d+")


@dataclass
class Count:
    """What the campaign has found."""

    tried: int = 0
    lost: int = 0
    unconsented: int = 0
    duplicates: int = 0
    noticed: int = 0

    def __str__(self) -> str:
        return (
            f"hosts: tried {self.tried}, reports lost {self.lost}, unconsented {self.unconsented}, "
            f"duplicates {self.duplicates}, noticed by the host {self.noticed}"
        )


def pairs() -> list[tuple[str, str]]:
    """Return who is tried: everybody lives and ends in some way, a few at a time."""
    every = [(life, end) for life in LIVES for end in ENDS if end not in LIVES[life].but]
    random.Random(os.environ.get("CORTEX_FAULTS_SEED") or "the same every day").shuffle(every)
    if LONG:
        return every
    lives, ends, first, rest = set(LIVES), set(ENDS), [], []
    for life, end in every:
        (first if life in lives or end in ends else rest).append((life, end))
        lives.discard(life)
        ends.discard(end)
    return first + rest


def run(desk: Desk, life: Life, end: str, **environ: str) -> "tuple[int, list[bytes]]":
    """Run one host; return its code and all that it wrote."""
    body = f"def end():\n{textwrap.indent(ENDS[end][0], '    ')}\nimport resource\n"
    body += "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n" + life.body
    place = desk.home / "place"
    place.mkdir()
    command = ["sh", "-c", life.shell, "sh", PYTHON, str(desk.script(body))]
    given = {**desk.environ(), **(life.environ or {}), **environ}
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=given, cwd=place, start_new_session=True, **streams) as host:  # type: ignore[call-overload]
        try:
            written = host.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(host.pid, signal.SIGKILL)
            return HUNG, []
    files = [file.read_bytes() for file in sorted(place.iterdir()) if file.is_file()]
    return host.returncode, [
        NOISE.sub(b"", text.replace(os.fsencode(desk.home), b"~")) for text in (*written, *files)
    ]


def desks(folder: Path) -> Iterator[Desk]:
    """Make homes in which nothing needs to be gathered."""
    for number in range(1_000_000):
        desk = Desk(folder / str(number))
        desk.facts_file.parent.mkdir(parents=True)
        desk.facts_file.write_text(f"boot={user_folders.boot_id()}\ncpu=a processor\n")
        yield desk


def try_one(folder: Path, life: str, end: str, count: Count) -> list[str]:
    """Try one host; return what is wrong."""
    without, with_us, switched_off = (
        desk for desk, _ in zip(desks(folder), range(3), strict=False)
    )
    told = []
    bare = run(without, LIVES[life], end)
    captured = run(with_us, LIVES[life], end, WITH_CAPTURE="1")
    off = run(switched_off, LIVES[life], end, WITH_CAPTURE="1", CORTEX_CRASH_REPORT="0")
    for name, found in (("with us", captured), ("switched off", off)):
        if seen(found, LIVES[life]) != seen(bare, LIVES[life]):
            count.noticed += 1
            said = difflib.unified_diff(
                *(repr(each).split("\\n") for each in (bare, found)), n=1, lineterm=""
            )
            told.append(
                f"{life}, {end}: {name} it was {found[0]}, without us {bare[0]}\n" + "\n".join(said)
            )
    fault.collect_in(with_us.data)
    expected, reports = ENDS[end][1], with_us.reports()
    if len(reports) < expected:
        count.lost += 1
        told.append(f"{life}, {end}: no report")
    if len(reports) > expected:
        count.duplicates += 1
        told.append(f"{life}, {end}: reports {[(each.kind, each.message) for each in reports]}")
    if switched_off.data.exists():
        count.unconsented += 1
        told.append(f"{life}, {end}: switched off, something was written")
    count.tried += 1
    return told


def seen(result: "tuple[int, list[bytes]]", life: Life) -> "tuple[int, list[list[bytes]]]":
    """Return what of a host is compared."""
    code, texts = result
    return code, [
        [line for line in text.splitlines() if not (life.only_frames and line.startswith(b"    "))]
        for text in texts
    ]


@pytest.mark.timeout(3600 if LONG else 600)
def test_hosts_of_every_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    count, begun = Count(), time.monotonic()

    def attempt(number: int, life: str, end: str) -> list[str]:
        if not LONG and time.monotonic() - begun > SECONDS:
            return []
        return try_one(tmp_path / str(number), life, end, count)

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as several:
        tried = [several.submit(attempt, number, *pair) for number, pair in enumerate(pairs())]
        told = [line for each in tried for line in each.result()]
    with capsys.disabled():
        print(f"\n{count} (in {time.monotonic() - begun:.0f} s)")
    assert not told, "\n".join(told)
