"""A sender with everything around it that tests can turn: clock, chance, settings, reports."""

import threading
import time
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.builders import an_envelope
from tray_app.delivery.ledger import Ledger
from tray_app.delivery.network_monitor import NetworkMonitor
from tray_app.delivery.transport import HttpTransport, Transport
from tray_app.errors import NotFound
from tray_app.index.parser import Decoded, decode
from tray_app.index.reader import read_report
from tray_app.messages import Message
from tray_app.model.delivery import Destination, DestinationKind, Protocol
from tray_app.model.query import Query, ReportRow
from tray_app.model.redaction import Identity
from tray_app.model.report import CrashReport, RecordLocation
from tray_app.model.state import DeliveryState
from tray_app.otlp import limit
from tray_app.redaction.redactor import Redactor
from tray_app.services.consent import ConsentService
from tray_app.services.events import DeliveryChanged, Events
from tray_app.services.outbox import Outbox
from tray_app.services.policy import SendingPolicy
from tray_app.services.sending import World as Outside
from tray_app.settings import declared
from tray_app.settings.values import checked

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
SOMEBODY = Identity("annika", "Annika Berg", "/home/annika", "annikas-pc")


def a_report(envelope: bytes | None = None, **event: Any) -> CrashReport:
    """Return a report as the store reads it."""
    decoded = decode(envelope or an_envelope(**event))
    assert isinstance(decoded, Decoded), decoded
    return read_report(
        decoded.envelope, RecordLocation(Path("crash-report.jsonl"), 0, 0, 1), decoded.notes
    )


def a_collector_at(url: str, **more: Any) -> Destination:
    """In JSON, which a test can read as it came."""
    return Destination(DestinationKind.COLLECTOR, url, **({"protocol": Protocol.JSON} | more))


def a_vendor_at(base: str, **more: Any) -> Destination:
    return Destination(DestinationKind.VENDOR, f"{base}/api/v1/crash-report", **more)


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class Settings:
    """Stands for the preferences: values that a test sets."""

    to: tuple[Destination, ...] = ()
    blocked: str = ""
    values: dict[str, Any] = field(
        default_factory=lambda: {
            "sending": "ask",
            "hourly_limit": 0,
            "allowed_attributes": [],
            "redaction_words": [],
            "resource_attributes": "",
        }
    )

    broken: Exception | None = None
    """What reading them raises."""

    @property
    def current(self) -> declared.Settings:
        if self.broken is not None:
            raise self.broken
        return settings_of(self.values)

    def destinations(self) -> tuple[Destination, ...]:
        return self.to

    def sending_blocked(self) -> Message:
        return Message(self.blocked)

    looks: int = 0
    """How often was asked whether something has changed."""

    def refresh_if_changed(self) -> None:
        """Nothing changes behind its back."""
        self.looks += 1


def settings_of(given: Mapping[str, Any]) -> declared.Settings:
    """Return settings with these values, as a user would write them, and the defaults of the
    others.
    """
    return declared.Settings(
        **{key: checked(declared.BY_KEY[key], value) for key, value in given.items()}
    )


class Shelf:
    """Stands for the index: reports by id."""

    def __init__(self) -> None:
        self.envelopes: dict[str, bytes] = {}
        self.row_of: dict[str, ReportRow] = {}
        self.rows_read = 0

    def add(
        self,
        envelope: bytes | None = None,
        *,
        delivery: DeliveryState = DeliveryState.NONE,
        **event: Any,
    ) -> str:
        envelope = envelope or an_envelope(**event)
        report = a_report(envelope)
        self.envelopes[report.id] = envelope
        self.row_of[report.id] = ReportRow(
            key=len(self.row_of) + 1,
            id=report.id,
            delivery=delivery,
            occurred_ns=report.occurred_ns,
            source=report.source,
            what=report.what,
            version=report.app_version,
            model=report.model_id,
            count=1,
            group="",
            seen=False,
        )
        return report.id

    def report(self, key_or_id: int | str) -> CrashReport:
        if str(key_or_id) not in self.envelopes:
            raise NotFound("This report is not in Cortex's file any more")
        return a_report(self.envelopes[str(key_or_id)])

    def stored(self, key_or_id: int | str) -> bytes:
        return self.envelopes[str(key_or_id)]

    def keys(self, query: Query) -> "array[int]":
        rows = [
            row for row in self.row_of.values() if not query.states or row.state in query.states
        ]
        rows = [row for row in rows if query.until_ns is None or row.occurred_ns < query.until_ns]
        rows = [row for row in rows if query.since_ns is None or row.occurred_ns >= query.since_ns]
        rows.sort(key=lambda row: row.occurred_ns, reverse=query.descending)
        return array("q", (row.key for row in rows))

    def each(self, keys: Sequence[int]) -> Iterator[ReportRow]:
        yield from self.rows(keys)

    def rows(self, keys: Sequence[int]) -> list[ReportRow]:
        self.rows_read += len(keys)
        by_key = {row.key: row for row in self.row_of.values()}
        return [by_key[key] for key in keys]


