"""What a server's answer means for the report: OTLP/HTTP's response rules, and nothing more
trusting than those.

Source: OTLP specification 1.9, "OTLP/HTTP Response", and the response table of RFC 9110.
"""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto

from tray_app.delivery import retry
from tray_app.messages import NOTHING, Message, english, message, verbatim
from tray_app.model.delivery import DestinationKind, Protocol
from tray_app.model.state import DeliveryState

_ENCODING = re.compile(
    r"(json|protobuf|encoding|(content|media|mime)[\s-]?type)\b[^.;]{0,40}?"
    r"(not|n[’']t|un)[\s-]?(be\s)?(supported|accepted|allowed|recogni[sz]ed|known)"
    r"|(unsupported|unknown|invalid|unexpected|wrong|only\s(supports?|accepts?|takes?))[^.;]{0,30}?"
    r"(protobuf|encoding|(content|media|mime)[\s-]?type)",
    re.IGNORECASE,
)
"""A receiver's words about how a request is written. A word about a value in it must not look like
that.
"""
_PACKED = re.compile(r"gzip|compress|content-encoding", re.IGNORECASE)
RETRYABLE = frozenset({429, 502, 503, 504})
BLOCKED_STATUSES = frozenset({401, 403, 404, 405, 407, 410})
"""Answers that are about the address or the credentials rather than about the report."""
LARGEST_RESPONSE = 4 << 20
"""In bytes, also after unpacking; OTLP's limit for a response."""

NO_ANSWER_YET = message("No answer is known yet")
"""Of an attempt that is under way."""
UNFINISHED = english("The program ended before an answer came, so nobody knows whether it arrived")
"""Of an attempt that was begun and never settled."""
REBUILT = english(
    "The record of it was damaged and was mended as far as possible; try "
    "again to send it, or cancel it"
)
"""Of what waited in a damaged ledger."""
LOST_BYTES = english("The record of it was damaged, and its bytes are lost; agree again to send it")


class Fault(Enum):
    """Why no answer came, as far as it can be known."""

    NONE = auto()
    NAME = auto()
    """The host's name is not known."""
    REFUSED = auto()
    CONNECT = auto()
    """No way to the host."""
    TIMEOUT = auto()
    DISCONNECTED = auto()
    CERTIFICATE = auto()
    CERTIFICATE_FLAW = auto()
    """A certificate breaks the rules of RFC 5280, which Python checks strictly from 3.13 on."""
    TLS = auto()
    PROXY = auto()
    TOO_LARGE = auto()
    GARBAGE = auto()
    """What came is not HTTP."""
    SETUP = auto()
    """A certificate file or the address cannot be used."""


@dataclass(frozen=True, slots=True)
class Response:
    """What came back, or why nothing did."""

    status: int | None = None
    content_type: str = ""
    body: bytes = b""
    retry_after: str = ""
    location: str = ""
    fault: Fault = Fault.NONE
    words: Message = NOTHING
    """What the network said."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows from an answer."""

    state: DeliveryState
    words: Message
    after: timedelta | None = None
    """For WAITING: what the server asked for; None: by our own backoff."""
    of_destination: bool = field(default=False)
    """True when it says nothing about this report, but about address or network."""


def classify(
    answer: Response, kind: DestinationKind, *, now: datetime, content_type: str = ""
) -> Outcome:
    """Say what *answer* to a request of this content type means."""
    if answer.fault is not Fault.NONE:
        return _no_answer(answer)
    status = answer.status or 0
    if 200 <= status < 300:
        return _accepted(answer, kind)
    words = in_words(answer)
    if 300 <= status < 400:
        where = moved_to(answer)
        moved = (
            message("The address has moved to {where}", where=where)
            if where
            else message("The address has moved")
        )
        return Outcome(DeliveryState.BLOCKED, _because(moved, words), of_destination=True)
    if status in RETRYABLE:
        return Outcome(
            DeliveryState.RETRYING,
            words,
            retry.retry_after(answer.retry_after, now),
            of_destination=True,
        )
    if kind is DestinationKind.COLLECTOR and is_about_encoding(answer):
        offer = english(
            "The receiver does not take reports written like this. {other_way}",
            other_way=the_other_way(answer, content_type),
        )
        return Outcome(DeliveryState.BLOCKED, _because(offer, words), of_destination=True)
    if status in BLOCKED_STATUSES:
        why = _WHY_HELD.get(status, message("The address is wrong"))
        return Outcome(DeliveryState.BLOCKED, _because(why, words), of_destination=True)
    return Outcome(DeliveryState.REJECTED, words)


