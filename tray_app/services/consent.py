"""Asks, shows and writes down what was answered: nothing leaves without passing here.

A draft is the very request that would be posted, made, cut and redacted once. `send_all` queues
these bytes and no others.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from tray_app.errors import NotFound, TrayError
from tray_app.messages import message
from tray_app.model.consent import (
    NO_CHANGES,
    Choices,
    ConsentedReport,
    DecidedBy,
    Draft,
    Refusal,
)
from tray_app.model.delivery import Destination
from tray_app.model.query import Query
from tray_app.model.state import (
    DELIVERED,
    ON_THE_WAY,
    UNDECIDED,
    DeliveryState,
    StateName,
    state_name,
)
from tray_app.services.drafting import NO_DESTINATION, Drafter

log = logging.getLogger(__name__)
Wanted = tuple[str, Destination]
"""A report's id, and where it is to go."""
CANNOT_BE_PREPARED = "This report cannot be prepared for sending"
_SETTLED = {
    StateName.DELIVERED: DELIVERED,
    StateName.DECLINED: frozenset({StateName.DECLINED}),
    StateName.REJECTED: frozenset({StateName.REJECTED}),
    StateName.MARKED: frozenset({StateName.MARKED}),
}
"""What is not pending, and the states that count as one."""
TOGETHER = 25
"""So many requests are made before they are written down: one by one, each would wait for the disk.
"""


class ConsentService(Drafter):
    """What was answered: queued, declined, taken back. May be called from any thread."""

    def send_all(
        self, drafts: Iterable[Draft], by: DecidedBy = DecidedBy.USER, *, again: bool = False
    ) -> list[ConsentedReport]:
        """Write one yes to all of these down and queue them, all or none. Raises NotPermitted
        when nothing may leave.

        What was received there already is left out, unless it is to be sent *again*.
        """
        now, drafts = self._clock(), list(drafts)
        consented = [
            ConsentedReport(
                report_id=draft.report_id,
                destination=draft.destination,
                body=draft.body,
                content_type=draft.content_type,
                sha256=draft.sha256,
                decided_at=now,
                decided_by=by,
            )
            for draft in drafts
        ]
        return self._outbox.enqueue(consented, again=again)

    def decline(self, report_ids: Iterable[str]) -> Refusal:
        """Remember that these reports are not to be sent to anybody; return what `take_back`
        needs.
        """
        ids = list(report_ids)
        destinations = self._preferences.destinations() or [NO_DESTINATION]
        refusal = self._outbox.refuse(ids, destinations, DecidedBy.USER)
        elsewhere = self._outbox.cancel_all(ids)  # for addresses that are not in the settings
        return replace(refusal, taken_out=(*refusal.taken_out, *elsewhere))

    def take_back(self, refusal: Refusal) -> None:
        """Undo a refusal: each report stands again as it did before."""
        self._outbox.take_back(refusal)

    # Many reports

    def pending(self, *also: StateName) -> list[str]:
        """Return the ids of reports that have not left, the oldest first, without tests.

        Nothing was decided about them, or they are queued, whoever queued them. Those that Cortex
        marked as sent, which proves nothing, and those that a receiver refused or has are among
        them only where asked for.
        """
        wanted = UNDECIDED | ON_THE_WAY | set(also)
        now = self._outbox.states()
        keys = self._reports.keys(Query(states=frozenset(wanted), descending=False))
        ids = dict.fromkeys(
            row.id
            for row in self._reports.each(keys)
            if not row.damaged and not row.is_test and row.state in wanted
        )
        return [
            report_id
            for report_id in ids
            if state_name(now.get(report_id, DeliveryState.NONE)) in wanted
        ]

    def left_out(self, *also: StateName) -> dict[StateName, int]:
        """Count what `pending` leaves out, by the reason."""
        found = {}
        for state, alike in _SETTLED.items():
            if state not in also and (count := len(self._reports.keys(Query(states=alike)))):
                found[state] = count
        return found

    def drafts(
        self,
        wanted: Iterable[Wanted],
        by: DecidedBy,
        choices: Mapping[str, Choices] = MappingProxyType({}),
    ) -> list[Draft]:
        """Make these requests; a report of which none can be made is set aside, and stops no other.

        *choices*: what the user changed, by the report's id.
        """
        made, wanted = [], list(wanted)
        self._observed.note(report_id for report_id, _ in wanted)
        for report_id, destination in wanted:
            try:
                made.append(self.draft(report_id, destination, choices.get(report_id, NO_CHANGES)))
            except Exception as fault:
                if by is DecidedBy.POLICY and isinstance(fault, NotFound):
                    # Cortex has just rewritten its file: the policy comes back to it.
                    log.warning("%s: %s", report_id[:8], fault.message)
                    continue
                if not isinstance(fault, TrayError):
                    log.exception("no request can be made of %s", report_id[:8])
                self._outbox.set_aside(
                    report_id,
                    destination,
                    by,
                    message(
                        "{what}: {why}",
                        what=CANNOT_BE_PREPARED,
                        why=fault.message if isinstance(fault, TrayError) else fault,
                    ),
                )
        return made
