"""Tries an address, and says in words what its answer means and what to do next.

First an empty request, which carries no data at all and which OTLP says is to be answered with 200;
only where that is accepted, one record that is marked as a test. The vendor's server knows no empty
request: it gets the record alone.
"""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from tray_app.delivery import response as answers
from tray_app.delivery.proxies import proxy_for
from tray_app.delivery.response import Fault, Outcome, Response
from tray_app.delivery.sender import headers_for
from tray_app.delivery.transport import Transport
from tray_app.masking import masked
from tray_app.messages import NOTHING, Message, english, message
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.model.state import DeliveryState

GRPC_PORT = 4317
Request = tuple[bytes, str]
"""Body and content type."""


@dataclass(frozen=True, slots=True)
class TestResult:
    """What came of a test."""

    __test__ = False  # not a test case, whatever its name says to pytest

    ok: bool
    words: Message
    """What happened, in a sentence for each request."""
    hint: Message
    """The next step; empty when there is none."""
    url: str
    status: int | None
    answer: str
    """The body of the last answer as text; bounded."""
    empty: bool | None
    """Whether the empty request was accepted; None where none was sent."""
    record: bool | None
    """Whether the test record was; None where it was not sent, as the empty request was refused."""


def run(
    transport: Transport,
    destination: Destination,
    *,
    empty: Request | None,
    record: Request,
    now: datetime,
) -> TestResult:
    """Post the *empty* request, if there is one, and where that is accepted the *record*; explain
    what came back.
    """
    if empty is not None:
        answer, judged = _posted(transport, destination, empty, now)
        if not _is_accepted(judged):
            hint = _hint_for_empty(answer, destination, empty[1])
            return _result(destination, answer, judged.words, hint, False, None)
    first = None if empty is None else True
    answer, judged = _posted(transport, destination, record, now)
    ok = _is_accepted(judged)
    if judged.state is DeliveryState.DELIVERED_WITH_WARNING:
        words = message(
            "Connected. Test record accepted, with a warning: {words}", words=judged.words
        )
    elif ok:
        words = message("Connected. Test record accepted.")
    elif first:
        words = message("Connected. Test record not accepted: {words}", words=judged.words)
    else:
        words = judged.words
    return _result(
        destination,
        answer,
        words,
        NOTHING if ok else _hint(answer, destination, record[1]),
        first,
        ok,
    )


def _is_accepted(judged: Outcome) -> bool:
    return judged.state in (DeliveryState.DELIVERED, DeliveryState.DELIVERED_WITH_WARNING)


def _posted(
    transport: Transport, destination: Destination, request: Request, now: datetime
) -> tuple[Response, Outcome]:
    body, content_type = request
    answer = transport.post(destination, body, headers_for(destination, body, content_type))
    return answer, answers.classify(answer, destination.kind, now=now, content_type=content_type)


def _result(
    destination: Destination,
    answer: Response,
    words: Message,
    hint: Message,
    empty: bool | None,
    record: bool | None,
) -> TestResult:
    text = answer.body[:2000].decode("utf-8", "replace")
    ok = False not in (empty, record)
    return TestResult(ok, words, hint, destination.url, answer.status, text, empty, record)


def _hint_for_empty(answer: Response, destination: Destination, content_type: str) -> Message:
    """Some receivers are stricter than OTLP: their no to an empty request says nothing about
    reports.
    """
    is_refused = answer.status == 422 or (answer.status == 400 and answer.body)
    if is_refused and answer.fault is Fault.NONE and not answers.is_about_encoding(answer):
        return english(
            "Some receivers refuse an empty request, although OTLP says to accept it, "
            "and take reports all the same."
            " Send one report to see."
        )
    return _hint(answer, destination, content_type)


def _hint(answer: Response, destination: Destination, content_type: str) -> Message:
    if answer.fault is not Fault.NONE:
        return _hint_without_answer(answer, destination)
    status, path = answer.status or 0, urlsplit(destination.url).path
    if 200 <= status < 300:
        if answers.is_page(answer):
            return english(
                "Log in to the network in a browser first, or look whether the "
                "port is the collector's."
            )
        if answers.server_words(answer) or answer.body:
            return message(
                "Look whether this is the collector's address and port; the "
                "HTTP port is mostly 4318."
            )
    if 300 <= status < 400:
        if where := answers.moved_to(answer):
            return english("Enter the address it moved to, if you trust it: {where}.", where=where)
        return message("Enter the address it moved to, if you trust it.")
    if destination.kind is DestinationKind.COLLECTOR:
        other_way = answers.the_other_way(answer, content_type)
        if answers.is_about_encoding(answer):
            return english("The address is right. {other_way}", other_way=other_way)
        if status == 400 and not answer.body:
            return english("A collector said no without a reason. {other_way}", other_way=other_way)
    if status in _HINTS:
        return _HINTS[status]
    return _wrong_path(path, destination) if status in (404, 405, 410) else _other(status)


