"""Words that several windows use for values: kinds of what was hidden, policies, parts."""

from PySide6.QtCore import QCoreApplication

from tray_app import contract
from tray_app.model.consent import EditableText, Part, Policy
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.ui.text import translate, visible


def kind_counted(kind: str, n: int) -> str:
    """Return "2 user names" for the kind of a replacement."""
    match kind:
        case "user":
            return translate("Redaction", "%n user name(s)", n=n)
        case "name" | "fullname":
            return translate("Redaction", "%n personal name(s)", n=n)
        case "host":
            return translate("Redaction", "%n computer name(s)", n=n)
        case "home":
            return translate("Redaction", "%n home folder(s)", n=n)
        case "secret":
            return translate("Redaction", "%n secret(s)", n=n)
        case "email":
            return translate("Redaction", "%n e-mail address(es)", n=n).replace(
                "(es)", "" if n == 1 else "es"
            )
        case "ip" | "mac":
            return translate("Redaction", "%n network address(es)", n=n).replace(
                "(es)", "" if n == 1 else "es"
            )
        case "card":
            return translate("Redaction", "%n card number(s)", n=n)
        case "word" | "hidden":
            return translate("Redaction", "%n word(s) of your own", n=n)
        case _:
            return f"{n} × {visible(kind, limit=40)}"


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


def policy_words(policy: Policy) -> str:
    """Return a policy as a choice reads."""
    match policy:
        case Policy.ASK:
            return translate("Policy", "Ask me each time")
        case Policy.ALWAYS:
            return translate("Policy", "Always send without asking")
        case Policy.NEVER:
            return translate("Policy", "Never send")


def receiver_words(destination: Destination) -> str:
    """Return who a destination is, the host in full."""
    host = visible(destination.host, limit=500)
    if destination.kind is DestinationKind.VENDOR:
        return translate("Consent", "{host} (the maker of Cortex)", host=host)
    return translate("Consent", "{host} (OpenTelemetry collector)", host=host)


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
