"""How many reports there were, hour by hour and day by day."""

import dataclasses

from tray_app.index import schema
from tray_app.index.queries import IndexReader
from tray_app.index.schema import DAY_NS, HOUR_NS
from tray_app.model.query import Bar, Query


def bucket_ns(bucket: str) -> int:
    """Return the length of a bar's span in nanoseconds."""
    return DAY_NS if bucket == "day" else HOUR_NS


def bars(
    reader: IndexReader, since_ns: int, until_ns: int, span_ns: int, query: Query
) -> list[Bar]:
    """Count the matches between two times, for each span of *span_ns* nanoseconds and source."""
    since = max(since_ns, query.since_ns or since_ns)
    until = min(until_ns, query.until_ns or until_ns)
    plain = Query(
        sources=query.sources,
        since_ns=query.since_ns,
        until_ns=query.until_ns,
        sort=query.sort,
        descending=query.descending,
        grouped=query.grouped,
    )
    if query == plain:
        # Kept by the hour, so the first and the last hour count as a whole.
        sources = reader.facet_numbers(query.sources, schema.SOURCE) if query.sources else None
        rows = reader.db.execute(
            "SELECT hour * ?1 / ?2, source, sum(count) FROM hourly WHERE "
            "hour >= ?3 AND hour < ?4"
            " GROUP BY 1, 2 ORDER BY 1, 2",
            (HOUR_NS, span_ns, since // HOUR_NS, -(-until // HOUR_NS)),
        ).fetchall()
        if sources is not None:
            rows = [row for row in rows if row[1] in sources]
    else:
        inner = dataclasses.replace(query, since_ns=since, until_ns=until, grouped=False)
        conditions = reader.conditions(inner)
        rows = reader.db.execute(
            f"SELECT r.ts / ?, r.source, count(*) FROM {conditions.source} WHERE {conditions.where}"
            f" AND r.crash != {reader.note_group()} GROUP BY 1, 2 ORDER BY 1, 2",
            [span_ns, *conditions.values],
        ).fetchall()
    return [
        Bar(bucket * span_ns, reader.name(source), count)
        for bucket, source, count in rows
        if count > 0
    ]
