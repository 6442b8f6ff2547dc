"""What a task or thread is working on: the model, the endpoint and the command that a report should
name.
"""

from _contextvars import ContextVar

from tray_app.capture.guard import suppress_own_errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _contextvars import Token
    from collections.abc import Mapping
    from types import TracebackType

NAMES = ("modelId", "endpoint", "command")
_STASH = "__cortex_context__"
_current: "ContextVar[Mapping[str, str]]" = ContextVar("cortex_capture_context")


class context:  # noqa: N801 - used as a function and as a context manager
    """Name what this task or thread works on, from now on; as a `with` block, until its end.

    Values that are left out stay as they were around it.
    """

    __slots__ = ("_token",)

    def __init__(
        self,
        *,
        model_id: "str | None" = None,
        endpoint: "str | None" = None,
        command: "str | None" = None,
    ) -> None:
        given = zip(NAMES, (model_id, endpoint, command), strict=True)
        values = {
            **_current.get({}),
            **{name: str(value) for name, value in given if value is not None},
        }
        self._token: Token[Mapping[str, str]] | None = _current.set(values)

    def __enter__(self) -> "context":
        return self

    def __exit__(
        self,
        kind: "type[BaseException] | None",
        error: "BaseException | None",
        trace: "TracebackType | None",
    ) -> None:
        if error is not None and attached(error, _STASH) is None:
            # By the time nobody has caught it, the block is left; so the exception carries what it
            # was about.
            attach(error, _STASH, dict(_current.get({})))
        token, self._token = self._token, None
        if token is not None:
            # Left in another task than it was entered in: that one has its own values.
            with suppress_own_errors():
                _current.reset(token)


def attach(error: BaseException, name: str, value: object) -> bool:
    """Set an attribute on an exception whatever its class does about attributes; False where it
    cannot have any.
    """
    try:
        BaseException.__setattr__(error, name, value)
    except (AttributeError, TypeError):
        return False
    return True


def attached(error: BaseException, name: str) -> object:
    """Return what `attach` has set; None where there is nothing. Asks no code of the exception's
    class.
    """
    try:
        return BaseException.__getattribute__(error, "__dict__").get(name)
    except (Exception, SystemExit):  # noqa: BLE001 - a class may have any `__dict__`
        return None


def values(error: "BaseException | None" = None) -> "dict[str, str]":
    """Return what is known for *error*, or else for this task or thread."""
    stashed = attached(error, _STASH) if error is not None else None
    return {**_current.get({}), **(stashed if isinstance(stashed, dict) else {})}
