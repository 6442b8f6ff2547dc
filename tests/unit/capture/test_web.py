"""Unhandled errors of real servers: uvicorn with Starlette and FastAPI, waitress with Flask."""

import contextlib
import http.client
import json
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import IO

import pytest

from tests.unit.capture.hosts import Desk

STARLETTE = """
import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse, StreamingResponse
from starlette.routing import Mount, Route, WebSocketRoute
async def fine(request): return JSONResponse(await request.json())
async def broken(request):
    await request.body()
    with capture.context(model_id=request.path_params["name"]): raise ValueError("broken " + request.method)
async def stream(request):
    async def parts():
        for n in range(3): yield f"part {n}\\n"
    return StreamingResponse(parts())
async def breaks_off(request):
    async def parts():
        yield "part 0\\n"
        raise RuntimeError("broke off")
    return StreamingResponse(parts())
async def socket(ws):
    await ws.accept()
    await ws.send_text("echo " + await ws.receive_text())
    await ws.receive_text()
    raise RuntimeError("socket broke")
inner = Starlette(routes=[Route("/fine", fine, methods=["POST"]),
    Route("/models/{name}/start", broken, methods=["POST"]), Route("/stream", stream),
    Route("/off", breaks_off), WebSocketRoute("/ws/{room}", socket)])
app = capture.asgi(inner)
assert app.router is inner.router
"""  # noqa: E501
FASTAPI = """
import uvicorn
from fastapi import FastAPI
inner = FastAPI()
@inner.post("/v1/models/{name}/start")
async def start(name: str, body: dict): raise KeyError(name)
@inner.get("/sync/{n}")
def sync(n: int): return 1 / n
app = capture.asgi(inner)
"""
UVICORN = """
class Server(uvicorn.Server):
    async def startup(self, sockets=None):
        await super().startup(sockets)
        print(self.servers[0].sockets[0].getsockname()[1], flush=True)
Server(uvicorn.Config(app, port=0, log_level="error", ws="websockets-sansio")).run()
"""
FLASK = """
from flask import Flask, Response, request
app = Flask("shop")
@app.post("/models/<name>/start")
def start(name): raise KeyError("flask " + name)
@app.get("/stream")
def stream(): return Response(f"part {n}\\n" for n in range(3))
@app.get("/off")
def off():
    def parts():
        yield "part 0\\n"
        raise RuntimeError("broke off")
    return Response(parts())
outer = capture.wsgi(app)
import waitress
server = waitress.create_server(outer, host="127.0.0.1", port=0)
print(server.effective_port, flush=True)
server.run()
"""
PLAIN_WSGI = """
def app(environ, start_response):
    if environ["PATH_INFO"] == "/raise": raise ValueError("plain")
    try: 1/0
    except ZeroDivisionError: start_response("500 Oh", [("Content-Type", "text/plain")], sys.exc_info())
    return [b"sorry"]
import waitress
server = waitress.create_server(capture.wsgi(app), host="127.0.0.1", port=0)
print(server.effective_port, flush=True)
server.run()
"""  # noqa: E501


class Served:
    """A server in a process of its own."""

    def __init__(self, desk: Desk, body: str, log: IO[bytes]) -> None:
        self.process = desk.start(
            body, stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL
        )
        assert self.process.stdout is not None
        self.port = int(self.process.stdout.readline())

    def ask(self, path: str, data: object = None) -> tuple[int, str]:
        body = None if data is None else json.dumps(data).encode()
        url = f"http://127.0.0.1:{self.port}{path}"
        request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def stop(self) -> None:
        self.process.terminate()
        self.process.communicate(timeout=60)


@pytest.fixture
def serve(desk: Desk) -> Iterator[object]:
    running = []

    def start(body: str) -> Served:
        with (desk.home / "log").open("wb") as log:
            running.append(Served(desk, body, log))
        return running[-1]

    yield start
    for served in running:
        served.stop()


