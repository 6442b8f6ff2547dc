"""The names that stand for what was replaced: equal things share one; none can be computed back."""

import re

from tray_app.model.redaction import Hit
from tray_app.redaction.spans import THE_USER, Span

# The label is checked against the ones we give, so that nobody can dress a token as a placeholder.
_FORM = re.compile(
    r"<(?:user(?:-\d{1,6})?|name|home|hidden|(?:host|email|ip|mac|card|iban)-\d{1,6}"
    r"|secret:([a-z0-9]{1,24}(?:-[a-z0-9]{1,16}){0,3})#\d{1,6})>"
)
_NUMBERED = ("host", "email", "ip", "mac", "card", "iban")


def known(text: str) -> list[tuple[int, int]]:
    """List the places of placeholders that stand in a text already."""
    if "<" not in text:
        return []
    return [
        found.span() for found in _FORM.finditer(text) if found[1] is None or _is_label(found[1])
    ]


def _is_label(label: str) -> bool:
    from tray_app.redaction.token_formats import labels

    return label in labels()


class Placeholders:
    """Gives names, in the order in which things are met, and remembers what they stand for."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self._counts: dict[str, int] = {}
        self._first: dict[str, Hit] = {}

    def reserve(self, text: str) -> None:
        """Take note of numbers that stand in a text already, so that they are not given twice."""
        for start, end in known(text):
            name = text[start:end]
            series, _, number = name[1:-1].replace("#", "-").rpartition("-")
            if name not in self._first and series and number.isdigit():
                self._counts[series] = max(self._counts.get(series, 0), int(number))

    def name(self, span: Span, original: str) -> str:
        """Return the placeholder for a span."""
        key = (span.kind if span.kind != "word" else f"word {span.label}", span.same or original)
        given = self._names.get(key)
        if given is None:
            given = self._names[key] = self._new(span)
            self._first.setdefault(given, Hit(0, 0, span.rule, span.kind, given, original))
        return given

    def original(self, name: str) -> str | None:
        """Return what a placeholder of this session stands for; None for one that it
        did not give.
        """
        first = self._first.get(name)
        return first.original if first is not None else None

    def _new(self, span: Span) -> str:
        if span.kind == "word":
            return span.label
        if span.kind == "user":
            return "<user>" if span.same == THE_USER else f"<user-{self._next('user', 2)}>"
        if span.kind in _NUMBERED:
            return f"<{span.kind}-{self._next(span.kind)}>"
        if span.kind == "secret":
            return f"<secret:{span.label}#{self._next('secret:' + span.label)}>"
        return f"<{span.kind}>"

    def _next(self, series: str, first: int = 1) -> int:
        number = self._counts[series] = max(self._counts.get(series, 0) + 1, first)
        return number

    def standing_in(self, text: str) -> list[Hit]:
        """List the placeholders given so far, wherever they stand in a text, with what they stand
        for.
        """
        places = [(start, end) for start, end in known(text) if text[start:end] in self._first]
        for name in {name for (kind, _), name in self._names.items() if kind.startswith("word ")}:
            if name and not _FORM.fullmatch(name):
                places += [
                    found.span() for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
                ]
        hits = []
        for start, end in sorted(places):
            first = self._first[text[start:end]]
            hits.append(Hit(start, end, first.rule, first.kind, first.placeholder, first.original))
        return hits
