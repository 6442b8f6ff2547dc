"""Secrets of vendors that no table lists go by what stands around them; numbers that only identify
a thing stay.
"""

from urllib.parse import quote

import pytest

from tests.unit.redaction.made import HEX, LOWER, WORD, Maker, leaks
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

NOBODY = Redactor(identity=Identity())


def redacted(text: str) -> str:
    return NOBODY.session().text(text).text


@pytest.mark.parametrize("label", ["qorv_", "qorv_live_", "zq9_pat_", "qorvane-", "Q2_"])
def test_a_label_before_a_long_tail_made_by_chance_is_a_token(label: str) -> None:
    secret = label + Maker(8).of(36)
    for line in ("failed: {} (401)", 'x = "{}";', "ctx=,{},status=401", "user%20{}%26x"):
        assert not leaks(secret, redacted(line.format(secret)))


@pytest.mark.parametrize(
    "label", ["chatcmpl-", "req_", "run_", "thread_", "file-", "call_", "toolu_", "pk_live_"]
)
def test_the_number_of_a_request_and_a_public_key_stay(label: str) -> None:
    line = f"request {label}{Maker(8).of(29)} failed"
    assert redacted(line) == line


def test_a_mangled_symbol_and_a_kernels_name_are_no_tokens() -> None:
    for line in (
        "sz_xXF86VidModeGetModeLineReply",
        "Cijk_Ailk_Bljk_HHS_BH_MT128x128x16_SE_1LDSB0_APM1_AF0EM1",
        "<request.LaunchSessionParserSession object at 0x7ffd4c7f7f28>",
        "ampere_fp16_s16816gemm_fp16_128x128_ldg8_f2f_stages_32x5_nn",
        "xmlSecSoap12FaultCodeDataEncodingUnknown",
    ):
        assert redacted(line) == line


@pytest.mark.parametrize("name", ["QORVANE_KEY", "qorvane_key", "qorvaneKey", "qorvane.key"])
def test_a_key_that_says_whose_it_is_goes_even_as_plain_hexadecimal(name: str) -> None:
    for value in (Maker(2).of(32, HEX), Maker(2).uuid()):
        for line in ('{}="{}"', "{}={}", '{{\\"{}\\":\\"{}\\"}}'):
            assert value not in redacted(line.format(name, value))


@pytest.mark.parametrize(
    "name", ["cache_key", "partition_key", "sortKey", "primary-key", "key", "s3_key"]
)
def test_the_key_of_an_entry_stays(name: str) -> None:
    line = f"{name}={Maker(2).of(40, HEX)}"
    assert redacted(line) == line


@pytest.mark.parametrize("secret", ["ghost", "bitwarden", "configcat"])
def test_a_token_with_signs_is_known_percent_encoded_and_in_escaped_json(secret: str) -> None:
    maker = Maker(4)
    token = {
        "ghost": f"{maker.of(24, HEX)}:{maker.of(64, HEX)}",
        "bitwarden": f"0.{maker.uuid()}.{maker.of(30)}:{maker.of(22)}==",
        "configcat": f"configcat-sdk-1/{maker.of(22)}/{maker.of(22)}",
    }[secret]
    for written in (token, quote(token, safe=""), token.replace("/", "\\/")):
        out = redacted(f"GET https://api.example.com/{written}?x=1 failed")
        assert not leaks(token[-20:], out)
        assert out.endswith("?x=1 failed")


def test_a_password_with_a_slash_in_an_address_goes_and_ports_and_scopes_stay() -> None:
    secret = Maker(5).of(12) + "/" + Maker(6).of(12)
    out = redacted(f"unable to access https://bot:{secret}@git.example.com/x.git/: 403")
    assert out == "unable to access https://bot:<secret:password#1>@git.example.com/x.git/: 403"
    for line in (
        "http://localhost:5173/@vite/client?t=1148619227410",
        "http://127.0.0.1:5173/node_modules/@x.y/z.ts",
    ):
        assert redacted(line) == line


def test_groups_of_one_length_are_a_licence_key() -> None:
    maker = Maker(3)
    value = "-".join(
        "".join(maker.rng.choice("0123456789ABCDEF") for _ in range(3)) + "4FX" + "7A"
        for _ in range(4)
    )
    assert value not in redacted(f"screenshotapi KEY-{value}")


def test_a_vendor_with_a_table_or_a_blank_between_goes() -> None:
    value = Maker(6).of(32, LOWER)
    for line in (
        "mailgun | {} | ok",
        "mailgun {}",
        "mailgun-access-{}",
        'cohere = "{}"',
        '"courier": "{}"',
    ):
        assert value not in redacted(line.format(value))


def test_all_words_before_a_vendors_value_stay() -> None:
    value = Maker(6).of(32, LOWER)
    for line in ("GRAFANA-API-KEY_TOKEN={}", "mailgun-secret-access-key={}"):
        assert redacted(line.format(value)).startswith(line.format("<secret:"))


def test_a_revision_beside_a_code_hosts_name_stays() -> None:
    line = f"github {Maker(6).of(40, HEX)}"
    assert redacted(line) == line


def test_a_forms_own_token_and_a_denied_secret_stay() -> None:
    value = Maker(6).of(86, WORD)
    line = f'<input type="hidden" name="authenticity_token" value="{value}" autocomplete="off" />'
    assert redacted(line) == line
    assert redacted("not_secret = notapassword") == "not_secret = notapassword"


def test_options_that_end_in_key_go_by_value() -> None:
    value = Maker(6).of(12)
    assert redacted(f"app --x-key {value} --verbose") == "app --x-key <secret:token#1> --verbose"
    for line in (
        "app --sort-key v2name1 -v",
        "app --tls-key server1.key -v",
        "app --tls-key /etc/ssl/a1.key",
    ):
        assert redacted(line) == line


def test_a_credential_before_another_pair_leaves_the_pair() -> None:
    value = "v2" + Maker(6).of(16, HEX)
    assert redacted(f"authorization={value} retries=3") == "authorization=<secret:auth#1> retries=3"
    assert redacted("https://x-access-token:" + value + "@github.com/o/r").endswith(
        "@github.com/o/r"
    )


def test_the_word_token_in_a_path_a_package_or_a_version_hides_nothing() -> None:
    revision = Maker(6).of(40, HEX)
    for line in (
        f"git+https://github.com/x/token.git@{revision}#egg=response",
        f"/models--token--queue/snapshots/{revision}/model.safetensors",
        "pod/token-4c315e171-ffcpt OOMKilled",
        "com.node.token.OptionConfig$RequestGraph.sampleToken(BatchSession.java:942)",
        "symfony/console v6.4.1, symfony: 6.4.1",
    ):
        assert redacted(line) == line


def test_a_header_that_names_the_callers_machine_goes() -> None:
    value = "c" + Maker(6).of(16, HEX)
    assert (
        redacted(f"x_forwarded_for={value} retries=3")
        == "x_forwarded_for=<secret:value#1> retries=3"
    )
    assert (
        redacted("X-Forwarded-For: 10.1.2.3, 2001:db8::12ff") == "X-Forwarded-For: <ip-1>, <ip-2>"
    )
    assert redacted("X-Real-IP: 2001:db8::12ff") == "X-Real-IP: <ip-1>"


def test_base64_of_plain_text_is_no_key() -> None:
    import base64

    for text in (
        "tensor session session context",
        "loading the model into the graph; 12 layers, then the cache " + "x" * 4,
    ):
        line = f"content: {base64.b64encode(text.encode()).decode()}"
        assert redacted(line) == line
