"""Words are filled in, and hostile text cannot hide."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from tray_app.errors import BadInput
from tray_app.ui import text


@pytest.fixture(autouse=True)
def english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def test_plurals_and_names_are_filled_in():
    """Counts get their plural, and thousands their separator."""
    assert text.translate("T", "%n report(s)", n=1) == "1 report"
    assert (
        text.translate("T", "%n report(s) in {where}", n=12345, where="a{b}")
        == "12,345 reports in a{b}"
    )
    assert text.translate("T", "%n report(s)", n=5_000_000_000) == "5,000,000,000 reports"


def test_hostile_characters_become_visible():
    """Bidirectional overrides, zero-width and control characters are shown as what they are."""
    shown = text.visible("a\u202eb\u200bc\x1b[31m\x00\ud800\x9b\ufeff")
    assert shown == "a⟨U+202E⟩b⟨U+200B⟩c␛[31m␀⟨U+D800⟩⟨U+009B⟩⟨U+FEFF⟩"


def test_one_line_stays_one_line_and_is_bounded():
    """Line ends become spaces unless lines are asked for; a huge text is cut."""
    assert text.visible("a\nb\tc\r\nd") == "a b c d"
    assert text.visible("a\r\nb\rc", lines=True) == "a\nb␍c"
    assert text.visible("x" * 10_000_000, limit=10) == "x" * 10 + "…"


def test_tooltips_never_become_html():
    """Qt guesses at HTML in tooltips; ours is always escaped."""
    assert text.tooltip("<b>x</b>\n&") == "<qt>&lt;b&gt;x&lt;/b&gt;<br>&amp;</qt>"
    assert text.tooltip("") == "", "an empty one would be read aloud"


def test_relative_times():
    """Near times are relative, far ones and the future are dates."""
    now = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    assert text.relative_time(now, now) == "just now"
    assert text.relative_time(now - timedelta(minutes=5), now) == "5 min ago"
    soon = now + timedelta(seconds=30)
    assert text.relative_time(soon, now) == text.short_time(soon), "an attempt that is to come"
    assert text.relative_time(now - timedelta(days=1), now).startswith("yesterday")
    assert "2100" in text.relative_time(
        datetime(2100, 1, 1, tzinfo=UTC), now
    ) or "/00" in text.relative_time(datetime(2100, 1, 1, tzinfo=UTC), now)
    assert text.relative_time(None, now) == "unknown"


def test_memory_is_in_gigabytes():
    """VRAM is read as people buy it."""
    assert text.memory(24564 * 2**20) == "24 GB"
    assert text.memory(512 * 2**20) == "512 MB"


def test_error_words_are_filled_and_safe():
    """An error's values are hostile too."""
    error = BadInput("Cannot read {name}", "Check it", name="a\u202eb")
    assert text.error_sentence(error) == "Cannot read a⟨U+202E⟩b. Check it"
