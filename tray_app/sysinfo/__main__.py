"""Gathers the facts about this computer into the cache; the capture side starts it in the
background once a boot.
"""

import contextlib
import os
import sys

from tray_app import paths
from tray_app.sysinfo import host


def main() -> int:
    """Gather and save, at low priority; return 1 where they cannot be saved."""
    with contextlib.suppress(AttributeError, OSError):
        os.nice(10)
    try:
        host.save(host.facts(), paths.host_facts_file())
    except (OSError, RuntimeError):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
