"""Which value is in force, where it comes from, and what may be changed."""

import pytest

from tests.unit.settings.users import User
from tray_app.errors import NotPermitted
from tray_app.settings.declared import SETTINGS

ENDPOINT, MISSPELT = "OTEL_EXPORTER_OTLP_ENDPOINT", "CORTEX_EXPORTER_OLTP_ENDPOINT"


def test_without_anything_said_the_defaults_are_in_force(user: User):
    settings = user.settings()
    for setting in SETTINGS:
        found = settings.resolve(setting.key)
        assert (found.value, found.origin, str(found.locked)) == (setting.default, "default", "")
    assert settings.destinations() == ()
    assert settings.problems() == ()
    assert str(settings.sending_blocked()) == ""


def test_the_environment_beats_the_administrator_who_beats_the_user(user: User):
    user.write(user.places.telemetry_env, f"{ENDPOINT}=http://mine\n")
    assert user.settings().resolve("endpoint").origin == "user"
    user.write(user.places.admin_env[0], f"{ENDPOINT}=https://theirs\n")
    fixed = user.settings().resolve("endpoint")
    assert (fixed.value, fixed.origin, fixed.source) == (
        "https://theirs",
        "administrator",
        str(user.places.admin_env[0]),
    )
    assert "administrator" in str(fixed.locked)
    user.environ[ENDPOINT] = "https://now"
    forced = user.settings().resolve("endpoint")
    assert (forced.value, forced.origin, forced.variable) == (
        "https://now",
        "environment",
        ENDPOINT,
    )
    assert ENDPOINT in str(forced.locked)


def test_an_empty_variable_is_as_good_as_none(user: User):
    user.environ |= {ENDPOINT: "", "CORTEX_CRASH_REPORT": "  "}
    assert user.settings().resolve("endpoint").origin == "default"
    assert user.settings().current.reporting is True


def test_the_misspelt_variable_counts_last(user: User):
    user.environ[MISSPELT] = "https://old"
    found = user.settings().resolve("endpoint")
    assert (found.value, found.variable) == ("https://old", MISSPELT)
    user.environ[ENDPOINT] = "https://new"
    assert user.settings().current.endpoint == "https://new"


@pytest.mark.parametrize("key", ["reporting", "endpoint", "sending", "headers", "autostart"])
def test_what_an_administrator_has_fixed_cannot_be_changed(user: User, key: str):
    user.write(
        user.places.admin_settings[0],
        'reporting = false\nendpoint = "https://theirs"\nsending = "never"\nautostart '
        '= true\nheaders = {a = "1"}\n',
    )
    settings = user.settings()
    assert settings.resolve(key).origin == "administrator"
    for change in (
        lambda: settings.set(key, settings.declaration(key).default),
        lambda: settings.unset(key),
    ):
        with pytest.raises(NotPermitted, match="administrator"):
            change()
    assert not user.places.config_root.exists()


def test_what_the_environment_says_cannot_be_changed(user: User):
    user.environ["CORTEX_CRASH_REPORT"] = "0"
    settings = user.settings()
    with pytest.raises(NotPermitted, match="Set by CORTEX_CRASH_REPORT; unset it"):
        settings.set("reporting", True)
    assert not user.places.config_root.exists()


def test_an_administrators_off_is_not_undone_by_the_environment_when_it_comes_to_sending(
    user: User,
):
    user.write(user.places.admin_env[0], "CORTEX_CRASH_REPORT=0\n")
    user.environ["CORTEX_CRASH_REPORT"] = "1"
    settings = user.settings()
    assert settings.resolve("reporting").origin == "environment"
    assert "administrator has turned crash reporting off" in str(settings.sending_blocked())


def test_an_administrator_makes_nobody_keep_reports(user: User):
    user.write(user.places.admin_env[0], "CORTEX_CRASH_REPORT=1\n")
    user.write(user.places.telemetry_env, "CORTEX_CRASH_REPORT=0\n")
    assert user.settings().current.reporting is False


