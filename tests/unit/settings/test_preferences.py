"""Changing settings, changes from outside, damage, and later versions."""

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from tests.unit.settings.shells import files_below
from tests.unit.settings.users import User
from tray_app.errors import BadInput, NotPermitted
from tray_app.model.redaction import WordRule
from tray_app.model.settings import QuietHours
from tray_app.services.events import SettingsChanged
from tray_app.settings.declared import SETTINGS, Settings, Storage

C = "C:\\" if sys.platform == "win32" else "/"
"""What begins a whole path."""
SAMPLES = {
    "reporting": False,
    "sending": "always",
    "endpoint": "https://collector.example:4318",
    "logs_endpoint": "https://collector.example/logs?tenant=ü",
    "protocol": "http/json",
    "compression": "none",
    "timeout_ms": 2500,
    "hourly_limit": 7,
    "lookup_url": "https://logs.example/#/search?q={uid}",
    "certificate": f"{C}ca.pem",
    "client_certificate": f"{C}cert.pem",
    "client_key": f"{C}key.pem",
    "proxy": "http://localhost:3128",
    "resource_attributes": "team=desktop%20apps,site=Köln",
    "vendor_server": "https://vendor.example",
    "contact": 'Anna "Ann" Müller\\',
    "redaction_words": (WordRule("Bluebird", "<project>"), WordRule('a"b', "")),
    "allowed_attributes": ("service.build", "x.y"),
    "notify": "never",
    "quiet_hours": QuietHours(time(22), time(7)),
    "snooze_until": datetime(2026, 11, 24, 7, tzinfo=UTC),
    "keep_days": 30,
    "keep_mb": 100,
    "data_folder": f"{C}cortex",
    "autostart": True,
    "language": "de",
    "welcomed": True,
    "views": ({"name": "Mine", "state": ["new"]},),
}


