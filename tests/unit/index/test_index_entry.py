"""Records in the usual shape give the same entries as the thorough parser, whatever has happened to
them.
"""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import an_envelope, append
from tests.unit.index.conftest import Desk
from tray_app.index import parser
from tray_app.index.index_entry import Entry, EntryReader
from tray_app.model.query import Query

ONE = an_envelope(message="one")
MARKED = an_envelope(message="two", sent_at="2026-11-23T20:08:09.000Z")
FRAMES = (
    "",
    "\n    at f (/opt/a.js:1:2)",
    "\n    at f (/opt/a.js:1:2)\n    at g (/opt/b.js:3:4)",
    "\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
    "\n#0  0x12 in main () at a.cc:3",
    "\n#0  0x12ab34cd56 in main () at a.cc:3",
    '\n  File "/a.py", line 1, in f\nKeyError: 1',
    "\n" + "    at same (/opt/c.js:1:2)\n" * 5 + "    at one (/opt/c.js:1:2)",
    "\n" + "    at same (/opt/c.js:1:2)\n" * 5 + "    at two (/opt/c.js:1:2)",
    "\n" + "    at long (/opt/c.js:1:2)\n" * 1300,
)
STACKS = st.sampled_from(FRAMES)
TYPES = (
    "",
    "TypeError: ",
    "OtherType: ",
    "std::bad_alloc: ",
    "not a type: ",
    "Error [ERR_X]: ",
    "Uncaught Error: ",
)
# fmt: off
MESSAGES = (
    "", "at x", "Traceback (most recent "  # noqa: ISC004
    "call last):", "#0 main", "a: b", "0x12ab 77", "0xab 77", "0x1 8", "\x00", "é 1",
    "failed 12 times", "failed 7 times", "failed times", "1", "12", "a1 b", "a b1", " 5 ", "a\u20035", "模型 3 失败",  # noqa: E501
    "two\nlines 1", "two\nlines 2", "C:\\new 1", "C:\\1new", "tab\t4", 'quote " and \\', "TypeError: 1", "{} 7",  # noqa: E501
    "x" * 4100,
)
# fmt: on
TEXTS = st.sampled_from(MESSAGES) | st.text(max_size=40)


def thorough(data: bytes, reader: EntryReader | None = None) -> list[Entry]:
    """Read every line with all care."""
    return list(
        (reader or EntryReader()).entries(parser.pieces(data), data, base=7, name="a.jsonl")
    )


def usual(data: bytes, reader: EntryReader | None = None) -> list[Entry]:
    return (reader or EntryReader()).read(data, 7, "a.jsonl")


def mostly(usual: object, *others: object) -> st.SearchStrategy:
    return st.sampled_from([*[usual] * 9, *others])


@st.composite
def records(
    draw: st.DrawFn, messages: st.SearchStrategy = TEXTS, stacks: st.SearchStrategy = STACKS
) -> bytes:
    message, frames = draw(messages), draw(stacks)
    head = draw(st.sampled_from(TYPES)) + message if draw(st.integers(0, 5)) else draw(TEXTS)
    line = an_envelope(
        created_at=draw(
            mostly("2026-11-23T20:08:08.069Z", "2026-11-24T00:00:00.000Z", "yesterday")
        ),
        message=message,
        stack=head + draw(mostly("", " more", " 1")) + frames,
        model=draw(mostly("", "tinyllama", "a\x00b") | TEXTS),
        source=draw(mostly("cli", "cortex-cpp") | TEXTS),
        command=draw(mostly("", "cortex run")),
        sent_at=draw(st.sampled_from([None, "2026-11-23T20:08:09.000Z"]) | mostly(None, "", "now")),
        time_ns=draw(mostly(10**18, 0, 2**63 - 1, 2**63, 10**19 - 1) | st.integers(0, 2**64)),
        time_key=draw(mostly("timeUnixNano", "startTimeUnixNano", "endTimeUnixNano")),
        kvlist_key=draw(st.sampled_from(["kvlistValue", "kvlist_value", "kvListValue"])),
        trace_id=draw(
            mostly("b22c05e721de80542e38658f65abd18a", "", "b22c05e721de80542e38658f65abd18")
        ),
        severity=draw(mostly("ERROR", "INFO")),
    )
    return draw(st.sampled_from(CHANGES))(line) if draw(st.integers(0, 3)) == 0 else line


@st.composite
def files(draw: st.DrawFn) -> list[bytes]:
    # Few messages and stacks, so that they come again in other company.
    messages = st.sampled_from(draw(st.lists(TEXTS, min_size=1, max_size=3)))
    stacks = st.sampled_from(draw(st.lists(STACKS, min_size=1, max_size=2)))
    return draw(st.lists(records(messages, stacks), min_size=1, max_size=12))


def loose(line: bytes) -> bytes:
    return json.dumps(json.loads(line)).encode()


def other_order(line: bytes) -> bytes:
    value = json.loads(line)
    return json.dumps(
        dict(reversed(value.items())), ensure_ascii=False, separators=(",", ":")
    ).encode()