def _because(what: Message, why: Message) -> Message:
    return message("{what} ({why})", what=what, why=why) if why else what


def is_about_encoding(answer: Response) -> bool:
    """Tell whether the answer refuses how the request is written, and says nothing of what it
    holds.
    """
    if answer.status == 415:
        return True
    return answer.status == 400 and bool(_ENCODING.search(server_words(answer)))


def the_other_way(answer: Response, content_type: str) -> Message:
    """Say in a sentence how to write the same reports otherwise."""
    if _PACKED.search(server_words(answer)):
        return english("OTEL_EXPORTER_OTLP_COMPRESSION=none sends them unpacked.")
    other = Protocol.JSON if content_type == "application/x-protobuf" else Protocol.PROTOBUF
    return english(
        "OTEL_EXPORTER_OTLP_PROTOCOL={other} sends them in the other encoding.",
        other=other.value,
    )


def in_words(answer: Response) -> Message:
    """Name the status, with the server's own words where it sent any that can be read."""
    from http import HTTPStatus

    status = answer.status or 0
    try:
        name = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        name = str(status)
    is_read = bool(answer.body) and answer.content_type != "application/x-protobuf"
    said = english("a web page") if is_read and is_page(answer) else verbatim(server_words(answer))
    return message("{status}: {said}", status=name, said=said) if said else verbatim(name)


def server_words(answer: Response) -> str:
    """Return what the server says went wrong: the message of `google.rpc.Status`, or its plain
    text.
    """
    if not answer.body:
        return ""
    if answer.content_type == "application/x-protobuf":
        return _status_message(answer.body)
    text = answer.body[: 64 << 10].decode("utf-8", "replace")
    if answer.content_type == "application/json":
        try:
            parsed = json.loads(text)
        except (ValueError, RecursionError):
            parsed = None
        if isinstance(parsed, dict):
            for key in ("message", "error", "detail"):
                if isinstance(parsed.get(key), str):
                    text = parsed[key]
                    break
    return "" if is_page(answer) else on_one_line(text)


def on_one_line(text: str) -> str:
    """Return a server's words on one line, bounded, and without halves of characters, which nothing
    could store.
    """
    whole = text[:2000].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return " ".join(whole.split())[:500]


def moved_to(answer: Response) -> str:
    """Return where the server says that the address has moved to, for reading: without a name and a
    password.
    """
    head, slashes, rest = on_one_line(answer.location).partition("//")
    authority, slash, path = rest.partition("/")
    return f"{head}{slashes}{authority.rpartition('@')[2]}{slash}{path}"[:200]


def is_page(answer: Response) -> bool:
    """Tell whether the body is a web page: a log-in page of a network, or a wrong port."""
    head = answer.body[:512].lstrip().lower()
    return answer.content_type == "text/html" or head.startswith((b"<!doctype html", b"<html"))


def _accepted(answer: Response, kind: DestinationKind) -> Outcome:
    if not answer.body.strip():
        # An empty message is an acknowledgement in protobuf, and some servers answer 204.
        return Outcome(DeliveryState.DELIVERED, in_words(answer))
    if is_page(answer):
        why = message(
            "A web page answered instead of a collector, such as the log-in page of this network"
        )
        return Outcome(DeliveryState.RETRYING, why, of_destination=True)
    if kind is DestinationKind.VENDOR:
        return Outcome(DeliveryState.DELIVERED, in_words(answer))
    partial = _partial_success(answer)
    if partial is None:
        why = english("Something answered that is no collector: its answer is not OTLP")
        return Outcome(DeliveryState.RETRYING, why, of_destination=True)
    is_rejected, said = partial[0], verbatim(on_one_line(partial[1]))
    if is_rejected:
        return Outcome(
            DeliveryState.REJECTED,
            said or english("The collector refused the record, without a reason"),
        )
    if said:
        return Outcome(DeliveryState.DELIVERED_WITH_WARNING, said)
    return Outcome(DeliveryState.DELIVERED, in_words(Response(answer.status)))


