"""Linking a group of crashes to the page of an issue: entries in the user's own list of advice,
whose other entries and comments are kept.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from tray_app.errors import BadInput, NotFound, NotPermitted
from tray_app.messages import N_, en
from tray_app.model import version
from tray_app.model.advice import Kind
from tray_app.settings import advice_file, files
from tray_app.settings.address import link_problem

HEADING: Final = (
    "Your own list of advice and of issues, read by Cortex Crash Tray. The program adds an "  # noqa: ISC004
    "entry when you link crashes to an issue. The help says what else an entry may hold.",
)
_ONLY: Final = {"id", "kind", "title", "links", "group", "fixed_in", "happened"}
"""What an entry holds that is recognised by groups alone."""


def link(path: Path, *, group: str, url: str, title: str, fixed_in: str = "") -> None:
    """Note in the list at *path* that crashes of *group* are of the issue at *url*.

    Raises BadInput for an address or version that cannot be used, NotPermitted for a file that
    cannot be changed.
    """
    url, fixed_in, title = url.strip(), fixed_in.strip(), " ".join(title.split())[:200]
    if problem := link_problem(url):
        raise BadInput(N_("This address cannot be used"), en("{problem}"), problem=problem)
    if problem := version.problem(fixed_in):
        raise BadInput(en("This version cannot be used"), en("{problem}"), problem=problem)

    def change(document: Any) -> None:
        found = next(_entries_of(document, url), None)
        if found is None:
            found = _appended(document)
            name = hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()
            found.update(
                {
                    "id": f"issue-{name[:12]}",
                    "kind": Kind.ISSUE.value,
                    "title": title or url,
                    "links": [url],
                    "group": [group],
                }
            )
        elif group not in _listed(found.get("group")):
            found["group"] = [*_listed(found.get("group")), group]
        if fixed_in:
            found["fixed_in"] = fixed_in

    _change(path, change)


def unlink(path: Path, *, group: str, url: str) -> None:
    """Take such a note out of the user's list. An entry that nothing else is recognised by goes.
    Raises NotFound and NotPermitted.
    """

    def change(document: Any) -> None:
        for entry in list(_entries_of(document, url)):
            left = [each for each in _listed(entry.get("group")) if each != group]
            if left:
                entry["group"] = left
                continue
            tables = document[advice_file.TABLE]
            del tables[next(place for place, each in enumerate(tables) if each == entry)]
            if not tables:
                del document[advice_file.TABLE]

    if not (path.exists() and _change(path, change)):
        raise NotFound(en("There is no such link in {path}"), path=str(path))


def _entries_of(document: Any, url: str) -> Iterator[Any]:
    """Yield the entries that recognise this page by groups alone."""
    for entry in document.get(advice_file.TABLE, []):
        is_of_page = url in _listed(entry.get("links"))
        if is_of_page and entry.get("group") and not set(entry) - _ONLY:
            yield entry


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _appended(document: Any) -> Any:
    import tomlkit
    from tomlkit.items import AoT

    tables = document.get(advice_file.TABLE)
    if tables is not None and not isinstance(tables, AoT):  # written as one list
        tables.append(tomlkit.inline_table())
        return tables[-1]
    if tables is None:
        document.append(advice_file.TABLE, tomlkit.aot())
        tables = document[advice_file.TABLE]
    tables.append(tomlkit.table())
    return tables[-1]


def _change(path: Path, change: Callable[[Any], None]) -> bool:
    import tomlkit

    def changed(old: bytes | None) -> bytes:
        try:
            advice_file.entries(old or b"")
        except advice_file.Wrong as wrong:
            raise NotPermitted(
                en("{path} cannot be changed: {why}"),
                en("Mend it first."),
                path=path,
                why=wrong.why,
            ) from None
        document = tomlkit.parse((old or b"").decode("utf-8"))
        if not old:
            for line in HEADING:
                document.add(tomlkit.comment(line))
        change(document)
        return tomlkit.dumps(document).encode()

    with files.lock_directory(path.parent):
        return files.change(path, changed)
