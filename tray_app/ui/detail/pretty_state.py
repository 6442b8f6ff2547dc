"""JSON text, indented without reading it: numbers, order, spelling and keys given twice stay as
they were written.
"""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
"""A text without an end reaches to the end of all, so that none is begun twice."""
DEEPEST = 60
"""Levels beyond this are not indented further."""


def pretty(text: str, *, limit: int) -> str:
    """Return *text* with each member on a line of its own, at most about *limit* characters of it.

    What is no JSON comes out as its tokens in their order: nothing is lost, nothing is corrected.
    """
    made: list[str] = []
    length = 0
    for piece in _pieces(text):
        made.append(piece)
        length += len(piece)
        if length > limit:
            made.append("…")
            break
    return "".join(made)


def _pieces(text: str) -> Iterator[str]:
    depth, previous = 0, ""
    for found in _TOKEN.finditer(text):
        token = found.group()
        if token in "{[":
            if previous and previous in "{[,":
                yield _line(depth)
            depth += 1
            yield token
        elif token in "}]":
            depth = max(0, depth - 1)
            if previous not in ("{", "["):
                yield _line(depth)
            yield token
        elif token == ",":
            yield token
        elif token == ":":
            yield ": "
        else:
            if previous and previous in "{[,":
                yield _line(depth)
            elif previous and previous not in ":":
                yield " "
            yield token
        previous = token
        if depth == 0 and token in "}]":
            # Records may be glued together on one line.
            previous = ""
            yield "\n"


def _line(depth: int) -> str:
    return "\n" + "  " * min(depth, DEEPEST)
