"""No answer ends the sending: each report comes to a state, and the next one is sent."""

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collector import Collector, Reply
from tests.sending import NOW, World, a_collector_at
from tray_app.delivery.receipt_links import reference_of
from tray_app.delivery.response import Fault, Response, classify
from tray_app.model.delivery import DestinationKind
from tray_app.model.state import DeliveryState

JSON = {"Content-Type": "application/json"}
PROTOBUF = {"Content-Type": "application/x-protobuf"}
SURROGATE = "\\ud83d"
"""As JSON writes half of a pair."""


@pytest.mark.parametrize(
    ("reply", "state", "words"),
    [
        pytest.param(
            Reply(200, b'{"partialSuccess":{"rejectedLogRecords":1e999}}', JSON),
            DeliveryState.REJECTED,
            "without a reason",
            id="infinitely many rejected",
        ),
        pytest.param(
            Reply(200, b'{"partialSuccess":{"rejectedLogRecords":-1e999}}', JSON),
            DeliveryState.DELIVERED,
            "",
            id="minus infinity",
        ),
        pytest.param(
            Reply(200, b'{"partialSuccess":{"rejectedLogRecords":NaN}}', JSON),
            DeliveryState.RETRYING,
            "not OTLP",
            id="no number",
        ),
        pytest.param(
            Reply(200, b'{"partialSuccess":{"rejectedLogRecords":' + b"9" * 4000 + b"}}", JSON),
            DeliveryState.REJECTED,
            "without a reason",
            id="thousands of digits",
        ),
        pytest.param(
            Reply(
                200, f'{{"partialSuccess":{{"errorMessage":"use {SURROGATE} v2"}}}}'.encode(), JSON
            ),
            DeliveryState.DELIVERED_WITH_WARNING,
            "use \ufffd v2",
            id="half a character in a warning",
        ),
        pytest.param(
            Reply(400, f'{{"message":"bad {SURROGATE} id"}}'.encode(), JSON),
            DeliveryState.REJECTED,
            "bad \ufffd id",
            id="half a character in a refusal",
        ),
        pytest.param(
            Reply(503, f'{{"error":"{SURROGATE}"}}'.encode(), JSON),
            DeliveryState.RETRYING,
            "\ufffd",
            id="half a character, 503",
        ),
        pytest.param(
            Reply(200, b"[" * 100_000, JSON),
            DeliveryState.RETRYING,
            "not OTLP",
            id="a hundred thousand lists in one another",
        ),
        pytest.param(
            Reply(302, b"", {"Location": "http://[::1"}),
            DeliveryState.BLOCKED,
            "moved",
            id="no address in Location",
        ),
        pytest.param(
            Reply(299, b"\xff\xfe", JSON), DeliveryState.RETRYING, "not OTLP", id="half of UTF-16"
        ),
    ],
)
def test_an_odd_answer_comes_to_a_state_and_the_next_report_is_sent(
    world: World, collector: Collector, reply: Reply, state: DeliveryState, words: str
) -> None:
    collector.script([reply])
    world.jitter = 60.0  # what is tried again is due so late that nobody waits for it
    world.outbox.start()
    [odd] = world.consent()
    world.wait_until(lambda: world.state(odd) is state)
    [receipt] = world.outbox.receipts(odd)
    assert receipt.queued.state is state
    assert words in str(receipt.queued.why)
    world.outbox.retry(world.settings.to[0].key)
    [plain] = world.consent()
    world.wait_until(lambda: world.state(plain) is DeliveryState.DELIVERED)
    assert world.outbox.problems() == ()


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**40), 10**40)
    | st.floats()
    | st.text(st.characters(exclude_categories=()))
    | st.sampled_from(["1", "-1", "1e999", "9" * 5000, " 2 ", "٣"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=8)
            | st.sampled_from(
                [
                    "partialSuccess",
                    "rejectedLogRecords",
                    "errorMessage",
                    "message",
                    "id",
                    "url",
                    "code",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
bodies = (
    st.binary(max_size=200)
    | anything.map(lambda value: json.dumps(value).encode())
    | st.builds(lambda value: json.dumps({"partialSuccess": value}).encode(), anything)
    | st.builds(
        lambda count, message: json.dumps(
            {"partialSuccess": {"rejectedLogRecords": count, "errorMessage": message}}
        ).encode(),
        anything,
        anything,
    )
)
headers = st.text(st.characters(max_codepoint=255), max_size=40)


@given(
    status=st.none() | st.integers(-1, 1000),
    content_type=st.sampled_from(
        ["application/json", "application/x-protobuf", "text/html", "text/plain", ""]
    )
    | headers,
    body=bodies,
    retry_after=st.sampled_from(
        ["Fri, 31 Dec 9999 23:59:59 -2359", "Mon, 1 Jan 0001 00:00:00 +2359", "9" * 99]
    )
    | headers,
    location=headers | st.sampled_from(["//[", "http://u:p@x/", "/y"]),
    fault=st.sampled_from(Fault),
    kind=st.sampled_from(DestinationKind),
)
def test_every_answer_means_something_that_can_be_kept(kind: DestinationKind, **parts: Any) -> None:
    answer = Response(**parts)
    judged = classify(answer, kind, now=NOW)
    str(judged.words).encode()
    assert judged.state in (
        DeliveryState.DELIVERED,
        DeliveryState.DELIVERED_WITH_WARNING,
        DeliveryState.REJECTED,
        DeliveryState.RETRYING,
        DeliveryState.BLOCKED,
    )
    assert judged.after is None or timedelta() <= judged.after <= timedelta(days=1)
    for text in reference_of(answer, a_collector_at("https://collector.example/v1/logs")):
        text.encode()
