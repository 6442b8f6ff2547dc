"""From settings to destinations, by the OTLP exporter's rules for endpoints and headers."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from tray_app.model.delivery import Destination, DestinationKind, Protocol
from tray_app.model.settings import Compression
from tray_app.settings import address
from tray_app.settings.declared import Settings
from tray_app.settings.resolve import Resolved, Snapshot, ValueSource

_SECRET_NAME = re.compile(r"auth|cookie|cred|jwt|key|pass|secret|session|sign|token")
"""In the name of a header whose value grants access."""
Headers = Callable[[str, str], Mapping[str, str]]
"""From a setting's key and a URL to the headers, with their secret values, that may go there."""


def collector(now: Snapshot, headers: Headers) -> Destination | None:
    """Return the collector that is configured; None where there is none.

    The address for logs beats the general one, unless the general one comes from a stronger place.
    There is no default address: nothing is sent to a collector that was not named.
    """
    base, whole = now.resolved["endpoint"], now.resolved["logs_endpoint"]
    use_whole = bool(whole.value) and (not base.value or whole.origin.rank <= base.origin.rank)
    chosen = whole if use_whole else base
    url = address.endpoint_becomes(chosen.value, whole_url=use_whole)
    if not url:
        return None
    return _collector(url, now.settings, _signed(chosen) | dict(headers("headers", url)))


def collector_at(url: str, now: Snapshot, headers: Headers) -> tuple[Destination, list[str]]:
    """Return the configured collector at another address, and the names of what stays behind.

    The address is replaced and nothing else, but what proves who we are belongs to the origin it
    was given for: headers with a secret's name, headers out of the keyring and the client
    certificate go along to the same scheme, host and port alone. What is set while no address is
    belongs to no origin, and goes along.
    """
    named = {
        "endpoint": Resolved("", ValueSource.DEFAULT),
        "logs_endpoint": Resolved(url, ValueSource.ENVIRONMENT),
    }
    there = replace(now, resolved={**now.resolved, **named})
    found, base = collector(there, headers), collector(now, headers)
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


def vendor(now: Snapshot, headers: Headers) -> Destination | None:
    """Return the vendor's server that is configured; None where there is none."""
    chosen = now.resolved["vendor_server"]
    if not chosen.value or address.check(chosen.value).problem:
        return None
    url = address.joined(chosen.value, address.VENDOR_PATH)
    return _vendor(url, now.settings, _signed(chosen) | dict(headers("vendor_headers", url)))


def origins(now: Snapshot) -> dict[str, str]:
    """Return scheme, host and port of each configured destination, by its setting of headers."""
    reached: dict[str, str] = {}

    def note(key: str, url: str) -> dict[str, str]:
        reached[key] = address.origin(url)
        return {}

    collector(now, note)
    vendor(now, note)
    return reached


def _signed(chosen: Resolved) -> dict[str, str]:
    return {"authorization": chosen.credentials} if chosen.credentials else {}


def _collector(url: str, settings: Settings, headers: Mapping[str, str]) -> Destination:
    return Destination(
        DestinationKind.COLLECTOR,
        url,
        protocol=settings.protocol,
        headers=headers,
        timeout=_seconds(settings),
        gzip=settings.compression is Compression.GZIP,
        ca_file=settings.certificate,
        client_certificate=settings.client_certificate,
        client_key=settings.client_key,
        proxy=settings.proxy,
    )


def _vendor(url: str, settings: Settings, headers: Mapping[str, str]) -> Destination:
    """Leave out certificates: a private authority must not vouch for the vendor's server."""
    return Destination(
        DestinationKind.VENDOR,
        url,
        protocol=Protocol.JSON,
        headers=headers,
        timeout=_seconds(settings),
        gzip=False,
        proxy=settings.proxy,
    )


def _seconds(settings: Settings) -> float | None:
    return settings.timeout_ms / 1000 if settings.timeout_ms else None
