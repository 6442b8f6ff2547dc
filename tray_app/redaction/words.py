"""Lists of words: `resources/redaction-words.toml`, read when the first finder is loaded."""

import functools
import tomllib

from tray_app import paths

FILE = "redaction-words.toml"


def words(name: str) -> frozenset[str]:
    return frozenset(listed(name))


def listed(name: str) -> tuple[str, ...]:
    """Return the entries of a list in their order."""
    text = _lists()[name]
    return (
        tuple(" ".join(each.split()) for each in text.split("|"))
        if "|" in text
        else tuple(text.split())
    )


@functools.cache
def _lists() -> dict[str, str]:
    return tomllib.loads((paths.resources_dir() / FILE).read_text(encoding="utf-8"))
