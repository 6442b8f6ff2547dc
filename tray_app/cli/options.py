"""Options that several commands share, and how their words become values."""

import argparse
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from tray_app.model.query import Query
from tray_app.model.state import STATE_BY_WORD, StateName


class Subparsers(Protocol):
    """What `argparse.ArgumentParser.add_subparsers` returns, as far as it is used here."""

    def add_parser(self, name: str, **options: object) -> argparse.ArgumentParser: ...


def add_data_dir(parser: argparse.ArgumentParser) -> None:
    """Add `--data-dir`, which every command takes."""
    parser.add_argument(
        "--data-dir", metavar="DIR", help="Cortex's data folder (default: the one Cortex uses)"
    )


def add_json(parser: argparse.ArgumentParser, text: str = "print facts as JSON") -> None:
    """Add `--json`."""
    parser.add_argument("--json", action="store_true", help=text)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Add the options that narrow a list of reports."""
    parser.add_argument(
        "--limit", type=int, metavar="N", help="at most N reports, the newest first (0: all)"
    )
    parser.add_argument(
        "--since",
        type=moment,
        metavar="TIME",
        help="not before: 2026-11-23, 2026-11-23T14:00, 7d, 12h",
    )
    parser.add_argument("--until", type=moment, metavar="TIME", help="before this time")
    parser.add_argument(
        "--source",
        action="append",
        default=[],
        metavar="NAME",
        help="cli, cortex-server, cortex-cpp",
    )
    parser.add_argument(
        "--search", default="", metavar="WORDS", help="words in message, stack, model or command"
    )
    parser.add_argument(
        "--group", metavar="GROUP", help="one kind of crash, by its group or by a member's id"
    )
    parser.add_argument(
        "--view",
        metavar="NAME",
        help="a saved view (see: cortex telemetry views); other options beat it",
    )
    parser.add_argument(
        "--advice", metavar="ID", help="only with this advice (see: cortex telemetry advice)"
    )
    parser.add_argument(
        "--state",
        action="append",
        default=[],
        metavar="STATE",
        choices=list(STATE_BY_WORD),
        help=f"only in this state: {', '.join(StateName)}",
    )


def query_of(args: argparse.Namespace, view: Query | None = None) -> Query:
    """Make a query of the options that `add_filters` added, all but `--group`.

    What they leave open is as in *view*: a time given by an option takes the place of the view's
    time.
    """
    view = view or Query()
    timed = args.since is not None or args.until is not None
    return replace(
        view,
        search=args.search or view.search,
        sources=frozenset(args.source) or view.sources,
        states=frozenset(STATE_BY_WORD[word] for word in args.state) or view.states,
        since_ns=args.since if timed else view.since_ns,
        until_ns=args.until if timed else view.until_ns,
    )


def moment(text: str, now: datetime | None = None) -> int:
    """Read a point in time: ISO 8601 (local unless it names an offset), or an age such as `90m`,
    `12h`, `7d`, `2w`.

    Returns nanoseconds since 1970. Raises argparse's error with a sentence.
    """
    now = now or datetime.now(UTC)
    age = re.fullmatch(r"(\d{1,6})\s*([mhdw])", text.strip())
    if age:
        unit = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}[age[2]]
        try:
            then = now - timedelta(**{unit: int(age[1])})
        except OverflowError:
            raise argparse.ArgumentTypeError(f"{text!r} is too long ago") from None
    else:
        try:
            then = datetime.fromisoformat(text.strip())
        except ValueError:
            raise argparse.ArgumentTypeError(
                f"{text!r} is no time; write 2026-11-23, 2026-11-23T14:00:00Z or "
                f"an age such as 7d or 12h"
            ) from None
    try:
        return int(then.timestamp() * 1000) * 1_000_000
    except (OverflowError, OSError, ValueError):
        raise argparse.ArgumentTypeError(
            f"{text!r} is outside of the years that can be counted"
        ) from None
