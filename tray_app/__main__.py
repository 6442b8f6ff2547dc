"""The two programs: `cortex-tray` in the tray, `cortex` on a terminal."""

import sys

TYPE_CHECKING = False  # `typing` itself would be loaded for nothing
if TYPE_CHECKING:
    import argparse

    from tray_app.services.services import Services


def tray() -> int:
    """Run the tray program; return its exit code."""
    from tray_app import app

    return app.run_tray(sys.argv[1:])


def cortex() -> int:
    """Run one command on the terminal; return its exit code."""
    import gc

    gc.disable()  # until there is more than a command's own start to collect
    from tray_app.cli.main import main

    try:
        return main(sys.argv[1:], _services)
    finally:
        gc.freeze()  # the process ends: to look for garbage now would take a sixth of its time


def _services(args: "argparse.Namespace") -> "Services":
    """Build the whole program, for a command that needs it."""
    import gc

    gc.enable()
    from tray_app import app

    return app.build_services(getattr(args, "data_dir", None), is_command=True)


if __name__ == "__main__":
    sys.exit(tray())