def test_an_administrator_can_forbid_sending(user: User):
    user.write(user.places.admin_settings[0], 'sending = "never"\n')
    assert "administrator has turned sending off" in str(user.settings().sending_blocked())


# A program of ours that was started at login carries what we wrote then.


def login(user: User) -> dict[str, str]:
    """Return the environment that a login now gives, as far as it is ours."""
    from tray_app.settings import env_file

    file = user.places.telemetry_env
    return {**user.environ, **(env_file.read(file.read_bytes()) if file.exists() else {})}


def test_a_value_of_ours_that_came_back_by_the_login_does_not_lock_the_switch(user: User):
    user.settings().set("reporting", False)
    settings = user.settings(login(user))
    found = settings.resolve("reporting")
    assert (found.value, found.origin, str(found.locked)) == (False, "user", "")
    settings.set("reporting", True)
    assert settings.resolve("reporting").value is True
    assert not user.places.telemetry_env.exists()


def test_an_old_value_of_ours_is_known_even_by_a_program_that_starts_later_in_the_same_session(
    user: User,
):
    user.settings().set("reporting", False)
    user.settings().set("endpoint", "https://first")
    stale = login(user)
    user.settings().set("endpoint", "https://second")
    user.settings().set("reporting", True)
    settings = user.settings(stale)
    assert settings.resolve("endpoint").value == "https://second"
    assert settings.resolve("reporting").origin == "default"
    assert str(settings.sending_blocked()) == ""


def test_a_value_that_somebody_sets_on_purpose_counts_although_we_once_wrote_the_same(user: User):
    user.settings().set("reporting", False)
    user.settings().set("reporting", True)
    settings = user.settings({**login(user), "CORTEX_CRASH_REPORT": "0"})
    assert settings.resolve("reporting").origin == "environment"
    assert "CORTEX_CRASH_REPORT" in str(settings.sending_blocked())


def test_the_value_that_is_in_our_file_counts_as_set_on_purpose_when_it_did_not_come_from_there(
    user: User,
):
    user.settings().set("reporting", False)
    settings = user.settings({**user.environ, "CORTEX_CRASH_REPORT": "0"})
    assert settings.resolve("reporting").origin == "environment"
    with pytest.raises(NotPermitted):
        settings.set("reporting", True)


def test_a_line_of_the_users_own_that_came_back_by_the_login_does_not_lock_the_switch(user: User):
    user.write(user.places.telemetry_env, "CORTEX_CRASH_REPORT=0\n")
    settings = user.settings(login(user))
    assert not settings.resolve("reporting").locked
    settings.set("reporting", True)
    assert settings.current.reporting is True


def test_a_different_value_than_ours_in_the_environment_locks(user: User):
    user.settings().set("endpoint", "https://mine")
    settings = user.settings({**login(user), ENDPOINT: "https://other"})
    assert settings.resolve("endpoint").origin == "environment"


def test_a_line_of_the_users_own_counts_and_speaks_again(user: User):
    own = "# by hand\nexport CORTEX_CRASH_REPORT='0'\n"
    user.write(user.places.telemetry_env, own)
    settings = user.settings()
    assert settings.resolve("reporting").value is False
    settings.set("reporting", True)
    assert settings.current.reporting is True
    assert user.places.telemetry_env.read_text().startswith(own)
    settings.set("reporting", False)
    assert user.places.telemetry_env.read_text() == own


def test_an_address_by_hand_can_be_switched_off_here(user: User):
    user.write(user.places.telemetry_env, f"{ENDPOINT}=https://by-hand\n")
    settings = user.settings()
    settings.set("endpoint", "")
    assert (settings.current.endpoint, settings.destinations()) == ("", ())
    settings.unset("endpoint")
    assert settings.current.endpoint == "https://by-hand"


def test_an_old_value_that_this_login_still_hands_on_is_noted(user: User):
    user.settings().set("reporting", False)
    settings = user.settings(login(user))
    assert settings.notes() == ()
    settings.set("reporting", True)
    (note,) = map(str, settings.notes())
    assert "may still have CORTEX_CRASH_REPORT=0" in note
