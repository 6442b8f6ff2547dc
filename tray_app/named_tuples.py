"""`typing.NamedTuple` without `typing`, which takes three milliseconds to be loaded.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from tray_app.named_tuples import NamedTuple
"""

from collections import namedtuple


class _Maker(type):
    """Makes a named tuple of a class with annotated fields."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> type:
        if not bases:
            return super().__new__(cls, name, bases, body)
        fields = type(name, (), dict(body)).__annotations__
        defaults = [body.pop(field) for field in fields if field in body]
        made = namedtuple(name, fields, defaults=defaults)  # type: ignore[misc]
        return type(name, (made,), {**body, "__slots__": ()})


class NamedTuple(metaclass=_Maker):
    """The base of classes that are to be named tuples."""
