"""A text beside its bytes, one byte a character, so that RE2 patterns find places in the text."""

import functools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tray_app.redaction.spellings import BLANKLESS

OTHER = 0x80
"""The byte that stands for every letter or sign outside ASCII."""


class _Table(dict[int, int]):
    """Folds characters to one byte: quotes and blanks of all scripts to ASCII, the rest
    to `OTHER`.
    """

    def __missing__(self, code: int) -> int:
        char = chr(code)
        if code < 0x80:
            folded = code
        elif 0xFF01 <= code <= 0xFF5E:
            folded = code - 0xFEE0  # the forms of ASCII that are as wide as a Chinese character
        elif char in "“”„‟«»″":
            folded = ord('"')
        elif char in "‘’‚‛′":
            folded = ord("'")
        elif char in "\u2028\u2029\u0085":
            folded = ord("\n")
        elif unicodedata.category(char) in ("Zs", "Cf"):
            folded = ord(" ")
        else:
            folded = OTHER
        self[code] = folded
        return folded


_TABLE = _Table()
_WORD = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_" + bytes([OTHER])
)
_CHECKSUM = re.compile(
    rb"(?:sha-?(?:1|224|256|384|512)|md5|integrity)[\"']?[-:=]\s?[\"']?[A-Za-z0-9+/_-]{0,50}$",
    re.IGNORECASE,
)
_HEX = frozenset(b"0123456789abcdefABCDEF")


_LAST = b"\0the last\0"
"""Ends each text: where it is not found, the engine has given up, which it does not say."""


class Literals:
    """All literals that patterns wait for, looked for together: one by one they take most of the
    time.
    """

    def __init__(self) -> None:
        self._places: dict[bytes, int] = {_LAST: 0}
        self._set: Any = None

    def add(self, literals: Iterable[bytes]) -> None:
        """Take note of literals in lower case."""
        for literal in literals:
            if literal not in self._places:
                self._places[literal] = len(self._places)
                self._set = None

    def found_in(self, lower: bytes) -> frozenset[bytes]:
        """Return those that occur in a text in lower case."""
        if len(lower) < 256:  # for which the engine is not worth its call
            return frozenset(literal for literal in self._places if literal in lower)
        known = list(self._places)
        found = frozenset(known[at] for at in self._compiled().Match(lower + _LAST) or ())
        if _LAST in found:
            return found
        # The engine was short of memory.
        return frozenset(literal for literal in known if literal in lower)

    def _compiled(self) -> Any:
        if self._set is None:
            import re2

            options = re2.Options()
            options.encoding = re2.Options.Encoding.LATIN1
            options.max_mem = 64 << 20
            self._set = re2.Set.SearchSet(options)
            for literal in self._places:
                self._set.Add(re2.escape(literal))
            self._set.Compile()
        return self._set


LITERALS = Literals()


class View:
    """One text, as every rule sees it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._spent = 0
        self._told: dict[tuple[Callable[[str], bool], str], bool] = {}
        self.raw = (
            text.encode("ascii") if text.isascii() else text.translate(_TABLE).encode("latin-1")
        )

    @functools.cached_property
    def lower(self) -> bytes:
        """The bytes in lower case: what literals are looked up in before a pattern runs."""
        return self.raw.lower()

    def reach(self, place: int) -> int:
        """Return how far a rule may read on: far, until much more was read than the
        text is long.
        """
        much = self._spent > 4 * len(self.text) + 16_384
        return min(len(self.text), place + (32 if much else 4096))

    def spend(self, characters: int) -> None:
        """Take note of how many characters a rule has read from one place."""
        self._spent += characters

    def tell(self, test: Callable[[str], bool], value: str) -> bool:
        """Return what a test says of a value; it is asked once for each value of this text."""
        told = self._told.get((test, value))
        if told is None:
            told = self._told[test, value] = test(value)
        return told

    @functools.cached_property
    def literals(self) -> frozenset[bytes]:
        """Those of all patterns' literals that occur."""
        return LITERALS.found_in(self.lower)

    def has_any(self, literals: tuple[bytes, ...]) -> bool:
        """Tell whether one of these lower-case literals occurs."""
        lower = self.lower
        for literal in literals:  # noqa: SIM110  three times as fast as any(), in the hot spot
            if literal in lower:
                return True
        return False

    def begins_token(self, place: int) -> bool:
        """Tell whether a token may begin here: not after a letter, digit or `_`, but after an
        escape.
        """
        raw = self.raw
        if place == 0 or raw[place - 1] not in _WORD:
            return True
        if raw[place - 1] == OTHER:
            return bool(BLANKLESS.match(self.text, place - 1))
        if place >= 2 and raw[place - 2] == 0x5C and raw[place - 1] in b"nrtbf":
            return True
        if (
            place >= 3
            and raw[place - 3] == 0x25
            and raw[place - 2] in _HEX
            and raw[place - 1] in _HEX
        ):
            return True
        return (
            place >= 6
            and raw[place - 6 : place - 4] == b"\\u"
            and all(b in _HEX for b in raw[place - 4 : place])
        )

    def is_checksum(self, place: int) -> bool:
        """Tell whether what stands here, or just before, is named as a checksum: `sha256=…`."""
        return bool(_CHECKSUM.search(self.raw[max(0, place - 64) : place]))

    def ends_token(self, place: int) -> bool:
        """Tell whether a token may end before this place."""
        if place >= len(self.raw) or self.raw[place] not in _WORD:
            return True
        return self.raw[place] == OTHER and bool(BLANKLESS.match(self.text, place))


class Pattern:
    """A pattern of the linear-time engine over `View.raw`, compiled when first used."""

    __slots__ = ("_compiled", "_ignore_case", "_source", "literals")

    def __init__(
        self, source: str, *, literals: tuple[str, ...] = (), ignore_case: bool = False
    ) -> None:
        self._source, self._ignore_case, self._compiled = source, ignore_case, None
        self.literals = frozenset(literal.lower().encode() for literal in literals)
        LITERALS.add(self.literals)

    def find(self, view: View) -> "Iterator[Any]":
        """Yield the matches; none, without compiling, where no literal of the pattern occurs."""
        if self.literals and self.literals.isdisjoint(view.literals):
            return iter(())
        return self.compiled.finditer(view.raw)  # type: ignore[no-any-return]

    @property
    def compiled(self) -> Any:
        """The engine's own object; its spans count bytes of `View.raw`, which are characters of the
        text.
        """
        if self._compiled is None:
            import re2

            options = re2.Options()
            options.encoding = re2.Options.Encoding.LATIN1
            options.case_sensitive = not self._ignore_case
            self._compiled = re2.compile(self._source.encode("latin-1"), options)
        return self._compiled
