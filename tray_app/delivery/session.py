"""The HTTP session to one destination: its proxy, whom it trusts, and how long an answer may take.

requests is imported with this module, when the first report is sent.
"""

import contextlib
import http.client
import http.cookiejar
import io
import ssl
import time
from collections.abc import Callable
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from tray_app.delivery.proxies import check, proxy_for
from tray_app.model.delivery import Destination


def session_for(destination: Destination) -> requests.Session:
    """Make a session that sends nothing but what it is told to send.

    Nothing is taken from the environment by itself: requests would also add a password out of
    ~/.netrc, and trust other authorities. The environment's proxies are asked for by name instead.
    Cookies are neither kept nor sent. Raises OSError when a certificate file cannot be used,
    ValueError for an impossible proxy.
    """
    session = _Session()
    session.trust_env = False
    session.headers.clear()
    session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=()))
    proxy = proxy_for(destination)
    if proxy:
        check(proxy)
        session.proxies = {"http": proxy, "https": proxy}
    context = tls_context(destination) if destination.url.lower().startswith("https:") else None
    adapter = _Adapter(context)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def tls_context(destination: Destination) -> ssl.SSLContext:
    """Trust the authority of the settings, else the system's; show the client's certificate where
    there is one.

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


class _Session(requests.Session):
    """Knows no redirects: requests would read such an answer to its end, however long, to prepare
    the next request.
    """

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Return none."""


class _Adapter(HTTPAdapter):
    """Keeps one connection, with our own TLS context and with answers that must be
    there in time.
    """

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        super().__init__(pool_connections=4, pool_maxsize=1)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any
    ) -> None:
        super().init_poolmanager(
            connections, maxsize, block, ssl_context=self._context, **pool_kwargs
        )
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **proxy_kwargs)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave it to the context, to which requests would add the public authorities."""


class _TimedReader(io.RawIOBase):
    """Reads from a socket, and gives up when the whole answer has taken too long.

    A socket's own time-out begins anew with every byte, so that a server that drips could keep us
    for hours.
    """

    def __init__(
        self, answer: io.BufferedReader, sock: Any, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._answer, self._sock, self._clock = answer, sock, clock
        self._limit = sock.gettimeout()
        self._deadline = None if self._limit is None else clock() + self._limit

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self._deadline is not None:
            left = self._deadline - self._clock()
            if left <= 0:
                raise TimeoutError("the answer took too long")
            self._sock.settimeout(left)
        return self._answer.raw.readinto(buffer)

    def close(self) -> None:
        """Leave the connection as it was found: the next request may go over it."""
        with contextlib.suppress(OSError):
            self._sock.settimeout(self._limit)
        self._answer.close()
        super().close()


class _TimedAnswer(http.client.HTTPResponse):
    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = io.BufferedReader(_TimedReader(self.fp, sock))


class _Connection(HTTPConnection):
    response_class = _TimedAnswer


class _SecureConnection(HTTPSConnection):
    response_class = _TimedAnswer


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_POOLS = {"http": _Pool, "https": _SecurePool}
