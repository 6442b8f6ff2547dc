#!/usr/bin/python3
"""Stands in for what a desktop says of its screen: locked, and idle for 61.5 s, for as long as a file is there.

    screen_saver.py FILE [NAME…]

Owns org.freedesktop.ScreenSaver, or each NAME: that, org.gnome.Mutter.IdleMonitor, org.freedesktop.login1 (which is
the system's; a test has its system bus point here). Runs with the system's Python, which has gi. "ready" is its only
line.
"""

import sys
from pathlib import Path

from gi.repository import Gio, GLib

SAVER, MUTTER, LOGIN = "org.freedesktop.ScreenSaver", "org.gnome.Mutter.IdleMonitor", "org.freedesktop.login1"
PATHS = {
    SAVER: "/org/freedesktop/ScreenSaver",
    MUTTER: "/org/gnome/Mutter/IdleMonitor/Core",
    LOGIN: "/org/freedesktop/login1/session/auto",
}
INTERFACES = {
    SAVER: f"<interface name='{SAVER}'><method name='GetActive'><arg type='b' direction='out'/></method>"
    "<method name='GetSessionIdleTime'><arg type='u' direction='out'/></method></interface>",
    MUTTER: f"<interface name='{MUTTER}'><method name='GetIdletime'><arg type='t' direction='out'/></method>"
    "</interface>",
    LOGIN: f"<interface name='{LOGIN}.Session'><property name='LockedHint' type='b' access='read'/>"
    "<property name='IdleHint' type='b' access='read'/></interface>",
}


def main(file, names):
    """Answer until ended."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    answers = {
        "GetActive": lambda: GLib.Variant("(b)", (file.exists(),)),
        "GetSessionIdleTime": lambda: GLib.Variant("(u)", (61 if file.exists() else 0,)),
        "GetIdletime": lambda: GLib.Variant("(t)", (61_500 if file.exists() else 0,)),
    }
    waiting = set(names)

    def on_call(_bus, _sender, _path, _interface, member, _arguments, invocation):
        invocation.return_value(answers[member]())

    def on_property(_bus, _sender, _path, _interface, name):
        return GLib.Variant("b", file.exists() and name == "LockedHint")

    def on_owned(_bus, name):
        waiting.discard(name)
        if not waiting:
            print("ready", flush=True)

    for name in names:
        described = Gio.DBusNodeInfo.new_for_xml(f"<node>{INTERFACES[name]}</node>").interfaces[0]
        bus.register_object(PATHS[name], described, on_call, on_property, None)
        Gio.bus_own_name_on_connection(bus, name, Gio.BusNameOwnerFlags.NONE, on_owned, None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or [SAVER])
