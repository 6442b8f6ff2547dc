"""A report's id: the same for the same crash, however often it is read and whether or not Cortex
has marked it.
"""

import json
import marshal
from collections.abc import Callable, Iterator
from importlib import import_module

from tray_app import contract
from tray_app.typed import Any


def report_id(envelope: dict[str, Any]) -> bytes:
    """Return 16 bytes from `createdAt` and the event, without `sentAt`.

    The event is taken in its canonical form (compact JSON in the order of the record), because
    Cortex rewrites a record when it marks it: the bytes around the values may change, the values
    may not.
    """
    metadata = envelope.get(contract.METADATA)
    created = metadata.get(contract.CREATED_AT) if isinstance(metadata, dict) else None
    return digest(
        created.encode("utf-8", "surrogatepass") if isinstance(created, str) else b"",
        canonical(envelope.get(contract.EVENT)),
    )


def digest(created_at: bytes, event: bytes, sha256: Callable[[bytes], Any] | None = None) -> bytes:
    """Return the id of the event with these canonical bytes."""
    if sha256 is None:
        import hashlib

        # Because processors have instructions for it: it takes half the time of BLAKE2 here.
        sha256 = hashlib.sha256
    identity: bytes = sha256(created_at + b"\n" + event).digest()[:16]
    return identity


def canonical(event: Any) -> bytes:
    """Return compact JSON as JavaScript's `JSON.stringify` writes it, in the record's own order."""
    import orjson  # which takes twenty milliseconds to be loaded

    try:
        return orjson.dumps(event)
    except TypeError:
        # Half characters, integers beyond 64 bits, more levels than 254: any other form will do
        # that keeps the values.
        try:
            return marshal.dumps(event, 2)
        except ValueError:  # on Windows it goes a thousand levels down at most
            return b"".join(_flat(event))


def decoded(data: bytes, identity: bytes) -> dict[str, Any] | None:
    """Decode the report with this id by the standard library alone; None where it cannot be.

    The id is that of the canonical form: where it comes out, every value of the event was decoded
    as it was for the index.
    """
    try:
        envelope: dict[str, Any] = json.loads(data.decode("utf-8"))
        created, event = envelope[contract.METADATA][contract.CREATED_AT], envelope[contract.EVENT]
        as_text = (
            json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            for value in (envelope, event)
        )
        _, canonical_form = (text.encode("utf-8") for text in as_text)
        found = digest(created.encode("utf-8"), canonical_form, _small_sha256())
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return envelope if found == identity else None


def _small_sha256() -> Callable[[bytes], Any] | None:
    """Return what `hashlib` falls back to. It loads OpenSSL, which takes longer than a report;
    `random` goes round that in the same way.
    """
    for module in ("_sha2", "_sha256"):  # from Python 3.12 on, and before
        try:
            found: Callable[[bytes], Any] = import_module(module).sha256
        except ImportError:
            continue
        return found
    return None


def _flat(event: Any) -> Iterator[bytes]:
    left = [event]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            yield b"{%d" % len(value)
            left += [part for pair in reversed(value.items()) for part in reversed(pair)]
        elif isinstance(value, list):
            yield b"[%d" % len(value)
            left += reversed(value)
        else:
            yield marshal.dumps(value, 2)


def damage_id(name: str, offset: int, data: bytes) -> bytes:
    """Return 16 bytes for a damaged piece, from the file's name, the place and the bytes."""
    import hashlib

    start = f"damaged\n{name}\n{offset}\n".encode("utf-8", "surrogateescape")
    return hashlib.blake2b(start + data, digest_size=16).digest()


def oversized_id(name: str, offset: int, head: bytes, length: int) -> bytes:
    """Return 16 bytes for a piece of *length* bytes that is too long to be read, from its
    beginning.
    """
    return damage_id(name, offset, b"%d\n%b" % (length, head))
