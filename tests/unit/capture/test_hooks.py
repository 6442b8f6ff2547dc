"""Uncaught failures leave a report, and the host prints and exits as it would have."""

import json
import os
import re
import signal
import subprocess
import sys

import pytest

from tests.unit.capture.hosts import Desk
from tray_app import user_folders

ADDRESS = re.compile(rb"0x[0-9a-fA-F]+|\d{10,}|object refcount : \d+")

ENDINGS = {
    "uncaught": ("def f():\n    raise ValueError('boom')\nf()", "ValueError", "boom"),
    "class of its own": ("class Odd(Exception): pass\nraise Odd('x', 1)", "Odd", "('x', 1)"),
    "cause": (
        "try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from e",
        "KeyError",
        "'k'",
    ),
    "note": ("e = ValueError('v'); e.add_note('a note'); raise e", "ValueError", "v"),
    "group": (
        "raise ExceptionGroup('many', [ValueError(1), TypeError(2)])",
        "ExceptionGroup",
        "many (2 sub-exceptions)",
    ),
    "str raises": (
        "class Bad(Exception):\n    def __str__(self): raise RuntimeError('no')\nraise Bad()",
        "Bad",
        "<exception str() failed>",
    ),
    "repr raises": (
        "class Bad(Exception):\n    def __repr__(self): raise RuntimeError('no')\nraise Bad('t')",
        "Bad",
        "t",
    ),
    "str recurses": (
        "class Bad(Exception):\n    def __str__(self): return str(self)\nraise Bad('t')",
        "Bad",
        "<exception str() failed>",
    ),
    "repr recurses": (
        "class Bad(Exception):\n    def __repr__(self): return "  # noqa: ISC004
        "repr(self)\nraise Exception(Bad(), Bad())",
        "Exception",
        "<exception str() failed>",
    ),
    "note recurses": (
        (
            "class Bad:\n    def __str__(self): return str(self)\n    def "
            "__repr__(self): return repr(self)\n"
            "e = ValueError('v'); e.__notes__ = [Bad()]; raise e"
        ),
        "ValueError",
        "v",
    ),
    "class raises": (
        "class Bad(Exception):\n    @property\n    def __class__(self): raise "  # noqa: ISC004
        "RuntimeError('no')\nraise Bad('t')",
        "Bad",
        "t",
    ),
    "class lies": (
        "class Bad(Exception):\n    @property\n    def __class__(self): return "  # noqa: ISC004
        "KeyboardInterrupt\nraise Bad('t')",
        "Bad",
        "t",
    ),
    "class is nothing": ("class Bad(Exception):\n    __class__ = 7\nraise Bad('t')", "Bad", "t"),
    "every attribute raises": (
        "class Bad(Exception):\n    def __getattribute__(self, name): raise "  # noqa: ISC004
        "RuntimeError(name)\nraise Bad('t')",
        "Bad",
        "t",
    ),
    "every attribute exits": (
        "class Bad(Exception):\n    def __getattribute__(self, name): sys.exit(7)\nraise Bad('t')",
        "Bad",
        "t",
    ),
    "dictionary is none": (
        "class Bad(Exception):\n    @property\n    def __dict__(self): "  # noqa: ISC004
        "raise KeyError\nraise Bad('t')",
        "Bad",
        "t",
    ),
    "metaclass refuses": (
        (
            "class Meta(type):\n    def __getattribute__(cls, name): raise RuntimeError(name)\n"
            "class Bad(Exception, metaclass=Meta): pass\nraise Bad('t')"
        ),
        "Bad",
        "t",
    ),
    "str exits": (
        "class Bad(Exception):\n    def __str__(self): sys.exit(9)\nraise Bad()",
        "Bad",
        None,
    ),
    "attributes refused": (
        "class Bad(Exception):\n    def __setattr__(self, *a): raise "  # noqa: ISC004
        "AttributeError\nraise Bad('s')",
        "Bad",
        "s",
    ),
    "recursion": (
        "def f(n): return f(n + 1)\nf(0)",
        "RecursionError",
        "maximum recursion depth exceeded",
    ),
    "mutual recursion": (
        "def f(n): return g(n)\ndef g(n): return f(n)\nf(0)",
        "RecursionError",
        "maximum recursion depth exceeded",
    ),
    "memory": ("raise MemoryError('none left')", "MemoryError", "none left"),
    "thread": (
        "def f(): raise OSError('in thread')\nt = threading.Thread(target=f, "  # noqa: ISC004
        "name='worker-7'); t.start(); t.join()",
        "OSError",
        "in thread",
    ),
    "bare thread": (
        (
            "import _thread\nbegun, go = threading.Event(), threading.Event()\ndef f():\n"
            "    begun.set(); go.wait(); raise OSError('bare')\n"
            "_thread.start_new_thread(f, ()); begun.wait(); with_it = _thread._count()\n"
            "go.set()\nwhile _thread._count() >= with_it: time.sleep(0.01)"
        ),
        "OSError",
        "bare",
    ),
    "destructor": (
        "class D:\n    def __del__(self): raise ValueError('in del')\nd = D(); del d",
        "ValueError",
        "in del",
    ),
    "destructor at exit": (
        "class D:\n    def __del__(self): raise ValueError('late')\nd = D()",
        "ValueError",
        "late",
    ),
    "future at exit": (
        "import asyncio\nf = asyncio.new_event_loop().create_future(); "  # noqa: ISC004
        "f.set_exception(ValueError('late'))",
        "ValueError",
        "late",
    ),
    "atexit": (
        "import atexit\ndef f(): raise ValueError('at exit')\natexit.register(f)",
        "ValueError",
        "at exit",
    ),
    "surrogates": ("raise ValueError('half \\ud800 \\x00 \\u2028 \\x1b[31m')", "ValueError", None),
    "forked child": (
        "pid = os.fork()\nif pid == 0:\n    raise ValueError('child')\nos.waitpid(pid, 0)",
        "ValueError",
        "child",
    ),
    "worker by fork": (
        (
            "import multiprocessing as m\ndef f(): raise ValueError('worker')\n"
            "p = m.get_context('fork').Process(target=f, name='P1'); p.start(); "
            "p.join(); sys.exit(p.exitcode)"
        ),
        "ValueError",
        "worker",
    ),
    "worker by spawn": (
        (
            "import multiprocessing as m\ndef f(): raise "
            "ValueError('worker')\nif __name__ == '__main__':\n"
            "    p = m.get_context('spawn').Process(target=f, name='P1'); p.start(); "
            "p.join(); sys.exit(p.exitcode)"
        ),
        "ValueError",
        "worker",
    ),
    "asyncio run": (
        "import asyncio\nasync def f(): raise ValueError('in loop')\nasyncio.run(f())",
        "ValueError",
        "in loop",
    ),
    "asyncio gather": (
        (
            "import asyncio\nasync def f(n):\n    await asyncio.sleep(0)\n    "
            "raise ValueError(f'g{n}')\n"
            "async def main(): await asyncio.gather(f(1), asyncio.sleep(0.01))\nasyncio.run(main())"
        ),
        "ValueError",
        "g1",
    ),
    "task never awaited": (
        (
            "import asyncio, gc\nasync def f(): raise ValueError('forgotten')\nasync def main():\n"
            "    t = asyncio.create_task(f()); await asyncio.sleep(0); await "
            "asyncio.sleep(0); del t; gc.collect()\n"
            "asyncio.run(main())"
        ),
        "ValueError",
        "forgotten",
    ),
    "asyncio callback": (
        (
            "import asyncio\ndef f(): raise ValueError('callback')\nasync def main():\n"
            "    asyncio.get_running_loop().call_soon(f); await "
            "asyncio.sleep(0.01)\nasyncio.run(main())"
        ),
        "ValueError",
        "callback",
    ),
    "cancelled and fails": (
        (
            "import asyncio\nasync def f():\n    try: await asyncio.sleep(9)\n"
            "    except asyncio.CancelledError: raise ValueError('on cancel')\n"
            "async def main(): asyncio.create_task(f()); await "
            "asyncio.sleep(0)\nasyncio.run(main())"
        ),
        "ValueError",
        "on cancel",
    ),
    "host's own hook": (
        (
            "sys.excepthook = lambda *a: print('mine', a[0].__name__, file=sys.stderr)\n"
            "if os.environ.get('WITH_CAPTURE'): capture.install('cli', "
            "app_version='2')\nraise ValueError('hooked')"
        ),
        "ValueError",
        "hooked",
    ),
    "host's hook fails": (
        (
            "def hook(*a): raise TypeError('hook broke')\nsys.excepthook = hook\n"
            "if os.environ.get('WITH_CAPTURE'): capture.install('cli', "
            "app_version='2')\nraise ValueError('hooked')"
        ),
        "ValueError",
        "hooked",
    ),
    "no standard error": ("sys.stderr = None\nraise ValueError('silent')", "ValueError", "silent"),
}


forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks there")


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=forks if "fork" in each else ()) for each in ENDINGS]
)
def test_every_failure_is_reported_and_the_host_never_notices(name: str, desk: Desk) -> None:
    body, kind, message = ENDINGS[name]
    without = desk.run(body, capture=False)
    assert not desk.file.exists()
    with_us = desk.run(body)
    assert with_us.returncode == without.returncode
    assert ADDRESS.sub(b"", with_us.stderr) == ADDRESS.sub(b"", without.stderr)
    assert with_us.stdout == without.stdout
    report = desk.report()
    assert report.attributes["exception.type"].rpartition(".")[2] == kind
    if message is not None:
        assert report.message.startswith(message)
    assert report.resource["source"] in ("cortex-server", "cli")
    assert report.attributes["count"] == "1"


@pytest.mark.parametrize("name", ["future at exit", "atexit"])
def test_at_the_very_end_a_failure_is_reported_with_facts_that_came_meanwhile(
    name: str, desk: Desk
):
    """The interpreter knows no encoding's name then."""
    file = desk.facts_file
    told = f"boot={user_folders.boot_id()}\ncpu=a processor\n".encode()
    gathered = (
        f"os.makedirs({str(file.parent)!r}, exist_ok=True)\n"
        f"open({str(file)!r}, 'wb').write({told!r})\n"
    )
    desk.run(gathered + ENDINGS[name][0])
    assert desk.report().message == ENDINGS[name][2]
    assert desk.report().resource["cpu"]  # the host gathers them too, and may have been faster


