"""One POST over a kept connection, and what came back. Nothing here judges an answer.

requests is imported when the first report is sent, not before: most sessions send nothing.
"""

import gzip
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from tray_app import __version__
from tray_app.delivery.network_errors import answer_for, in_short
from tray_app.delivery.proxies import proxy_for
from tray_app.delivery.response import LARGEST_RESPONSE, Fault, Response
from tray_app.model.delivery import REQUESTS_OWN, Destination, DestinationKind

if TYPE_CHECKING:
    import requests

USER_AGENT = f"CortexCrashTray/{__version__} OTel-OTLP-Exporter-Python/{__version__}"


class Transport(Protocol):
    """Carries bytes to a destination."""

    def post(
        self, destination: Destination, body: bytes, headers: Mapping[str, str]
    ) -> Response: ...

    def close(self) -> None: ...


class HttpTransport:
    """The real one. For one thread."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._sessions: dict[object, requests.Session] = {}
        self._clock = clock

    def post(self, destination: Destination, body: bytes, headers: Mapping[str, str]) -> Response:
        """Send one request and return what came back. Never raises for what a network can do."""
        try:
            sent = _headers(destination, headers)
            if destination.gzip and destination.kind is DestinationKind.COLLECTOR:
                body = gzip.compress(body, 1, mtime=0)
                sent["Content-Encoding"] = "gzip"
            return self._exchange(self._session(destination), destination, body, sent)
        except (
            OSError,
            ValueError,
        ) as error:  # a certificate file that is missing or none, an impossible address
            return Response(fault=Fault.SETUP, words=in_short(error))

    def close(self) -> None:
        for session in self._sessions.values():
            session.close()
        self._sessions.clear()

    def _exchange(
        self,
        session: "requests.Session",
        destination: Destination,
        body: bytes,
        headers: dict[str, str],
    ) -> Response:
        from requests.exceptions import RequestException
        from urllib3.exceptions import DecodeError, HTTPError

        limit = destination.timeout
        deadline = None if limit is None else self._clock() + limit
        try:
            # No redirect is followed: the user agreed to this address, with its path, and to no
            # other. An address in an answer could also hold a name and a password, which would
            # replace our own Authorization.
            response = session.post(
                destination.url,
                data=body,
                headers=headers,
                timeout=limit,
                allow_redirects=False,
                stream=True,
            )
        except (RequestException, HTTPError) as error:
            return answer_for(error)
        status, reader, received = response.status_code, response.raw, bytearray()
        try:
            while chunk := reader.read1(64 << 10, decode_content=True):
                received += chunk
                if len(received) > LARGEST_RESPONSE:
                    reader.close()
                    return Response(status, fault=Fault.TOO_LARGE)
                if deadline is not None and self._clock() > deadline:
                    reader.close()
                    return Response(fault=Fault.TIMEOUT)
        except DecodeError as error:
            reader.close()
            return Response(fault=Fault.GARBAGE, words=in_short(error))
        except (HTTPError, OSError) as error:
            reader.close()
            return answer_for(error)
        finally:
            reader.release_conn()
        return Response(
            status=status,
            content_type=response.headers.get("content-type", "").partition(";")[0].strip().lower(),
            body=bytes(received),
            retry_after=response.headers.get("retry-after", ""),
            location=response.headers.get("location", ""),
        )

    def _session(self, destination: Destination) -> "requests.Session":
        key = (
            destination.key,
            proxy_for(destination),
            destination.ca_file,
            destination.client_certificate,
            destination.client_key,
        )
        session = self._sessions.get(key)
        if session is None:
            from tray_app.delivery.session import session_for

            session = self._sessions[key] = session_for(destination)
        return session


def _headers(destination: Destination, headers: Mapping[str, str]) -> dict[str, str]:
    sent = {
        name: value
        for name, value in destination.headers.items()
        if name.strip().lower() not in REQUESTS_OWN
    }
    names = {name.lower() for name in sent}
    if "user-agent" not in names:
        sent["User-Agent"] = USER_AGENT
    if "accept-encoding" not in names:
        sent["Accept-Encoding"] = "gzip"
    for name, value in {**sent, **headers}.items():
        if (
            any(ord(char) < 0x20 or ord(char) == 0x7F for char in name + value)
            or not value.isascii()
        ):
            raise ValueError(f"the header {name!r} holds a character that no header may have")
    return {**sent, **headers}
