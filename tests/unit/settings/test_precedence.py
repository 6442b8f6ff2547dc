"""Which value is in force, where it comes from, and what may be changed."""

import pytest

from tests.unit.settings.people import Person
from tray_app.errors import NotPermitted
from tray_app.settings.declared import SETTINGS

ENDPOINT, MISSPELT = "OTEL_EXPORTER_OTLP_ENDPOINT", "CORTEX_EXPORTER_OLTP_ENDPOINT"


def test_without_anything_said_the_defaults_are_in_force(person: Person):
    settings = person.settings()
    for setting in SETTINGS:
        found = settings.resolve(setting.key)
        assert (found.value, found.origin, found.locked) == (setting.default, "default", "")
    assert settings.destinations() == ()
    assert settings.problems() == ()
    assert settings.sending_blocked() == ""


def test_the_environment_beats_the_administrator_who_beats_the_person(person: Person):
    person.write(person.places.telemetry_env, f"{ENDPOINT}=http://mine\n")
    assert person.settings().resolve("endpoint").origin == "user"
    person.write(person.places.admin_env[0], f"{ENDPOINT}=https://theirs\n")
    fixed = person.settings().resolve("endpoint")
    assert (fixed.value, fixed.origin, fixed.source) == (
        "https://theirs",
        "administrator",
        str(person.places.admin_env[0]),
    )
    assert "administrator" in fixed.locked
    person.environ[ENDPOINT] = "https://now"
    forced = person.settings().resolve("endpoint")
    assert (forced.value, forced.origin, forced.variable) == ("https://now", "environment", ENDPOINT)
    assert ENDPOINT in forced.locked


def test_an_empty_variable_is_as_good_as_none(person: Person):
    person.environ |= {ENDPOINT: "", "CORTEX_CRASH_REPORT": "  "}
    assert person.settings().resolve("endpoint").origin == "default"
    assert person.settings().current.reporting is True


def test_the_misspelt_variable_counts_last(person: Person):
    person.environ[MISSPELT] = "https://old"
    found = person.settings().resolve("endpoint")
    assert (found.value, found.variable) == ("https://old", MISSPELT)
    person.environ[ENDPOINT] = "https://new"
    assert person.settings().current.endpoint == "https://new"


@pytest.mark.parametrize("key", ["reporting", "endpoint", "sending", "headers", "autostart"])
def test_what_an_administrator_has_fixed_cannot_be_changed(person: Person, key: str):
    person.write(
        person.places.admin_settings[0],
        'reporting = false\nendpoint = "https://theirs"\nsending = "never"\nautostart = true\nheaders = {a = "1"}\n',
    )
    settings = person.settings()
    assert settings.resolve(key).origin == "administrator"
    for change in (lambda: settings.set(key, settings.declaration(key).default), lambda: settings.unset(key)):
        with pytest.raises(NotPermitted, match="administrator"):
            change()
    assert not person.places.config_root.exists()


def test_what_the_environment_says_cannot_be_changed(person: Person):
    person.environ["CORTEX_CRASH_REPORT"] = "0"
    settings = person.settings()
    with pytest.raises(NotPermitted, match="CORTEX_CRASH_REPORT is set in the environment"):
        settings.set("reporting", True)
    assert not person.places.config_root.exists()


def test_an_administrators_off_is_not_undone_by_the_environment_when_it_comes_to_sending(person: Person):
    person.write(person.places.admin_env[0], "CORTEX_CRASH_REPORT=0\n")
    person.environ["CORTEX_CRASH_REPORT"] = "1"
    settings = person.settings()
    assert settings.resolve("reporting").origin == "environment"
    assert "administrator has turned crash reporting off" in settings.sending_blocked()


def test_an_administrator_makes_nobody_keep_reports(person: Person):
    person.write(person.places.admin_env[0], "CORTEX_CRASH_REPORT=1\n")
    person.write(person.places.telemetry_env, "CORTEX_CRASH_REPORT=0\n")
    assert person.settings().current.reporting is False


