"""Attribute values of a report → AnyValues that every collector accepts.

Stricter than OTLP asks: rotel refuses a whole request for one empty value, one lone surrogate or
one NaN.
"""

import base64
import json
import math
from collections.abc import Iterable
from typing import Any

from tray_app.model.report import Attribute, AttributeValue, KeyValues

Json = dict[str, Any]
DEEPEST = 20
"""Values nested more deeply become JSON text: protobuf parsers stop at 100 levels, and each of ours
costs three.
"""
_INT64 = range(-(2**63), 2**63)


def visible(text: str) -> str:
    r"""Write half characters (lone surrogates), which UTF-8 cannot hold, as `\ud83d`."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def any_value(value: AttributeValue, depth: int = 0) -> Json | None:
    """Return the AnyValue of OTLP/JSON; None for an empty one, which must be left out."""
    if value is None:
        return None
    if isinstance(value, str):
        return {"stringValue": visible(value)}
    if isinstance(value, bool):
        return {"boolValue": value}
    if isinstance(value, int):
        return {"intValue": str(value)} if value in _INT64 else {"stringValue": str(value)}
    if isinstance(value, float):
        return {"doubleValue": value} if math.isfinite(value) else {"stringValue": str(value)}
    if isinstance(value, bytes):
        return {"bytesValue": base64.b64encode(value).decode()}
    if depth >= DEEPEST:
        return {"stringValue": visible(json.dumps(_plain(value), ensure_ascii=False))}
    if isinstance(value, KeyValues):
        return {"kvlistValue": {"values": key_values(value.items, depth + 1)}}
    inner = (any_value(item, depth + 1) for item in value)
    return {"arrayValue": {"values": [item for item in inner if item is not None]}}


def key_values(attributes: Iterable[Attribute], depth: int = 0) -> list[Json]:
    """Return the KeyValues without empty keys, empty values and repeated keys; of repeated ones the
    first stays.
    """
    found: dict[str, Json] = {}
    for attribute in attributes:
        key = visible(attribute.key)
        if key and key not in found and (value := any_value(attribute.value, depth)) is not None:
            found[key] = {"key": key, "value": value}
    return list(found.values())


def _plain(value: AttributeValue) -> Any:
    if isinstance(value, KeyValues):
        return {item.key: _plain(item.value) for item in value.items}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.hex() if isinstance(value, bytes) else value
