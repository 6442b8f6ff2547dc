"""Faults that we can explain to a user.

TrayError
├── BadInput            what was given cannot be used (a file, an option, a setting)
├── NotFound            what was asked for is not there
├── NotPermitted        the system or the user's own settings forbid it
├── StorageFailed       our own databases or folders cannot be read or written
└── Cancelled           the user stopped it
"""

from tray_app.messages import Message, message


class TrayError(Exception):
    """A fault with a sentence for a user.

    `title` says what is wrong and fits a dialog's caption; `hint` says what to do about it, and is
    empty where there is nothing to do. Both are made of the same values. A window translates them;
    a terminal prints them in English.
    """

    def __init__(self, title: str | Message, hint: str | Message = "", /, **values: object) -> None:
        self.title = title if isinstance(title, Message) else message(title, **values)
        self.hint = hint if isinstance(hint, Message) else message(hint, **values)
        super().__init__(f"{self.title}. {self.hint}" if self.hint else str(self.title))

    @property
    def message(self) -> Message:
        """All of it, as one message."""
        return (
            message("{title}. {hint}", title=self.title, hint=self.hint)
            if self.hint
            else self.title
        )


class BadInput(TrayError):
    """What was given cannot be used."""


class NotFound(TrayError):
    """What was asked for is not there."""


class NotPermitted(TrayError):
    """The system, an administrator or the user's own settings forbid it."""


class StorageFailed(TrayError):
    """One of our own databases or folders cannot be read or written."""


class Cancelled(TrayError):
    """The user stopped it."""
