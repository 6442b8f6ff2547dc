"""What an address becomes, and what is said about it."""

import pytest

from tray_app.settings.address import (
    check,
    check_template,
    endpoint_becomes,
    host_of,
    is_local,
    without_credentials,
)


@pytest.mark.parametrize(
    ("given", "whole", "becomes"),
    [
        # The examples of the specification, "Endpoint URLs for OTLP/HTTP".
        ("http://collector:4318", False, "http://collector:4318/v1/logs"),
        ("http://collector:4318/", False, "http://collector:4318/v1/logs"),
        ("http://collector:4318/mycollector/", False, "http://collector:4318/mycollector/v1/logs"),
        ("http://collector:4318/mycollector", False, "http://collector:4318/mycollector/v1/logs"),
        ("http://collector:4318", True, "http://collector:4318/"),
        ("http://collector:4318/v1/logs/", True, "http://collector:4318/v1/logs/"),
        ("http://collector:4318/here?tenant=1", True, "http://collector:4318/here?tenant=1"),
        ("  https://c  ", False, "https://c/v1/logs"),
        ("https://[::1]:4318", False, "https://[::1]:4318/v1/logs"),
        ("", False, ""),
        ("collector:4318", False, ""),
    ],
)
def test_addresses_become_what_the_specification_says(given: str, whole: bool, becomes: str):
    assert endpoint_becomes(given, whole_url=whole) == becomes


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("collector.example:4318", "Begin the address with https://"),
        ("grpc://collector:4317", "not gRPC"),
        ("ftp://collector", "Only https:// and http://"),
        ("http://", "name of the host is missing"),
        ("http://:4318", "name of the host is missing"),
        ("http://c:port", "port or the host"),
        ("http://c:99999", "port or the host"),
        ("http://[::1", "port or the host"),
        ("http://me:word@c", "does not belong in the address"),
        ("http://c/#a", "with ? or #"),
        ("http://c/?a=1", "with ? or #"),
        ("http://c/a b", "no spaces"),
        ("http://c/\x00", "no spaces"),
    ],
)
def test_an_address_that_cannot_be_used_says_why(given: str, words: str):
    assert words in str(check(given).problem)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("http://collector.example:4318", ["travel to collector.example unencrypted"]),
        ("http://localhost:4317", ["4317"]),
        ("https://c/v1/logs", ["twice"]),
        ("https://c/v1/logs/", ["twice"]),
        ("http://c:4317/v1/logs", ["unencrypted", "4317", "twice"]),
        ("https://collector.example", []),
        ("http://127.0.0.1:4318", []),
        ("", []),
    ],
)
def test_an_address_that_is_doubtful_is_warned_of(given: str, words: list[str]):
    sentences = [*map(str, check(given).sentences())]
    assert len(sentences) == len(words)
    assert all(word in sentence for word, sentence in zip(words, sentences, strict=True))


def test_this_computer_is_known_by_its_names():
    assert all(
        is_local(host) for host in ("localhost", "LOCALHOST.", "a.localhost", "127.8.9.1", "::1")
    )
    assert not any(
        is_local(host) for host in ("localhost.example", "10.0.0.1", "0.0.0.0", "fe80::1%eth0", "")
    )


def test_credentials_come_out_of_an_address():
    assert without_credentials("https://me:p%40ss@c:1/x") == ("https://c:1/x", "Basic bWU6cEBzcw==")
    assert without_credentials("https://c:1/x") == ("https://c:1/x", "")
    assert without_credentials("https://[::1") == ("https://[::1", "")
    assert host_of("https://Me@C.Example:1") == "c.example"


@pytest.mark.parametrize(
    "given",
    [
        "https://logs.example/search?q={uid}",
        "https://logs.example:5601/app/discover#/?_a=(query:(query:'{uid}'))&x={y}",
        "http://localhost:3000/{uid}",
    ],
)
def test_a_link_may_go_wherever_the_user_says(given: str):
    assert not check_template(given)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("https://logs.example/search", "Write {uid}"),
        ("logs.example/{uid}", "Begin the address"),
        ("javascript://logs.example/{uid}", "Only https"),
        ("https://{uid}.example/", "part of the host"),
        ("https://me:word@logs.example/{uid}", "does not belong in the address"),
        ("https://logs.example/ {uid}", "no spaces"),
    ],
)
def test_what_is_wrong_with_the_template_of_a_link_is_said(given: str, words: str):
    assert words in str(check_template(given))
