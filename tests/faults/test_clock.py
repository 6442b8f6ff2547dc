"""The clock jumps by hours and years in both directions while reports are sent to a collector that
comes and goes.
"""

import random
from pathlib import Path

from tests.collector import Collector, Reply, Request
from tests.faults.campaign import LONG, Tally
from tests.sending import World, a_collector_at
from tray_app.model.state import DeliveryState

ROUNDS, EACH = (400, 5) if LONG else (60, 5)
JUMPS = (-366 * 86_400, -86_400, -3_600, -1, 0, 1, 60, 3_600, 86_400, 366 * 86_400)
"""In seconds."""


def test_no_jump_of_the_clock_loses_a_report_or_stops_sending_for_longer_than_a_pause(
    tmp_path: Path,
) -> None:
    chance = random.Random(20261202)
    tally = Tally("clock jumps")
    calm = False

    def answer(_: Request) -> Reply | int:
        if calm:
            return 200
        waiting = {"Retry-After": str(chance.choice([0, 5, 600, 86_400]))}
        return chance.choice(
            [Reply(200), Reply(503, b"", waiting), Reply(429, b"", waiting), Reply(hang_up=True)]
        )

    with Collector(answer) as collector:
        world = World(tmp_path, a_collector_at(collector.url, timeout=5.0))
        wanted: set[str] = set()
        for number in range(ROUNDS):
            wanted.update(
                world.consent(
                    *(world.shelf.add(message=f"{number}-{each}") for each in range(EACH))
                )
            )
            world.clock.pass_(chance.choice(JUMPS))
            world.send()
            if number % 20 == 19:
                world.reboot()
        calm = True
        tally.tried = len(wanted)
        for _ in range(60):  # a pause is at most a day long, whatever the clock has done meanwhile
            world.clock.pass_(3_600)
            world.send()
        tally.count(collector, wanted=wanted, asked=wanted)
        assert {world.state(report_id) for report_id in wanted} == {DeliveryState.DELIVERED}
        world.close()
    tally.judge()
