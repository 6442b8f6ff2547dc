"""What the question shows follows from one value."""

from dataclasses import replace
from datetime import UTC, datetime

from tray_app.model.consent import Choices, Draft, Part
from tray_app.model.delivery import Arrival, Destination, DestinationKind
from tray_app.model.redaction import Hit
from tray_app.model.state import DeliveryState
from tray_app.ui.consent.asked import Item, Measured, Stage, Trouble, Wish
from tray_app.ui.consent.form import ConsentForm
from tray_app.ui.consent.state import (
    Group,
    Kind,
    Page,
    QuestionState,
    SetUp,
    group_of,
    unmeasured,
)

COLLECTOR = Destination(DestinationKind.COLLECTOR, "https://collector.example/v1/logs")
VENDOR = Destination(DestinationKind.VENDOR, "https://vendor.example/api/v1/crash-report")


def a_form(
    *destinations: Destination, blocked: str = "", ids: tuple[str, ...] = ("a",)
) -> ConsentForm:
    form = ConsentForm(items=tuple(Item(each, each) for each in ids), current=ids[0])
    return form.learned(destinations, blocked).learned_of({}, 0)


def drawn(form: ConsentForm, *hits: Hit) -> ConsentForm:
    wish = form.wish
    assert wish is not None
    destination = form.destination(wish.destination_key)
    assert destination is not None
    draft = Draft(
        wish.report_id,
        destination,
        wish.choices,
        b"{}",
        "application/json",
        "0",
        "{}",
        hits,
        (),
        b"{}",
    )
    return form.drew(draft, wish)


def a_hit(placeholder: str = "<user>", original: str = "anna") -> Hit:
    return Hit(0, len(placeholder), "identity.user", "user", placeholder, original)


def test_nothing_can_be_sent_before_the_bytes_are_on_the_screen():
    form = a_form(COLLECTOR)
    assert form.trouble is Trouble.PREPARING
    assert form.pressed_send() is form
    assert drawn(form).can_send


def test_every_change_takes_send_away_until_the_new_bytes_are_shown():
    form = drawn(a_form(COLLECTOR))
    for changed in (
        form.wrote(comment="it was raining"),
        form.left_out("stack", True),
        form.hid("word"),
        drawn(form, a_hit()).took_back(drawn(form, a_hit()).known[0], True),
    ):
        assert not changed.can_send
        assert drawn(changed).can_send


def test_a_draft_that_nobody_asks_for_any_more_is_dropped():
    before = a_form(COLLECTOR)
    stale = drawn(before).draft
    changed = before.wrote(comment="later")
    assert stale is not None
    assert before.wish is not None
    assert changed.drew(stale, before.wish) is changed


def test_what_blocks_sending_is_named_before_all_else():
    assert a_form(COLLECTOR, blocked="Crash reporting is off").trouble is Trouble.BLOCKED
    assert a_form().trouble is Trouble.NO_DESTINATION
    assert (
        a_form(COLLECTOR).chose_destination(COLLECTOR.key, False).trouble
        is Trouble.NO_DESTINATION_CHOSEN
    )
    assert a_form(COLLECTOR).chose_report("a", False).trouble is Trouble.NO_REPORT_CHOSEN


def test_what_was_taken_back_stays_in_the_list_so_that_it_can_be_hidden_again():
    form = drawn(a_form(COLLECTOR), a_hit())
    taken = drawn(form.took_back(form.known[0], True))
    assert [(each.placeholder, each.hidden) for each in taken.known] == [("<user>", False)]
    again = taken.took_back(taken.known[0], False)
    assert again.choices_for("a") == Choices()


def test_restored_words_belong_to_one_report_and_hidden_ones_to_all():
    form = drawn(a_form(COLLECTOR, ids=("a", "b")), a_hit())
    form = form.took_back(form.known[0], True).hid("secret")
    assert form.choices_for("a").restored == frozenset({"<user>"})
    assert form.choices_for("b").restored == frozenset()
    assert form.choices_for("b").hidden == ("secret",)


def test_a_new_receiver_is_ticked_and_a_removed_one_is_forgotten():
    form = a_form(COLLECTOR).learned((COLLECTOR, VENDOR), "")
    assert form.chosen_keys == {COLLECTOR.key, VENDOR.key}
    assert form.chose_destination(VENDOR.key, False).learned((VENDOR,), "").chosen_keys == set()


def test_the_outcome_follows_from_what_the_queue_says():
    sending = replace(a_form(COLLECTOR), stage=Stage.SENDING)
    key = ("a", COLLECTOR.key)
    assert sending.heard({key: DeliveryState.SENDING}).stage is Stage.SENDING
    assert sending.heard({key: DeliveryState.DELIVERED}).stage is Stage.SENT
    assert sending.heard({key: DeliveryState.RETRYING}).stage is Stage.FAILED
    assert (
        sending.heard({key: DeliveryState.RETRYING}).heard({key: DeliveryState.DELIVERED}).stage
        is Stage.SENT
    )
    assert a_form(COLLECTOR).heard({key: DeliveryState.DELIVERED}).stage is Stage.ASKING


