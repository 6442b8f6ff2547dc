"""What a collector's address becomes, and what is wrong with one, in words.

Rules: OpenTelemetry specification, "OpenTelemetry Protocol Exporter", section "Endpoint URLs for
OTLP/HTTP".
"""

import ipaddress
import re
from base64 import b64encode
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from tray_app.messages import NOTHING, Message, english, message
from tray_app.records import record

LOGS_PATH = "v1/logs"
VENDOR_PATH = "api/v1/crash-report"
GRPC_PORT = 4317
LONGEST_LINK = 2_000
_LINK = re.compile(r"https://[!#$%&'()*+,\-./:;=?@\[\]_~0-9A-Za-z]+\Z")


@record
class Verdict:
    """What to tell the user about an address."""

    problem: Message = NOTHING
    """Why it cannot be used; empty when it can."""
    warnings: tuple[Message, ...] = ()
    """It can be used, but look."""

    def sentences(self) -> tuple[Message, ...]:
        return tuple(filter(None, (self.problem, *self.warnings)))


def check(text: str, *, whole_url: bool = False) -> Verdict:
    """Check an address as the user types it. An empty one is fine: it means none."""
    text = text.strip()
    if not text:
        return Verdict()
    if any(c.isspace() or ord(c) < 0x20 for c in text):
        return Verdict(message("An address has no spaces in it."))
    scheme, separator, _ = text.partition("://")
    if not separator:
        return Verdict(message("Begin the address with https:// or http://."))
    if scheme.lower() in ("grpc", "grpcs"):
        return Verdict(
            english(
                "Reports are sent over HTTP, not gRPC. Use https:// and the "
                "collector's HTTP port, mostly 4318."
            )
        )
    if scheme.lower() not in ("http", "https"):
        return Verdict(english("Only https:// and http:// addresses can be used."))
    parts = split(text)
    if parts is None:
        return Verdict(message("The port or the host in this address cannot be understood."))
    host = parts.hostname or ""
    if not host:
        return Verdict(message("The name of the host is missing."))
    if parts.username is not None or parts.password is not None:
        return Verdict(message("A name or password does not belong in the address."))
    if parts.fragment or (parts.query and not whole_url):
        return Verdict(english("An address with ? or # cannot be used here."))
    warnings = []
    if parts.scheme == "http" and not is_local(host):
        warnings.append(
            message(
                "Reports would travel to {host} unencrypted: anyone on the way can read them. Use https://.",
                host=host,
            )
        )
    if parts.port == GRPC_PORT:
        warnings.append(
            english(
                "Port 4317 mostly speaks gRPC, which is not used here. The "
                "HTTP port is mostly 4318."
            )
        )
    if not whole_url and parts.path.rstrip("/").endswith(LOGS_PATH):
        warnings.append(
            english(
                "“v1/logs” is added to this address, so it would stand there twice. Leave it out."
            )
        )
    return Verdict(warnings=tuple(warnings))


def check_template(text: str) -> Message:
    """Say what is wrong with a link's template, which must hold `{uid}`; empty when nothing is."""
    head, mark, _ = text.partition("{uid}")
    if not mark:
        return message("Write {uid} where the report's number belongs.")
    return check(text.replace("{uid}", "0").partition("#")[0], whole_url=True).problem or (
        NOTHING
        if split(head) and host_of(head) == host_of(text.replace("{uid}", "0"))
        else english("The report's number cannot be a part of the host's name.")
    )


def endpoint_becomes(text: str, *, whole_url: bool = False) -> str:
    """Return the address that is really posted to; empty for an address that cannot be used.

    A *whole_url* is taken as it stands, and gets the path `/` when it has none; else `v1/logs` is
    added.
    """
    text = text.strip()
    if not text or check(text, whole_url=whole_url).problem:
        return ""
    if not whole_url:
        return joined(text, LOGS_PATH)
    parts = split(text)
    return urlunsplit(parts._replace(path=parts.path or "/")) if parts else ""


def joined(base: str, path: str) -> str:
    """Add *path* to an address, with one slash between them. Nothing else of it changes."""
    return base.strip().removesuffix("/") + "/" + path


def without_credentials(text: str) -> tuple[str, str]:
    """Split off name and password; return the rest, and their value of `Authorization`.

    An address is shown and stored; a header is neither. The second is empty where the address has
    no credentials.
    """
    parts = split(text)
    if parts is None or (parts.username is None and parts.password is None):
        return text, ""
    both = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}".encode()
    return urlunsplit(
        parts._replace(netloc=parts.netloc.rpartition("@")[2])
    ), f"Basic {b64encode(both).decode()}"


def split(text: str) -> SplitResult | None:
    """Split an address; None when its port or host is malformed."""
    try:
        parts = urlsplit(text.strip())
        _ = parts.port, parts.hostname
    except ValueError:
        return None
    return parts


def host_of(text: str) -> str:
    """Return the host's name in lower case, without the port; empty for what is no address."""
    parts = split(text)
    return (parts.hostname or "") if parts else ""


def origin(text: str) -> str:
    """Return scheme, host and port, by default the usual one; empty for what is no address."""
    parts = split(text)
    if parts is None or not parts.hostname:
        return ""
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}:{parts.port or {'http': 80}.get(parts.scheme, 443)}"


def is_local(host: str) -> bool:
    """Say whether the host is this very computer, going by its name."""
    host = host.lower().rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def link_problem(text: str) -> Message:
    """Say what is wrong with the address of a page; nothing where it can be opened without surprise
    and shown as it is: https, plain ASCII, no name or password.
    """
    text = text.strip()
    if not text:
        return message("The address is missing.")
    if not text.lower().startswith("https://"):
        return message("Begin the address with https://.")
    if len(text) > LONGEST_LINK:
        return english("An address has at most {most} characters.", most=LONGEST_LINK)
    parts = split(text)
    if not _LINK.match("https" + text[5:]) or parts is None or not parts.hostname:
        return message("The address cannot be understood. Copy it from the browser.")
    if parts.username is not None or parts.password is not None:
        return message("A name or password does not belong in the address.")
    return NOTHING
