"""Which sibling serves this system. Only that one is loaded."""

import shutil
import sys
from collections.abc import Mapping

from tray_app.settings.autostart import Autostart, LaunchAgent, RunKey, XdgAutostart, tray_command
from tray_app.settings.places import Places
from tray_app.settings.userenv import UserEnvironment


def user_environment(places: Places, environ: Mapping[str, str], *, platform: str = sys.platform) -> UserEnvironment:
    """Return what keeps the person's variables on this system."""

    def has_program(name: str) -> bool:
        return shutil.which(name, path=environ.get("PATH")) is not None

    if platform == "win32":
        from tray_app.settings.registry import WindowsRegistry
        from tray_app.settings.userenv_windows import WindowsEnvironment

        return WindowsEnvironment(WindowsRegistry())
    if platform == "darwin":
        from tray_app.settings.userenv_macos import MacEnvironment

        return MacEnvironment(places.telemetry_env, home=places.home, environ=environ, has_program=has_program)
    from tray_app.settings.session import LinuxSession
    from tray_app.settings.userenv_linux import LinuxEnvironment

    return LinuxEnvironment(
        places.telemetry_env,
        home=places.home,
        config_root=places.config_root,
        session=LinuxSession(environ),
        environ=environ,
        has_program=has_program,
    )


def autostart(places: Places, *, platform: str = sys.platform) -> Autostart:
    """Return the list of what starts at login on this system."""
    if platform == "win32":
        from tray_app.settings.registry import WindowsRegistry

        return RunKey(WindowsRegistry(), tray_command(platform=platform))
    if platform == "darwin":
        return LaunchAgent(places.home, tray_command(platform=platform))
    return XdgAutostart(places.config_root, tray_command(platform=platform))
