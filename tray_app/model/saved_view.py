"""A view of the reports that has a name: what the filters say, without the moment at which they
were set.
"""

from dataclasses import dataclass

from tray_app.model.query import Column, Query
from tray_app.model.state import StateName

SECOND_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class SavedView:
    """What is shown under a name. The default leaves nothing out."""

    name: str
    search: str = ""
    sources: frozenset[str] = frozenset()
    states: frozenset[StateName] = frozenset()
    within_s: int | None = None
    """Not older than so many seconds, counted from when the view is chosen."""
    since_ns: int | None = None
    """Not before this time, in nanoseconds since 1970. Not used beside `within_s`."""
    until_ns: int | None = None
    """Before this time."""
    grouped: bool | None = None
    """Groups instead of single reports; None leaves that as it is."""
    sort: Column | None = None
    """None leaves the order as it is."""
    descending: bool = True

    def query(self, now_ns: int, *, like: Query | None = None) -> Query:
        """Return what to ask for at *now_ns*; what the view leaves open is as in *like*."""
        like = like or Query()
        since, until = self.since_ns, self.until_ns
        if self.within_s is not None:
            since, until = (now_ns // SECOND_NS - self.within_s) * SECOND_NS, None
        return Query(
            search=self.search,
            sources=self.sources,
            states=self.states,
            since_ns=since,
            until_ns=until,
            sort=self.sort or like.sort,
            descending=self.descending if self.sort is not None else like.descending,
            grouped=like.grouped if self.grouped is None else self.grouped,
        )


def view_of(name: str, query: Query, within_s: int | None) -> SavedView:
    """Return what is shown now as a view of this name."""
    return SavedView(
        name,
        search=query.search,
        sources=query.sources,
        states=query.states,
        within_s=within_s,
        since_ns=query.since_ns if within_s is None else None,
        until_ns=query.until_ns if within_s is None else None,
        grouped=query.grouped,
        sort=query.sort,
        descending=query.descending,
    )
