"""Asks, shows and writes down what was answered: nothing leaves without passing here.

A draft is the very request that would be posted, made, cut and redacted once. `decide` queues these
bytes and no others.
"""

import hashlib
import itertools
import json
import logging
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from tray_app.errors import BadInput, StorageFailed, TrayError
from tray_app.index import fingerprint
from tray_app.messages import message
from tray_app.model.consent import (
    NO_CHANGES,
    Answer,
    Choices,
    ConsentedReport,
    DecidedBy,
    Draft,
    EditableText,
    Policy,
    Refusal,
)
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.model.delivery import Protocol as Encoding
from tray_app.model.query import Query, ReportRow
from tray_app.model.redaction import Hit, Redacted, WordRule
from tray_app.model.report import Attribute, CrashReport, DamagedRecord, KeyValues
from tray_app.model.state import (
    DELIVERED,
    ON_THE_WAY,
    UNDECIDED,
    DeliveryState,
    StateName,
    state_name,
)
from tray_app.otlp import encode, limit, parts, texts
from tray_app.otlp.values import nanoseconds, visible
from tray_app.redaction import fields
from tray_app.services.outbox import Outbox
from tray_app.services.preferences import Preferences
from tray_app.settings.values import resource_attributes

if TYPE_CHECKING:
    from tray_app.redaction.redactor import RedactionSession, Redactor
    from tray_app.services.reports import Reports

log = logging.getLogger(__name__)
Wanted = tuple[str, Destination]
"""A report's id, and where it is to go."""
CANNOT_BE_PREPARED = "This report cannot be prepared for sending"
NO_DESTINATION = Destination(DestinationKind.COLLECTOR, "http://localhost:4318/v1/logs")
"""For a preview where nothing is configured; never sent to."""
_CONTACT = "\ue0c0contact\ue0c0"
"""Stands for the contact while the rest is redacted: it is sent as typed, because somebody shall
write to it.
"""
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


@dataclass(frozen=True, slots=True)
class _Looked:
    """A request after redaction, in JSON."""

    text: str
    hits: tuple[Hit, ...]
    truncated: bool


