"""Hides name and password in addresses, wherever words about them may go: the ledger, the log, a
window.
"""

import re

_CREDENTIALS = re.compile(r"(?<=://)\S*@")


def masked(text: str) -> str:
    """Return *text* without what stands before the `@` of an address. Rather too much than a
    password with a slash.
    """
    return _CREDENTIALS.sub("***@", text)
