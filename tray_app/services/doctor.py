"""Looks at this machine and says, part by part, what works and what to do about the rest."""

import importlib.util
import os
import shutil
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tray_app import __version__, contract, paths
from tray_app.messages import NOTHING, Message, message
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
    sentence: Message
    hint: Message = NOTHING
    """What to do; empty where nothing is to be done."""


def _good(area: str, sentence: Message) -> Finding:
    return Finding(area, Verdict.GOOD, sentence)


def _note(area: str, sentence: Message, hint: Message = NOTHING) -> Finding:
    return Finding(area, Verdict.NOTE, sentence, hint)


def _bad(area: str, sentence: Message, hint: Message = NOTHING) -> Finding:
    return Finding(area, Verdict.BAD, sentence, hint)


def examine(services: "Services", environ: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Yield the findings, one by one, as each is known. Nothing is changed, and no report leaves
    the machine.
    """
    yield _good(
        "Program",
        message(
            "Crash tray {version}, Python {python}, {system}",
            version=__version__,
            python=sys.version.split()[0],
            system=sys.platform,
        ),
    )
    yield from _own_failures(services)
    for folder in services.folders:
        yield _folder(folder)
    for problem in (*services.indexer.problems(), *services.faults()):
        yield _bad("Reports", problem)
    totals = services.reports.totals()
    damaged = f", {totals.damaged:,} damaged" if totals.damaged else ""
    yield _good(
        "Index",
        message(
            "{count} reports{damaged}, {size} on disk",
            count=f"{totals.reports:,}",
            damaged=damaged,
            size=_megabytes(services),
        ),
    )
    yield _schema(services)
    yield from _settings(services)
    yield from _known(services)
    yield from _environment(environ)
    yield from _desktop(environ)
    for destination in services.preferences.destinations():
        yield _reach(destination)
    if not services.preferences.destinations():
        yield _note(
            "Collector",
            message("No collector is set, so nothing can be sent"),
            message("Set {variable}, or use Settings.", variable=contract.ENV_ENDPOINT),
        )
    yield _tools()


def _own_failures(services: "Services") -> Iterator[Finding]:
    day_ago = time.time_ns() - 24 * 3600 * 10**9
    own = Query(sources=frozenset({OWN_SOURCE}), since_ns=day_ago)
    failed = [row for row in services.reports.page(own, 0, 1_000) if not row.is_test]
    if failed:
        newest = failed[0].what
        often = "once" if len(failed) == 1 else f"{len(failed):,} times"
        sentence = message(
            "The tray program itself failed {often} in the last 24 hours: {newest}",
            often=often,
            newest=newest,
        )
        yield _bad("Program", sentence, message("Its log says more: {log}", log=paths.log_file()))


def _folder(folder: DataFolder) -> Finding:
    where = f"{folder.path} (named by {folder.reason})"
    telemetry = folder.telemetry
    try:
        names = sorted(os.listdir(telemetry))  # noqa: PTH208 - Path.iterdir would hide which error it was
    except FileNotFoundError:
        if not paths.is_folder(folder.path):
            return _bad(
                "Data folder",
                message("{where}: there is no such folder", where=where),
                message("Name the right one."),
            )
        return _note(
            "Data folder",
            message("{where}: no reports yet", where=where),
            message("It is watched, and may appear at any time."),
        )
    except NotADirectoryError:
        return _bad(
            "Data folder",
            message("{telemetry} is a file, not a folder", telemetry=telemetry),
            message("Move it away."),
        )
    except PermissionError:
        return _bad(
            "Data folder",
            message("{telemetry} may not be read", telemetry=telemetry),
            message("Give yourself access: chmod u+rx {telemetry}", telemetry=telemetry),
        )
    except OSError as error:
        return _bad(
            "Data folder",
            message(
                "{telemetry} cannot be read: {error}", telemetry=telemetry, error=error.strerror
            ),
        )
    files = [
        name for name in names if name.endswith((contract.LINES_SUFFIX, contract.SINGLE_SUFFIX))
    ]
    return _good(
        "Data folder",
        message(
            "{where}: {count} report {files}",
            where=where,
            count=len(files),
            files="file" if len(files) == 1 else "files",
        ),
    )


def _schema(services: "Services") -> Finding:
    rows = [row for row in services.reports.page(Query(), 0, LOOKED_AT) if not row.damaged]
    broken = sum(bool(services.reports.violations(row.key)) for row in rows)
    looked = len(rows)
    if not broken:
        return _good(
            "Schema",
            message(
                "Reports checked against the published schema: {looked}, all in order",
                looked=f"{looked:,}",
            ),
        )
    sentence = message(
        "Reports checked against the published schema: {looked}, of which {broken} break it",
        looked=f"{looked:,}",
        broken=f"{broken:,}",
    )
    return _note(
        "Schema",
        sentence,
        message("cortex telemetry show ID --json says which rule; they can be sent all the same."),
    )


def _megabytes(services: "Services") -> str:
    return f"{services.disk_use().get('index', 0) / 1e6:.1f} MB"


def _settings(services: "Services") -> Iterator[Finding]:
    for problem in services.preferences.problems():
        yield _bad("Settings", problem)
    for problem in services.views.problems():
        yield _note(
            "Views", problem, message("cortex telemetry views lists those that can be used.")
        )
    for note in services.preferences.notes():
        yield _note("Settings", note)
    for problem in services.outbox.problems():
        yield _bad("Sending", problem)
    if services.outbox.is_mended:
        hint = message(
            "Look at `cortex telemetry outbox`. `cortex telemetry doctor "
            "--repair` takes this note away."
        )
        yield _note(
            "Sending", message("The record of what was sent was made anew from a damaged one"), hint
        )
    for _, host, why in services.outbox.held():
        hint = message(
            "Correct the address or the credentials, then: cortex telemetry outbox --retry"
        )
        yield _bad(
            "Sending", message("Reports for {host} are held: {why}", host=host, why=why), hint
        )
    blocked = services.preferences.sending_blocked()
    if blocked:
        yield _note("Sending", blocked)
    else:
        policy = services.preferences.resolve("sending")
        yield _good(
            "Sending",
            message("Policy: {value} ({origin})", value=policy.value, origin=policy.origin),
        )


def _known(services: "Services") -> Iterator[Finding]:
    for problem in services.advice.problems():
        yield _bad("Advice", problem, message("Mend the file, or remove the entry."))
    count = sum(entry.kind is Kind.ISSUE for entry in services.advice.all())
    if count:
        yield _good(
            "Known issues",
            message(
                "{count} known {issues} to compare",
                count=f"{count:,}",
                issues="issue" if count == 1 else "issues",
            ),
        )


def _environment(environ: Mapping[str, str]) -> Iterator[Finding]:
    names = [name for name in environ if name.startswith(("CORTEX_", "OTEL_"))]
    if contract.ENV_ENDPOINT_MISSPELT in names and contract.ENV_ENDPOINT not in names:
        sentence = message(
            "{misspelt} is set, the misspelt name that older versions of Cortex read",
            misspelt=contract.ENV_ENDPOINT_MISSPELT,
        )
        yield _note(
            "Environment",
            sentence,
            message("Set {variable} as well.", variable=contract.ENV_ENDPOINT),
        )
    yield _good(
        "Environment",
        message(
            "Set here: {names}", names=", ".join(sorted(names)) or "none of Cortex or OpenTelemetry"
        ),
    )


def _desktop(environ: Mapping[str, str]) -> Iterator[Finding]:
    if importlib.util.find_spec("PySide6") is None:
        yield _bad(
            "Window",
            message("PySide6 is not installed"),
            message("Install it: pip install PySide6-Essentials"),
        )
    if sys.platform != "linux":
        return
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        yield _note(
            "Desktop", message("No display here: the tray program cannot start in this session")
        )
        return
    try:
        with _SessionBus() as bus:
            yield from _bus_findings(bus)
    except (OSError, KeyError, ValueError) as error:
        sentence = message("The session bus cannot be reached ({error})", error=error)
        yield _bad("Desktop", sentence, message("Notifications and the tray need D-Bus."))


def notification_service(environ: Mapping[str, str] = os.environ) -> Finding | None:
    """Say whether notifications can be shown in this session; None where that cannot be
    found out.
    """
    if sys.platform != "linux" or not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        return None
    try:
        with _SessionBus() as bus:
            return _notifications(bus)
    except (OSError, KeyError, ValueError):
        return None


def _bus_findings(bus: "_SessionBus") -> Iterator[Finding]:
    watcher = "org.kde.StatusNotifierWatcher"
    if bus.has(watcher):
        yield _good("Tray", message("The desktop has a tray"))
    else:
        hint = message(
            "The window works all the same: start cortex-tray again to open it. GNOME "
            "has AppIndicator extensions."
        )
        yield _note(
            "Tray",
            message("The desktop has no tray of the present kind (StatusNotifierItem)"),
            hint,
        )
    yield _notifications(bus)


def _notifications(bus: "_SessionBus") -> Finding:
    service = "org.freedesktop.Notifications"
    if not bus.has(service):
        return _bad(
            "Notifications",
            message("No notification service runs"),
            message("New crashes show in the tray icon only."),
        )
    name = str(
        bus.call(service, "/org/freedesktop/Notifications", service, "GetServerInformation")[0]
    )
    can = bus.call(service, "/org/freedesktop/Notifications", service, "GetCapabilities")[0]
    buttons = "with buttons" if "actions" in can else "without buttons"
    return _good("Notifications", message("{name}, {buttons}", name=name, buttons=buttons))


class _SessionBus:
    """A few questions to the session bus, in plain Python, so that a terminal needs no Qt."""

    def __enter__(self) -> "_SessionBus":
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(bus="SESSION")
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def has(self, name: str) -> bool:
        """Say whether somebody owns *name* now."""
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


def _reach(
    destination: "Destination", connect: Callable[..., socket.socket] = socket.create_connection
) -> Finding:
    parts = urlsplit(destination.url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        connect((parts.hostname or "", port), timeout=3).close()
    except OSError as error:
        hint = message("cortex telemetry test-endpoint says more.")
        return _bad(
            "Collector",
            message("{host} cannot be reached: {error}", host=destination.host, error=error),
            hint,
        )
    return _good(
        "Collector",
        message("{url} accepts connections; test-endpoint tries it", url=destination.url),
    )


def _tools() -> Finding:
    there = [name for name in ("coredumpctl", "gdb") if shutil.which(name)]
    if there:
        return _good(
            "Native crashes", message("Backtraces through {tools}", tools=" and ".join(there))
        )
    if sys.platform != "linux":
        said = message("Exit status and Python stacks alone; backtraces are for Linux")
        return _good("Native crashes", said)
    return _note(
        "Native crashes",
        message("No backtraces of native crashes"),
        message("Install systemd-coredump or gdb."),
    )
