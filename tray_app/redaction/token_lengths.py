"""Tells values that a person made up, by the alphabet and by counting, from tokens that only look so.

`abcd1234abcd1234` may be somebody's key: vendors' own examples look like that. So it is a stand-in only behind the name
of a vendor all of whose keys have one length, which this value has not.
"""

import re

_MEASURES: tuple[tuple[str, frozenset[int]], ...] = (
    # A name, in lower case, and the lengths of all keys that its vendor gives out.
    ("algolia", frozenset({32})),
    ("cloudant", frozenset({24, 64})),
    ("datadog", frozenset({32, 40})),
    ("ibm", frozenset({32, 44, 48})),
    ("sendgrid", frozenset({69})),
    ("softlayer", frozenset({64})),
    ("sumo", frozenset({14, 64})),
    ("telegram", frozenset(range(41, 53))),
    ("twilio", frozenset({32, 34})),
    # S3 and what speaks like it: Amazon, IBM, Google, Cloudflare, Backblaze, DigitalOcean.
    ("secretaccesskey", frozenset({31, 40, 43, 48, 64})),
)
_PARTS = re.compile(r"[A-Za-z]+|[0-9]+")


def is_counted_out(value: str) -> bool:
    """Tell whether most of a value runs in the order of the alphabet or of counting: `abcd1234abcd1234-extra`."""
    if len(value) < 6:
        return False
    in_order = 0
    for part in _PARTS.findall(value.lower()):
        run = 1
        for before, here in zip(part, part[1:] + " ", strict=True):
            if ord(here) == ord(before) + 1 or (before, here) == ("9", "0"):
                run += 1
                continue
            in_order += run if run >= 3 else 0
            run = 1
    return in_order * 10 >= len(value) * 6


def is_no_key_of(name: str, value: str) -> bool:
    """Tell whether a value was made up, and is longer or shorter than any key of the vendor that a name speaks of."""
    plain = "".join(filter(str.isalnum, name.lower()))
    for vendor, lengths in _MEASURES:
        if vendor in plain:
            return len(value) not in lengths and is_counted_out(value)
    return False
