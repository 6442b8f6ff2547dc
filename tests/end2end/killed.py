"""The program that `test_delivery_killed.py` kills: consents to reports and sends them, and dies
where it is told.

Started once; each line on its input says what to do, and is done in a forked process, so that a
hundred deaths take seconds. A line: {"folder", "url", "count", "step", "nth", "after"}; the answer
is the number of the signal it died of.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import requests  # noqa: F401 - loaded before the fork, like everything else

from tests.sending import World, a_collector_at
from tray_app.delivery.ledger import Ledger
from tray_app.delivery.transport import HttpTransport

STEPS = {
    "before the consent is written": (Ledger, "queue_all", "before"),
    "after the consent is written": (Ledger, "queue_all", "after"),
    "before the post": (HttpTransport, "post", "before"),
    "after the answer": (HttpTransport, "post", "after"),
    "before the answer is written": (Ledger, "record_attempts", "before"),
    "after the answer is written": (Ledger, "record_attempts", "after"),
}


def message_of(number: int) -> str:
    return f"crash number {number}"


def is_refused(number: int) -> bool:
    """Every fifth report is answered with no."""
    return number % 5 == 4


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def dying(step: str, nth: int) -> None:
    """Let this process die at the *nth* time that it comes to *step*."""
    owner, name, when = STEPS[step]
    real: Callable[..., Any] = getattr(owner, name)
    count = 0

    def wrapped(*args: Any, **kwargs: Any) -> Any:
        nonlocal count
        count += 1
        if when == "before" and count == nth:
            die()
        result = real(*args, **kwargs)
        if when == "after" and count == nth:
            die()
        return result

    setattr(owner, name, wrapped)


def note(folder: Path, name: str, report_id: str) -> None:
    handle = os.open(folder / name, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    os.write(handle, f"{report_id}\n".encode())
    os.close(handle)


def run(order: dict[str, Any]) -> None:
    folder = Path(order["folder"])
    if order.get("step"):
        dying(order["step"], order["nth"])
    if order.get("after"):
        signal.setitimer(
            signal.ITIMER_REAL, order["after"]
        )  # nobody handles SIGALRM: it ends the process on the spot
    world = World(folder, a_collector_at(order["url"], timeout=10.0))
    destination = world.settings.to[0]
    ids = [world.shelf.add(message=message_of(number)) for number in range(order["count"])]
    decided = world.outbox.ledger.decided(destination.key, ids)
    for number, report_id in enumerate(ids):
        if report_id in decided:
            continue
        draft = world.desk.draft(report_id, destination)
        if is_refused(number):
            world.desk.decline([report_id])
            continue
        note(folder, "asked", report_id)
        world.desk.send_all([draft])
        note(folder, "agreed", report_id)
        if number % 3 == 0:
            world.send()
    world.send()
    world.close()


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                assert threading.active_count() == 1
                run(json.loads(line))
                os._exit(0)
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        print(
            os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status), flush=True
        )


if __name__ == "__main__":
    main()
