"""A Query → SQL: filters, order and pages of the index, and the rows that come of them."""

import bisect
import itertools
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence

from tray_app.errors import Cancelled
from tray_app.index import schema, state_numbers
from tray_app.messages import en
from tray_app.model.query import NOTE_GROUP, Column, Query, ReportRow
from tray_app.model.state import StateName
from tray_app.model.version import order_key
from tray_app.records import record
from tray_app.typed import Any, Final

_FACETS: Final = {
    Column.SOURCE: ("source", schema.SOURCE),
    Column.VERSION: ("version", schema.APP_VERSION),
    Column.MODEL: ("model", schema.MODEL),
}
_OF_GROUPS: Final = {
    Column.WHEN: "last_ns {way}, newest {way}",
    Column.WHAT: "title {way}, last_ns DESC",
    Column.COUNT: "times {way}, last_ns DESC",
}
"""Orders of groups for which no report needs to be looked at."""
_IN_GROUPS: Final = (
    "r.crash IN (SELECT no FROM crash WHERE fingerprint IN (SELECT value FROM json_each(?)))"
)
_MATCH: Final = "f.report_words MATCH ?"
_CHUNK: Final = 500
_PIECE: Final = 64 << 10
"""How much of a list of keys is read without letting another thread go on, in bytes: less than a
millisecond.
"""
_MANY_RUNS: Final = 5_000
"""Above that, sorting all rows once is faster than reading so many runs."""
_STEPS: Final = 50_000
"""After how many steps of SQLite it is asked whether to stop: about every millisecond."""


@record
class Conditions:
    """Conditions on `report r`, of which a search is the first."""

    where: str
    values: list[Any]
    is_search: bool

    @property
    def is_open(self) -> bool:
        return not self.where

    @property
    def source(self) -> str:
        """From where the reports come."""
        return "report_words f JOIN report r ON r.key = f.rowid" if self.is_search else "report r"


@record
class _Run:
    """Reports with one value in the column that is sorted by; within a run, the newest
    come first.
    """

    where: str
    """What they have in common; empty: nothing."""
    size: int | None
    """How many they are without any filter, where that is kept."""
    column: str = ""
    number: int = 0
    """The condition is that this column has this number, if a column is given."""

    def statement(
        self, conditions: Conditions, *, oldest_first: bool = False, is_open: bool = False
    ) -> tuple[str, list[Any]]:
        """Return condition and order for rows of this run, and their values.

        *is_open*: no more rows are asked for than it has without any filter.
        """
        order = "r.ts, r.key" if oldest_first else "r.ts DESC, r.key DESC"
        if not (self.column and is_open):
            where = where_clause(
                " AND ".join(text for text in (self.where, conditions.where) if text)
            )
            return f"FROM report r{where} ORDER BY {order}", list(conditions.values)
        # With the end left open, SQLite does not ask at every row that it passes whether it
        # belongs: half the work.
        sign, way = (">=", "") if oldest_first else ("<=", " DESC")
        return f"FROM report r WHERE {self.column} {sign} ? ORDER BY {self.column}{way}, {order}", [
            self.number
        ]


class _Runs:
    """All runs of a column, in the order asked for, and where each begins."""

    def __init__(self, runs: Sequence[_Run]) -> None:
        self.runs = runs
        self.ends = list(itertools.accumulate(run.size or 0 for run in runs))
        self.are_counted = all(run.size is not None for run in runs)

    def first(self, offset: int) -> tuple[int, int]:
        """Return the number of the run that has the row at *offset*, and the rows before it."""
        number = bisect.bisect_right(self.ends, offset)
        return number, self.ends[number - 1] if number else 0


