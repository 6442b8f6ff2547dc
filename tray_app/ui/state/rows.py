"""The words of a table row: what its source and its columns are called."""

from tray_app.messages import Message, message
from tray_app.model.query import Column

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
