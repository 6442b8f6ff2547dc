"""Where the frozen programs begin: `cortex-tray` and `cortex` are one bundle, told apart by their
names.
"""

import sys
from pathlib import Path

from tray_app import isolated

INDEX = "--index-backlog"
READ = "--read-backlog"
GATHER = "--gather-host-facts"
CRASH = "--crash-on-purpose"
WATCH = "--watch-for-hangs"
LEAVE = "--leave-login"
"""What the installer for Windows calls before it takes the program away."""


def main() -> int:
    """Run the program that was asked for; return its exit code."""
    # Helpers are started as this same executable: there is no other Python in a bundle.
    isolated.bundled["tray_app.index.backfill"] = INDEX
    isolated.bundled["tray_app.index.chunk_reader"] = READ
    isolated.bundled["tray_app.sysinfo"] = GATHER
    isolated.bundled["tray_app.capture.self_test"] = CRASH
    isolated.bundled["tray_app.capture.watchdog_child"] = WATCH
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if what == INDEX:
        from tray_app.index import backfill

        return backfill.main(sys.argv[2:])
    if what == READ:
        from tray_app.index import chunk_reader

        return chunk_reader.main(sys.argv[2:])
    if what == GATHER:
        from tray_app.sysinfo import __main__ as gathering

        return gathering.main()
    if what == CRASH:
        from tray_app.capture import self_test

        return self_test.main(sys.argv[2:])
    if what == WATCH:
        from tray_app.capture import watchdog_child

        watchdog_child.main()
    if what == LEAVE:
        from tray_app.settings.platform import windows

        windows.leave_login(windows.WindowsRegistry())
        return 0
    from tray_app import __main__ as programs

    return programs.cortex() if Path(sys.executable).stem == "cortex" else programs.tray()


if __name__ == "__main__":
    try:
        code = main()
    except Exception:  # noqa: BLE001 - whatever it is, it is told
        # As Python itself would. Left to the frame around us, a program without a console would
        # show a box and wait until somebody closes it.
        sys.excepthook(*sys.exc_info())
        code = 1
    sys.exit(code)
