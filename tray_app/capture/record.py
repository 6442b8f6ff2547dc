"""Puts the facts of one failure into the published envelope: one line of ASCII, bounded in size."""

from __future__ import annotations

import os
import time

from tray_app import contract

try:
    from _json import encode_basestring_ascii as _quoted
except ImportError:  # an interpreter without this part of `json`, which takes longer
    from json.encoder import encode_basestring_ascii as _quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

LONGEST_MESSAGE = 4096
LONGEST_STACK = 48 * 1024
LONGEST_VALUE = 4096
"""All in characters; ASCII with escapes is at most six times that in bytes (twelve beyond the basic
plane).
"""

KIND = "kind"
"""What failed: uncaught, thread, asyncio, unraisable, worker, captured, request, engine, hang,
recovered, fault, exit, signal.
"""
EXCEPTION_TYPE = "exception.type"
THREAD = "thread.name"
PROCESS = "process.pid"
COUNT = "count"
"""How often this crash has happened in this process so far."""
COUNT_SINCE = "countSince"
"""How many of those this line stands for: all lines of a crash together give the number of times it
happened.
"""

TRIAL = "Test crash, made on purpose by Cortex Crash Tray"
"""How the message of a trial begins."""


def new_trace_id() -> str:
    """Return 32 random hex digits."""
    return os.urandom(16).hex()


def new_session_id() -> str:
    """Return a random UUID, one per process, as Cortex writes it."""
    digits = bytearray(os.urandom(16))
    digits[6] = digits[6] & 0x0F | 0x40
    digits[8] = digits[8] & 0x3F | 0x80
    text = digits.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def envelope(
    *,
    resource: Mapping[str, str],
    payload: Mapping[str, str],
    message: str,
    stack: str,
    attributes: Iterable[tuple[str, str]] = (),
    severity: str = "ERROR",
    session_id: str,
    trace_id: str = "",
    when_ns: int = 0,
) -> bytes:
    """Return one record's bytes, without a line end. *when_ns*: nanoseconds since 1970,
    0 for now.
    """
    when_ns = when_ns or time.time_ns()
    message = bounded(message, LONGEST_MESSAGE)
    values = [_pair(name, payload.get(name, "")) for name in ("modelId", "endpoint", "command")]
    log: dict[str, Any] = {
        "traceId": trace_id or new_trace_id(),
        "timeUnixNano": str(when_ns),
        "body": {"stringValue": message},
        "severityText": severity,
        "attributes": [
            {"key": "message", "value": {"stringValue": message}},
            {"key": "stack", "value": {"stringValue": bounded(stack, LONGEST_STACK)}},
            {"key": "payload", "value": {"kvlist_value": {"values": values}}},
            _pair("sessionId", session_id),
            *(_pair(key, value) for key, value in attributes),
        ],
    }
    logs = {
        "resource": {"attributes": [_pair(key, value) for key, value in resource.items()]},
        "scopeLogs": [{"scope": {}, "logRecords": [log]}],
    }
    seconds, rest = divmod(when_ns, 1_000_000_000)
    created = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{rest // 1_000_000:03}Z"
    record = {
        contract.METADATA: {contract.CREATED_AT: created, contract.SENT_AT: None},
        contract.EVENT: {contract.RESOURCE_LOGS: [logs]},
    }
    return line(record)


def line(value: Any) -> bytes:
    """Return JSON without a space, of dictionaries, lists, texts and what JSON has words for.

    ASCII: other writers of this file split lines at every Unicode line end, and halves of
    characters must not get in. `json` takes half as long as all of this side to be loaded.
    """
    return _json(value).encode("ascii")


def _json(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, dict):
        return f"{{{','.join([f'{_quoted(key)}:{_json(each)}' for key, each in value.items()])}}}"
    if isinstance(value, list):
        return f"[{','.join(map(_json, value))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else str(value)


def bounded(text: str, length: int) -> str:
    """Return at most about *length* characters: the beginning and the end, with a note of what is
    left out.

    Half a character (a lone surrogate) is written out as its escape, so that every reader accepts
    the text.
    """
    if len(text) > length:
        head = length // 2
        tail = length - head
        left_out = len(text) - length
        text = f"{text[:head]}\n… {left_out} characters left out …\n{text[-tail:]}"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text


def _pair(key: str, value: str) -> dict[str, Any]:
    return {"key": key, "value": {"stringValue": bounded(str(value), LONGEST_VALUE)}}
