"""The histogram's days are the user's own, and releases stand where they were met first."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from tray_app.model.query import Bar, Query, Release
from tray_app.ui.list.timeline_state import DAY, HOUR, histogram, span_of

SAIGON = ZoneInfo("Asia/Ho_Chi_Minh")
BERLIN = ZoneInfo("Europe/Berlin")


def at(*moment, zone=UTC):
    return int(datetime(*moment, tzinfo=zone).timestamp()) * 10**9


def test_days_begin_at_the_persons_midnight():
    now = at(2026, 11, 20, 12)
    span = span_of(Query(), oldest_ns=now - 20 * DAY, now_ns=now, zone=SAIGON)
    bars = [Bar(at(2026, 11, 18, 16), "cli", 1), Bar(at(2026, 11, 18, 17), "cli", 2)]
    shown = histogram(span, bars, ["cli"])
    assert shown.span.starts[-1] == at(2026, 11, 20, zone=SAIGON)
    assert [column.total for column in shown.columns[-3:]] == [1, 2, 0]
    assert shown.narrowed(len(shown.columns) - 2, len(shown.columns) - 2) == (
        at(2026, 11, 19, zone=SAIGON), at(2026, 11, 20, zone=SAIGON),
    )  # fmt: skip


def test_the_days_on_which_clocks_change_are_whole_days_too():
    now = at(2026, 10, 27, 12)
    span = span_of(Query(), oldest_ns=now - 20 * DAY, now_ns=now, zone=BERLIN)
    lengths = [
        (after - before) // HOUR
        for before, after in zip(span.starts, span.starts[1:], strict=False)
    ]
    assert sorted(set(lengths)) == [24, 25]
    assert histogram(span, [Bar(at(2026, 10, 25, 22), "cli", 1)], ["cli"]).columns[-3].total == 1


def test_narrowed_to_few_days_it_shows_hours():
    now = at(2026, 11, 20, 12)
    span = span_of(Query(since_ns=now - DAY, until_ns=now), oldest_ns=1, now_ns=now, zone=SAIGON)
    assert (span.step, span.steps) == ("hour", 24)


def test_releases_are_marked_but_for_the_first():
    now = at(2026, 11, 20, 12)
    span = span_of(Query(), oldest_ns=now - 20 * DAY, now_ns=now, zone=UTC)
    met = [
        Release("0.4.0", now - 20 * DAY),
        Release("0.4.1", now - 2 * DAY),
        Release("0.4.2", now - 2 * DAY + 1),
    ]
    shown = histogram(span, [], [], met)
    assert shown.new_in(len(shown.columns) - 3) == ["0.4.1", "0.4.2"]
    assert {version for _, version in shown.releases} == {"0.4.1", "0.4.2"}


def test_a_release_outside_the_shown_time_is_not_marked():
    now = at(2026, 11, 20, 12)
    span = span_of(Query(since_ns=now - DAY, until_ns=now), oldest_ns=1, now_ns=now)
    assert (
        histogram(span, [], [], [Release("0.4.0", 1), Release("0.4.1", now - 9 * DAY)]).releases
        == ()
    )