def test_starlette_under_uvicorn(desk: Desk, serve) -> None:  # type: ignore[no-untyped-def]
    served = serve(STARLETTE + UVICORN)
    assert served.ask("/fine", {"a": 1}) == (200, '{"a":1}')
    assert served.ask("/stream") == (200, "part 0\npart 1\npart 2\n")
    assert desk.reports() == []
    secret = "body-secret-42"
    assert served.ask("/models/llama-3/start?token=query-secret-43", {"prompt": secret})[0] == 500
    (report,) = desk.wait_for(1)
    assert report.kind == "request"
    assert report.attributes["http.request.method"] == "POST"
    assert report.attributes["http.route"] == "/models/{name}/start"
    assert report.payload == {
        "modelId": "llama-3",
        "endpoint": "/models/{name}/start",
        "command": "",
    }
    assert report.message == "broken POST"
    assert b"secret" not in report.line
    served.stop()
    log = (desk.home / "log").read_text()
    assert "ValueError: broken POST" in log  # the server says what it would have said


def test_an_answer_that_breaks_off(desk: Desk, serve) -> None:  # type: ignore[no-untyped-def]
    served = serve(STARLETTE + UVICORN)
    with pytest.raises(Exception, match=r"IncompleteRead|Remote end|chunk"):
        served.ask("/off")
    assert desk.wait_for(1)[0].message == "broke off"


def test_websockets_keep_working_and_their_failures_are_told(desk: Desk, serve) -> None:  # type: ignore[no-untyped-def]
    from websockets.exceptions import ConnectionClosed
    from websockets.sync.client import connect

    served = serve(STARLETTE + UVICORN)
    with connect(f"ws://127.0.0.1:{served.port}/ws/lobby?key=secret") as socket:
        socket.send("hello")
        assert socket.recv() == "echo hello"
        socket.send("break")
        with pytest.raises(ConnectionClosed):
            socket.recv()
    served.stop()
    report = desk.report()
    assert report.message == "socket broke"
    assert report.attributes["http.route"] == "/ws/{room}"
    assert report.attributes["http.request.method"] == "WEBSOCKET"


def test_fastapi_under_uvicorn(desk: Desk, serve) -> None:  # type: ignore[no-untyped-def]
    served = serve(FASTAPI + UVICORN)
    assert served.ask("/v1/models/m1/start?q=secret", {"x": "secret"})[0] == 500
    assert served.ask("/sync/0")[0] == 500
    assert served.ask("/sync/1")[0] == 200
    assert served.ask("/sync/x")[0] == 422
    assert [report.attributes["http.route"] for report in desk.wait_for(2)] == [
        "/v1/models/{name}/start",
        "/sync/{n}",
    ]
    assert [report.attributes["exception.type"] for report in desk.reports()] == [
        "KeyError",
        "ZeroDivisionError",
    ]


def test_flask_under_waitress(desk: Desk, serve) -> None:  # type: ignore[no-untyped-def]
    served = serve(FLASK)
    assert served.ask("/stream") == (200, "part 0\npart 1\npart 2\n")
    assert served.ask("/models/llama/start?q=query-secret", {"x": "body-secret"})[0] == 500
    report = desk.report()
    assert report.attributes["http.route"] == "/models/<name>/start"
    assert report.message == "'flask llama'"
    assert b"secret" not in report.line
    with contextlib.suppress(http.client.HTTPException):  # cut off, as without us
        served.ask("/off")
    assert desk.wait_for(2)[1].message == "broke off"


def test_a_plain_wsgi_application(desk: Desk, serve) -> None:  # type: ignore[no-untyped-def]
    served = serve(PLAIN_WSGI)
    assert served.ask("/raise")[0] == 500
    assert served.ask("/told") == (500, "sorry")
    assert [report.attributes["exception.type"] for report in desk.reports()] == [
        "ValueError",
        "ZeroDivisionError",
    ]


