"""`cortex-tray --uninstall`: takes away what the program put into the desktop for this user."""

import sys

from tray_app.errors import TrayError
from tray_app.services.preferences import Preferences
from tray_app.settings.platform.menu_entry import MenuEntry


def run() -> int:
    """Remove the menu entry with its icons, and end the start at login; say what was there."""
    try:
        preferences = Preferences.open()
        if preferences.current.autostart:
            preferences.set("autostart", False)
            print("Start at login: off")
        for path in MenuEntry([]).uninstall():
            print(f"Removed: {path}")
    except TrayError as error:
        print(error, file=sys.stderr)
        return 1
    return 0
