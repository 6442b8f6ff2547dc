"""The engine's 5xx answers → reports: status, endpoint, model and the engine's own words."""

import json
import re
import sys
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from tray_app import contract
from tray_app.capture import installation
from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.trace import ExceptionText

_LONGEST_BODY = 256 * 1024
_LONGEST_REQUEST = 1024 * 1024
_DIGITS = re.compile(r"\d+")


def check(response: Any) -> bool:
    """Report *response* if it is a 5xx; return whether a line was written."""
    reporter = installation.reporter()
    status = _status(response)
    if reporter is None or not 500 <= status <= 599:
        return False
    request = getattr(response, "request", None) or getattr(response, "_cortex_request", None)
    endpoint = _endpoint(response)
    method = _method(request)
    words = _words(_body(response)) or str(
        getattr(response, "reason", "") or getattr(response, "reason_phrase", "")
    )
    model = _model(request)
    message = f"HTTP {status} from the engine" + (f": {words}" if words else "")
    place = f"{method} {urlsplit(endpoint).path}".strip()
    told = ExceptionText("EngineError", message, f"EngineError: {message}\n    in {place}")
    payload = {"endpoint": endpoint, **({"modelId": model} if model else {})}
    extra = [("http.response.status_code", str(status)), ("http.request.method", method)]
    # Numbers in the engine's words (slots, tokens, ports) do not make it another failure.
    key = (status, place, model, _DIGITS.sub("0", words[:500]))
    return reporter.failure(
        told, "engine", source=contract.SOURCE_ENGINE, payload=payload, extra=extra, key=key
    )


def may_read(response: Any) -> bool:
    """Say whether the body may be read before the host does: an error, short, and of
    known length.
    """
    length = str(_header(response, "content-length"))
    return _status(response) >= 500 and length.isdecimal() and int(length) <= _LONGEST_BODY


def urllib_handler() -> Any:
    """Return a handler for urllib's openers."""
    from urllib.request import BaseHandler

    class EngineErrors(BaseHandler):
        """Looks at every answer before urllib makes an HTTPError of it."""

        handler_order = 100  # before HTTPErrorProcessor, which has 1000

        def http_response(self, request: Any, response: Any) -> Any:
            """Report a 5xx and hand it on as it is."""
            with suppress_own_errors():
                if _status(response) >= 500:
                    response._cortex_request = request
                    check(response)
            return response

        https_response = http_response

    return EngineErrors()


def _status(response: Any) -> int:
    for name in ("status_code", "status", "code"):
        value = getattr(response, name, None)
        if isinstance(value, int):
            return int(value)
    return 0


def _header(response: Any, name: str) -> str:
    headers = getattr(response, "headers", None)
    return (headers.get(name) or "") if headers is not None else ""


def _endpoint(response: Any) -> str:
    """Return the address without user, query and fragment: those may hold anything."""
    url = getattr(response, "url", "") or ""
    parts = urlsplit(str(url))
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return urlunsplit(
        (parts.scheme, f"{host}:{parts.port}" if parts.port else host, parts.path, "", "")
    )


def _method(request: Any) -> str:
    method = getattr(request, "method", "") or (
        request.get_method() if hasattr(request, "get_method") else ""
    )
    return str(method)


def _body(response: Any) -> bytes:
    """Return what can be had of the body without taking it away from the host."""
    requests, httpx = sys.modules.get("requests"), sys.modules.get("httpx")
    if requests is not None and isinstance(response, requests.Response):
        done = isinstance(response._content, bytes)
        return response.content[:_LONGEST_BODY] if done or may_read(response) else b""
    if httpx is not None and isinstance(response, httpx.Response):
        if not hasattr(response, "_content"):
            if not may_read(response):
                return b""
            response.read()
        return bytes(response.content[:_LONGEST_BODY])
    stream = getattr(response, "fp", response)  # an HTTPError wraps the answer
    peek = getattr(response, "peek", None) or getattr(stream, "peek", None)
    return bytes(peek(_LONGEST_BODY)[:_LONGEST_BODY]) if peek is not None else b""


def _words(body: bytes) -> str:
    """Return the engine's message: `error.message`, `error`, `message` or `detail` of JSON, or the
    text itself.
    """
    text = body.decode("utf-8", "replace").strip()
    try:
        found: Any = json.loads(text)
    except ValueError:
        return text[:500]
    for name in ("error", "message", "detail"):
        if isinstance(found, dict) and found.get(name):
            inner = found[name]
            found = (inner.get("message") or inner) if isinstance(inner, dict) else inner
            break
    return (found if isinstance(found, str) else json.dumps(found))[:2000]


def _model(request: Any) -> str:
    """Return the `model` that the request named; nothing else of its body is looked at."""
    body = next(
        (value for name in ("body", "_content", "data") if (value := getattr(request, name, None))),
        None,
    )
    if (
        not isinstance(body, (bytes, str))
        or len(body) > _LONGEST_REQUEST
        or body[:1] not in (b"{", "{")
    ):
        return ""
    try:
        model = json.loads(body).get("model")
    except ValueError:
        return ""
    return model[:200] if isinstance(model, str) else ""