class ConsentService:
    """Drafts, decisions and the sending policy. May be called from any thread."""

    def __init__(
        self,
        *,
        reports: "Reports",
        outbox: Outbox,
        preferences: Preferences,
        redactor: "Callable[..., Redactor]",
        advice: Callable[
            [CrashReport, str, Callable[[str], bool]], str
        ] = lambda report, group, includes: "",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        largest_request: int = limit.LARGEST_REQUEST,
    ) -> None:
        """*redactor* makes one from `words=`, the user's own rules.

        *advice* names the advice for a report of a group, as the parts that are included tell it.
        """
        self._largest = largest_request
        self._reports, self._outbox, self._preferences, self._redactor = (
            reports,
            outbox,
            preferences,
            redactor,
        )
        self._advice, self._clock = advice, clock
        self._observed = _Observed(outbox, clock)
        self._closing = False
        self._looked_for: tuple[object, ...] = ()
        self._looked_at: set[int] = set()
        self._rules: tuple[tuple[WordRule, ...], Redactor] | None = None
        self.policy_changed()  # it may have been changed while no program was running

    def close(self) -> None:
        """Let a policy that is being applied to many reports go no further; the next start goes on
        with it.
        """
        self._closing = True

    # One report

    def draft(
        self, report_id: str, destination: Destination, choices: Choices = NO_CHANGES
    ) -> Draft:
        """Make the request that would leave now. Raises BadInput for a damaged record, NotFound for
        an unknown one.
        """
        report = _readable(self._reports.report(report_id))
        added = _resource(destination, self._preferences)
        declared = _allowed(
            (*self._preferences.current.allowed_attributes, *(item.key for item in added))
        )
        is_allowed = _going_along(report, choices, declared)
        looked = self._look(report, destination, choices, is_allowed)
        encoding = (
            destination.protocol if destination.kind is DestinationKind.COLLECTOR else Encoding.JSON
        )
        body = looked.text.encode()
        if encoding is Encoding.PROTOBUF:
            body = encode.encode(json.loads(looked.text), encoding)
        everything = self._request(report, destination, choices, lambda part: True)
        return Draft(
            report_id=report.id,
            destination=destination,
            choices=choices,
            body=body,
            content_type=encode.CONTENT_TYPES[encoding],
            sha256=hashlib.sha256(body).hexdigest(),
            preview=looked.text,
            hits=looked.hits,
            parts=parts.listed(
                report, everything, is_allowed, declared, [item.key for item in added]
            ),
            stored=self._reports.stored(report_id),
            edited=tuple(key for key, _ in choices.edits if is_allowed(key)),
            truncated=looked.truncated,
        )

    def texts(
        self, report_id: str, destination: Destination, choices: Choices = NO_CHANGES
    ) -> tuple[EditableText, ...]:
        """Return the texts that the user may change, redacted and as they would be sent without any
        change.

        Raises as `draft`.
        """
        report = _readable(self._reports.report(report_id))
        is_allowed = _going_along(
            report, choices, _allowed(self._preferences.current.allowed_attributes)
        )
        looked = self._look(report, destination, replace(choices, edits=()), is_allowed)
        return tuple(
            EditableText(key, parts.label(key), text)
            for key, text in texts.texts(json.loads(looked.text))
        )

    def preview(self, report_id: str) -> Draft:
        """The draft for the first destination that is configured, or for none."""
        return self.draft(report_id, next(iter(self._preferences.destinations()), NO_DESTINATION))

    def redaction(self) -> "RedactionSession":
        """Begin to hide names and secrets by the user's rules as they are now, in whatever else
        leaves the list.
        """
        return self._current_redactor().session()

    def translated(self, report_id: str) -> bytes:
        """Return the report as an OTLP request in JSON, complete and not redacted: for looking at,
        not for sending.
        """
        report = _readable(self._reports.report(report_id))
        return encode.encode(self._request(report, NO_DESTINATION, NO_CHANGES, lambda part: True))

    def decide(
        self, draft: Draft, answer: Answer, by: DecidedBy = DecidedBy.USER
    ) -> ConsentedReport | None:
        """Write the answer down; SEND also queues the draft's bytes. Raises NotPermitted when
        nothing may leave.
        """
        if answer is Answer.DECLINE:
            self._outbox.refuse([draft.report_id], [draft.destination], by, draft.sha256)
            return None
        [consented] = self.send_all([draft], by, again=True)
        return consented

    def send_all(
        self, drafts: Iterable[Draft], by: DecidedBy = DecidedBy.USER, *, again: bool = False
    ) -> list[ConsentedReport]:
        """Write one yes to all of these down and queue them, all or none. Raises NotPermitted as
        `decide`.

        What was received there already is left out, unless it is to be sent *again*.
        """
        now, drafts = self._clock(), list(drafts)
        arrived = () if again else self._outbox.arrived([draft.report_id for draft in drafts])
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
            if (draft.report_id, draft.destination.kind) not in arrived
        ]
        self._outbox.enqueue(consented)
        return consented

    def decline(self, report_ids: Iterable[str], destination: Destination | None = None) -> Refusal:
        """Remember that these reports are not to be sent: to one destination, or to anybody.

        Returns what `take_back` needs.
        """
        ids = list(report_ids)
        destinations = (
            [destination]
            if destination
            else list(self._preferences.destinations()) or [NO_DESTINATION]
        )
        refusal = self._outbox.refuse(ids, destinations, DecidedBy.USER)
        if destination is None:  # it may wait for an address that is not in the settings
            elsewhere = self._outbox.cancel_all(ids)
            refusal = replace(refusal, taken_out=(*refusal.taken_out, *elsewhere))
        return refusal

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
        rows = self._rows(self._reports.keys(Query(states=frozenset(wanted), descending=False)))
        ids = dict.fromkeys(
            row.id for row in rows if not row.damaged and not row.is_test and row.state in wanted
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

    def backlog(self) -> list[str]:
        """Return what the policy *always* does not cover: pending reports from before it was
        chosen.
        """
        return self._undecided(
            Query(states=UNDECIDED, until_ns=self._chosen_ns() + 1, descending=False)
        )

    def policy_changed(self) -> None:
        """Write down since when the policy that is in force holds, if that is news."""
        policy = self._policy()
        before = self._outbox.ledger.policy()
        if policy is not (before[0] if before else Policy.ASK):
            self._outbox.ledger.set_policy(policy, self._clock())

    def reconcile_policy(self) -> None:
        """Apply the policy to all reports that it covers and the ledger does not know, whatever
        was looked at before.
        """
        self._looked_for = ()
        self.apply_policy()

    def apply_policy(self, rows: Sequence[ReportRow] = (), *, is_all: bool = False) -> None:
        """Act on new reports as the policy says: *always* queues, *never* declines, *ask* leaves
        them.

        It acts only on reports that happened after the policy was chosen, on each of them once, and
        on all of them but tests, which are no crashes: *rows* is what has just come. Unless it
        *is_all*, others may have come before while nobody looked.
        """
        self.policy_changed()
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
            fresh = itertools.chain(self._rows(unread), rows)
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
            drafts = self.drafts([(each, destination) for each in undecided], DecidedBy.POLICY)
            self.send_all(drafts, DecidedBy.POLICY)

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

    def _policy(self) -> Policy:
        return self._preferences.current.sending

    def _undecided(self, query: Query) -> list[str]:
        decided, rows = self._outbox.states(), self._rows(self._reports.keys(query))
        ids = dict.fromkeys(row.id for row in rows if not row.damaged and not row.is_test)
        return [report_id for report_id in ids if report_id not in decided]

    def _rows(self, keys: "array[int]") -> Iterator[ReportRow]:
        for start in range(0, len(keys), 500):
            yield from self._reports.rows(keys[start : start + 500])

    # Inside

    def _request(
        self,
        report: CrashReport,
        destination: Destination,
        choices: Choices,
        includes: Callable[[str], bool],
    ) -> dict[str, Any]:
        edits = {key: text for key, text in choices.edits if key in texts.EDITABLE}
        named_by_stack = report.exception_type == fingerprint.exception_type(report.stack)
        new_type = (
            fingerprint.exception_type(edits["stack"])
            if named_by_stack and "stack" in edits
            else None
        )
        report = texts.edited(report, edits, new_type)
        message = report.message if includes("message") else ""  # a hash of it could be guessed
        group = fingerprint.of(report.exception_type, message, report.stack)
        extras = encode.Extras(
            choices.comment,
            _CONTACT if choices.contact else "",
            tuple(filter(includes, edits)),
            group=group,
            advice=self._advice(report, group, includes) if message else "",
            resource=_resource(destination, self._preferences),
        )
        if destination.kind is DestinationKind.VENDOR:
            return encode.cortex_event(report, extras=extras, includes=includes)
        observed = self._observed.ns(report.id)
        return encode.translate(report, observed_ns=observed, extras=extras, includes=includes)

    def _look(
        self,
        report: CrashReport,
        destination: Destination,
        choices: Choices,
        includes: Callable[[str], bool],
    ) -> _Looked:
        """Cut the request to size, redact it, and cut and redact it again if its placeholders made
        it too large.
        """
        session = self._current_redactor().session(restored=choices.restored, hidden=choices.hidden)
        if choices.edits:
            # What the user edits is a text with placeholders in it. They mean what they mean in the
            # unedited one.
            plain = self._request(report, destination, replace(choices, edits=()), includes)
            limit.limited(plain, self._largest)
            session.last_look(encode.encode(plain).decode())
            edits = tuple((key, session.taken_back(text)) for key, text in choices.edits)
            choices = replace(choices, edits=edits)
        request = self._request(report, destination, choices, includes)
        truncated = limit.limited(request, self._largest)
        found: Redacted = session.last_look(encode.encode(request).decode())
        if len(found.text) > self._largest // 4:  # a character takes four bytes at most
            cut = json.loads(found.text)
            if limit.limited(cut, self._largest):
                found, truncated = session.last_look(encode.encode(cut).decode()), True
        text, hits = _with_contact(found.text, found.hits, choices.contact)
        return _Looked(text, hits, truncated)

    def _current_redactor(self) -> "Redactor":
        """The redactor with the user's rules as they are now."""
        words = self._preferences.current.redaction_words
        if self._rules is None or self._rules[0] != words:
            self._rules = (words, self._redactor(words=words))
        return self._rules[1]

    def _chosen_ns(self) -> int:
        """Since when the policy that was last written down holds, in nanoseconds since 1970."""
        chosen = self._outbox.ledger.policy()
        return nanoseconds(chosen[1] if chosen else self._clock())


def _readable(report: CrashReport | DamagedRecord) -> CrashReport:
    if isinstance(report, DamagedRecord):
        raise BadInput("A damaged record cannot be sent", "{reason}", reason=report.reason)
    return report


class _Observed:
    """When this program first saw each report. It stays, so that the same report gives the same
    bytes.
    """

    def __init__(self, outbox: Outbox, clock: Callable[[], datetime]) -> None:
        self._outbox, self._clock = outbox, clock
        self._known: dict[str, int] = {}

    def ns(self, report_id: str) -> int:
        """Return it in nanoseconds since 1970."""
        self.note([report_id])
        return self._known[report_id]

    def note(self, report_ids: Iterable[str]) -> None:
        """Take note of these in one go: each by itself would wait for the disk."""
        new, now = [each for each in report_ids if each not in self._known], self._clock()
        try:
            self._known |= self._outbox.ledger.observe(new, now) if new else {}
        except StorageFailed:  # a full disk forbids sending, not looking
            self._known |= dict.fromkeys(new, nanoseconds(now))


def _resource(destination: Destination, preferences: Preferences) -> tuple[Attribute, ...]:
    """What OTEL_RESOURCE_ATTRIBUTES says, for a collector: the vendor's server knows Cortex's own
    names alone.
    """
    if destination.kind is DestinationKind.VENDOR:
        return ()
    given = resource_attributes(preferences.current.resource_attributes)
    return tuple(Attribute(key, value) for key, value in given.items())


def _allowed(extra: Iterable[str]) -> Callable[[str], bool]:
    """Tell for a part's key whether its attribute is declared, or allowed by the user."""
    own = frozenset(extra)

    def allowed(part: str) -> bool:
        if part in ("traceId", "comment", "contact"):
            return True
        key = part.removeprefix("resource.").removeprefix("scope.")
        outer, dot, inner = key.partition(".")
        if outer == "payload" and dot:
            return fields.is_allowed(inner, own) or key in own
        return fields.is_allowed(key, own)

    return allowed


def _going_along(
    report: CrashReport, choices: Choices, declared: Callable[[str], bool]
) -> Callable[[str], bool]:
    """Tell for a part's key whether it is sent, by what the user chose."""
    switched_on = choices.allowed | _holders(report, choices.allowed)

    def is_allowed(part: str) -> bool:
        return part not in choices.left_out and (declared(part) or part in switched_on)

    return is_allowed


def _holders(report: CrashReport, inner: frozenset[str]) -> set[str]:
    """Return the attributes in which parts stand that were switched on: they must be there to hold
    them.
    """
    return {
        attribute.key
        for attribute in (report.attributes if inner else ())
        if isinstance(attribute.value, KeyValues)
        and any(f"{attribute.key}.{item.key}" in inner for item in attribute.value.items)
    }


def _with_contact(text: str, hits: tuple[Hit, ...], contact: str) -> tuple[str, tuple[Hit, ...]]:
    """Put the contact, as typed, in the place that was kept for it; what stands after it moves."""
    place = text.find(_CONTACT) if contact else -1
    if place < 0:
        return text, hits
    written = json.dumps(visible(contact), ensure_ascii=False)[1:-1]
    shift = len(written) - len(_CONTACT)
    moved = (
        hit
        if hit.start < place
        else Hit(
            hit.start + shift, hit.end + shift, hit.rule, hit.kind, hit.placeholder, hit.original
        )
        for hit in hits
    )
    return text[:place] + written + text[place + len(_CONTACT) :], tuple(moved)
