"""Keeps a request within the size that servers take, and says in the request what was cut."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from tray_app.otlp.values import Json

LARGEST_REQUEST = 4 << 20
"""In bytes before compression. OTLP allows 64 MiB; real servers stop at 20, and behind gRPC at 4.
"""
TRUNCATED = "cortex.truncated"
_BLANKS = re.compile(r"\s+")
_LONGEST_WORD = 512
_SHORTEST = 1024
"""No text is cut below this many characters: then whole attributes go."""


def size_of(value: Any) -> int:
    """Return how many bytes *value* takes in the request."""
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def limited(request: Json, largest: int = LARGEST_REQUEST) -> bool:
    """Cut *request* (of `encode.translate`) in place until it fits; say whether anything was cut.

    The longest texts are cut first, each with a mark in its place and its key in the attribute
    `cortex.truncated`; then attributes go from the end on, and are counted in
    `droppedAttributesCount`.
    """
    texts = list(_texts(request))
    longest = max((len(text) for _, text, _ in texts), default=0)
    if longest <= largest and size_of(request) <= largest:
        return False
    largest -= 4096  # room for the list of what was cut
    longest = min(longest, 2 * largest)  # what is far too long is not written out to be measured
    record = request["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]
    cut: dict[str, None] = {}
    while longest > _SHORTEST and (longest > largest or size_of(request) > largest):
        longest = max(longest // 2, _SHORTEST)
        for key, text, change in texts:
            if len(text) > longest:
                change(_shortened(text, longest))
                cut[key] = None
    _drop(record, size_of(request) - largest)
    resource = request["resourceLogs"][0]["resource"]
    _drop(resource, size_of(request) - largest)
    names = [{"stringValue": key[:100]} for key in list(cut)[:20]]
    record["attributes"].append({"key": TRUNCATED, "value": {"arrayValue": {"values": names}}})
    return True


def _drop(holder: Json, excess: int) -> None:
    """Remove attributes until *excess* bytes are gone, big ones first.

    The report's own number never goes, nor what says that it was edited.
    """
    kept = holder["attributes"]
    if excess <= 0:
        return
    by_size = sorted(((size_of(item) + 1, place) for place, item in enumerate(kept)), reverse=True)
    gone: set[int] = set()
    for size, place in by_size:
        if excess <= 0:
            break
        if kept[place]["key"] not in ("log.record.uid", "service.name", "cortex.report.edited"):
            gone.add(place)
            excess -= size
    holder["attributes"] = [item for place, item in enumerate(kept) if place not in gone]
    holder["droppedAttributesCount"] = len(gone)


def _shortened(text: str, length: int) -> str:
    """Keep the beginning and, of a stack more telling than the middle, the end."""
    tail = length // 4
    head, last = word_end(text, length - tail), _word_begin(text, len(text) - tail)
    mark = f"\n… [{last - head} characters cut] …\n"
    return text[:head] + mark + text[last:]


def word_end(text: str, place: int) -> int:
    """Return a place not after *place* where no word is cut: half a token is not known as one by
    any rule.
    """
    blanks = [found.end() for found in _BLANKS.finditer(text, max(0, place - _LONGEST_WORD), place)]
    return blanks[-1] if blanks else place


def _word_begin(text: str, place: int) -> int:
    """Return a place not before *place* where no word is cut."""
    blank = _BLANKS.search(text, max(0, place - 1), place + _LONGEST_WORD)
    return blank.end() if blank else place


def _texts(value: Any, key: str = "") -> Iterator[tuple[str, str, Callable[[str], None]]]:
    """Yield every text value with the key it stands under and the way to change it."""
    if isinstance(value, dict):
        key = value.get("key", key)
        for name, inner in value.items():
            if name in ("stringValue", "bytesValue"):
                if name == "stringValue":
                    yield (
                        key or "body",
                        inner,
                        lambda text, holder=value: holder.update(stringValue=text),  # type: ignore[misc]
                    )
            elif isinstance(inner, dict | list):
                yield from _texts(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, key)