def test_an_administrator_can_forbid_sending(person: Person):
    person.write(person.places.admin_settings[0], 'sending = "never"\n')
    assert "administrator has turned sending off" in person.settings().sending_blocked()


# A program of ours that was started at login carries what we wrote then.


def login(person: Person) -> dict[str, str]:
    """Return the environment that a login now gives, as far as it is ours."""
    from tray_app.settings import env_file

    file = person.places.telemetry_env
    return {**person.environ, **(env_file.read(file.read_bytes()) if file.exists() else {})}


def test_a_value_of_ours_that_came_back_by_the_login_does_not_lock_the_switch(person: Person):
    person.settings().set("reporting", False)
    settings = person.settings(login(person))
    found = settings.resolve("reporting")
    assert (found.value, found.origin, found.locked) == (False, "user", "")
    settings.set("reporting", True)
    assert settings.resolve("reporting").value is True
    assert not person.places.telemetry_env.exists()


def test_an_old_value_of_ours_is_known_even_by_a_program_that_starts_later_in_the_same_session(person: Person):
    person.settings().set("reporting", False)
    person.settings().set("endpoint", "https://first")
    stale = login(person)
    person.settings().set("endpoint", "https://second")
    person.settings().set("reporting", True)
    settings = person.settings(stale)
    assert settings.resolve("endpoint").value == "https://second"
    assert settings.resolve("reporting").origin == "default"
    assert settings.sending_blocked() == ""


def test_a_value_that_somebody_sets_on_purpose_counts_although_we_once_wrote_the_same(person: Person):
    person.settings().set("reporting", False)
    person.settings().set("reporting", True)
    settings = person.settings({**login(person), "CORTEX_CRASH_REPORT": "0"})
    assert settings.resolve("reporting").origin == "environment"
    assert "CORTEX_CRASH_REPORT" in settings.sending_blocked()


def test_the_value_that_is_in_our_file_counts_as_set_on_purpose_when_it_did_not_come_from_there(person: Person):
    person.settings().set("reporting", False)
    settings = person.settings({**person.environ, "CORTEX_CRASH_REPORT": "0"})
    assert settings.resolve("reporting").origin == "environment"
    with pytest.raises(NotPermitted):
        settings.set("reporting", True)


def test_a_line_of_the_persons_own_that_came_back_by_the_login_does_not_lock_the_switch(person: Person):
    person.write(person.places.telemetry_env, "CORTEX_CRASH_REPORT=0\n")
    settings = person.settings(login(person))
    assert settings.resolve("reporting").locked == ""
    settings.set("reporting", True)
    assert settings.current.reporting is True


def test_a_different_value_than_ours_in_the_environment_locks(person: Person):
    person.settings().set("endpoint", "https://mine")
    settings = person.settings({**login(person), ENDPOINT: "https://other"})
    assert settings.resolve("endpoint").origin == "environment"


def test_a_line_of_the_persons_own_counts_and_speaks_again(person: Person):
    own = "# by hand\nexport CORTEX_CRASH_REPORT='0'\n"
    person.write(person.places.telemetry_env, own)
    settings = person.settings()
    assert settings.resolve("reporting").value is False
    settings.set("reporting", True)
    assert settings.current.reporting is True
    assert person.places.telemetry_env.read_text().startswith(own)
    settings.set("reporting", False)
    assert person.places.telemetry_env.read_text() == own


def test_an_address_by_hand_can_be_switched_off_here(person: Person):
    person.write(person.places.telemetry_env, f"{ENDPOINT}=https://by-hand\n")
    settings = person.settings()
    settings.set("endpoint", "")
    assert (settings.current.endpoint, settings.destinations()) == ("", ())
    settings.unset("endpoint")
    assert settings.current.endpoint == "https://by-hand"


def test_an_old_value_that_this_login_still_hands_on_is_noted(person: Person):
    person.settings().set("reporting", False)
    settings = person.settings(login(person))
    assert settings.notes() == ()
    settings.set("reporting", True)
    (note,) = settings.notes()
    assert "may still have CORTEX_CRASH_REPORT=0" in note
