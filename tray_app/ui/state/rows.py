"""The words of a table row: what its state and its source are called."""

from tray_app.model.query import Column, State
from tray_app.ui.state.phrase import Phrase, phrase

STATE_WORDS: dict[State, Phrase] = {
    State.NEW: phrase("New"),
    State.SEEN: phrase("Seen"),
    State.MARKED: phrase("Marked as sent"),
    State.QUEUED: phrase("Queued"),
    State.SENDING: phrase("Sending"),
    State.WAITING: phrase("Waiting"),
    State.BLOCKED: phrase("Held"),
    State.DELIVERED: phrase("Delivered"),
    State.DELIVERED_WITH_WARNING: phrase("Delivered, with a warning"),
    State.REJECTED: phrase("Rejected"),
    State.DECLINED: phrase("Declined"),
    State.DAMAGED: phrase("Damaged"),
    State.RECOVERED: phrase("Note"),
}

STATE_MEANINGS: dict[State, Phrase] = {
    State.NEW: phrase("Not looked at yet. Nothing was sent."),
    State.SEEN: phrase("Looked at. Nothing was sent."),
    State.MARKED: phrase("Cortex itself marked this as sent. That proves nothing: it does so before it has an answer."),
    State.QUEUED: phrase("You agreed to send this. It will be sent in a moment."),
    State.SENDING: phrase("Being sent now."),
    State.WAITING: phrase("Not delivered yet. It is tried by itself; the history says when and why."),
    State.BLOCKED: phrase("Waits for you: the address or the credentials are wrong."),
    State.DELIVERED: phrase("The server said that it has this report."),
    State.DELIVERED_WITH_WARNING: phrase("The server said that it has this report, and added a warning."),
    State.REJECTED: phrase("The server understood this report and refused it."),
    State.DECLINED: phrase("You decided not to send this."),
    State.DAMAGED: phrase("This record cannot be read as a report."),
    State.RECOVERED: phrase("No crash: a program that had hung answers again. It is not announced."),
}

SETTLED = frozenset({State.MARKED, State.DELIVERED, State.DELIVERED_WITH_WARNING, State.DECLINED, State.RECOVERED})
"""Nothing is left to do: shown dimmed."""

SOURCE_WORDS: dict[str, Phrase] = {
    "cli": phrase("Command line"),
    "cortex-server": phrase("Server"),
    "cortex-cpp": phrase("Engine"),
    "": phrase("Unknown"),
}

COLUMN_WORDS: dict[Column, Phrase] = {
    Column.STATE: phrase("State"),
    Column.WHEN: phrase("When"),
    Column.SOURCE: phrase("Source"),
    Column.WHAT: phrase("What happened"),
    Column.VERSION: phrase("Version"),
    Column.MODEL: phrase("Model"),
    Column.COUNT: phrase("Count"),
}


def source_word(source: str) -> Phrase:
    """Return what a source is called; one that we do not know goes by its own name."""
    return SOURCE_WORDS.get(source) or phrase("{source}", source=source)
