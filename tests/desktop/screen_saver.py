#!/usr/bin/python3
"""Stands in for a desktop's screen saver: the screen is locked for as long as a file is there.

    screen_saver.py FILE

Runs with the system's Python, which has gi. "ready" is its only line.
"""

import sys
from pathlib import Path

from gi.repository import Gio, GLib

NAME = "org.freedesktop.ScreenSaver"
INTERFACE = f"""<node><interface name='{NAME}'>
<method name='GetActive'><arg type='b' direction='out'/></method>
</interface></node>"""


def main(file):
    """Answer until ended."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)

    def on_call(_bus, _sender, _path, _interface, _member, _arguments, invocation):
        invocation.return_value(GLib.Variant("(b)", (file.exists(),)))

    described = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object("/" + NAME.replace(".", "/"), described, on_call, None, None)
    ready = lambda *_: print("ready", flush=True)  # noqa: E731
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, ready, None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
