"""Makes the request that would leave, cut, redacted and encoded once: what is shown is sent."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tray_app.errors import BadInput, StorageFailed
from tray_app.index import exception_types, fingerprint
from tray_app.model.consent import NO_CHANGES, Choices, Draft, EditableText
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.model.delivery import Protocol as Encoding
from tray_app.model.redaction import Hit, Redacted, WordRule
from tray_app.model.report import Attribute, CrashReport, DamagedRecord, KeyValues, nanoseconds
from tray_app.otlp import encode, limit, parts, texts
from tray_app.otlp.values import visible
from tray_app.redaction import fields
from tray_app.services.outbox import Outbox
from tray_app.services.preferences import Preferences
from tray_app.settings.values import resource_attributes

if TYPE_CHECKING:
    from tray_app.delivery.ledger import Ledger
    from tray_app.redaction.redactor import RedactionSession, Redactor
    from tray_app.services.reports import Reports

NO_DESTINATION = Destination(DestinationKind.COLLECTOR, "http://localhost:4318/v1/logs")
"""For a preview where nothing is configured; never sent to."""
_CONTACT = "\ue0c0contact\ue0c0"
"""Stands for the contact while the rest is redacted: it is sent as typed, because somebody shall
write to it.
"""


@dataclass(frozen=True, slots=True)
class _Looked:
    """A request after redaction, in JSON."""

    text: str
    hits: tuple[Hit, ...]
    truncated: bool


class Drafter:
    """Drafts requests by the user's settings as they are now. May be called from any thread."""

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
        self._reports, self._outbox, self._preferences = reports, outbox, preferences
        self._redactor, self._advice, self._clock = redactor, advice, clock
        self._observed = _Observed(outbox.ledger, clock)
        self._rules: tuple[tuple[WordRule, ...], Redactor] | None = None

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

    # Inside

    def _request(
        self,
        report: CrashReport,
        destination: Destination,
        choices: Choices,
        includes: Callable[[str], bool],
    ) -> dict[str, Any]:
        edits = {key: text for key, text in choices.edits if key in texts.EDITABLE}
        named_by_stack = report.exception_type == exception_types.of_stack(report.stack)
        new_type = (
            exception_types.of_stack(edits["stack"])
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


def _readable(report: CrashReport | DamagedRecord) -> CrashReport:
    if isinstance(report, DamagedRecord):
        raise BadInput("A damaged record cannot be sent", "{reason}", reason=report.reason)
    return report


class _Observed:
    """When this program first saw each report. It stays, so that the same report gives the same
    bytes.
    """

    def __init__(self, ledger: "Ledger", clock: Callable[[], datetime]) -> None:
        self._ledger, self._clock = ledger, clock
        self._known: dict[str, int] = {}

    def ns(self, report_id: str) -> int:
        """Return it in nanoseconds since 1970."""
        self.note([report_id])
        return self._known[report_id]

    def note(self, report_ids: Iterable[str]) -> None:
        """Take note of these in one go: each by itself would wait for the disk."""
        new, now = [each for each in report_ids if each not in self._known], self._clock()
        try:
            self._known |= self._ledger.observe(new, now) if new else {}
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
    moved = tuple(hit if hit.start < place else hit.moved(shift) for hit in hits)
    return text[:place] + written + text[place + len(_CONTACT) :], moved
