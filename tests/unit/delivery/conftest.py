"""A collector, and a world whose only destination it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.collector import Collector
from tests.sending import World, a_collector_at


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as collector:
        yield collector


@pytest.fixture
def world(tmp_path: Path, collector: Collector) -> Iterator[World]:
    world = World(tmp_path, a_collector_at(collector.url, timeout=5.0))
    yield world
    world.close()
