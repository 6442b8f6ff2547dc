"""Tokens go wherever they stand, and whole; what stands around them stays."""

import pytest

from tests.unit.redaction.made import FORMATS, HEX, LOWER, SURROUNDINGS, Maker, leaks
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

NOBODY = Redactor(identity=Identity())


def redacted(text: str) -> str:
    return NOBODY.session().text(text).text


@pytest.mark.parametrize("name", FORMATS)
def test_a_published_format_is_known_in_all_surroundings(name: str) -> None:
    """The whole token goes, and the line around it stays as it was."""
    maker = Maker(7)
    for config_watch, line in SURROUNDINGS.items():
        secret = FORMATS[name](maker)
        out = redacted(line.format(secret))
        assert not leaks(secret, out), (config_watch, out)
        before, after = line.format("\0").split("\0")
        assert out.startswith(before), (config_watch, out)
        assert out.endswith(after), (config_watch, out)


@pytest.mark.parametrize(
    "name", ["RSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "EC PRIVATE KEY", "PGP PRIVATE KEY BLOCK"]
)
@pytest.mark.parametrize("line", ["\n", "\r\n", "\\n", "\\r\\n"])
def test_a_private_key_goes_with_all_its_lines(name: str, line: str) -> None:
    block = Maker().key_block(name, line)
    out = redacted(f"loading {block} failed")
    assert out == "loading <secret:private-key#1> failed"


def test_a_private_key_that_is_cut_off_goes_as_well() -> None:
    block = Maker().key_block()[:-60]
    assert redacted(f"key: {block}") == "key: <secret:private-key#1>"


def test_a_private_key_in_base64_goes() -> None:
    import base64

    encoded = base64.b64encode(Maker().key_block().encode()).decode()
    assert not leaks(encoded, redacted(f"tls.key: {encoded}"))


@pytest.mark.parametrize(
    "template",
    [
        "password={}",
        "db_password = '{}'",
        'PGPASSWORD="{}"',
        '{{"password": "{}"}}',
        "client-secret: {}",
        "api_key => '{}'",
        'api_key := "{}"',
        "locals: {{'x_api_key': '{}', 'safe': 'kept'}}",
        'setProperty("ACCESS_TOKEN", "{}")',
        "<authToken>{}</authToken>",
        '<add key="Password" value="{}" />',
        'if (secret == "{}") {{',
        'if ("{}" !== password)',
        "Server=db;User Id=me;Password={};Encrypt=yes",
        "AccountKey={};EndpointSuffix=x",
        "X-Api-Key: {}",
        "aiohttp_session={} retries=3",
        "machine h login me password {}",
        "the password is {}",
        "my_secret_token: {}",
        '{{\\"refresh_token\\":\\"{}\\"}}',
        "?access_token={}&x=1",
        "#id_token={}",
        "&sig={}",
        "token%3D{}%26x",
        "Token {}",
        '<Password Type="x">{}</Password>',
        "<token><![CDATA[{}]]></token>",
        "WIFI_PSK={}",
        'password "{}"',
        "Login failed for user 'sa' (password '{}')",
        "Invalid API key: {}",
        "OPENAI_API_KEY is set to {}",
        'os.environ["HF_TOKEN"] = "{}"',
        "https://x.com/?next=%2Fa%3Fapi_key%3D{}%26z",
        'body: {{\\"a\\":\\"{{\\\\\\"token\\\\\\":\\\\\\"{}\\\\\\"}}\\"}}',
        "-Dspring.datasource.password={} -Xmx1g",
        "AZURE=DefaultEndpointsProtocol=https;SharedAccessKey={};EntityPath=x",
        "buildConfigField 'String', 'API_KEY', '\"{}\"'",
    ],
)
def test_what_stands_after_the_name_of_a_secret_goes(template: str) -> None:
    secret = "v" + Maker(3).of(17, HEX)
    line = template.format(secret)
    out = redacted(line)
    assert secret not in out
    before, after = line.split(secret)
    assert out.startswith(before)
    assert out.endswith(after)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("mysql -u admin -p{} -h store", "-h store"),
        ("sshpass -p {} ssh host", "ssh host"),
        ("redis-cli -a {} ping", "ping"),
        ("curl -u alice:{} https://x.example/api", "https://x.example/api"),
        ("curl --user 'alice:{}' -v", " -v"),
        ("app --password={} --verbose", "--verbose"),
        ("app --db-password {} --verbose", "--verbose"),
        ('["app", "--token", "{}", "-v"]', '"-v"]'),
        ("['app', '--api-key', '{}']", "'--api-key'"),
        ("tool /password:{} /quiet", "/quiet"),
        ("ldapsearch -w {} -b dc=x", "-b dc=x"),
        ("docker login -p {} reg", "reg"),
        ("7z x -p{} a.7z", "a.7z"),
        ("openssl rsa -passin pass:{} -in k", "-in k"),
    ],
)
def test_passwords_among_arguments_go(line: str, kept: str) -> None:
    secret = "S3cr" + Maker(5).of(8)
    out = redacted(line.format(secret))
    assert secret not in out
    assert kept in out


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("postgres://svc:{}@db.internal:5432/app", "@db.internal:5432/app"),
        ("redis://:{}@cache:6379/0", "@cache:6379/0"),
        ("mongodb+srv://u:{}@c0.example.net/db", "c0.example.net/db"),
        ("https:\\/\\/u:{}@host\\/x", "host\\/x"),
        ("https://u:a@{}@host/x", "host/x"),
    ],
)
def test_passwords_of_addresses_go_and_the_host_stays(line: str, kept: str) -> None:
    secret = Maker(9).of(12)
    out = redacted(line.format(secret))
    assert secret not in out
    assert kept in out


