"""Nothing leaves unseen or unasked."""

import hashlib
import json
import time
from datetime import timedelta

import pytest

from tests.builders import an_event
from tests.collector import Collector, attributes, records
from tests.sending import NOW, SOMEBODY, World, a_collector_at, a_vendor_at
from tests.unit.redaction.made import FORMATS, Maker
from tray_app.errors import NotPermitted
from tray_app.index import fingerprint
from tray_app.model.consent import Choices, DecidedBy
from tray_app.model.delivery import Protocol
from tray_app.model.state import DeliveryState, StateName
from tray_app.redaction.redactor import Redactor
from tray_app.services.consent import ConsentService
from tray_app.services.events import DeliveryChanged

NOW_NS = int(NOW.timestamp()) * 10**9
SECRET_PATH = "/home/annika/models/x.gguf"


def test_the_preview_shows_each_replacement_in_its_place(world: World) -> None:
    report_id = world.shelf.add(message=f"cannot open {SECRET_PATH}")
    draft = world.desk.draft(report_id, world.settings.to[0])
    assert draft.preview.encode() == draft.body
    assert draft.sha256 == hashlib.sha256(draft.body).hexdigest()
    assert "annika" not in draft.preview
    assert len(draft.hits) == 3, "message, body and exception.message"
    for hit in draft.hits:
        assert draft.preview[hit.start : hit.end] == hit.placeholder == "<user>"
        assert hit.original == "annika"
    assert SECRET_PATH in draft.stored.decode()


def test_of_protobuf_the_preview_is_its_json_form(world: World) -> None:
    world.settings.to = (a_collector_at(world.settings.to[0].url, protocol=Protocol.PROTOBUF),)
    draft = world.desk.draft(world.shelf.add(), world.settings.to[0])
    assert draft.body != draft.preview.encode()
    assert json.loads(draft.preview)["resourceLogs"]
    assert draft.content_type == "application/x-protobuf"


def test_restored_and_hidden_words_change_the_request(world: World) -> None:
    report_id = world.shelf.add(message=f"cannot open {SECRET_PATH} of project Zeppelin")
    choices = Choices(restored=frozenset({"<user>"}), hidden=("Zeppelin",))
    draft = world.desk.draft(report_id, world.settings.to[0], choices)
    assert SECRET_PATH in draft.preview
    assert "Zeppelin" not in draft.preview


def test_parts_tell_what_leaving_them_out_saves(world: World) -> None:
    report_id = world.shelf.add(gpus='[{"model":"RTX 4090"}]', model="llama3")
    whole = world.desk.draft(report_id, world.settings.to[0])
    for part in whole.parts:
        without = world.desk.draft(
            report_id, world.settings.to[0], Choices(left_out=frozenset({part.key}))
        )
        saved = len(whole.body) - len(without.body)
        assert abs(saved - part.size) <= 2, part
        assert {each.key: each.included for each in without.parts}[part.key] is False
    assert {part.key for part in whole.parts if part.sensitive} >= {
        "message",
        "stack",
        "payload.command",
    }


def test_comment_is_redacted_and_contact_is_sent_as_typed(world: World) -> None:
    choices = Choices(comment=f"see {SECRET_PATH} \ud83d", contact='"Annika" <annika@example.org>')
    draft = world.desk.draft(world.shelf.add(message=SECRET_PATH), world.settings.to[0], choices)
    found = attributes(records(json.loads(draft.preview))[0])
    assert found["cortex.comment"] == r"see /home/<user>/models/x.gguf \ud83d"
    assert found["cortex.contact"] == '"Annika" <annika@example.org>'
    assert all(draft.preview[hit.start : hit.end] == hit.placeholder for hit in draft.hits)
    assert {part.key for part in draft.parts} >= {"comment", "contact"}


def with_undeclared_attributes() -> bytes:
    event = an_event()
    event["resourceLogs"][0]["resource"]["attributes"].append(
        {"key": "cwd", "value": {"stringValue": "/srv/x"}}
    )
    recorded = event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]["attributes"]
    recorded[2]["value"]["kvlist_value"]["values"].append(
        {"key": "prompt", "value": {"stringValue": "private"}}
    )
    held = {
        "kvlist_value": {
            "values": [
                {"key": key, "value": {"stringValue": f"is {key}"}} for key in ("one", "two")
            ]
        }
    }
    recorded.append({"key": "extra", "value": held})
    return json.dumps(
        {"metadata": {"createdAt": "2026-11-23T20:08:08.069Z"}, "event": event}
    ).encode()


