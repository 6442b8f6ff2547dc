"""The program is killed at every step of consent, queue, post and settle; nothing is lost and
nothing sent unasked.
"""

import importlib.util
import itertools
import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.collector import Collector
from tests.sending import World, a_collector_at, a_report
from tray_app.model.state import DeliveryState

PROGRAM = Path(__file__).with_name("killed.py")
_spec = importlib.util.spec_from_file_location("killed", PROGRAM)
assert _spec is not None
assert _spec.loader is not None
killed = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(killed)

COUNT = 10
ROUNDS = int(os.environ.get("CORTEX_TEST_KILLS", "24"))
"""How many deaths at a random moment; more for a long run by hand."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the program under test forks")
Order = Callable[..., int]


@pytest.fixture(scope="module")
def program() -> Iterator[Order]:
    process = subprocess.Popen(
        [sys.executable, PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None

    def order(**what: Any) -> int:
        process.stdin.write(json.dumps(what) + "\n")
        process.stdin.flush()
        return int(process.stdout.readline())

    yield order
    process.stdin.close()
    process.wait(60)
    process.stdout.close()


def told(folder: Path, name: str) -> set[str]:
    file = folder / name
    return set(file.read_text().split()) if file.exists() else set()


def judge(folder: Path, collector: Collector) -> Counter[str]:
    """Count at the collector, and look at the ledger; return how often each report came."""
    ids = [a_report(message=killed.message_of(number)).id for number in range(COUNT)]
    wanted = {report_id for number, report_id in enumerate(ids) if not killed.is_refused(number)}
    came = Counter(collector.uids)
    assert set(came) == wanted, "nothing is lost, and nothing came that was refused"
    assert told(folder, "agreed") <= set(came)
    assert set(came) <= told(folder, "asked")
    bodies = {(request.uid, request.body) for request in collector.requests}
    assert len(bodies) == len(wanted), "a repetition is the same to the byte"
    world = World(folder, a_collector_at(collector.url))
    states = world.outbox.states()
    assert {state for report_id, state in states.items() if report_id in wanted} == {
        DeliveryState.DELIVERED
    }
    assert {state for report_id, state in states.items() if report_id not in wanted} == {
        DeliveryState.DECLINED
    }
    assert world.outbox.queue() == []
    world.close()
    return came


@pytest.mark.parametrize("step", list(killed.STEPS))
def test_killed_again_and_again_at(step: str, program: Order, tmp_path: Path) -> None:
    deaths = 0
    with Collector() as collector:
        for nth in itertools.chain([1, 2, 3, 1, 2, 5, 1, 1], itertools.repeat(1)):
            ended = program(
                folder=str(tmp_path), url=collector.url, count=COUNT, step=step, nth=nth
            )
            assert ended in (0, signal.SIGKILL)
            deaths += ended == signal.SIGKILL
            if ended == 0 or deaths >= 12:
                break
        assert deaths >= 3 or "before the consent" not in step
        assert program(folder=str(tmp_path), url=collector.url, count=COUNT) == 0
        came = judge(tmp_path, collector)
        assert sum(came.values()) <= COUNT + deaths * 64


def test_a_kill_between_post_and_answer_is_known_and_the_report_keeps_its_number(
    program: Order, tmp_path: Path
) -> None:
    with Collector() as collector:
        ended = program(
            folder=str(tmp_path), url=collector.url, count=1, step="after the answer", nth=1
        )
        assert ended == signal.SIGKILL
        [report_id] = collector.uids
        world = World(tmp_path, a_collector_at(collector.url))
        [unfinished] = world.outbox.receipts(report_id)[0].attempts
        assert unfinished.outcome is DeliveryState.SENDING
        world.send()
        first, second = world.outbox.receipts(report_id)[0].attempts
        assert (first.at, first.outcome, first.status) == (
            unfinished.at,
            DeliveryState.RETRYING,
            None,
        )
        assert "nobody knows whether it arrived" in str(first.words)
        assert second.outcome is DeliveryState.DELIVERED
        world.close()
        assert collector.uids == [report_id] * 2, "the receiver can tell"
        assert collector.requests[0].body == collector.requests[1].body


def test_killed_at_random_moments(program: Order, tmp_path: Path) -> None:
    chance = random.Random(20261123)
    deaths = repeated = rounds = 0
    while deaths < ROUNDS:
        rounds += 1
        folder = tmp_path / str(rounds)
        folder.mkdir()
        with Collector() as collector:
            while ended := program(
                folder=str(folder), url=collector.url, count=COUNT, after=chance.uniform(0.01, 0.35)
            ):
                assert ended == signal.SIGALRM
                deaths += 1
            came = judge(folder, collector)
            repeated += sum(came.values()) - len(came)
    print(f"{deaths} deaths in {rounds} rounds, {repeated} repeated deliveries")
