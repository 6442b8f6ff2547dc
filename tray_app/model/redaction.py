"""What redaction did to a text, as values."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Hit:
    """One replacement. Never written to disk: it holds the original."""

    start: int
    """In characters of the redacted text."""
    end: int
    rule: str
    """The rule's name: `identity.user`, `url.query`, `secret.hf-token`…"""
    kind: str
    """The class of thing, for counting: `user`, `host`, `home`, `secret`, `email`, `ip`…"""
    placeholder: str
    """What stands there now: `<user>`, `<secret:hf-token#1>`. Equal things share one."""
    original: str

    def moved(self, shift: int) -> "Hit":
        return replace(self, start=self.start + shift, end=self.end + shift)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text after redaction, and what was replaced, in order of place."""

    text: str
    hits: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """The user and the machine that must not be named."""

    username: str = ""
    fullname: str = ""
    home: str = ""
    hostname: str = ""


HIDDEN = "<hidden>"
"""Stands for a hidden word whose rule names no substitute."""


@dataclass(frozen=True, slots=True)
class WordRule:
    """A rule of the user's own: this word becomes that."""

    word: str
    substitute: str = HIDDEN
