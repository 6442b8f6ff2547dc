#!/usr/bin/python3
"""Stands in for a desktop's notification service: notification_service.py CAPABILITY…

Shows nothing and keeps nothing. Its first line is "ready"; then one for each call: "Notify ID
TIMEOUT" or "Close ID". Runs with the system's Python, which has gi.
"""

import itertools
import sys

from gi.repository import Gio, GLib

NAME = "org.freedesktop.Notifications"
DESCRIBED = f"""<node><interface name='{NAME}'>
<method name='GetCapabilities'><arg type='as' direction='out'/></method>
<method name='GetServerInformation'><arg type='s' direction='out'/><arg type='s' direction='out'/>
<arg type='s' direction='out'/><arg type='s' direction='out'/></method>
<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>
<arg type='a{{sv}}' direction='in'/><arg type='i' direction='in'/><arg type='u' direction='out'/></method>
<method name='CloseNotification'><arg type='u' direction='in'/></method></interface></node>"""  # noqa: E501


def main(capabilities):
    """Answer until ended."""
    numbers = itertools.count(1)
    answers = {
        "GetCapabilities": GLib.Variant("(as)", (capabilities,)),
        "GetServerInformation": GLib.Variant("(ssss)", ("stand-in", "", "1", "1.2")),
    }

    def on_call(_bus, _sender, _path, _interface, member, arguments, invocation):
        answer = answers.get(member)
        if member == "Notify":
            number = next(numbers)
            print("Notify", number, arguments.unpack()[7], flush=True)
            answer = GLib.Variant("(u)", (number,))
        elif member == "CloseNotification":
            print("Close", arguments.unpack()[0], flush=True)
        invocation.return_value(answer)

    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    bus.register_object(
        "/org/freedesktop/Notifications",
        Gio.DBusNodeInfo.new_for_xml(DESCRIBED).interfaces[0],
        on_call,
    )
    Gio.bus_own_name_on_connection(
        bus,
        NAME,
        Gio.BusNameOwnerFlags.NONE,
        lambda *_: print("ready", flush=True),
        lambda *_: sys.exit(1),
    )
    GLib.MainLoop().run()


if __name__ == "__main__":
    main(sys.argv[1:])