def test_each_word_hidden_by_hand_can_be_taken_back_by_itself():
    form = drawn(a_form(COLLECTOR).hid("Zauberberg").hid("Davos"), a_hit("<hidden>", "Zauberberg"))
    assert [each.original for each in form.known] == ["Zauberberg", "Davos"]
    assert form.took_back(form.known[1], True).common.hidden == ("Zauberberg",)
    assert form.took_back(form.known[0], True).common.hidden == ("Davos",)


def test_it_is_not_sent_before_it_is_known_whether_it_was():
    unknown = replace(drawn(a_form(COLLECTOR)), arrivals=None)
    assert unknown.trouble is Trouble.PREPARING
    assert unknown.learned_of({}, 0).can_send


def test_one_report_that_was_delivered_can_be_sent_again_and_of_several_it_is_skipped():
    arrival = Arrival(datetime(2026, 11, 27, 18, 45, tzinfo=UTC), "collector.example")
    arrivals = {("a", DestinationKind.COLLECTOR): arrival}
    alone = drawn(a_form(COLLECTOR)).learned_of(arrivals, 0)
    assert (QuestionState(alone).again, alone.to_send, alone.can_send) == (arrival, ("a",), True)
    several = drawn(a_form(COLLECTOR, ids=("a", "b"))).learned_of(arrivals, 200)
    assert (several.skipped, several.to_send, several.can_send) == (("a",), ("b",), True)
    assert (QuestionState(several).skipped, QuestionState(several).reports) == (1, 1)
    assert several.chose_report("b", False).trouble is Trouble.ALL_ARRIVED
    # Another receiver has not got it.
    both = a_form(COLLECTOR, VENDOR, ids=("a", "b")).learned_of(arrivals, 200)
    assert (both.skipped, both.to_send) == ((), ("a", "b"))


def test_what_could_not_be_written_down_can_be_sent_once_more():
    form = drawn(a_form(COLLECTOR)).pressed_send().failed_to_send("The disk is full")
    assert (form.fault, form.can_send) == ("The disk is full", True)
    gone = form.failed_to_draw("It has gone", form.wish or Wish("", "", Choices()))
    assert (gone.trouble, gone.can_send) == (Trouble.NO_DRAFT, False)


def shown(form: ConsentForm) -> QuestionState:
    return QuestionState(form)


def test_many_reports_are_counted_with_groups_and_an_exact_size():
    form = drawn(a_form(COLLECTOR, ids=("a", "b", "c")))
    items = tuple(
        Item(each, each, group=group) for each, group in zip("abc", ("x", "x", "y"), strict=True)
    )
    form = replace(form, items=items).learned_of({}, 6)
    assert (shown(form).reports, shown(form).groups) == (3, 2)
    assert (shown(form).size, shown(form).size_is_exact, shown(form).hidden) == (6, False, None)
    assert len(unmeasured(form)) == 3
    form = form.measured({wish: Measured(7, hidden=2) for wish in form.wishes})
    assert (shown(form).size, shown(form).size_is_exact, shown(form).hidden) == (21, True, 6)
    assert unmeasured(form) == ()
    assert shown(form.chose_report("c", False)).size == 14
    assert unmeasured(form.wrote(comment="else")), "other choices make other bytes"


def test_what_cannot_be_sent_has_a_page_of_its_own():
    assert shown(a_form()).page is Page.NOWHERE
    assert shown(a_form(COLLECTOR, blocked="off")).page is Page.NOWHERE
    assert shown(a_form(COLLECTOR)).page is Page.QUESTION
    failed = replace(drawn(a_form(COLLECTOR)), stage=Stage.FAILED, setting_up=True)
    assert shown(failed).page is Page.FAILED
    assert shown(failed.asked_again()).page is Page.QUESTION
    assert not shown(failed.asked_again()).setting_up
    asked = replace(a_form(), setting_up=True)
    assert shown(asked).setting_up
    assert not shown(asked.learned((COLLECTOR,), "")).setting_up


def test_the_one_line_names_what_goes_along():
    keys = ("message", "stack", "payload.modelId", "resource.cpu", "resource.appVersion")
    parts = tuple(Part(key, key, 1, key != "stack", False) for key in keys)
    form = drawn(a_form(COLLECTOR), a_hit(), Hit(0, 8, "x", "secret", "<secret>", "abc"))
    assert form.draft is not None
    form = replace(form, draft=replace(form.draft, parts=parts))
    assert shown(form).included == (Kind.ERROR, Kind.MODEL, Kind.HARDWARE, Kind.VERSIONS)
    assert (shown(form).hidden, shown(form).has_secrets) == (2, True)


def test_each_part_belongs_to_one_of_four_groups():
    def group(key: str) -> Group:
        return group_of(Part(key, key, 1, True, False))

    assert group("stack") is Group.CRASH
    assert group("some.attribute") is Group.CRASH
    assert group("resource.osName") is Group.COMPUTER
    assert group("payload.command") is Group.CORTEX
    assert group("resource.appVersion") is Group.CORTEX
    assert group("comment") is group("contact") is Group.YOU


def test_an_address_can_be_used_when_it_is_sound_and_nothing_is_under_way():
    assert not SetUp().can_use
    assert SetUp("https://collector.example").can_use
    assert not SetUp("https://collector.example", busy=True).can_use
