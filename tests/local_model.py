"""A server of models on this computer, for tests of what they are asked and answer."""

import http.server
import json
import threading
from typing import Any


class LocalModel:
    """A real server of models, whose answers a test gives. At an event it waits."""

    def __init__(
        self,
        chunks: list[bytes | threading.Event],
        models: Any,
        status: int,
        headers: dict[str, str],
    ) -> None:
        self.asked: list[tuple[str, str]] = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_args: object) -> None: ...

            def do_GET(self) -> None:
                self._answer([json.dumps(models).encode()])

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.asked.append((self.path, body.decode()))
                self._answer(chunks)

            def _answer(self, parts: "list[bytes | threading.Event]") -> None:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                for part in parts:
                    if isinstance(part, threading.Event):
                        self.wfile.flush()
                        part.wait(30)
                    else:
                        self.wfile.write(part)

        self._server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}
        )
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def chunk(text: str, model: str = "tiny") -> bytes:
    return (
        b"data: "
        + json.dumps({"model": model, "choices": [{"delta": {"content": text}}]}).encode()
        + b"\n\n"
    )


MODELS = {"data": [{"id": "stopped"}, {"id": "tiny", "status": "running"}]}
DONE = b"data: [DONE]\n\n"
