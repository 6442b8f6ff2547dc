"""A small collector that reads requests with OpenTelemetry's own protobuf classes, for where no
other can be had.

    python -m tests.protobuf_receiver PORT FILE

Each log record becomes one line of JSON in FILE, as `tests.real_collectors.Understood` has it.
"""

import base64
import dataclasses
import gzip
import http.server
import json
import sys
from pathlib import Path
from typing import Any

from google.protobuf import json_format
from google.protobuf.message import DecodeError
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import (
    ExportLogsServiceRequest,
    ExportLogsServiceResponse,
)

from tests.real_collectors import Understood

PROTOBUF, JSON = "application/x-protobuf", "application/json"


def read(body: bytes, content_type: str) -> ExportLogsServiceRequest:
    """Parse a request, strictly. Raises ValueError."""
    request = ExportLogsServiceRequest()
    if content_type == PROTOBUF:
        try:
            request.ParseFromString(body)
        except DecodeError as error:
            raise ValueError(str(error)) from error
    elif content_type == JSON:
        # OTLP writes these numbers in hexadecimal digits, and protobuf's own JSON in base64.
        data = json.loads(body, object_hook=with_plain_numbers)
        try:
            json_format.ParseDict(data, request)
        except json_format.ParseError as error:
            raise ValueError(str(error)) from error
    else:
        raise ValueError(f"content type {content_type!r}")
    return request


def with_plain_numbers(part: dict[str, Any]) -> dict[str, Any]:
    for name in ("traceId", "spanId"):
        if name in part:
            part[name] = base64.b64encode(bytes.fromhex(part[name])).decode()
    return part


def plain(value: Any) -> Any:
    """Return an AnyValue's value."""
    kind = value.WhichOneof("value")
    if kind is None:
        return None
    inner = getattr(value, kind)
    if kind == "kvlist_value":
        return {item.key: plain(item.value) for item in inner.values}
    if kind == "array_value":
        return [plain(item) for item in inner.values]
    return inner.hex() if kind == "bytes_value" else inner


def pairs(attributes: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((item.key, plain(item.value)) for item in attributes)


def understood(request: ExportLogsServiceRequest) -> list[Understood]:
    return [
        Understood(
            resource=pairs(resource_logs.resource.attributes),
            scope=(scope_logs.scope.name, scope_logs.scope.version),
            time=record.time_unix_nano,
            observed=record.observed_time_unix_nano,
            severity_number=record.severity_number,
            severity_text=record.severity_text,
            body=plain(record.body),
            attributes=pairs(record.attributes),
            trace_id=record.trace_id.hex(),
            event_name=record.event_name,
        )
        for resource_logs in request.resource_logs
        for scope_logs in resource_logs.scope_logs
        for record in scope_logs.log_records
    ]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    file: Path

    def do_GET(self) -> None:
        self.send_error(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        content_type = self.headers.get_content_type()
        try:
            found = understood(read(body, content_type))
        except ValueError as error:
            print(f"refused: {error}", flush=True)
            self.answer(400, str(error).encode(), "text/plain")
            return
        with self.file.open("a", encoding="utf-8") as out:
            out.writelines(json.dumps(dataclasses.asdict(record)) + "\n" for record in found)
        answer = ExportLogsServiceResponse()
        said = (
            answer.SerializeToString()
            if content_type == PROTOBUF
            else json_format.MessageToJson(answer).encode()
        )
        self.answer(200, said, content_type)

    def answer(self, status: int, body: bytes, content_type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


if __name__ == "__main__":
    Handler.file = Path(sys.argv[2])
    http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
