"""A collector on the loopback that answers by a script and keeps what it was sent."""

import base64
import contextlib
import gzip
import http.server
import json
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.json_format import MessageToDict
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest


@dataclass
class Reply:
    """One scripted answer."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    hang_up: bool = False
    """Close the connection without a word."""
    raw: bytes | None = None
    """Written as it is instead of an HTTP answer."""
    wait_for: threading.Event | None = None
    """Answer only when this is set."""


@dataclass(frozen=True)
class Request:
    """What came in."""

    path: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes
    """After content-encoding was undone."""
    wire: bytes
    """As it came."""
    connection: int
    """Which connection it came over, counted from 1."""

    @property
    def json(self) -> Any:
        """An OTLP request in JSON's shape, whichever of the two encodings it came in."""
        if self.headers.get("content-type") != "application/x-protobuf":
            return json.loads(self.body)
        request = ExportLogsServiceRequest.FromString(self.body)
        plainly = {"resourceLogs": [], **MessageToDict(request, use_integers_for_enums=True)}
        for record in records(plainly):
            for name in {"traceId", "spanId"} & record.keys():
                record[name] = base64.b64decode(record[name]).hex()
        return plainly

    @property
    def uid(self) -> str:
        """The report's number in the first record."""
        return uids(self.json)[0]


def records(request: Any) -> list[dict[str, Any]]:
    """List the log records of an OTLP/JSON request."""
    return [
        record
        for resource_logs in request["resourceLogs"]
        for scope_logs in resource_logs["scopeLogs"]
        for record in scope_logs["logRecords"]
    ]


def attributes(holder: dict[str, Any]) -> dict[str, Any]:
    """Return attributes as a plain dictionary."""
    return {item["key"]: plain(item["value"]) for item in holder["attributes"]}


def plain(value: dict[str, Any]) -> Any:
    [(kind, inner)] = value.items()
    if kind in ("kvlistValue", "kvlist_value"):
        return {item["key"]: plain(item["value"]) for item in inner.get("values", ())}
    if kind == "arrayValue":
        return [plain(item) for item in inner.get("values", ())]
    return int(inner) if kind == "intValue" else inner


def uids(request: Any) -> list[str]:
    return [attributes(record)["log.record.uid"] for record in records(request)]


Script = Iterable["Reply | int"] | Callable[[Request], "Reply | int"]


class Collector:
    """Use as a context manager. When the script is at its end, it answers 200."""

    def __init__(
        self, script: Script = (), *, wrap: Callable[[Any], Any] | None = None, port: int = 0
    ) -> None:
        self.requests: list[Request] = []
        self._lock = threading.Condition()
        self._connections = 0
        self._open: set[socket.socket] = set()
        self.script(script)
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            timeout = 10
            """Less than a test's threads get to end: Wine does not always tell of the other end."""

            def setup(self) -> None:
                super().setup()
                with outer._lock:
                    outer._connections += 1
                    self.number = outer._connections
                    outer._open.add(self.connection)

            def finish(self) -> None:
                with contextlib.suppress(OSError):
                    super().finish()
                with outer._lock:
                    outer._open.discard(self.connection)

            def do_POST(self) -> None:
                outer._serve(self, self.number)

            do_GET = do_POST

            def log_message(self, *_: Any) -> None:
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 128

            def handle_error(self, *_: Any) -> None:
                pass

            def server_bind(
                self,
            ) -> None:  # without the reverse look-up of the name, which a test may not wait for
                super(http.server.HTTPServer, self).server_bind()
                self.server_name, self.server_port = self.server_address[:2]

        self._server = Server(("127.0.0.1", port), Handler)
        self._scheme = "http"
        if wrap is not None:
            self._server.socket = wrap(self._server.socket)
            self._scheme = "https"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), daemon=True
        )

    def script(self, script: Script) -> None:
        """From now on answer like this."""
        self._answer = script if callable(script) else None
        self._replies = iter(()) if callable(script) else iter(script)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def base(self) -> str:
        host = "localhost" if self._scheme == "https" else "127.0.0.1"
        return f"{self._scheme}://{host}:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.base}/v1/logs"

    @property
    def uids(self) -> list[str]:
        """The reports' numbers in the order in which they came, as often as they came."""
        return [uid for request in self.requests for uid in uids(request.json)]

    def wait_for(self, count: int, timeout: float = 60.0) -> None:
        """Wait until *count* requests have come."""
        with self._lock:
            assert self._lock.wait_for(lambda: len(self.requests) >= count, timeout), (
                f"only {len(self.requests)} came"
            )

    def __enter__(self) -> "Collector":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._server.server_close()
        self._thread.join()

    def _serve(self, handler: http.server.BaseHTTPRequestHandler, connection: int) -> None:
        length = int(handler.headers.get("content-length") or 0)
        wire = handler.rfile.read(length)
        if len(wire) < length:  # the sender died in the middle: no server takes half a request
            handler.close_connection = True
            return
        headers = {name.lower(): value for name, value in handler.headers.items()}
        body = gzip.decompress(wire) if headers.get("content-encoding") == "gzip" else wire
        request = Request(handler.path, headers, body, wire, connection)
        with self._lock:
            self.requests.append(request)
            reply = self._answer(request) if self._answer else next(self._replies, 200)
            self._lock.notify_all()
        if isinstance(reply, int):
            reply = Reply(reply) if reply < 300 else Reply(reply, b"", {})
        if reply.wait_for is not None:
            reply.wait_for.wait(60)
        if reply.hang_up or reply.raw is not None:
            handler.wfile.write(reply.raw or b"")
            handler.close_connection = True
            return
        handler.send_response(reply.status)
        for name, value in reply.headers.items():
            handler.send_header(name, value)
        if "Content-Length" not in reply.headers and reply.status != 204:
            handler.send_header("Content-Length", str(len(reply.body)))
        handler.end_headers()
        handler.wfile.write(reply.body)