class World:
    """Everything that is needed to consent and send, on one ledger."""

    def __init__(self, folder: Path, *destinations: Destination) -> None:
        self.ledger_file = folder / "ledger.sqlite3"
        self.clock, self.settings, self.shelf, self.events = (
            Clock(),
            Settings(destinations),
            Shelf(),
            Events(),
        )
        self.whereabouts: NetworkMonitor | None = None
        self.transport: Callable[[], Transport] = HttpTransport
        self.now: Callable[[], datetime] = self.clock
        self.jitter, self.largest = 1.0, limit.LARGEST_REQUEST
        self.open()

    def open(self) -> None:
        """Start the program on the ledger, as this world is set up now."""
        self.outbox = Outbox(
            ledger=Ledger(self.ledger_file),
            preferences=self.settings,
            events=self.events,
            world=Outside(
                transport=self.transport,
                clock=self.now,
                jitter=lambda: self.jitter,
                networks=self.whereabouts,
            ),
        )
        self.desk = ConsentService(
            reports=self.shelf,
            outbox=self.outbox,
            preferences=self.settings,
            redactor=lambda words: Redactor(identity=SOMEBODY, words=words),
            clock=self.now,
            largest_request=self.largest,
        )
        self.policy = SendingPolicy(
            reports=self.shelf,
            outbox=self.outbox,
            preferences=self.settings,
            consent=self.desk,
            clock=self.now,
        )

    def reboot(self) -> None:
        """End the program and start it again on the same ledger."""
        self.outbox.close()
        self.open()

    def consent(self, *report_ids: str, destination: Destination | None = None) -> list[str]:
        """Say yes to these reports, or to a fresh one; return their ids."""
        ids = list(report_ids) or [self.shelf.add(message=f"nr {len(self.shelf.envelopes)}")]
        for report_id in ids:
            for each in [destination] if destination else self.settings.to:
                self.desk.send_all([self.desk.draft(report_id, each)], again=True)
        return ids

    def by_policy(self, count: int) -> list[str]:
        """Let the policy *always* agree to so many fresh reports; return their ids."""
        from tray_app.model.consent import DecidedBy

        self.settings.values["sending"] = "always"
        ids = [self.shelf.add(message=f"nr {len(self.shelf.envelopes)}") for _ in range(count)]
        for report_id in ids:
            for each in self.settings.to:
                self.desk.send_all([self.desk.draft(report_id, each)], DecidedBy.POLICY)
        return ids

    def send(self) -> None:
        """Send what is due now, once."""
        self.outbox.flush(0)

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Wait until something is true, looking again at each event that the sender publishes."""
        changed, deadline = threading.Event(), time.monotonic() + 60
        unsubscribe = self.events.subscribe(DeliveryChanged, lambda _: changed.set())
        try:
            while not true():
                assert time.monotonic() < deadline, self.outbox.queue()
                changed.wait(0.2)
                changed.clear()
        finally:
            unsubscribe()

    def wait_for_a_round(self) -> None:
        """Wait until the thread has looked whether something is due, and come to the end of it."""
        for _ in range(2):  # the second look tells of the first one's end
            looks = self.settings.looks
            self.outbox.wake()
            self.wait_until(lambda looks=looks: self.settings.looks > looks)

    def state(self, report_id: str) -> DeliveryState:
        return self.outbox.states()[report_id]

    def row(self, report_id: str, delivery: DeliveryState) -> ReportRow:
        return replace(self.shelf.row_of[report_id], delivery=delivery)

    def close(self) -> None:
        self.outbox.close()
