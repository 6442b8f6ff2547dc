"""What a group's row says."""

import pytest

from tray_app.model.query import KindFacts, ReportRow
from tray_app.model.state import DeliveryState
from tray_app.ui.widgets.rows_state import happened, heights, news, spread


def a_row(kind=None, **more):
    return ReportRow(
        1, "ab", DeliveryState.NONE, 1, "cli", "x", "0.4.2", "", 3, "g", kind=kind, **more
    )


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (None, None),
        (KindFacts(), None),
        (KindFacts(new_in="0.4.2"), "New in 0.4.2"),
        (KindFacts(away_days=12), "Back after 12 days"),
        (KindFacts(new_in="0.4.2", away_days=12), "New in 0.4.2"),
    ],
)
def test_news(kind, said):
    found = news(a_row(kind))
    assert (str(found) if found else None) == said


def test_how_far_it_has_spread():
    assert spread(["0.4.2"], "0.4.2") is None
    assert spread([], "") is None
    assert str(spread(["0.4.2", "0.4.1", "0.4.0"], "0.4.2")) == "+2"


def test_reports_that_stand_for_many_times_count_as_many():
    assert happened(a_row()) == 3
    assert happened(a_row(times=1000)) == 1000


def test_every_day_with_a_crash_can_be_seen():
    assert heights([0, 1, 1000], 20) == [0, 2, 20]
    assert heights([], 20) == []
