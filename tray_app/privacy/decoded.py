"""Shows a text without one level of escaping, and where its characters stand in the text as written."""

import bisect
import re
from collections.abc import Iterator

from tray_app.privacy.spans import Span
from tray_app.privacy.view import View

_ESCAPE = re.compile(r"%([2-7][0-9A-Fa-f])|\\u00([2-7][0-9A-Fa-f])|&(quot|apos|amp|lt|gt|#34|#39);|\\/")
_ENTITIES = {"quot": '"', "#34": '"', "apos": "'", "#39": "'", "amp": "&", "lt": "<", "gt": ">"}


class Decoded:
    """A view without percent encoding (`%2F`), JSON's `\\u002b` and `\\/`, and the entities of quotes and brackets."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        self._places: list[tuple[int, int]] = []
        done = length = 0
        for found in _ESCAPE.finditer(text):
            code = found[1] or found[2]
            pieces += (text[done : found.start()], chr(int(code, 16)) if code else _ENTITIES.get(found[3] or "", "/"))
            length += found.start() - done + 1
            done = found.end()
            self._places.append((length, done))
        pieces.append(text[done:])
        self.view = View("".join(pieces))

    def __bool__(self) -> bool:
        return bool(self._places)

    def written(self, spans: Iterator[Span]) -> Iterator[Span]:
        """Yield the spans with the places that they have in the text as written."""
        for span in spans:
            places = []
            for place in (span.start, span.end):
                # An escape stands whole before the place that follows its character.
                at = bisect.bisect_right(self._places, (place, 1 << 62)) - 1
                shown, written = self._places[at] if at >= 0 else (0, 0)
                places.append(written + place - shown)
            yield span._replace(start=places[0], end=places[1])
