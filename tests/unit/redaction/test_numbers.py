"""Numbers that identify somebody go; those that do not, stay."""

import pytest

from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

NOBODY = Redactor(identity=Identity())


def redacted(text: str) -> str:
    return NOBODY.session().text(text).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("peer 10.1.2.3:8080 and 10.1.2.4", "peer <ip-1>:8080 and <ip-2>"),
        ("route 192.168.77.0/24.", "route <ip-1>."),
        ("[2001:db8:7::41ce:92]:443", "[<ip-1>]:443"),
        ("::ffff:172.19.8.7", "<ip-1>"),
        ("fe80::1ff:fe23:4567:890a, up", "<ip-1>, up"),
        ("mac 4e:91:0c:d7:18:f2 4E-91-0C-D7-18-F2", "mac <mac-1> <mac-1>"),
        ("mac 4e91.0cd7.18f2", "mac <mac-1>"),
        ("mail a.b+c@example.co.uk, A.B+C@example.co.uk", "mail <email-1>, <email-1>"),
        ("mail=jane%40example.com&x", "mail=<email-1>&x"),
        ("jürgen@müller.de wrote", "<email-1> wrote"),
    ],
)
def test_addresses_go(text: str, expected: str) -> None:
    assert redacted(text) == expected


@pytest.mark.parametrize("blank", ["", " ", "-"])
def test_a_card_goes_with_its_check_digit_only(blank: str) -> None:
    digits = "4000" + "12345678901"
    for last in range(10):
        number = digits + str(last)
        total = sum(
            sum(divmod(int(d) * (2 if i % 2 else 1), 10)) for i, d in enumerate(reversed(number))
        )
        shown = blank.join(number[i : i + 4] for i in range(0, 16, 4))
        assert (redacted(f"card {shown} end") == "card <card-1> end") == (total % 10 == 0)


def test_an_account_number_goes_with_its_check_digits_only() -> None:
    bank = "WEST12345698765432"
    value = int("".join(str(int(char, 36)) for char in bank + "GB00"))
    right = 98 - value % 97
    assert redacted(f"iban GB{right:02d}{bank}") == "iban <iban-1>"
    assert (
        redacted(f"iban GB{(right % 97) + 1:02d}{bank}") == f"iban GB{(right % 97) + 1:02d}{bank}"
    )


@pytest.mark.parametrize(
    "text",
    [
        "1.2.3",
        "4.7.1.0.9.2",
        "256.1.1.1",
        "v1.2.3.4",
        "lib==1.2.3.4",
        "00:00:00:00:00:00",
        "127.0.0.1",
        "::1",
        "0.0.0.0",
        "12:30:45",
        "1:2:3:4",
        "word192.168.7.7",
        "git@github.com:org/repo",
        "user@",
        "@app.get",
        "x@y.js",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert redacted(text) == text
