"""The receiver's own number for a report and where it can be seen, and which of such addresses may
be opened.

A server's address is trusted only where it is the server's own: a link in an answer could lead
anywhere.
"""

import json
import re
from typing import Final, NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

from tray_app.delivery.response import Response
from tray_app.model.delivery import Destination, DestinationKind, Receipt

UID: Final = "{uid}"
"""Stands in a template for the report's `log.record.uid`."""
LONGEST_REFERENCE: Final = 200
"""In characters. A longer number is not kept: cut it would be another one."""
LONGEST_LINK: Final = 2000
_NUMBERS: Final = ("reportId", "report_id", "crashId", "crash_id", "id")
_LINKS: Final = ("url", "link")
_FORBIDDEN: Final = re.compile(r"[\s\\\"<>^`\x00-\x1f\x7f]")


class Reference(NamedTuple):
    """What a receiver says about a report that it took."""

    reference: str = ""
    """Its own number for it."""
    link: str = ""
    """Where it says that the report can be seen."""


def reference_of(answer: Response, destination: Destination) -> Reference:
    """Read number and address out of the answer to an accepted report: JSON members, or the header
    `Location`.
    """
    found = _members(answer)
    link = _link(found.get("link", ""), destination.url)
    if not link and answer.status in (200, 201):
        link = _link(answer.location, destination.url)
    return Reference(_number(found.get("reference")), link)


def own_link(receipt: Receipt) -> str:
    """Return the address that the receiver named, if it may be opened: on its own host, and no less
    secure.
    """
    named, receiver = _split(receipt.link), _split(receipt.queued.destination_key.partition(" ")[2])
    if named is None or receiver is None or named.scheme not in ("http", "https"):
        return ""
    if (
        named.username is not None
        or named.password is not None
        or named.hostname != receiver.hostname
    ):
        return ""
    return "" if (receiver.scheme, named.scheme) == ("https", "http") else receipt.link


def looked_up(template: str, receipt: Receipt) -> str:
    """Return where a collector's reports can be looked up, by the template of the settings; empty
    without one.
    """
    is_collector = receipt.queued.destination_key.startswith(f"{DestinationKind.COLLECTOR} ")
    return (
        template.replace(UID, receipt.queued.report_id) if is_collector and UID in template else ""
    )


def _members(answer: Response) -> dict[str, object]:
    if answer.content_type != "application/json" or len(answer.body) > 64 << 10:
        return {}
    try:
        parsed = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(parsed, dict):
        return {}
    return {
        name: next((parsed[key] for key in keys if isinstance(parsed.get(key), str | int)), "")
        for name, keys in (("reference", _NUMBERS), ("link", _LINKS))
    }


def _number(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    try:
        text = str(value).strip()
    except ValueError:  # a number of thousands of digits
        return ""
    return text if text.isprintable() and len(text) <= LONGEST_REFERENCE else ""


def _link(value: object, base: str) -> str:
    if (
        not isinstance(value, str)
        or not value
        or len(value) > LONGEST_LINK
        or _FORBIDDEN.search(value)
    ):
        return ""
    try:
        whole = urljoin(base, value)
    except ValueError:
        return ""
    parts = _split(whole)
    return (
        whole
        if parts is not None and parts.scheme in ("http", "https") and whole.isprintable()
        else ""
    )


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port, parts.hostname
    except ValueError:
        return None
    return parts
