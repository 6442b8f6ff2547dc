#!/usr/bin/python3
"""Hears what a screen reader hears: one JSON line for each focus, announcement and activated window
of the program.

    screen_reader.py APPLICATION

Runs with the system's Python, which alone has gi. "ready" is its first line.
"""

import json
import sys
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
EVENTS = (
    "object:state-changed:focused",
    "object:announcement",
    "window:activate",
    "object:active-descendant-changed",
)


def main(application):
    """Listen until ended."""

    def on_event(event):
        try:
            if event.source.get_application().get_name() != application:
                return
            line = {
                "event": event.type,
                "role": event.source.get_role_name(),
                "name": event.source.get_name(),
            }
            if event.type.startswith("object:announcement"):
                line["said"] = event.any_data
            elif event.type.startswith("object:state-changed"):
                if not event.detail1:
                    return
                line["description"] = event.source.get_description()
        except (GLib.Error, AttributeError):  # it has just gone
            return
        print(json.dumps(line, ensure_ascii=False), flush=True)

    listener = Atspi.EventListener.new(on_event)
    for each in EVENTS:
        listener.register(each)
    print(json.dumps({"event": "ready"}), flush=True)
    Atspi.event_main()


if __name__ == "__main__":
    main(sys.argv[1])