def test_undeclared_attributes_are_listed_and_can_be_switched_on_for_this_report(
    world: World,
) -> None:
    report_id, [to] = world.shelf.add(with_undeclared_attributes()), world.settings.to
    draft = world.desk.draft(report_id, to)
    kept = [part for part in draft.parts if not part.declared]
    assert [part.key for part in kept] == [
        "payload.prompt",
        "extra.one",
        "extra.two",
        "resource.cwd",
    ]
    assert all(part.size and part.sensitive and not part.included for part in kept)
    draft = world.desk.draft(
        report_id, to, Choices(allowed=frozenset({"resource.cwd", "extra.one"}))
    )
    assert "/srv/x" in draft.preview
    assert "is one" in draft.preview
    assert "is two" not in draft.preview
    assert "private" not in draft.preview
    assert {part.key for part in draft.parts if not part.declared and part.included} == {
        "resource.cwd",
        "extra.one",
    }


def test_what_is_switched_on_is_redacted_like_everything_else(world: World) -> None:
    event = an_event()
    event["resourceLogs"][0]["resource"]["attributes"].append(
        {"key": "cwd", "value": {"stringValue": SECRET_PATH}}
    )
    envelope = json.dumps(
        {"metadata": {"createdAt": "2026-11-23T20:08:08.069Z"}, "event": event}
    ).encode()
    choices = Choices(allowed=frozenset({"resource.cwd"}))
    draft = world.desk.draft(world.shelf.add(envelope), world.settings.to[0], choices)
    assert '"cwd"' in draft.preview
    assert "annika" not in draft.preview


def test_an_undeclared_attribute_stays_here_until_it_is_allowed(world: World) -> None:
    report_id = world.shelf.add(with_undeclared_attributes())
    draft = world.desk.draft(report_id, world.settings.to[0])
    assert "/srv/x" not in draft.preview
    assert "private" not in draft.preview
    world.settings.values["allowed_attributes"] = ["cwd", "payload.prompt"]
    draft = world.desk.draft(report_id, world.settings.to[0])
    assert "/srv/x" in draft.preview
    assert "private" in draft.preview


def test_the_person_s_own_words_are_replaced(world: World) -> None:
    world.settings.values["redaction_words"] = [{"word": "Zeppelin", "substitute": "PROJECT"}]
    draft = world.desk.draft(world.shelf.add(message="project Zeppelin"), world.settings.to[0])
    assert "Zeppelin" not in draft.preview
    assert "PROJECT" in draft.preview


def test_an_oversize_report_is_cut_after_it_was_redacted(world: World) -> None:
    stack = "Error: x\n" + "    at f (/home/annika/project/file.js:1:1)\n" * 2000
    desk = ConsentService(
        reports=world.shelf,
        outbox=world.outbox,
        preferences=world.settings,
        redactor=lambda words: Redactor(identity=SOMEBODY, words=words),
        largest_request=64 << 10,
    )
    draft = desk.draft(world.shelf.add(stack=stack), world.settings.to[0])
    assert draft.truncated
    assert len(draft.body) <= 64 << 10
    assert "annika" not in draft.preview
    assert "characters cut" in draft.preview


def test_a_huge_report_is_cut_before_it_is_looked_through(world: World) -> None:
    """What cannot be sent takes no time, and no token is cut into halves that no rule knows."""
    desk = ConsentService(
        reports=world.shelf,
        outbox=world.outbox,
        preferences=world.settings,
        redactor=lambda words: Redactor(identity=SOMEBODY, words=words),
        largest_request=64 << 10,
    )
    maker = Maker(2)
    tokens = [FORMATS["hf-token"](maker) for _ in range(4_000)]
    stack = "Error: x\n" + "".join(f"refused {token} of 84.137.22.9\n" for token in tokens) * 40
    desk.draft(world.shelf.add(), world.settings.to[0])
    began = time.process_time()
    draft = desk.draft(world.shelf.add(stack=stack), world.settings.to[0])
    assert time.process_time() - began < 8, f"for {len(stack):,} characters"
    assert draft.truncated
    assert "characters cut" in draft.preview
    assert not any(token[:18] in draft.preview or token[-18:] in draft.preview for token in tokens)


