"""The half of the system that lives inside Cortex's own processes: every way to fail leaves a
report on disk.

    from tray_app import capture

    capture.install("cortex-server", app_version="1.0.6")      # uncaught errors, hard deaths
    app = capture.asgi(app, hang_timeout=30)                    # unhandled errors of requests, hangs of the loop
    session.hooks["response"].append(capture.check_response)    # the engine's 5xx

A guest behaves like a guest: hooks are chained, our own faults are swallowed, the host prints and
exits as it would have, and importing this loads next to nothing. What a report needs is loaded by
`install`, but for the words of its stack (`trace`). Knows `contract`, `user_folders`, `isolated`,
`regular_file` and a few modules of the standard library.
"""  # noqa: E501

from tray_app.capture.guard import suppress_own_errors
from tray_app.capture.scope import context

# the type checker knows the name; `typing` itself would be loaded for nothing
TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable
    from typing import Any

    from tray_app.capture.watchdog import Watch

__all__ = [
    "asgi",
    "capture_exception",
    "check_response",
    "check_response_async",
    "context",
    "install",
    "install_on",
    "uninstall",
    "urllib_handler",
    "watch",
    "wsgi",
]


def install(
    source: str,
    *,
    app_version: str,
    service_name: str = "crash-report",
    model_id: str = "",
    endpoint: str = "",
    command: str = "",
    folder: "str | None" = None,
    faults: bool = True,
) -> None:
    """Report what goes wrong in this process from now on, as *source* (`cli`, `cortex-server` or
    `cortex-cpp`).

    *model_id*, *endpoint* and *command* hold for the process; `context` overrides them for a task
    or thread. *folder* is Cortex's data folder; by default the one that Cortex itself would use.
    *faults*: also keep the stacks of a hard death (`faulthandler`), unless the host has that
    switched on for itself. A second call replaces the first. Does nothing where reporting is
    switched off, and never raises.
    """
    if _is_switched_off():
        return  # nothing is imported for nothing
    with suppress_own_errors():
        from tray_app.capture import installation

        installation.install(
            {
                "source": source,
                "app_version": app_version,
                "service_name": service_name,
                "model_id": model_id,
                "endpoint": endpoint,
                "command": command,
                "folder": folder,
                "faults": faults,
            }
        )


def _is_switched_off() -> bool:
    """Say whether the environment alone says no, and nothing is installed that would have to go;
    `enabled.is_on` asks for everything.
    """
    import os
    import sys

    if "tray_app.capture.installation" in sys.modules:
        return False
    given = os.environ.get("CORTEX_CRASH_REPORT", "").strip().lower()
    return given in ("0", "false", "no", "off") and "CORTEX_TRAY_WROTE" not in os.environ


def uninstall() -> None:
    """Take back every hook that is still ours. Never raises."""
    with suppress_own_errors():
        from tray_app.capture import installation

        installation.uninstall()


def capture_exception(error: "BaseException | None" = None) -> None:
    """Report an exception that the host handles itself: *error*, or the one being handled. Never
    raises.
    """
    with suppress_own_errors():
        from tray_app.capture import installation

        installation.capture_exception(error)


def install_on(loop: "AbstractEventLoop") -> None:
    """Report what *loop* would only log: tasks nobody awaited, failed callbacks. Its own handler is
    still called.

    Needed only for loops that are not asyncio's own (uvloop); those are looked after by `install`.
    """
    with suppress_own_errors():
        from tray_app.capture import installation, loops

        loops.install_on(loop, installation.reporter)


def asgi(app: "Callable[..., Any]", *, hang_timeout: "float | None" = None) -> "Any":
    """Wrap an ASGI application: unhandled errors are reported with method and route, and pass on
    unchanged.

    With *hang_timeout* (seconds) the server's loop is watched as by `watch` from its first request
    or lifespan on.
    """
    from tray_app.capture.web import Asgi

    return Asgi(app, hang_timeout)


def wsgi(app: "Callable[..., Any]") -> "Any":
    """Wrap a WSGI application: unhandled errors are reported with method and route, and pass on
    unchanged.
    """
    from tray_app.capture.web import wsgi

    return wsgi(app)


def check_response(response: "Any", *_args: "Any", **_kwargs: "Any") -> None:
    """Report an engine's 5xx answer (requests, httpx, urllib; also urllib's HTTPError). Never
    raises.

    One line hooks it in: `session.hooks["response"].append(check_response)` for requests,
    `httpx.Client(event_hooks={"response": [check_response]})` for httpx.
    """
    with suppress_own_errors():
        from tray_app.capture.http500 import check

        check(response)


async def check_response_async(response: "Any") -> None:
    """Do the same as `check_response`, for `httpx.AsyncClient`."""
    with suppress_own_errors():
        from tray_app.capture.http500 import check, may_read

        if may_read(response):
            await response.aread()
        check(response)


def urllib_handler() -> "Any":
    """Return a handler for `urllib.request.build_opener(capture.urllib_handler())`."""
    from tray_app.capture.http500 import urllib_handler

    return urllib_handler()


def watch(
    loop: "AbstractEventLoop | None" = None,
    *,
    timeout: float = 10.0,
    interval: float = 1.0,
    submit: "Callable[[Callable[[], None]], object] | None" = None,
) -> "Watch":
    """Have a child process ask *loop* every *interval* seconds whether it is alive, and report when
    it is not.

    No answer for *timeout* seconds gives one report with the stack of every thread at that moment;
    a note follows when it answers again. *submit* stands in for a loop that is not asyncio's: it
    must have a function called on the watched thread. With neither, the running loop is watched, or
    else whoever calls `beat()` on the result. `stop()` or the end of a `with` block ends it.

    The stacks come from `faulthandler.dump_traceback_later`, of which a process has only one.
    """
    from tray_app.capture import watchdog

    return watchdog.watch(loop, timeout=timeout, interval=interval, submit=submit)
