"""Header values live in the keyring, go to their own host, and are never written to a file."""

import secrets
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from tests.unit.settings.users import MemoryKeyring, User
from tray_app.errors import BadInput, NotPermitted
from tray_app.settings.secrets import KeyringSecrets
from tray_app.settings.values import MASK

TOKEN = "Bearer " + secrets.token_hex(8)


@pytest.fixture
def settings(user: User):
    settings = user.settings()
    settings.set("endpoint", "https://collector.example:4318")
    settings.set("headers", {"Authorization": TOKEN, "X-Tenant": "7"})
    return settings


def everything_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_values_go_into_the_keyring_and_into_no_file(user: User, settings):
    assert TOKEN.encode() not in everything_below(user.root)
    assert TOKEN in user.keyring.kept.values()
    assert settings.resolve("headers").value == {"authorization": MASK, "x-tenant": MASK}
    assert settings.destinations()[0].headers == {"authorization": TOKEN, "x-tenant": "7"}
    assert TOKEN not in repr(settings.destinations())


def test_the_next_program_finds_them_and_asks_only_when_it_sends(user: User, settings):
    again = user.settings()
    user.keyring.asked = 0
    again.resolve("headers")
    again.sending_blocked()
    again.problems()
    again.notes()
    assert user.keyring.asked == 0
    assert again.destinations()[0].headers["authorization"] == TOKEN
    again.destinations()
    assert user.keyring.asked == 2


def test_a_masked_value_stays_as_it_is(user: User, settings):
    settings.set("headers", {"authorization": MASK, "x-new": "1"})
    assert settings.destinations()[0].headers == {"authorization": TOKEN, "x-new": "1"}
    assert "7" not in user.keyring.kept.values()
    with pytest.raises(BadInput, match="another address"):
        settings.set("headers", {"never-entered": MASK})


def test_a_token_never_follows_a_changed_address(user: User, settings):
    settings.set("endpoint", "https://elsewhere.example")
    assert settings.destinations()[0].headers == {}
    assert (
        "Headers: they were entered for https://collector.example:4318, so they are not sent to"
        " https://elsewhere.example:443. Enter them again" in str(settings.notes()[0])
    )
    with pytest.raises(BadInput, match="another address"):
        settings.set("headers", {"authorization": MASK})
    settings.set("headers", {"authorization": "new"})
    assert settings.destinations()[0].headers == {"authorization": "new"}
    assert list(user.keyring.kept.values()) == ["new"]


def test_a_token_does_not_go_where_the_environment_points(user: User, settings):
    forced = user.settings({"OTEL_EXPORTER_OTLP_ENDPOINT": "https://other.example"})
    assert forced.destinations()[0].headers == {}


@pytest.mark.parametrize(
    ("address", "goes"),
    [
        ("https://collector.example:4318/path", True),
        ("https://COLLECTOR.example:4318", True),
        ("http://collector.example:4318", False),
        ("https://collector.example:9999", False),
        ("https://collector.example", False),
        ("https://sub.collector.example:4318", False),
    ],
)
def test_a_secret_goes_to_the_scheme_host_and_port_it_was_entered_for(
    settings, address: str, goes: bool
):
    settings.set("endpoint", address)
    assert settings.destinations()[0].headers.get("authorization") == (TOKEN if goes else None)
    assert ("they are not sent to" in " ".join(map(str, settings.notes()))) is not goes


def as_an_older_version_kept_them(user: User, host: str = "collector.example") -> None:
    """By the host alone, in settings.toml and in the keyring."""
    user.settings().set("endpoint", f"https://{host}:4318")
    user.write(user.places.settings, f'headers = ["authorization"]\nheaders_host = "{host}"\n')
    user.keyring.set_password("cortex-tray", f"headers {host} authorization", TOKEN)


def test_headers_of_an_older_version_go_to_their_host_if_it_is_secure(user: User):
    as_an_older_version_kept_them(user)
    settings = user.settings()
    assert settings.destinations()[0].headers == {"authorization": TOKEN}
    assert "they are not sent to" not in " ".join(map(str, settings.notes()))
    settings.set("endpoint", "http://collector.example:4318")
    assert settings.destinations()[0].headers == {}
    assert "they are not sent to http://collector.example:4318" in " ".join(
        map(str, settings.notes())
    )