def test_the_vendor_s_event_keeps_to_cortex_s_own_spelling(world: World) -> None:
    draft = world.desk.draft(
        world.shelf.add(message=SECRET_PATH), a_vendor_at("http://127.0.0.1:9")
    )
    event = json.loads(draft.body)
    assert "annika" not in draft.preview
    assert set(records(event)[0]) == {
        "traceId",
        "timeUnixNano",
        "body",
        "severityText",
        "attributes",
    }
    assert "kvlist_value" in draft.preview


def test_only_the_agreed_bytes_are_queued(world: World) -> None:
    draft = world.desk.draft(world.shelf.add(), world.settings.to[0])
    [consented] = world.desk.send_all([draft])
    assert consented.body == draft.body
    [queued] = world.outbox.queue()
    assert (queued.sha256, queued.size) == (draft.sha256, len(draft.body))


def test_bytes_that_are_not_those_agreed_to_are_refused(world: World) -> None:
    import dataclasses

    draft = dataclasses.replace(
        world.desk.draft(world.shelf.add(), world.settings.to[0]), body=b"something else"
    )
    with pytest.raises(ValueError, match="not those"):
        world.desk.send_all([draft])
    assert world.outbox.queue() == []


def test_while_anything_blocks_nothing_is_queued_or_sent_and_everything_can_be_looked_at(
    world: World, collector: Collector
) -> None:
    [already] = world.consent()
    world.settings.blocked = "Crash reporting is off: CORTEX_CRASH_REPORT is set to off."
    draft = world.desk.draft(world.shelf.add(message="another"), world.settings.to[0])
    with pytest.raises(NotPermitted, match="CORTEX_CRASH_REPORT"):
        world.desk.send_all([draft])
    with pytest.raises(NotPermitted):
        world.outbox.test(world.settings.to[0])
    world.send()
    assert collector.requests == []
    assert world.state(already) is DeliveryState.QUEUED
    world.settings.blocked = ""
    world.send()
    assert world.state(already) is DeliveryState.DELIVERED


def test_a_refusal_is_remembered(world: World) -> None:
    report_id = world.shelf.add()
    world.desk.decline([report_id])
    world.reboot()
    assert world.state(report_id) is DeliveryState.DECLINED
    assert world.desk.pending() == []


def test_a_refusal_can_be_taken_back_by_an_explicit_yes(world: World, collector: Collector) -> None:
    report_id = world.shelf.add()
    world.desk.decline([report_id])
    world.consent(report_id)
    world.send()
    assert world.state(report_id) is DeliveryState.DELIVERED


def test_cancelling_takes_it_out_of_the_queue_for_good(world: World, collector: Collector) -> None:
    [report_id] = world.consent()
    world.outbox.cancel(report_id)
    world.send()
    assert collector.requests == []
    assert world.state(report_id) is DeliveryState.DECLINED


def test_pending_is_what_has_not_left(world: World) -> None:
    old = world.shelf.add(message="old", time_ns=NOW_NS - 5)
    new = world.shelf.add(message="new", time_ns=NOW_NS)
    marked = world.shelf.add(message="marked", time_ns=NOW_NS - 9, delivery=DeliveryState.MARKED)
    sent, queued = (
        world.shelf.add(message=each, time_ns=NOW_NS + n)
        for n, each in enumerate(("sent", "queued"), 1)
    )
    world.consent(sent)
    world.send()
    world.consent(queued)
    world.desk.decline([world.shelf.add(message="declined")])
    assert world.desk.pending() == [old, new, queued]
    assert world.desk.pending(StateName.MARKED) == [marked, old, new, queued]


def test_what_was_looked_at_once_is_not_read_again(world: World) -> None:
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    for number in range(60):
        world.shelf.add(message=f"nr {number}", time_ns=NOW_NS + 10**9 + number)
    world.policy.apply()
    assert len(world.outbox.queue()) == 60
    read = world.shelf.rows_read
    late = world.shelf.add(message="late", time_ns=NOW_NS + 2 * 10**9)
    world.policy.apply([world.shelf.row_of[late]], is_all=True)
    assert len(world.outbox.queue()) == 61
    assert world.shelf.rows_read == read, "what has come was given, and nothing else has"
    later = world.shelf.add(message="later", time_ns=NOW_NS + 3 * 10**9)
    world.policy.apply([])
    assert later in world.outbox.states()
    assert world.shelf.rows_read <= read + 2, "the list still calls all of them new"


