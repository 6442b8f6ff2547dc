"""How a report stands to the version of Cortex in which its fault was fixed."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from tray_app.messages import Message, message
from tray_app.model import version
from tray_app.model.advice import Advice
from tray_app.records import record


class Fix(StrEnum):
    """Whether a fix is known, and whether it helped."""

    OPEN = "open"
    """No such version is known."""
    BEFORE = "fixed-later"
    """The report is from an older one."""
    UPDATED = "updated"
    """It is from an older one, and a version that has the fix has been seen here since."""
    BACK = "happened-again"
    """It, or another of its group, is from a version that should not have the fault any more."""
    UNKNOWN = "fixed"
    """Its own version cannot be compared."""


@record
class Seen:
    """A version of Cortex, and when it was last seen in a report."""

    version: str
    last_ns: int


@record
class FixMatch:
    """An entry of a list of advice as it is with one report."""

    entry: Advice
    fix: Fix
    version: str
    """The report's own, or where it happened again."""
    newer: Seen | None = None
    """The version with the fix that was seen here."""

    @property
    def url(self) -> str:
        """The page about it; empty where none is known."""
        return next(iter(self.entry.links), "")


def match_of(entry: Advice, of: str, group: Sequence[str], newest: Seen | None) -> FixMatch:
    """Compare: a report from version *of*, all versions of its *group*, and the *newest* version
    seen after it.
    """
    fixed, this = version.key(entry.fixed_in), version.key(of)
    if fixed is None:
        return FixMatch(entry, Fix.OPEN if not entry.fixed_in else Fix.UNKNOWN, of)
    if this is not None and this >= fixed:
        return FixMatch(entry, Fix.BACK, of)
    again = [
        (found, each)
        for each in group
        if (found := version.key(each)) is not None and found >= fixed
    ]
    if again:
        return FixMatch(entry, Fix.BACK, max(again)[1])
    if this is None:
        return FixMatch(entry, Fix.UNKNOWN, of)
    seen = version.key(newest.version) if newest is not None else None
    if seen is not None and seen >= fixed:
        return FixMatch(entry, Fix.UPDATED, of, newest)
    return FixMatch(entry, Fix.BEFORE, of)


def sentences(found: FixMatch, ago: Callable[[int], str]) -> list[Message]:
    """Say whether it is fixed; *ago* says when a time (nanoseconds since 1970) was."""
    fixed, of = found.entry.fixed_in, found.version[:60]
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
                    version=of,
                )
            ]
    said = [message("Fixed in {fixed}; this report is from {version}.", fixed=fixed, version=of)]
    if found.newer is not None:
        said.append(
            message(
                "You already run {newer} (seen {when}): it should not come back.",
                newer=found.newer.version,
                when=ago(found.newer.last_ns),
            )
        )
    return said
