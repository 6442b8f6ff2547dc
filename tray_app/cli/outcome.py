"""How a command ends, and how it speaks to the person beside its result."""

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tray_app.services.services import Services

ServicesFactory = Callable[[argparse.Namespace], "Services"]
"""Builds the services that a command needs, for the data folder that its options name."""

DONE, FAILED, WRONG_USAGE = 0, 1, 2
"""Exit codes: done; refused or failed, said in a sentence; wrong usage."""


def say(sentence: str) -> None:
    """Tell the person something that is not the command's result."""
    print(sentence, file=sys.stderr)