def test_a_report_that_is_not_in_its_place_at_the_moment_is_sent_by_the_policy_later(
    world: World, collector: Collector
) -> None:
    """Cortex marks a report as sent by rewriting it in place, and those after it move."""
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    report_id = world.shelf.add(time_ns=NOW_NS + 10**9)
    moved = world.shelf.envelopes.pop(report_id)
    world.policy.apply([world.shelf.row_of[report_id]], is_all=True)
    assert world.outbox.queue() == []
    assert world.outbox.problems() == ()
    world.shelf.envelopes[report_id] = moved
    world.policy.reconcile()
    world.send()
    assert collector.uids == [report_id]


def test_one_report_that_cannot_be_prepared_stops_no_other(
    world: World, collector: Collector
) -> None:
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    ids = [
        world.shelf.add(message=f"nr {number}", time_ns=NOW_NS + 10**9 + number)
        for number in range(3)
    ]
    whole = world.shelf.envelopes[ids[1]]
    world.shelf.envelopes[ids[1]] = b"no report at all"
    world.policy.apply()
    world.send()
    assert collector.uids == [ids[0], ids[2]]
    assert world.state(ids[1]) is DeliveryState.BLOCKED
    [waiting] = world.outbox.queue()
    assert waiting.report_id == ids[1]
    assert str(waiting.why).startswith("This report cannot be prepared for sending")
    world.policy.apply()
    world.outbox.retry()
    world.send()
    assert len(collector.requests) == 2
    world.shelf.envelopes[ids[1]] = whole
    world.consent(ids[1])
    world.send()
    assert world.state(ids[1]) is DeliveryState.DELIVERED


def test_a_policy_taken_back_in_the_middle_goes_no_further(world: World) -> None:
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    for number in range(60):
        world.shelf.add(message=f"nr {number}", time_ns=NOW_NS + 10**9 + number)

    def take_back(_: object) -> None:
        world.settings.values["sending"] = "ask"

    world.events.subscribe(DeliveryChanged, take_back)
    world.policy.apply()
    assert len(world.outbox.queue()) == 25


def test_always_acts_on_what_comes_after_it_was_chosen(world: World, collector: Collector) -> None:
    before = world.shelf.add(message="before", time_ns=NOW_NS - 10**9)
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    after = world.shelf.add(message="after", time_ns=NOW_NS + 10**9)
    world.policy.apply([world.shelf.row_of[before], world.shelf.row_of[after]])
    world.policy.apply([world.shelf.row_of[after]])
    world.send()
    assert collector.uids == [after]
    assert world.policy.backlog() == [before]
    [receipt] = world.outbox.receipts(after)
    assert receipt.queued.state is DeliveryState.DELIVERED


def test_always_also_acts_on_what_came_while_the_program_was_away(
    world: World, collector: Collector
) -> None:
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    missed = world.shelf.add(message="missed", time_ns=NOW_NS + 10**9)
    world.clock.pass_(3600)
    world.reboot()
    world.policy.apply([])
    world.send()
    assert collector.uids == [missed]


def test_a_policy_changed_while_the_program_was_away_holds_from_its_next_start(
    world: World,
) -> None:
    before = world.shelf.add(message="before", time_ns=NOW_NS + 10**9)
    world.settings.values["sending"] = "always"
    world.clock.now = NOW + timedelta(hours=1)
    world.reboot()
    world.policy.apply([])
    assert world.outbox.queue() == []
    assert world.policy.backlog() == [before]


def test_never_is_remembered_for_each_report(world: World) -> None:
    world.settings.values["sending"] = "never"
    world.policy.note_change()
    report_id = world.shelf.add(time_ns=NOW_NS + 10**9)
    world.policy.apply([world.shelf.row_of[report_id]])
    assert world.state(report_id) is DeliveryState.DECLINED


