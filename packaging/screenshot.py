"""Takes a picture of the demo as a user would see it: window, tray icon and a notification.

Run inside tests/desktop/desktop-session by `packaging/run --screenshot FILE`.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.desktop.driver import Desk, Program, wait_for


def main(file: Path) -> int:
    """Start the demo, wait until all is on the screen, write the picture to *file*; return the exit
    code.
    """
    with tempfile.TemporaryDirectory(prefix="cortex-tray-picture-") as folder, Desk() as desk:
        program = Program(desk, ("--demo", "--show"), log=Path(folder) / "program.log")
        try:
            program.wait_for_icon()
            program.wait_for_window()
            wait_for(lambda: desk.all("table cell"), told="rows in the table.")
            wait_for(desk.notifications, told="the notification of a new crash.", seconds=30)
            notification = ("xfce4-notifyd", "label", "*")
            wait_for(
                lambda: desk("a11y-all", *notification), told="the notification on the screen."
            )
            desk.shot(file)
        except AssertionError as error:
            print(f"No picture was taken: {error}", file=sys.stderr)
            return 1
        finally:
            program.stop()
    print(f"What you would see is in {file}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
