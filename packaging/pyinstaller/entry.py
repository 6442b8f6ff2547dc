"""Where the frozen programs begin: `cortex-tray` and `cortex` are one bundle, told apart by their names."""

import sys
from pathlib import Path

from tray_app import isolated

INDEX = "--index-backlog"
READ = "--read-backlog"
GATHER = "--gather-host-facts"
CRASH = "--crash-on-purpose"


def main() -> int:
    """Run the program that was asked for; return its exit code."""
    # Helpers are started as this same executable: there is no other Python in a bundle.
    isolated.bundled["tray_app.store.catchup"] = INDEX
    isolated.bundled["tray_app.store.stretch"] = READ
    isolated.bundled["tray_app.sysinfo"] = GATHER
    isolated.bundled["tray_app.capture.self_test"] = CRASH
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if what == INDEX:
        from tray_app.store import catchup

        return catchup.main(sys.argv[2:])
    if what == READ:
        from tray_app.store import stretch

        return stretch.main(sys.argv[2:])
    if what == GATHER:
        from tray_app.sysinfo import __main__ as gathering

        return gathering.main()
    if what == CRASH:
        from tray_app.capture import self_test

        return self_test.main(sys.argv[2:])
    from tray_app import __main__ as programs

    return programs.cortex() if Path(sys.executable).stem == "cortex" else programs.tray()


if __name__ == "__main__":
    sys.exit(main())
