"""`cortex telemetry decline`, `hide`, `restore`, `seen`, `mute`, `unmute`, `open`: what the window
does with reports, on ids or on all that match a search.
"""

import argparse
import subprocess
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tray_app.cli import marked, options, reading, render
from tray_app.cli.listing import in_group
from tray_app.cli.outcome import DONE, FAILED, WRONG_USAGE, ServicesFactory, agreed, counted, say
from tray_app.cli.parsers import Parser
from tray_app.errors import BadInput, NotFound, StorageFailed
from tray_app.model.query import ReportRow

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading
    from tray_app.services.services import Services


def _add_decline(parser: Parser) -> None:
    options.add_targets(parser, "decline")
    options.add_yes(parser)


def _add_hide(parser: Parser) -> None:
    options.add_targets(parser, "hide")
    options.add_yes(parser)


def _add_restore(parser: Parser) -> None:
    parser.add_argument("id", nargs="*", metavar="ID", help="hidden reports; without any: a list")
    parser.add_argument("--all", action="store_true", help="all that are hidden")
    options.add_json(parser, "print the list as JSON")


def _add_mute(parser: Parser) -> None:
    parser.add_argument("id", nargs="*", metavar="ID", help="a report or group; without: a list")
    end = parser.add_mutually_exclusive_group()
    end.add_argument(
        "--for", dest="age", type=options.age, metavar="AGE", help="so long, such as 12h, 7d or 2w"
    )
    end.add_argument(
        "--until-version-changes", action="store_true", help="until Cortex has another version"
    )
    options.add_json(parser, "print the list as JSON")


def _add_unmute(parser: Parser) -> None:
    parser.add_argument("id", nargs="*", metavar="ID", help="a report or group")
    parser.add_argument("--all", action="store_true", help="all that are muted")


def _add_open(parser: Parser) -> None:
    parser.add_argument("id", nargs="?", metavar="ID", help="a report's id, its beginning, latest")


def _add_seen(parser: Parser) -> None:
    options.add_targets(parser, "mark")
    parser.add_argument("--all", action="store_true", help="all that are here now")