def fits(value: Any, hint: Any) -> bool:
    """Say whether a value is what the field's annotation promises."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return any(fits(value, each) for each in arguments)
    if origin is tuple:
        return isinstance(value, tuple) and all(fits(each, arguments[0]) for each in value)
    return hint is Any or isinstance(value, origin or hint)


def test_the_defaults_are_of_the_types_that_are_declared():
    hints = get_type_hints(Settings)
    assert [key for key in hints if not fits(getattr(Settings(), key), hints[key])] == []
    assert [setting.key for setting in SETTINGS] == [*hints]


def test_every_setting_is_kept_and_found_by_the_next_program(user: User):
    settings = user.settings()
    for key, value in SAMPLES.items():
        settings.set(key, value)
    again = user.settings()
    assert again.current == replace(Settings(), **SAMPLES)
    assert {again.resolve(key).origin for key in SAMPLES} == {"user"}
    assert set(SAMPLES) | {"headers", "vendor_headers"} == {setting.key for setting in SETTINGS}
    hints = get_type_hints(Settings)
    assert [key for key in hints if not fits(getattr(again.current, key), hints[key])] == []


def test_taking_all_back_leaves_the_defaults_and_no_file_but_our_own(user: User):
    settings = user.settings()
    for key, value in SAMPLES.items():
        settings.set(key, value)
    for setting in SETTINGS:
        if not setting.hidden:
            settings.unset(setting.key)
    for setting in SETTINGS:
        assert settings.resolve(setting.key).value == (
            SAMPLES[setting.key] if setting.hidden else setting.default
        )
    assert set(files_below(user.home)) == {".config/cortex-tray/settings.toml"}


def test_a_change_is_published_with_its_key_alone(user: User):
    settings = user.settings()
    settings.set("notify", "never")
    settings.set("notify", "never")
    settings.set("reporting", False)
    settings.unset("notify")
    assert user.changes == [{"notify"}, {"reporting"}, {"notify"}]


def test_a_change_from_outside_is_seen_and_published(user: User):
    settings = user.settings()
    user.write(user.places.telemetry_env, "CORTEX_CRASH_REPORT=0\n")
    user.write(user.places.settings, 'notify = "always"\n')
    assert settings.current.reporting is True
    settings.refresh()
    assert (settings.current.reporting, settings.current.notify) == (False, "always")
    settings.refresh()
    assert user.changes == [{"reporting", "notify"}]


def test_changes_of_two_programs_do_not_undo_each_other(user: User):
    one, other = user.settings(), user.settings()
    one.set("notify", "never")
    other.set("keep_days", 7)
    one.set("contact", "Anna")
    one.set("reporting", False)
    other.set("endpoint", "https://c")
    fresh = user.settings()
    assert [
        fresh.resolve(key).value
        for key in ("notify", "keep_days", "contact", "reporting", "endpoint")
    ] == [
        "never",
        7,
        "Anna",
        False,
        "https://c",
    ]


def test_a_change_seen_while_setting_another_is_published_too(user: User):
    one, other = user.settings(), user.settings()
    other.set("notify", "never")
    user.changes.clear()
    one.set("contact", "Anna")
    assert user.changes == [{"notify", "contact"}]


def test_a_bad_value_changes_nothing(user: User):
    settings = user.settings()
    for key, value in (("timeout_ms", "soon"), ("endpoint", "nowhere"), ("reporting", "perhaps")):
        with pytest.raises(BadInput):
            settings.set(key, value)
    with pytest.raises(BadInput, match="no setting “colour”"):
        settings.set("colour", "red")
    assert files_below(user.home) == {}
    assert user.changes == []


def test_comments_unknown_keys_and_order_in_the_file_survive(user: User):
    text = '# mine\nnotify = "first"  # quiet\nfuture = [1, 2]\n\n[table]\nkey = "value"\n'
    user.write(user.places.settings, text)
    settings = user.settings()
    settings.set("notify", "never")
    settings.set("contact", "Anna")
    settings.unset("contact")
    changed = user.places.settings.read_text()
    assert changed.replace("version = 1\n", "").replace('"never"', '"first"') == text
    settings.set("contact", "Anna")
    assert user.settings().current.contact == "Anna"


def test_a_setting_named_by_its_variable_is_the_same_one(user: User):
    settings = user.settings()
    settings.set("CORTEX_CRASH_REPORT", "0")
    settings.set("CORTEX_EXPORTER_OLTP_ENDPOINT", "https://c")
    assert (settings.current.reporting, settings.current.endpoint) == (False, "https://c")


def test_reporting_off_blocks_sending_in_words(user: User):
    settings = user.settings()
    settings.set("reporting", False)
    assert (
        str(settings.sending_blocked())
        == "Nothing is sent: crash reporting is turned off in the settings."
    )


@pytest.mark.parametrize("file", ["settings", "telemetry_env"])
@pytest.mark.parametrize(
    "content", [b"\0\0\0\0\0\0", b'sending = "alw', b'A="open\n\xff', b"\xff\xfe"]
)
def test_a_damaged_file_is_set_aside_and_nothing_is_sent_until_the_user_has_chosen(
    user, file, content
):
    if file == "telemetry_env" and content == b'sending = "alw':
        content = b"CORTEX_CRASH_REPORT='0"
    path = getattr(user.places, file)
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    settings = user.settings()

    aside = path.with_name(path.name + ".damaged-20261123T200800Z")
    assert aside.read_bytes() == content
    assert not path.exists()
    assert settings.current.sending == "ask"
    (problem,) = map(str, settings.problems())
    assert str(aside) in problem
    assert str(settings.sending_blocked()) == problem
    assert str(user.settings().sending_blocked()) == problem, "the next start must not forget it"

    settings.set("contact", "Anna")
    assert str(settings.sending_blocked()) == problem, "another setting is no answer"
    settings.set("sending", "ask")
    assert (settings.problems(), str(settings.sending_blocked())) == ((), "")
    assert [found.read_bytes() for found in path.parent.glob("*.was-damaged-*")] == [content]


def test_a_damaged_file_that_appears_while_running_stops_sending(user: User):
    settings = user.settings()
    settings.set("sending", "always")
    user.changes.clear()
    user.places.settings.write_bytes(b"\0" * 100)
    settings.refresh()
    assert settings.current.sending == "ask"
    assert settings.sending_blocked()
    assert user.changes == [{"sending", "problems"}]


def test_an_administrators_damaged_file_is_not_touched_and_stops_sending(user: User):
    user.write(user.places.admin_settings[0], "sending = ")
    settings = user.settings()
    assert "is damaged" in str(settings.sending_blocked())
    assert user.places.admin_settings[0].read_text() == "sending = "


def test_a_folder_in_place_of_a_file_stops_sending(user: User):
    user.places.settings.mkdir(parents=True)
    assert "cannot be read" in str(user.settings().sending_blocked())


def test_a_value_that_makes_no_sense_in_the_file_is_passed_over_and_stops_sending(user: User):
    user.write(user.places.settings, 'sending = "alwys"\nnotify = "never"\n')
    settings = user.settings()
    assert (settings.current.sending, settings.current.notify) == ("ask", "never")
    assert "“sending” in" in str(settings.sending_blocked())
    settings.set("sending", "never")
    assert str(settings.sending_blocked()) == ""


def test_a_file_of_a_later_version_is_read_and_never_written(user: User):
    text = 'version = 2\nnotify = "never"\nsending = "ask"\nnew_thing = 1\n'
    user.write(user.places.settings, text)
    settings = user.settings()
    assert settings.current.notify == "never"
    assert "newer version" in str(settings.problems()[0])
    assert str(settings.sending_blocked()) == ""
    for change in (lambda: settings.set("notify", "first"), lambda: settings.unset("notify")):
        with pytest.raises(NotPermitted, match="newer version"):
            change()
    assert user.places.settings.read_text() == text
    settings.set("reporting", False)
    assert settings.current.reporting is False


def test_a_read_only_start_up_file_is_named_and_nothing_is_changed(user: User):
    profile = user.home / ".profile"
    profile.write_bytes(b"export A=1\n")
    profile.chmod(0o444)
    settings = user.settings()
    with pytest.raises(NotPermitted, match=r"\.profile is read-only"):
        settings.set("reporting", False)
    assert settings.current.reporting is True
    assert list(files_below(user.home)) == [".profile"]
    assert user.changes == []


def test_a_read_only_start_up_file_that_reads_our_file_by_itself_is_no_hindrance(user: User):
    profile = user.home / ".profile"
    profile.write_bytes(b"set -a; . ~/.config/cortex/telemetry.env; set +a\n")
    profile.chmod(0o444)
    user.settings().set("reporting", False)
    assert user.places.telemetry_env.exists()


def test_start_at_login_is_what_the_system_says(user: User):
    settings = user.settings()
    file = user.places.config_root / "autostart" / "cortex-tray.desktop"
    settings.set("autostart", True)
    assert file.exists()
    file.unlink()
    settings.refresh()
    assert settings.current.autostart is False


def test_a_pause_is_kept_as_a_moment(user: User):
    settings = user.settings()
    until = user.now + timedelta(hours=1)
    settings.set("snooze_until", until)
    assert user.settings().current.snooze_until == until
    settings.set("snooze_until", None)
    assert user.settings().resolve("snooze_until").origin == "default"


def test_doubtful_addresses_are_noted(user: User):
    settings = user.settings()
    settings.set("endpoint", "http://collector.example:4318")
    (note,) = map(str, settings.notes())
    assert note.startswith(
        "Destination address: Reports would travel to collector.example unencrypted"
    )


def test_a_key_that_is_no_setting_is_named_with_what_may_be_meant(user: User):
    (admin,) = user.places.admin_settings
    user.write(user.places.settings, 'sendign = "always"\nnotify = "never"\nCORTEX_X = 1\n')
    user.write(admin, "[vendor]\nserver = 1\n")
    settings = user.settings()
    assert [note.removesuffix(".") for note in map(str, settings.notes())] == [
        (
            f"“sendign” in {user.places.settings} is no setting and is passed over."
            " Did you mean sending?"
        ),
        f"“CORTEX_X” in {user.places.settings} is no setting and is passed over",
        f"“vendor” in {admin} is no setting and is passed over. Did you mean vendor_server?",
    ]
    assert (settings.current.sending, settings.current.notify) == ("ask", "never")
    assert settings.problems() == ()
    assert str(settings.sending_blocked()) == ""


def test_what_a_later_version_added_is_not_taken_for_a_mistake(user: User):
    user.write(user.places.settings, "version = 2\nsendign = 1\n")
    assert user.settings().notes() == ()


def test_what_this_program_wrote_itself_is_not_taken_for_a_mistake(user: User):
    settings = user.settings()
    settings.set("endpoint", "https://collector.example")
    settings.set("headers", {"x-team": "ours"})
    assert user.settings().notes() == ()


def test_many_threads_may_read_and_write(user: User):
    settings = user.settings()
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for turn in range(5):
                settings.set("keep_days", number * 10 + turn)
                assert settings.current.endpoint == ""
                settings.destinations()
        except BaseException as why:  # noqa: BLE001 - shown below
            failed.append(why)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert settings.current.keep_days == user.settings().current.keep_days


def test_only_what_cortex_obeys_goes_into_its_environment():
    kept = {setting.key for setting in SETTINGS if setting.storage is Storage.ENVIRONMENT}
    assert kept == {"reporting", "endpoint"}


def test_programs_that_write_at_the_same_time_lose_nothing(user: User):
    """Real processes, each with settings of its own, in the same home folder."""
    program = (
        "import sys; from pathlib import Path; from tests.unit.settings.users import User\n"
        "settings = User(Path(sys.argv[1])).settings()\n"
        "for turn in range(1, 11):\n"
        "    for key in sys.argv[2:]: settings.set(key, "
        "f'https://{key}.example/{turn}' if 'end' in key else turn)\n"
    )
    keys = (["keep_days", "endpoint"], ["keep_mb", "logs_endpoint"], ["timeout_ms"])
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(user.root), *each],
            env={**os.environ, "PYTHONPATH": "."},
        )
        for each in keys
    ]
    assert [each.wait(timeout=180) for each in running] == [0, 0, 0]
    settings = user.settings()
    assert {settings.resolve(key).value for key in ("keep_days", "keep_mb", "timeout_ms")} == {10}
    assert settings.current.endpoint == "https://endpoint.example/10"
    assert settings.current.logs_endpoint == "https://logs_endpoint.example/10"


PROFILE = st.binary(max_size=80).filter(lambda content: b"Cortex Crash Tray" not in content)
VARIABLES = st.lists(
    st.sampled_from(["A=1", "# x", "", " ", 'B="2\n3"', "C='$x'"]), max_size=4
).map("\n".join)


@examples(max_examples=25, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([".profile", ".bash_profile", ".zprofile", ".zshenv"]), PROFILE
    ),
    st.none() | VARIABLES,
    st.lists(
        st.sampled_from(
            [("reporting", False), ("endpoint", "https://c"), ("endpoint", "http://d/x")]
        ),
        min_size=1,
    ),
)
def test_whatever_the_user_has_is_the_same_after_switching_back(profiles, variables, changes):
    with tempfile.TemporaryDirectory() as folder:
        user = User(Path(folder))
        for name, content in profiles.items():
            (user.home / name).write_bytes(content)
        if variables is not None:
            user.write(user.places.telemetry_env, variables)
        before = files_below(user.home)
        changed = user.settings()
        for key, value in changes:
            changed.set(key, value)
        for key in {key for key, _ in changes}:
            changed.unset(key)
        assert files_below(user.home) == before
        assert {path.name for path in user.home.rglob("*") if path.is_dir()} <= {
            ".config",
            "cortex",
        }


def test_whoever_hears_of_a_change_may_change_something_too(user: User):
    settings = user.settings()
    user.events.subscribe(
        SettingsChanged, lambda event: "notify" in event.keys and settings.set("keep_days", 1)
    )
    settings.set("notify", "never")
    assert settings.current.keep_days == 1


def test_a_start_up_file_that_lost_its_lines_is_noted_and_can_be_repaired(user: User):
    settings = user.settings()
    settings.set("reporting", False)
    assert settings.notes() == ()
    profile = user.home / ".profile"
    right = profile.read_bytes()
    profile.write_bytes(b"export A=1\n")
    (note,) = map(str, settings.notes())
    assert note.startswith(str(profile))
    settings.repair()
    assert settings.notes() == ()
    assert right.splitlines()[1:] == profile.read_bytes().splitlines()[1:-1]


def test_copies_that_outlive_the_file_are_noted_and_can_be_repaired(user: User):
    settings = user.settings()
    settings.set("reporting", False)
    user.places.telemetry_env.unlink()
    settings.refresh()
    assert settings.current.reporting is True
    assert any("environment.d" in note for note in map(str, settings.notes()))
    settings.repair()
    assert settings.notes() == ()
    assert files_below(user.home) == {}


def test_an_edit_by_hand_inside_our_lines_counts_and_repair_hands_it_on(user: User):
    settings = user.settings()
    settings.set("endpoint", "https://first")
    file = user.places.telemetry_env
    file.write_text(file.read_text().replace("https://first", "https://second"))
    settings.refresh()
    assert settings.current.endpoint == "https://second"
    assert settings.notes()
    settings.repair()
    assert settings.notes() == ()
    assert (
        "https://second"
        in (user.places.config_root / "environment.d" / "60-cortex-telemetry.conf").read_text()
    )


def test_a_read_only_start_up_file_comes_with_the_line_to_write_by_hand(user: User):
    profile = user.home / ".profile"
    profile.write_bytes(b"")
    profile.chmod(0o444)
    with pytest.raises(NotPermitted) as refused:
        user.settings().set("reporting", False)
    line = 'set -a; . "$HOME/.config/cortex/telemetry.env"; set +a'
    assert line in str(refused.value.hint)
    profile.chmod(0o644)
    profile.write_text(line + "\n")
    profile.chmod(0o444)
    user.settings().set("reporting", False)
    assert profile.read_text() == line + "\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_linked_dotfiles_stay_links_and_come_back_as_they_were(user: User):
    (user.home / "dotfiles").mkdir()
    target = user.home / "dotfiles" / "profile"
    target.write_bytes(b"export A=1")
    target.chmod(0o600)
    (user.home / ".profile").symlink_to("dotfiles/profile")
    (user.home / ".zshrc").touch()
    (user.home / ".zprofile").symlink_to("dotfiles/not-there-yet")
    before = files_below(user.home)
    settings = user.settings()
    settings.set("reporting", False)
    assert b"telemetry.env" in target.read_bytes()
    assert b"telemetry.env" in (user.home / "dotfiles" / "not-there-yet").read_bytes()
    settings.set("reporting", True)
    assert files_below(user.home) == before
    assert (user.home / ".profile").readlink() == Path("dotfiles/profile")
    assert (user.home / ".zprofile").readlink() == Path("dotfiles/not-there-yet")


def a_loop(file: Path) -> None:
    file.symlink_to(file.name)


def a_folder(file: Path) -> None:
    file.mkdir()


def a_pipe(file: Path) -> None:
    os.mkfifo(file)


def below_a_file(file: Path) -> None:
    file.parent.rmdir()
    file.parent.write_bytes(b"")


posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.mark.parametrize(
    "odd",
    [pytest.param(a_loop, marks=posix), a_folder, pytest.param(a_pipe, marks=posix), below_a_file],
)
@pytest.mark.parametrize(
    "which", ["settings", "telemetry_env", pytest.param("autostart", marks=posix)]
)
def test_whatever_stands_in_a_file_s_place_settings_are_read_and_refused_in_words(
    user: User, which: str, odd: Callable[[Path], None]
):
    file = {
        "settings": user.places.settings,
        "telemetry_env": user.places.telemetry_env,
        "autostart": user.places.config_root / "autostart" / "cortex-tray.desktop",
    }[which]
    file.parent.mkdir(parents=True)
    odd(file)
    settings = user.settings()
    assert settings.current.notify
    key, value = {
        "settings": ("keep_days", 3),
        "telemetry_env": ("reporting", False),
        "autostart": ("autostart", True),
    }[which]
    before = settings.resolve(key).value
    with pytest.raises(NotPermitted):
        settings.set(key, value)
    assert settings.resolve(key).value == before
    if odd is not below_a_file:
        assert [problem for problem in map(str, settings.problems()) if str(file) in problem]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can become somebody else"
)
@pytest.mark.parametrize("locked", ["home", "config_root", "settings", "telemetry_env"])
def test_folders_that_may_not_be_looked_at_stop_nothing(user: User, locked: str):
    """As somebody with no rights. What is needed is loaded before: that user may not read the
    interpreter.
    """
    user.settings().set("notify", "never")
    place = getattr(user.places, locked)
    folder = place if locked in ("home", "config_root") else place.parent
    for each in (user.root, *user.root.rglob("*")):
        os.chown(each, 65534, 65534)
    for each in [*user.root.parents][:3]:
        each.chmod(each.stat().st_mode | 0o555)
    folder.mkdir(exist_ok=True)
    folder.chmod(0)
    sys.stdout.flush()
    child = os.fork()
    if not child:
        try:
            os.setgid(65534)
            os.setuid(65534)
            settings = user.settings()
            settings.problems()
            for key, value in (("keep_days", 3), ("reporting", False), ("autostart", True)):
                with contextlib.suppress(NotPermitted):
                    settings.set(key, value)
        except BaseException:  # noqa: BLE001 - told to the parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
