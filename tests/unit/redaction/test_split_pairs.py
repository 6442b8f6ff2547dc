"""Secrets that stand apart from their names: in members, tables, commands, quotes within quotes;
and settings.
"""

import pytest

from tests.unit.redaction.made import ALNUM, WORD, Maker
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

NOBODY = Redactor(identity=Identity())
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def redacted(text: str) -> str:
    return NOBODY.session().text(text).text


LINES = [
    "- name: API_KEY\n  value: {}",
    '    - name: DB_PASSWORD\n      value: "{}"\n',
    '{{"name": "X-Api-Key", "value": "{}"}}',
    '{{\\"name\\":\\"auth_token\\",\\"value\\":\\"{}\\"}}',
    "| password | {} |",
    "│ api_key  │ {}   │",
    "OPENAI_API_KEY: {}",
    "a:\n  apiKey: {}\nb: 1",
    "curl --header 'apikey: {}' http://localhost",
    "Settings(api_key=SecretStr('{}'), port=1)",
    'Config {{ token: Some("{}"), port: 1 }}',
    "%7B%22password%22%3A%22{}%22%2C%22a%22%3A1%7D",
    "&quot;password&quot;:&quot;{}&quot;,&quot;a&quot;:1",
    "\\u0022token\\u0022:\\u0022{}\\u0022",
    'ConvertTo-SecureString "{}" -AsPlainText -Force',
    'sudo -S <<< "{}"',
    "echo {} | sudo -S ls",
    "echo '{}' | docker login -u x --password-stdin",
    "gh auth login --with-token <<< {}",
    "ssh-keygen -t ed25519 -N {} -f x",
    "npm config set //registry.example.com/:_authToken {}",
    "aws configure set aws_secret_access_key {}",
    "jdbc:oracle:thin:scott/{}@//db:1521/x",
    "https://example.com/password-reset/{}",
    "https://example.com/invite/{}?a=1",
]


@pytest.mark.parametrize("line", LINES)
def test_a_secret_apart_from_its_name_goes(line: str) -> None:
    value = Maker(12).of(20)
    out = redacted(line.format(value))
    assert value not in out
    assert out.startswith(line.format("\0").split("\0")[0][:5])


@pytest.mark.parametrize(
    "line",
    [
        "- name: MODEL\n  value: llama3:8b-instruct-q4",
        '{"name": "token", "value": null}, {"name": "api_key", "value": "none"}',
        "| Token | Value | Count |\n| password | required | yes |",
        "r'rename_user|set_password|set_time_zone|x'",
        "token: required\nauth: basic\nsession: none\nkey: general.name",
        "%22tokens%22%3A%2212%22 &quot;n_tokens&quot;:&quot;512&quot;",
        "echo hello | grep x; config set model llama3.2:3b; secrets put",
        "https://example.com/reset/password-of-your-account https://example.com/confirm/2024-05-01",
        "api_key=SecretStr(os.environ['KEY']); token: Some(value)",
        "private_key: rsa.RSAPrivateKey, key: SSHCertPrivateKeyTypes | None = "  # noqa: ISC004
        "None, password: HiddenText | None",
        'token_pattern = r"[A-Za-z_]\\w*"; Token: "#f8f8f2"; '  # noqa: ISC004
        'keyring.get_password("cortex-tray", user)',
        "libsecret-1-0:amd64 auth_failed = -25293 auth-plugin=528.0.0-rc1",
    ],
)
def test_what_only_looks_so_stays(line: str) -> None:
    assert redacted(line) == line


def test_a_password_whose_value_is_a_types_name_goes_outside_of_annotations() -> None:
    assert redacted("password=MyToken") == "password=<secret:password#1>"
    assert redacted("password: MyToken") == "password: <secret:password#1>"


@pytest.mark.parametrize(
    "alphabet", [ALNUM, WORD, LETTERS, ALNUM + "#!$%^*+.@_~"], ids=["alnum", "word", "abc", "odd"]
)
@pytest.mark.parametrize("line", ['x {}="{}" y', "{}={}", '"{}": "{}"', "--{}={} x", "<{}>{}</x>"])
def test_what_chance_made_goes_behind_the_name_of_a_secret(line: str, alphabet: str) -> None:
    """At most three in a hundred look like words, files or templates by chance."""
    maker = Maker(15)
    kept = 0
    for number in range(200):
        value = "q" + "".join(maker.rng.choices(alphabet, k=(15, 19, 23, 31, 39)[number % 5]))
        name = ("api_key", "accessToken", "AUTH_TOKEN", "db_password")[number % 4]
        kept += value[: len(value) // 2] in redacted(line.format(name, value))
    assert kept <= 6


def test_a_checksum_is_kept_where_a_token_of_its_shape_is_not() -> None:
    value = Maker(5).of(40)
    assert (
        redacted(f"requests/api.py,sha256={value},6449") == f"requests/api.py,sha256={value},6449"
    )
    assert redacted(f'"integrity": "sha512-{value}"') == f'"integrity": "sha512-{value}"'
    assert value not in redacted(f"got {value},6449")
