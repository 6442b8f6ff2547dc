"""One POST over a kept connection, and what came back. Nothing here judges an answer.

urllib3 is imported when the first report is sent, not before: most sessions send nothing.
"""

import gzip
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urljoin, urlsplit

from tray_app import __version__
from tray_app.delivery.answer import LARGEST_ANSWER, Answer, Fault
from tray_app.model.delivery import Destination, DestinationKind

if TYPE_CHECKING:
    import urllib3

USER_AGENT = f"CortexCrashTray/{__version__} OTel-OTLP-Exporter-Python/{__version__}"
OURS = frozenset({"content-type", "content-encoding", "content-length", "transfer-encoding", "host", "connection"})
"""Headers that a setting may not override: they say what the body is."""
MOST_HOPS = 3
"""How many redirects within one origin are followed."""


class Transport(Protocol):
    """Carries bytes to a destination."""

    def post(self, destination: Destination, body: bytes, headers: Mapping[str, str]) -> Answer: ...

    def close(self) -> None: ...


class HttpTransport:
    """The real one. For one thread."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._pools: dict[object, urllib3.PoolManager] = {}
        self._clock = clock

    def post(self, destination: Destination, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Send one request and return what came back. Never raises for what a network can do."""
        try:
            sent = _headers(destination, headers)
            if destination.gzip and destination.kind is DestinationKind.COLLECTOR:
                body = gzip.compress(body, 1, mtime=0)
                sent["Content-Encoding"] = "gzip"
            pool = self._pool(destination)
            url = destination.url
            for _ in range(MOST_HOPS + 1):
                answer = self._exchange(pool, destination, url, body, sent)
                followed = urljoin(url, answer.location) if answer.location else ""
                if answer.status not in (307, 308) or not _same_origin(url, followed):
                    return answer
                url = followed
            return answer
        except (OSError, ValueError) as error:  # a certificate file that is missing or none, an impossible address
            return Answer(fault=Fault.SETUP, words=_short(error))

    def close(self) -> None:
        """Close all kept connections."""
        for pool in self._pools.values():
            pool.clear()
        self._pools.clear()

    def _exchange(
        self, pool: "urllib3.PoolManager", destination: Destination, url: str, body: bytes, headers: dict[str, str]
    ) -> Answer:
        import urllib3
        from urllib3 import exceptions

        limit = destination.timeout
        deadline = None if limit is None else self._clock() + limit
        try:
            response = pool.request(
                "POST",
                url,
                body=body,
                headers=headers,
                timeout=urllib3.Timeout(connect=limit, read=limit),
                redirect=False,
                retries=False,
                preload_content=False,
            )
        except exceptions.HTTPError as error:
            return _fault(error)
        try:
            received = bytearray()
            while chunk := response.read1(64 << 10, decode_content=True):
                received += chunk
                if len(received) > LARGEST_ANSWER:
                    response.close()
                    return Answer(response.status, fault=Fault.TOO_LARGE)
                if deadline is not None and self._clock() > deadline:
                    response.close()
                    return Answer(fault=Fault.TIMEOUT)
        except exceptions.DecodeError as error:
            response.close()
            return Answer(fault=Fault.GARBAGE, words=_short(error))
        except (exceptions.HTTPError, OSError) as error:
            response.close()
            return _fault(error)
        finally:
            response.release_conn()
        return Answer(
            status=response.status,
            content_type=response.headers.get("content-type", "").partition(";")[0].strip().lower(),
            body=bytes(received),
            retry_after=response.headers.get("retry-after", ""),
            location=response.headers.get("location", ""),
        )

    def _pool(self, destination: Destination) -> "urllib3.PoolManager":
        proxy = proxy_for(destination)
        key = (
            destination.key,
            proxy,
            destination.ca_file,
            destination.client_certificate,
            destination.client_key,
        )
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = _new_pool(destination, proxy)
        return pool


def proxy_for(destination: Destination) -> str:
    """Return the proxy's URL: the one of the settings, else the system's or environment's; empty for none."""
    if destination.proxy:
        return destination.proxy
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(destination.url)
    host = parts.hostname or ""
    if host in ("localhost", "127.0.0.1", "::1") or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return ""
    proxies = getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all") or ""
    return found if "://" in found or not found else f"http://{found}"


