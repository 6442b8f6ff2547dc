"""The words of a table row: what its state and its source are called."""

from tray_app.messages import Message, message
from tray_app.model.query import Column, State

STATE_WORDS: dict[State, Message] = {
    State.NEW: message("New"),
    State.SEEN: message("Seen"),
    State.MARKED: message("Marked as sent"),
    State.QUEUED: message("Queued"),
    State.SENDING: message("Sending"),
    State.WAITING: message("Waiting"),
    State.BLOCKED: message("Held"),
    State.DELIVERED: message("Delivered"),
    State.DELIVERED_WITH_WARNING: message("Delivered, with a warning"),
    State.REJECTED: message("Rejected"),
    State.DECLINED: message("Declined"),
    State.DAMAGED: message("Damaged"),
    State.RECOVERED: message("Note"),
}

STATE_MEANINGS: dict[State, Message] = {
    State.NEW: message("Not looked at yet. Nothing was sent."),
    State.SEEN: message("Looked at. Nothing was sent."),
    State.MARKED: message(
        "Cortex itself marked this as sent. That proves nothing: it does so before it has an answer."
    ),
    State.QUEUED: message("You agreed to send this. It will be sent in a moment."),
    State.SENDING: message("Being sent now."),
    State.WAITING: message("Not delivered yet. It is tried by itself; the history says when and why."),
    State.BLOCKED: message("Waits for you: the address or the credentials are wrong."),
    State.DELIVERED: message("The server said that it has this report."),
    State.DELIVERED_WITH_WARNING: message("The server said that it has this report, and added a warning."),
    State.REJECTED: message("The server understood this report and refused it."),
    State.DECLINED: message("You decided not to send this."),
    State.DAMAGED: message("This record cannot be read as a report."),
    State.RECOVERED: message("No crash: a program that had hung answers again. It is not announced."),
}

SETTLED = frozenset({State.MARKED, State.DELIVERED, State.DELIVERED_WITH_WARNING, State.DECLINED, State.RECOVERED})
"""Nothing is left to do: shown dimmed."""

SOURCE_WORDS: dict[str, Message] = {
    "cli": message("Command line"),
    "cortex-server": message("Server"),
    "cortex-cpp": message("Engine"),
    "": message("Unknown"),
}

COLUMN_WORDS: dict[Column, Message] = {
    Column.STATE: message("State"),
    Column.WHEN: message("When"),
    Column.SOURCE: message("Source"),
    Column.WHAT: message("What happened"),
    Column.VERSION: message("Version"),
    Column.MODEL: message("Model"),
    Column.COUNT: message("Count"),
}


def source_word(source: str) -> Message:
    """Return what a source is called; one that we do not know goes by its own name."""
    return SOURCE_WORDS.get(source) or message("{source}", source=source)
