"""From settings to the receivers of reports, by the OTLP exporter's rules for endpoints and headers."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from tray_app.model.delivery import Destination, DestinationKind, Protocol
from tray_app.settings import address
from tray_app.settings.resolve import ORIGINS, Resolved

_SECRET_NAME = re.compile(r"auth|cookie|cred|jwt|key|pass|secret|session|sign|token")
"""In the name of a header whose value lets somebody in."""
Headers = Callable[[str, str], Mapping[str, str]]
"""From a setting's key and a URL to the headers, with their secret values, that may go there."""


def collector(settings: Mapping[str, Resolved], headers: Headers) -> Destination | None:
    """Return the collector that is configured; None where there is none.

    The address for logs beats the general one, unless the general one comes from a stronger place. There is no default
    address: nothing is sent to a collector that nobody named.
    """
    base, whole = settings["endpoint"], settings["logs_endpoint"]
    use_whole = bool(whole.value) and (not base.value or ORIGINS.index(whole.origin) <= ORIGINS.index(base.origin))
    chosen = whole if use_whole else base
    url = address.endpoint_becomes(chosen.value, whole_url=use_whole)
    if not url:
        return None
    return _destination(DestinationKind.COLLECTOR, url, settings, _signed(chosen) | dict(headers("headers", url)))


def collector_at(url: str, settings: Mapping[str, Resolved], headers: Headers) -> tuple[Destination, list[str]]:
    """Return the configured collector at another address, and the names of what stays behind.

    The address is replaced and nothing else, but what proves who we are belongs to the origin it was given for: headers
    with a secret's name, headers out of the keyring and the client certificate go along to the same scheme, host and
    port alone. What is set while no address is belongs to no origin, and goes along.
    """
    there = dict(settings)
    there["endpoint"], there["logs_endpoint"] = Resolved("", "default"), Resolved(url, "environment")
    found, base = collector(there, headers), collector(settings, headers)
    if found is None:
        raise ValueError(url)
    if base is None:
        return found, []
    if address.origin(base.url) == address.origin(found.url):
        return replace(found, headers=base.headers), []
    plain = {name: value for name, value in found.headers.items() if not _SECRET_NAME.search(name)}
    behind = [name for name in base.headers if name not in plain]
    behind += ["the client certificate"] if found.client_certificate else []
    return replace(found, headers=plain, client_certificate="", client_key=""), behind


def vendor(settings: Mapping[str, Resolved], headers: Headers) -> Destination | None:
    """Return the vendor's server that is configured; None where there is none."""
    chosen = settings["vendor_server"]
    if not chosen.value or address.check(chosen.value).problem:
        return None
    url = address.joined(chosen.value, address.VENDOR_PATH)
    return _destination(DestinationKind.VENDOR, url, settings, _signed(chosen) | dict(headers("vendor_headers", url)))


def origins(settings: Mapping[str, Resolved]) -> dict[str, str]:
    """Return, for each setting of headers whose receiver is configured, that receiver's scheme, host and port."""
    reached: dict[str, str] = {}

    def note(key: str, url: str) -> dict[str, str]:
        reached[key] = address.origin(url)
        return {}

    collector(settings, note)
    vendor(settings, note)
    return reached


def _signed(chosen: Resolved) -> dict[str, str]:
    return {"authorization": chosen.credentials} if chosen.credentials else {}


def _destination(
    kind: DestinationKind, url: str, settings: Mapping[str, Resolved], headers: Mapping[str, str]
) -> Destination:
    milliseconds = settings["timeout_ms"].value
    to_collector = kind is DestinationKind.COLLECTOR
    return Destination(
        kind,
        url,
        protocol=Protocol(settings["protocol"].value) if to_collector else Protocol.JSON,
        headers=dict(headers),
        timeout=milliseconds / 1000 if milliseconds else None,
        gzip=settings["compression"].value == "gzip" and to_collector,
        # The files were chosen for the collector; a private authority must not vouch for the vendor's server.
        ca_file=settings["certificate"].value if to_collector else "",
        client_certificate=settings["client_certificate"].value if to_collector else "",
        client_key=settings["client_key"].value if to_collector else "",
        proxy=settings["proxy"].value,
    )
