"""Why a report has not arrived is one message, and everybody who tells of it tells the same."""

from collections.abc import Callable

from tests.builders import an_envelope
from tests.collector import Collector, Reply
from tray_app.model.query import Query
from tray_app.services import doctor
from tray_app.services.services import Services

HOSTILE = b"no {host} {{ {0.__class__} %n (s) \x1b[31m"
TEXT = {"Content-Type": "text/plain"}


def sent(services: Services) -> str:
    [row] = services.reports.page(Query(), 0, 1)
    services.consent.send_all([services.consent.preview(row.id)])
    services.outbox.flush(1.0)
    return row.id


def test_what_a_server_refused_is_told_alike_everywhere(
    made_services: Callable[..., Services],
) -> None:
    services = made_services(an_envelope())
    with Collector([Reply(401, HOSTILE, TEXT)]) as collector:
        services.preferences.set("endpoint", collector.base)
        report_id = sent(services)
    [receipt], [queued] = services.outbox.receipts(report_id), services.outbox.queue()
    [(_, host, held)] = services.outbox.held()
    assert receipt.attempts[-1].words == receipt.queued.why == queued.why == held
    said = "no {host} {{ {0.__class__} %n (s) \x1b[31m"
    assert str(held) == f"The credentials are missing or wrong (401 Unauthorized: {said})"
    sentences = [each.sentence for each in doctor.examine(services, {})]
    assert f"Reports for {host} are held: {held}" in sentences


def test_the_history_tells_it_alike(made_services: Callable[..., Services]) -> None:
    services = made_services(an_envelope())
    with Collector([Reply(400, HOSTILE, TEXT)]) as collector:
        services.preferences.set("endpoint", collector.base)
        report_id = sent(services)
    [ended], [receipt] = services.outbox.history(), services.outbox.receipts(report_id)
    assert ended.queued.why == receipt.queued.why == receipt.attempts[-1].words
    assert str(ended.queued.why).startswith("400 Bad Request: no {host} {{ {0.__class__} %n (s)")