CHANGES = [
    loose,
    other_order,
    lambda line: line + line,
    lambda line: line[:-30] + line,
    lambda line: line[: len(line) // 2],
    lambda line: line + b"\r",
    lambda line: line + b" {}",
    lambda line: line[:-1],
    lambda line: line.replace(b'"stringValue":"', b'"stringValue":"\\ud83d', 3),
    lambda line: line.replace(b'"event":{', b'"event":{},"event":{', 1),
    lambda line: line.replace(b'"scope":{}', b'"scope":{"attributes":[]}', 1),
    lambda line: line.replace(b"sessionId", b"countSince").replace(
        b"3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab", b"12"
    ),
    lambda line: line.replace(b"3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab", b""),
    lambda line: line.replace(b"3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab", b'","x":"'),
    lambda line: line.replace(b"3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab", b"0" * 40),
    lambda line: line.replace(b"sessionId", b"session"),
    lambda line: line.replace(b"\\n    at", b"\\u000a    at"),
    lambda line: line.replace(b"failed", b"failed\xff"),
    lambda line: line.replace(b"failed", b"failed\x01"),
    lambda line: line.replace(b"/", b"\\/"),
    lambda line: b"\0" * 200,
]


@given(files(), st.booleans())
@settings(max_examples=200, deadline=None)
def test_both_ways_of_reading_find_the_same(lines, is_ended):
    data = b"\n".join(lines) + (b"\n" if is_ended else b"")
    first, second = EntryReader(), EntryReader()
    for _ in range(3):  # Later from memory, and with shared texts.
        assert usual(data, first) == thorough(data, second)
        assert first.shared.take_new() == second.shared.take_new()


@given(records(), st.data())
@settings(max_examples=300, deadline=None)
def test_a_record_with_any_wound_is_read_the_same_both_ways(line, data):
    start = data.draw(st.integers(0, len(line)))
    wounded = (
        line[:start]
        + data.draw(st.binary(max_size=3))
        + line[data.draw(st.integers(start, start + 3)) :]
    )
    assert usual(wounded) == thorough(wounded)


VALUES = st.sampled_from(
    [
        "",
        "1",
        "12",
        "x",
        0,
        1,
        -1,
        1.5,
        True,
        False,
        None,
        [],
        {},
        [1],
        {"a": 1},
        "INFO",
        "recovered",
        "true",
        "\u00e9 7",
    ]
)


def places(value: object, found: list) -> list:
    """List every place inside a JSON value, as its container and its key there."""
    inside = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, inner in inside:
        found.append((value, key))
        places(inner, found)
    return found


@given(
    records(), st.integers(0, 10**6), VALUES, st.sampled_from(["set", "drop", "twice", "rename"])
)
@settings(max_examples=300, deadline=None)
def test_whatever_stands_in_any_place_both_ways_agree(line, number, value, change):
    try:
        record = json.loads(line)
    except ValueError:
        return
    found = places(record, [])
    container, key = found[number % len(found)]
    if change == "set":
        container[key] = value
    elif change == "drop":
        del container[key]
    elif isinstance(container, list):
        container.append(container[key])
    else:
        container[str(value) if change == "rename" else "kvlistValue"] = container[key]
    changed = json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )
    assert usual(changed) == thorough(changed)


def test_the_order_and_the_layout_of_a_record_change_nothing_but_its_length():
    expected = usual(ONE)[0]
    for line in (loose(ONE), ONE.replace(b":", b": ", 1)):
        assert usual(line)[0]._replace(length=0) == expected._replace(length=0)
    assert usual(other_order(ONE))[0]._replace(length=0) == expected._replace(length=0)


def test_what_comes_again_is_indexed_once_and_found_under_its_number():
    reader = EntryReader()
    line = an_envelope(
        message="it failed 12 times",
        stack="E: m\n    at startModel (/opt/a2.js:1:2)",
        model="llama",
    )
    first, second, third = (usual(line, reader)[0].words for _ in range(3))
    assert "startModel" in first
    assert "startModel" not in second
    assert second == third
    assert "12" in second.split()
    said = " ".join(reader.shared.take_new().values())
    assert {"it", "startModel", "start", "Model", "llama"} <= set(said.replace("(", " ").split())


def test_a_new_stack_is_made_of_frames_that_are_known_by_their_numbers():
    reader = EntryReader()
    first, second = "    at first (/opt/a.js:{}:2)", "    at second (/opt/utf8.js:5:{})"
    for frames in ([first, second], [second, first], [second, second, first]):
        [entry] = usual(
            an_envelope(message="m", stack="\n".join(["E: m", *frames]).format(1, 2, 3)), reader
        )
    assert entry.words.count("ǂ") == 4  # the message, two frames, and type and command
    assert "first" not in entry.words
    assert any("utf8" in text for text in reader.shared.take_new().values())


@pytest.mark.parametrize(
    "typed",
    [
        "at startModel (/opt/cortex/models.js:44:12)",
        "models.js:45",
        "startModel models.js:44:12",
        'File "/opt/cortex.python/gpt2.py", line 3, in infer',
        "#12  0x00007f12 in ggml_cuda_error",
        "gpt2",
        "cuda",
    ],
)
def test_whoever_looks_for_a_frame_finds_the_place_whatever_the_line(desk: Desk, typed: str):
    stack = (
        "E: m\n    at startModel (/opt/cortex/models.js:{0}:12)\n"
        '  File "/opt/cortex.python/gpt2.py", line {0}, in infer\n'
        "#{0}  0x00007f{0} in ggml_cuda_error () at /build/ggml.cc:{0}"
    )
    append(
        desk.file,
        *(
            an_envelope(message=f"m {n}", stack=stack.format(n), time_ns=10**18 + n)
            for n in range(6)
        ),
    )
    append(
        desk.file,
        an_envelope(message="other", stack="E: other\n    at gpt3 (/opt/cortex/other.js:44:12)"),
    )
    desk.complete()
    assert desk.reports.count(Query(search=typed)) == 6


def test_numbers_in_a_message_are_searched_for_as_they_stand(desk: Desk):
    messages = (
        "connect ECONNREFUSED 127.0.0.1:3928",
        "connect ECONNREFUSED 127.0.0.1:3929",
        "model gpt2 at 0xff12ab",
    )
    append(desk.file, *(an_envelope(message=message, stack="") for message in messages))
    desk.complete()
    for message in messages:
        assert [row.what for row in desk.reports.page(Query(search=message), 0, 9)] == [message]
