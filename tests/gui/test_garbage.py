"""Garbage is collected on the UI thread alone: `ui/garbage.py`."""

import gc
import threading
from collections.abc import Callable

import pytest


class Circle:
    """Only the collector ends it; says on which thread."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.itself, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


def make_many_objects() -> None:
    kept = [[] for _ in range(200_000)]
    assert kept


@pytest.fixture
def elsewhere(nothing_left_running: None) -> Callable[[Callable[[], None]], None]:
    """Return how to do something on another thread, to its end."""

    def run(what: Callable[[], None]) -> None:
        thread = threading.Thread(target=what, name="elsewhere")
        thread.start()
        thread.join()

    return run


def growing(ended: list[threading.Thread]) -> Callable[[], bool]:
    """Return what keeps more objects each time that it is asked whether the circle has ended."""
    kept: list[list[object]] = []

    def is_over() -> bool:
        kept.extend([] for _ in range(5_000))
        return bool(ended)

    return is_over


def test_a_circle_ends_on_the_ui_thread_whoever_makes_objects(qtbot, elsewhere):
    ended: list[threading.Thread] = []
    Circle(ended)
    elsewhere(make_many_objects)
    assert not ended  # with Python's own collector it would be there by now
    qtbot.waitUntil(growing(ended))
    assert ended == [threading.main_thread()]


def test_a_circle_that_lived_long_is_found_too(qtbot):
    ended: list[threading.Thread] = []
    circle = Circle(ended)
    gc.collect()
    del circle  # in the oldest generation now
    qtbot.waitUntil(growing(ended))
    assert ended == [threading.main_thread()]
