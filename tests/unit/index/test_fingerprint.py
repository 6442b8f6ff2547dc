"""Reports of the same crash fall into one group, others do not."""

import importlib.util
import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import an_envelope, append
from tray_app.index import exception_types, fingerprint
from tray_app.index.frames import Language, parse
from tray_app.index.index_entry import EntryReader
from tray_app.index.reader import Parts
from tray_app.model.query import Query

JS = (
    "TypeError: Cannot read 5\n    at ModelsUsecases.start (/opt/cortex/dist/models.js:44:12)\n"
    "    at async run (/opt/cortex/dist/cli.js:7:1)\n"
    "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)"
)
CPP = (
    "std::runtime_error: out of memory\n#0  0x00007f12 in ggml_cuda_error "
    "(this=0x7ff) at /build/a/ggml.cc:12\n"
    "#1  0x00007f13 in std::vector<int>::at (this=0x1) at /usr/include/c++/12/bits/stl_vector.h:1\n"
    "#2  raise () from /lib/x86_64-linux-gnu/libc.so.6"
)
PY = (
    'Traceback (most recent call last):\n  File "/opt/cortex.python/run.py", '
    "line 3, in infer\n    x()\n"
    '  File "/usr/lib/python3.11/site-packages/torch/a.py", line 9, in '
    "forward\n    y\nKeyError: 'k'"
)


def of(stack: str, message: str = "m") -> str:
    return fingerprint.of(exception_types.of_stack(stack), message, stack)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (JS, JS.replace("44:12", "45:1").replace("Cannot read 5", "Cannot read 6")),
        (JS, JS.replace("/opt/cortex/", "/home/someone/.npm/cortex-0.5.1/")),
        (JS, JS.replace("task_queues:95:5", "task_queues:104:5")),
        (
            CPP,
            CPP.replace("0x00007f12", "0x0000aabb")
            .replace(":12", ":99")
            .replace("this=0x7ff", "this=0xabc"),
        ),
        (PY, PY.replace("line 3", "line 4").replace("python3.11", "python3.12")),
    ],
)
def test_numbers_addresses_and_folders_do_not_split_a_group(first, second):
    assert of(first) == of(second)


# fmt: off
LINES = st.sampled_from((
    *JS.split("\n"), *CPP.split("\n"), *PY.split("\n"), "    at t1 (/opt/a.js:1:2)", "    at t12 (/opt/a.js:1:2)",  # noqa: E501
    "#1  1x5 in main () "  # noqa: ISC004
    "at a.c:1", "#1  0x5 in main () at a.c:1", "#3  clone3 () at a.c:1", "#3  clone4 () at a.c:1",
    "#1  0x1 in a1x9 () at a.c:1",
    "    at f0xaf (/opt/b.js:1:2)", "    at \ud83d1 (/opt/b.js:1:2)", "  at é12.é9 (x 1.js)\r", "", "x" * 5000,  # noqa: E501
))
# fmt: on


@given(
    st.lists(st.lists(LINES, max_size=10).map("\n".join), min_size=1, max_size=6),
    st.randoms(),
    st.data(),
)
@settings(max_examples=100, deadline=None)
def test_a_fingerprint_does_not_depend_on_what_was_read_before(stacks, order, data):
    lines = [
        an_envelope(message="m", stack="E: m\n" + stack)
        for stack in stacks
        if "\ud83d" not in stack
    ]

    def groups(lines: list[bytes]) -> dict[bytes, str]:
        reader = EntryReader()
        return {line: reader.read(line, 0, "a.jsonl")[0].fingerprint for line in lines}

    def thorough(lines: list[bytes]) -> dict[bytes, str]:
        return {line: EntryReader().of_report(json.loads(line), 0, 0).fingerprint for line in lines}

    def digits_changed(line: bytes) -> bytes:
        return line.translate(
            bytes.maketrans(b"0123456789", bytes(order.sample(b"0123456789", 10)))
        )

    def fresh(line: bytes) -> str:
        """Return what a program finds that has read nothing else."""
        spec = importlib.util.find_spec(fingerprint.__name__)
        alone = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(alone)
        parts = Parts(json.loads(line))
        return alone.of(parts.type_name, parts.message, parts.stack)

    # What is alike but for its digits, longer or shorter, must not stand in for it.
    others = [digits_changed(line) for line in lines] + [
        line.replace(b"1", b"12") for line in lines
    ]
    shuffled = order.sample(lines + others, len(lines + others))
    found = [
        how(batch) for how in (groups, thorough) for batch in (lines, shuffled, shuffled[::-1])
    ]
    assert all(one[line] == fresh(line) for line in lines for one in found)


