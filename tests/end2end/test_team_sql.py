"""The SQL that we hand to teams, on what the program sends: PostgreSQL and ClickHouse run, BigQuery
is parsed.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope
from tests.real_collectors import of_request
from tests.sending import a_report
from tray_app.otlp.encode import translate

QUERIES = Path(__file__).parents[2] / "packaging" / "team" / "queries"


def requests() -> list[dict[str, Any]]:
    """Three reports in two groups and two versions; the first one was sent twice."""
    made = []
    for message, version, session in (
        ("cannot load model", "0.5.0", "s1"),
        ("cannot load model", "0.6.1", "s2"),
        ('port 39281 is taken, it\'s "busy"', "0.6.1", "s2"),
    ):
        envelope = json.loads(an_envelope(message=message))
        for attribute in envelope["event"]["resourceLogs"][0]["resource"]["attributes"]:
            if attribute["key"] == "appVersion":
                attribute["value"] = {"stringValue": version}
        record = envelope["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
        for attribute in record["attributes"]:
            if attribute["key"] == "sessionId":
                attribute["value"] = {"stringValue": session}
        record["timeUnixNano"] = str(1_790_000_000_000_000_000 + len(made) * 10**9)
        report = a_report(json.dumps(envelope).encode())
        request = translate(report, observed_ns=report.occurred_ns + 1)
        attributes = request["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]["attributes"]
        attributes[:] = [item for item in attributes if item["key"] != "cortex.crash.group"]
        attributes.append(
            {"key": "cortex.crash.group", "value": {"stringValue": message.split()[0]}}
        )
        made.append(request)
    return [made[0], *made]


EXPECTED = [("cannot", 2, 2, ["0.5.0", "0.6.1"]), ("port", 1, 1, ["0.6.1"])]
"""Crash group, reports, sessions, versions."""


@pytest.fixture
def postgresql(nothing_left_running: None) -> Iterator[list[str]]:
    """Give the psql command of a server of our own, on a socket alone; it refuses to
    run as root.
    """
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if not programs:
        pytest.skip("PostgreSQL is not installed")
    as_other = ["runuser", "-u", "nobody", "--"] if os.geteuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        if as_other:
            shutil.chown(folder, "nobody")
        data, environ = (
            str(folder / "data"),
            {**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"},
        )

        def run(program: str, *arguments: str) -> None:
            command = [*as_other, str(programs[0] / program), *arguments]
            done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr

        run("initdb", "-D", data, "-U", "team", "--auth=trust", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield [
                str(programs[0] / "psql"),
                "-X",
                "-q",
                "-At",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                str(folder),
                "-U",
                "team",
                "postgres",
            ]
        finally:
            run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def test_postgresql_counts_each_report_once_and_groups_them(
    postgresql: list[str], tmp_path: Path
) -> None:
    archive = tmp_path / "crash-reports.jsonl"
    archive.write_text(
        "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests())
    )
    script = (QUERIES / "postgresql.sql").read_text()
    [load] = [
        line.partition("psql -c '")[2].rstrip("'")
        for line in script.splitlines()
        if "psql -c" in line
    ]
    load = load.replace("FILE", f"'{archive}'").replace("''", "'")
    subprocess.run(postgresql, input=script, text=True, check=True)
    subprocess.run([*postgresql, "-c", load], check=True)
    asked = (
        "SELECT json_build_array(crash_group, reports, sessions, versions) FROM "
        "crash_groups ORDER BY reports DESC"
    )
    told = subprocess.run(
        [*postgresql, "-c", asked], capture_output=True, text=True, check=True
    ).stdout
    assert [tuple(json.loads(line)) for line in told.splitlines()] == EXPECTED
    asked = (
        "SELECT message || '|' || os || '|' || (occurred_at AT TIME ZONE 'UTC') FROM "
        "crash_reports ORDER BY occurred_at"
    )
    told = subprocess.run(
        [*postgresql, "-c", asked], capture_output=True, text=True, check=True
    ).stdout
    assert told.splitlines()[-1] == 'port 39281 is taken, it\'s "busy"|linux|2026-09-21 14:13:22'


def test_clickhouse_counts_each_report_once_and_groups_them(tmp_path: Path) -> None:
    pytest.importorskip(
        "chdb",
        reason="chdb (ClickHouse as a library, 180 MB) is not installed (dependency group team)",
    )
    script = tmp_path / "ask.py"
    rows = []
    for request in requests():
        resource = request["resourceLogs"][0]["resource"]["attributes"]
        [record] = of_request(request)
        about = {item["key"]: _text(item["value"]) for item in resource}
        rows.append(
            {
                "Timestamp": record.time,
                "Body": record.body,
                "ResourceAttributes": about,
                "LogAttributes": {
                    key: value if isinstance(value, str) else json.dumps(value)
                    for key, value in record.attributes
                },
            }
        )
    (tmp_path / "rows.json").write_text("\n".join(map(json.dumps, rows)))
    script.write_text(CLICKHOUSE.format(folder=tmp_path, queries=QUERIES))
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    assert [tuple(json.loads(line)) for line in done.stdout.splitlines()] == EXPECTED


CLICKHOUSE = """
from pathlib import Path
from chdb import session

chdb = session.Session("{folder}/db")
chdb.query("CREATE DATABASE otel")
chdb.query("USE otel")
# As the Collector's clickhouse exporter makes it, less what our views do not read.
chdb.query('''CREATE TABLE otel.otel_logs (
    Timestamp DateTime64(9) CODEC(Delta(8), ZSTD(1)),
    Body String,
    ResourceAttributes Map(LowCardinality(String), String),
    LogAttributes Map(LowCardinality(String), String)
) ENGINE = MergeTree ORDER BY Timestamp''')
chdb.query("INSERT INTO otel.otel_logs SELECT fromUnixTimestamp64Nano(Timestamp), Body, ResourceAttributes,"
    " LogAttributes FROM file('{folder}/rows.json', 'JSONEachRow', 'Timestamp Int64, Body String,"
    " ResourceAttributes Map(String, String), LogAttributes Map(String, String)')")
for statement in Path("{queries}/clickhouse.sql").read_text().split(";"):
    if statement.strip():
        chdb.query(statement)
print(chdb.query("SELECT crash_group, reports, sessions, versions FROM crash_groups ORDER BY reports DESC"
    " SETTINGS output_format_json_quote_64bit_integers=0", "JSONCompactEachRow"), end="")
"""  # noqa: E501


def _text(value: dict[str, Any]) -> str:
    [inner] = value.values()
    return inner if isinstance(inner, str) else json.dumps(inner)


def test_bigquery_s_views_are_its_sql() -> None:
    sqlglot = pytest.importorskip(
        "sqlglot", reason="sqlglot is not installed (dependency group team)"
    )
    statements = sqlglot.parse((QUERIES / "bigquery.sql").read_text(), read="bigquery")
    assert [statement.this.name for statement in statements] == ["crash_reports", "crash_groups"]
