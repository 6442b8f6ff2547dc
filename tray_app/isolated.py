"""How this program starts Python processes of its own.

Isolated (`python -I`): neither the current folder nor PYTHONPATH nor a site of the user's decides
which modules they load, so that no file lying about is executed by us.
"""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
"""Where `tray_app` can be imported from, installed or in a checkout; what it needs lies there too,
or is installed.
"""

bundled: dict[str, str] = {}
"""Of a frozen program that has this package in it: the option with which its executable runs a
module.
"""


def can_start() -> bool:
    """Say whether there is an interpreter to start: a frozen program has none."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)


def python(code: str, *arguments: str) -> list[str]:
    """Return the command that executes *code*, which may import this package. The standard library
    comes first.
    """
    return [
        sys.executable,
        "-I",
        "-c",
        f"import sys; sys.path.append({ROOT!r}); {code}",
        *arguments,
    ]


def module(name: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of this package as a program; empty where that cannot
    be.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, bundled[name], *arguments] if name in bundled else []
    if not can_start():
        return []
    return python(
        f"import runpy; runpy.run_module({name!r}, run_name='__main__', alter_sys=True)", *arguments
    )
