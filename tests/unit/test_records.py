"""Records are dataclasses to whoever uses them, and load nothing for it."""

import copy
import dataclasses
import pickle
import subprocess
import sys

import pytest

from tray_app.messages import Message, message
from tray_app.model.query import Column, Query


def test_a_record_is_compared_shown_and_hashed_by_its_values() -> None:
    assert Query("word") == Query(search="word") != Query()
    assert len({Query("a"), Query("a"), Query("b")}) == 2
    assert repr(Message("x")).startswith("Message(template='x', values=")
    assert hash(message("{n} left", n=1)) == hash(message("{n} left", n=2))


def test_a_record_is_frozen() -> None:
    with pytest.raises(AttributeError):
        Query().search = "other"  # type: ignore[misc]


@pytest.mark.parametrize("wrong", [{"serch": "x"}, {}])
def test_what_is_missing_or_unknown_is_refused(wrong: dict[str, str]) -> None:
    from tray_app.model.query import Release

    with pytest.raises(TypeError):
        Release("1.0", **wrong)  # type: ignore[arg-type]


def test_the_functions_of_dataclasses_take_it() -> None:
    changed = dataclasses.replace(Query("word"), sort=Column.WHAT)
    assert (changed.search, changed.sort) == ("word", Column.WHAT)
    assert dataclasses.asdict(Message("x"))["template"] == "x"
    assert [each.name for each in dataclasses.fields(Message)] == ["template", "values"]


def test_it_is_copied_and_pickled() -> None:
    query = Query("word", states=frozenset())
    assert copy.deepcopy(query) == pickle.loads(pickle.dumps(query)) == query


def test_the_types_of_every_start_load_no_dataclasses() -> None:
    code = "import sys, tray_app.model.query; print('dataclasses' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert found.stdout.strip() == b"False"