def _new_pool(destination: Destination, proxy: str) -> "urllib3.PoolManager":
    import urllib3

    options: dict[str, Any] = {"maxsize": 1, "num_pools": 4}
    if destination.url.lower().startswith("https:"):
        options["ssl_context"] = tls_context(destination)
    if not proxy:
        return urllib3.PoolManager(**options)
    parts = urlsplit(proxy)
    if parts.scheme.lower() not in ("http", "https"):
        raise ValueError(f"the proxy's address must begin with http:// or https://, not {parts.scheme}://")
    proxy_headers = None
    if parts.username is not None:
        from urllib.parse import unquote

        credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        proxy_headers = urllib3.make_headers(proxy_basic_auth=credentials)
        proxy = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    return urllib3.ProxyManager(proxy, proxy_headers=proxy_headers, **options)


def tls_context(destination: Destination) -> ssl.SSLContext:
    """Trust the authority of the settings, else the system's; show the client's certificate where there is one.

    Raises OSError when a file is missing or is no certificate.
    """
    if destination.ca_file:
        context = ssl.create_default_context(cafile=destination.ca_file)
    else:
        context = ssl.create_default_context()
        if not context.get_ca_certs() and not _has_ca_folder():
            import certifi  # a frozen program may not find the system's authorities

            context.load_verify_locations(certifi.where())
    if destination.client_certificate:
        context.load_cert_chain(destination.client_certificate, destination.client_key or None)
    return context


def _has_ca_folder() -> bool:
    from pathlib import Path

    folder = ssl.get_default_verify_paths().capath
    return bool(folder) and any(Path(folder).iterdir())


def _headers(destination: Destination, headers: Mapping[str, str]) -> dict[str, str]:
    sent = {name: value for name, value in destination.headers.items() if name.strip().lower() not in OURS}
    names = {name.lower() for name in sent}
    if "user-agent" not in names:
        sent["User-Agent"] = USER_AGENT
    if "accept-encoding" not in names:
        sent["Accept-Encoding"] = "gzip"
    for name, value in {**sent, **headers}.items():
        if any(ord(char) < 0x20 or ord(char) == 0x7F for char in name + value) or not value.isascii():
            raise ValueError(f"the header {name!r} holds a character that no header may have")
    return {**sent, **headers}


def _same_origin(one: str, other: str) -> bool:
    def origin(url: str) -> tuple[str, str, int | None]:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
        return parts.scheme, parts.hostname or "", port

    try:
        return bool(other) and origin(one) == origin(other)
    except ValueError:
        return False


def _fault(error: Exception) -> Answer:
    """Find out what kind of failure it was from urllib3's nested errors."""
    from http.client import BadStatusLine, RemoteDisconnected

    from urllib3 import exceptions

    chain: list[BaseException] = []
    pending: list[object] = [error]
    while pending and len(chain) < 20:
        each = pending.pop(0)
        if isinstance(each, BaseException) and each not in chain:
            chain.append(each)
            pending += [getattr(each, "reason", None), each.__cause__, each.__context__, *each.args]

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(each, kinds) for each in chain)

    deepest = next((each for each in chain if isinstance(each, OSError) and each.strerror), chain[-1])
    words = _short(deepest)
    if has(ssl.SSLCertVerificationError):
        verified = next(each for each in chain if isinstance(each, ssl.SSLCertVerificationError))
        return Answer(fault=Fault.CERTIFICATE, words=verified.verify_message)
    if has(exceptions.ProxyError) and not has(TimeoutError):
        return Answer(fault=Fault.PROXY, words=words)
    if has(exceptions.SSLError, ssl.SSLError):
        return Answer(fault=Fault.TLS, words=words)
    if has(exceptions.NameResolutionError, socket.gaierror):
        return Answer(fault=Fault.NAME, words=words)
    if has(ConnectionRefusedError):
        return Answer(fault=Fault.REFUSED)
    if has(exceptions.NewConnectionError):  # before the time-outs, of which urllib3 makes it one
        return Answer(fault=Fault.TIMEOUT) if has(TimeoutError) else Answer(fault=Fault.CONNECT, words=words)
    if has(exceptions.ConnectTimeoutError, exceptions.ReadTimeoutError, TimeoutError):
        return Answer(fault=Fault.TIMEOUT)
    if has(BadStatusLine) and not has(RemoteDisconnected):
        return Answer(fault=Fault.GARBAGE)
    if has(exceptions.LocationValueError, exceptions.LocationParseError):
        return Answer(fault=Fault.SETUP, words=words)
    return Answer(fault=Fault.DISCONNECTED, words=words)


def _short(error: BaseException) -> str:
    text = (error.strerror or "") if isinstance(error, OSError) else ""
    return " ".join((text or str(error) or type(error).__name__).split())[:200]
