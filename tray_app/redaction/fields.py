"""The allow-list: every attribute that may leave the machine, and what it is for.

What is not declared here is not sent, unless the user allows its key.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tray_app.messages import N_


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute that is declared."""

    key: str
    purpose: str
    """Why a receiver needs it, in plain words."""


def _declared(purpose: str, keys: str) -> list[Field]:
    return [Field(key, purpose) for key in keys.split()]


FIELDS: Mapping[str, Field] = {
    field.key: field
    for field in [
        *_declared(
            N_("How it failed"),
            "exception.type exception.escaped kind signal process.exit.code process.exit.signal"
            " thread.name cortex.hang.seconds cortex.restarts cortex.restarts.given_up"
            " cortex.crash.advice",
        ),
        *_declared(
            N_("Which part of Cortex, in which version"),
            "source appVersion service.name service.version service.namespace"
            " cortex.service.name process.executable.name process.runtime.name"
            " process.runtime.version telemetry.sdk.name telemetry.sdk.version"
            " telemetry.sdk.language",
        ),
        *_declared(N_("AI model"), "modelId gen_ai.request.model"),
        *_declared(
            N_("Operating system"),
            "osName osVersion os.name os.type os.version os.description os.build_id",
        ),
        *_declared(
            N_("Hardware"),
            "architecture cpu gpus host.arch host.cpu.model.name cortex.gpu.count"
            " cortex.gpu.models",
        ),
        *_declared(
            N_("The request that failed"),
            "http.response.status_code http.request.method",
        ),
        *_declared(
            N_("About the report: counts, times, what was cut or edited"),
            "count countSince cortex.test cortex.truncated cortex.report.edited"
            " message.truncated stack.truncated cortex.start_time_unix_nano"
            " cortex.end_time_unix_nano",
        ),
        *_declared(
            N_("Recognizes duplicates and similar crashes"),
            "sessionId session.id cortex.trace_id log.record.uid app.crash.id cortex.crash.group",
        ),
        *_declared(
            N_("Error message and stack, redacted"),
            "message stack exception.message exception.stacktrace",
        ),
        *_declared(
            N_("What Cortex was doing, redacted"),
            "payload endpoint command process.command_line http.route url.path url.query url.full",
        ),
        *_declared(
            N_("What you write, as you write it"),
            "cortex.comment cortex.contact",
        ),
    ]
}


def is_allowed(key: str, extra: Collection[str] = ()) -> bool:
    """Tell whether an attribute may be sent: it is declared, or the user has allowed its key."""
    return key in FIELDS or key in extra
