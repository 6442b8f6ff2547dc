"""Says in our words why no answer came, out of the nested errors of the network libraries."""

import socket
import ssl

from tray_app.delivery.response import CERTIFICATE_FLAWS, Fault, Response
from tray_app.masking import masked
from tray_app.messages import Message, verbatim


def answer_for(error: Exception) -> Response:
    """Find out what kind of failure *error*, of requests or urllib3, was."""
    from http.client import BadStatusLine, RemoteDisconnected

    from requests.exceptions import RequestException
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

    deepest = next(
        (each for each in chain if isinstance(each, OSError) and each.strerror), chain[-1]
    )
    words = in_short(deepest)
    if isinstance(error, RequestException) and isinstance(error, ValueError):
        # Before anything is sent: an address, a header or a proxy that cannot be used.
        return Response(fault=Fault.SETUP, words=in_short(error))
    if has(ssl.SSLCertVerificationError):
        verified = next(each for each in chain if isinstance(each, ssl.SSLCertVerificationError))
        flaw = CERTIFICATE_FLAWS.get(verified.verify_code)
        fault = Fault.CERTIFICATE if flaw is None else Fault.CERTIFICATE_FLAW
        return Response(fault=fault, words=flaw or verbatim(verified.verify_message))
    if has(exceptions.ProxyError) and not has(TimeoutError):
        return Response(fault=Fault.PROXY, words=words)
    if has(exceptions.SSLError, ssl.SSLError):
        return Response(fault=Fault.TLS, words=words)
    if has(exceptions.NameResolutionError, socket.gaierror):
        return Response(fault=Fault.NAME, words=words)
    if has(ConnectionRefusedError):
        return Response(fault=Fault.REFUSED)
    if has(exceptions.NewConnectionError):  # before the time-outs, of which urllib3 makes it one
        return (
            Response(fault=Fault.TIMEOUT)
            if has(TimeoutError)
            else Response(fault=Fault.CONNECT, words=words)
        )
    if has(exceptions.ConnectTimeoutError, exceptions.ReadTimeoutError, TimeoutError):
        return Response(fault=Fault.TIMEOUT)
    if has(BadStatusLine) and not has(RemoteDisconnected):
        return Response(fault=Fault.GARBAGE)
    if has(exceptions.LocationValueError, exceptions.LocationParseError):
        return Response(fault=Fault.SETUP, words=words)
    return Response(fault=Fault.DISCONNECTED, words=words)


def in_short(error: BaseException) -> Message:
    """Return what *error* says, in one line."""
    text = (error.strerror or "") if isinstance(error, OSError) else ""
    return verbatim(masked(" ".join((text or str(error) or type(error).__name__).split()))[:200])
