"""The demo's reports look like Cortex's own."""

import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema

from tray_app import paths
from tray_app.services.demo import DemoFeed

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def a_feed(folder: Path) -> DemoFeed:
    return DemoFeed(folder, clock=lambda: NOW)


def test_the_same_clock_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = a_feed(tmp_path / "one"), a_feed(tmp_path / "other")
    for feed in (one, other):
        feed.fill()
        feed.add()
    assert one.file.read_bytes() == other.file.read_bytes()


def test_history_has_every_source_several_versions_and_one_damaged_record(tmp_path: Path) -> None:
    feed = a_feed(tmp_path)
    readable = feed.fill()
    reports, damaged = [], 0
    for line in feed.file.read_bytes().split(b"\n"):
        try:
            reports.append(json.loads(line))
        except ValueError:
            damaged += 1
    assert (len(reports), damaged) == (readable, 1)
    assert 100 < readable < 400
    assert {attribute(report, "source") for report in reports} == {
        "cli",
        "cortex-server",
        "cortex-cpp",
    }
    assert len({attribute(report, "appVersion") for report in reports}) >= 4
    assert any(not json.dumps(report, ensure_ascii=False).isascii() for report in reports)
    created = [report["metadata"]["createdAt"] for report in reports]
    assert created == sorted(created)
    assert created[-1] < NOW.isoformat()


def attribute(report: dict, key: str) -> str:
    attributes = report["event"]["resourceLogs"][0]["resource"]["attributes"]
    return next(item["value"]["stringValue"] for item in attributes if item["key"] == key)


def test_every_crash_obeys_the_published_schema(tmp_path: Path) -> None:
    schema = json.loads((paths.resources_dir() / "schema" / "crash-report.schema.json").read_text())
    valid = jsonschema.validators.validator_for(schema)(schema)
    feed = a_feed(tmp_path)
    for _ in range(100):
        event = json.loads(feed.add())["event"]
        record = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
        if "startTimeUnixNano" in json.dumps(
            schema
        ):  # the page's own spelling, which newer versions no longer write
            time = record.pop("timeUnixNano", "") or record["startTimeUnixNano"]
            record["startTimeUnixNano"] = record["endTimeUnixNano"] = time
        valid.validate(event)


def test_each_crash_has_an_identity_of_its_own(tmp_path: Path) -> None:
    feed = a_feed(tmp_path)
    count = feed.fill()
    traces = {line.split(b'"traceId":"')[1][:32] for line in feed.file.read_bytes().split(b"\n")}
    assert len(traces) == count


def test_a_record_follows_the_last_after_a_line_end(tmp_path: Path) -> None:
    feed = a_feed(tmp_path)
    first, second = feed.add(), feed.add()
    assert feed.file.read_bytes() == first + b"\n" + second


def test_the_first_new_crash_is_of_a_kind_that_the_history_does_not_have(tmp_path: Path) -> None:
    feed = a_feed(tmp_path)
    feed.fill()
    history = feed.file.read_bytes()
    message = json.loads(feed.add())["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0][
        "body"
    ]["stringValue"]
    assert message.encode() not in history


def test_closing_ends_the_thread_at_once(tmp_path: Path) -> None:
    feed = a_feed(tmp_path)
    feed.start()
    feed.close()
    assert not feed.file.exists()


def test_the_issues_of_the_demo_can_be_read(tmp_path: Path) -> None:
    from tray_app.model.advice import AdviceList
    from tray_app.settings import advice_file

    file = DemoFeed(tmp_path).write_issues(tmp_path / "config")
    issues, said = advice_file.read(file, AdviceList.USER)
    assert said == ()
    assert len(issues) == 3
    assert all(".example/" in url for issue in issues for url in issue.links)
