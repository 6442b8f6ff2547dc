"""Takes the person, the machine and secrets out of a text, and leaves what helps to mend the crash.

The order is: words that the person chose, known secret shapes, structure (addresses, command lines, headers, key and
value), numbers that identify (e-mail, IP, MAC, cards), the identity of person and machine. All rules look at the same
text; finds that overlap become one. Nothing here ever opens a connection.
"""

import itertools
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache

from tray_app.model.redaction import Hit, Identity, Redacted, WordRule
from tray_app.redaction import jsontext, placeholders
from tray_app.redaction.decoded import without_signs_of_no_width
from tray_app.redaction.fields import FIELDS
from tray_app.redaction.identity import this_machine
from tray_app.redaction.keys import Secrecy, secrecy
from tray_app.redaction.machines import find_machines
from tray_app.redaction.numbers import find_numbers
from tray_app.redaction.organisations import find_organisations
from tray_app.redaction.persons import Persons
from tray_app.redaction.repeated_matches import Echoes
from tray_app.redaction.shapes import find_shapes
from tray_app.redaction.spans import Span, merged, without
from tray_app.redaction.structure import find_structure
from tray_app.redaction.tenants import find_tenants
from tray_app.redaction.view import View
from tray_app.redaction.words import Words

SHORT = 512
"""In characters: what was found in texts up to this length is remembered."""
PASSES = 6
"""A replacement can bring two things together that then look like a third; more rounds than this never occur."""


class Redactor:
    """The rules for one person on one machine. Cheap to build; may be shared by threads."""

    def __init__(self, *, identity: Identity | None = None, words: Sequence[WordRule] = ()) -> None:
        self.identity = this_machine() if identity is None else identity
        self.words = tuple(words)
        self._persons = Persons(self.identity)
        self._finds_of_short = lru_cache(maxsize=4096)(self._finds)

    def finds(self, view: View, field: str) -> Sequence[Span]:
        """Return what all rules find that depend on nothing but the text and the name of its field.

        Most strings of a request are short and stand in every other one too: names of attributes, versions, models.
        """
        return (
            self._finds_of_short(view.text, field) if len(view.text) <= SHORT else self._finds(view.text, field, view)
        )

    def _finds(self, text: str, field: str, view: View | None = None) -> tuple[Span, ...]:
        view = view or View(text)
        finders: tuple[Callable[[View], Iterator[Span]], ...] = (
            find_shapes,
            lambda view: find_structure(view, field),
            find_numbers,
            find_tenants,
            find_machines,
            find_organisations,
            self._persons.find,
        )
        return tuple(itertools.chain.from_iterable(find(view) for find in finders))

    def session(self, *, restored: Collection[str] = (), hidden: Sequence[str] = ()) -> "RedactionSession":
        """Begin one request: its placeholders are numbered together, and equal things share one.

        *restored*: placeholders that the person took back. *hidden*: further pieces of text to hide.
        """
        return RedactionSession(self.finds, Words(self.words, hidden), frozenset(restored))


class RedactionSession:
    """One request's redactions. Not for several threads at once."""

    def __init__(self, finds: Callable[[View, str], Sequence[Span]], words: Words, restored: Collection[str]) -> None:
        self._rules, self._words, self._restored = finds, words, restored
        self._names = placeholders.Placeholders()
        self._echoes = Echoes()

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

        The hits are all placeholders of this session that stand in the returned text, also those that came in by
        `text` before, so that they can be marked in a preview of it.
        """
        seen: dict[tuple[str, str], str] = {}  # a request says most things twice, and its names a hundred times

        def once(text: str, key: str) -> str:
            key = "" if key in FIELDS or secrecy(key) < Secrecy.FIRM else key  # the name tells nothing of the value
            if (text, key) not in seen:
                seen[text, key] = self.text(text, field=key).text
            return seen[text, key]

        after = jsontext.mapped(body, once)
        return Redacted(after, tuple(self._names.standing_in(after)))

    def taken_back(self, text: str) -> str:
        """Put the originals in the place of those placeholders that the person took back; no others."""
        for start, end in reversed(placeholders.known(text)):
            original = self._names.original(text[start:end]) if text[start:end] in self._restored else None
            if original is not None:
                text = text[:start] + original + text[end:]
        return text

    def _once(self, text: str, field: str) -> tuple[str, list[Hit]]:
        taken = placeholders.known(text)
        pieces: list[str] = []
        hits: list[Hit] = []
        done = length = 0
        for part, whole in without(merged(self._finds(text, field)), taken):
            original = text[part.start : part.end]
            if not whole and not any(char.isalnum() for char in original):
                continue
            name = self._names.name(part, original)
            if name in self._restored or name == original:
                continue
            self._echoes.learn(part, original)
            pieces += (text[done : part.start], name)
            length += part.start - done
            hits.append(Hit(length, length + len(name), part.rule, part.kind, name, original))
            length += len(name)
            done = part.end
        if not hits:
            return text, hits
        pieces.append(text[done:])
        return "".join(pieces), hits

    def _finds(self, text: str, field: str) -> Iterator[Span]:
        reads = without_signs_of_no_width(text)
        if not reads:
            return self._found_in(View(text), field)
        found = (read.written(self._found_in(read.view, field)) for read in reads)
        return itertools.chain(self._words.find(View(text)), *found)

    def _found_in(self, view: View, field: str) -> Iterator[Span]:
        return itertools.chain(self._words.find(view), self._rules(view, field), self._echoes.find(view))


def _moved(earlier: list[Hit], fresh: list[Hit]) -> list[Hit]:
    """Move earlier hits to where they stand after the fresh ones were put in; both are sorted by place."""
    moved: list[Hit] = []
    position, shift = 0, 0
    for hit in earlier:
        while position < len(fresh) and fresh[position].start <= hit.start + shift:
            shift += len(fresh[position].placeholder) - len(fresh[position].original)
            position += 1
        start = hit.start + shift
        moved.append(Hit(start, start + hit.end - hit.start, hit.rule, hit.kind, hit.placeholder, hit.original))
    return moved
