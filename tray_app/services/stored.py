"""One record as it stands in Cortex's file → the report that it is."""

from collections.abc import Callable
from pathlib import Path

from tray_app.errors import NotFound
from tray_app.index import identity, reader, stats
from tray_app.messages import Message
from tray_app.model.report import CrashReport, DamagedRecord, RecordLocation
from tray_app.typed import Final

LineAt = Callable[[Path, int], int]
"""Says on which line of a file a byte stands, counted from 1."""
_COUNTED: Final = 32 << 20
"""Up to this place in a file, in bytes, a report's line is counted; a damaged record's always."""
_USUAL: Final = 1 << 20
"""In bytes: few records are longer."""


def read_record(
    place: stats.Place, data: bytes, line_at: LineAt, *, few: bool = False
) -> CrashReport | DamagedRecord:
    """Return what *data*, found at *place*, says. Raises NotFound where it is another record by
    now.

    *few*: it is one of a few, so that it is not worth loading what reads many quickly.
    """
    line = 0 if place.offset > _COUNTED else line_at(place.path, place.offset)
    location = RecordLocation(place.path, place.offset, place.length, line)
    if few and (envelope := identity.decoded(data, place.id)) is not None:
        return reader.read_report(envelope, location, identity=place.id)
    return _read_carefully(place, data, location, line_at)


def length_read(length: int) -> int:
    """Return how many bytes of a record of this length `read_record` takes."""
    if length <= _USUAL:
        return length
    from tray_app.index.chunk_reader import is_oversized

    return reader.EXCERPT if is_oversized(length) else length


def _read_carefully(
    place: stats.Place, data: bytes, location: RecordLocation, line_at: LineAt
) -> CrashReport | DamagedRecord:
    import dataclasses

    from tray_app.index import chunk_reader, parser

    if chunk_reader.is_oversized(place.length):
        if identity.oversized_id(place.path.name, place.offset, data, place.length) == place.id:
            return reader.read_damage(data, place.id, location, Message(place.what))
        raise _gone()
    is_single = place.path.suffix == ".json"
    for piece in parser.whole_file(data) if is_single else parser.line_pieces(data):
        if piece.envelope is None:
            if identity.damage_id(place.path.name, place.offset, data) == place.id:
                # To find the place by hand the line is needed, even where counting takes a second.
                location = dataclasses.replace(
                    location, line=location.line or line_at(place.path, place.offset)
                )
                return reader.read_damage(data, place.id, location, Message(place.what))
        elif identity.report_id(piece.envelope) == place.id:
            return reader.read_report(piece.envelope, location, piece.notes, identity=place.id)
    raise _gone()


def _gone() -> NotFound:
    return NotFound("This report is not in Cortex's file any more", "Look for reports again (F5).")


def violations(data: bytes) -> list[Message]:
    """Say which rules of the published schema a record breaks, each with its place; empty when it
    is valid.
    """
    from tray_app.index import parser, validate

    decoded = parser.decode(data)
    if isinstance(decoded, Message):
        return [decoded]
    return validate.violations(decoded.envelope["event"])
