"""One record as it stands in Cortex's file → the report that it is."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tray_app.errors import NotFound
from tray_app.index import chunk_reader, parser, reader, stats
from tray_app.index.identity import damage_id, oversized_id, report_id
from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord, RecordLocation

LineAt = Callable[[Path, int], int]
"""Says on which line of a file a byte stands, counted from 1."""
_COUNTED: Final = 32 << 20
"""Up to this place in a file, in bytes, a report's line is counted; a damaged record's always."""


def read_record(place: stats.Place, data: bytes, line_at: LineAt) -> CrashReport | DamagedRecord:
    """Return what *data*, found at *place*, says. Raises NotFound where it is another record by
    now.
    """
    line = 0 if place.offset > _COUNTED else line_at(place.path, place.offset)
    location = RecordLocation(place.path, place.offset, place.length, line)
    if chunk_reader.is_oversized(place.length):
        if oversized_id(place.path.name, place.offset, data, place.length) == place.id:
            return reader.read_damage(data, place.id, location, Message(place.what))
        raise _gone()
    for piece in _pieces(place.path, data):
        if piece.envelope is None:
            if damage_id(place.path.name, place.offset, data) == place.id:
                # To find the place by hand the line is needed, even where counting takes a second.
                location = dataclasses.replace(
                    location, line=line or line_at(place.path, place.offset)
                )
                return reader.read_damage(data, place.id, location, Message(place.what))
        elif report_id(piece.envelope) == place.id:
            return reader.read_report(piece.envelope, location, piece.notes)
    raise _gone()


def _pieces(path: Path, data: bytes) -> list[parser.Piece]:
    return parser.whole_file(data) if path.suffix == ".json" else parser.line_pieces(data)


def _gone() -> NotFound:
    return NotFound("This report is not in Cortex's file any more", "Look for reports again (F5).")
