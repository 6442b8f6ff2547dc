"""One process's reports: what is said about a failure, whether it gets a line, and the line's way
to the file.
"""

from __future__ import annotations

import os
import sys

from tray_app import contract, records, user_folders
from tray_app.capture import enabled, facts, frames, record, scope, trace, writer
from tray_app.capture.descriptors import NoReserve
from tray_app.capture.guard import in_time
from tray_app.capture.rate_limiter import Line, RateLimiter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping
    from typing import Any

_REPORTED = "__cortex_reported__"
_BALLAST = 4 * 1024 * 1024
"""Bytes of address space, never touched: enough for two of the interpreter's arenas."""


@records.record
class Settings:
    """What `install` was told; goes to child processes as it is."""

    source: str
    app_version: str
    service_name: str = "crash-report"
    model_id: str = ""
    endpoint: str = ""
    command: str = ""
    folder: str | None = None
    faults: bool = True
    session_id: str = ""
    trial: bool = False
    """Crashes on purpose (`self_test`): its reports say so, and go to a file of their own."""

    @property
    def report_file(self) -> str:
        """The file that reports are appended to."""
        folder = self.folder or user_folders.capture_folder()
        name = contract.SELF_TEST_FILE if self.trial else contract.REPORT_FILE
        return os.path.join(folder, contract.TELEMETRY_FOLDER, name)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Settings:
        """Take the known ones of *values*, as text where text is meant."""
        known = {name: values[name] for name in cls.__match_args__ if values.get(name) is not None}
        texts = {
            name: value if name in ("faults", "trial") else os.fspath(value)
            for name, value in known.items()
        }
        texts["session_id"] = texts.get("session_id") or record.new_session_id()
        return cls(**texts)


@records.record
class _Left:
    """Enough of a failure to write its count when the process ends."""

    told: trace.ExceptionText
    kind: str


