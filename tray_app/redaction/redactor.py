"""Takes the user, the machine and secrets out of a text, and leaves what helps to mend the crash.

All finders look at the same text: the user's own words, vendors' tokens, secrets by where they
stand, numbers that identify, names of the machine and the user. Matches that overlap become one.
Nothing here ever opens a connection.
"""

import itertools
import json
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache

from tray_app.model.redaction import Hit, Identity, Redacted, WordRule
from tray_app.redaction import placeholders
from tray_app.redaction.decoded import decoded, without_zero_width
from tray_app.redaction.fields import FIELDS
from tray_app.redaction.finders.commands import find_arguments
from tray_app.redaction.finders.credentials import find_credentials
from tray_app.redaction.finders.headers import find_basic_credentials, find_headers
from tray_app.redaction.finders.known_text import RepeatedMatches, UserWords
from tray_app.redaction.finders.machines import find_machines, find_organisations, find_tenants
from tray_app.redaction.finders.numbers import find_numbers
from tray_app.redaction.finders.private_keys import find_private_keys
from tray_app.redaction.finders.prompts import find_prompts
from tray_app.redaction.finders.prose import find_in_prose
from tray_app.redaction.finders.split_pairs import find_split_pairs
from tray_app.redaction.finders.urls import find_in_urls
from tray_app.redaction.finders.user_names import UserNames
from tray_app.redaction.finders.vendor_tokens import find_vendor_tokens
from tray_app.redaction.identity import this_machine
from tray_app.redaction.secret_names import Secrecy, secrecy
from tray_app.redaction.spans import Span, merged, without
from tray_app.redaction.view import View

Finder = Callable[[View], Iterator[Span]]

_FINDERS: tuple[Finder, ...] = (
    find_vendor_tokens,
    find_private_keys,
    find_basic_credentials,
    find_in_urls,
    find_headers,
    find_arguments,
    find_split_pairs,
    find_in_prose,
    find_prompts,
    find_numbers,
    find_tenants,
    find_machines,
    find_organisations,
)
_ESCAPED = (
    b"%22",
    b"%27",
    b"%25",
    b"\\u0022",
    b"\\u0027",
    b"&quot;",
    b"&#34;",
    b"&#39;",
    b"&apos;",
)
"""Quotes as written inside other quotes (JSON in a URL, in a page, in JSON), and % written as %25.
"""
SHORT = 512
"""In characters: what was found in texts up to this length is remembered."""
PASSES = 6
"""A replacement can make its neighbours look like a secret; more rounds than this never occur."""
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_AFTER_NAME = re.compile(r"\s*:")
_WRAPPERS = frozenset({"value", "stringValue"})
"""Names that only wrap a value in OTLP's JSON; the attribute's own key came before them."""


class Redactor:
    """The rules for one user on one machine. Cheap to build; may be shared by threads."""

    def __init__(self, *, identity: Identity | None = None, words: Sequence[WordRule] = ()) -> None:
        self.identity = this_machine() if identity is None else identity
        self.words = tuple(words)
        self._user_names = UserNames(self.identity)
        self._found_in_short = lru_cache(maxsize=4096)(self._find)

    def find(self, view: View, field: str) -> Sequence[Span]:
        """Return what all rules find that depend on nothing but the text and the name of its field.

        Most strings of a request are short and stand in every other one too: attributes, versions.
        """
        return (
            self._found_in_short(view.text, field)
            if len(view.text) <= SHORT
            else self._find(view.text, field, view)
        )

    def _find(self, text: str, field: str, view: View | None = None) -> tuple[Span, ...]:
        view = view or View(text)
        found = itertools.chain.from_iterable(find(view) for find in _FINDERS)
        return (
            *found,
            *find_credentials(view, field),
            *_find_escaped(view),
            *self._user_names.find(view),
        )

    def session(
        self, *, restored: Collection[str] = (), hidden: Sequence[str] = ()
    ) -> "RedactionSession":
        """Begin one request: its placeholders are numbered together, and equal things share one.

        *restored*: placeholders that the user took back. *hidden*: further pieces of text to hide.
        """
        return RedactionSession(self.find, UserWords(self.words, hidden), frozenset(restored))


