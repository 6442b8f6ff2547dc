"""Reports from files that somebody sent."""

import json
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import an_envelope, an_event, append
from tray_app.errors import BadInput, NotPermitted, StorageFailed
from tray_app.model.query import Query
from tray_app.services.bulk import Bulk, run
from tray_app.services.external_files import open_files
from tray_app.services.services import Services


@pytest.fixture
def near(made_services: Callable[..., Services]) -> Services:
    return made_services(an_envelope(message="mine"))


def shown(services: Services) -> list[str]:
    services.indexer.complete()
    return sorted(row.what for row in services.reports.page(Query(), 0, 100))


def test_what_cortex_wrote_is_shown_byte_for_byte_and_nothing_of_ours(
    near: Services, tmp_path: Path
) -> None:
    file = tmp_path / "theirs.jsonl"
    append(
        file, an_envelope(message="first", stack=None), an_envelope(message="second", stack=None)
    )
    before = file.read_bytes()
    opened = open_files([file], near)
    try:
        assert shown(opened) == ["first", "second"]
        [row] = opened.reports.page(Query(search="first"), 0, 5)
        assert opened.reports.stored(row.id) == before.split(b"\n")[0]
        assert [row.what for row in near.reports.page(Query(), 0, 5)] != ["first"]
    finally:
        opened.close()
    assert file.read_bytes() == before
    assert near.reports.totals().reports == 1


def test_our_own_export_can_be_opened_again(
    made_services: Callable[..., Services], tmp_path: Path
) -> None:
    near = made_services(an_envelope(message="one", model="llama"), an_envelope(message="two"))
    before = near.reports.page(Query(), 0, 9)
    many, file = (
        Bulk(near),
        tmp_path / "out.jsonl",
    )
    run(many.export_lines(near.reports.keys(Query()), file))
    opened = open_files([file], near)
    try:
        opened.indexer.complete()
        after = opened.reports.page(Query(), 0, 9)
        assert [
            (row.what, row.group, row.version, row.source, row.occurred_ns)
            for row in sorted(after, key=lambda row: row.what)
        ] == [
            (row.what, row.group, row.version, row.source, row.occurred_ns)
            for row in sorted(before, key=lambda row: row.what)
        ]
    finally:
        opened.close()


def test_a_request_with_many_records_is_many_reports_also_over_many_lines(
    near: Services, tmp_path: Path
) -> None:
    request = an_event(message="one", stack=None)
    other = an_event(message="two", stack=None)
    third = json.loads(json.dumps(an_event(message="three", stack=None)))["resourceLogs"][0]
    scope = request["resourceLogs"][0]["scopeLogs"][0]
    scope["logRecords"].append(other["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0])
    request["resourceLogs"].append(third)
    file = tmp_path / "batch.json"
    file.write_text(json.dumps(request, indent=2))
    opened = open_files([file], near)
    try:
        assert shown(opened) == ["one", "three", "two"]
    finally:
        opened.close()


def test_nothing_that_was_opened_can_be_sent(near: Services, tmp_path: Path) -> None:
    file = tmp_path / "theirs.jsonl"
    append(file, an_envelope(message="theirs"))
    opened = open_files([file], near)
    try:
        opened.indexer.complete()
        [row] = opened.reports.page(Query(), 0, 5)
        assert "opened from a file" in str(opened.preferences.sending_blocked())
        assert opened.preferences.destinations() == ()
        with pytest.raises(NotPermitted):
            opened.consent.send_all([opened.consent.preview(row.id)])
        assert near.outbox.queue() == []
    finally:
        opened.close()


def test_its_copies_go_when_it_is_closed(
    near: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    file = tmp_path / "theirs.jsonl"
    append(file, an_envelope())
    opened = open_files([file, file], near)
    opened.indexer.complete()
    opened.close()
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"just words\nand more\n", b"\x89PNG\r\n\x1a\n\x00\x00", b"[1, 2]"]
)
def test_a_file_without_reports_is_refused_in_words(
    near: Services, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(content)
    with pytest.raises(BadInput, match="holds no crash reports"):
        open_files([file], near)


def test_a_file_that_is_not_there_is_said(near: Services, tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="cannot be read"):
        open_files([tmp_path / "nowhere.jsonl"], near)


def test_a_torn_line_among_others_is_shown_as_damaged(near: Services, tmp_path: Path) -> None:
    file = tmp_path / "theirs.jsonl"
    append(file, an_envelope(message="whole", stack=None), b'{"resourceLogs":[{"resource":')
    opened = open_files([file], near)
    try:
        opened.indexer.complete()
        assert opened.reports.totals().damaged == 1
    finally:
        opened.close()


def test_a_line_of_any_length_needs_little_memory_and_is_shown_with_its_size(
    near: Services, tmp_path: Path
) -> None:
    file = tmp_path / "theirs.jsonl"
    append(file, an_envelope(message="first", stack=None), b"")
    with file.open("ab") as out:
        out.truncate(file.stat().st_size + (400 << 20))
    append(file, an_envelope(message="second", stack=None))
    tracemalloc.start()
    try:
        opened = open_files([file], near)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    try:
        assert shown(opened) == [
            "The line is 400 MB long, which is more than a report can be.",
            "first",
            "second",
        ]
        assert peak < 250 << 20
    finally:
        opened.close()


def test_what_is_nested_too_deeply_to_be_taken_apart_is_opened_all_the_same(
    near: Services, tmp_path: Path
) -> None:
    file = tmp_path / "theirs.jsonl"
    event = json.dumps(an_event(message="deep", stack=None))
    deep = "[" * 400 + "]" * 400
    file.write_text(event[:-1] + f', "more": {deep}' + "}\n" + event.replace("deep", "flat"))
    opened = open_files([file], near)
    try:
        assert shown(opened) == ["deep", "flat"]
    finally:
        opened.close()
    file.write_text(json.dumps(json.loads(event), indent=1)[:-1] + f', "more": {deep}' + "}\n")
    opened = open_files([file], near)
    try:
        assert len(shown(opened)) >= 1
    finally:
        opened.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of Unix")
def test_a_pipe_is_refused_and_waits_for_nobody(near: Services, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StorageFailed, match="cannot be read"):
        open_files([tmp_path / "pipe"], near)
