"""The sending policy: what it does about new reports, and what it does not cover."""

import itertools
from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.model.consent import DecidedBy, Policy
from tray_app.model.delivery import Destination
from tray_app.model.query import Query, ReportRow
from tray_app.model.report import nanoseconds
from tray_app.model.state import UNDECIDED
from tray_app.services.consent import TOGETHER, ConsentService
from tray_app.services.outbox import Outbox
from tray_app.services.preferences import Preferences

if TYPE_CHECKING:
    from tray_app.services.reports import Reports


class SendingPolicy:
    """Queues or declines by itself, as the user chose. May be called from any thread."""

    def __init__(
        self,
        *,
        reports: "Reports",
        outbox: Outbox,
        preferences: Preferences,
        consent: ConsentService,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._reports, self._outbox, self._preferences = reports, outbox, preferences
        self._consent, self._clock = consent, clock
        self._closing = False
        self._looked_for: tuple[object, ...] = ()
        self._looked_at: set[int] = set()
        self.note_change()  # it may have been changed while no program was running

    def close(self) -> None:
        """Let a policy that is being applied to many reports go no further; the next start goes on
        with it.
        """
        self._closing = True

    def backlog(self) -> list[str]:
        """Return what the policy *always* does not cover: pending reports from before it was
        chosen.
        """
        return self._undecided(
            Query(states=UNDECIDED, until_ns=self._chosen_ns() + 1, descending=False)
        )

    def note_change(self) -> None:
        """Write down since when the policy that is in force holds, if that is news."""
        self._outbox.ledger.note_policy(self._policy(), self._clock())

    def reconcile(self) -> None:
        """Apply the policy to all reports that it covers and the ledger does not know, whatever
        was looked at before.
        """
        self._looked_for = ()
        self.apply()

    def apply(self, rows: Sequence[ReportRow] = (), *, is_all: bool = False) -> None:
        """Act on new reports as the policy says: *always* queues, *never* declines, *ask* leaves
        them.

        It acts only on reports that happened after the policy was chosen, on each of them once, and
        on all of them but tests, which are no crashes: *rows* is what has just come. Unless it
        *is_all*, others may have come before while nobody looked.
        """
        self.note_change()
        policy = self._policy()
        destinations = self._preferences.destinations()
        if policy is Policy.ASK or self._preferences.sending_blocked() or not destinations:
            return
        since = self._chosen_ns()
        question = (policy, since, *(each.key for each in destinations))
        if question != self._looked_for:
            self._looked_at, is_all = set(), False
        self._looked_for = ()  # until all of them have been acted on
        fresh: Iterable[ReportRow] = rows
        if not is_all:
            keys = self._reports.keys(Query(states=UNDECIDED, since_ns=since + 1, descending=False))
            # What was looked at is called new until its state has come into the list; it need not
            # be read again.
            unread = array("q", (key for key in keys if key not in self._looked_at))
            self._looked_at = set(keys)
            fresh = itertools.chain(self._reports.each(unread), rows)
        chosen = (
            row.id
            for row in fresh
            if not (row.damaged or row.is_test)
            and row.state in UNDECIDED
            and row.occurred_ns > since
        )
        while some := list(dict.fromkeys(itertools.islice(chosen, TOGETHER))):
            for destination in destinations:
                # Asked anew: the switch, the policy or the program's end may have come in between.
                self._preferences.refresh_if_changed()
                if (
                    self._closing
                    or self._preferences.sending_blocked()
                    or self._policy() is not policy
                ):
                    return
                self._act_by_policy(policy, destination, some)
        self._looked_for = question

    def _act_by_policy(
        self, policy: Policy, destination: Destination, report_ids: Sequence[str]
    ) -> None:
        known = self._outbox.ledger.decided(destination.key, report_ids)
        undecided = [each for each in report_ids if each not in known]
        if policy is Policy.NEVER:
            self._outbox.refuse(undecided, [destination], DecidedBy.POLICY)
        else:
            wanted = [(each, destination) for each in undecided]
            drafts = self._consent.drafts(wanted, DecidedBy.POLICY)
            self._consent.send_all(drafts, DecidedBy.POLICY)

    def _policy(self) -> Policy:
        return self._preferences.current.sending

    def _undecided(self, query: Query) -> list[str]:
        decided, rows = self._outbox.states(), self._reports.each(self._reports.keys(query))
        ids = dict.fromkeys(row.id for row in rows if not row.damaged and not row.is_test)
        return [report_id for report_id in ids if report_id not in decided]

    def _chosen_ns(self) -> int:
        """Since when the policy that was last written down holds, in nanoseconds since 1970."""
        chosen = self._outbox.ledger.policy()
        return nanoseconds(chosen[1] if chosen else self._clock())