def decline(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    with reading.opened(args, services_factory) as found:
        stray = {given: each for given in args.id if (each := _stray(found, given))}
        args.id = [given for given in args.id if given not in stray]
        rows = chosen(found, args) if args.id or not stray else []
        if not (stray or (rows and _agreed(args, "Decline", rows))):
            return FAILED
        from tray_app.services import bulk

        services = _lasting(found.services)
        for each in set(stray.values()):
            services.outbox.cancel(each)
        declined = bulk.run(bulk.Bulk(services).decline([row.key for row in rows]))
        say(f"{counted(len(declined) + len(set(stray.values())))} declined.")
        if left := len(rows) - len(declined):
            how = "it is" if left == 1 else "they are"
            say(f"{counted(left)} left as {how}: sent, declined or damaged already.")
        return DONE


def _stray(found: "Reading", given: str) -> str:
    """Return the id of a report that waits in the outbox although it can never be sent: it is
    damaged, or has gone from its file. Else an empty text.
    """
    try:
        row = found.lookup.find(given)
    except NotFound:
        wanted = given.strip().lower()
    else:
        if not row.damaged:
            return ""
        wanted = row.id
    waiting = {each.report_id for each in found.services.outbox.queue()}
    matches = [each for each in waiting if each.startswith(wanted)]
    return matches[0] if len(matches) == 1 else ""


def hide(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    with reading.opened(args, services_factory) as found:
        rows = chosen(found, args)
        if not (rows and _agreed(args, "Hide", rows)):
            return FAILED
        from tray_app.services import bulk

        gone = bulk.run(bulk.Bulk(_lasting(found.services)).forget([row.key for row in rows]))
        it = "it" if len(gone) == 1 else "them"
        say(f"{counted(len(gone))} hidden. `cortex telemetry restore` brings {it} back.")
        return DONE


def seen(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    with reading.opened(args, services_factory) as found:
        triage = _lasting(found.services).triage
        if args.all:
            triage.mark_all_seen()
            say("All reports are marked as seen.")
            return DONE
        rows = [row for row in chosen(found, args) if not row.seen]
        triage.mark_seen([row.id for row in rows])
        say(f"{counted(len(rows))} marked as seen.")
        return DONE


def restore(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Bring hidden reports back, or list them."""
    with reading.built(args, services_factory) as services:
        reading.complete(services)
        hidden = services.triage.hidden()
        if not (args.id or args.all):
            marked.list_hidden(hidden, as_json=args.json)
            return DONE
        wanted = list(hidden) if args.all else [_hidden(each, hidden) for each in args.id]
        _lasting(services).triage.restore(wanted)
        say(f"{counted(len(wanted))} back in the list.")
        return DONE


def mute(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Stop notifications of similar crashes, or list those that are muted."""
    with reading.opened(args, services_factory) as found:
        triage = found.services.triage
        if not args.id:
            marked.list_mutes(found, triage.mutes(), as_json=args.json)
            return DONE
        _lasting(found.services)
        until = datetime.now(UTC) + args.age if args.age else None
        for given in args.id:
            group = _group(found, given)
            triage.mute(group, until=until, until_version_changes=args.until_version_changes)
            title = render.one_line(marked.title(found, group)) or group
            say(f"No more notifications of {title.rstrip('.')}.")
        return DONE


def unmute(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    if bool(args.id) == args.all:
        say("cortex telemetry unmute: name reports or groups, or give --all")
        return WRONG_USAGE
    with reading.opened(args, services_factory) as found:
        triage = _lasting(found.services).triage
        muted = {each.group for each in triage.mutes()}
        groups = sorted(muted) if args.all else [_muted(found, each, muted) for each in args.id]
        for group in groups:
            triage.unmute(group)
        say(f"{counted(len(muted.intersection(groups)), 'group')} unmuted.")
        return DONE


def open_window(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Open the window, on one report where one is named."""
    from tray_app.settings.platform.interface import tray_command

    command = tray_command("--show")
    if args.data_dir:
        command += ["--data-dir", args.data_dir]
    if args.id:
        with reading.opened(args, services_factory) as found:
            command += ["--report", found.lookup.find(args.id).id]
    # A program of its own, which lives on when the terminal is closed.
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError as fault:
        raise NotFound(
            "The window cannot be opened: {why}", why=fault.strerror or str(fault)
        ) from fault
    try:
        code = process.wait(1.0)
    except subprocess.TimeoutExpired:
        return DONE  # it is the one that runs from now on
    if code:
        raise NotFound("The window cannot be opened; run cortex-tray to see why")
    return DONE


def _lasting(services: "Services") -> "Services":
    """Return the services, where what they note outlives this command. Raises StorageFailed."""
    if services.unrecorded:
        raise StorageFailed(services.unrecorded)
    return services


def chosen(found: "Reading", args: argparse.Namespace) -> list[ReportRow]:
    """Return the reports that the arguments name: by their ids, or all that match."""
    if bool(args.id) == options.has_filters(args):
        raise SystemExit(_usage(args))
    if args.id:
        return list({row.key: row for row in map(found.lookup.find, args.id)}.values())
    query = options.query_of(args)
    if args.group:
        query = in_group(found, query, args.group)
    rows = list(found.lookup.rows(query))
    if not rows:
        say(options.none_match(query))
    return rows


def _usage(args: argparse.Namespace) -> int:
    name = args.run.__name__
    ways = "name reports by ID, or which by --search, --group and the like"
    ways += ", or give --all" if hasattr(args, "all") else ""
    say(f"cortex telemetry {name}: {ways}")
    return WRONG_USAGE


def _agreed(args: argparse.Namespace, verb: str, rows: Sequence[ReportRow]) -> bool:
    """Ask before many are changed at once by a search."""
    if args.yes or args.id:
        return True
    return agreed(f"{verb} {counted(len(rows))}?", ("y", "yes"), "[y/N]")


def _group(found: "Reading", given: str) -> str:
    if found.lookup.group_of(given) is not None:
        return given
    return found.lookup.find(given).group


def _muted(found: "Reading", given: str, muted: Iterable[str]) -> str:
    """Return the group that *given* names; it may have no reports any more."""
    return given if given in muted else _group(found, given)


def _hidden(given: str, hidden: Iterable[str]) -> str:
    matches = [each for each in hidden if each.startswith(given.lower())]
    if len(matches) > 1:
        raise BadInput(
            "More than one report's id begins with {text}",
            "Give one or two digits more.",
            text=given,
        )
    if not matches:
        raise NotFound("There is no hidden report with the id {text}", text=given)
    return matches[0]


COMMANDS = {
    "seen": (_add_seen, seen),
    "decline": (_add_decline, decline),
    "hide": (_add_hide, hide),
    "restore": (_add_restore, restore),
    "mute": (_add_mute, mute),
    "unmute": (_add_unmute, unmute),
    "open": (_add_open, open_window),
}
