"""What words an exception fully is loaded when one is reported. Whatever cannot be loaded then: a
report is written, with its stack, and the host goes on.
"""

import os
import subprocess
import sys
import time

import pytest

from tests.unit.capture.hosts import PYTHON, Desk

posix = pytest.mark.skipif(sys.platform == "win32", reason="limits and forks of POSIX")

BLOCKED = {
    "not there": "sys.modules['traceback'] = None",
    "without what it needs": "for name in ('linecache', 'textwrap', 'contextlib'): "
    "sys.modules[name] = None",
    "fails": "class No:\n    def find_spec(self, name, *_):\n        if name == 'traceback': raise "
    "OSError(24, 'Too many open files')\nsys.meta_path.insert(0, No())",
    "exits": "class No:\n    def find_spec(self, name, *_):\n        if name == 'traceback': "
    "sys.exit(7)\nsys.meta_path.insert(0, No())",
    "no path": "sys.path.clear()",
    "no finders": "sys.meta_path = None",
}
BESIDE = {
    "traceback.py": ("raise RuntimeError('mine')", "print('mine'", "NAME = 'mine'", "exit(7)"),
    "linecache.py": ("raise RuntimeError('mine')", "def getline(): pass"),
    "textwrap.py": ("raise RuntimeError('mine')", ""),
}
"""Modules of a host's own that have the name of one of the library's."""
DEEP = """
def inner(): raise ValueError("boom")
def outer():
    try: {}["k"]
    except KeyError:
        try: inner()
        except ValueError as second: raise TypeError("wrapped") from second
"""
HANDLED = """
try: outer()
except TypeError:
    if os.environ.get("WITH_CAPTURE"): capture.capture_exception()
print("goes on", flush=True)
"""


def frames(stack: str) -> list[str]:
    """Return a stack's lines but for those of source."""
    return [line for line in stack.splitlines() if not line.startswith("    ")]


@pytest.mark.parametrize("why", list(BLOCKED))
def test_what_cannot_be_loaded_costs_the_lines_of_source_alone(why: str, desk: Desk) -> None:
    stacks = []
    for blocked in ("pass", BLOCKED[why]):
        done = desk.run(f"exec({blocked!r})\n{DEEP}{HANDLED}")
        assert (done.stdout.strip(), done.stderr) == (b"goes on", b"")
        stacks.append(desk.report().stack)
        desk.file.unlink()
    full, plain = stacks
    assert "    def inner()" in full
    assert plain.splitlines() == frames(full)


@pytest.mark.parametrize("why", list(BLOCKED))
def test_an_uncaught_exception_is_reported_and_printed_as_ever(why: str, desk: Desk) -> None:
    body = f"def deep(): raise ValueError('boom')\n{BLOCKED[why]}\ndeep()"
    without = desk.run(body, capture=False)
    with_us = desk.run(body)
    assert (with_us.returncode, with_us.stdout, with_us.stderr) == (
        without.returncode,
        without.stdout,
        without.stderr,
    )
    assert ", in deep\n" in desk.report().stack
    assert desk.report().stack.endswith("\nValueError: boom")


