"""One request's redaction: placeholders that keep equal things equal, the user's choices, and the
last look.
"""

import json

import pytest

from tests.unit.redaction.made import FORMATS, Maker
from tray_app.model.redaction import Identity, WordRule
from tray_app.redaction.redactor import Redactor

ANNA = Identity("anna.lindqvist", "Anna Lindqvist", "/home/anna.lindqvist", "AL-WORKBENCH")
REDACTOR = Redactor(identity=ANNA)


def test_equal_things_share_a_placeholder_over_the_whole_session() -> None:
    one, two = FORMATS["hf-token"](Maker(1)), FORMATS["hf-token"](Maker(2))
    session = REDACTOR.session()
    assert (
        session.text(f"{one} {two} {one}").text
        == "<secret:hf-token#1> <secret:hf-token#2> <secret:hf-token#1>"
    )
    assert session.text(f"token={two}").text == "token=<secret:hf-token#2>"
    assert REDACTOR.session().text(f"x {two}").text == "x <secret:hf-token#1>"


def test_hits_say_where_what_and_why() -> None:
    secret = FORMATS["github-token"](Maker())
    redacted = REDACTOR.session().text(f"at 10.1.2.3: {secret} of anna.lindqvist")
    assert [redacted.text[hit.start : hit.end] for hit in redacted.hits] == [
        hit.placeholder for hit in redacted.hits
    ]
    assert [(hit.rule, hit.kind, hit.original) for hit in redacted.hits] == [
        ("number.ipv4", "ip", "10.1.2.3"),
        ("secret.github-token", "secret", secret),
        ("identity.user", "user", "anna.lindqvist"),
    ]


def test_a_restored_placeholder_leaves_the_original_everywhere() -> None:
    text = "mail a@example.com or b@example.com; a@example.com"
    session = REDACTOR.session(restored={"<email-1>"})
    assert session.text(text).text == "mail a@example.com or <email-2>; a@example.com"
    assert session.last_look(json.dumps({"x": "a@example.com"})).text == '{"x": "a@example.com"}'


def test_hidden_pieces_and_words_of_the_person_go_first() -> None:
    redactor = Redactor(
        identity=ANNA, words=[WordRule("Projekt Falke", "PROJECT"), WordRule("falke")]
    )
    session = redactor.session(hidden=["qwen (my tune)", "x <user> y"])
    out = session.text("projekt falke, Falke, Falkenstein, QWEN (MY TUNE), x anna.lindqvist y").text
    assert out == "PROJECT, <hidden>, Falkenstein, <hidden>, <hidden> <user> <hidden>"


@pytest.mark.parametrize("substitute", ["secretword", "my secretword 2", "", "  ", "x"])
def test_a_substitute_never_grows_a_text_again_and_again(substitute: str) -> None:
    redactor = Redactor(identity=Identity(), words=[WordRule("secretword", substitute)])
    once = redactor.session().text("a secretword b").text
    assert redactor.session().text(once).text == once
    assert "secretword" not in once


def test_two_words_that_stand_for_each_other_end() -> None:
    redactor = Redactor(identity=Identity(), words=[WordRule("one", "two"), WordRule("two", "one")])
    assert redactor.session().text("one two").text == "<hidden> <hidden>"


def test_numbers_of_placeholders_in_the_text_are_not_given_again() -> None:
    assert REDACTOR.session().text("<ip-1> and 10.9.8.7").text == "<ip-1> and <ip-2>"


def test_a_field_that_is_not_declared_tells_what_its_value_is() -> None:
    assert REDACTOR.session().text("hunter22", field="db.password").text == "<secret:password#1>"
    assert REDACTOR.session().text("hunter22", field="os.name").text == "hunter22"
    session_id = "3f0c1e1e-1d0a-4c5e-9d0d-0123456789ab"
    assert REDACTOR.session().text(session_id, field="sessionId").text == session_id


def test_the_last_look_finds_what_no_field_showed_and_keeps_json_valid() -> None:
    secret = FORMATS["openai-key"](Maker())
    body = {
        "attributes": [
            {
                "key": "stack",
                "value": {"stringValue": f'File "C:\\Users\\anna.lindqvist\\x.py"\n\t"{secret}" é'},
            },
            {"key": "db.password", "value": {"stringValue": "hunter22"}},
            {"key": "count", "value": {"intValue": "4012888888881881"}},
        ],
        "body": {"stringValue": "plain"},
    }
    for ascii_only in (True, False):
        text = json.dumps(body, ensure_ascii=ascii_only)
        looked = REDACTOR.session().last_look(text)
        after = json.loads(looked.text)
        assert after["attributes"][0]["value"]["stringValue"] == (
            'File "C:\\Users\\<user>\\x.py"\n\t"<secret:openai-key#1>" é'
        )
        assert after["attributes"][1]["value"]["stringValue"] == "<secret:password#1>"
        assert after["body"] == {"stringValue": "plain"}
        assert looked.text.isascii() == ascii_only
        assert [looked.text[hit.start : hit.end] for hit in looked.hits] == [
            hit.placeholder for hit in looked.hits
        ]


def test_the_last_look_tells_all_placeholders_of_the_session() -> None:
    session = REDACTOR.session()
    message = session.text("mail a@example.com").text
    looked = session.last_look(json.dumps({"m": message, "derived": "a@example.com"}))
    assert looked.text == '{"m": "mail <email-1>", "derived": "<email-1>"}'
    assert [hit.original for hit in looked.hits] == ["a@example.com"] * 2


def test_the_last_look_changes_nothing_in_a_clean_body() -> None:
    body = json.dumps(
        {
            "resourceLogs": [
                {"timeUnixNano": "1795464488069000000", "a": ["x\\y\u2028", 1, None, 1.5]}
            ]
        }
    )
    assert REDACTOR.session().last_look(body).text == body


def test_a_body_that_is_no_json_is_looked_at_as_text() -> None:
    assert REDACTOR.session().last_look("by anna.lindqvist").text == "by <user>"


def test_keys_of_objects_are_looked_at_too() -> None:
    looked = REDACTOR.session().last_look('{"a@example.com": 1}')
    assert json.loads(looked.text) == {"<email-1>": 1}
