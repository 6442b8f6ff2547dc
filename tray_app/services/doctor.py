"""Looks at this machine and says, part by part, what works and what to do about the rest. In
English: only a terminal shows it.
"""

import importlib.util
import os
import shutil
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tray_app import __version__, contract, paths
from tray_app.model.advice import Kind
from tray_app.model.query import Query
from tray_app.paths import DataFolder

if TYPE_CHECKING:
    from tray_app.model.delivery import Destination
    from tray_app.services.services import Services


OWN_SOURCE = "cortex-tray"
"""The source that the tray program names in the reports about itself (`app`)."""


LOOKED_AT = 200
"""So many of the newest reports are compared with the published schema."""


class Verdict(StrEnum):
    """How a part is."""

    GOOD = "good"
    NOTE = "note"
    """Works, and there is something to know."""
    BAD = "bad"
    """Does not work, and something can be done."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    area: str
    verdict: Verdict
    sentence: str
    hint: str = ""
    """What to do; empty where nothing is to be done."""


def _good(area: str, sentence: object) -> Finding:
    return Finding(area, Verdict.GOOD, str(sentence))


def _note(area: str, sentence: object, hint: str = "") -> Finding:
    return Finding(area, Verdict.NOTE, str(sentence), hint)


def _bad(area: str, sentence: object, hint: str = "") -> Finding:
    return Finding(area, Verdict.BAD, str(sentence), hint)


def examine(services: "Services", environ: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Yield the findings, one by one, as each is known. Nothing is changed, and no report leaves
    the machine.
    """
    python = sys.version.split()[0]
    yield _good("Program", f"Crash tray {__version__}, Python {python}, {sys.platform}")
    yield from _own_failures(services)
    yield from map(_folder, services.folders)
    for problem in (*services.indexer.problems(), *services.faults()):
        yield _bad("Reports", problem)
    totals = services.reports.totals()
    damaged = f", {totals.damaged:,} damaged" if totals.damaged else ""
    size = services.disk_use().get("index", 0) / 1e6
    reports = f"{totals.reports:,} report{'' if totals.reports == 1 else 's'}"
    yield _good("Index", f"{reports}{damaged}, {size:.1f} MB on disk")
    yield _schema(services)
    yield from _settings(services)
    yield from _sending(services)
    yield from _known(services)
    yield from _environment(environ)
    yield from _desktop(environ)
    destinations = services.preferences.destinations()
    yield from map(_reach, destinations)
    if not destinations:
        hint = f"Set {contract.ENV_ENDPOINT}, or use Settings."
        yield _note("Collector", "No collector is set, so nothing can be sent", hint)
    yield _tools()


def _own_failures(services: "Services") -> Iterator[Finding]:
    day_ago = time.time_ns() - 24 * 3600 * 10**9
    own = Query(sources=frozenset({OWN_SOURCE}), since_ns=day_ago)
    failed = [row for row in services.reports.page(own, 0, 1_000) if not row.is_test]
    if failed:
        often = "once" if len(failed) == 1 else f"{len(failed):,} times"
        said = f"The tray program itself failed {often} in the last 24 hours: {failed[0].what}"
        yield _bad("Program", said, f"Its log says more: {paths.log_file()}")


def _folder(folder: DataFolder) -> Finding:
    area, where = "Data folder", f"{folder.path} (named by {folder.reason})"
    telemetry = folder.telemetry
    try:
        names = os.listdir(telemetry)  # noqa: PTH208 - Path.iterdir would hide which error it was
    except FileNotFoundError:
        if not paths.is_folder(folder.path):
            return _bad(area, f"{where}: there is no such folder", "Name the right one.")
        hint = "It is watched, and may appear at any time."
        return _note(area, f"{where}: no reports yet", hint)
    except NotADirectoryError:
        return _bad(area, f"{telemetry} is a file, not a folder", "Move it away.")
    except PermissionError:
        hint = f"Give yourself access: chmod u+rx {telemetry}"
        return _bad(area, f"{telemetry} may not be read", hint)
    except OSError as error:
        return _bad(area, f"{telemetry} cannot be read: {error.strerror}")
    endings = (contract.LINES_SUFFIX, contract.SINGLE_SUFFIX)
    count = sum(name.endswith(endings) for name in names)
    return _good(area, f"{where}: {count} report {'file' if count == 1 else 'files'}")


def _schema(services: "Services") -> Finding:
    rows = [row for row in services.reports.page(Query(), 0, LOOKED_AT) if not row.damaged]
    broken = sum(bool(services.reports.violations(row.key)) for row in rows)
    said = f"Reports checked against the published schema: {len(rows):,}"
    if not broken:
        return _good("Schema", f"{said}, all in order")
    hint = "cortex telemetry show ID --json says which rule; they can be sent all the same."
    return _note("Schema", f"{said}, of which {broken:,} break it", hint)


def _settings(services: "Services") -> Iterator[Finding]:
    for problem in services.preferences.problems():
        yield _bad("Settings", problem)
    for problem in services.views.problems():
        yield _note("Views", problem, "Save it again in the window.")
    for note in services.preferences.notes():
        yield _note("Settings", note)