@pytest.mark.parametrize(
    ("name", "code"), [(name, code) for name, codes in BESIDE.items() for code in codes]
)
def test_a_hosts_own_module_of_the_same_name_spoils_no_report(
    name: str, code: str, desk: Desk
) -> None:
    (desk.home / name).write_text(code)
    body = "def deep(): raise ValueError('boom')\ntry: deep()\nexcept ValueError: "
    done = desk.run(
        f"{body}os.environ.get('WITH_CAPTURE') and capture.capture_exception()\nprint('goes on')"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith(b"goes on")
    assert done.stderr == b""
    assert ", in deep\n" in desk.report().stack
    assert desk.report().stack.endswith("\nValueError: boom")


STUCK = """
code = '''
import sys, threading, time
from importlib.machinery import ModuleSpec
begun = threading.Event()
class Never:
    def find_spec(self, name, *_): return ModuleSpec(name, self) if name == NAME else None
    def create_module(self, spec): return None
    def exec_module(self, module): begun.set(); time.sleep(600)
sys.meta_path.insert(0, Never())
threading.Thread(target=__import__, args=(NAME,), daemon=True).start()
begun.wait()
'''
exec(code, {{"NAME": {name!r}}})
"""
"""A thread that has the lock of a module and does not let go; and nothing of the main module."""


@pytest.mark.parametrize("name", ["traceback", "linecache"])
def test_a_thread_that_loads_the_same_for_ever_stops_nobody(name: str, desk: Desk) -> None:
    """Nor does it cost the wait again."""
    body = (
        f"{STUCK.format(name=name)}{DEEP}for n in range(3):\n    try: outer()\n"
        "    except TypeError as e: e.args = (str(n),); capture.capture_exception(e)\n"
        "print('goes on', flush=True); os._exit(0)"
    )
    begun = time.monotonic()
    assert desk.run(body).stdout.strip() == b"goes on"
    assert time.monotonic() - begun < 30
    assert [report.message for report in desk.reports()] == ["0", "1", "2"]
    assert all(", in inner\n" in report.stack for report in desk.reports())


@posix
def test_a_fork_that_loses_a_loading_thread_stops_no_child(desk: Desk) -> None:
    body = (
        f"{STUCK.format(name='traceback')}{DEEP}pid = os.fork()\nif pid == 0:\n"
        "    try: outer()\n    except TypeError: capture.capture_exception()\n    os._exit(3)\n"
        "os._exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))"
    )
    assert desk.run(body).returncode == 3
    assert ", in inner\n" in desk.report().stack


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="the interpreter itself would load it")
def test_a_thread_that_was_loading_when_the_interpreter_ends_stops_it_not(desk: Desk) -> None:
    body = (
        f"{STUCK.format(name='traceback')}"
        "class D:\n    def __del__(self): raise ValueError('late')\nd = D()"
    )
    assert desk.run(body).returncode == 0
    assert ", in __del__\n" in desk.report().stack


AT_THE_END = {
    "destructor": "class D:\n    def __del__(self): outer()\nd = D()",
    "destructor of a module": (
        "class D:\n    def __del__(self): outer()\nsys.modules['__main__'].kept = D()"
    ),
    "atexit": "import atexit\natexit.register(outer)",
    "thread at exit": (
        "def late(): threading.main_thread().join(); outer()\nthreading.Thread(target=late).start()"
    ),
}


@pytest.mark.parametrize("when", list(AT_THE_END))
def test_at_the_end_of_an_interpreter_all_causes_are_told(when: str, desk: Desk) -> None:
    body = DEEP + AT_THE_END[when]
    without, with_us = desk.run(body, capture=False), desk.run(body)
    assert with_us.returncode == without.returncode
    assert len(with_us.stderr.splitlines()) == len(without.stderr.splitlines())
    stack = desk.report().stack
    assert frames(stack)[-1] == "TypeError: wrapped"
    assert ", in outer\n" in stack
    if when != "destructor" or sys.version_info < (3, 13):
        assert "ValueError: boom\n\nThe above exception was the direct cause" in stack


@posix
@pytest.mark.parametrize("soft", ["", "1"])
def test_without_a_descriptor_the_stack_is_told(soft: str, desk: Desk) -> None:
    body = (
        "import resource\nif os.environ.get('SOFT'): "
        "resource.setrlimit(resource.RLIMIT_NOFILE, (64, 4096))\n"
        "kept = []\ntry:\n    while True: kept.append(os.open(os.devnull, os.O_RDONLY))\n"
        f"except OSError: pass\n{DEEP}{HANDLED}"
    )
    assert desk.run(body, environ={"SOFT": soft}).stdout == b"goes on\n"
    assert ", in inner\n" in desk.report().stack
    assert "ValueError: boom\n\nThe above exception was the direct cause" in desk.report().stack


@posix
def test_without_memory_the_stack_is_told(desk: Desk) -> None:
    body = (
        "import resource\ndef limit(): "
        "resource.setrlimit(resource.RLIMIT_AS, (size() + 20_000_000,) * 2)\n"
        "def size(): return int(open('/proc/self/statm').read().split()[0]) * 4096\n"
        "def fill(kept):\n    step = 1 << 20\n    while step:\n"
        "        try: kept.append(bytearray(step))\n        except MemoryError: step >>= 1\n"
        "def deep(): fill(kept := []); raise MemoryError('none left')\n"
        "limit()\ndeep()"
    )
    done = desk.run(body)
    assert done.returncode == 1
    assert desk.report().message == "none left"
    assert ", in deep\n" in desk.report().stack


