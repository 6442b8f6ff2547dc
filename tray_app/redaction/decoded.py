"""Shows a text as somebody reads it, and where its characters stand in the text as written.

Without one level of escaping; without colours and zero-width characters; without the line breaks
within a token.
"""

import bisect
import re
from collections.abc import Iterable, Iterator

from tray_app.redaction.heuristics import is_random_piece
from tray_app.redaction.spans import Span
from tray_app.redaction.view import Pattern, View

_ESCAPE = re.compile(
    r"%(?:25)*([2-7][0-9A-Fa-f])|\\u00([2-7][0-9A-Fa-f])|&(quot|apos|amp|lt|gt|#34|#39);|\\/"
)
_ENTITIES = {"quot": '"', "#34": '"', "apos": "'", "#39": "'", "amp": "&", "lt": "<", "gt": ">"}

# ECMA-48: a sequence of colours or movement; the beginning and the end of a string such as a link,
# whose text stays.
_SEQUENCE = (
    r"\[[0-9:;<=>?]{0,60}[ "
    r"-/]{0,4}[@-~]|\][0-9]{1,4};[^;\s]{0,40}(?:;|(?=[\x07\x1b]))|[()][0-9A-B]|[\\=>78DEHMNOZc]"
)
_ESC = r"(?:\x1b|\\{1,2}(?:u001[bB]|x1[bB]|033|e(?=\[))|%1[bB]|&#(?:27|x1[bB]);|\^\[|\u241b)"
_NO_WIDTH = re.compile(
    rf"{_ESC}(?:{_SEQUENCE})|%1[bB]%5[bB][0-9;]{{0,60}}m|\x9b[0-9:;<=>?]{{0,60}}[ -/]{{0,4}}[@-~]"
    r"|\\{1,2}u(?:200[b-fB-F]|202[a-eA-E]|206[0-9a-fA-F]|[fF][eE][fF][fF]|00[aA][dD])"
    r"|%[eE]2%80%(?:8[b-fB-F]|[aA][a-eA-E])|%[cC]2%[aA][dD]|%[eE][fF]%[bB][bB]%[bB][fF]"
    r"|&(?:shy|ZeroWidthSpace|zwn?j|#(?:173|820[3-7]|65279|x200[b-fB-F]|x[aA][dD]));"
    r"|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_MAY_HAVE_NO_WIDTH = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\\u001b|\\u20|\\ufeff|\\u00ad|\\x1b|\\033|\\e\[|\^\[|%1b|%e2%80|%c2%ad"
    r"|%ef%bb|&shy|&zw|&zero|&#",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\\?\r?\n[ \t]{0,16}(?:[|>] ?)?|(?:\\r)?\\n|<wbr ?/?>|=\r?\n"
    r"|[\"'] ?[+.]? ?\\?(?:\r?\n)?[ \t]{0,16}[+.]? ?[\"']"
)
"""Where a token may go on after a line's end, or in the next of several strings."""
# Blanks stand between random things anyway: there the first must look like a token's beginning.
_BLANK = Pattern(
    r"(?:^|[^A-Za-z0-9_])[A-Za-z0-9]{1,10}[_-][A-Za-z0-9_-]{3,60}([ "
    r"\t\n\x80]{1,2})[A-Za-z0-9_/+-]{5,}"
)
_BEFORE_BREAK = re.compile(r"[A-Za-z0-9_/+.=-]{6,}$")
_AFTER_BREAK = re.compile(r"[A-Za-z0-9_/+-]{5,}")


class Read:
    """A view of a text in which some places stand for other characters, or for none."""

    def __init__(self, text: str, changes: Iterable[tuple[int, int, str]]) -> None:
        """*changes* are the places in order, and what stands there instead."""
        pieces: list[str] = []
        self._begins: list[int] = []
        self._ends: list[int] = []
        """Where what stands instead begins and ends in the view."""
        self._written: list[int] = []
        """Where the text as written goes on after each place."""
        done = length = 0
        for start, end, instead in changes:
            pieces += (text[done:start], instead)
            length += start - done
            self._begins.append(length)
            length += len(instead)
            self._ends.append(length)
            self._written.append(end)
            done = end
        pieces.append(text[done:])
        self.view = View("".join(pieces)) if done else View(text)

    def __bool__(self) -> bool:
        return bool(self._written)

    def written(self, spans: Iterable[Span]) -> Iterator[Span]:
        """Yield the spans with the places that they have in the text as written."""
        for span in spans:
            # What stands for nothing belongs to a span only where it stands within.
            start = self._place(bisect.bisect_right(self._ends, span.start) - 1, span.start)
            end = self._place(bisect.bisect_left(self._begins, span.end) - 1, span.end)
            yield span._replace(start=start, end=end)

    def across(self, spans: Iterable[Span]) -> Iterator[Span]:
        """Yield only the spans that hold one of the places, as `written`."""
        yield from self.written(
            span
            for span in spans
            if bisect.bisect_right(self._begins, span.start)
            < bisect.bisect_left(self._begins, span.end)
        )

    def _place(self, at: int, place: int) -> int:
        return self._written[at] + place - self._ends[at] if at >= 0 else place


def decoded(text: str) -> Read:
    """Read without percent encoding (`%2F`), JSON's `\\u002b` and `\\/`, and entities of quotes."""

    def changes() -> Iterator[tuple[int, int, str]]:
        for found in _ESCAPE.finditer(text):
            code = found[1] or found[2]
            yield *found.span(), chr(int(code, 16)) if code else _ENTITIES.get(found[3] or "", "/")

    return Read(text, changes())


def without_zero_width(text: str) -> tuple[Read, ...]:
    """Read a text that holds such signs in both ways: they stand within words, or between them."""
    if text.isascii() and not _MAY_HAVE_NO_WIDTH.search(text):
        return ()
    places = [found.span() for found in _NO_WIDTH.finditer(text)]
    return (
        tuple(Read(text, [(*place, instead) for place in places]) for instead in ("", " "))
        if places
        else ()
    )


def joined(view: View) -> Read:
    """Read without the breaks that may split a token: where random characters stand on
    both sides.
    """
    text = view.text

    def changes() -> Iterator[tuple[int, int, str]]:
        places = [found.span() for found in _BREAK.finditer(text)]
        places += [found.span(1) for found in _BLANK.find(view)]
        done = 0
        for start, end in sorted(places):
            after = _AFTER_BREAK.match(text, end, end + 200)
            if start < done or after is None or not is_random_piece(after[0]):
                continue
            before = _BEFORE_BREAK.search(text, max(0, start - 64), start)
            if before is not None and is_random_piece(before[0]):
                yield start, end, ""
                done = end

    return Read(text, changes())
