"""`typing.NamedTuple` without `typing` and `collections`, which take five milliseconds.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from tray_app.named_tuples import NamedTuple
"""

from __future__ import annotations

from _operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class _Tuple(tuple):  # type: ignore[type-arg]  # of any values
    """What all named tuples have."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()
    _field_defaults: dict[str, object] = {}  # noqa: RUF012 - of each class, and never changed

    def __new__(cls, *values: object, **named: object) -> Self:
        if named or len(values) != len(cls._fields):
            given = {**cls._field_defaults, **dict(zip(cls._fields, values, strict=False)), **named}
            if len(values) > len(cls._fields) or given.keys() != set(cls._fields):
                raise TypeError(f"{cls.__name__}() takes {', '.join(cls._fields)}")
            values = tuple([given[field] for field in cls._fields])
        return tuple.__new__(cls, values)

    def __getnewargs__(self) -> tuple[object, ...]:
        return tuple(self)

    def __repr__(self) -> str:
        shown = [f"{field}={value!r}" for field, value in self._asdict().items()]
        return f"{type(self).__name__}({', '.join(shown)})"

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def _replace(self, **changes: object) -> Self:
        return type(self)(**{**self._asdict(), **changes})


class _Maker(type):
    """Makes a named tuple of a class with annotated fields."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        if not bases:
            return super().__new__(cls, name, bases, body)
        fields = tuple(type(name, (), dict(body)).__annotations__)
        own: dict[str, Any] = {
            "__slots__": (),
            "__match_args__": fields,
            "_fields": fields,
            "_field_defaults": {field: body.pop(field) for field in fields if field in body},
        }
        for place, field in enumerate(fields):
            own[field] = property(itemgetter(place))
        return type(name, (_Tuple,), {**body, **own})


class NamedTuple(metaclass=_Maker):
    """The base of classes that are to be named tuples."""
