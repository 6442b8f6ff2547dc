"""Which sibling serves this system."""

import sys
from collections.abc import Mapping

from tray_app.settings.autostart import Autostart, NoAutostart
from tray_app.settings.places import Places
from tray_app.settings.session import LinuxSession
from tray_app.settings.userenv import NoUserEnvironment, UserEnvironment
from tray_app.settings.userenv_linux import LinuxEnvironment


def user_environment(places: Places, environ: Mapping[str, str], *, platform: str = sys.platform) -> UserEnvironment:
    """Return what keeps the person's variables on this system."""
    if platform in ("win32", "darwin"):
        return NoUserEnvironment()
    return LinuxEnvironment(
        places.telemetry_env,
        home=places.home,
        config_root=places.config_root,
        session=LinuxSession(environ),
        environ=environ,
    )


def autostart(places: Places, *, platform: str = sys.platform) -> Autostart:
    """Return the list of what starts at login on this system."""
    return NoAutostart()
