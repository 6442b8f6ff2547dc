"""Keys that a user made up stay only where their length shows that the vendor gave out
none such.
"""

from tests.unit.redaction.made import Maker
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

NOBODY = Redactor(identity=Identity())


def redacted(text: str) -> str:
    return NOBODY.session().text(text).text


def test_a_made_up_key_of_no_length_that_its_vendor_gives_out_stays() -> None:
    for line in (
        "SUMO_ACCESS_KEY: " + "Abc" + "123" * 2,
        'ibm_iam_key = "' + "abcd1234" * 5 + "--__and" + '"',
        "secret_access_key=" + "1234567890abcdef" * 3 + "more",
        "sk-ant-api03-" + "abcdefgh-12345678-" * 3 + "AA",
    ):
        assert redacted(line) == line


def test_a_made_up_key_of_the_vendors_length_goes_and_so_does_any_other_vendors() -> None:
    for line, key in (
        ('ibm_iam_key = "{}"', "abcd1234" * 5 + "--__"),
        ("secret_access_key={}", "1234567890abcdef" * 3),
        ("softlayer_api_key={}", "abcd1234" * 8),
        ("qorvane_api_key={}", "abcd1234efgh5678"),
        ("x sk-ant-api03-{}", "abcdefghij1" * 8 + "abcdeAA"),
    ):
        assert key not in redacted(line.format(key))


def test_a_key_by_chance_goes_whatever_its_length() -> None:
    for length in (24, 47, 51):
        value = Maker(length).of(length)
        assert value not in redacted(f"ibm_iam_key={value}")
