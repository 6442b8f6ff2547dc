"""Settings as the program of November 2026 wrote them are read with the same values.

`written_2026_11` holds its files, the names of its secrets, and the values as it read them itself.
"""

import json
import secrets
import shutil
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from tests.unit.settings.users import User
from tray_app.settings.declared import BY_KEY, Settings
from tray_app.settings.values import as_plain

WRITTEN = Path(__file__).with_name("written_2026_11")
NEWER = {"resource_attributes", "autostart"}
"""Settings that it did not have, or that the system keeps."""


def living_with_old_files(user: User) -> User:
    for file in (user.places.settings, user.places.telemetry_env):
        file.parent.mkdir(parents=True)
        shutil.copy(WRITTEN / file.name, file)
    for name in json.loads((WRITTEN / "keyring.json").read_text(encoding="utf-8")):
        user.keyring.kept["cortex-tray", name] = secrets.token_hex(8)
    return user


@pytest.mark.skipif(sys.platform == "win32", reason="the paths written there are of Linux")
def test_every_value_is_read_as_it_was(user: User):
    settings = living_with_old_files(user).settings()
    expected = json.loads((WRITTEN / "values.json").read_text(encoding="utf-8"))
    found = {}
    for name in [each.name for each in fields(Settings) if each.name not in NEWER]:
        value = as_plain(BY_KEY[name], getattr(settings.current, name))
        found[name] = (
            value.isoformat()
            if name == "snooze_until"
            else sorted(value)
            if "headers" in name
            else value
        )
    assert found == expected
    assert settings.problems() == ()
    assert "no setting" not in " ".join(map(str, settings.notes()))


def test_its_secrets_still_go_where_they_were_entered_for(user: User):
    collector, vendor = living_with_old_files(user).settings().destinations()
    assert set(collector.headers) == {"authorization", "x-team"}
    assert set(vendor.headers) == {"x-key"}
    assert {*collector.headers.values(), *vendor.headers.values()} == set(
        user.keyring.kept.values()
    )


def test_a_change_leaves_all_else_as_it_was_written(user: User):
    living_with_old_files(user).settings().set("keep_days", 31)
    before = (WRITTEN / "settings.toml").read_text(encoding="utf-8")
    assert user.places.settings.read_text(encoding="utf-8") == before.replace(
        "keep_days = 30", "keep_days = 31"
    )
