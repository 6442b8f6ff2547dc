"""Advice: by what a cause of crashes is recognised, what happened, and what to try. Values only."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from tray_app.model import version
from tray_app.records import record
from tray_app.typed import Final, TypeAlias

LOOKED_AT: Final = 20_000
"""Characters of a message in which whole words are looked for."""


class AdviceList(StrEnum):
    """Whose list it is from; the strongest first."""

    USER = "you"
    ADMINISTRATOR = "administrator"
    PROGRAM = "program"


class Kind(StrEnum):
    """What a piece of advice is about. A cause is always believed before an after-effect."""

    CAUSE = "cause"
    EFFECT = "effect"
    """What shows that something failed and not why: a lost connection, a bare crash code."""
    ISSUE = "issue"
    """A page in an issue tracker about it. It says nothing of what to try, so it stands beside the
    others and hides none of them.
    """


class Action(StrEnum):
    """What a step can do by itself when the user asks for it."""

    START_CORTEX = "start-cortex"
    OPEN_SETTINGS_FOLDER = "open-settings-folder"


Sentence: TypeAlias = tuple[str, ...]
"""The same thing said in several ways, the fullest first. The first of which all placeholders are
known is used; where none is, nothing is said.
"""


@record
class Size:
    """An amount of memory in bytes."""

    octets: int


Value: TypeAlias = Size | int | str
"""What a placeholder stands for. A text is from a report, and hostile."""


Letters: TypeAlias = tuple[tuple[str, ...], ...]
"""Of each of these, one text is there. Empty: nothing is known."""


@record
class Pattern:
    """A regular expression, whatever the case of letters, and where it is looked for."""

    find: str
    where: str = "any"
    """`message`, `stack`, `stderr`, or `any`: all of them as one text, in this order."""
    unless: tuple[str, ...] = ()
    """It does not count where one of these is found too."""
    needs: Letters = ()
    """What stands in each text in which it is found. Empty: not known."""


@record
class Step:
    """One thing to try."""

    text: str
    command: str = ""
    """To be copied. It is from a list of advice, never from a report."""
    link: str = ""
    """An https address, opened only by the user's own click."""
    action: Action | None = None


@record
class Advice:
    """One entry of a list of advice.

    A report is of it when one of the patterns, signals or exit codes is met, and every condition
    that is given. Where there are only conditions, these are enough.
    """

    id: str
    title: str
    """At most six words."""
    happened: tuple[Sentence, ...] = ()
    steps: tuple[Step, ...] = ()
    kind: Kind = Kind.CAUSE
    order: int = 0
    """The lower is tried first."""
    patterns: tuple[Pattern, ...] = ()
    signals: tuple[str, ...] = ()
    exits: tuple[int, ...] = ()
    exclude: tuple[str, ...] = ()
    """Patterns: where one of them is found, this is not of it."""
    numbers: tuple[str, ...] = ()
    """Patterns by which no report is recognised, and whose named groups fill placeholders."""
    groups: tuple[str, ...] = ()
    """Condition: one of these fingerprints."""
    types: tuple[str, ...] = ()
    """Condition: one of these types of exception, letter by letter."""
    words: tuple[str, ...] = ()
    """Condition: whole words that are all in the message."""
    sources: tuple[str, ...] = ()
    """Condition: one of these parts of Cortex."""
    first_version: str = ""
    last_version: str = ""
    """Conditions: not before and not after these versions of Cortex."""
    fixed_in: str = ""
    """The first version that does not have the fault any more."""
    links: tuple[str, ...] = ()
    origin: AdviceList = AdviceList.PROGRAM

    @property
    def has_conditions_alone(self) -> bool:
        """Whether there is nothing but conditions to recognise a report by."""
        return not (self.patterns or self.signals or self.exits)

    def allows(self, evidence: "Evidence") -> bool:
        """Say whether every condition is met."""
        if self.groups and evidence.group not in self.groups:
            return False
        if self.types and evidence.exception_type not in self.types:
            return False
        if self.sources and evidence.source not in self.sources:
            return False
        if self.words:
            said = set(re.findall(r"\w+", evidence.message[:LOOKED_AT].casefold()))
            if not {word.casefold() for word in self.words} <= said:
                return False
        first, last = version.key(self.first_version), version.key(self.last_version)
        if first is None and last is None:
            return True
        this = version.key(evidence.version)
        return (
            this is not None and (first is None or first <= this) and (last is None or this <= last)
        )