def test_cookies_go_by_value_and_attributes_stay() -> None:
    one, two = Maker(1).of(20), Maker(2).of(20)
    out = redacted(f"Cookie: sid={one}; theme={two}")
    assert out == "Cookie: sid=<secret:cookie#1>; theme=<secret:cookie#2>"
    out = redacted(f"Set-Cookie: sid={one}; Path=/; HttpOnly; Max-Age=60")
    assert out == "Set-Cookie: sid=<secret:cookie#1>; Path=/; HttpOnly; Max-Age=60"


@pytest.mark.parametrize("scheme", ["Bearer ", "Basic ", "Token ", "ApiKey ", "Digest ", ""])
def test_credentials_of_headers_go(scheme: str) -> None:
    secret = Maker(4).of(32)
    for line in (
        f"Authorization: {scheme}{secret}",
        f"'authorization': '{scheme}{secret}'",
        f'-H "Authorization:{scheme}{secret}"',
    ):
        assert secret not in redacted(line)


@pytest.mark.parametrize(
    "vendor", ["algolia", "Dropbox", "LINKEDIN", "mailerlite", "zendesk", "okta", "openweather"]
)
def test_a_vendors_name_tells_a_token_without_prefix(vendor: str) -> None:
    secret = Maker(6).of(32, HEX)
    for line in (
        f"{vendor}_key={secret}",
        f"{vendor} SECRET {secret}",
        f'"{vendor}Token" => "{secret}"',
    ):
        assert secret not in redacted(line)


def test_comments_that_allow_a_secret_are_not_obeyed() -> None:
    secret = FORMATS["github-token"](Maker())
    for comment in (
        "# gitleaks:allow",
        "# pragma: allowlist secret",
        "// nosec",
        "# trufflehog:ignore",
    ):
        assert secret not in redacted(f"token = {secret}  {comment}")


def test_a_token_cannot_hide_as_a_placeholder() -> None:
    secret = Maker().of(20, "abcdefghijklmnopqrstuvwxyz0123456789")
    assert secret not in redacted(f"password=<secret:{secret}#1>")


@pytest.mark.parametrize("length", [8, 12, 40])
def test_a_bearer_token_goes_without_its_header(length: int) -> None:
    """RFC 6750, section 2.1: what follows the scheme is the token."""
    token = Maker(length).of(length, LOWER)
    assert (
        redacted(f"sent Bearer {token} to the engine")
        == "sent Bearer <secret:auth#1> to the engine"
    )


@pytest.mark.parametrize(
    "words",
    ["Bearer authentication failed", "bearer of news", "Bearer <token>", "no Bearer token given"],
)
def test_words_about_bearer_tokens_stay(words: str) -> None:
    assert redacted(words) == words


@pytest.mark.parametrize(
    ("before", "after"), [("被拒绝", ""), ("", "被拒绝"), ("トークン", "です"), ("ถูกปฏิเสธ", "")]
)
def test_a_token_is_known_beside_letters_of_scripts_without_blanks(before: str, after: str) -> None:
    secret = FORMATS["github-token"](Maker(4))
    text = Redactor(identity=Identity()).session().text(f"{before}{secret}{after}").text
    assert not leaks(secret, text)
    assert text.startswith(before)
    assert text.endswith(after)