def _sending(services: "Services") -> Iterator[Finding]:
    for problem in services.outbox.problems():
        yield _bad("Sending", problem)
    if services.outbox.is_mended:
        said = "The record of what was sent was made anew from a damaged one"
        hint = (
            "Look at `cortex telemetry outbox`. `cortex telemetry doctor --repair` takes this note "
            "away."
        )
        yield _note("Sending", said, hint)
    for _, host, why in services.outbox.held():
        hint = "Correct the address or the credentials, then: cortex telemetry outbox --retry"
        yield _bad("Sending", f"Reports for {host} are held: {why}", hint)
    if blocked := services.preferences.sending_blocked():
        yield _note("Sending", blocked)
    else:
        policy = services.preferences.resolve("sending")
        yield _good("Sending", f"Policy: {policy.value} ({policy.origin})")


def _known(services: "Services") -> Iterator[Finding]:
    for problem in services.advice.problems():
        yield _bad("Advice", problem, "Mend the file, or remove the entry.")
    count = sum(entry.kind is Kind.ISSUE for entry in services.advice.all())
    if count:
        issues = "issue" if count == 1 else "issues"
        yield _good("Known issues", f"{count:,} known {issues} to compare")


def _environment(environ: Mapping[str, str]) -> Iterator[Finding]:
    names = [name for name in environ if name.startswith(("CORTEX_", "OTEL_"))]
    if contract.ENV_ENDPOINT_MISSPELT in names and contract.ENV_ENDPOINT not in names:
        misspelt = contract.ENV_ENDPOINT_MISSPELT
        said = f"{misspelt} is set, the misspelt name that older versions of Cortex read"
        yield _note("Environment", said, f"Set {contract.ENV_ENDPOINT} as well.")
    listed = ", ".join(sorted(names)) or "none of Cortex or OpenTelemetry"
    yield _good("Environment", f"Set here: {listed}")


def _desktop(environ: Mapping[str, str]) -> Iterator[Finding]:
    if importlib.util.find_spec("PySide6") is None:
        hint = "Install it: pip install PySide6-Essentials"
        yield _bad("Window", "PySide6 is not installed", hint)
    if sys.platform != "linux":
        return
    if not _has_display(environ):
        said = "No display here: the tray program cannot start in this session"
        yield _note("Desktop", said)
        return
    try:
        with _SessionBus() as bus:
            yield _tray(bus)
            yield _notifications(bus)
    except (OSError, KeyError, ValueError) as error:
        said = f"The session bus cannot be reached ({error})"
        yield _bad("Desktop", said, "Notifications and the tray need D-Bus.")


def notification_service() -> Finding | None:
    """Say whether notifications can be shown in this session; None where that cannot be
    found out.
    """
    if sys.platform != "linux" or not _has_display(os.environ):
        return None
    try:
        with _SessionBus() as bus:
            return _notifications(bus)
    except (OSError, KeyError, ValueError):
        return None


def _has_display(environ: Mapping[str, str]) -> bool:
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def _tray(bus: "_SessionBus") -> Finding:
    if bus.has("org.kde.StatusNotifierWatcher"):
        return _good("Tray", "The desktop has a tray")
    said = "The desktop has no tray of the present kind (StatusNotifierItem)"
    hint = (
        "The window works all the same: start cortex-tray again to open it. GNOME has AppIndicator "
        "extensions."
    )
    return _note("Tray", said, hint)


def _notifications(bus: "_SessionBus") -> Finding:
    area, service = "Notifications", "org.freedesktop.Notifications"
    if not bus.has(service):
        hint = "New crashes show in the tray icon only."
        return _bad(area, "No notification service runs", hint)
    place = "/org/freedesktop/Notifications"
    [name, *_] = bus.call(service, place, service, "GetServerInformation")
    [can] = bus.call(service, place, service, "GetCapabilities")
    return _good(area, f"{name}, {'with' if 'actions' in can else 'without'} buttons")


class _SessionBus:
    """A few questions to the session bus, in plain Python, so that a terminal needs no Qt."""

    def __enter__(self) -> "_SessionBus":
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(bus="SESSION")
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def has(self, name: str) -> bool:
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress("/", "org.freedesktop.DBus", "org.freedesktop.DBus")
        reply = self._connection.send_and_get_reply(
            new_method_call(address, "NameHasOwner", "s", (name,)), timeout=3
        )
        return bool(reply.body[0])

    def call(self, service: str, path: str, interface: str, method: str) -> tuple[Any, ...]:
        """Call a method without arguments and return what it answers."""
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(path, service, interface)
        reply = self._connection.send_and_get_reply(new_method_call(address, method), timeout=3)
        return tuple(reply.body)


def _reach(destination: "Destination") -> Finding:
    parts = urlsplit(destination.url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        socket.create_connection((parts.hostname or "", port), timeout=3).close()
    except OSError as error:
        said = f"{destination.host} cannot be reached: {error}"
        return _bad("Collector", said, "cortex telemetry test-endpoint says more.")
    return _good("Collector", f"{destination.url} accepts connections; test-endpoint tries it")


def _tools() -> Finding:
    area = "Native crashes"
    there = [name for name in ("coredumpctl", "gdb") if shutil.which(name)]
    if there:
        return _good(area, f"Backtraces through {' and '.join(there)}")
    if sys.platform != "linux":
        return _good(area, "Exit status and Python stacks alone; backtraces are for Linux")
    return _note(area, "No backtraces of native crashes", "Install systemd-coredump or gdb.")
