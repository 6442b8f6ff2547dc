"""What does not get through: since when, how often, and why."""

import socket
from collections.abc import Callable

from tests.builders import an_envelope
from tray_app.model.query import Query
from tray_app.services.services import Services


def a_closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_a_receiver_that_is_not_there_is_named_with_the_reason(
    made_services: Callable[..., Services],
) -> None:
    services = made_services(an_envelope())
    assert services.outbox.failing() is None
    host = f"127.0.0.1:{a_closed_port()}"
    services.preferences.set("endpoint", f"http://{host}")
    [destination] = services.preferences.destinations()
    [row] = services.reports.page(Query(), 0, 1)
    services.consent.send_all([services.consent.draft(row.id, destination)])
    assert services.outbox.failing() is None
    services.outbox.flush(0.0)
    failing = services.outbox.failing()
    assert failing is not None
    assert (failing.host, failing.times) == (host, 1)
    assert failing.why
    services.outbox.cancel_all([row.id])
    assert services.outbox.failing() is None
    assert services.outbox.queue() == []
