"""From variables and settings to receivers: OpenTelemetry's rules for exporters, and our own for
safety.
"""

import sys
from typing import Any

import pytest

from tests.unit.settings.users import User
from tray_app.model.delivery import Destination, DestinationKind, Protocol

P = "OTEL_EXPORTER_OTLP_"


def collector(user: User, **variables: str) -> Destination:
    settings = user.settings({**user.environ, **variables})
    (only,) = settings.destinations()
    assert only.kind is DestinationKind.COLLECTOR
    return only


C = "C:\\" if sys.platform == "win32" else "/"
"""What begins a whole path."""


@pytest.mark.parametrize(
    ("variables", "url"),
    [
        ({"ENDPOINT": "http://c:4318"}, "http://c:4318/v1/logs"),
        ({"ENDPOINT": "http://c:4318/my/"}, "http://c:4318/my/v1/logs"),
        ({"LOGS_ENDPOINT": "http://c:4318"}, "http://c:4318/"),
        ({"LOGS_ENDPOINT": "http://c:4318/v1/logs"}, "http://c:4318/v1/logs"),
        ({"ENDPOINT": "http://a", "LOGS_ENDPOINT": "http://b/x"}, "http://b/x"),
        ({"ENDPOINT": "http://a", "LOGS_ENDPOINT": ""}, "http://a/v1/logs"),
    ],
)
def test_the_address_follows_the_rules(user: User, variables: dict[str, str], url: str):
    assert collector(user, **{P + name: value for name, value in variables.items()}).url == url


@pytest.mark.parametrize(
    ("variables", "field", "value"),
    [
        ({}, "timeout", 10.0),
        ({"TIMEOUT": "2500"}, "timeout", 2.5),
        ({"TIMEOUT": "0"}, "timeout", None),
        ({"TIMEOUT": "-5"}, "timeout", 10.0),
        ({"TIMEOUT": "soon"}, "timeout", 10.0),
        ({"TIMEOUT": "1000", "LOGS_TIMEOUT": "3000"}, "timeout", 3.0),
        ({"COMPRESSION": "NONE"}, "gzip", False),
        ({"COMPRESSION": "zstd"}, "gzip", True),
        ({"COMPRESSION": "none", "LOGS_COMPRESSION": "gzip"}, "gzip", True),
        ({}, "protocol", Protocol.PROTOBUF),
        ({"PROTOCOL": "http/json"}, "protocol", Protocol.JSON),
        ({"PROTOCOL": "grpc", "LOGS_PROTOCOL": "http/json"}, "protocol", Protocol.JSON),
        ({"HEADERS": "Api-Key=a%20b,x=1"}, "headers", {"api-key": "a b", "x": "1"}),
        ({"HEADERS": "a=1", "LOGS_HEADERS": "b=2"}, "headers", {"b": "2"}),
        ({"HEADERS": "content-type=text/html"}, "headers", {}),
        ({"CERTIFICATE": f"{C}a", "LOGS_CERTIFICATE": f"{C}b"}, "ca_file", f"{C}b"),
        ({"CLIENT_CERTIFICATE": f"{C}cert.pem"}, "client_certificate", f"{C}cert.pem"),
        ({"CLIENT_KEY": f"{C}key.pem"}, "client_key", f"{C}key.pem"),
        ({"ENDPOINT": "https://me:pass@c"}, "headers", {"authorization": "Basic bWU6cGFzcw=="}),
        ({"ENDPOINT": "https://me:pass@c"}, "url", "https://c/v1/logs"),
    ],
)
def test_the_other_options_follow_the_rules(
    user: User, variables: dict[str, str], field: str, value: Any
):
    variables = {"ENDPOINT": "https://c", **variables}
    assert (
        getattr(collector(user, **{P + name: text for name, text in variables.items()}), field)
        == value
    )


def test_a_number_that_makes_no_sense_is_passed_over_and_said(user: User):
    settings = user.settings({P + "TIMEOUT": "soon"})
    assert settings.resolve("timeout_ms").origin == "default"
    assert "OTEL_EXPORTER_OTLP_TIMEOUT in the environment is passed over" in str(
        settings.problems()[0]
    )
    assert str(settings.sending_blocked()) == ""


@pytest.mark.parametrize("protocol", ["grpc", "http/xml"])
def test_a_protocol_that_is_not_spoken_here_gets_nothing(user: User, protocol: str):
    settings = user.settings({P + "PROTOCOL": protocol, P + "ENDPOINT": "http://localhost:4317"})
    assert settings.destinations() == ()
    assert "OTEL_EXPORTER_OTLP_PROTOCOL" in str(settings.sending_blocked())
    assert ("gRPC" in str(settings.sending_blocked())) == (protocol == "grpc")


def test_an_address_that_makes_no_sense_sends_nothing_elsewhere(user: User):
    user.settings().set("endpoint", "https://mine")
    settings = user.settings({P + "ENDPOINT": "collector:4318"})
    assert "Begin the address with https://" in str(settings.sending_blocked())


def test_nobody_named_a_collector_so_there_is_none(user: User):
    assert user.settings({P + "HEADERS": "a=1", P + "PROTOCOL": "http/json"}).destinations() == ()


def test_a_general_address_of_the_environment_beats_the_users_particular_one(user: User):
    settings = user.settings()
    settings.set("logs_endpoint", "https://mine/x")
    assert settings.destinations()[0].url == "https://mine/x"
    assert collector(user, **{P + "ENDPOINT": "https://now"}).url == "https://now/v1/logs"


@pytest.mark.parametrize(
    "variables",
    [{"OTEL_SDK_DISABLED": "TRUE"}, {"OTEL_LOGS_EXPORTER": "none"}, {"CORTEX_CRASH_REPORT": "0"}],
)
def test_each_of_the_switches_silences_sending(user: User, variables: dict[str, str]):
    (name,) = variables
    assert name in str(user.settings(variables).sending_blocked())
    user.write(
        user.places.admin_env[0], "".join(f"{key}={value}\n" for key, value in variables.items())
    )
    assert user.settings({}).sending_blocked()


@pytest.mark.parametrize("variables", [{"OTEL_SDK_DISABLED": "1"}, {"OTEL_LOGS_EXPORTER": "otlp"}])
def test_other_values_of_the_switches_silence_nothing(user: User, variables: dict[str, str]):
    assert str(user.settings(variables).sending_blocked()) == ""


def test_the_vendors_server_has_its_own_path_and_none_of_the_collectors_secrets(user: User):
    settings = user.settings(
        {P + "HEADERS": "api-key=1", P + "CERTIFICATE": "/ca.pem", P + "PROTOCOL": "http/protobuf"}
    )
    settings.set("vendor_server", "https://vendor.example/telemetry/")
    (vendor,) = settings.destinations()
    assert (vendor.kind, vendor.url) == (
        DestinationKind.VENDOR,
        "https://vendor.example/telemetry/api/v1/crash-report",
    )
    assert (vendor.headers, vendor.ca_file, vendor.protocol) == ({}, "", Protocol.JSON)


def test_files_that_are_not_there_and_half_a_client_certificate_are_noted(user: User):
    settings = user.settings()
    settings.set("certificate", str(user.root / "ca.pem"))
    settings.set("client_key", str(user.root / "key.pem"))
    settings.set("data_folder", str(user.root / "nowhere"))
    words = " ".join(map(str, settings.notes()))
    assert "there is no file" in words
    assert "there is no folder" in words
    assert "one of them is missing" in words
