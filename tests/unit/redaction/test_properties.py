"""Properties that hold for every text: idempotent, total, deterministic, bounded, and with hits in
their places.
"""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.redaction.made import FORMATS, Maker
from tray_app.model.redaction import Identity, Redacted
from tray_app.redaction.redactor import Redactor

REDACTOR = Redactor(
    identity=Identity("anna.lindqvist", "Anna Lindqvist", "/home/anna.lindqvist", "AL-WORKBENCH")
)
_MAKER = Maker(11)
PIECES = [
    *(
        "password",
        "token",
        "api_key",
        "secret",
        "key",
        "=",
        ": ",
        " ",
        "\n",
        "\t",
        '"',
        "'",
        "\\",
        '\\"',
        "`",
        "<",
        ">",
        "&",
        "?",
    ),
    *(
        "#",
        ",",
        ";",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        "@",
        "%",
        "%3D",
        "%26",
        "%2F",
        "\\n",
        "-",
        "_",
        ".",
        "/",
        "//",
        "~",
        "$",
        "x",
        "1",
    ),
    *(
        "https://",
        "u:p@",
        "host.com",
        "/home/",
        "C:\\Users\\",
        "\\\\srv\\x",
        "anna.lindqvist",
        "Anna Lindqvist",
        "al-workbench",
    ),
    *(
        ".local",
        "ANNALI~1",
        "<user>",
        "<secret:hf-token#1>",
        "<ip-1>",
        "10.1.2.3",
        "fe80::1",
        "00:1a:2b:3c:4d:5e",
        "a@b.co",
    ),
    *(
        "4111111111111111",
        "--token",
        "-p",
        "mysql ",
        "curl ",
        "-u a:b1c2",
        "Cookie: ",
        "sid=",
        "Authorization: ",
        "Bearer ",
    ),
    *(
        "USER=",
        "HOSTNAME=",
        "roe7.ts.net",
        "smb://nas01/",
        "http://nas01:1",
        "serial: C02XG0FDJG5H",
        "S-1-5-21-10-20-30-1001",
        ";base64,",
        "-rw-r--r-- 1 jroe7 staff 6",
        "db_password: a b",
        "AccountName=roestore7",
        "/home/jane.roe/",
        "jane.roe",
        "nas01",
        "J\\xf6rg",
        "J%C3%B6rg ",
        "Mu\u0308ller",
        "Jörg",
        "é",
        "张",
        "\0",
        "\ud800",
        "github",
        "SECRET ",
        "\u2028",
        "İ",
        _MAKER.key_block(),
        "-----BEGIN PRIVATE KEY-----",
    ),
    *(
        _MAKER.of(24),
        _MAKER.of(40),
        _MAKER.jwt(),
        *(make(_MAKER) for make in list(FORMATS.values())[::4]),
    ),
]
mixtures = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
texts = st.one_of(
    mixtures,
    st.text(max_size=200),
    st.lists(st.one_of(mixtures, st.text(max_size=20)), max_size=4).map("".join),
)
GERMAN = Redactor(identity=Identity("jörg.müller", "Jörg Müller", "C:\\Users\\Jörg", "JÖRGS-PC-7"))
thorough = settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])


def redact(text: str) -> Redacted:
    return REDACTOR.session().text(text)


@thorough
@given(texts)
def test_redacting_again_changes_nothing(text: str) -> None:
    once = redact(text).text
    assert redact(once) == Redacted(once)
    german = GERMAN.session().text(text).text
    assert GERMAN.session().text(german) == Redacted(german)


@thorough
@given(texts)
def test_the_same_text_gives_the_same_result(text: str) -> None:
    assert redact(text) == redact(text)


@thorough
@given(texts)
def test_hits_stand_where_they_say_in_order_and_apart(text: str) -> None:
    redacted = redact(text)
    end = 0
    for hit in redacted.hits:
        assert hit.start >= end
        assert redacted.text[hit.start : hit.end] == hit.placeholder
        end = hit.end


@thorough
@given(texts)
def test_what_is_put_back_is_what_was_there(text: str) -> None:
    redacted = redact(text)
    back, place = "", 0
    for hit in redacted.hits:
        back += redacted.text[place : hit.start] + hit.original
        place = hit.end
    back += redacted.text[place:]
    # A later round may have replaced something around an earlier placeholder: then that one stands
    # in an original.
    if not any("<" in hit.original for hit in redacted.hits):
        assert back == text


@thorough
@given(texts)
def test_a_text_never_grows_beyond_bounds(text: str) -> None:
    assert len(redact(text).text) <= 40 + 16 * len(text)


@thorough
@given(texts, texts)
def test_lines_before_do_not_change_what_is_found_in_later_ones(first: str, second: str) -> None:
    first = first.replace("-----BEGIN", "").replace("\\", "")
    alone = [hit.original for hit in redact("\n\n.\n\n" + second).hits]
    together = [hit.original for hit in redact(first + "\n\n.\n\n" + second).hits]
    assert len(together) >= len(alone) or "".join(alone) in "".join(together)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.recursive(
        st.one_of(texts.filter(lambda t: "\ud800" not in t), st.integers(), st.none()),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
        ),
        max_leaves=6,
    ),
    st.booleans(),
)
def test_a_last_look_keeps_json_valid_and_its_shape(value: object, ascii_only: bool) -> None:
    body = json.dumps(value, ensure_ascii=ascii_only)
    looked = REDACTOR.session().last_look(body)
    after = json.loads(looked.text)
    assert type(after) is type(value)
    assert REDACTOR.session().last_look(looked.text).text == looked.text
