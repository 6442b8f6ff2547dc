"""What the version that fixes a fault says of a report."""

from dataclasses import replace

import pytest

from tray_app.model.advice import Advice
from tray_app.model.fix import Fix, Seen, match_of

ENTRY = Advice("issue-1", "Title", links=("https://tracker.example/1",))


@pytest.mark.parametrize(
    ("fixed_in", "of", "kind", "newest", "fix", "version"),
    [
        ("", "0.4.2", ["0.4.2"], None, Fix.OPEN, "0.4.2"),
        ("0.5.1", "0.4.2", ["0.4.2"], None, Fix.BEFORE, "0.4.2"),
        ("0.5.1", "0.4.2", ["0.4.2"], "0.5.0", Fix.BEFORE, "0.4.2"),
        ("0.5.1", "0.4.2", ["0.4.2"], "0.5.1", Fix.UPDATED, "0.4.2"),
        ("0.5.1", "0.5.1-rc2", ["0.5.1-rc2"], "0.6.0", Fix.UPDATED, "0.5.1-rc2"),
        ("0.5.1", "0.5.1", ["0.5.1"], "0.6.0", Fix.BACK, "0.5.1"),
        ("0.5.1", "0.4.2", ["0.4.2", "0.5.2", "0.5.10", "0.5.3"], "0.6.0", Fix.BACK, "0.5.10"),
        ("0.5.1", "nightly", ["nightly"], "0.6.0", Fix.UNKNOWN, "nightly"),
        ("0.5.1", "nightly", ["nightly", "0.5.2"], None, Fix.BACK, "0.5.2"),
        ("0.5.1", "", [], None, Fix.UNKNOWN, ""),
    ],
)
def test_how_a_report_stands_to_the_version_that_fixes_it(
    fixed_in: str, of: str, kind: list[str], newest: str | None, fix: Fix, version: str
) -> None:
    seen = Seen(newest, 7) if newest is not None else None
    found = match_of(replace(ENTRY, fixed_in=fixed_in), of, kind, seen)
    assert (found.fix, found.version) == (fix, version)
    assert (found.newer is not None) is (fix is Fix.UPDATED)
