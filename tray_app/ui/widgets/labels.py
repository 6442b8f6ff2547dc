"""Words that several windows use for values: kinds of what was hidden, parts, destinations."""

from PySide6.QtCore import QCoreApplication

from tray_app import contract
from tray_app.messages import Message
from tray_app.model.consent import EditableText, Part
from tray_app.model.delivery import Destination, DestinationKind
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


def destination_words(destination: Destination) -> str:
    """Return who a destination is, the host in full."""
    host = visible(destination.host, limit=500)
    if destination.kind is DestinationKind.VENDOR:
        return translate("Consent", "{host} (the maker of Cortex)", host=host)
    return translate("Consent", "{host} (OpenTelemetry Collector)", host=host)


def part_words(part: Part | EditableText) -> str:
    """Return what a part of a request is, in the user's language; labels we do not know stay
    English.
    """
    return visible(QCoreApplication.translate("Parts", part.label), limit=120)


def source_words(source: str) -> str:
    """Return who crashed, as the subject of a sentence."""
    match source:
        case contract.SOURCE_CLI:
            return translate("Consent", "The Cortex command line")
        case contract.SOURCE_SERVER:
            return translate("Consent", "The Cortex server")
        case contract.SOURCE_ENGINE:
            return translate("Consent", "The Cortex engine")
        case "":
            return translate("Consent", "A Cortex program")
        case _:
            return visible(source, limit=80)
