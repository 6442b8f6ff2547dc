"""Frozen records: what `dataclass(frozen=True, slots=True)` makes, at a tenth of its cost.

A command on the terminal lives for some forty milliseconds. Importing `dataclasses` takes ten of
them and making a dataclass one, so the few types that every start needs are made here. To whoever
uses them they are dataclasses: `dataclasses.replace`, `fields` and `asdict` take them.
"""

from tray_app.typed import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a frozen record of a class with annotated fields. Defaults are immutable values."""
    names = tuple(cls.__annotations__)
    defaults = {name: cls.__dict__[name] for name in names if name in cls.__dict__}
    leave_out = {*names, "__dict__", "__weakref__"}
    body = {name: value for name, value in cls.__dict__.items() if name not in leave_out}
    body["__slots__"] = names
    body["__match_args__"] = names
    body["__dataclass_fields__"] = _Fields(names)
    for name, function in _functions(names, defaults).items():
        body.setdefault(name, function)
    made: Any = type(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    found: type[T] = made
    return found


def as_dict(value: object) -> dict[str, Any]:
    """Return a record's values by their names. Records among them stay."""
    names: tuple[str, ...] = type(value).__match_args__  # type: ignore[attr-defined]
    return {name: getattr(value, name) for name in names}


def replaced(value: T, **changes: Any) -> T:
    """Return a record with other values, as `dataclasses.replace` does."""
    return type(value)(**as_dict(value) | changes)


def _functions(names: tuple[str, ...], defaults: dict[str, Any]) -> dict[str, Any]:
    count = len(names)

    def bound(kind: str, args: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        given = dict(zip(names, args, strict=False)) | named
        missing = [name for name in names if name not in given and name not in defaults]
        extra = given.keys() - set(names)
        if missing or extra or len(args) > count or len(given) < len(args) + len(named):
            raise TypeError(f"{kind}() takes {', '.join(names)}; not {args!r}, {named!r}")
        return tuple(given[name] if name in given else defaults[name] for name in names)

    def init_(self: Any, *args: Any, **named: Any) -> None:
        kind = type(self)
        if named or len(args) != count:
            args = bound(kind.__name__, args, named)
        for name, value in zip(names, args, strict=True):
            object.__setattr__(self, name, value)

    def values(self: Any) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in names])

    def eq_(self: Any, other: object) -> Any:
        return values(self) == values(other) if type(other) is type(self) else NotImplemented

    def hash_(self: Any) -> int:
        return hash(values(self))

    def repr_(self: Any) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({shown})"

    def setattr_(self: Any, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def reduce_(self: Any) -> tuple[Any, ...]:
        return type(self), values(self)

    return {
        "__init__": init_,
        "__eq__": eq_,
        "__hash__": hash_,
        "__repr__": repr_,
        "__setattr__": setattr_,
        "__reduce__": reduce_,
    }


class _Fields:
    """What `dataclasses` looks for, made when it does."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def __get__(self, instance: object, owner: type) -> Any:
        import dataclasses

        made = dataclasses.make_dataclass(owner.__name__, self._names)
        found = made.__dict__["__dataclass_fields__"]
        type.__setattr__(owner, "__dataclass_fields__", found)
        return found
