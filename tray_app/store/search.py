"""What a person typed → an expression of the full-text index. Nothing that is typed can be a syntax error."""

import sqlite3
from typing import Final

from tray_app.store import words

_MOST_DOCUMENTS: Final = 20_000
_NOTHING: Final = words.SIGN.join('""')


def expression(db: sqlite3.Connection, text: str) -> str | None:
    """Return the expression whose hits hold all words of *text*; None when it has no words to search for.

    The last word may be unfinished: its beginning is enough. A word is found in the report's own words or in one of the
    documents that it shares with others.
    """
    wanted = words.of_query(text)
    if not wanted:
        return None
    finished = not text[-1:].isalnum()
    parts = []
    for number, word in enumerate(wanted):
        term = f'"{word}"' if finished or number < len(wanted) - 1 else f'"{word}"*'
        try:
            documents = db.execute(
                "SELECT rowid FROM document_words WHERE document_words MATCH ? ORDER BY rowid DESC LIMIT ?",
                (term, _MOST_DOCUMENTS),
            ).fetchall()
        except sqlite3.OperationalError as fault:
            if "phrase" not in str(fault):
                raise
            # A letter of a newer Unicode than SQLite's splits the word; such words are not in the index.
            return _NOTHING
        parts.append("(" + " OR ".join([term, *(words.token(row[0]) for row in documents)]) + ")")
    return " AND ".join(parts)
