"""Words that several windows use for values: kinds of what was hidden, parts, settings."""

from PySide6.QtCore import QCoreApplication

from tray_app.messages import Message
from tray_app.model.consent import EditableText, Part
from tray_app.ui.text import number, say, translate, visible


def declared(text: str) -> str:
    """Return the label or help of a declared setting in the user's language."""
    return say(Message(text), limit=2_000) if text else ""


def kind_counted(kind: str, n: int) -> str:
    """Return "User name (2)" for the kind of a replacement."""
    return f"{kind_name(kind)} ({number(n)})"


def kind_name(kind: str) -> str:
    """Return the kind of a replacement as a table shows it."""
    match kind:
        case "user":
            return translate("Redaction", "User name")
        case "name" | "fullname":
            return translate("Redaction", "Personal name")
        case "host":
            return translate("Redaction", "Computer name")
        case "home":
            return translate("Redaction", "Home folder")
        case "secret":
            return translate("Redaction", "Secret")
        case "email":
            return translate("Redaction", "E-mail address")
        case "ip" | "mac":
            return translate("Redaction", "Network address")
        case "card":
            return translate("Redaction", "Card number")
        case "word" | "hidden":
            return translate("Redaction", "Word of your own")
        case _:
            return visible(kind, limit=40)


def part_words(part: Part | EditableText) -> str:
    """Return what a part of a request is, in the user's language; unknown labels stay English."""
    return visible(QCoreApplication.translate("Parts", part.label), limit=120)
