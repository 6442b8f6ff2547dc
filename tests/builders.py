"""Reports for tests, in the shape that Cortex writes, and the command that lists them."""

import json
import sys
from pathlib import Path
from typing import Any

CORTEX = (
    sys.executable,
    "-c",
    "import sys; from tray_app.__main__ import cortex; sys.exit(cortex())",
)
"""The command `cortex` of this checkout, in a process of its own."""


def an_event(
    *,
    message: str | None = "Cannot read properties of undefined (reading 'foo')",
    stack: str | None = "TypeError: Cannot read properties of undefined (reading 'foo')\n"
    "    at ModelsUsecases.startModel (/opt/cortex/dist/src/usecases/models.js:44:12)\n"
    "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
    source: str | None = "cli",
    version: str = "0.4.2",
    model: str = "",
    endpoint: str = "",
    command: str = "cortex run",
    time_ns: int = 1_795_464_488_069_000_000,
    time_key: str = "timeUnixNano",
    kvlist_key: str = "kvlist_value",
    trace_id: str = "b22c05e721de80542e38658f65abd18a",
    gpus: str = "[]",
    severity: str = "ERROR",
    os_version: str = "v20.20.2",
) -> dict[str, Any]:
    """Return an event as Cortex writes it; None stands for JavaScript's undefined (`{}`)."""
    resource = [
        _pair("osName", "linux"),
        _pair("osVersion", os_version),
        _pair("architecture", "x64"),
        _pair("appVersion", version),
        _pair("service.name", "crash-report"),
        _pair("cpu", "AMD EPYC"),
        _pair("gpus", gpus),
        _pair("source", source),
    ]
    payload = [_pair("modelId", model), _pair("endpoint", endpoint), _pair("command", command)]
    record = {
        "traceId": trace_id,
        time_key: str(time_ns),
        "body": _text(message),
        "severityText": severity,
        "attributes": [
            _pair("message", message),
            _pair("stack", stack),
            {"key": "payload", "value": {kvlist_key: {"values": payload}}},
            _pair("sessionId", "3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab"),
        ],
    }
    scope_logs = [{"scope": {}, "logRecords": [record]}]
    return {"resourceLogs": [{"resource": {"attributes": resource}, "scopeLogs": scope_logs}]}


def _text(value: str | None) -> dict[str, str]:
    return {} if value is None else {"stringValue": value}


def _pair(key: str, value: str | None) -> dict[str, Any]:
    return {"key": key, "value": _text(value)}


def an_envelope(
    *,
    created_at: str = "2026-11-23T20:08:08.069Z",
    sent_at: str | None = None,
    **event: Any,
) -> bytes:
    """Return one record's bytes, without a line end."""
    metadata = {"createdAt": created_at, "sentAt": sent_at}
    record = {"metadata": metadata, "event": an_event(**event)}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def append(file: Path, *records: bytes) -> None:
    """Append records as Cortex does: a line end *before* each but the file's first."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab") as out:
        for record in records:
            out.write((b"\n" if out.tell() else b"") + record)


def an_issue(title: str, url: str, *conditions: str) -> str:
    """Return an entry of a list of advice about the page of an issue."""
    name = "".join(filter(str.isalnum, f"{title}{url}".lower().replace("\\u", "")))
    lines = (f'id = "{name}"', 'kind = "issue"', f'title = "{title}"', f'links = ["{url}"]')
    return "\n".join(("[[advice]]", *lines, *conditions)) + "\n"
