"""Which of its faces the list shows: loading, the reports, or why there are none."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from tray_app.model.query import Query


class ListPage(StrEnum):
    """What stands where the table is."""

    WAITING = "waiting"
    """Nothing yet: an answer usually comes before anyone could read a word."""
    LOADING = "loading"
    REPORTS = "reports"
    EMPTY = "empty"
    NO_MATCH = "no-match"


@dataclass(frozen=True, slots=True)
class ListState:
    """What is known about the list right now."""

    answered: bool = False
    slow: bool = False
    """True when the first answer takes longer than half a second."""
    rows: int = 0
    query: Query = field(default_factory=Query)
    indexing: bool = False
    """True while old reports are being read: an empty list proves nothing yet."""

    @property
    def face(self) -> ListPage:
        """What to show."""
        if self.rows:
            return ListPage.REPORTS
        if not self.answered or self.indexing:
            return ListPage.LOADING if self.slow else ListPage.WAITING
        return ListPage.NO_MATCH if is_narrowed(self.query) else ListPage.EMPTY


def is_narrowed(query: Query) -> bool:
    """Say whether *query* leaves anything out."""
    return cleared(query) != query


def cleared(query: Query) -> Query:
    """Return *query* without search and filters, sorted and grouped as it was."""
    return replace(Query(), sort=query.sort, descending=query.descending, grouped=query.grouped)
