"""Faults that we can explain to a person.

TrayError
├── BadInput            what was given cannot be used (a file, an option, a setting)
├── NotFound            what was asked for is not there
├── NotPermitted        the system or the person's own settings forbid it
├── StorageFailed       our own databases or folders cannot be read or written
└── Cancelled           the person stopped it
"""


class TrayError(Exception):
    """A fault with a sentence for a person.

    `title` says what is wrong and fits a dialog's caption; `hint` says what to do about it. Both are templates for
    `str.format` with `values`, so that a window can translate the template before it fills it in; a terminal prints
    the English as it stands.
    """

    def __init__(self, title: str, hint: str = "", **values: object) -> None:
        self.title_template, self.hint_template, self.values = title, hint, values
        super().__init__(f"{self.title}. {self.hint}".strip() if hint else self.title)

    @property
    def title(self) -> str:
        """What is wrong, filled in, in English."""
        return self.title_template.format(**self.values) if self.values else self.title_template

    @property
    def hint(self) -> str:
        """What to do about it, filled in, in English; empty where there is nothing to do."""
        return self.hint_template.format(**self.values) if self.values else self.hint_template


class BadInput(TrayError):
    """What was given cannot be used."""


class NotFound(TrayError):
    """What was asked for is not there."""


class NotPermitted(TrayError):
    """The system, an administrator or the person's own settings forbid it."""


class StorageFailed(TrayError):
    """One of our own databases or folders cannot be read or written."""


class Cancelled(TrayError):
    """The person stopped it."""
