"""The program's own lists of advice, as `advice_file` read them when they were packaged.

To read them anew would take longer than all else that `cortex telemetry show` does. A list that was
changed since is left to `advice_file`: nothing depends on this but time.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from tray_app.model.advice import Action, Advice, AdviceList, Kind, Pattern, Step

NAME: Final = "compiled.json"
"""Beside the lists; `packaging/advice.py` writes it."""


def read(lists: Iterable[Path]) -> dict[Path, tuple[Advice, ...]]:
    """Return the entries of those *lists*, all in one folder, that are as they were."""
    found: dict[Path, tuple[Advice, ...]] = {}
    compiled: Mapping[str, Any] | None = None
    for path in lists:
        try:
            if compiled is None:
                compiled = json.loads(path.with_name(NAME).read_bytes())
            check, rows = compiled[path.name]
            if crc32(path.read_bytes()) == check:
                found[path] = tuple(map(_entry, rows))
        except (OSError, ValueError, LookupError):
            continue
    return found


def written(lists: Iterable[Path]) -> str:
    """Return what `read` reads, an entry a line. Raises ValueError where a list has a mistake."""
    from tray_app.settings import advice_file

    parts = []
    for path in lists:
        entries, wrong = advice_file.read(path, AdviceList.PROGRAM)
        if wrong:
            raise ValueError("\n".join(map(str, wrong)))
        rows = ",\n".join(json.dumps(_row(entry), ensure_ascii=False) for entry in entries)
        parts.append(f"{json.dumps(path.name)}: [{crc32(path.read_bytes())}, [\n{rows}\n]]")
    return "{" + ",\n".join(parts) + "}\n"


def _row(entry: Advice) -> list[Any]:
    from dataclasses import astuple

    *fields, _origin = astuple(entry)
    return fields


def _entry(row: list[Any]) -> Advice:
    """Make an entry of its fields, all but its origin, in their order. All entries are made each
    time, so this is written for speed.
    """
    name, title, happened, steps, kind, order, patterns, *others = row
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
