#!/usr/bin/python3
"""A window from which a file can be dragged, as from a file manager: drag_source.py FILE.

Runs with the system's Python, which has GTK: Qt 6.12 gives a file only by the desktop's portal.
Prints what came of each drag.
"""

import sys
from pathlib import Path

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

URI = Path(sys.argv[1]).as_uri()


def main():
    """Hold one file until the end."""
    window = Gtk.Window(title="Drag source")
    place = Gtk.EventBox()
    place.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    place.drag_source_add_uri_targets()
    place.connect("drag-data-get", lambda _place, _drag, data, *_: data.set_uris([URI]))
    place.connect("drag-end", on_end)
    window.add(place)
    window.set_default_size(300, 300)
    window.move(900, 400)
    window.show_all()
    print("shown", flush=True)
    Gtk.main()


def on_end(_place, drag):
    """Tell it."""
    print("copied" if drag.get_selected_action() == Gdk.DragAction.COPY else "nothing", flush=True)


if __name__ == "__main__":
    main()
