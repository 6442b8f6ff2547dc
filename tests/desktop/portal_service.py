#!/usr/bin/python3
"""Stands in for the desktop's portal, as far as it tells of light and dark: `… SCHEME`.

Each line of its input is the setting from then on: 0 no wish, 1 dark, 2 light. Its first line is
"ready". Runs with the system's Python, which has gi.
"""

import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
SETTING = ("org.freedesktop.appearance", "color-scheme")
DESCRIBED = f"""<node><interface name='{SETTINGS}'>
<method name='Read'><arg type='s' direction='in'/><arg type='s' direction='in'/>
<arg type='v' direction='out'/></method>
<method name='ReadAll'><arg type='as' direction='in'/>
<arg type='a{{sa{{sv}}}}' direction='out'/></method></interface></node>"""


def main(scheme):
    """Answer until the input ends."""
    held = GLib.Variant("u", scheme)

    def on_call(_bus, _sender, _path, _interface, member, _arguments, invocation):
        if member == "Read":
            # As the real one: a variant in a variant.
            answer = GLib.Variant("(v)", (GLib.Variant("v", held),))
        else:
            answer = GLib.Variant("(a{sa{sv}})", ({SETTING[0]: {SETTING[1]: held}},))
        invocation.return_value(answer)

    def on_line(_input, _condition):
        nonlocal held
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        held = GLib.Variant("u", int(line))
        change = GLib.Variant("(ssv)", (*SETTING, held))
        bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", change)
        return True

    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    described = Gio.DBusNodeInfo.new_for_xml(DESCRIBED).interfaces[0]
    bus.register_object(PATH, described, on_call)
    Gio.bus_own_name_on_connection(
        bus,
        NAME,
        Gio.BusNameOwnerFlags.NONE,
        lambda *_: print("ready", flush=True),
        lambda *_: sys.exit(1),
    )
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_line)
    loop.run()


if __name__ == "__main__":
    main(int(sys.argv[1]))
