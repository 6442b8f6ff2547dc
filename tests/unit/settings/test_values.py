"""What users write becomes a value, or a sentence."""

from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tray_app.errors import BadInput
from tray_app.model.consent import Policy
from tray_app.model.redaction import WordRule
from tray_app.model.settings import Compression, QuietHours
from tray_app.settings.declared import BY_KEY, SETTINGS, Kind
from tray_app.settings.values import as_text, checked, headers

HERE = str(Path.cwd())
NIGHT = QuietHours(time(22), time(7))


@pytest.mark.parametrize(
    ("key", "given", "value"),
    [
        ("reporting", "0", False),
        ("reporting", " OFF ", False),
        ("reporting", "true", True),
        ("reporting", 1, True),
        ("timeout_ms", "5000", 5000),
        ("timeout_ms", 0, 0),
        ("sending", "Always", Policy.ALWAYS),
        ("compression", "GZIP", Compression.GZIP),
        ("quiet_hours", "22:00 - 07:00", NIGHT),
        ("quiet_hours", "22:00–07:00", NIGHT),
        ("quiet_hours", NIGHT, NIGHT),
        ("quiet_hours", "", None),
        ("snooze_until", "2026-11-23T18:00:00+01:00", datetime(2026, 11, 23, 17, tzinfo=UTC)),
        ("snooze_until", "", None),
        ("snooze_until", None, None),
        ("allowed_attributes", "a, b,,a", ("a", "b")),
        ("redaction_words", '[{"word": "Bluebird"}]', (WordRule("Bluebird"),)),
        ("redaction_words", [{"word": "A", "substitute": ""}, {"word": " "}], (WordRule("A", ""),)),
        ("data_folder", HERE, HERE),
        ("data_folder", Path(HERE), HERE),
        ("language", "pt-BR", "pt-BR"),
        ("contact", "Anna <anna@example.org>", "Anna <anna@example.org>"),
        (
            "headers",
            "Authorization=Bearer%20a%2Cb, x-tenant = 7",
            {"authorization": "Bearer a,b", "x-tenant": "7"},
        ),
        ("headers", "", {}),
    ],
)
def test_what_can_be_understood_is(key: str, given: Any, value: Any):
    found = checked(BY_KEY[key], given)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("key", "given"),
    [
        ("reporting", "maybe"),
        ("reporting", 2),
        ("reporting", None),
        ("timeout_ms", "-1"),
        ("timeout_ms", "10s"),
        ("timeout_ms", "1e3"),
        ("timeout_ms", True),
        ("timeout_ms", 10**9),
        ("sending", "sometimes"),
        ("sending", 1),
        ("quiet_hours", "22"),
        ("quiet_hours", "22:00-25:00"),
        ("quiet_hours", "22:00-22:00"),
        ("snooze_until", "tomorrow"),
        ("allowed_attributes", 5),
        ("redaction_words", "Bluebird"),
        ("redaction_words", [{"substitute": "x"}]),
        ("redaction_words", {"word": "x"}),
        ("data_folder", "relative/path"),
        ("language", "German!"),
        ("hourly_limit", -1),
        ("lookup_url", "https://logs.example/"),
        ("contact", "two\nlines"),
        ("contact", "\x1b[31m"),
        ("contact", 7),
        ("contact", "x" * 20_000),
        ("endpoint", "localhost:4318"),
        ("headers", "novalue"),
        ("headers", "bad name=1"),
        ("headers", "content-type=text/html"),
        ("headers", {"a": "b\r\nc: d"}),
        ("headers", ["a"]),
    ],
)
def test_what_cannot_be_understood_is_refused_in_words(key: str, given: Any):
    with pytest.raises(BadInput) as refused:
        checked(BY_KEY[key], given)
    assert refused.value.hint or str(refused.value.title).endswith(".")
    assert "{" not in str(refused.value.title)


def test_grpc_is_refused_by_name():
    with pytest.raises(BadInput, match="gRPC"):
        checked(BY_KEY["protocol"], "grpc")


def test_words_about_headers_never_hold_a_value():
    secret = "correct-horse"
    for text in (f"good=1,{secret}", f"bad name={secret}", f"a={secret}%0Ab"):
        with pytest.raises(BadInput) as refused:
            headers(text)
        assert f"={secret}" not in str(refused.value)
    with pytest.raises(BadInput) as refused:
        headers(f"a=1,{secret}")
    assert secret not in str(refused.value)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z][a-z0-9-]{0,10}\Z", fullmatch=True),
        st.text(st.characters(min_codepoint=33, max_codepoint=126)),
        max_size=4,
    )
)
def test_headers_survive_being_written(given: dict[str, str]):
    setting = BY_KEY["headers"]
    given.pop("host", None)
    assert checked(setting, as_text(setting, given)) == given


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_declaration_is_whole(setting):
    assert setting.label
    for words in (setting.help, setting.meaning):
        assert not words or words.endswith(".")
    assert checked(setting, setting.default) == setting.default
    assert checked(setting, as_text(setting, setting.default)) == setting.default
    assert (setting.kind is Kind.CHOICE) == bool(setting.choices)


def test_no_two_settings_share_a_name():
    names = [name for setting in SETTINGS for name in (setting.key, *setting.variables)]
    assert len(names) == len(set(names))
