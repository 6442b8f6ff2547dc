"""What differs between systems: how new programs see the settings, and the start at login.

Siblings behind `interface`, of which only the one that serves this system is loaded. Knows what
`settings` knows.
"""

import os
import shutil
import sys
from collections.abc import Mapping

from tray_app.settings.places import Places
from tray_app.settings.platform.interface import Autostart, UserEnvironment, tray_command


def user_environment(
    places: Places, environ: Mapping[str, str], *, platform: str = sys.platform
) -> UserEnvironment:
    """Return what keeps the user's variables on this system."""

    def has_program(name: str) -> bool:
        return shutil.which(name, path=environ.get("PATH")) is not None

    if platform == "win32":
        from tray_app.settings.platform.windows import ROOT, WindowsEnvironment, WindowsRegistry

        return WindowsEnvironment(WindowsRegistry(environ.get(ROOT, "")))
    if platform == "darwin":
        from tray_app.settings.platform.macos import MacEnvironment

        return MacEnvironment(
            places.telemetry_env, home=places.home, environ=environ, has_program=has_program
        )
    from tray_app.settings.platform.linux import LinuxEnvironment, LinuxSession

    return LinuxEnvironment(
        places.telemetry_env,
        home=places.home,
        config_root=places.config_root,
        session=LinuxSession(environ),
        environ=environ,
        has_program=has_program,
    )


def autostart(places: Places, *, platform: str = sys.platform) -> Autostart:
    """Return this system's list of what starts at login."""
    command = tray_command("--background", platform=platform)
    if platform == "win32":
        from tray_app.settings.platform.windows import ROOT, RunKey, WindowsRegistry

        return RunKey(WindowsRegistry(os.environ.get(ROOT, "")), command)
    if platform == "darwin":
        from tray_app.settings.platform.macos import LaunchAgent

        return LaunchAgent(places.home, command)
    from tray_app.settings.platform.linux import XdgAutostart

    return XdgAutostart(places.config_root, command)
