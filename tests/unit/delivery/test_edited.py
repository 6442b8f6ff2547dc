"""A user may change the text of a report before it leaves; it is redacted all the same, and the
record says so.
"""

import hashlib
import json
from typing import Any

import pytest

from tests.builders import an_event
from tests.collector import Collector, attributes, records
from tests.sending import World, a_collector_at, a_vendor_at
from tray_app.model.consent import Choices, Draft
from tray_app.model.delivery import Protocol
from tray_app.model.state import DeliveryState
from tray_app.otlp import encode

MESSAGE = "cannot open /home/annika/models/x.gguf for anna.schmidt@web.de"
STACK = (
    f"TypeError: {MESSAGE}\n    at work (/opt/cortex/dist/work.js:4:12)\n    at main "
    f"(/opt/cortex/dist/main.js:1:1)"
)


@pytest.fixture
def report_id(world: World) -> str:
    return world.shelf.add(message=MESSAGE, stack=STACK)


def edited(world: World, report_id: str, destination: int = 0, **edits: str) -> Draft:
    more: dict[str, Any] = {"edits": tuple(sorted(edits.items()))}
    return world.desk.draft(report_id, world.settings.to[destination], Choices(**more))


def record_of(draft: Draft) -> dict[str, Any]:
    [record] = records(json.loads(draft.preview))
    return record


def test_editing_begins_with_the_redacted_texts(world: World, report_id: str) -> None:
    message, stack = world.desk.texts(report_id, world.settings.to[0])
    assert (message.key, message.label) == ("message", "Error message")
    assert message.text == "cannot open /home/<user>/models/x.gguf for <email-1>"
    assert (stack.key, stack.text.count("\n")) == ("stack", 2)
    assert "annika" not in stack.text
    choices = Choices(
        left_out=frozenset({"stack"}),
        restored=frozenset({"<email-1>"}),
        edits=(("message", "other"),),
    )
    [alone] = world.desk.texts(report_id, world.settings.to[0], choices)
    assert alone.text == "cannot open /home/<user>/models/x.gguf for anna.schmidt@web.de"


def test_an_edited_text_stands_wherever_the_record_repeats_it_and_the_record_says_so(
    world: World, report_id: str
) -> None:
    draft = edited(
        world,
        report_id,
        message="it broke",
        stack="RangeError: it broke\n    at work (work.js:1:1)",
    )
    record, found = record_of(draft), attributes(record_of(draft))
    assert (
        record["body"]["stringValue"]
        == found["message"]
        == found["exception.message"]
        == "it broke"
    )
    assert (
        found["stack"]
        == found["exception.stacktrace"]
        == "RangeError: it broke\n    at work (work.js:1:1)"
    )
    assert found["exception.type"] == "RangeError"
    assert found["cortex.report.edited"] == ["message", "stack"]
    assert draft.edited == ("message", "stack")
    assert draft.preview.encode() == draft.body
    assert draft.sha256 == hashlib.sha256(draft.body).hexdigest()
    assert MESSAGE in draft.stored.decode(), "the stored report is what it was"


def test_an_unedited_record_does_not_claim_to_be_edited(world: World, report_id: str) -> None:
    assert "cortex.report.edited" not in edited(world, report_id).preview
    left_out = Choices(edits=(("message", "other"),), left_out=frozenset({"message"}))
    draft = world.desk.draft(report_id, world.settings.to[0], left_out)
    assert "cortex.report.edited" not in draft.preview
    assert draft.edited == ()


def test_what_is_typed_is_redacted_too(world: World, report_id: str) -> None:
    draft = edited(
        world,
        report_id,
        message="ask annika at /home/annika or max.muster@gmx.de, password=hunter2",
    )
    assert not [word for word in ("annika", "max.muster", "hunter2") if word in draft.preview]
    assert {hit.original for hit in draft.hits} >= {"annika", "max.muster@gmx.de", "hunter2"}


