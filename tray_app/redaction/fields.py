"""The allow-list: every attribute that may leave the machine, what it is for, and what it holds.

What is not declared here is not sent, unless the user allows its key.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tray_app.messages import en


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


def _declared(kind: FieldKind, /, **purposes: str) -> list[Field]:
    return [Field(key.replace("__", "."), purpose, kind) for key, purpose in purposes.items()]


FIELDS: Mapping[str, Field] = {
    field.key: field
    for field in [
        *_declared(
            FieldKind.TECHNICAL,
            osName="The operating system",
            osVersion=en("Its version, or the runtime's"),
            architecture="The processor's architecture",
            appVersion="The version of Cortex",
            source="Which part of Cortex crashed",
            cpu="The processor's model",
            gpus="The graphics cards: model, vendor and memory",
            modelId="The AI model in use",
            os__name="The operating system",
            os__type=en("The operating system's family"),
            os__version="The operating system's version",
            os__description=en("The operating system's name and version"),
            os__build_id=en("The operating system's build"),
            host__arch="The processor's architecture",
            host__cpu__model__name="The processor's model",
            process__runtime__name=en("The language runtime"),
            process__runtime__version=en("The language runtime's version"),
            process__executable__name=en("The program's name, without its folder"),
            process__exit__code="How the program ended",
            process__exit__signal="The signal that ended the program",
            service__name=en("Which program reports"),
            service__version=en("Its version"),
            service__namespace=en("The product it belongs to"),
            cortex__service__name=en("What Cortex wrote in the place of the program's name"),
            telemetry__sdk__name=en("What made the record"),
            telemetry__sdk__version=en("Its version"),
            telemetry__sdk__language=en("Its language"),
            exception__type="The kind of error",
            exception__escaped=en("Whether the error ended the program"),
            gen_ai__request__model="The AI model in use",
            http__response__status_code=en("The answer's status"),
            http__request__method=en("The request's method"),
            thread__name=en("Which thread failed"),
            signal="The signal that ended the program",
            kind=en("How the failure was noticed"),
            count="How often it has happened in that process",
            countSince=en("How many times this report stands for"),
            cortex__gpu__count=en("How many graphics cards"),
            cortex__gpu__models=en("Their models"),
            cortex__hang__seconds="How long the program did not answer",
            cortex__restarts=en("How often the program had been started again"),
            cortex__restarts__given_up=en("Whether it is not started again any more"),
            cortex__crash__advice=en("The advice that fits"),
            cortex__test=en("Whether it was made on purpose, to try the program out"),
            cortex__truncated="What was cut for size",
            cortex__report__edited="Which texts you changed before sending",
            message__truncated=en("Whether the message was cut for size"),
            stack__truncated=en("Whether the stack was cut for size"),
            cortex__start_time_unix_nano=en("The record's own time"),
            cortex__end_time_unix_nano=en("The record's own time"),
        ),
        *_declared(
            FieldKind.NUMBERING,
            sessionId=en("Which run of Cortex it was"),
            session__id=en("Which run of Cortex it was"),
            cortex__trace_id=en("The record's own number, where it is no valid trace id"),
            log__record__uid=en("The report's id, so that a receiver can drop a duplicate"),
            app__crash__id=en("The report's id, so that a receiver can drop a duplicate"),
            cortex__crash__group="Which reports are the same crash: a hash of type "
            "and frames of the stack",
        ),
        *_declared(
            FieldKind.WRITTEN,
            message="What the error said",
            stack="Where in the program it happened",
            payload="What Cortex was doing: model, address, command",
            endpoint="The address of Cortex's own server that was called",
            command="The command that was run",
            exception__message="What the error said",
            exception__stacktrace="Where in the program it happened",
            process__command_line="The command that was run",
            http__route=en("The kind of request that failed, without its values"),
            url__path="The address of Cortex's own server that was called",
            url__query="What was asked for at this address",
            url__full="The address of Cortex's own server that was called",
        ),
        *_declared(
            FieldKind.PERSONAL,
            cortex__comment="What you wrote about it",
            cortex__contact="How to reach you, where given",
        ),
    ]
}


def is_allowed(key: str, extra: Collection[str] = ()) -> bool:
    """Tell whether an attribute may be sent: it is declared, or the user has allowed its key."""
    return key in FIELDS or key in extra