class Reporter:
    """Writes the reports of one process. Its methods may raise: callers are quiet about it."""

    def __init__(self, settings: Settings, reserve: NoReserve | None = None) -> None:
        self.settings = settings
        self._reserve = reserve or NoReserve()
        self._flood = RateLimiter()
        self._file = ""
        """Where the last report went, or the next one would."""
        self._ballast: bytes | None = bytes(_BALLAST)
        """Given back when memory has run out, so that there is some to report it with."""

    def exception(
        self,
        error: BaseException,
        kind: str,
        *,
        thread: str = "",
        payload: Mapping[str, str] | None = None,
        extra: Iterable[tuple[str, str]] = (),
    ) -> bool:
        """Report *error*, once; return whether a line was written."""
        if not is_failure(error) or not _mark(error):
            return False
        if issubclass(type(error), MemoryError):
            self._ballast = None
        with self._reserve:
            if not enabled.is_on():
                return False
            arguments = error, kind, thread, payload or {}, tuple(extra)
            # Deep in the host's own calls there is no room to work: a new thread has a stack of its
            # own.
            return self._elsewhere(*arguments) if trace.is_deep() else self._exception(*arguments)

    def failure(
        self,
        told: trace.ExceptionText,
        kind: str,
        *,
        severity: str = "ERROR",
        source: str = "",
        payload: Mapping[str, str] | None = None,
        extra: Iterable[tuple[str, str]] = (),
        trace_id: str = "",
        when_ns: int = 0,
        key: Hashable = None,
    ) -> bool:
        """Report what is no exception of this process; *key* counts the same ones together, None
        counts none.
        """
        with self._reserve:
            if not enabled.is_on():
                return False
            line = Line(1, 1) if key is None else self._flood.admit(key, (kind, told.type_name))
            if line is None:
                if not self._flood.has_left(key):
                    self._flood.leave(key, _Left(told, kind))
                return False
            attributes = [*_about(told, kind, line), *extra]
            return self._write(
                told,
                attributes,
                {**scope.values(), **(payload or {})},
                severity=severity,
                source=source,
                trace_id=trace_id,
                when_ns=when_ns,
            )

    def flush(self) -> None:
        """Write the counts that no line has told yet. Called when the process ends."""
        with self._reserve:
            if not enabled.is_on():
                return
            for left, line in self._flood.rest():
                assert isinstance(left, _Left)
                self._write(left.told, _about(left.told, left.kind, line), scope.values())

    def after_fork(self) -> None:
        """Begin anew in a forked child: its parent's counts are its parent's, and a lock may have
        been held.
        """
        self._flood = RateLimiter()

    def _exception(
        self,
        error: BaseException,
        kind: str,
        thread: str,
        payload: Mapping[str, str],
        extra: tuple[tuple[str, str], ...],
    ) -> bool:
        seen, places = trace.Seen(error), frames.place(error)
        text = seen.message
        key = (seen.type_name, text if len(text) < 500 else hash(text), places)
        line = self._flood.admit(key, (seen.type_name, places))
        if line is None:
            if not self._flood.has_left(key):
                told = seen.told()
                told = records.replaced(told, stack=record.bounded(told.stack, 4096))
                self._flood.leave(key, _Left(told, kind))
            return False
        told = seen.told()
        attributes = [
            *_about(told, kind, line),
            *([(record.THREAD, thread)] if thread else []),
            *extra,
        ]
        return self._write(told, attributes, {**scope.values(error), **payload})

    def _elsewhere(self, *arguments: Any) -> bool:
        done: list[bool] = []
        in_time(lambda: done.append(self._exception(*arguments)), 2 * trace.PATIENCE)
        return done == [True]

    def _write(
        self,
        told: trace.ExceptionText,
        attributes: Iterable[tuple[str, str]],
        payload: Mapping[str, str],
        *,
        severity: str = "ERROR",
        source: str = "",
        trace_id: str = "",
        when_ns: int = 0,
    ) -> bool:
        settings = self.settings
        known = facts.known()
        resource = {
            "osName": known["osName"],
            "osVersion": known["osVersion"],
            "architecture": known["architecture"],
            "appVersion": settings.app_version,
            "service.name": settings.service_name,
            "source": source or settings.source,
            "cpu": known["cpu"],
            "gpus": known["gpus"],
        }
        message = told.message or told.type_name
        if settings.trial:
            attributes = [*attributes, (contract.TEST, "true")]
            if not message.startswith(record.TRIAL):
                message = f"{record.TRIAL}: {message}"
        named = {
            "modelId": settings.model_id,
            "endpoint": settings.endpoint,
            "command": settings.command,
        }
        line = record.envelope(
            resource=resource,
            payload={**named, **payload},
            message=message,
            stack=told.stack,
            attributes=dict(attributes).items(),  # each once: what came last knows better
            severity=severity,
            session_id=settings.session_id,
            trace_id=trace_id,
            when_ns=when_ns,
        )
        return writer.append(self.file(), line)

    def file(self) -> str:
        """Return the file for the next report."""
        try:
            self._file = self.settings.report_file
        except ImportError:  # the interpreter is ending, and the home folder is unknown
            if not self._file:
                raise
        return self._file


def is_failure(error: BaseException) -> bool:
    """Say whether nobody meant this to happen: not the end of a program, nor the user's Ctrl-C."""
    # Its type, as the interpreter has it: `isinstance` would also ask what it says of itself.
    if issubclass(type(error), BaseExceptionGroup):
        parts = BaseExceptionGroup.exceptions.__get__(error)
        return any(is_failure(each) for each in parts)
    return not issubclass(type(error), (SystemExit, KeyboardInterrupt, GeneratorExit))


def was_reported(error: BaseException) -> bool:
    """Say whether there is a report of this very exception, or has been an occasion for one."""
    return bool(scope.attached(error, _REPORTED))


def _mark(error: BaseException) -> bool:
    """Remember on the exception that it was reported; return False if it had been."""
    if was_reported(error):
        return False
    scope.attach(error, _REPORTED, True)
    return True


def _about(told: trace.ExceptionText, kind: str, line: Line) -> list[tuple[str, str]]:
    return [
        (record.KIND, kind),
        (record.EXCEPTION_TYPE, told.type_name),
        (record.PROCESS, str(os.getpid())),
        (record.COUNT, str(line.times)),
        (record.COUNT_SINCE, str(line.since)),
    ]


def is_interactive() -> bool:
    """Say whether a user types into this interpreter: their typing errors are no crashes."""
    return hasattr(sys, "ps1")
