"""Writes down every notification that passes over the session bus, for tests to read.

Run by desktop-session with the system's Python (which has gi). One JSON line for each call of
Notify, its id, each action pressed and each close, in $DESK_DIR/notifications.jsonl;
$DESK_DIR/monitor.ready appears once it listens.
"""

import json
import os
import sys
from pathlib import Path

from gi.repository import Gio, GLib

INTERFACE = "org.freedesktop.Notifications"
NOTIFY_SIGNATURE = "(susssasa{sv}i)"
RULES = [f"interface='{INTERFACE}'", "type='method_return'"]
SIGNAL_ARGUMENTS = {
    "ActionInvoked": ("id", "action"),
    "NotificationClosed": ("id", "reason"),
    "ActivationToken": ("id", "token"),
}
FOLDER = Path(os.environ["DESK_DIR"])


def plain(value):
    """Return *value* fit for JSON: bytes by their number, pictures by a word."""
    if isinstance(value, bytes | bytearray):
        return f"<{len(value)} bytes>"
    if isinstance(value, dict):
        return {
            key: "<image>" if is_picture(key, item) else plain(item) for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def is_picture(key, value):
    """Tell whether a hint holds pixels rather than a name."""
    return key == "icon_data" or ("image" in key and not isinstance(value, str))


class Log:
    """Turns the bus messages that it is shown into lines."""

    def __init__(self, out):
        self._out = out
        self._asked = set()

    def see(self, message):
        """Write down *message* if it is about a notification."""
        kind, body = message.get_message_type(), message.get_body()
        call = (message.get_destination(), message.get_reply_serial())
        is_answer = kind == Gio.DBusMessageType.METHOD_RETURN
        # Looked at before it is unpacked: other programs' answers hold pictures, whose bytes would
        # become numbers.
        if call not in self._asked if is_answer else message.get_interface() != INTERFACE:
            return
        arguments = body.unpack() if body is not None else ()
        if is_answer:
            self._asked.discard(call)
            self._put(event="id", sender=call[0], serial=call[1], id=arguments[0])
        elif kind == Gio.DBusMessageType.SIGNAL:
            names = SIGNAL_ARGUMENTS.get(message.get_member(), ())
            self._put(event=message.get_member(), **dict(zip(names, arguments, strict=False)))
        elif (
            kind == Gio.DBusMessageType.METHOD_CALL and message.get_member() == "CloseNotification"
        ):
            self._put(event="close", sender=message.get_sender(), id=arguments[0])
        elif kind == Gio.DBusMessageType.METHOD_CALL and message.get_member() == "Notify":
            self._see_notify(message, body.get_type_string(), arguments)

    def _see_notify(self, message, signature, arguments):
        if signature != NOTIFY_SIGNATURE:
            self._put(event="bad-notify", signature=signature)
            return
        app, replaces, icon, summary, text, actions, hints, timeout = arguments
        self._asked.add((message.get_sender(), message.get_serial()))
        self._put(
            event="notify",
            sender=message.get_sender(),
            serial=message.get_serial(),
            app=app,
            replaces=replaces,
            icon=icon,
            summary=summary,
            body=text,
            actions=[list(pair) for pair in zip(actions[::2], actions[1::2], strict=False)],
            hints=plain(hints),
            timeout=timeout,
        )

    def _put(self, **facts):
        self._out.write(json.dumps(facts, ensure_ascii=False) + "\n")


def main():
    """Listen until the bus goes away."""
    with (FOLDER / "notifications.jsonl").open("a", buffering=1, encoding="utf-8") as out:
        log = Log(out)
        flags = Gio.DBusConnectionFlags
        bus = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SESSION_BUS_ADDRESS"],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )

        def seen(_bus, message, incoming):
            if not incoming:
                return message
            try:
                log.see(message)
            except (TypeError, ValueError, IndexError) as error:
                print("notification_log:", repr(error), file=sys.stderr, flush=True)
            return None

        bus.add_filter(seen)
        become = Gio.DBusMessage.new_method_call(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.Monitoring",
            "BecomeMonitor",
        )
        become.set_body(GLib.Variant("(asu)", (RULES, 0)))
        bus.send_message(become, Gio.DBusSendMessageFlags.NONE)
        # A monitor gets no reply that could be waited for: the bus acts on this message before any
        # later one.
        GLib.timeout_add(50, (FOLDER / "monitor.ready").touch)
        loop = GLib.MainLoop()
        bus.connect("closed", lambda *_: loop.quit())
        loop.run()


if __name__ == "__main__":
    main()
