"""One name, one label and one colour for each state, wherever it is shown."""

import itertools
import re

import pytest

from tray_app.model.state import (
    ALIASES,
    DELIVERED,
    LABELS,
    ON_THE_WAY,
    REFUSED,
    STATE_BY_WORD,
    UNSENT,
    DeliveryState,
    RecordType,
    StateName,
    state_name,
)
from tray_app.paths import resources_dir


def test_the_numbers_in_people_s_ledgers_keep_their_meaning() -> None:
    assert {int(state): state.name for state in DeliveryState} == {
        0: "NONE",
        2: "MARKED",
        3: "QUEUED",
        4: "SENDING",
        5: "RETRYING",
        6: "BLOCKED",
        7: "DELIVERED",
        8: "DELIVERED_WITH_WARNING",
        9: "REJECTED",
        10: "DECLINED",
    }


def test_every_combination_has_a_label() -> None:
    for delivery, record, seen in itertools.product(DeliveryState, RecordType, (True, False)):
        assert state_name(delivery, record, seen=seen) in LABELS
    assert set(LABELS) == set(StateName)


def test_no_two_states_are_called_the_same() -> None:
    assert len({label.text for label in LABELS.values()}) == len(LABELS)


def test_every_state_has_a_picture() -> None:
    for label in LABELS.values():
        assert (resources_dir() / "icons" / f"{label.symbol}.svg").is_file(), label


@pytest.mark.parametrize(
    ("delivery", "record", "seen", "name"),
    [
        (DeliveryState.NONE, RecordType.REPORT, False, StateName.NEW),
        (DeliveryState.NONE, RecordType.TEST, True, StateName.NOT_SENT),
        (DeliveryState.DELIVERED, RecordType.TEST, True, StateName.DELIVERED),
        (DeliveryState.DECLINED, RecordType.RECOVERED, True, StateName.DECLINED),
        (DeliveryState.NONE, RecordType.RECOVERED, False, StateName.RECOVERED),
        (DeliveryState.NONE, RecordType.DAMAGED, True, StateName.DAMAGED),
    ],
)
def test_what_was_done_about_a_report_names_it_first(
    delivery: DeliveryState, record: RecordType, seen: bool, name: StateName
) -> None:
    assert state_name(delivery, record, seen=seen) is name


def test_the_filters_leave_out_only_what_is_no_crash() -> None:
    grouped = [*UNSENT, *ON_THE_WAY, *DELIVERED, *REFUSED]
    assert sorted([*grouped, StateName.DAMAGED, StateName.RECOVERED]) == sorted(StateName)


def test_words_of_earlier_versions_are_understood() -> None:
    before = (
        "new seen marked queued sending waiting held delivered warned "
        "rejected declined damaged note"
    )
    assert {STATE_BY_WORD[word] for word in before.split()} == set(StateName)
    assert not set(ALIASES) & set(StateName)


def test_names_can_be_typed_on_a_terminal() -> None:
    assert all(re.fullmatch(r"[a-z_]+", word) for word in STATE_BY_WORD)
