"""The two programs: `cortex-tray` in the tray, `cortex` on a terminal."""

import sys


def tray() -> int:
    """Run the tray program; return its exit code."""
    from tray_app import app

    return app.run_tray(sys.argv[1:])


def cortex() -> int:
    """Run one command on the terminal; return its exit code."""
    from tray_app import app

    return app.run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(tray())