@forks
def test_a_worker_is_reported_even_if_only_the_main_program_installed(desk: Desk) -> None:
    body = (
        "import multiprocessing as m\ndef f(): raise ValueError('deep')\nif "
        "__name__ == '__main__':\n"
        "    capture.install('cli', app_version='9')\n"
        "    p = m.get_context('{way}').Process(target=f); p.start(); p.join()\n"
    )
    for way in ("spawn", "forkserver"):
        script = desk.script(body.replace("{way}", way))
        script.write_text(
            "import os, sys, time, threading\nfrom tray_app import capture\n"
            + body.replace("{way}", way)
        )
        subprocess.run(
            [sys.executable, str(script)],
            env=desk.environ(),
            capture_output=True,
            check=True,
            timeout=60,
        )
    assert [(report.kind, report.resource["appVersion"]) for report in desk.reports()] == [
        ("worker", "9")
    ] * 2


QUIET = {
    "exit": "sys.exit(3)",
    "exit with words": "sys.exit('bye')",
    "exit in thread": "t = threading.Thread(target=lambda: sys.exit(2)); t.start(); t.join()",
    "interrupt": f"os.kill(os.getpid(), {int(signal.SIGINT)}); time.sleep(5)",
    "interrupt group": "raise BaseExceptionGroup('g', [KeyboardInterrupt()])",
    "handled": "try: 1/0\nexcept ZeroDivisionError: pass",
    "cancelled": "import asyncio\nasync def m():\n    t = "
    "asyncio.create_task(asyncio.sleep(9)); await asyncio.sleep(0)"
    "\n    t.cancel()\nasyncio.run(m())",
    "success": "print('fine')",
}


@pytest.mark.parametrize("name", list(QUIET))
def test_what_is_no_failure_leaves_no_report(name: str, desk: Desk) -> None:
    without = desk.run(QUIET[name], capture=False)
    with_us = desk.run(QUIET[name])
    assert (with_us.returncode, with_us.stderr, with_us.stdout) == (
        without.returncode,
        without.stderr,
        without.stdout,
    )
    assert desk.reports() == []


def test_a_closed_pipe_is_no_crash(desk: Desk) -> None:
    """`… | head` ends many a program."""
    reading, writing = os.pipe()
    os.close(reading)
    desk.run("print('x')", stdout=writing, stderr=-3, capture_output=False)
    os.close(writing)
    assert desk.reports() == []


