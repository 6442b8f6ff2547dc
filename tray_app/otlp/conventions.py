"""OpenTelemetry's own names for what a report says, to stand beside Cortex's originals.

Source: OpenTelemetry semantic conventions 1.44 (exceptions in logs, host, os, process, gen-ai, url,
session). Each derived attribute belongs to the part of the original it repeats.
"""

import re
from collections.abc import Iterator

from tray_app.model.report import Attribute, CrashReport

SCHEMA_URL = "https://opentelemetry.io/schemas/1.44.0"
"""Of the conventions that the names here are taken from."""
PLACEHOLDERS = frozenset({"crash-report", "crash-reporting"})
"""What Cortex writes as service.name: the kind of record, by which no receiver could tell services
apart.
"""
OWN_NAME = "cortex.service.name"
"""What Cortex wrote where a service's name belongs."""
NODE_VERSION = re.compile(r"v\d+\.\d+\.\d+")
"""What Cortex writes as osVersion is the version of Node."""

OS_TYPES = {
    "win32": "windows",
    "windows": "windows",
    "darwin": "darwin",
    "linux": "linux",
    "macos": "darwin",
}
ARCHITECTURES = {
    "x64": "amd64",
    "x86_64": "amd64",
    "amd64": "amd64",
    "arm64": "arm64",
    "aarch64": "arm64",
    "ia32": "x86",
    "i386": "x86",
    "i686": "x86",
    "x86": "x86",
    "arm": "arm32",
    "armv7l": "arm32",
    "ppc64": "ppc64",
    "ppc64le": "ppc64",
    "s390x": "s390x",
}
SEVERITIES = {
    "TRACE": 1,
    "DEBUG": 5,
    "INFO": 9,
    "WARN": 13,
    "WARNING": 13,
    "ERROR": 17,
    "CRITICAL": 21,
    "FATAL": 21,
}
FATAL = 21
DEFAULTS = (Attribute("service.name", "cortex"), Attribute("service.namespace", "cortex"))
"""What a resource says where nobody has said anything else."""
TIMES = {
    "startTimeUnixNano": "cortex.start_time_unix_nano",
    "endTimeUnixNano": "cortex.end_time_unix_nano",
}
"""Times that a log record of OTLP does not have: without these attributes they would be lost."""
_TRACE_ID = re.compile(r"[0-9a-f]{32}")


PARTS = {
    "os.name": "resource.osName",
    "os.type": "resource.osName",
    "os.version": "resource.osVersion",
    "process.runtime.name": "resource.osVersion",
    "process.runtime.version": "resource.osVersion",
    "host.arch": "resource.architecture",
    "service.version": "resource.appVersion",
    OWN_NAME: "resource.service.name",
    "host.cpu.model.name": "resource.cpu",
    "cortex.gpu.count": "resource.gpus",
    "cortex.gpu.models": "resource.gpus",
    "exception.message": "message",
    "exception.stacktrace": "stack",
    "cortex.crash.group": "stack",
    "cortex.crash.advice": "message",
    "gen_ai.request.model": "payload.modelId",
    "url.path": "payload.endpoint",
    "url.query": "payload.endpoint",
    "url.full": "payload.endpoint",
    "process.command_line": "payload.command",
    "session.id": "sessionId",
    "cortex.trace_id": "traceId",
    "cortex.comment": "comment",
    "cortex.contact": "contact",
}
"""A standard attribute and the part of the original that it repeats: who leaves out the part leaves
out both.
"""


def resource_part(key: str) -> str:
    """Return the key of the part that an attribute of the resource belongs to."""
    return PARTS.get(key, f"resource.{key}")


def severity_number(text: str) -> int:
    """Return OTLP's number; an unknown word counts as ERROR, because an unhandled error is what a
    report is about.
    """
    return SEVERITIES.get(text.strip().upper(), 17)


def valid_trace_id(text: str) -> str:
    """Return the id in lower case, or an empty text when OTLP would call it invalid."""
    lower = text.lower()
    return lower if _TRACE_ID.fullmatch(lower) and lower.strip("0") else ""


def is_crash(report: CrashReport) -> bool:
    """Tell whether the program ended. Cortex goes on after an uncaught error, so only a fatal one
    is its end.
    """
    return severity_number(report.severity) >= FATAL


def given_resource(report: CrashReport) -> Iterator[Attribute]:
    """Yield what the report says of itself, with its placeholders told apart from names."""
    for attribute in report.resource:
        is_placeholder = attribute.key == "service.name" and attribute.value in PLACEHOLDERS
        yield Attribute(OWN_NAME, attribute.value) if is_placeholder else attribute


def of_resource(report: CrashReport) -> Iterator[Attribute]:
    """Yield what describes the program and its machine."""
    if report.os_name:
        yield Attribute("os.name", report.os_name)
        if (kind := OS_TYPES.get(report.os_name.lower())) is not None:
            yield Attribute("os.type", kind)
    if NODE_VERSION.fullmatch(report.os_version):
        yield Attribute("process.runtime.name", "nodejs")
        yield Attribute("process.runtime.version", report.os_version)
    elif report.os_version:
        yield Attribute("os.version", report.os_version)
    if (architecture := ARCHITECTURES.get(report.architecture.lower())) is not None:
        yield Attribute("host.arch", architecture)
    if report.app_version:
        yield Attribute("service.version", report.app_version)
    if report.cpu:
        yield Attribute("host.cpu.model.name", report.cpu)
    if report.gpus:
        yield Attribute("cortex.gpu.count", len(report.gpus))
        yield Attribute("cortex.gpu.models", tuple(gpu.model for gpu in report.gpus))


def of_record(report: CrashReport) -> Iterator[Attribute]:
    """Yield what describes the crash."""
    yield Attribute("log.record.uid", report.id)
    if is_crash(report):
        yield Attribute("app.crash.id", report.id)
    if report.exception_type:
        yield Attribute("exception.type", report.exception_type)
    if report.message:
        yield Attribute("exception.message", report.message)
    if report.stack:
        yield Attribute("exception.stacktrace", report.stack)
    if report.model_id:
        yield Attribute("gen_ai.request.model", report.model_id)
    yield from _address(report.endpoint)
    if report.command:
        yield Attribute("process.command_line", report.command)
    if report.session_id:
        yield Attribute("session.id", report.session_id)
    for name, given in report.times:
        if (key := TIMES.get(name)) is not None:
            yield Attribute(key, given)
    if report.trace_id and not valid_trace_id(report.trace_id):
        yield Attribute("cortex.trace_id", report.trace_id)


def _address(endpoint: str) -> Iterator[Attribute]:
    """Yield the address that was called; what was asked there stands apart, so that paths can be
    counted.
    """
    if not endpoint:
        return
    rest = endpoint
    if "://" in endpoint:
        yield Attribute("url.full", endpoint)
        _, slash, rest = endpoint.partition("://")[2].partition("/")
        rest = slash + rest
    path, _, query = rest.partition("#")[0].partition("?")
    if path:
        yield Attribute("url.path", path)
    if query:
        yield Attribute("url.query", query)
