"""What a user typed → conditions in SQL. Nothing that is typed can be a syntax error."""

import sqlite3
from typing import Any, Final, NamedTuple

from tray_app.index import fulltext

MOST_TEXTS: Final = 100
"""In how many shared texts a word may be that the full-text index is asked for. Of one in more of
them, the next report mostly has one of them, and looking at each report is sooner done than
bringing so many lists together.
"""


class Search(NamedTuple):
    """How the reports `r` with all words are found."""

    match: str | None
    """The full-text expression that they meet; None: there is none."""
    where: list[str]
    """Further conditions."""
    values: list[Any]


NOTHING: Final = Search(None, ["0"], [])


def search(db: sqlite3.Connection, text: str) -> Search:
    """Return how to find what has all words of *text*; without a word in it, nothing is found.

    The last word may be unfinished: its beginning is enough. A word is found in the report's own
    words or in one of the texts that it shares with others.
    """
    matches: list[str] = []
    where: list[str] = []
    values: list[Any] = []
    wanted = fulltext.of_query(text)
    finished = not text[-1:].isalnum()
    for number, word in enumerate(wanted):
        term = f'"{word}"' if finished or number < len(wanted) - 1 else f'"{word}"*'
        try:
            texts = db.execute(
                "SELECT rowid FROM text_words WHERE text_words MATCH ?", (term,)
            ).fetchall()
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                raise
            # A letter of a newer Unicode than SQLite's splits the word into a phrase; such words
            # are not in the index.
            return NOTHING
        tokens = [fulltext.token(found) for (found,) in texts]
        if len(tokens) <= MOST_TEXTS:
            matches.append(f"({' OR '.join((term, *tokens))})")
        else:
            where.append(_shares_one(db, f"shares_{number}", frozenset(tokens)))
            values.append(term)
    if not wanted:
        return NOTHING
    return Search(" AND ".join(matches) or None, where, values)


def _shares_one(db: sqlite3.Connection, name: str, tokens: frozenset[str]) -> str:
    """Return the condition that a report has one of these texts or, as the condition's value, a
    word of its own.
    """
    db.create_function(
        name, 1, lambda words: not tokens.isdisjoint(words.split()), deterministic=True
    )
    return (
        f"({name}(r.words) OR r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?))"
    )