@pytest.mark.parametrize("policy", ["never", "ask"])
def test_a_person_s_yes_goes_before_the_policy_which_stays_as_it_is(
    world: World, collector: Collector, policy: str
) -> None:
    world.settings.values["sending"] = policy
    world.policy.note_change()
    asked, refused = (
        world.shelf.add(message=each, time_ns=NOW_NS + 10**9) for each in ("asked", "refused")
    )
    world.policy.apply([world.shelf.row_of[asked], world.shelf.row_of[refused]])
    world.consent(asked)
    world.policy.apply([world.shelf.row_of[asked]])
    world.send()
    assert collector.uids == [asked]
    assert world.state(asked) is DeliveryState.DELIVERED
    assert world.settings.values["sending"] == policy
    later = world.shelf.add(message="later", time_ns=NOW_NS + 2 * 10**9)
    world.policy.apply([world.shelf.row_of[later]])
    world.send()
    assert collector.uids == [asked]


def test_ask_and_a_block_leave_everything_alone(world: World) -> None:
    row = world.shelf.row_of[world.shelf.add(time_ns=NOW_NS + 10**9)]
    world.policy.apply([row])
    world.settings.values["sending"] = "always"
    world.settings.blocked = "settings.toml is damaged"
    world.policy.apply([row])
    assert world.outbox.states() == {}


def test_marked_by_cortex_is_not_sent_by_itself(world: World) -> None:
    world.settings.values["sending"] = "always"
    world.policy.note_change()
    report_id = world.shelf.add(time_ns=NOW_NS + 10**9, delivery=DeliveryState.MARKED)
    world.policy.apply([world.shelf.row_of[report_id]])
    assert world.outbox.queue() == []


def test_the_same_report_gives_the_same_bytes_also_after_a_restart(world: World) -> None:
    [report_id] = world.consent()
    before = world.outbox.receipts(report_id)[0].body
    world.clock.pass_(86_400)
    world.reboot()
    assert world.desk.draft(report_id, world.settings.to[0]).body == before


def test_who_decided_is_in_the_ledger(world: World) -> None:
    draft = world.desk.draft(world.shelf.add(), world.settings.to[0])
    [consented] = world.desk.send_all([draft], DecidedBy.OPTION)
    assert (consented.decided_by, consented.decided_at) == (DecidedBy.OPTION, NOW)


def test_what_is_said_about_the_computer_goes_along_and_is_a_part_of_the_question(
    world: World,
) -> None:
    world.settings.values["resource_attributes"] = (
        "team=desktop%20apps,owner=Annika Berg,os.name=else,service.name=x"
    )
    report_id, [to] = world.shelf.add(), world.settings.to
    draft = world.desk.draft(report_id, to)
    about = attributes(json.loads(draft.preview)["resourceLogs"][0]["resource"])
    assert (about["team"], about["service.name"]) == ("desktop apps", "x")
    assert about["os.name"] == "linux", "the report's own word is stronger"
    assert "Annika" not in draft.preview, "redacted like everything else"
    assert {part.key for part in draft.parts if part.included} >= {
        "resource.team",
        "resource.owner",
    }
    without = world.desk.draft(report_id, to, Choices(left_out=frozenset({"resource.team"})))
    assert "desktop apps" not in without.preview
    assert (
        "desktop apps" not in world.desk.draft(report_id, a_vendor_at("http://127.0.0.1")).preview
    )


def test_what_was_asked_for_at_an_address_is_redacted(world: World) -> None:
    token = hashlib.sha256(b"made for this test").hexdigest()
    draft = world.desk.draft(
        world.shelf.add(endpoint=f"/v1/models?token={token}&limit=3"), world.settings.to[0]
    )
    found = attributes(records(json.loads(draft.preview))[0])
    assert found["url.path"] == "/v1/models"
    assert "limit=3" in found["url.query"]
    assert token not in draft.preview


def test_the_kind_of_crash_goes_along_and_tells_nothing_of_what_was_left_out(world: World) -> None:
    report_id, [to] = world.shelf.add(stack=None, message="one"), world.settings.to

    def group(choices: Choices) -> str | None:
        draft = world.desk.draft(report_id, to, choices)
        return attributes(records(json.loads(draft.preview))[0]).get("cortex.crash.group")

    assert group(Choices()) == fingerprint.of("", "one", "")
    assert group(Choices(left_out=frozenset({"message"}))) == fingerprint.of("", "", "")
    assert group(Choices(left_out=frozenset({"stack"}))) is None
