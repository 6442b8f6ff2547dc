"""How names of secrets are recognised in a text, and what a secret that has a name is called."""

from tray_app.redaction.keys import Secrecy, secrecy
from tray_app.redaction.spans import Rank, Span

_HINTS = (
    "pass|pwd|pw|psk|secret|senha|kennwort|contras|token|key|auth|cred|cookie|sess|sid|csrf|xsrf|jwt|bearer|otp|pat|login"
    "|webhook|licen|dsn|private|access|symfony|forwarded_for|forwarded-for|real_ip|real-ip|remote_addr"
)
LITERALS = tuple(_HINTS.split("|"))
"""One of these occurs in lower case wherever such a name does."""
NAME = rf"[\w$.@\x80-]*(?:{_HINTS})[\w$.\x80-]*"
"""The pattern of such a name, in either case; `secrecy` tells what it says about its value."""


def secret_span(start: int, end: int, name: str, *, address: bool = False) -> Span:
    """Return the place of a secret that was found by its name, called after that name."""
    label = "password" if secrecy(name) is Secrecy.PASSWORD and "pass" in name.lower() else _label(name)
    return Span(start, end, Rank.STRUCTURE, "url.query" if address else f"assigned.{label}", "secret", label)


def _label(name: str) -> str:
    lower = name.lower()
    for word in ("token", "cookie", "session", "secret", "auth", "key"):
        if word in lower:
            return word
    return "value"


PROMPT = "prompt"
"""What a person told a model: no secret by itself, and nobody else's business."""
LABELS = frozenset([PROMPT, "password", "token", "cookie", "session", "secret", "auth", "key", "value"])