def test_placeholders_that_stay_in_the_text_mean_what_they_meant(
    world: World, report_id: str
) -> None:
    plain = edited(world, report_id)
    draft = edited(world, report_id, message="please see <email-1>, not other@example.org")
    found = attributes(record_of(draft))
    assert found["message"] == "please see <email-1>, not <email-2>"
    assert "<email-1>" in found["stack"], "the same address has the same number as before"
    assert {hit.original for hit in draft.hits if hit.placeholder == "<email-1>"} == {
        "anna.schmidt@web.de"
    }
    assert {hit.placeholder for hit in plain.hits} <= {hit.placeholder for hit in draft.hits}
    assert all(draft.preview[hit.start : hit.end] == hit.placeholder for hit in draft.hits)


def test_only_a_replacement_that_was_taken_back_comes_back_in_an_edited_text(
    world: World, report_id: str
) -> None:
    edits = (("message", "pw <email-1> of <user>"),)
    [to] = world.settings.to
    assert (
        attributes(record_of(world.desk.draft(report_id, to, Choices(edits=edits))))["message"]
        == edits[0][1]
    )
    draft = world.desk.draft(report_id, to, Choices(edits=edits, restored=frozenset({"<email-1>"})))
    assert attributes(record_of(draft))["message"] == "pw anna.schmidt@web.de of <user>"
    assert "annika" not in draft.preview


def test_a_text_that_was_emptied_is_not_sent(world: World, report_id: str) -> None:
    draft = edited(world, report_id, message="")
    found = attributes(record_of(draft))
    assert record_of(draft)["body"] == {"stringValue": encode.NO_MESSAGE}
    assert not {"message", "exception.message"} & found.keys()
    assert found["cortex.report.edited"] == ["message"]
    assert "stack" in found


def test_nothing_but_message_and_stack_can_be_rewritten(world: World, report_id: str) -> None:
    draft = edited(world, report_id, **{"resource.cpu": "forged", "log.record.uid": "forged"})
    assert "forged" not in draft.preview
    assert report_id in draft.preview


def test_a_type_that_the_record_names_itself_does_not_follow_the_stack(world: World) -> None:
    event = an_event(message="x", stack="TypeError: x")
    recorded = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]["attributes"]
    recorded.append({"key": "exception.type", "value": {"stringValue": "OutOfMemory"}})
    envelope = {"metadata": {"createdAt": "2026-11-23T20:08:08.069Z"}, "event": event}
    report_id = world.shelf.add(json.dumps(envelope).encode())
    assert (
        attributes(record_of(edited(world, report_id, stack="RangeError: y")))["exception.type"]
        == "OutOfMemory"
    )


def test_the_vendor_is_told_in_cortex_s_own_spelling(
    world: World, collector: Collector, report_id: str
) -> None:
    world.settings.to += (a_vendor_at(collector.base),)
    found = attributes(record_of(edited(world, report_id, 1, message="it broke", stack="x")))
    assert (found["message"], found["cortex.report.edited"]) == ("it broke", "message, stack")


def test_protobuf_carries_the_same(world: World, report_id: str) -> None:
    from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

    world.settings.to = (a_collector_at(world.settings.to[0].url, protocol=Protocol.PROTOBUF),)
    request = ExportLogsServiceRequest.FromString(edited(world, report_id, message="it broke").body)
    record = request.resource_logs[0].scope_logs[0].log_records[0]
    assert record.body.string_value == "it broke"
    [names] = [
        item.value.array_value for item in record.attributes if item.key == "cortex.report.edited"
    ]
    assert [value.string_value for value in names.values] == ["message"]


def test_an_edited_text_that_is_too_long_is_cut_and_still_said_to_be_edited(
    world: World, report_id: str
) -> None:
    world.largest = 20_000
    world.reboot()
    draft = edited(world, report_id, stack="x" * 100_000)
    assert draft.truncated
    assert len(draft.body) <= 20_000
    assert attributes(record_of(draft))["cortex.report.edited"] == ["stack"]


def test_the_edited_bytes_are_those_that_are_sent_and_kept(
    world: World, collector: Collector, report_id: str
) -> None:
    draft = edited(world, report_id, message="it broke")
    world.desk.send_all([draft], again=True)
    world.send()
    assert collector.requests[0].body == draft.body
    [receipt] = world.outbox.receipts(report_id)
    assert (receipt.queued.state, receipt.queued.sha256, receipt.body) == (
        DeliveryState.DELIVERED,
        draft.sha256,
        draft.body,
    )
    assert edited(world, report_id, message="it broke").sha256 == draft.sha256
