"""What reports go by in the list: the title of the advice for them, where there is one.

To find it a report is read and its texts are looked through. That is done once for each crash
group and message, and never on a UI thread.
"""

import threading
from array import array
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from tray_app.errors import TrayError
from tray_app.model.advice import Advice
from tray_app.model.query import Column, Query, ReportRow
from tray_app.model.report import CrashReport
from tray_app.services.advice import AdviceBook, language
from tray_app.services.reports import Reports

MOST_KEPT: Final = 20_000
MOST_GROUPS: Final = 2_000
"""So many groups are looked at for an order by titles, or for what titles there are."""


class Titles:
    """Safe to call from any thread."""

    def __init__(self, reports: Reports, advice: AdviceBook) -> None:
        self._reports, self._advice = reports, advice
        self._lock = threading.Lock()
        self._found: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._lists: tuple[Advice, ...] = ()

    def of(self, rows: Iterable[ReportRow], code: str = "", *, look: bool = True) -> dict[int, str]:
        """Return the titles of *rows* by their keys, in the language *code*; empty: it has none.

        Without *look* only of those that have been looked at before, which takes no time.
        """
        told = _language(code).sentences
        self._note_lists()
        found = {row.key: self._title(row, look=look) for row in rows}
        return {key: told.get(title, title) for key, title in found.items() if title is not None}

    def groups(self, code: str = "") -> Mapping[str, frozenset[str]]:
        """Return all titles that occur, each with the crash groups that go by it."""
        rows = self._reports.rows(self._reports.keys(Query(grouped=True))[:MOST_GROUPS])
        titles = self.of(rows, code)
        by_title = defaultdict[str, set[str]](set)
        for row in rows:
            if titles[row.key]:
                by_title[titles[row.key]].add(row.group)
        return {title: frozenset(by_title[title]) for title in sorted(by_title, key=str.casefold)}

    def keys(
        self, query: Query, code: str = "", should_stop: Callable[[], bool] = bool
    ) -> "array[int]":
        """Return the keys of all matches, sorted by what happened in the order of what rows go by.

        Of very many reports that is what their groups go by; of very many groups, the message.
        Raises Cancelled when *should_stop* says so.
        """
        keys = self._reports.keys(query, should_stop)
        if query.sort is not Column.WHAT or len(keys) < 2:
            return keys
        if len(keys) <= MOST_GROUPS:
            return array("q", (row.key for row in self._sorted(keys, query, code)))
        groups = self._reports.keys(Query(sort=Column.WHAT, grouped=True), should_stop)
        if query.grouped or len(groups) > MOST_GROUPS:
            return keys
        order = [row.group for row in self._sorted(groups, query, code)]
        return self._reports.keys(query, should_stop, by_groups=order)

    def _sorted(self, keys: "array[int]", query: Query, code: str) -> list[ReportRow]:
        rows = self._reports.rows(keys)
        titles = self.of(rows, code)
        rows.sort(
            key=lambda row: (titles[row.key] or row.what).casefold(), reverse=query.descending
        )
        return rows

    def _note_lists(self) -> None:
        """Forget what was found when the lists of advice have changed."""
        lists = self._advice.all()
        with self._lock:
            if lists is not self._lists:
                self._lists = lists
                self._found.clear()

    def _title(self, row: ReportRow, *, look: bool) -> str | None:
        if row.damaged or row.is_test:
            return ""
        known = (row.group, row.what)
        with self._lock:
            if known in self._found:
                self._found.move_to_end(known)
                return self._found[known]
        if not look:
            return None
        title = self._look(row)
        with self._lock:
            self._found[known] = title
            while len(self._found) > MOST_KEPT:
                self._found.popitem(last=False)
        return title

    def _look(self, row: ReportRow) -> str:
        try:
            report = self._reports.report(row.key)
        except TrayError:
            return ""  # it has gone in the meantime
        if not isinstance(report, CrashReport):
            return ""
        found = self._advice.of(report, row.group)
        return found.advice.title if found is not None else ""


def has_words(title: str, search: str) -> bool:
    """Say whether a title has all words of *search*; of the last one the beginning is enough."""
    said = title.casefold().split()
    words = search.casefold().split()
    return bool(words) and all(
        any(each.startswith(word) for each in said) if number == len(words) else word in said
        for number, word in enumerate(words, 1)
    )


def groups_titled(titles: Mapping[str, frozenset[str]], search: str) -> frozenset[str]:
    """Return the crash groups that go by a title with all words of *search*."""
    found: Sequence[frozenset[str]] = [
        groups for title, groups in titles.items() if has_words(title, search)
    ]
    return frozenset().union(*found)


_language = lru_cache(maxsize=4)(language)
