"""The letters without which a pattern is found nowhere, so that few patterns need to be tried."""

import re

from tray_app.model.advice import Letters
from tray_app.typed import Final

_SHORTEST: Final = 3
_GROUP: Final = re.compile(r"\((?:\?(?:P?<\w+>|[imsU-]*(?::|(?=\)))))?")
_CLASS: Final = re.compile(r"\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]", re.DOTALL)
_TIMES: Final = re.compile(r"(?:[*+?]|\{(\d+)(?:,\d*)?\})\??")
_SIGNS: Final = frozenset("bBdDsSwWAzntrfv")
"""After a backslash; any other letter is not read here."""

_MOST: Final = 4


def needed(pattern: str) -> Letters:
    """Return what stands in the `casefold` of every text in which *pattern* is found, the most
    telling first.

    The pattern is read as RE2 reads it where the case of letters does not count. Empty: nothing is
    known, and the pattern has to be tried.
    """
    reader = _Reader(pattern)
    try:
        found = reader.alternatives()
    except _Unread:
        return ()
    return found[:_MOST] if reader.at == len(pattern) else ()


class _Unread(Exception):
    """Something in a pattern that is not read here."""


class _Reader:
    """Goes through a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.at = pattern, 0

    def alternatives(self) -> Letters:
        """Read what stands between bars, up to the end of the group or of all."""
        found = [self._sequence()]
        while self._next == "|":
            self.at += 1
            found.append(self._sequence())
        if not all(found):
            return ()
        return tuple(
            tuple(text for each in found for text in each[min(number, len(each) - 1)])
            for number in range(max(map(len, found)))
        )

    def _sequence(self) -> Letters:
        found: list[tuple[str, ...]] = []
        run = ""
        while self._next and self._next not in "|)":
            item = self._item()
            fewest, most_is_one = self._times()
            if fewest and isinstance(item, str) and item:
                run += item
                if most_is_one:
                    continue
            found.append((run,))
            run = ""
            if fewest and isinstance(item, tuple):
                found += item
        found.append((run,))
        telling = [each for each in dict.fromkeys(found) if _shortest(each) >= _SHORTEST]
        return tuple(sorted(telling, key=_shortest, reverse=True))

    def _item(self) -> str | Letters:
        """Read one letter, or a group, or a sign that may stand for several letters (empty)."""
        char = self._next
        if char == "(":
            self._pass(_GROUP)
            found = self.alternatives()
            if self._next != ")":
                raise _Unread
            self.at += 1
            return found
        if char == "[":
            self._pass(_CLASS)
            return ""
        self.at += 1
        if char == "\\":
            char = self._next
            self.at += 1
            if char in _SIGNS:
                return ""
            if not char or char.isalnum():
                raise _Unread
        elif char in "*+?":
            raise _Unread
        elif char in ".^$":
            return ""
        return char.lower() if char.isascii() else ""  # others may fold to something else

    def _times(self) -> tuple[int, bool]:
        """Read how often the last item must be there, and whether that is once."""
        found = _TIMES.match(self.pattern, self.at)
        if found is None:
            return 1, True
        self.at = found.end()
        return int(found[1]) if found[1] else found[0].startswith("+"), False

    def _pass(self, what: re.Pattern[str]) -> None:
        found = what.match(self.pattern, self.at)
        if found is None:
            raise _Unread
        self.at = found.end()

    @property
    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]


def _shortest(texts: tuple[str, ...]) -> int:
    return min(map(len, texts))
