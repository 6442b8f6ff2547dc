"""The fast way to read records finds the same as the thorough one, whatever has happened to them."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import an_envelope
from tray_app.index import index_entry, parser
from tray_app.index.chunk_reader import read_entries
from tray_app.index.layout import Layout

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
TYPES = ("", "TypeError: ", "OtherType: ", "std::bad_alloc: ", "not a type: ", "Error [ERR_X]: ", "Uncaught Error: ")
# fmt: off
MESSAGES = (
    "", "at x", "Traceback (most recent call last):", "#0 main", "a: b", "0x12ab 77", "0xab 77", "0x1 8", "\x00", "é 1",
    "failed 12 times", "failed 7 times", "failed times", "1", "12", "a1 b", "a b1", " 5 ", "a\u20035", "模型 3 失败",
    "two\nlines 1", "two\nlines 2", "C:\\new 1", "C:\\1new", "tab\t4", 'quote " and \\', "TypeError: 1", "{} 7",
    "x" * 4100,
)
# fmt: on
TEXTS = st.sampled_from(MESSAGES) | st.text(max_size=40)


def thorough(data: bytes) -> list[index_entry.Values]:
    """Read every line by decoding all of it."""
    return [tuple(one) for one in index_entry.entries(parser.pieces(data), data, base=7, name="a.jsonl")]


def fast(data: bytes, layout: Layout) -> list[index_entry.Values]:
    return read_entries(data, 7, "/somewhere/a.jsonl", layout)


def is_fast(line: bytes) -> bool:
    """Say whether a record is read by its layout alone."""
    asked: list[bytes] = []
    Layout().read(line, 0, lambda line, offset: asked.append(line) or [])
    return not asked


def mostly(usual: object, *others: object) -> st.SearchStrategy:
    return st.sampled_from([*[usual] * 9, *others])


@st.composite
def records(draw: st.DrawFn, messages: st.SearchStrategy = TEXTS, stacks: st.SearchStrategy = STACKS) -> bytes:
    message, frames = draw(messages), draw(stacks)
    head = draw(st.sampled_from(TYPES)) + message if draw(st.integers(0, 5)) else draw(TEXTS)
    line = an_envelope(
        created_at=draw(mostly("2026-11-23T20:08:08.069Z", "2026-11-24T00:00:00.000Z", "yesterday")),
        message=message,
        stack=head + draw(mostly("", " more", " 1")) + frames,
        model=draw(mostly("", "tinyllama", "a\x00b") | TEXTS),
        source=draw(mostly("cli", "cortex-cpp") | TEXTS),
        command=draw(mostly("", "cortex run")),
        sent_at=draw(st.sampled_from([None, "2026-11-23T20:08:09.000Z"]) | mostly(None, "", "now")),
        time_ns=draw(mostly(10**18, 0, 2**63 - 1, 2**63, 10**19 - 1) | st.integers(0, 2**64)),
        time_key=draw(mostly("timeUnixNano", "startTimeUnixNano", "endTimeUnixNano")),
        kvlist_key=draw(st.sampled_from(["kvlistValue", "kvlist_value", "kvListValue"])),
        trace_id=draw(mostly("b22c05e721de80542e38658f65abd18a", "", "b22c05e721de80542e38658f65abd18")),
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
    return json.dumps(dict(reversed(value.items())), ensure_ascii=False, separators=(",", ":")).encode()


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
    lambda line: line.replace(b"sessionId", b"countSince").replace(b"3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab", b"12"),
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


@given(files(), st.sampled_from([1, 2, 512]), st.booleans())
@settings(max_examples=400, deadline=None)
def test_the_fast_way_finds_the_same_as_the_thorough_one(lines, memory, is_ended):
    data = b"\n".join(lines) + (b"\n" if is_ended else b"")
    layout = Layout(memory=memory)
    expected = thorough(data)
    for _ in range(2):  # The second time from memory.
        assert fast(data, layout) == expected


@given(records(), st.data())
@settings(max_examples=300, deadline=None)
def test_a_record_with_any_wound_is_read_the_same_both_ways(line, data):
    start = data.draw(st.integers(0, len(line)))
    wounded = line[:start] + data.draw(st.binary(max_size=3)) + line[data.draw(st.integers(start, start + 3)) :]
    layout = Layout()
    fast(line, layout)
    assert fast(wounded, layout) == thorough(wounded)


@given(
    st.lists(st.sampled_from(["1", "22", "0x", "0xf", "a", "é", "\u2003", " ", "\t", "b"]), max_size=12),
    st.integers(0, 9),
)
@settings(max_examples=300, deadline=None)
def test_words_with_a_digit_are_found_by_the_shape_of_their_message(parts, digit):
    layout = Layout()
    for message in ("".join(parts), "".join(parts).replace("1", str(digit))):
        line = an_envelope(message=message, stack=f"TypeError: {message}\n    at f (/opt/a.js:1:2)")
        assert fast(line, layout) == thorough(line)


def test_stacks_that_differ_late_are_told_apart():
    layout = Layout()
    for frames in (FRAMES[7], FRAMES[8], FRAMES[7]):
        line = an_envelope(message="failed", stack="TypeError: failed" + frames)
        assert fast(line, layout) == thorough(line)


def test_what_cortex_writes_is_read_fast():
    assert is_fast(ONE)
    assert is_fast(MARKED)
    assert is_fast(an_envelope(message="模型 3 失败", stack="Error: 模型 3 失败\n    at f (/opt/a.js:1:2)"))
    assert is_fast(an_envelope(time_key="startTimeUnixNano", kvlist_key="kvListValue"))


def test_what_is_laid_out_otherwise_is_read_the_thorough_way():
    assert not is_fast(loose(ONE))
    assert not is_fast(ONE + ONE)
    assert not is_fast(ONE[:-1])