def test_headers_of_an_older_version_are_bound_as_soon_as_they_are_changed(user: User):
    as_an_older_version_kept_them(user)
    settings = user.settings()
    settings.set("headers", {"authorization": MASK, "x-new": "1"})
    assert settings.destinations()[0].headers == {"authorization": TOKEN, "x-new": "1"}
    assert sorted(name for _, name in user.keyring.kept) == [
        "headers https://collector.example:4318 authorization",
        "headers https://collector.example:4318 x-new",
    ]
    assert "headers_host" not in user.places.settings.read_text()
    settings.set("endpoint", "https://collector.example:9999")
    assert settings.destinations()[0].headers == {}


def test_a_clock_that_is_set_back_does_not_keep_a_refusal_for_a_year(user: User, settings):
    again = user.settings()
    user.keyring.locked = True
    again.destinations()
    assert again.sending_blocked()
    user.now -= timedelta(days=365)
    user.keyring.locked = False
    assert again.destinations()[0].headers["authorization"] == TOKEN
    assert str(again.sending_blocked()) == ""


def test_taking_them_away_empties_the_keyring(user: User, settings):
    settings.unset("headers")
    assert user.keyring.kept == {}
    assert settings.current.headers == {}
    assert "headers" not in user.places.settings.read_text()


def test_collector_and_vendor_have_headers_of_their_own(settings):
    settings.set("vendor_server", "https://vendor.example")
    settings.set("vendor_headers", "x-key=v")
    collector, vendor = settings.destinations()
    assert (collector.headers["authorization"], vendor.headers) == (TOKEN, {"x-key": "v"})


def test_headers_need_an_address_first(user: User):
    with pytest.raises(BadInput, match="address first"):
        user.settings().set("headers", {"a": "1"})


def test_a_locked_keyring_stops_sending_and_is_not_asked_again_at_once(user: User, settings):
    again = user.settings()
    user.keyring.locked, user.keyring.asked = True, 0
    assert again.destinations()[0].headers == {}
    assert "keyring is locked" in str(again.sending_blocked())
    assert "keyring is locked" in str(again.problems()[0])
    again.destinations()
    assert user.keyring.asked == 1
    assert "Unlock it" in str(again.sending_blocked())
    user.keyring.locked = False
    user.now += timedelta(minutes=6)
    assert again.destinations()[0].headers["authorization"] == TOKEN
    assert str(again.sending_blocked()) == ""


def test_a_secret_that_is_gone_from_the_keyring_is_asked_for_again(user: User, settings):
    user.keyring.kept.clear()
    again = user.settings()
    again.destinations()
    assert "not in the keyring" in str(again.sending_blocked())
    again.set("headers", {"authorization": "new"})
    assert str(again.sending_blocked()) == ""


def test_a_file_with_values_in_it_is_not_taken(user: User):
    user.write(user.places.settings, 'headers = {authorization = "x"}\n')
    settings = user.settings()
    assert settings.current.headers == {}
    assert "values belong in the keyring" in str(settings.sending_blocked())


class PlaintextLike(MemoryKeyring):
    """A backend that writes to a plain file."""


PlaintextLike.__module__ = "keyrings.alt.file"


@pytest.mark.parametrize(
    "backend", [fail.Keyring(), null.Keyring(), PlaintextLike()], ids=["none", "null", "file"]
)
def test_without_a_real_keyring_the_way_out_is_named(user: User, backend: KeyringBackend):
    with pytest.raises(
        NotPermitted, match=r"no keyring.*OTEL_EXPORTER_OTLP_HEADERS in the environment"
    ):
        KeyringSecrets(backend=backend).set("name", "value")


def test_a_locked_keyring_changes_nothing(user: User, settings):
    before = everything_below(user.home)
    user.keyring.locked = True
    with pytest.raises(NotPermitted, match="locked"):
        settings.set("headers", {"authorization": "other"})
    user.keyring.locked = False
    assert everything_below(user.home) == before
    assert settings.destinations()[0].headers["authorization"] == TOKEN


def test_a_keyring_that_never_answers_is_said_to_be_stuck_and_holds_nobody_up():
    answer = threading.Event()

    class Stuck(KeyringBackend):
        priority = 1.0

        def get_password(self, service, username):
            answer.wait(60)

        def set_password(self, service, username, password):
            answer.wait(60)

        def delete_password(self, service, username):
            answer.wait(60)

    stuck = KeyringSecrets(backend=Stuck(), patience=0.05)
    try:
        for ask in (lambda: stuck.get("a"), lambda: stuck.set("a", "b"), lambda: stuck.delete("a")):
            with pytest.raises(NotPermitted, match="does not answer"):
                ask()
    finally:
        answer.set()