@posix
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root becomes another")
def test_what_may_not_be_read_any_more_costs_no_report(desk: Desk) -> None:
    """A server gives up its rights, and its interpreter lies where only they reach."""
    desk.home.chmod(0o755)
    desk.data.mkdir(mode=0o777)
    desk.data.chmod(0o777)
    body = f"os.chroot(os.environ['CORTEX_DATA_FOLDER']); os.chdir('/')\n{DEEP}{HANDLED}"
    assert desk.run(body).stdout == b"goes on\n"
    file = next(desk.data.rglob("crash-report.jsonl"))
    assert b", in inner\\n" in file.read_bytes()


def test_a_chain_of_causes_that_never_ends_does(desk: Desk) -> None:
    body = (
        "sys.modules['traceback'] = None\na, b = ValueError('a'), KeyError('b')\n"
        "a.__context__ = b; b.__context__ = a\n"
        "try: raise a\nexcept ValueError: capture.capture_exception()\n"
        "last = None\nfor n in range(500):\n    new = ValueError(n); new.__cause__ = last\n"
        "    last = new\n"
        "capture.capture_exception(last)\ndef f(n):\n    if n: f(n - 1)\n    else: 1/0\n"
        "try: f(500)\nexcept ZeroDivisionError: capture.capture_exception()\n"
        "try:\n    try: 1/0\n    except ZeroDivisionError: raise KeyError('k') from None\n"
        "except KeyError: capture.capture_exception()\n"
    )
    desk.run(body)
    circle, long, deep, without = (report.stack for report in desk.reports())
    assert circle.count("During handling of the above exception") == 1
    assert circle.startswith("KeyError: 'b'\n\nDuring")
    assert long.count("direct cause") < 20
    assert "frames left out" in deep
    assert deep.count('  File "') < 150
    assert without.count("Traceback") == 1


def test_an_exceptions_own_code_runs_once_where_nothing_can_be_loaded(desk: Desk) -> None:
    body = (
        "sys.modules['traceback'] = None\nclass Odd(Exception):\n"
        "    def __str__(self): os.write(1, b's'); return 'odd'\n"
        "try: raise Odd\nexcept Odd: capture.capture_exception()\n"
    )
    assert desk.run(body).stdout == b"s"
    assert desk.report().stack.endswith("Odd: odd")


def test_the_first_report_is_what_loads_it(desk: Desk) -> None:
    """And its text is the library's own."""
    body = (
        "print('traceback' in sys.modules)\ndef f(): return 1 / 0 + 1\ntry: f()\n"
        "except ZeroDivisionError as e:\n    capture.capture_exception(e); import traceback\n"
        "    print(''.join(traceback.format_exception(e)))"
    )
    first, _, told = desk.run(body).stdout.decode().replace("\r\n", "\n").partition("\n")
    assert first == "False"
    assert desk.report().stack == told.rstrip("\n")


def test_nothing_of_the_folder_where_a_host_happens_to_be_is_executed(desk: Desk) -> None:
    """Where the interpreter would look for modules in it: after `python -c`."""
    downloads, executed = desk.home / "downloads", desk.home / "executed"
    downloads.mkdir()
    for name in ("traceback", "ast", "re", "linecache", "textwrap", "contextlib", "enum"):
        (downloads / f"{name}.py").write_text(f"open({str(executed)!r}, 'w').write({name!r})\n")
    code = (
        "import os; from tray_app import capture; capture.install('cli', app_version='1')\n"
        f"os.chdir({str(downloads)!r})\n"
        "def deep(): raise ValueError('boom')\ntry: deep()\n"
        "except ValueError: capture.capture_exception()\nprint('goes on')"
    )
    done = subprocess.run(
        [PYTHON, "-c", code], env=desk.environ(), capture_output=True, timeout=60, check=True
    )
    assert (done.stdout.strip(), done.stderr) == (b"goes on", b"")
    assert not executed.exists(), executed.read_text()
    assert ", in deep\nValueError: boom" in desk.report().stack
