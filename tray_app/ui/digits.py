"""The few characters that stand on the tray's icon, as strokes: a font would be 2 MB of an idle tray for them."""

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

HEIGHT: Final = 10.0
WIDTH: Final = 6.0
LINE: Final = 2.5
_GAP: Final = 1.0

# In SVG's words (M move, L line, C curve), within 6 by 10 units; the line itself adds half its width around that.
_STROKES: Final = {
    "0": "M 3 0 C 5.2 0 6 2 6 5 C 6 8 5.2 10 3 10 C .8 10 0 8 0 5 C 0 2 .8 0 3 0",
    "1": "M 1 1.8 L 3.7 0 L 3.7 10",
    "2": "M .2 2.7 C .4 .9 1.5 0 3 0 C 4.7 0 5.8 1.1 5.8 2.8 C 5.8 5 3.2 6.8 .2 10 L 6 10",
    "3": "M .4 0 L 5.6 0 L 2.8 3.9 C 4.8 3.9 6 5.1 6 6.9 C 6 8.8 4.7 10 2.9 10 C 1.5 10 .5 9.4 0 8.4",
    "4": "M 4.4 10 L 4.4 0 L 0 7 L 6 7",
    "5": "M 5.4 0 L .9 0 L .5 4.4 C 1.2 3.8 2 3.6 3 3.6 C 4.8 3.6 6 4.9 6 6.8 C 6 8.7 4.7 10 2.9 10"
    " C 1.6 10 .6 9.5 0 8.6",
    "6": "M 5.3 .9 C 4.7 .3 4 0 3.3 0 C 1.1 0 0 2.2 0 5.6 C 0 8.5 1.2 10 3.1 10 C 4.8 10 6 8.7 6 6.9"
    " C 6 5.1 4.8 3.9 3.1 3.9 C 1.5 3.9 .2 4.9 0 6.4",
    "7": "M 0 0 L 6 0 L 2.2 10",
    "8": "M 3 0 C 4.5 0 5.5 .9 5.5 2.3 C 5.5 3.7 4.4 4.6 3 4.6 C 1.6 4.6 .5 3.7 .5 2.3 C .5 .9 1.5 0 3 0"
    " M 3 4.6 C 4.8 4.6 6 5.7 6 7.3 C 6 9 4.8 10 3 10 C 1.2 10 0 9 0 7.3 C 0 5.7 1.2 4.6 3 4.6",
    "9": "M .7 9.1 C 1.3 9.7 2 10 2.7 10 C 4.9 10 6 7.8 6 4.4 C 6 1.5 4.8 0 2.9 0 C 1.2 0 0 1.3 0 3.1"
    " C 0 4.9 1.2 6.1 2.9 6.1 C 4.5 6.1 5.8 5.1 6 3.6",
    "+": "M 3 2.4 L 3 8 M .2 5.2 L 5.8 5.2",
    "!": "M 3 0 L 3 6.2 M 3 9.8 L 3 10",
    "?": "M .4 2.4 C .6 .9 1.7 0 3 0 C 4.6 0 5.6 1 5.6 2.5 C 5.6 4.6 3 4.6 3 6.6 M 3 9.8 L 3 10",
}


def width(text: str) -> float:
    """Return how wide *text* is, in the units of `path`, with the width of the line."""
    return len(text) * (WIDTH + LINE + _GAP) - _GAP


def path(text: str) -> QPainterPath:
    """Return *text* as strokes to be drawn with a line of `LINE` units, in a box of `width(text)` by HEIGHT + LINE."""
    whole = QPainterPath()
    for place, character in enumerate(text):
        left = LINE / 2 + place * (WIDTH + LINE + _GAP)
        _append(whole, _STROKES[character].split(), left)
    return whole


def _append(whole: QPainterPath, words: list[str], left: float) -> None:
    at = 0
    while at < len(words):
        kind, count = words[at], 3 if words[at] == "C" else 1
        numbers = [float(word) for word in words[at + 1 : at + 1 + 2 * count]]
        points = [QPointF(x + left, y + LINE / 2) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if kind == "M":
            whole.moveTo(points[0])
        elif kind == "L":
            whole.lineTo(points[0])
        else:
            whole.cubicTo(*points)
        at += 1 + 2 * count
