"""Reports for tests, in the shape that Cortex writes."""

import json
from pathlib import Path
from typing import Any


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

    def text(value: str | None) -> dict[str, str]:
        return {} if value is None else {"stringValue": value}

    def pair(key: str, value: str | None) -> dict[str, Any]:
        return {"key": key, "value": text(value)}

    return {
        "resourceLogs": [
            {
                "resource": {
                    "attributes": [
                        pair("osName", "linux"),
                        pair("osVersion", os_version),
                        pair("architecture", "x64"),
                        pair("appVersion", version),
                        pair("service.name", "crash-report"),
                        pair("cpu", "AMD EPYC"),
                        pair("gpus", gpus),
                        pair("source", source),
                    ]
                },
                "scopeLogs": [
                    {
                        "scope": {},
                        "logRecords": [
                            {
                                "traceId": trace_id,
                                time_key: str(time_ns),
                                "body": text(message),
                                "severityText": severity,
                                "attributes": [
                                    pair("message", message),
                                    pair("stack", stack),
                                    {
                                        "key": "payload",
                                        "value": {
                                            kvlist_key: {
                                                "values": [
                                                    pair("modelId", model),
                                                    pair("endpoint", endpoint),
                                                    pair("command", command),
                                                ]
                                            }
                                        },
                                    },
                                    pair("sessionId", "3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab"),
                                ],
                            }
                        ],
                    }
                ],
            }
        ]
    }


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
