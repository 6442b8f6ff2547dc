"""Which reports are of a known issue, and whether the version that mends it is there. Nobody is
asked over the network.

What is known of versions comes from the reports themselves: the newest one that has written any.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from tray_app.errors import NotFound
from tray_app.messages import NOTHING, Message, message
from tray_app.model import version
from tray_app.model.known_issue import Fix, IssueMatch, KnownIssue, Origin, Seen, Subject, match_of
from tray_app.model.query import ReportRow
from tray_app.model.report import CrashReport
from tray_app.services.issue_book import IssueBook

if TYPE_CHECKING:
    from tray_app.services.reports import Reports

MOST_SHOWN = 3
"""Issues that are told of one report."""
_MOST_VERSIONS = 5
"""Newer versions that are looked at, from the newest on: made-up ones must not cost more."""


class KnownIssues:
    """Compares reports with the book. Blocking, and safe to call from any thread."""

    def __init__(self, book: IssueBook, reports: "Reports") -> None:
        self._book, self._reports = book, reports

    @property
    def book(self) -> IssueBook:
        """The issues themselves."""
        return self._book

    def over(self, reports: "Reports") -> "KnownIssues":
        """Return the same book beside other reports."""
        return KnownIssues(self._book, reports)

    def of(self, report: CrashReport, group: str) -> tuple[IssueMatch, ...]:
        """Return the issues that *report* is of, the user's own first, and how it stands to each;
        at most a few.
        """
        found: dict[str, KnownIssue] = {}
        subject = Subject(report, group)
        for issue in self._book.all():
            if issue.url not in found and issue.is_of(subject):
                found[issue.url] = issue
                if len(found) == MOST_SHOWN:
                    break
        if not found:
            return ()
        newest = self.newest_after(report)
        try:
            kind = self._reports.group(group).versions
        except NotFound:
            kind = ()
        return tuple(match_of(issue, report.app_version, kind, newest) for issue in found.values())

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

    def title_for(self, row: ReportRow) -> str:
        """Return the title of the issue that a report in the list is of; empty when
        there is none.
        """
        if row.damaged or not self._book.all():
            return ""
        try:
            report = self._reports.report(row.key)
        except NotFound:
            return ""
        if not isinstance(report, CrashReport):
            return ""
        subject = Subject(report, row.group)
        return next((issue.title for issue in self._book.all() if issue.is_of(subject)), "")

    def is_linked(self, group: str, url: str) -> bool:
        """Say whether the user linked this kind to the issue at *url*, so that the link can be
        taken away.
        """
        return any(
            issue.origin is Origin.PERSON and issue.url == url and group in issue.groups
            for issue in self._book.all()
        )


def sentences(found: IssueMatch, ago: Callable[[int], str]) -> list[Message]:
    """Say how a report stands to its issue; *ago* says when a time (nanoseconds since 1970) was."""
    fixed = found.issue.fixed_in
    version = found.version[:60]
    match found.fix:
        case Fix.OPEN:
            return []
        case Fix.UNKNOWN:
            return [message("Fixed in {fixed}.", fixed=fixed)]
        case Fix.BACK:
            return [
                message(
                    "Marked as fixed in {fixed}, but it happened again in {version}.",
                    fixed=fixed,
                    version=version,
                )
            ]
    said = [
        message("Fixed in {fixed}; this report is from {version}.", fixed=fixed, version=version)
    ]
    if found.newer is not None:
        newer, when = found.newer.version, ago(found.newer.last_ns)
        said.append(
            message(
                "You already run {newer} (seen {when}): it should not come back.",
                newer=newer,
                when=when,
            )
        )
    return said


def newest_sentence(newest: Seen | None) -> Message:
    """Say which newer version was seen; empty where there is none."""
    if newest is None:
        return NOTHING
    return message("Newest version seen here: {version}.", version=newest.version[:60])


def facts(found: Iterable[IssueMatch], ago: Callable[[int], str]) -> list[dict[str, str]]:
    """Return what is known as plain values, for programs."""
    return [
        {
            "title": each.issue.title,
            "url": each.issue.url,
            "fixed_in": each.issue.fixed_in,
            "state": each.fix.value,
            "says": " ".join(map(str, sentences(each, ago))),
            "note": each.issue.note,
            "from": each.issue.origin.value,
        }
        for each in found
    ]
