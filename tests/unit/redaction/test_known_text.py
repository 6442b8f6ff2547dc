"""What was known by its place once is known wherever it stands again; plain words are not."""

import json

from tests.unit.redaction.made import ALNUM, HEX, Maker
from tray_app.model.redaction import Identity
from tray_app.redaction.finders.known_text import LIMIT
from tray_app.redaction.redactor import Redactor

NOBODY = Redactor(identity=Identity())


def test_a_secret_known_by_its_name_is_known_on_another_line() -> None:
    value = Maker(3).of(12)
    out = (
        NOBODY.session()
        .text(f"app --access-token {value} --verbose\nthe server refused {value}.")
        .text
    )
    assert (
        out == "app --access-token <secret:token#1> --verbose\nthe server refused <secret:token#1>."
    )


def test_a_secret_of_an_earlier_text_of_the_request_is_known_in_a_later_one() -> None:
    value = Maker(3).of(16, HEX)
    session = NOBODY.session()
    assert session.text(f"db_password={value}").text == "db_password=<secret:password#1>"
    assert (
        session.text(f"login with {value} failed").text == "login with <secret:password#1> failed"
    )
    assert value not in session.last_look(json.dumps({"x": f"({value})"})).text
    assert value in NOBODY.session().text(f"login with {value} failed").text


def test_a_machine_and_a_person_known_by_their_place_are_known_in_either_case() -> None:
    out = NOBODY.session().text("COMPUTERNAME=DESKTOP-9F2\nping desktop-9f2: timed out").text
    assert out == "COMPUTERNAME=<host-1>\nping <host-1>: timed out"
    out = NOBODY.session().text("cannot read /home/jane.roe/x\nowner Jane.Roe").text
    assert out == "cannot read /home/<user-2>/x\nowner <user-2>"


def test_a_word_that_was_a_secret_in_one_place_stays_a_word_elsewhere() -> None:
    for text, kept in (
        ("password=cortex\nstarting cortex", "starting cortex"),
        ("/home/loader/x\nthe loader failed", "the loader failed"),
        ("/home/llama-cpp/x\nllama-cpp failed", "llama-cpp failed"),
        ("HOSTNAME=cortex-server-1\ncortex-server-1 up", "cortex-server-1 up"),
        ("HOSTNAME=server\nserver started", "server started"),
        ("password=12345678\nerror 12345678", "error 12345678"),
    ):
        assert kept in NOBODY.session().text(text).text


def test_only_whole_words_are_echoes() -> None:
    value = Maker(3).of(10)
    assert f"x{value}y" in NOBODY.session().text(f"password={value} x{value}y").text


def test_a_restored_secret_is_restored_everywhere() -> None:
    value = Maker(3).of(12)
    text = f"app --access-token {value}\nrefused {value}"
    assert NOBODY.session(restored={"<secret:token#1>"}).text(text).text == text


def test_so_many_secrets_that_they_are_no_longer_learned_are_still_replaced_in_their_places() -> (
    None
):
    maker = Maker(4)
    values = [maker.of(14, ALNUM) for _ in range(LIMIT + 50)]
    out = NOBODY.session().text("\n".join(f"password={value}" for value in values)).text
    assert not any(value in out for value in values)
