"""The allow-list: every attribute that may leave the machine, what it is for, and what it holds.

What is not declared here is not sent, unless the user allows its key.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tray_app.messages import N_


class FieldKind(StrEnum):
    """How much a field can tell about somebody."""

    TECHNICAL = "technical"
    """Values of a small set, or measured by a program: system, version, hardware."""
    NUMBERING = "numbering"
    """Random or derived identifiers that say nothing outside of Cortex: trace, session, report."""
    WRITTEN = "written"
    """Free text out of a program: message, stack, command, address. Always redacted."""
    PERSONAL = "personal"
    """Typed in by the user for the destination: comment, contact. Sent as typed, where asked for.
    """


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute that is declared."""

    key: str
    purpose: str
    """Why a receiver needs it, in plain words."""
    kind: FieldKind


def _declared(kind: FieldKind, purpose: str, keys: str) -> list[Field]:
    return [Field(key, purpose, kind) for key in keys.split()]


FIELDS: Mapping[str, Field] = {
    field.key: field
    for field in [
        *_declared(
            FieldKind.TECHNICAL,
            N_("How it failed"),
            "exception.type exception.escaped kind signal process.exit.code process.exit.signal"
            " thread.name cortex.hang.seconds cortex.restarts cortex.restarts.given_up"
            " cortex.crash.advice",
        ),
        *_declared(
            FieldKind.TECHNICAL,
            N_("Which part of Cortex, in which version"),
            "source appVersion service.name service.version service.namespace"
            " cortex.service.name process.executable.name process.runtime.name"
            " process.runtime.version telemetry.sdk.name telemetry.sdk.version"
            " telemetry.sdk.language",
        ),
        *_declared(FieldKind.TECHNICAL, N_("AI model"), "modelId gen_ai.request.model"),
        *_declared(
            FieldKind.TECHNICAL,
            N_("Operating system"),
            "osName osVersion os.name os.type os.version os.description os.build_id",
        ),
        *_declared(
            FieldKind.TECHNICAL,
            N_("Hardware"),
            "architecture cpu gpus host.arch host.cpu.model.name cortex.gpu.count"
            " cortex.gpu.models",
        ),
        *_declared(
            FieldKind.TECHNICAL,
            N_("The request that failed"),
            "http.response.status_code http.request.method",
        ),
        *_declared(
            FieldKind.TECHNICAL,
            N_("About the report: counts, times, what was cut or edited"),
            "count countSince cortex.test cortex.truncated cortex.report.edited"
            " message.truncated stack.truncated cortex.start_time_unix_nano"
            " cortex.end_time_unix_nano",
        ),
        *_declared(
            FieldKind.NUMBERING,
            N_("Recognizes duplicates and similar crashes"),
            "sessionId session.id cortex.trace_id log.record.uid app.crash.id cortex.crash.group",
        ),
        *_declared(
            FieldKind.WRITTEN,
            N_("Error message and stack, redacted"),
            "message stack exception.message exception.stacktrace",
        ),
        *_declared(
            FieldKind.WRITTEN,
            N_("What Cortex was doing, redacted"),
            "payload endpoint command process.command_line http.route url.path url.query url.full",
        ),
        *_declared(
            FieldKind.PERSONAL,
            N_("What you write, as you write it"),
            "cortex.comment cortex.contact",
        ),
    ]
}


def is_allowed(key: str, extra: Collection[str] = ()) -> bool:
    """Tell whether an attribute may be sent: it is declared, or the user has allowed its key."""
    return key in FIELDS or key in extra
