"""A fault of Cortex that is known somewhere: by what it is recognised, and what a report of it
stands for.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from tray_app.model import version
from tray_app.model.report import CrashReport

LOOKED_AT = 20_000
"""Characters of a report's message that are compared."""
_WORD = re.compile(r"\w+")


class Subject:
    """A report as issues look at it: what they compare is made ready once, however many
    there are.
    """

    def __init__(self, report: CrashReport, group: str) -> None:
        self.report, self.group = report, group

    @cached_property
    def said(self) -> str:
        """Type and message, without the case of their letters, as far as they are compared."""
        return f"{self.report.exception_type}: {self.report.message[:LOOKED_AT]}".casefold()

    @cached_property
    def words(self) -> frozenset[str]:
        """The whole words in it."""
        return frozenset(_WORD.findall(self.said))


class Origin(StrEnum):
    """Who says so; the strongest first."""

    PERSON = "you"
    ADMINISTRATOR = "administrator"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class KnownIssue:
    """One entry. A report is of it when it meets every condition that is given; at least one of the
    first four is.
    """

    title: str
    url: str
    """An https address."""
    groups: tuple[str, ...] = ()
    """Fingerprints; one of them is met."""
    exception_type: str = ""
    """The whole type, letter by letter."""
    message: str = ""
    """A piece of the message, whatever the case of its letters."""
    words: tuple[str, ...] = ()
    """Whole words, all of which are in the message, whatever the case of their letters."""
    sources: tuple[str, ...] = ()
    """One of them is met."""
    first_version: str = ""
    """Not before this version of Cortex."""
    last_version: str = ""
    """Not after it."""
    fixed_in: str = ""
    """The first version that does not have the fault any more."""
    note: str = ""
    origin: Origin = Origin.PERSON

    def is_of(self, subject: Subject) -> bool:
        """Say whether a report is one of this. Takes time in proportion to its message."""
        report = subject.report
        if self.groups and subject.group not in self.groups:
            return False
        if self.exception_type and report.exception_type != self.exception_type:
            return False
        if self.sources and report.source not in self.sources:
            return False
        if self.message and self.message.casefold() not in subject.said:
            return False
        if self.words and not {word.casefold() for word in self.words} <= subject.words:
            return False
        return self._is_in_range(report.app_version)

    def _is_in_range(self, of: str) -> bool:
        first, last = version.key(self.first_version), version.key(self.last_version)
        if first is None and last is None:
            return True
        this = version.key(of)
        if this is None:
            return False
        return (first is None or first <= this) and (last is None or this <= last)


class Fix(StrEnum):
    """How a report stands to the version in which its fault was mended."""

    OPEN = "open"
    """No such version is known."""
    BEFORE = "fixed-later"
    """It is from an older one."""
    UPDATED = "updated"
    """It is from an older one, and a version that has the fix has been seen here since."""
    BACK = "happened-again"
    """It, or another of its kind, is from a version that should not have the fault any more."""
    UNKNOWN = "fixed"
    """Its own version cannot be compared."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A version of Cortex, and when it was last seen in a report."""

    version: str
    last_ns: int


@dataclass(frozen=True, slots=True)
class IssueMatch:
    """A known issue as it is with one report."""

    issue: KnownIssue
    fix: Fix
    version: str
    """The report's own, or where it happened again."""
    newer: Seen | None = None
    """The version with the fix that was seen here."""


def match_of(issue: KnownIssue, of: str, kind: Sequence[str], newest: Seen | None) -> IssueMatch:
    """Compare: a report from version *of*, all versions of its *kind*, and the *newest* version
    seen after it.
    """
    fixed, this = version.key(issue.fixed_in), version.key(of)
    if fixed is None:
        return IssueMatch(issue, Fix.OPEN if not issue.fixed_in else Fix.UNKNOWN, of)
    if this is not None and this >= fixed:
        return IssueMatch(issue, Fix.BACK, of)
    again = [
        (found, each)
        for each in kind
        if (found := version.key(each)) is not None and found >= fixed
    ]
    if again:
        return IssueMatch(issue, Fix.BACK, max(again)[1])
    if this is None:
        return IssueMatch(issue, Fix.UNKNOWN, of)
    seen = version.key(newest.version) if newest is not None else None
    if seen is not None and seen >= fixed:
        return IssueMatch(issue, Fix.UPDATED, of, newest)
    return IssueMatch(issue, Fix.BEFORE, of)
