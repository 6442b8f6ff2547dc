"""A named tuple made without `typing` is the one that `typing` would make."""

import pickle
import typing

import pytest

from tray_app import named_tuples


class Plain(named_tuples.NamedTuple):
    """Made by us."""

    name: str
    number: int = 3

    @property
    def twice(self) -> int:
        return self.number * 2

    @classmethod
    def of(cls, name: str) -> "Plain":
        return cls(name)


class Typed(typing.NamedTuple):
    """Made by `typing`."""

    name: str
    number: int = 3


def test_it_is_a_named_tuple() -> None:
    plain, typed = Plain("a"), Typed("a")  # type: ignore[call-arg]
    assert plain == typed == ("a", 3)
    assert plain._asdict() == typed._asdict()  # type: ignore[attr-defined]
    assert (Plain._fields, Plain._field_defaults) == (  # type: ignore[attr-defined]
        Typed._fields,
        Typed._field_defaults,
    )
    assert plain._replace(number=5).twice == 10  # type: ignore[attr-defined]
    assert repr(Plain.of("b")) == "Plain(name='b', number=3)"
    assert (Plain.__doc__, Plain.__module__) == ("Made by us.", __name__)


def test_it_is_frozen_and_can_be_pickled() -> None:
    plain = Plain("a", 1)  # type: ignore[call-arg]
    assert pickle.loads(pickle.dumps(plain)) == plain
    with pytest.raises(AttributeError):
        plain.more = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        Plain()
