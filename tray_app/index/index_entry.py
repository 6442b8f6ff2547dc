"""A record's bytes → what the index keeps of it.

One way for every writer and every order of keys: the record is decoded, the parts that matter are
picked out of it (`reader.Parts`), and whatever many reports share (type, stack, words) is worked
out once for each text. What is kept of a record depends on its bytes, file name and place alone;
only how its words are shared depends on what was read before.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple, TypeVar

import orjson

from tray_app import contract
from tray_app.index import exception_types, fingerprint, fulltext, parser
from tray_app.index.identity import canonical, damage_id, digest, oversized_id, report_id
from tray_app.index.reader import LONGEST_TYPE, Parts, given_time, nanoseconds, occurrences, visible
from tray_app.model.query import DAMAGED_GROUP, NOTE_GROUP, TEST_GROUP
from tray_app.model.report import headline, shortened

_LONGEST_NAME: Final = 200
_MOST_STACKS: Final = 2_000
_MOST_CONTEXTS: Final = 10_000
_UNUSUAL: Final = (ValueError, LookupError, TypeError, AttributeError)
"""What tells that a record does not have the usual shape: then it is read with all care."""
_V = TypeVar("_V")


class Entry(NamedTuple):
    """One record, as the index takes it."""

    offset: int
    """In bytes from the start of the file."""
    length: int
    id: bytes
    ts: int
    """Nanoseconds since 1970; 0 when unknown."""
    sent: int
    """1 when Cortex marked it as sent."""
    times: int
    """How many occurrences it stands for: the capture side writes few lines of a crash loop."""
    what: str
    fingerprint: str
    """The group that it belongs to."""
    source: str
    version: str
    model: str
    words: str
    """What the full-text index gets: its own words, and the numbers of texts that it shares with
    others.
    """


class _Facts(NamedTuple):
    """What is picked out of a decoded record."""

    ts: int
    sent: int
    times: int
    message: str
    stack: str
    type_name: str
    source: str
    version: str
    model: str
    context: str
    """Model, command and endpoint."""
    group: str = ""
    """If it is no group of similar crashes."""
    own_words: str = ""


class EntryReader:
    """Reads records into entries, remembering the texts that come again. Not thread-safe."""

    def __init__(self) -> None:
        self.shared = fulltext.SharedTexts()
        self._stacks: dict[str, tuple[str, str]] = {}
        self._bare_stacks: dict[str, tuple[str, str]] = {}
        self._contexts: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def read(self, data: bytes, base: int, name: str) -> list[Entry]:
        """Return the entries of *data*, which stands at *base* in the file *name* and begins with a
        line.
        """
        if name.endswith(contract.SINGLE_SUFFIX):
            return list(self.entries(parser.whole_file(data), data, base=base, name=name))
        found: list[Entry] = []
        start, size = 0, len(data)
        while start < size:
            end = data.find(b"\n", start)
            if end < 0:
                end = size
            if end > start:
                line = data[start:end]
                try:
                    found.append(self._usual(line, base + start))
                except _UNUSUAL:
                    found += self.entries(
                        parser.line_pieces(line), line, base=base + start, name=name
                    )
            start = end + 1
        return found

    def entries(
        self, pieces: Iterable[parser.Piece], data: bytes, *, base: int, name: str
    ) -> Iterator[Entry]:
        """Turn the pieces of *data*, whatever they hold, into entries."""
        for piece in pieces:
            if piece.envelope is None:
                part = data[piece.offset : piece.offset + piece.length]
                yield damaged(part, str(piece.reason), base + piece.offset, name)
            else:
                yield self.of_report(piece.envelope, base + piece.offset, piece.length)

    def of_report(self, envelope: dict[str, Any], offset: int, length: int) -> Entry:
        """Return the entry of a whole record, whatever its shape."""
        return self._entry(offset, length, report_id(envelope), _facts(Parts(envelope)))

    def _usual(self, line: bytes, offset: int) -> Entry:
        """Read a line that is one record in the usual shape. Raises one of _UNUSUAL for
        any other.
        """
        if len(line) > parser.LONGEST_RECORD:
            raise ValueError
        envelope = orjson.loads(line)  # which refuses more than parser.DEEPEST levels itself
        created, event = envelope["metadata"]["createdAt"], envelope["event"]
        if len(envelope) != 2 or not line.startswith(b"{") or not line.endswith(b"}"):
            raise ValueError
        facts = _usual_facts(envelope["metadata"], event)
        return self._entry(offset, len(line), digest(created.encode(), canonical(event)), facts)

    def _entry(self, offset: int, length: int, identity: bytes, facts: _Facts) -> Entry:
        (
            ts,
            sent,
            times,
            message,
            stack,
            type_name,
            source,
            version,
            model,
            context,
            group,
            own_words,
        ) = facts
        known = self._names
        # First what fails where a value is no text, then what remembers the texts.
        source = known.get(source) or self._name(source)
        version = known.get(version) or self._name(version)
        model = known.get(model) or self._name(model)
        what = line_of(headline(type_name, message))
        places, stack_words = self._stack(stack, f"{type_name}: {message}")
        if not group:
            group = fingerprint.from_places(type_name, places or fingerprint.message_key(message))
        context_words = self._context(f"{type_name} {context}")
        words = f"{self._message(message)} {stack_words} {context_words}{own_words}"
        return Entry(
            offset, length, identity, ts, sent, times, what, group, source, version, model, words
        )

    def _stack(self, stack: str, said: str) -> tuple[str, str]:
        """Return the own places of a stack, and its words: those of its frames, or its number if it
        comes again.

        *said*: how it says its type and message, whose words need no repeating.
        """
        traced = fingerprint.traced(stack)
        if not traced:
            return "", ""
        if stack.startswith("Traceback"):
            # Python names type and message at the end, where others name them at the beginning.
            frames, _, last = traced.rpartition("\n")
            if last == said:
                return self._frames(frames)
            if exception_types.stands_in(last):
                places, words = self._frames(frames)
                return places, f"{words} {self._message(last)}"
        return self._frames(traced)

    def _frames(self, traced: str) -> tuple[str, str]:
        known = self._stacks.get(traced)
        if known is None:
            bare = fingerprint.without_numbers(traced)
            known = self._bare_stacks.get(bare)
            if known is None:
                places, words = (
                    fingerprint.places_in(bare),
                    self.shared.words_of_all(bare.split("\n")),
                )
                _keep(self._bare_stacks, bare, (places, ""), _MOST_STACKS)
                return places, words
            if not known[1]:
                known = self._bare_stacks[bare] = known[0], self.shared.numbered(bare)
            _keep(self._stacks, traced, known, _MOST_STACKS)
        return known

    def _message(self, message: str) -> str:
        shared, own = fulltext.split_message(message)
        return f"{self.shared.words(shared)} {own}" if own else self.shared.words(shared)

    def _context(self, context: str) -> str:
        found = self._contexts.get(context)
        if found is None:
            found = self.shared.words(" ".join(context[: fulltext.LONGEST_CONTEXT].split()))
            if found.startswith(fulltext.SIGN):
                _keep(self._contexts, context, found, _MOST_CONTEXTS)
        return found

    def _name(self, text: str) -> str:
        found = self._names.get(text)
        return (
            found if found is not None else _keep(self._names, text, name_of(text), _MOST_CONTEXTS)
        )


def _facts(parts: Parts) -> _Facts:
    """Pick out what the index needs, whatever the shape of the record."""
    group = own_words = ""
    model = parts.payload("modelId")
    if parts.is_note:
        # By the trace it has in common with what it is about, it is found from there.
        group, own_words = NOTE_GROUP, f" {fulltext.clean(parts.trace_id)}"
    elif parts.is_test:
        group = TEST_GROUP
    return _Facts(
        parts.occurred_ns,
        1 if parts.sent_at else 0,
        parts.times,
        parts.message,
        parts.stack,
        parts.type_name,
        parts.source,
        parts.version,
        model,
        f"{model} {parts.payload('command')} {parts.payload('endpoint')}",
        group,
        own_words,
    )


def _usual_facts(metadata: dict[str, Any], event: dict[str, Any]) -> _Facts:
    """Pick out the same of a record in the usual shape, in a fifth of the time; raise one of
    _UNUSUAL for any other.
    """
    (logs,) = event["resourceLogs"]
    (scope,) = logs["scopeLogs"]
    (record,) = scope["logRecords"]
    resource, attributes = logs["resource"]["attributes"], record["attributes"]
    about = {item["key"]: item["value"] for item in resource}
    said = {item["key"]: item["value"] for item in attributes}
    if len(about) != len(resource) or len(said) != len(attributes):
        raise ValueError  # a key is given twice
    value, named, count = said["stack"], said.get("exception.type"), said.get("countSince")
    message, stack = said["message"]["stringValue"], value["stringValue"] if value else ""
    if (
        not message
        or record["severityText"] == "INFO"
        or contract.TEST in said
        or "exception.stacktrace" in said
    ):
        raise ValueError
    ((spelling, values),) = said["payload"].items()
    if spelling not in contract.KVLIST_SPELLINGS:
        raise ValueError
    inside = {item["key"]: item["value"]["stringValue"] for item in reversed(values["values"])}
    model = inside["modelId"]
    ts = nanoseconds(record.get("timeUnixNano")) or given_time(record)
    if not ts:
        raise ValueError
    sent = metadata["sentAt"]
    return _Facts(
        ts,
        1 if sent and isinstance(sent, str) else 0,
        1 if count is None else occurrences(count["stringValue"]),
        message,
        stack,
        (named["stringValue"][:LONGEST_TYPE] if named else "") or exception_types.of_stack(stack),
        about["source"]["stringValue"],
        about["appVersion"]["stringValue"],
        model,
        f"{model} {inside['command'] + ' ' + inside['endpoint']}",
    )


def damaged(data: bytes, reason: str, offset: int, name: str) -> Entry:
    """Return the entry of a piece that cannot be read."""
    identity = damage_id(name, offset, data)
    return Entry(offset, len(data), identity, 0, 0, 1, reason, DAMAGED_GROUP, "", "", "", reason)


def oversized(head: bytes, length: int, offset: int, name: str) -> Entry:
    """Return the entry of a record of which no more than its *head* is read."""
    identity = oversized_id(name, offset, head, length)
    return damaged(head, str(parser.too_long(length)), offset, name)._replace(
        length=length, id=identity
    )


def name_of(text: str) -> str:
    """Make the name of a source, version or model fit for the index."""
    return line_of(shortened(text, _LONGEST_NAME))


def line_of(text: str) -> str:
    """Make any text fit for a database: no half characters, no zero characters."""
    return (text if text.isascii() else visible(text)).replace("\0", "\u2400")


def _keep(cache: dict[str, _V], key: str, value: _V, most: int) -> _V:
    if len(cache) >= most:
        cache.clear()
    cache[key] = value
    return value
