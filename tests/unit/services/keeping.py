"""Settings of retention that a test can turn, over real services."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.builders import an_envelope
from tests.sending import settings_of
from tray_app.delivery.attempts import AttemptResult
from tray_app.messages import Message
from tray_app.model.delivery import Attempt, Destination, DestinationKind
from tray_app.model.query import Query
from tray_app.model.state import DeliveryState
from tray_app.services.index_pool import IndexPool
from tray_app.services.retention import Retention, Tidied
from tray_app.services.services import Services
from tray_app.settings.declared import Settings

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
SOMEWHERE = Destination(DestinationKind.COLLECTOR, "http://127.0.0.1:9/v1/logs")


def record(days_ago: float, message: str = "it broke", seconds: int = 0) -> bytes:
    moment = NOW - timedelta(days=days_ago) + timedelta(seconds=seconds)
    at = int(moment.timestamp() * 1e9)
    stack = (
        f"TypeError: {message}\n    at work (/opt/cortex/dist/{message.replace(' ', '-')}.js:44:12)"
    )
    created = f"{moment:%Y-%m-%dT%H:%M:%S}.000Z"
    return an_envelope(created_at=created, time_ns=at, message=message, stack=stack)


@dataclass
class Keeping:
    """Settings that a test can turn, and a Retention that follows them."""

    services: Services
    files: Path
    settings: dict[str, Any] = field(default_factory=lambda: {"keep_days": 365, "keep_mb": 512})
    now: datetime = NOW

    @property
    def current(self) -> Settings:
        return settings_of(self.settings)

    @property
    def retention(self) -> Retention:
        services = self.services

        def rebuild() -> None:
            services.indexer.rebuild()
            services.indexer.complete()

        return Retention(
            index=IndexPool(self.files / "index.sqlite3", services.marks),
            ledger=services.outbox.ledger,
            preferences=self,
            events=services.events,
            rebuild=rebuild,
            clock=lambda: self.now,
        )

    def tidy(self) -> Tidied:
        """Do a whole round now."""
        *_, done = Tidied(), *self.retention.steps()
        return done

    def shown(self) -> list[str]:
        return [row.what for row in self.services.reports.page(Query(), 0, 100_000)]

    def ids(self) -> list[str]:
        return [row.id for row in self.services.reports.page(Query(), 0, 100_000)]

    def record_attempts(
        self, report_id: str, at: datetime, outcome: DeliveryState = DeliveryState.DELIVERED
    ) -> None:
        """Send a report, and let it come to an end then."""
        desk, ledger = self.services.consent, self.services.outbox.ledger
        draft = desk.draft(report_id, SOMEWHERE)
        self.services.preferences.set("endpoint", "http://127.0.0.1:9")
        desk.send_all([draft], again=True)
        [job] = [
            job
            for job in ledger.due(datetime.now(UTC), [SOMEWHERE.key])
            if job.report_id == report_id
        ]
        ledger.begin([job], at)
        ledger.record_attempts(
            [
                AttemptResult(
                    job.request,
                    report_id,
                    SOMEWHERE.key,
                    Attempt(at, outcome, 200, Message("ok")),
                    answer="{}",
                )
            ]
        )