_HINTS = {
    401: message("Enter the credentials as a header, such as authorization."),
    403: english("Ask whoever runs the server whether these credentials may send logs."),
    407: english("Enter name and password in the proxy's address."),
    413: english(
        "The server takes less than even this small record; ask whoever runs it for its limit."
    ),
    415: english("This may not be the vendor's server: it wants another encoding."),
    422: english("The server understood the record but does not want it; ask whoever runs it."),
    429: english(
        "The address is right, and the server is busy. Reports will wait as long as it asks."
    ),
}


def _other(status: int) -> Message:
    if status in answers.RETRYABLE:
        return english(
            "The address may be right; the server cannot take anything now. Reports will wait."
        )
    if status >= 500:
        return english("The server has a fault of its own; its log will say more.")
    return english("Look whether this is the collector's address.")


def _wrong_path(path: str, destination: Destination) -> Message:
    if destination.kind is DestinationKind.VENDOR:
        return english(
            "There is no crash-report service at this address: only the "
            "server's own address belongs here."
        )
    if path.count("v1/logs") > 1:
        return english(
            "“v1/logs” stands in the address twice: leave it out of the collector's address."
        )
    if not path.endswith("/v1/logs"):
        return english(
            "Most collectors want the path /v1/logs at the end, without a slash after it."
        )
    return english(
        "The server has no /v1/logs: look at the port (mostly 4318) and whether "
        "it receives logs over HTTP."
    )


def _hint_without_answer(answer: Response, destination: Destination) -> Message:
    fault, parts = answer.fault, urlsplit(destination.url)
    if fault in (Fault.GARBAGE, Fault.DISCONNECTED) and _speaks_grpc(answer, destination):
        return english("This port speaks gRPC. Use the collector's HTTP port, mostly 4318.")
    if fault is Fault.PROXY:
        proxy = masked(proxy_for(destination))
        return english("Look at the proxy that is set: {proxy}", proxy=proxy)
    by_scheme = _HINTS_BY_SCHEME.get((fault, parts.scheme))
    return by_scheme or _HINTS_WITHOUT_ANSWER.get(
        fault, message("Look at the address and the network connection.")
    )


def _speaks_grpc(answer: Response, destination: Destination) -> bool:
    try:
        is_usual_port = urlsplit(destination.url).port == GRPC_PORT
    except ValueError:
        is_usual_port = False
    return is_usual_port or str(answer.words).startswith("HTTP/2")


_HINTS_BY_SCHEME = {
    (Fault.TLS, "https"): english("The port may speak plain http://, or an older version of TLS."),
    (Fault.DISCONNECTED, "http"): english(
        "The server hung up. It may want https://, or this is not its HTTP port (mostly 4318)."
    ),
}
_HINTS_WITHOUT_ANSWER = {
    Fault.GARBAGE: english(
        "Look at the port: it may be one for gRPC or for another protocol. The HTTP port is "
        "mostly 4318."
    ),
    Fault.NAME: english(
        "Look for a mistake in the name, and whether this computer is connected to the right "
        "network or VPN."
    ),
    Fault.REFUSED: message(
        "Start the collector, or correct the port: the HTTP port is mostly 4318."
    ),
    Fault.TLS: english("Look at the proxy's or the server's TLS settings."),
    Fault.CERTIFICATE: english(
        "If the server uses an authority of your own, name its certificate file in the "
        "settings (OTEL_EXPORTER_OTLP_CERTIFICATE). Otherwise do not send anything there."
    ),
    Fault.CERTIFICATE_FLAW: english(
        "Whoever runs the authority has to issue its certificate again, with these "
        "extensions: basicConstraints = critical, CA:TRUE; keyUsage = critical, keyCertSign, "
        "cRLSign; subjectKeyIdentifier = hash. The server's needs authorityKeyIdentifier = "
        "keyid. Older versions of Python did not look at them."
    ),
    Fault.TIMEOUT: english(
        "The host does not answer: a firewall may be in between, or the address is another "
        "machine's."
    ),
    Fault.SETUP: english("Correct the certificate file, the header or the address that is named."),
}
