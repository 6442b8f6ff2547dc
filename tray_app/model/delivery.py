"""Destinations, attempts and receipts, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from tray_app.messages import Message
from tray_app.model.state import DeliveryState


class DestinationKind(StrEnum):
    """Whom we can send to."""

    COLLECTOR = "collector"
    """An OpenTelemetry collector: OTLP/HTTP."""
    VENDOR = "vendor"
    """The vendor's own crash-report server."""


class Protocol(StrEnum):
    """The encodings of OTLP/HTTP, by the names of OTEL_EXPORTER_OTLP_PROTOCOL."""

    JSON = "http/json"
    PROTOBUF = "http/protobuf"


REQUESTS_OWN = frozenset(
    [
        "content-type",
        "content-encoding",
        "content-length",
        "transfer-encoding",
        "host",
        "connection",
    ]
)
"""Headers that say what the body is: no setting may have one."""


@dataclass(frozen=True, slots=True)
class Destination:
    """One receiver, with all that is needed to reach it."""

    kind: DestinationKind
    url: str
    """The whole URL of the request, such as `https://collector.example/v1/logs`."""
    protocol: Protocol = Protocol.PROTOBUF
    headers: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    """Added to each request; may hold credentials, so never logged and never stored."""
    timeout: float | None = 10.0
    """In seconds; None waits for ever."""
    gzip: bool = True
    ca_file: str = ""
    client_certificate: str = ""
    client_key: str = ""
    proxy: str = ""

    @property
    def key(self) -> str:
        """The name of its queue."""
        return f"{self.kind} {self.url}"

    @property
    def host(self) -> str:
        """Host and, where given, port: what the user must see in full."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Arrival:
    """That somebody has received a report."""

    at: datetime
    host: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to deliver, and what came of it."""

    at: datetime
    outcome: DeliveryState
    status: int | None
    """The HTTP status; None when no answer came."""
    words: Message
    """What the server said, or what went wrong; bounded."""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Queued:
    """One report on its way to one destination, or at the end of it."""

    report_id: str
    destination_key: str
    host: str
    state: DeliveryState
    decided_at: datetime
    sha256: str
    size: int
    """Of the body, in bytes."""
    attempts: int
    next_attempt: datetime | None
    """When it is tried again; None when it is not."""
    why: Message
    """The reason of the state."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """All that is known about one report's way to one destination."""

    queued: Queued
    attempts: tuple[Attempt, ...]
    body: bytes
    content_type: str
    answer: str
    """The last answer's body, as text; bounded."""
    settled_at: datetime | None
    reference: str = ""
    """The receiver's own number for the report, where its answer named one; bounded, hostile."""
    link: str = ""
    """The address that the receiver named; not to be opened but by
    `delivery.receipt_links.own_link`.
    """