class IndexReader:
    """Answers queries over one connection. Not thread-safe."""

    def __init__(self, db: sqlite3.Connection, *, watermark: int = -1) -> None:
        self.db = db
        self.watermark = watermark
        self._names: dict[int, str] = {}
        self._known_runs: dict[tuple[Column, bool], _Runs] = {}
        self._runs_version: tuple[int, int, int] | None = None
        """Of the index, for which the runs are known."""

    def page(self, query: Query, offset: int, limit: int) -> list[int]:
        if limit <= 0:
            return []
        conditions = self.conditions(query)
        if query.grouped or conditions.is_search:
            sql, values = self._whole(query, conditions)
            return [
                row[0]
                for row in self.db.execute(
                    f"{sql} LIMIT ? OFFSET ?", [*values, limit, max(offset, 0)]
                )
            ]
        found: list[int] = []
        runs, offset = self._runs(query), max(offset, 0)
        number, before = runs.first(offset) if conditions.is_open and runs.are_counted else (0, 0)
        offset -= before
        for run in runs.runs[number:]:
            size = run.size if conditions.is_open else None
            is_kept = size is not None
            if size is None and offset > 0 and run is not runs.runs[-1]:
                sql, values = run.statement(conditions)
                size = self.db.execute(f"SELECT count(*) {sql}", values).fetchone()[0]
            if size is not None and size <= offset:
                offset -= size
                continue
            wanted = limit - len(found) if size is None else min(limit - len(found), size - offset)
            # Counting from the nearer end.
            is_near_end = size is not None and offset > size // 2
            skip = size - offset - wanted if size is not None and is_near_end else offset
            oldest_first = is_near_end != (query.sort is Column.WHEN and not query.descending)
            sql, values = run.statement(conditions, oldest_first=oldest_first, is_open=is_kept)
            keys = [
                key
                for (key,) in self.db.execute(
                    f"SELECT r.key {sql} LIMIT ? OFFSET ?", [*values, wanted, skip]
                )
            ]
            found += reversed(keys) if is_near_end else keys
            offset = 0
            if len(found) >= limit:
                break
        return found

    def keys(
        self, query: Query, should_stop: Callable[[], bool], by_groups: Sequence[str] = ()
    ) -> "array[int]":
        """Return the keys of all matches in order, which is that of *by_groups* where some are
        given. Raises Cancelled when *should_stop* says so.
        """
        found = array("q")

        def run() -> None:
            conditions = self.conditions(query)
            groups = self._groups_ranked(by_groups) if by_groups else []
            # What is searched for would be searched anew in every run.
            as_one = query.grouped or query.search.strip()
            runs = () if as_one else groups or self._runs(query).runs
            if as_one or len(runs) > _MANY_RUNS:
                _collect(self.db, found, *self._whole(query, conditions, groups))
                return
            oldest_first = query.sort is Column.WHEN and not query.descending
            for run in runs:
                sql, values = run.statement(conditions, oldest_first=oldest_first)
                _collect(self.db, found, f"SELECT r.key {sql}", values)

        self.interruptibly(run, should_stop)
        return found

    def interruptibly(self, run: Callable[[], None], should_stop: Callable[[], bool]) -> None:
        """Run queries that *should_stop* can end."""
        self.db.set_progress_handler(lambda: 1 if should_stop() else 0, _STEPS)
        try:
            run()
        except sqlite3.OperationalError as fault:
            # Interrupted while it opens a table, SQLite calls it by another name.
            if fault.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT or should_stop():
                raise Cancelled(en("The search was stopped")) from fault
            raise
        finally:
            self.db.set_progress_handler(None, 0)

    def records(self, query: Query) -> Iterator[tuple[int, int, int]]:
        """Yield key, length and group of all matches in order, as they are found."""
        conditions = self.conditions(query)
        if query.grouped or query.search.strip():
            sql, values = self._whole(query, conditions)
            yield from self.db.execute(
                f"SELECT r.key, r.length, r.crash FROM ({sql} LIMIT -1) w"
                " JOIN report r ON r.key = w.key",
                values,
            )
            return
        oldest_first = query.sort is Column.WHEN and not query.descending
        for run in self._runs(query).runs:
            sql, values = run.statement(conditions, oldest_first=oldest_first)
            yield from self.db.execute(f"SELECT r.key, r.length, r.crash {sql}", values)

    def count(self, query: Query) -> int:
        conditions = self.conditions(query)
        if conditions.is_open:
            if query.grouped:
                sql = "SELECT count(*) FROM crash WHERE count > 0 AND fingerprint != ?"
                return int(self.db.execute(sql, (NOTE_GROUP,)).fetchone()[0])
            return self._everything()
        if query.grouped and not conditions.is_search:
            sql = f"SELECT count(key) FROM ({self._newest_of_each(query, conditions.where)})"
        elif conditions.where == _MATCH:
            sql = f"SELECT count(*) FROM report_words f WHERE {_MATCH}"
        else:
            what = "count(DISTINCT r.crash)" if query.grouped else "count(*)"
            sql = f"SELECT {what} FROM {conditions.source} WHERE {conditions.where}"
        return int(self.db.execute(sql, conditions.values).fetchone()[0])

    def rows(self, keys: Sequence[int]) -> list[ReportRow]:
        """Return the rows with these keys, in the same order; what is gone is left out."""
        found: dict[int, ReportRow] = {}
        for start in range(0, len(keys), _CHUNK):
            some = list(keys[start : start + _CHUNK])
            marks = ",".join("?" * len(some))
            for row in self.db.execute(
                "SELECT r.key, r.id, r.state, r.ts, r.source, r.what, r.version, "
                "r.model, c.count, c.fingerprint,"
                " c.first_ns, c.times, c.repeats"
                f" FROM report r JOIN crash c ON c.no = r.crash WHERE r.key IN ({marks})",
                some,
            ):
                found[row[0]] = self._row(row)
        return [found[key] for key in keys if key in found]

    def name(self, facet: int) -> str:
        """Return the text of a source, version or model."""
        found = self._names.get(facet)
        if found is None:
            self._names = dict(self.db.execute("SELECT no, text FROM facet"))
            found = self._names.get(facet, "")
        return found

    def names(self, kind: int) -> list[str]:
        """List all texts of one kind, in natural order."""
        return sorted(
            (row[0] for row in self.db.execute("SELECT text FROM facet WHERE kind = ?", (kind,))),
            key=order_key,
        )

    def _row(self, row: tuple[Any, ...]) -> ReportRow:
        key, identity, state, ts, source, what, version, model, count, group, first, times, gone = (
            row
        )
        return ReportRow(
            key,
            identity.hex(),
            state_numbers.delivery(state),
            ts,
            self.name(source),
            what,
            self.name(version),
            self.name(model),
            count,
            group,
            first,
            state_numbers.record_type(group),
            state != state_numbers.NUMBERS[StateName.NEW] or ts <= self.watermark,
            times,
            gone=gone,
        )

    def conditions(self, query: Query) -> Conditions:
        where: list[str] = []
        values: list[Any] = []
        if query.sources:
            numbers = self.facet_numbers(query.sources, schema.SOURCE)
            where.append(f"r.source IN ({','.join(map(str, numbers))})" if numbers else "0")
        if query.states:
            where.append(
                "("
                + " OR ".join(self._state_condition(state) for state in sorted(query.states))
                + ")"
            )
        if query.since_ns is not None:
            where.append("r.ts >= ?")
            values.append(query.since_ns)
        if query.until_ns is not None:
            where.append("r.ts < ?")
            values.append(query.until_ns)
        if query.group is not None:
            row = self.db.execute(
                "SELECT no FROM crash WHERE fingerprint = ?", (query.group,)
            ).fetchone()
            where.append(f"r.crash = {row[0]}" if row is not None else "0")
        if query.groups:
            where.append(_IN_GROUPS)
            values.append(_json(sorted(query.groups)))
        is_search = False
        if query.search.strip():
            from tray_app.index import search

            match, found, given = search.search(self.db, query.search)
            is_search = match is not None and not query.titled
            if query.titled:
                if match is not None:
                    words = "r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)"
                    found, given = [words, *found], [match, *given]
                found = [f"(({' AND '.join(found)}) OR {_IN_GROUPS})"]
                given = [*given, _json(sorted(query.titled))]
            elif match is not None:
                where.insert(0, _MATCH)
                values.insert(0, match)
            where += found
            values += given
        if query.grouped and where:
            # What is no crash is no kind of crash; without any filter the groups themselves are
            # looked at.
            where.append(f"r.crash != {self.note_group()}")
        return Conditions(" AND ".join(where), values, is_search)

    def note_group(self) -> int:
        row = self.db.execute(
            "SELECT no FROM crash WHERE fingerprint = ?", (NOTE_GROUP,)
        ).fetchone()
        return int(row[0]) if row is not None else 0

    def _state_condition(self, state: StateName) -> str:
        if state is StateName.NEW:
            return f"(r.state = 0 AND r.ts > {self.watermark})"
        if state is StateName.NOT_SENT:
            return f"(r.state = 1 OR (r.state = 0 AND r.ts <= {self.watermark}))"
        return f"r.state = {state_numbers.NUMBERS[state]}"

    def facet_numbers(self, texts: Iterable[str], kind: int) -> list[int]:
        found = []
        for text in sorted(texts):
            row = self.db.execute(
                "SELECT no FROM facet WHERE kind = ? AND text = ?", (kind, text)
            ).fetchone()
            if row is not None:
                found.append(row[0])
        return found

    def _runs(self, query: Query) -> _Runs:
        """Cut the reports into runs that an index holds in the right order."""
        version = (
            self.db.execute("PRAGMA data_version").fetchone()[0],
            self.db.total_changes,
            self.watermark,
        )
        asked = query.sort, query.descending
        if version != self._runs_version:
            self._known_runs, self._runs_version = {}, version
        if asked not in self._known_runs:
            self._known_runs[asked] = _Runs(self._found_runs(query))
        return self._known_runs[asked]

    def _found_runs(self, query: Query) -> list[_Run]:
        if query.sort is Column.WHEN:
            return [_Run("", self._everything())]
        if query.sort is Column.STATE:
            counts = dict(self.db.execute("SELECT state, count FROM state_count"))
            not_sent = state_numbers.NUMBERS[StateName.NOT_SENT]
            return [
                _Run(
                    self._state_condition(state),
                    # What the watermark divides is not kept.
                    counts.get(number, 0) if number > not_sent or self.watermark < 0 else None,
                    "r.state",
                    number,
                )
                for state, number in sorted(
                    state_numbers.NUMBERS.items(),
                    key=lambda each: each[1],
                    reverse=query.descending,
                )
            ]
        if query.sort in _FACETS:
            column, kind = _FACETS[query.sort]
            counts = dict(self.db.execute("SELECT no, count FROM facet WHERE kind = ?", (kind,)))
            return [
                _Run(f"r.{column} = {no}", counts[no], f"r.{column}", no)
                for no in self._ranked(query)
            ]
        way = "DESC" if query.descending else ""
        order = (
            f"times {way}, last_ns DESC, no"
            if query.sort is Column.COUNT
            else f"title {way}, last_ns {way}, no"
        )
        groups = self.db.execute(f"SELECT no, count FROM crash WHERE count > 0 ORDER BY {order}")
        return [_Run(f"r.crash = {no}", count, "r.crash", no) for no, count in groups]

    def _groups_ranked(self, by_groups: Sequence[str]) -> list[_Run]:
        """Return a run for each group, those of *by_groups* first and in their order."""
        ranks = {fingerprint: rank for rank, fingerprint in enumerate(by_groups)}
        rows = self.db.execute(
            "SELECT no, count, fingerprint FROM crash WHERE count > 0"
        ).fetchall()
        rows.sort(key=lambda row: ranks.get(row[2], len(ranks)))
        return [_Run(f"r.crash = {no}", count, "r.crash", no) for no, count, _ in rows]

    def _everything(self) -> int:
        return self.db.execute("SELECT sum(count) FROM crash").fetchone()[0] or 0

    def _ranked(self, query: Query) -> list[int]:
        """List the numbers of sources, versions or models in the order in which they
        are to come.
        """
        rows = self.db.execute(
            "SELECT no, text FROM facet WHERE kind = ?", (_FACETS[query.sort][1],)
        ).fetchall()
        rows.sort(key=lambda row: order_key(row[1]), reverse=query.descending)
        return [row[0] for row in rows]

    def _whole(
        self, query: Query, conditions: Conditions, groups: Sequence[_Run] = ()
    ) -> tuple[str, list[Any]]:
        """Return one statement for searches and groups, which no index holds in order.

        *groups*: the order is theirs.
        """
        way = "DESC" if query.descending else ""
        if query.grouped and conditions.is_open and query.sort in _OF_GROUPS:
            order = _OF_GROUPS[query.sort].format(way=way)
            return (
                f"SELECT newest AS key FROM crash WHERE count > 0 AND no != ? ORDER BY {order}",
                [self.note_group()],
            )
        values: list[Any] = []
        rank = ""
        if query.sort in _FACETS:
            # The ranks are counted in the order asked for, so they always run upwards.
            rank = f" JOIN json_each(?) j ON j.value = r.{_FACETS[query.sort][0]}"
            values.append(_json(self._ranked(query)))
        elif groups:
            rank = " JOIN json_each(?) j ON j.value = r.crash"
            values.append(_json([run.number for run in groups]))
        where, more, source = conditions.where, list(conditions.values), conditions.source
        if query.grouped:
            if conditions.is_open:
                source = (
                    f"crash c JOIN report r ON r.key = c.newest AND c.count > 0 AND "
                    f"c.no != {self.note_group()}"
                )
            else:
                hits = (
                    f"SELECT r.key AS key, max(r.ts) FROM {source} WHERE {where} GROUP BY r.crash"
                    if conditions.is_search
                    else self._newest_of_each(query, where)
                )
                source = f"({hits}) h JOIN report r ON r.key = h.key JOIN crash c ON c.no = r.crash"
                values = [*more, *values]
                more = []
                where = ""
        else:
            if query.sort in (Column.COUNT, Column.WHAT) and not groups:
                source += " JOIN crash c ON c.no = r.crash"
            if query.sort is Column.WHEN and conditions.is_search:
                # The order of writing is the order of the full-text index: the first hits come at
                # once.
                sql = f"SELECT r.key FROM {source}{where_clause(where)} ORDER BY f.rowid {way}"
                return sql, more
        order = {
            Column.WHEN: f"r.ts {way}, r.key {way}",
            Column.WHAT: "j.key, r.ts DESC" if groups else f"c.title {way}, r.ts DESC",
            Column.STATE: f"{self._shown_state()} {way}, r.ts DESC",
            Column.COUNT: f"c.times {way}, r.ts DESC",
        }.get(query.sort, "j.key, r.ts DESC")
        return f"SELECT r.key FROM {source}{rank}{where_clause(where)} ORDER BY {order}", [
            *values,
            *more,
        ]

    def _newest_of_each(self, query: Query, where: str) -> str:
        """Return a statement for the newest match of each group, or NULL; it has the values of
        *where*.
        """
        groups = "SELECT no FROM crash WHERE count > 0"
        if query.sources:
            # Most groups have one source: those that never had it need not be searched.
            numbers = ",".join(map(str, self.facet_numbers(query.sources, schema.SOURCE)))
            groups = f"SELECT DISTINCT crash AS no FROM seen_with WHERE facet IN ({numbers})"
        newest = (
            f"SELECT r.key FROM report r WHERE r.crash = g.no AND {where} ORDER BY "
            f"r.ts DESC, r.key DESC LIMIT 1"
        )
        return f"SELECT ({newest}) AS key FROM ({groups}) g"

    def _shown_state(self) -> str:
        return f"CASE WHEN r.state = 0 AND r.ts <= {self.watermark} THEN 1 ELSE r.state END"


def _collect(db: sqlite3.Connection, found: "array[int]", sql: str, values: list[Any]) -> None:
    # One step of SQLite, in which Python is free for the window; row by row it would not be.
    # LIMIT keeps the order.
    listed = f"SELECT CAST(json_group_array(key) AS BLOB) FROM ({sql} LIMIT -1)"
    text: bytes = db.execute(listed, values).fetchone()[0]
    start, end = 1, len(text) - 1
    if end <= _PIECE:  # not worth loading anything for
        found.extend(map(int, text[start:end].split(b",")) if end > start else ())
        return
    import orjson

    while start < end:
        comma = text.find(b",", start + _PIECE, end)
        stop = comma if comma >= 0 else end
        found.extend(orjson.loads(b"[%b]" % text[start:stop]))
        start = stop + 1


def _json(values: Sequence[object]) -> str:
    import json

    return json.dumps(values)


def where_clause(condition: str) -> str:
    return f" WHERE {condition}" if condition else ""