class RedactionSession:
    """One request's redactions. Not for several threads at once."""

    def __init__(
        self,
        find: Callable[[View, str], Sequence[Span]],
        words: UserWords,
        restored: Collection[str],
    ) -> None:
        self._rules, self._words, self._restored = find, words, restored
        self._names = placeholders.Placeholders()
        self._repeated = RepeatedMatches()

    def text(self, text: str, *, field: str = "") -> Redacted:
        """Redact one text. *field* is the attribute's key: it tells what a bare value is.

        The hits are what was replaced now, with places in the returned text.
        """
        self._names.reserve(text)
        hits: list[Hit] = []
        for _ in range(PASSES):
            text, fresh = self._once(text, field)
            if not fresh:
                break
            hits = sorted(_moved(hits, fresh) + fresh, key=lambda hit: hit.start)
        return Redacted(text, tuple(hits))

    def last_look(self, body: str) -> Redacted:
        """Redact every string of a serialised JSON text once more; it stays valid JSON.

        The hits are all placeholders of this session that stand in the returned text, also those
        that came in by `text` before, so that they can be marked in a preview of it.
        """
        # A request says most things twice, and its names a hundred times.
        seen: dict[tuple[str, str], str] = {}

        def once(text: str, key: str) -> str:
            if key in FIELDS or secrecy(key) < Secrecy.LIKELY:
                key = ""  # the name tells nothing of the value
            if (text, key) not in seen:
                seen[text, key] = self.text(text, field=key).text
            return seen[text, key]

        after = map_strings(body, once)
        return Redacted(after, tuple(self._names.standing_in(after)))

    def taken_back(self, text: str) -> str:
        """Put the originals in the place of those placeholders that the user took back;
        no others.
        """
        for start, end in reversed(placeholders.known(text)):
            original = (
                self._names.original(text[start:end]) if text[start:end] in self._restored else None
            )
            if original is not None:
                text = text[:start] + original + text[end:]
        return text

    def _once(self, text: str, field: str) -> tuple[str, list[Hit]]:
        taken = placeholders.known(text)
        pieces: list[str] = []
        hits: list[Hit] = []
        done = length = 0
        for part, whole in without(merged(self._find(text, field)), taken):
            original = text[part.start : part.end]
            if not whole and not any(char.isalnum() for char in original):
                continue
            name = self._names.name(part, original)
            if name in self._restored or name == original:
                continue
            self._repeated.learn(part, original)
            pieces += (text[done : part.start], name)
            length += part.start - done
            hits.append(Hit(length, length + len(name), part.rule, part.kind, name, original))
            length += len(name)
            done = part.end
        if not hits:
            return text, hits
        pieces.append(text[done:])
        return "".join(pieces), hits

    def _find(self, text: str, field: str) -> Iterator[Span]:
        reads = without_zero_width(text)
        if not reads:
            return self._found_in(View(text), field)
        found = (read.written(self._found_in(read.view, field)) for read in reads)
        return itertools.chain(self._words.find(View(text)), *found)

    def _found_in(self, view: View, field: str) -> Iterator[Span]:
        return itertools.chain(
            self._words.find(view), self._rules(view, field), self._repeated.find(view)
        )


def _find_escaped(view: View) -> Iterator[Span]:
    """Yield secrets of names and headers where one level of quotes is escaped."""
    if view.has_any(_ESCAPED):
        read = decoded(view.text)
        yield from read.written(find_credentials(read.view, ""))
        yield from read.written(find_headers(read.view))


def _moved(earlier: list[Hit], fresh: list[Hit]) -> list[Hit]:
    """Move earlier hits to where they stand once the fresh ones are in; both are sorted
    by place.
    """
    moved: list[Hit] = []
    position, shift = 0, 0
    for hit in earlier:
        while position < len(fresh) and fresh[position].start <= hit.start + shift:
            shift += len(fresh[position].placeholder) - len(fresh[position].original)
            position += 1
        moved.append(hit.moved(shift))
    return moved


def map_strings(body: str, change: Callable[[str, str], str]) -> str:
    """Return *body* with each string replaced by `change(string, field)`.

    *field* is the member's name, or for OTLP's `{"key": K, "value": {"stringValue": …}}` the K.
    Text that is not JSON is changed as one plain string.
    """
    try:
        json.loads(body)
    except ValueError:
        return change(body, "")
    pieces: list[str] = []
    done = 0
    name = attribute = ""
    for found in _STRING.finditer(body):
        literal = found[0]
        text: str = json.loads(literal) if "\\" in literal else literal[1:-1]
        if _AFTER_NAME.match(body, found.end()):
            name, after = text, change(text, "")
            if name not in _WRAPPERS:
                attribute = ""
        else:
            after = change(text, attribute if name in _WRAPPERS else "" if name == "key" else name)
            if name == "key":
                attribute = text
        if after != text:
            pieces += (
                body[done : found.start()],
                json.dumps(after, ensure_ascii=literal.isascii()),
            )
            done = found.end()
    pieces.append(body[done:])
    return "".join(pieces)
