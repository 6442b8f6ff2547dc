"""Who uses this machine, and what it is called: what must not be named in anything that
leaves it.
"""

import getpass
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tray_app.model.redaction import Identity


def this_machine(
    environ: Mapping[str, str] = os.environ,
    *,
    platform: str = sys.platform,
) -> Identity:
    """Return the identity of the user who runs this, as far as the system tells,
    without a network.
    """
    try:
        home = str(Path.home())
    except RuntimeError:
        home = environ.get("HOME", "")
    return Identity(
        username=_login(environ),
        fullname=_full_name(platform),
        home=home,
        hostname=os.uname().nodename if hasattr(os, "uname") else environ.get("COMPUTERNAME", ""),
    )


def _login(environ: Mapping[str, str]) -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no entry in the user database, as in a container
        return environ.get("USERNAME") or environ.get("USER") or ""


def _full_name(platform: str) -> str:
    if platform == "win32":
        return _windows_display_name()
    try:
        import pwd

        # GECOS: the name, then office and telephone; `&` stands for the login's own name.
        entry = pwd.getpwuid(os.getuid())
    except (ImportError, KeyError):
        return ""
    return entry.pw_gecos.split(",")[0].replace("&", entry.pw_name.capitalize()).strip()


def _windows_display_name() -> str:
    import ctypes

    loader = getattr(ctypes, "WinDLL", None)
    if loader is None:
        return ""
    name_display = 3  # EXTENDED_NAME_FORMAT.NameDisplay
    try:
        ask = loader("secur32.dll").GetUserNameExW
        size = ctypes.c_ulong(0)
        ask(name_display, None, ctypes.byref(size))
        buffer = ctypes.create_unicode_buffer(max(1, size.value))
        return buffer.value if ask(name_display, buffer, ctypes.byref(size)) else ""
    except (OSError, AttributeError):
        return ""
