"""Every setting: declared once, read from all its sources, written where it belongs.

Files are changed whole or not at all, secrets live in the keyring, and what differs between systems
lies in `platform`. Knows the model, paths and errors, and neither the index nor the sender.
"""
