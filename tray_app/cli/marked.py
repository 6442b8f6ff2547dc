"""What was muted or hidden, as lists: in words on a terminal, in cells or JSON in a pipe."""

import sys
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tray_app.cli import facts, render, terminal
from tray_app.cli.outcome import print_json, say
from tray_app.cli.table import Cell, Column
from tray_app.console import is_terminal
from tray_app.model.query import Query, ReportRow
from tray_app.model.report import CrashReport

if TYPE_CHECKING:
    from tray_app.cli.reading import Reading
    from tray_app.index.marks import Mute
    from tray_app.model.report import DamagedRecord

_MUTES = (
    Column("ID"),
    Column("Count", right=True, rank=1),
    Column("What happened", takes_rest=True),
    Column("Muted"),
)
_HIDDEN = (Column("ID"), Column("When"), Column("What happened", takes_rest=True))
_GONE = "not in Cortex's file any more"


def title(found: "Reading", group: str) -> str:
    """Return what a group goes by; empty where there are no reports of it any more."""
    newest = _newest(found, group)
    return newest.what if newest is not None else ""


def list_mutes(found: "Reading", mutes: Sequence["Mute"], *, as_json: bool) -> None:
    """Print the muted groups."""
    told = [_of_mute(found, mute) for mute in mutes]
    if as_json:
        print_json(told)
    elif not told:
        say("No groups are muted.")
    elif is_terminal(sys.stdout):
        rows = [
            (
                # by the newest report, as in all tables
                Cell(each["id"][:8] or each["group"]),
                Cell(str(each["count"])),
                Cell(render.one_line(each["title"]) or "no reports any more"),
                Cell(render.one_line(_end(mute))),
            )
            for each, mute in zip(told, mutes, strict=True)
        ]
        terminal.show_table(_MUTES, rows)
        say("`cortex telemetry unmute ID` notifies of them again; --all of all.")
    else:
        for each, mute in zip(told, mutes, strict=True):
            facts.print_cells((each["group"], _end(mute), each["count"], each["title"]))


def list_hidden(
    hidden: Mapping[str, "CrashReport | DamagedRecord | None"], *, as_json: bool
) -> None:
    """Print the reports that were taken out of the list."""
    told = [_of_hidden(each, report) for each, report in hidden.items()]
    if as_json:
        print_json(told)
    elif not told:
        say("No reports are hidden.")
    elif is_terminal(sys.stdout):
        now = time.time_ns()
        rows = [
            (
                Cell(each[:8]),
                Cell(
                    render.ago(report.occurred_ns, now) if isinstance(report, CrashReport) else ""
                ),
                Cell(render.one_line(fact["title"])),
            )
            for fact, (each, report) in zip(told, hidden.items(), strict=True)
        ]
        terminal.show_table(_HIDDEN, rows)
        say("`cortex telemetry restore ID` brings them back; --all all of them.")
    else:
        for fact in told:
            facts.print_cells(fact.values())


def _newest(found: "Reading", group: str) -> ReportRow | None:
    return next(found.lookup.rows(Query(group=group), 1), None)


def _of_mute(found: "Reading", mute: "Mute") -> dict[str, Any]:
    newest, group = _newest(found, mute.group), found.lookup.group_of(mute.group)
    return {
        "group": mute.group,
        "id": newest.id if newest is not None else "",
        "title": newest.what if newest is not None else "",
        "count": group.times if group is not None else 0,
        "until": mute.until.isoformat() if mute.until else None,
        "version": mute.version,
    }


def _end(mute: "Mute") -> str:
    if mute.until:
        return f"until {mute.until.astimezone():%Y-%m-%d %H:%M}"
    return f"while it is version {mute.version}" if mute.version else "until it is unmuted"


def _of_hidden(identity: str, report: "CrashReport | DamagedRecord | None") -> dict[str, str]:
    if isinstance(report, CrashReport):
        return {"id": identity, "time": facts.iso(report.occurred_ns), "title": report.what}
    return {"id": identity, "time": "", "title": str(report.reason) if report else _GONE}