@record
class Listed:
    """An entry as far as it takes to see that a report may be of it."""

    id: str
    kind: Kind
    origin: AdviceList
    order: int
    letters: tuple[str, ...]
    """One of these is in the texts of each report that it is recognised by, but by codes."""
    signals: tuple[str, ...]
    exits: tuple[int, ...]
    read: Callable[[], Advice]
    """Returns all of it, the same each time."""


def listed(entry: Advice) -> Listed:
    """Return what tells whether a report may be of *entry*."""
    letters: tuple[str, ...] = ("",) if entry.has_conditions_alone else ()
    for pattern in entry.patterns:
        letters += next(iter(pattern.needs), ("",))
    return Listed(
        *(entry.id, entry.kind, entry.origin, entry.order),
        *(tuple(dict.fromkeys(letters)), entry.signals, entry.exits),
        lambda: entry,
    )


@record
class Evidence:
    """What advice is found by: the parts of a report, or as many of them as are given."""

    message: str = ""
    stack: str = ""
    stderr: str = ""
    signal: str = ""
    """`SIGSEGV`."""
    exit: int | None = None
    exception_type: str = ""
    group: str = ""
    source: str = ""
    version: str = ""
    values: Mapping[str, Value] = {}
    """What the report says by itself for placeholders: the memory of the card, the model."""


@record
class Found:
    """The advice for a report, and what its placeholders stand for."""

    advice: Advice
    values: Mapping[str, Value]


@record
class Language:
    """How advice is told in one language."""

    sentences: Mapping[str, str] = {}
    """By the English sentence. What is not there stays English: a user's own list is in the user's
    language.
    """
    decimal_mark: str = "."
    group_mark: str = ","
    between: str = " "
    """What stands between two sentences."""


ENGLISH: Final = Language()


@record
class Told:
    """Advice as it is shown."""

    id: str
    title: str
    happened: str
    steps: tuple[Step, ...]
    links: tuple[str, ...]


def told(
    found: Found,
    language: Language = ENGLISH,
    *,
    own: Callable[[str], str] = lambda text: text,
    given: Callable[[str], str] = lambda text: text,
) -> Told:
    """Tell advice in a language. *own* is applied to the words of the list, *given* to each value
    from the report.
    """
    shown = {name: given(amount(value, language)) for name, value in found.values.items()}
    advice = found.advice
    said = (_said(sentence, shown, language, own) for sentence in advice.happened)
    steps = tuple(
        Step(
            own(language.sentences.get(step.text, step.text)), step.command, step.link, step.action
        )
        for step in advice.steps
    )
    title = own(language.sentences.get(advice.title, advice.title))
    return Told(advice.id, title, language.between.join(filter(None, said)), steps, advice.links)


def placeholders(sentence: str) -> set[str]:
    """Return the names in braces. Raises ValueError where a sentence is not made as one with
    placeholders is.
    """
    from string import Formatter

    names = set()
    for _, name, form, conversion in Formatter().parse(sentence):
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            raise ValueError(f"{{{name}}} is no placeholder")
        names.add(name)
    return names


def amount(value: Value, language: Language = ENGLISH) -> str:
    """Write a value for people: memory in GB or MB of 2³⁰ and 2²⁰ bytes, as graphics
    cards count.
    """
    match value:
        case Size(octets):
            for factor, unit in (
                (1 << 40, "TB"),
                (1 << 30, "GB"),
                (1 << 20, "MB"),
                (1 << 10, "KB"),
            ):
                if octets >= factor * 0.9995:
                    return f"{f'{octets / factor:.3g}'.replace('.', language.decimal_mark)} {unit}"
            return f"{octets} B"
        case int():
            return f"{value:,}".replace(",", language.group_mark) if value >= 10_000 else str(value)
        case _:
            return value


def _said(
    sentence: Sentence, shown: Mapping[str, str], language: Language, own: Callable[[str], str]
) -> str:
    from string import Formatter

    for way in sentence:
        if placeholders(way) <= shown.keys():
            parts = Formatter().parse(language.sentences.get(way, way))
            return "".join(
                own(literal) + (shown[name] if name is not None else "")
                for literal, name, _, _ in parts
            )
    return ""
