"""What a user wants to see of the reports, and the rows that answer it. Values only."""

from enum import StrEnum

from tray_app.model.state import DeliveryState, RecordType, StateName, state_name
from tray_app.records import record

TEST_GROUP = "test"
"""The group of crashes made on purpose, to try the program out."""
DAMAGED_GROUP = "damaged"
"""The group of what cannot be read."""
NOTE_GROUP = "note"
"""The group of what is no crash: a program that hung says that it answers again."""


class Column(StrEnum):
    """The columns of the table, by which it can also be sorted."""

    STATE = "state"
    WHEN = "when"
    SOURCE = "source"
    WHAT = "what"
    VERSION = "version"
    MODEL = "model"
    COUNT = "count"


@record
class Query:
    """One view of the reports. The default is everything, newest first."""

    search: str = ""
    """Words, all of which must occur in message, stack, model or command; newest first."""
    sources: frozenset[str] = frozenset()
    """Empty: all of them. The empty string stands for reports that name none."""
    states: frozenset[StateName] = frozenset()
    """Empty: all of them."""
    since_ns: int | None = None
    """Not before this time, in nanoseconds since 1970."""
    until_ns: int | None = None
    """Before this time."""
    group: str | None = None
    """Only the members of this group (`ReportRow.group`)."""
    groups: frozenset[str] = frozenset()
    """Only the members of these groups; empty: all of them."""
    titled: frozenset[str] = frozenset()
    """Members of these groups are found as well: the search is in the titles that they go by."""
    sort: Column = Column.WHEN
    descending: bool = True
    grouped: bool = False
    """One row for each group instead of one for each report."""


@record
class KindFacts:
    """What a group's row says beside its newest report."""

    versions: tuple[str, ...] = ()
    """All that it occurred in, the newest first."""
    models: tuple[str, ...] = ()
    """The most frequent first."""
    days: tuple[int, ...] = ()
    """How many on each of the last days, today last."""
    new_in: str = ""
    """The newest version of Cortex, where it did not occur in any before."""
    away_days: int = 0
    """For so many days it did not occur before it came back; 0 where it was never away for long."""


@record
class ReportRow:
    """One row of the table: what it shows, and nothing more."""

    key: int
    """The index's number for it: stable until the index is rebuilt."""
    id: str
    """The report's id; for a group, that of its newest member."""
    delivery: DeliveryState
    occurred_ns: int
    """Nanoseconds since 1970; 0 when unknown. For a group, the newest member's."""
    source: str
    what: str
    version: str
    model: str
    count: int
    """How many reports of this group there are."""
    group: str
    """The fingerprint that makes reports the same crash (`index.fingerprint`)."""
    first_ns: int = 0
    """For a group: when it was seen first."""
    type: RecordType = RecordType.REPORT
    seen: bool = True
    """False while nothing was decided about it and nobody looked at it."""
    times: int = 0
    """For a group: how often it happened. More than `count` where one report stands for several, or
    some are gone.
    """
    kind: KindFacts | None = None
    """For a group, where it was asked for."""
    gone: int = 0
    """For a group: how many of `times` are counted and no longer kept one by one."""

    @property
    def state(self) -> StateName:
        """The name under which it is listed."""
        return state_name(self.delivery, self.type, seen=self.seen)

    @property
    def damaged(self) -> bool:
        """Whether it cannot be read."""
        return self.type is RecordType.DAMAGED

    @property
    def is_test(self) -> bool:
        """Whether it was made on purpose: never sent by itself."""
        return self.type is RecordType.TEST


@record
class Totals:
    """Figures over all reports, kept up to date rather than counted."""

    reports: int = 0
    unseen: int = 0
    damaged: int = 0
    groups: int = 0
    gone: int = 0
    """Repeats of crash loops that are counted and no longer kept one by one."""
    aged: int = 0
    """Reports in Cortex's files that are not listed, because they are older than the user wants to
    keep them.
    """
    floor_ns: int = 0
    """From before this time, in nanoseconds since 1970."""


@record
class Release:
    """A version of Cortex, and when it was met first."""

    version: str
    first_ns: int


@record
class Bar:
    """One bar of the timeline: how many reports of one source in one span of time."""

    start_ns: int
    source: str
    count: int