def _partial_success(answer: Response) -> tuple[bool, str] | None:
    """Return (whether a record was refused, message) of an ExportLogsServiceResponse; None when the
    body is none.
    """
    if answer.content_type == "application/x-protobuf":
        from google.protobuf.message import DecodeError
        from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceResponse

        response = ExportLogsServiceResponse()
        try:
            response.ParseFromString(answer.body)
        except DecodeError:
            return None
        return (
            response.partial_success.rejected_log_records > 0,
            response.partial_success.error_message,
        )
    try:
        parsed = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(parsed, dict):
        return None
    partial = parsed.get("partialSuccess")
    if partial is None:
        partial = {}
    if not isinstance(partial, dict):
        return None
    count = partial.get("rejectedLogRecords") or 0
    try:
        if isinstance(count, str):  # as JSON writes a 64-bit integer
            count = float(count)
        is_rejected = count > 0
    except (TypeError, ValueError):
        return None
    if count != count:  # not a number
        return None
    said = partial.get("errorMessage")
    return bool(is_rejected), said if isinstance(said, str) else ""


def _status_message(body: bytes) -> str:
    """Read the message of a `google.rpc.Status`: its first two fields are a number and a text, as
    those of a partial success.
    """
    from google.protobuf.message import DecodeError
    from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsPartialSuccess

    try:
        return on_one_line(ExportLogsPartialSuccess.FromString(body).error_message)
    except DecodeError:
        return ""


def _no_answer(answer: Response) -> Outcome:
    words = _because(_FAULTS[answer.fault], answer.words)
    if answer.fault in (Fault.CERTIFICATE, Fault.CERTIFICATE_FLAW, Fault.SETUP):
        return Outcome(DeliveryState.BLOCKED, words, of_destination=True)
    if answer.fault is Fault.TOO_LARGE:
        return Outcome(DeliveryState.REJECTED, words)
    return Outcome(DeliveryState.RETRYING, words, of_destination=True)


CERTIFICATE_FLAWS = dict.fromkeys(range(79, 95), NOTHING) | {
    79: english(
        "what should be the authority's certificate is none, by its basicConstraints or keyUsage"
    ),
    82: english("the server's certificate claims to sign others: keyCertSign in its keyUsage"),
    85: english(
        "the server's certificate does not name its authority's key: authorityKeyIdentifier"
    ),
    86: english("the authority's certificate does not name its own key: subjectKeyIdentifier"),
    89: english("the authority's certificate does not mark its basicConstraints as critical"),
    92: english("the authority's certificate does not say what its key is for: keyUsage"),
}
"""By OpenSSL's number of the verdict (X509_V_ERR_…): those on how a certificate is made. Empty:
OpenSSL's own words.
"""

_WHY_HELD = {
    401: message("The credentials are missing or wrong"),
    403: message("These credentials may not send here"),
    407: message("The proxy wants credentials"),
}
_FAULTS = {
    Fault.NAME: message("The name of the host is not known"),
    Fault.REFUSED: message("Nothing listens at this address"),
    Fault.CONNECT: message("The host cannot be reached"),
    Fault.TIMEOUT: message("No answer in time"),
    Fault.DISCONNECTED: message("The connection broke before an answer came"),
    Fault.CERTIFICATE: message("The server's certificate is not trusted"),
    Fault.CERTIFICATE_FLAW: english(
        "A certificate of the server or of its authority has a flaw and must be issued again"
    ),
    Fault.TLS: message("No secure connection could be made"),
    Fault.PROXY: english("The proxy does not let us through"),
    Fault.TOO_LARGE: english("The answer was larger than 4 MiB"),
    Fault.GARBAGE: english("What answers there does not speak HTTP"),
    Fault.SETUP: english("The connection cannot be set up"),
}
