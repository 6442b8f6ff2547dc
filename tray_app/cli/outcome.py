"""What commands share: how they end, and how they speak beside their result."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from tray_app.messages import Message
    from tray_app.services.services import Services

    ServicesFactory = Callable[[argparse.Namespace], Services]
    """Builds the services that a command needs, for the data folder that its options name."""
else:
    ServicesFactory = None

DONE, FAILED, WRONG_USAGE = 0, 1, 2
"""Exit codes: done; refused or failed, said in a sentence; wrong usage."""


def say(sentence: "str | Message") -> None:
    """Tell the user something that is not the command's result."""
    print(sentence, file=sys.stderr)


def counted(number: int, noun: str = "report") -> str:
    """Return `1 report`, `2 reports`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
