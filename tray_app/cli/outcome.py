"""What commands share: how they end, how they speak beside their result, and which
report is meant.
"""

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from tray_app.errors import NotFound, StorageFailed
from tray_app.model.query import Query

if TYPE_CHECKING:
    from tray_app.messages import Message
    from tray_app.services.services import Services

ServicesFactory = Callable[[argparse.Namespace], "Services"]
"""Builds the services that a command needs, for the data folder that its options name."""

DONE, FAILED, WRONG_USAGE = 0, 1, 2
"""Exit codes: done; refused or failed, said in a sentence; wrong usage."""


def say(sentence: "str | Message") -> None:
    """Tell the user something that is not the command's result."""
    print(sentence, file=sys.stderr)


def complete(services: "Services") -> "tuple[Message, ...]":
    """Bring the index up to date and tell the user what cannot be read."""
    try:
        services.indexer.complete()
    except StorageFailed as fault:
        say(fault.message)  # what is in the index already can be looked at all the same
        return (fault.message, *services.indexer.problems())
    problems = services.indexer.problems()
    for sentence in problems:
        say(sentence)
    return problems


def named(services: "Services", given: str) -> str:
    """Return the id of the report that *given* names: an id, its beginning, or `latest`."""
    if given != "latest":
        return services.reports.find(given).id
    newest = services.reports.page(Query(), 0, 1)
    if not newest:
        raise NotFound("There is no crash report")
    return newest[0].id
