"""`cortex run … -- COMMAND` and every other `cortex …`: a program under supervision, as if it ran
alone.
"""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tray_app import contract
from tray_app.errors import BadInput

if TYPE_CHECKING:
    from tray_app.capture.supervisor.pings import Asked
    from tray_app.capture.supervisor.restarts import Restarts

DEPTH = "CORTEX_TRAY_DEPTH"
"""How many of our own launchers stand above a program: Cortex may call itself, and we must not call
ourselves.
"""
_SERVERS = ("start", "serve", "server", "cortex-server")


def add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--source",
        choices=contract.SOURCES,
        help="what the reports name as their source (default: by name)",
    )
    parser.add_argument(
        "--ping", metavar="URL", help="ask this address, and report a hang when it stops answering"
    )
    parser.add_argument("--ping-timeout", type=_seconds, default=30.0, metavar="SECONDS")
    parser.add_argument("--ping-interval", type=_seconds, default=5.0, metavar="SECONDS")
    parser.add_argument(
        "--restart",
        type=_times,
        nargs="?",
        const=5,
        metavar="N",
        help="start the program again when it crashes or stops answering --ping, after "
        "growing pauses: at most N times "
        "within ten minutes (default 5), never after a clean end or a signal that you sent",
    )
    parser.add_argument(
        "--restart-pause",
        type=_seconds,
        default=1.0,
        metavar="SECONDS",
        help="before the first restart",
    )
    parser.add_argument(
        "--app-version",
        default="",
        metavar="VERSION",
        help="the program's version, for the reports",
    )
    parser.add_argument("--data-dir", metavar="DIR", help="Cortex's data folder")
    parser.add_argument("program", nargs=argparse.REMAINDER, metavar="-- COMMAND…")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, *_: Any) -> int:
    """Run a program under supervision; return its exit code, or end by its signal."""
    from tray_app.capture.supervisor.pings import Asked

    command = args.program[1:] if args.program[:1] == ["--"] else args.program
    if not command:
        raise BadInput(
            "There is nothing to run", "Write the program after --: cortex run -- PROGRAM ARGUMENTS"
        )
    ping = None
    if args.ping:
        if not args.ping.startswith(("http://", "https://")):
            raise BadInput(
                "{url} is no web address", "Give one that begins with http://", url=args.ping
            )
        ping = Asked(args.ping, args.ping_timeout, args.ping_interval)
    restarts = None
    if args.restart is not None:
        from tray_app.capture.supervisor.restarts import Restarts

        restarts = Restarts(args.restart, pause=args.restart_pause)
    source = args.source or source_of(command)
    return _supervise(command, source, args.app_version, args.data_dir, ping, os.environ, restarts)


def pass_through(argv: Sequence[str]) -> int:
    """Run the real Cortex with *argv*, under supervision; 127 if there is none on PATH."""
    environ = os.environ
    depth = int(environ[DEPTH]) if environ.get(DEPTH, "").isdecimal() else 0
    from tray_app.services.cortex_program import real_cortex

    real = real_cortex(environ) if depth < 3 else None
    if real is None:
        sys.stderr.write(
            "cortex: Cortex itself was not found on PATH. This program adds `cortex "
            "telemetry` and `cortex run -- …`; "
            "every other command is Cortex's own.\n"
        )
        return 127
    inner = {**environ, DEPTH: str(depth + 1)}
    return _supervise([str(real), *argv], source_of(["cortex", *argv]), "", None, None, inner)


def source_of(command: Sequence[str]) -> str:
    """Guess which of Cortex's programs a command is."""
    name = Path(command[0]).stem
    if name in ("cortex-cpp", "cortexcpp", "llama-server", "nitro", "engine"):
        return contract.SOURCE_ENGINE
    if name in _SERVERS or (name == "cortex" and any(word in _SERVERS for word in command[1:2])):
        return contract.SOURCE_SERVER
    return contract.SOURCE_CLI


def _supervise(
    command: Sequence[str],
    source: str,
    version: str,
    data_dir: str | None,
    ping: "Asked | None",
    environ: Mapping[str, str],
    restarts: "Restarts | None" = None,
) -> int:
    from tray_app.capture import facts
    from tray_app.capture.guard import suppress_own_errors
    from tray_app.capture.reporter import Settings
    from tray_app.capture.supervisor.supervise import Plan, short_command, supervise

    with suppress_own_errors():
        facts.refresh()
    endpoint = ping.url.partition("?")[0] if ping is not None else ""
    named = {
        "source": source,
        "app_version": version,
        "folder": data_dir,
        "command": short_command(command),
    }
    return supervise(
        Plan(command, Settings.of({**named, "endpoint": endpoint}), ping, restarts), environ
    )


def _times(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 1000):
        raise argparse.ArgumentTypeError(f"{text} is no number of times between 1 and 1000")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0.1 <= seconds <= 86400:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds between 0.1 and 86400")
    return seconds