def run_alone(stack: str) -> str:
    """Return the fingerprint that a program gives which has read nothing else."""
    code = "import sys; from tray_app.index.fingerprint import of; print(of('E', 'm', sys.argv[1]))"
    return subprocess.run(
        [sys.executable, "-c", code, stack], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_two_stacks_that_differ_in_digits_alone_keep_their_groups_in_any_order():
    # A name of two characters is a minifier's, one of three is not; a frame has a number, and
    # clone3 is the C library.
    pairs = [
        ("E: m\n    at t1 (/opt/a.js:1:2)", "E: m\n    at t12 (/opt/a.js:1:2)"),
        ("E: m\n# main () at a.c:1", "E: m\n#1 main () at a.c:1"),
        ("E: m\n#1 clone3 () at a.c:1", "E: m\n#1 clone4 () at a.c:1"),
    ]
    for first, second in pairs:
        alone = [run_alone(first), run_alone(second)]
        assert alone[0] != alone[1]
        assert [of(first), of(second), of(first)] == [*alone, alone[0]]


def test_a_mute_keeps_its_group_over_a_rebuild(desk):
    records = [
        an_envelope(
            message="m", stack=f"E: m\n    at {name} (/opt/a.js:1:2)", time_ns=10**18 + number
        )
        for number, name in enumerate(("t12", "t1", "t12"))
    ]
    append(desk.file, records[0])
    desk.complete()
    [muted] = desk.reports.page(Query(), 0, 10)
    desk.triage.mute(muted.group)
    append(desk.file, *records[1:])
    desk.complete()
    before = {
        row.id: (row.group, desk.marks.is_muted(row.group))
        for row in desk.reports.page(Query(), 0, 10)
    }
    desk.indexer.rebuild()
    desk.complete()
    after = {
        row.id: (row.group, desk.marks.is_muted(row.group))
        for row in desk.reports.page(Query(), 0, 10)
    }
    assert before == after
    assert sorted(is_muted for _, is_muted in after.values()) == [False, True, True]


def test_another_place_or_another_type_is_another_group():
    groups = {
        of(JS),
        of(CPP),
        of(PY),
        of(JS.replace("start", "stop")),
        of(JS.replace("TypeError", "RangeError")),
    }
    assert len(groups) == 5


def test_names_that_a_minifier_chose_do_not_split_a_group():
    assert of(JS.replace("async run", "async aB")) == of(JS.replace("async run", "async x"))


def test_without_a_stack_the_message_without_numbers_decides():
    assert of("", "port 3928 in use") == of("", "port 4000 in use") != of("", "no such model")


@pytest.mark.parametrize(
    ("stack", "name"),
    [
        (JS, "TypeError"),
        (CPP, "std::runtime_error"),
        (PY, "KeyError"),
        ("Error\n    at x", "Error"),
        ("AxiosError [ERR_X]: no\n", "AxiosError"),
        ("connect ECONNREFUSED 127.0.0.1:1\n at", ""),
        ("", ""),
        ("    at f (a.js:1:1)", ""),
    ],
)
def test_the_type_is_read_from_the_stack(stack, name):
    assert exception_types.of_stack(stack) == name


def test_frames_of_three_languages_with_own_code_told_from_libraries():
    frames = parse(JS + "\n" + CPP + "\n" + PY)
    assert [(frame.language, frame.function, frame.is_own) for frame in frames] == [
        (Language.JAVASCRIPT, "ModelsUsecases.start", True),
        (Language.JAVASCRIPT, "run", True),
        (Language.JAVASCRIPT, "process.processTicksAndRejections", False),
        (Language.CPP, "ggml_cuda_error", True),
        (Language.CPP, "std::vector<int>::at", False),
        (Language.CPP, "raise", False),
        (Language.PYTHON, "infer", True),
        (Language.PYTHON, "forward", False),
    ]
    assert (frames[0].file, frames[0].line, frames[0].column, frames[0].text_line) == (
        "/opt/cortex/dist/models.js",
        44,
        12,
        1,
    )


@pytest.mark.parametrize(
    ("place", "own"),
    [
        ("/usr/lib/node_modules/cortexso/dist/src/a.js:1:2", True),
        ("/usr/lib/node_modules/cortexso/node_modules/axios/index.js:1:2", False),
        ("/srv/node_modules/express/lib/router.js:1:2", False),
        ("node:internal/timers:1:2", False),
        ("events.js:1:2", False),
        (r"C:\cortex\dist\main.js:1:2", True),
        ("<anonymous>", False),
        ("file:///opt/cortex/a.mjs:3:4", True),
    ],
)
def test_javascript_places_are_told_apart(place, own):
    (frame,) = parse(f"    at f ({place})")
    assert frame.is_own is own


def test_a_hostile_stack_is_read_in_reasonable_time():
    assert parse("    at " + "(" * 4000) is not None
    assert parse("#0 " + "( " * 2000) is not None
    assert parse("x" * 1_000_000) == []
