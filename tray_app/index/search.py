"""What a person typed → expressions of the full-text index. Nothing that is typed can be a syntax error."""

import sqlite3
from typing import Final

from tray_app.index import fulltext

AT_ONCE: Final = 20_000
"""How many documents one expression names: SQLite keeps a place in the index for each of them."""
_NOTHING: Final = fulltext.SIGN.join('""')


def expressions(db: sqlite3.Connection, text: str) -> list[list[str]] | None:
    """Return for each word of *text* the expressions of which a hit meets one; None when there is no word in it.

    The last word may be unfinished: its beginning is enough. A word is found in the report's own words or in one of the
    documents that it shares with others.
    """
    wanted = fulltext.of_query(text)
    if not wanted:
        return None
    finished = not text[-1:].isalnum()
    found = []
    for number, word in enumerate(wanted):
        term = f'"{word}"' if finished or number < len(wanted) - 1 else f'"{word}"*'
        try:
            documents = db.execute("SELECT rowid FROM text_words WHERE text_words MATCH ?", (term,)).fetchall()
        except sqlite3.OperationalError as fault:
            if "phrase" not in str(fault):
                raise
            # A letter of a newer Unicode than SQLite's splits the word; such words are not in the index.
            return [[_NOTHING]]
        terms = [term, *(fulltext.token(row[0]) for row in documents)]
        found.append([f"({' OR '.join(terms[at : at + AT_ONCE])})" for at in range(0, len(terms), AT_ONCE)])
    return found


def gather(db: sqlite3.Connection, found: list[list[str]]) -> None:
    """Put the keys of the hits into the table `temp.hit`, for words in more documents than one expression can name."""
    db.execute("CREATE TEMP TABLE IF NOT EXISTS hit(key INTEGER PRIMARY KEY)")
    db.execute("CREATE TEMP TABLE IF NOT EXISTS meant(key INTEGER PRIMARY KEY)")
    db.execute("DELETE FROM temp.hit")
    common, *others = sorted(found, key=len, reverse=True)
    rest = "".join(f" AND {only[0]}" for only in others if len(only) == 1)
    _fill(db, "hit", [one + rest for one in common])
    for large in others:
        if len(large) > 1:
            db.execute("DELETE FROM temp.meant")
            _fill(db, "meant", large)
            db.execute("DELETE FROM temp.hit WHERE key NOT IN (SELECT key FROM temp.meant)")


def _fill(db: sqlite3.Connection, table: str, matches: list[str]) -> None:
    for match in matches:
        db.execute(
            f"INSERT OR IGNORE INTO temp.{table} SELECT rowid FROM report_words WHERE report_words MATCH ?", (match,)
        )
