"""Tries an address with one record, and says in words what its answer means and what to do next."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from tray_app.delivery import answer as answers
from tray_app.delivery.answer import Answer, Fault
from tray_app.delivery.proxies import proxy_for
from tray_app.delivery.sender import headers_for
from tray_app.delivery.transport import Transport
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.model.query import State

GRPC_PORT = 4317


@dataclass(frozen=True, slots=True)
class TestResult:
    """What came of a test."""

    __test__ = False  # not a test case, whatever its name says to pytest

    ok: bool
    words: str
    """What happened, in a sentence."""
    hint: str
    """The next step; empty when there is none."""
    url: str
    status: int | None
    answer: str
    """The body of the answer as text; bounded."""


def run(transport: Transport, destination: Destination, body: bytes, content_type: str, *, now: datetime) -> TestResult:
    """Post *body* once and explain what came back."""
    answer = transport.post(destination, body, headers_for(destination, body, content_type))
    judged = answers.judge(answer, destination.kind, now=now)
    ok = judged.state in (State.DELIVERED, State.WARNED)
    if ok:
        words = f"{destination.host} accepted the test record ({judged.words})"
        if judged.state is State.WARNED:
            words = f"{destination.host} accepted the test record, with a warning: {judged.words}"
        hint = ""
    else:
        words, hint = f"{destination.host}: {judged.words}", _hint(answer, destination)
    text = answer.body[:2000].decode("utf-8", "replace")
    return TestResult(ok, words, hint, destination.url, answer.status, text)


def _hint(answer: Answer, destination: Destination) -> str:
    if answer.fault is not Fault.NONE:
        return _hint_without_answer(answer, destination)
    status, path = answer.status or 0, urlsplit(destination.url).path
    if 200 <= status < 300:
        if answers.is_page(answer):
            return "Log in to the network in a browser first, or look whether the port is the collector's."
        if answers.server_words(answer) or answer.body:
            return "Look whether this is the collector's address and port; the HTTP port is mostly 4318."
    if 300 <= status < 400:
        if where := answer.location[:200]:
            return f"Enter the address it moved to, if you trust it: {where}."
        return "Enter the address it moved to, if you trust it."
    if status == 400 and not answer.body and destination.kind is DestinationKind.COLLECTOR:
        return "A collector said no without a reason; it may want the other protocol: http/protobuf or http/json."
    return _HINTS.get(status, "") or (_wrong_path(path, destination) if status in (404, 405, 410) else _other(status))


_HINTS = {
    401: "Enter the credentials as a header, such as authorization.",
    403: "Ask whoever runs the server whether these credentials may send logs.",
    407: "Enter name and password in the proxy's address.",
    413: "The server takes less than even this small record; ask whoever runs it for its limit.",
    415: "The server wants another encoding: choose http/protobuf or http/json.",
    422: "The server understood the record but does not want it; ask whoever runs it.",
    429: "The address is right, and the server is busy. Reports will wait as long as it asks.",
}


def _other(status: int) -> str:
    if status in answers.RETRYABLE:
        return "The address may be right; the server cannot take anything now. Reports will wait."
    if status >= 500:
        return "The server has a fault of its own; its log will say more."
    return "Look whether this is the collector's address."


def _wrong_path(path: str, destination: Destination) -> str:
    if destination.kind is DestinationKind.VENDOR:
        return "There is no crash-report service at this address: only the server's own address belongs here."
    if path.count("v1/logs") > 1:
        return "“v1/logs” stands in the address twice: leave it out of the collector's address."
    if not path.endswith("/v1/logs"):
        return "Most collectors want the path /v1/logs at the end, without a slash after it."
    return "The server has no /v1/logs: look at the port (mostly 4318) and whether it receives logs over HTTP."


def _hint_without_answer(answer: Answer, destination: Destination) -> str:
    parts = urlsplit(destination.url)
    try:
        is_grpc = parts.port == GRPC_PORT
    except ValueError:
        is_grpc = False
    match answer.fault:
        case Fault.GARBAGE | Fault.DISCONNECTED if is_grpc or answer.words.startswith("HTTP/2"):
            return "This port speaks gRPC. Use the collector's HTTP port, mostly 4318."
        case Fault.GARBAGE:
            return "Look at the port: it may be one for gRPC or for another protocol. The HTTP port is mostly 4318."
        case Fault.NAME:
            return "Look for a mistake in the name, and whether this computer is connected to the right network or VPN."
        case Fault.REFUSED:
            return "Start the collector, or correct the port: the HTTP port is mostly 4318."
        case Fault.TLS if parts.scheme == "https":
            return "The port may speak plain http://, or an older version of TLS."
        case Fault.TLS:
            return "Look at the proxy's or the server's TLS settings."
        case Fault.CERTIFICATE:
            return (
                "If the server uses an authority of your own, name its certificate file in the settings"
                " (OTEL_EXPORTER_OTLP_CERTIFICATE). Otherwise do not send anything there."
            )
        case Fault.PROXY:
            return f"Look at the proxy that is set: {_without_credentials(proxy_for(destination))}"
        case Fault.TIMEOUT:
            return "The host does not answer: a firewall may be in between, or the address is another machine's."
        case Fault.DISCONNECTED if parts.scheme == "http":
            return "The server hung up. It may want https://, or this is not its HTTP port (mostly 4318)."
        case Fault.SETUP:
            return "Correct the certificate file, the header or the address that is named."
        case _:
            return "Look at the address and the network connection."


def _without_credentials(proxy: str) -> str:
    parts = urlsplit(proxy)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
