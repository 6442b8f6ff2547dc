"""Options that several commands share, and how their words become values."""

import argparse

from tray_app.cli.parsers import Parser, meant, one_of
from tray_app.model.query import Query
from tray_app.model.state import ALIASES, STATE_BY_WORD, StateName
from tray_app.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta

COMPONENTS = {
    "cli": "cli",
    "server": "cortex-server",
    "api": "cortex-server",
    "cortex-server": "cortex-server",
    "engine": "cortex-cpp",
    "cortex-cpp": "cortex-cpp",
}
"""Words for Cortex's programs, and what reports call them."""


_MOST = 2**63 - 1
"""In nanoseconds: what the index can count."""


def add_json(parser: Parser, text: str = "print facts as JSON") -> None:
    parser.add_argument("--json", action="store_true", help=text)


def add_yes(parser: Parser) -> None:
    parser.add_argument("--yes", "-y", action="store_true", help="do it without being asked")


def add_filters(parser: Parser) -> None:
    """Add the options that narrow a list of reports."""
    parser.add_argument("--search", default="", metavar="WORDS", help="in message, stack, model")
    parser.add_argument(
        "--component",
        "--source",
        dest="source",
        action="append",
        default=[],
        metavar="NAME",
        help="cli, server or engine",
    )
    parser.add_argument(
        "--state",
        action="append",
        default=[],
        metavar="STATE",
        type=one_of("--state", list(StateName), list(ALIASES)),
        help=", ".join(StateName),
    )
    parser.add_argument(
        "--since", type=moment, metavar="TIME", help="2026-11-23, 2026-11-23T14:00, 7d, 12h"
    )
    parser.add_argument("--until", type=moment, metavar="TIME", help="before this time")
    parser.add_argument(
        "--group", metavar="GROUP", help="similar crashes: by their group or by one report's id"
    )


def add_targets(parser: Parser, verb: str) -> None:
    """Add the reports that a command acts on: by id, or all that match a search."""
    parser.add_argument(
        "id", nargs="*", metavar="ID", help=f"reports to {verb}: ids, their beginnings, or latest"
    )
    add_filters(parser)


def has_filters(args: argparse.Namespace) -> bool:
    given = (args.search, args.source, args.state, args.since, args.until, args.group)
    return any(value is not None and value not in ("", []) for value in given)


def query_of(args: argparse.Namespace) -> Query:
    """Make a query of the options that `add_filters` added, all but `--group`."""
    return Query(
        search=args.search,
        sources=frozenset(COMPONENTS.get(name.lower(), name) for name in args.source),
        states=frozenset(STATE_BY_WORD[word] for word in args.state),
        since_ns=args.since,
        until_ns=args.until,
    )


def none_match(query: Query) -> str:
    """Say that there are no such reports; of a component that is none of Cortex's, which may have
    been meant.
    """
    odd = sorted(query.sources - set(COMPONENTS.values()))
    if not odd:
        return "No crash reports match."
    return f"No crash reports of {odd[0]} match{meant(odd[0], COMPONENTS) or '.'}"


def moment(text: str, now: "datetime | None" = None) -> int:
    """Read a point in time: ISO 8601 (local unless it names an offset), or an age such as `90m`,
    `12h`, `7d`, `2w`.

    Returns nanoseconds since 1970. Raises argparse's error with a sentence.
    """
    from datetime import UTC, datetime

    now = now or datetime.now(UTC)
    ago = _age(text)
    if ago is not None:
        try:
            then = now - ago
        except OverflowError:
            raise argparse.ArgumentTypeError(
                f"Invalid value '{text}'; it is too long ago"
            ) from None
    else:
        try:
            then = datetime.fromisoformat(text.strip())
        except ValueError:
            raise argparse.ArgumentTypeError(
                f"Invalid value '{text}'; write 2026-11-23, 2026-11-23T14:00:00Z or "
                f"an age such as 7d or 12h."
            ) from None
    try:
        nanoseconds = int(then.timestamp() * 1000) * 1_000_000
    except (OverflowError, OSError, ValueError):
        nanoseconds = _MOST + 1
    if abs(nanoseconds) > _MOST:
        raise argparse.ArgumentTypeError(
            f"Invalid value '{text}'; it is outside of the years that can be counted"
        )
    return nanoseconds


def age(text: str) -> "timedelta":
    """Read an age, such as `12h`. Raises argparse's error with a sentence."""
    found = _age(text)
    if not found or found.days > _LONGEST_AGE:
        raise argparse.ArgumentTypeError(f"Invalid value '{text}'; write 12h, 7d or 2w")
    return found


_LONGEST_AGE = 36_500


def _age(text: str) -> "timedelta | None":
    import re
    from datetime import timedelta

    found = re.fullmatch(r"(\d{1,6})\s*([mhdw])", text.strip())
    if not found:
        return None
    unit = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}[found[2]]
    return timedelta(**{unit: int(found[1])})
