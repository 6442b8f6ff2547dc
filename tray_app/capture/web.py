"""Unhandled errors of an API server: middleware for ASGI and WSGI that looks on and changes
nothing.

A report names the request's method and route; its body, its query and its headers are never looked
at.
"""

import sys
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from typing import Any

from tray_app.capture import installation, loops, watchdog
from tray_app.capture.guard import suppress_own_errors

_Scope = MutableMapping[str, Any]
_App = Callable[..., Any]


class Asgi:
    """An ASGI application around another. Other attributes are the inner one's."""

    def __init__(self, app: _App, hang_timeout: float | None = None) -> None:
        self._app = app
        self._hang_timeout = hang_timeout
        self._watch: watchdog.Watch | None = None

    async def __call__(
        self, scope: _Scope, receive: Callable[[], Awaitable[Any]], send: Callable[..., Any]
    ) -> None:
        if self._hang_timeout is not None and self._watch is None:
            with suppress_own_errors():
                self._watch = watchdog.watch(loops.running(), timeout=self._hang_timeout)
        try:
            await self._app(scope, receive, send)
        except Exception as error:
            with suppress_own_errors():
                _report(
                    error,
                    str(scope.get("method") or scope.get("type", "")).upper(),
                    _asgi_route(scope),
                )
            raise
        finally:
            if scope.get("type") == "lifespan" and self._watch is not None:
                with suppress_own_errors():
                    self._watch.stop()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.__dict__["_app"], name)


def wsgi(app: _App) -> _App:
    """Return a WSGI application around *app*. Flask answers 500 by itself, so there its own signal
    is listened to.
    """
    with suppress_own_errors():
        _listen_to_flask(app)
    return Wsgi(app)


class Wsgi:
    """A WSGI application around another. Other attributes are the inner one's."""

    def __init__(self, app: _App) -> None:
        self._app = app

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            if exc_info:
                with suppress_own_errors():
                    _report(
                        exc_info[1], environ.get("REQUEST_METHOD", ""), environ.get("PATH_INFO", "")
                    )
            return start_response(status, headers, *(() if exc_info is None else (exc_info,)))

        try:
            answer = self._app(environ, start)
        except Exception as error:
            with suppress_own_errors():
                _report(error, environ.get("REQUEST_METHOD", ""), environ.get("PATH_INFO", ""))
            raise
        # Servers treat lists and their own file wrapper in a special way; and those cannot fail
        # later.
        wrapper = environ.get("wsgi.file_wrapper")
        if isinstance(answer, (list, tuple)) or (
            isinstance(wrapper, type) and isinstance(answer, wrapper)
        ):
            return answer
        return _Answer(answer, environ)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.__dict__["_app"], name)


class _Answer:
    """A streamed answer: errors that come while it is made are reported as well."""

    def __init__(self, inner: Any, environ: dict[str, Any]) -> None:
        self._inner = inner
        self._parts: Iterator[bytes] | None = None
        self._environ = environ

    def __iter__(self) -> "_Answer":
        return self

    def __next__(self) -> bytes:
        try:
            if self._parts is None:
                self._parts = iter(self._inner)
            return next(self._parts)
        except StopIteration:
            raise
        except Exception as error:
            with suppress_own_errors():
                _report(
                    error,
                    self._environ.get("REQUEST_METHOD", ""),
                    self._environ.get("PATH_INFO", ""),
                )
            raise

    def close(self) -> None:
        """Close what was given, if it wants to be closed."""
        close = getattr(self._inner, "close", None)
        if close is not None:
            close()


def _report(error: BaseException, method: str, route: str) -> None:
    reporter = installation.reporter()
    if reporter is not None:
        extra = [("http.request.method", method), ("http.route", route)]
        reporter.exception(error, "request", payload={"endpoint": route}, extra=extra)


def _asgi_route(scope: _Scope) -> str:
    """Return the route's template; where the framework does not tell it, the path with its
    parameters named.
    """
    route = getattr(scope.get("route"), "path", None)
    if isinstance(route, str) and route:
        return (
            str(scope.get("root_path", "")) + route
            if not route.startswith(scope.get("root_path") or "\0")
            else route
        )
    path = str(scope.get("path", ""))
    segments = path.split("/")
    for name, value in (scope.get("path_params") or {}).items():
        text = str(value)
        if "/" in text:
            path = "/".join(segments)
            segments = path.replace(text, f"{{{name}}}", 1).split("/")
        else:
            segments = [f"{{{name}}}" if segment == text else segment for segment in segments]
    return "/".join(segments)


def _listen_to_flask(app: Any) -> None:
    flask = sys.modules.get("flask")
    application = getattr(app, "__self__", app)  # `app.wsgi_app` may be what was given
    if flask is None or not isinstance(application, flask.Flask):
        return

    def look(_sender: Any, exception: BaseException, **_: Any) -> None:
        with suppress_own_errors():
            rule = flask.request.url_rule
            _report(
                exception,
                flask.request.method,
                rule.rule if rule is not None else flask.request.path,
            )

    flask.got_request_exception.connect(look, application, weak=False)
