"""A file is read backwards, in chunks of whole lines."""

import json
from pathlib import Path

import pytest

from tests.builders import an_envelope, append
from tray_app.index import chunk_reader


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of some twenty chunks."""
    file = tmp_path_factory.mktemp("large") / "crash-report.jsonl"
    frames = "\n    at f (/opt/a.js:1:2)" * 600
    records = [
        an_envelope(message=f"fault {n}", stack=f"Error: fault {n}{frames}") for n in range(1500)
    ]
    append(file, *records, b"torn " * 100, records[0] + records[1])
    return file


def test_chunks_cover_the_file_and_begin_with_a_line(large: Path):
    data = large.read_bytes()
    end = len(data)
    with large.open("rb") as file:
        for start, stop in chunk_reader.chunks(chunk_reader.byte_reader(file.fileno()), len(data)):
            assert stop == end
            assert start == 0 or data[start - 1 : start] == b"\n"
            end = start
    assert end == 0


def test_every_record_is_read_once(large: Path):
    whats = [
        entry.what
        for chunk in chunk_reader.backwards(str(large), large.stat().st_size)
        for entry in chunk.entries
    ]
    assert {f"Error: fault {n}" for n in range(1500)} < set(whats)
    assert len(whats) == 1503


def test_a_line_longer_than_a_chunk_is_read_as_a_whole(tmp_path: Path):
    file = tmp_path / "crash-report.jsonl"
    long = an_envelope(message="long", stack="Error: long\n" + "x" * (5 << 20))
    append(file, an_envelope(message="before"), long, an_envelope(message="after"))
    found = [
        entry
        for chunk in chunk_reader.backwards(str(file), file.stat().st_size)
        for entry in chunk.entries
    ]
    assert max(entry.length for entry in found) == len(long)
    assert len(found) == 3
    assert json.loads(long)


def test_a_file_that_is_gone_is_an_error(tmp_path: Path):
    with pytest.raises(OSError, match="gone"):
        list(chunk_reader.backwards(str(tmp_path / "gone.jsonl"), 100))
