"""Whether the fault of a report is fixed, and whether the version that fixes it is here. Nobody is
asked over the network.

What is known of versions comes from the reports themselves: the newest one that has written any.
"""

from collections.abc import Callable, Iterable

from tray_app.messages import NOTHING, Message, message
from tray_app.model import version
from tray_app.model.advice import Advice, AdviceList
from tray_app.model.fix import FixMatch, Seen, match_of, sentences
from tray_app.model.report import CrashReport
from tray_app.services.advice import AdviceBook
from tray_app.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from tray_app.services.reports import Reports

_MOST_VERSIONS = 5
"""Newer versions that are looked at, from the newest on: made-up ones must not cost more."""


class Fixes:
    """Compares reports with the lists of advice. Blocking, and safe to call from any thread."""

    def __init__(self, advice: AdviceBook, reports: "Reports") -> None:
        self._advice, self._reports = advice, reports

    def over(self, reports: "Reports") -> "Fixes":
        """Return the same lists beside other reports."""
        return Fixes(self._advice, reports)

    def issues(self, report: CrashReport, group: str) -> tuple[FixMatch, ...]:
        """Return the issues that *report* is of, the user's own first, and how it stands to
        each.
        """
        return self.of(self._advice.issues(report, group), report, group)

    def of(
        self, entries: Iterable[Advice], report: CrashReport, group: str
    ) -> tuple[FixMatch, ...]:
        """Return how *report* stands to each of the entries that it is of."""
        entries = tuple(entries)
        if not entries:
            return ()
        newest = self.newest_after(report)
        kept = self._reports.group_of(group)
        versions = kept.versions if kept is not None else ()
        return tuple(match_of(entry, report.app_version, versions, newest) for entry in entries)

    def newest_after(self, report: CrashReport) -> Seen | None:
        """Return the newest version of Cortex that a later report is from, where it is newer than
        this one's.
        """
        own = version.key(report.app_version)
        if own is None:
            return None
        named = (
            (version.key(release.version), release.version) for release in self._reports.releases()
        )
        newer = sorted(
            ((key, text) for key, text in named if key is not None and key > own), reverse=True
        )
        for _, text in newer[:_MOST_VERSIONS]:
            last = self._reports.last_seen(text)
            if last > report.occurred_ns:
                return Seen(text, last)
        return None


def is_linked(entry: Advice, group: str) -> bool:
    """Say whether the user linked this group to the issue, so that the link can be taken away."""
    return entry.origin is AdviceList.USER and group in entry.groups


def newest_sentence(newest: Seen | None) -> Message:
    """Say which newer version was seen; empty where there is none."""
    if newest is None:
        return NOTHING
    return message("Newest version seen here: {version}.", version=newest.version[:60])


def facts(found: Iterable[FixMatch], ago: Callable[[int], str]) -> list[dict[str, str]]:
    """Return issues as plain values, for programs."""
    return [
        {
            "title": each.entry.title,
            "url": each.url,
            "fixed_in": each.entry.fixed_in,
            "state": each.fix.value,
            "says": " ".join(map(str, sentences(each, ago))),
            "note": note(each.entry),
            "from": each.entry.origin.value,
        }
        for each in found
    ]


def note(entry: Advice) -> str:
    """Return what an issue's entry says beside its title."""
    return " ".join(ways[0].replace("{{", "{").replace("}}", "}") for ways in entry.happened)
