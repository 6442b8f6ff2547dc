"""A view of the reports that has a name: what the filters say, without the moment at which they
were set.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tray_app.model.query import Column, Query
from tray_app.model.state import StateName

SECOND_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class SavedView:
    """What is shown under a name. The default leaves nothing out."""

    name: str
    key: str = ""
    """Of a view that comes with the program: what it is called in every language. Empty for a
    user's own.
    """
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
    """Kinds instead of single reports; None leaves that as it is."""
    sort: Column | None = None
    """None leaves the order as it is."""
    descending: bool = True

    @property
    def id(self) -> str:
        """What tells it from all others, for remembering which one was chosen."""
        return self.key or f"own:{self.name}"

    def query(self, now_ns: int, *, like: Query | None = None) -> Query:
        """Return what to ask for at *now_ns*; what the view leaves open is as in *like*."""
        like = like or Query()
        ordered = (
            (like.sort, like.descending) if self.sort is None else (self.sort, self.descending)
        )
        since = (
            self.since_ns
            if self.within_s is None
            else now_ns // SECOND_NS * SECOND_NS - self.within_s * SECOND_NS
        )
        return Query(
            search=self.search,
            sources=self.sources,
            states=self.states,
            since_ns=since,
            until_ns=self.until_ns if self.within_s is None else None,
            sort=ordered[0],
            descending=ordered[1],
            grouped=like.grouped if self.grouped is None else self.grouped,
        )

    def shows(self, query: Query, within_s: int | None) -> bool:
        """Say whether *query* is this view; *within_s* is the span by which its time was chosen,
        None for none.

        The one kind that may be open does not count: it is a place within a view.
        """
        own = self.query(0, like=query)
        times = ("since_ns", "until_ns")
        if within_s != self.within_s:
            return False
        if within_s is None and any(getattr(own, name) != getattr(query, name) for name in times):
            return False
        inside = query.group is not None
        return replace(own, since_ns=None, until_ns=None) == replace(
            query,
            since_ns=None,
            until_ns=None,
            group=None,
            grouped=own.grouped if inside else query.grouped,
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


@dataclass(frozen=True, slots=True)
class Active:
    """The view that stands on the button."""

    view: SavedView
    changed: bool = False
    """True when something else is shown than the view says."""


def active(views: Sequence[SavedView], chosen: str, query: Query, within_s: int | None) -> Active:
    """Return the view that is shown: the one *chosen* (by `SavedView.id`), as long as the filters
    are its own.

    After that any view that the filters happen to be. Else the chosen one, changed; the first where
    none was chosen.
    """
    last = next((view for view in views if view.id == chosen), views[0])
    if last.shows(query, within_s):
        return Active(last)
    same = next((view for view in views if view.shows(query, within_s)), None)
    return Active(same) if same is not None else Active(last, changed=True)
