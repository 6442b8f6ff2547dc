"""Every row of the response table of OTLP/HTTP, against a real server on the loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.collector import Collector, Reply
from tests.sending import World, a_collector_at
from tray_app.model.query import State


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as collector:
        yield collector


@pytest.fixture
def world(tmp_path: Path, collector: Collector) -> Iterator[World]:
    world = World(tmp_path, a_collector_at(collector.url, timeout=5.0))
    yield world
    world.close()


def test_what_is_previewed_is_what_is_posted(world: World, collector: Collector) -> None:
    [report_id] = world.consent()
    world.send()
    [request] = collector.requests
    [receipt] = world.outgoing.receipts(report_id)
    assert request.body == world.desk.draft(report_id, world.settings.to[0]).body == receipt.body
    assert receipt.queued.state is State.DELIVERED
    assert request.uid == report_id