@pytest.mark.skipif(sys.platform == "win32", reason="memory is not limited like this there")
def test_real_want_of_memory_is_reported(desk: Desk) -> None:
    body = (
        "import resource\nresource.setrlimit(resource.RLIMIT_AS, (400 << "
        "20, 400 << 20))\nkeep = []\n"
        "while True: keep.append(bytearray(100_000))"
    )
    without = desk.run(body, capture=False)
    with_us = desk.run(body)
    assert with_us.returncode == without.returncode
    # From Python 3.13 on the interpreter prints with a module of the library, which a host without
    # us cannot load any more: there its traceback breaks off, and with us it is whole.
    broken = with_us.stderr != without.stderr and b"lost sys.stderr" in without.stderr
    assert broken or with_us.stderr == without.stderr
    assert with_us.stderr.count(b"Traceback") == 1
    assert with_us.stderr.endswith(b"\nMemoryError\n")
    assert desk.report().attributes["exception.type"] == "MemoryError"


def test_deep_in_recursion_a_handled_exception_is_still_reported(desk: Desk) -> None:
    body = (
        "def f(n):\n    try: f(n + 1)\n    except RecursionError:\n        if n == 960:\n"
        "            capture.capture_exception()\n        raise\n"
        "try: f(0)\nexcept RecursionError: pass"
    )
    assert desk.run(body).returncode == 0
    assert desk.report().attributes["exception.type"] == "RecursionError"


def test_the_stack_has_causes_groups_and_notes_but_never_locals(desk: Desk) -> None:
    body = (
        "def f():\n    password = 'geheim' + str(12345)\n    try: 1/0\n    "
        "except ZeroDivisionError as e:\n"
        "        g = ExceptionGroup('g', [ValueError('inner')]); g.add_note('the "
        "note'); raise g from e\nf()"
    )
    desk.run(body)
    stack = desk.report().stack
    assert "ZeroDivisionError" in stack
    assert "direct cause" in stack
    assert "ValueError: inner" in stack
    assert "the note" in stack
    assert "geheim12345" not in stack


def test_texts_of_any_size_are_bounded(desk: Desk) -> None:
    body = (
        "e = None\nfor n in range(3000):\n    new = ValueError(n); new.__context__ = e; e = new\n"
        "big = ValueError('x' * 5_000_000); big.__context__ = "
        "e\nbig.add_note('n' * 3_000_000); raise big"
    )
    desk.run(body)
    report = desk.report()
    assert len(report.line) < 200_000
    assert len(report.message) < 5_000
    assert "characters left out" in report.message


def test_context_is_kept_per_task_and_thread(desk: Desk) -> None:
    body = """
import asyncio
def thread():
    with capture.context(model_id="m-thread"):
        raise ValueError("thread")
t = threading.Thread(target=thread); t.start(); t.join()
async def task(name):
    with capture.context(model_id=name, endpoint="/v1/x"):
        await asyncio.sleep(0.01)
        try: raise ValueError(name)
        except ValueError: capture.capture_exception()
async def main(): await asyncio.gather(task("m1"), task("m2"))
asyncio.run(main())
capture.context(command="cortex chat")
with capture.context(model_id="m-main"):
    raise ValueError("main")
"""
    desk.run(body)
    found = {report.message: report.payload for report in desk.reports()}
    assert found["thread"]["modelId"] == "m-thread"
    assert found["m1"] == {"modelId": "m1", "endpoint": "/v1/x", "command": ""}
    assert found["m2"]["modelId"] == "m2"
    assert found["main"] == {"modelId": "m-main", "endpoint": "", "command": "cortex chat"}


def test_an_exception_is_reported_once_however_many_hooks_see_it(desk: Desk) -> None:
    desk.run("try: 1/0\nexcept ZeroDivisionError: capture.capture_exception(); raise")
    assert desk.report().kind == "captured"


def test_an_exceptions_own_code_runs_once_for_the_report(desk: Desk) -> None:
    """And once more where the interpreter prints it, as in a host without us."""
    body = (
        "class Odd(Exception):\n    def __str__(self): os.write(1, b's'); return 'odd'\n"
        "    def __repr__(self): os.write(1, b'r'); return 'odd'\n"
        "    def __getattr__(self, name): os.write(1, b'a'); raise AttributeError(name)\n"
        "for _ in range(2):\n    try: raise Odd('x')\n    except Odd: capture.capture_exception()\n"
    )
    assert desk.run(body).stdout.replace(b"a", b"") == b"ss"
    uncaught = body.partition("for _")[0] + "raise Odd('x')"
    without = desk.run(uncaught, capture=False).stdout
    assert (
        desk.run(uncaught).stdout.replace(b"a", b"") == without.replace(b"a", b"") + b"s" == b"ss"
    )


