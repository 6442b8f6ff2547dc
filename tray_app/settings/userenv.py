"""The variables with which a person's future programs start: one interface, a sibling for each system.

Variables that we hand out carry a mark with them, so that a program that inherits one later can tell our own old value
from one that somebody set on purpose.
"""

import hashlib
from collections.abc import Collection, Mapping
from typing import Protocol

MARK = "CORTEX_TRAY_WROTE"
"""The variable that travels with ours: digests of `NAME=value` with commas between."""


class UserEnvironment(Protocol):
    """Where a system keeps the variables of a person's programs."""

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Make future programs start with *values* and without *removed*, which we had set before.

        No *values* at all: everything that was ever added is taken out. Returns the places that were changed. Raises
        `NotPermitted` or `StorageFailed` with nothing changed.
        """

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return the places that are not as `apply` with these values left them: somebody else has changed them."""


class NoUserEnvironment:
    """A system that we do not know: telemetry.env alone has to do."""

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Change nothing."""
        return []

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return nothing."""
        return []


def mark(values: Mapping[str, str]) -> str:
    """Return what `MARK` holds for these variables."""
    return ",".join(_digest(name, value) for name, value in sorted(values.items()))


def is_ours(environ: Mapping[str, str], name: str, value: str) -> bool:
    """Say whether the variable got this value from us, going by the mark that came with it."""
    return _digest(name, value) in environ.get(MARK, "").split(",")


def _digest(name: str, value: str) -> str:
    return hashlib.sha256(f"{name}={value}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
