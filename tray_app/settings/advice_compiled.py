"""The program's own lists of advice, as `advice_file` read them when they were packaged.

To read them anew would take longer than all else that `cortex telemetry show` does. A list that was
changed since is left to `advice_file`: nothing depends on this but time.
"""

import json
from collections.abc import Iterable
from functools import lru_cache, partial
from pathlib import Path
from zlib import crc32

from tray_app.model.advice import Action, Advice, AdviceList, Kind, Listed, Pattern, Step, listed
from tray_app.typed import Any, Final

NAME: Final = "compiled.jsonl"
"""Beside the lists; `packaging/advice.py` writes it. Its head, up to an empty line, says by what
each entry is recognised. The lines after it, an entry each, are read where they are needed.
"""
_LINES: Final = ""
"""The name under which the head has the check of the lines."""


def read(lists: Iterable[Path]) -> dict[Path, tuple[Listed, ...]]:
    """Return the entries of those *lists*, all in one folder, that are as they were."""
    found: dict[Path, tuple[Listed, ...]] = {}
    compiled: dict[str, Any] | None = None
    lines: list[bytes] = []
    for path in lists:
        try:
            if compiled is None:
                head, _, others = path.with_name(NAME).read_bytes().partition(b"\n\n")
                compiled, lines = json.loads(head), others.splitlines()
                if compiled[_LINES] != crc32(others):
                    return {}
            check, start, rows = compiled[path.name]
            if crc32(path.read_bytes()) == check:
                found[path] = tuple(map(_listed, rows, lines[start:]))
        except (OSError, ValueError, LookupError):
            continue
    return found


def written(lists: Iterable[Path]) -> str:
    """Return what `read` reads. Raises ValueError where a list has a mistake."""
    from tray_app.settings import advice_file

    parts: list[str] = []
    lines: list[str] = []
    for path in lists:
        entries, wrong = advice_file.read(path, AdviceList.PROGRAM)
        if wrong:
            raise ValueError("\n".join(map(str, wrong)))
        rows = ",\n".join(_json(_seen(listed(entry))) for entry in entries)
        check = crc32(path.read_bytes())
        parts.append(f"{_json(path.name)}: [{check}, {len(lines)}, [\n{rows}\n]]")
        lines += [_json(_row(entry)) for entry in entries]
    others = "".join(f"{line}\n" for line in lines)
    parts.append(f"{_json(_LINES)}: {crc32(others.encode())}")
    return "{" + ",\n".join(parts) + "}\n\n" + others


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _seen(entry: Listed) -> list[Any]:
    return [entry.id, entry.kind, entry.order, entry.letters, entry.signals, entry.exits]


def _listed(row: list[Any], line: bytes) -> Listed:
    name, kind, order, letters, signals, exits = row
    return Listed(
        *(name, Kind(kind), AdviceList.PROGRAM, order),
        *(tuple(letters), tuple(signals), tuple(exits), partial(_entry, line)),
    )


def _row(entry: Advice) -> list[Any]:
    from dataclasses import astuple

    *fields, _origin = astuple(entry)
    return fields


@lru_cache(maxsize=1024)
def _entry(line: bytes) -> Advice:
    """Make an entry of its fields, all but its origin, in their order."""
    name, title, happened, steps, kind, order, patterns, *others = json.loads(line)
    fields: list[Any] = [
        name,
        title,
        tuple(map(tuple, happened)),
        tuple([Step(say, do, see, Action(act) if act else None) for say, do, see, act in steps]),
        Kind(kind),
        order,
        tuple(
            [
                Pattern(find, at, tuple(no), tuple(map(tuple, needs)))
                for find, at, no, needs in patterns
            ]
        ),
        *[tuple(each) if isinstance(each, list) else each for each in others],
        AdviceList.PROGRAM,
    ]
    return Advice(*fields)