def test_at_the_very_end_the_stack_still_names_its_frames(desk: Desk) -> None:
    desk.run("class D:\n    def __del__(self): raise ValueError('late')\nd = D()")
    assert re.search(r'  File ".*host.py", line 7, in __del__\n', desk.report().stack)


def test_uninstall_gives_everything_back(desk: Desk) -> None:
    body = (
        "import asyncio.base_events as b\nbefore = None\ncapture.uninstall()\n"
        "assert sys.excepthook is sys.__excepthook__ and sys.unraisablehook "
        "is sys.__unraisablehook__\n"
        "assert threading.excepthook is threading.__excepthook__\n"
        "assert 'tray_app' not in b.BaseEventLoop.call_exception_handler.__module__\n"
        "assert not [f for f in sys.meta_path if 'tray_app' in type(f).__module__]\n"
        "import faulthandler; assert not faulthandler.is_enabled()\n"
        "assert os.closerange.__module__ == os.name\n"
        "assert not os.listdir(os.environ['CORTEX_DATA_FOLDER'] + '/telemetry/faults')\n1/0"
    )
    done = desk.run(body)
    assert b"ZeroDivisionError" in done.stderr, done.stderr
    assert desk.reports() == []


def test_a_hook_that_was_chained_over_ours_stays(desk: Desk) -> None:
    body = (
        "ours = sys.excepthook\ndef theirs(*a): print('theirs'); "
        "ours(*a)\nsys.excepthook = theirs\n"
        "capture.uninstall()\nassert sys.excepthook is theirs\n1/0"
    )
    assert desk.run(body).stdout.strip() == b"theirs"


def test_install_on_watches_a_loop_of_another_make(desk: Desk) -> None:
    """A loop that is not asyncio's own: its handler is chained, and still called."""
    body = """
import asyncio
class Loop(asyncio.SelectorEventLoop):
    def call_exception_handler(self, context):
        handler = self.get_exception_handler()
        handler(self, context) if handler else self.default_exception_handler(context)
loop = Loop()
loop.set_exception_handler(lambda l, c: print("host's handler", c["message"][:9]))
capture.install_on(loop)
loop.call_soon(lambda: 1/0)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
"""
    assert b"host's handler Exception" in desk.run(body).stdout
    assert desk.report().kind == "asyncio"


@pytest.mark.parametrize("where", ["environment", "person", "administrator-like"])
def test_switched_off_means_not_one_byte(where: str, desk: Desk) -> None:
    environ = {}
    if where == "environment":
        environ["CORTEX_CRASH_REPORT"] = "0"
    else:
        config = desk.home / "config" / "cortex"
        config.mkdir(parents=True)
        text = (
            'CORTEX_CRASH_REPORT="0"\n'
            if where == "person"
            else "# off\nexport CORTEX_CRASH_REPORT='0' # yes\n"
        )
        (config / "telemetry.env").write_text(text)
    assert desk.run("1/0", environ=environ).returncode == 1
    assert not desk.data.exists()
    assert not (desk.home / "cache").exists()


def test_the_environment_has_the_last_word(desk: Desk) -> None:
    config = desk.home / "config" / "cortex"
    config.mkdir(parents=True)
    (config / "telemetry.env").write_text("CORTEX_CRASH_REPORT=0\n")
    desk.run("1/0", environ={"CORTEX_CRASH_REPORT": "1"})
    assert len(desk.reports()) == 1


def test_the_envelope_is_the_published_one(desk: Desk) -> None:
    desk.run("1/0")
    record = json.loads(desk.report().line)
    assert list(record) == ["metadata", "event"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", record["metadata"]["createdAt"])
    assert record["metadata"]["sentAt"] is None
    log = desk.report().log
    assert re.fullmatch(r"[0-9a-f]{32}", log["traceId"])
    assert re.fullmatch(r"\d{19}", log["timeUnixNano"])
    assert desk.report().resource["osVersion"][:1] not in ("v", "")
    if os.name != "posix":
        return
    assert oct(desk.file.stat().st_mode & 0o777) == "0o600"
    assert oct(desk.file.parent.stat().st_mode & 0o777) == "0o700"
