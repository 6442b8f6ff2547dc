"""The receiver's own number and address of a report: kept, bounded, and opened only where it is the
receiver's.
"""

import json
from dataclasses import replace

import pytest

from tests.collector import Collector, Reply
from tests.sending import World, a_collector_at, a_vendor_at
from tray_app.delivery.receipt_links import LONGEST_LINK, LONGEST_REFERENCE, own_link, reference_of
from tray_app.delivery.response import Response
from tray_app.model.delivery import Receipt
from tray_app.model.state import DeliveryState

JSON = {"Content-Type": "application/json"}
VENDOR = a_vendor_at("https://crash.example:8443")


def said(
    body: object, *, status: int = 200, location: str = "", kind: str = "application/json"
) -> tuple[str, str]:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return reference_of(Response(status, kind, raw, location=location), VENDOR)


@pytest.mark.parametrize("name", ["id", "reportId", "report_id", "crashId", "crash_id"])
def test_the_number_is_found_under_each_of_its_names(name: str) -> None:
    assert said({name: "bp-77", "other": 1}) == ("bp-77", "")
    assert said({name: 4711}) == ("4711", "")


@pytest.mark.parametrize("name", ["url", "link"])
def test_the_address_is_found_under_each_of_its_names(name: str) -> None:
    assert said({name: "https://crash.example/r/7"}) == ("", "https://crash.example/r/7")
    assert said({name: "/r/7"}) == ("", "https://crash.example:8443/r/7")


def test_the_location_of_what_was_created_is_an_address_too() -> None:
    assert said(b"", status=201, location="/reports/7") == (
        "",
        "https://crash.example:8443/reports/7",
    )
    assert said({"url": "/body"}, location="/header")[1].endswith("/body")
    assert said(b"", status=202, location="/reports/7") == ("", "")


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"id": None, "url": None},
        {"id": True},
        {"id": {"nested": 1}},
        {"id": "x" * (LONGEST_REFERENCE + 1), "url": "https://crash.example/" + "x" * LONGEST_LINK},
        {"id": "a\nb", "url": "https://crash.example/a b"},
        {"id": "evil\u202egnp.exe", "url": "javascript:alert(1)"},
        {"url": "file:///etc/passwd"},
        {"url": "https://crash.example/\u202e"},
        {"url": "https://[broken"},
        {"url": "\\\\evil.example\\share"},
        b"{",
        b"[" * 5000,
        b'{"id": ' + b"9" * 6000 + b"}",
        b'{"id":"' + b"x" * (65 << 10) + b'"}',
    ],
    ids=lambda body: repr(body)[:40],
)
def test_hostile_answers_give_nothing(body: object) -> None:
    assert said(body) == ("", "")


def a_receipt(world: World, to: str, link: str) -> Receipt:
    [receipt] = world.outbox.receipts(*world.consent())
    return replace(
        receipt, link=link, queued=replace(receipt.queued, destination_key=f"vendor {to}")
    )


@pytest.mark.parametrize(
    ("to", "link", "is_own"),
    [
        ("https://crash.example/api", "https://crash.example/r/7", True),
        ("https://crash.example:8443/api", "https://CRASH.example/r/7", True),
        ("http://crash.example/api", "https://crash.example/r/7", True),
        ("https://crash.example/api", "http://crash.example/r/7", False),
        ("https://crash.example/api", "https://evil.example/r/7", False),
        ("https://crash.example/api", "https://crash.example.evil.example/r/7", False),
        ("https://crash.example/api", "https://crash.example@evil.example/r/7", False),
        ("https://crash.example/api", "https://me@crash.example/r/7", False),
        ("https://crash.example/api", "https://sub.crash.example/r/7", False),
        ("https://crash.example/api", "ftp://crash.example/r/7", False),
        ("https://crash.example/api", "", False),
    ],
)
def test_only_the_receiver_s_own_address_may_be_opened(
    world: World, to: str, link: str, is_own: bool
) -> None:
    assert own_link(a_receipt(world, to, link)) == (link if is_own else "")


def test_a_vendor_s_number_and_address_are_kept_over_a_restart(
    world: World, collector: Collector
) -> None:
    world.settings.to = (a_vendor_at(collector.base),)
    collector.script([Reply(201, b'{"reportId":"bp-77"}', {**JSON, "Location": "/reports/bp-77"})])
    [report_id] = world.consent()
    world.send()
    world.reboot()
    [receipt] = world.outbox.receipts(report_id)
    assert (receipt.queued.state, receipt.reference) == (DeliveryState.DELIVERED, "bp-77")
    assert receipt.link == f"{collector.base}/reports/bp-77"
    assert world.outbox.links(receipt) == (receipt.link, "")
    assert world.outbox.history() == [receipt]


def test_a_collector_that_names_one_is_heard_too_and_a_refusal_is_not(
    world: World, collector: Collector
) -> None:
    collector.script(
        [Reply(200, b'{"partialSuccess":{},"id":"c-1"}'), Reply(400, b'{"id":"error-9"}', JSON)]
    )
    first, second = world.consent() + world.consent()
    world.send()
    assert [world.outbox.receipts(each)[0].reference for each in (first, second)] == ["c-1", ""]


def test_a_report_that_is_sent_again_has_the_number_of_the_last_time(
    world: World, collector: Collector
) -> None:
    collector.script([Reply(200, b'{"id":"one"}', JSON), 200])
    [report_id] = world.consent()
    world.send()
    world.consent(report_id)
    world.send()
    assert world.outbox.receipts(report_id)[0].reference == ""


def test_the_settings_say_where_a_collector_s_reports_are_looked_up(
    world: World, collector: Collector
) -> None:
    world.settings.values["lookup_url"] = "https://logs.example/#/search?q={uid}&x={y}"
    world.settings.to += (a_vendor_at(collector.base),)
    [report_id] = world.consent()
    before = {world.outbox.links(each) for each in world.outbox.receipts(report_id)}
    assert before == {("", "")}, "what has not arrived cannot be looked up"
    world.send()
    links = {
        each.queued.destination_key.split()[0]: world.outbox.links(each)[1]
        for each in world.outbox.history()
    }
    assert links == {
        "collector": f"https://logs.example/#/search?q={report_id}&x={{y}}",
        "vendor": "",
    }


def test_a_link_is_made_for_no_other_kind_of_receiver() -> None:
    assert reference_of(
        Response(200, "text/plain", b'{"id":"x"}'), a_collector_at("http://c/v1/logs")
    ) == ("", "")