# ---- the engine's 5xx


class Engine(BaseHTTPRequestHandler):
    """Answers what the path asks for."""

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status = int(self.path.partition("?")[0].rpartition("-")[2])
        body = json.dumps({"error": {"message": "slot 17 unavailable", "code": status}}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _answer

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def engine() -> Iterator[int]:
    server = HTTPServer(("127.0.0.1", 0), Engine)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


CLIENTS = {
    "requests": "import requests\ns = requests.Session(); "
    "s.hooks['response'].append(capture.check_response)\n"
    "r = s.post(url, json={'model': 'llama3', 'prompt': 'body-secret'}); body = "
    "r.text; code = r.status_code",
    "requests streaming": "import requests\ns = requests.Session()\n"
    "s.hooks['response'].append(capture.check_response)\n"
    "r = s.post(url, json={'model': 'llama3'}, stream=True); body = "
    "b''.join(r.iter_content(3)).decode()\n"
    "code = r.status_code",
    "httpx": "import httpx\nc = httpx.Client(event_hooks={'response': [capture.check_response]})\n"
    "r = c.post(url, json={'model': 'llama3', 'prompt': 'body-secret'}); body = "
    "r.text; code = r.status_code",
    "httpx streaming": "import httpx\nc = httpx.Client(event_hooks={'response': "
    "[capture.check_response]})\n"
    "with c.stream('POST', url, json={'model': 'llama3'}) as r: body = "
    "''.join(r.iter_text()); code = r.status_code",
    "httpx async": "import httpx, asyncio\nasync def main():\n    global body, code\n"
    "    async with httpx.AsyncClient(event_hooks={'response': "
    "[capture.check_response_async]}) as c:\n"
    "        r = await c.post(url, json={'model': 'llama3'}); body = r.text; code = "
    "r.status_code\nasyncio.run(main())",
    "urllib": "import urllib.request, urllib.error, json\no = "
    "urllib.request.build_opener(capture.urllib_handler())\n"
    "try:\n    with o.open(url, json.dumps({'model': 'llama3'}).encode()) as r:\n"
    "        body = r.read().decode(); code = r.status\n"
    "except urllib.error.HTTPError as e: body = e.read().decode(); code = e.code",
}


@pytest.mark.parametrize("client", list(CLIENTS))
def test_the_engines_5xx_is_reported_and_the_client_sees_it_whole(
    client: str, desk: Desk, engine: int
) -> None:
    body = "url = sys.argv[1]\n" + CLIENTS[client] + "\nprint(code, body)"
    for status in (503, 404, 200):
        url = f"http://user:pass-secret@127.0.0.1:{engine}/v1/x-{status}?key=query-secret"
        if "urllib" in client:
            url = url.replace("user:pass-secret@", "")
        done = desk.run(body, url)
        assert done.stdout.startswith(b"%d {" % status), done.stderr
        assert b"slot 17 unavailable" in done.stdout
    report = desk.report()
    assert report.message == "HTTP 503 from the engine: slot 17 unavailable"
    assert report.resource["source"] == "cortex-cpp"
    assert report.payload["modelId"] == "llama3"
    assert report.payload["endpoint"] == f"http://127.0.0.1:{engine}/v1/x-503"
    assert report.attributes["http.response.status_code"] == "503"
    assert report.attributes["http.request.method"] == "POST"
    assert b"secret" not in report.line


def test_a_failing_engine_does_not_fill_the_disk(desk: Desk, engine: int) -> None:
    body = (
        "import requests\ns = requests.Session(); "
        "s.hooks['response'].append(capture.check_response)\n"
        "for n in range(150): s.get(sys.argv[1])"
    )
    desk.run(body, f"http://127.0.0.1:{engine}/v1/x-500")
    assert [report.attributes["countSince"] for report in desk.reports()] == ["1", "9", "90", "50"]
