"""Whose place at a cloud it is, which machine stands near by, and what a machine is told by for
life.
"""

import base64

import pytest

from tests.unit.redaction.made import HEX, LOWER, Maker
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

NOBODY = Redactor(identity=Identity())


def redacted(text: str) -> str:
    return NOBODY.session().text(text).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "https://roe-labs.openai.azure.com/openai/deployments",
            "https://<host-1>.openai.azure.com/openai/deployments",
        ),
        (
            "Endpoint=https://roe-config.azconfig.io;Id=x",
            "Endpoint=https://<host-1>.azconfig.io;Id=x",
        ),
        (
            "roestore.blob.core.windows.net:443 timed out",
            "<host-1>.blob.core.windows.net:443 timed out",
        ),
        ("mongodb+srv://c0-roe.mongodb.net/test", "mongodb+srv://<host-1>.mongodb.net/test"),
        (
            "wss://desk.tail12ab.ts.net/x and DESK.TAIL12AB.TS.NET",
            "wss://<host-1>.ts.net/x and <host-1>.TS.NET",
        ),
        (
            "tunnel at https://blue-dog.trycloudflare.com",
            "tunnel at https://<host-1>.trycloudflare.com",
        ),
    ],
)
def test_a_customers_own_name_goes_and_the_service_stays(text: str, expected: str) -> None:
    assert redacted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://huggingface.co/models and https://www.okta.com/help and https://status.supabase.co",
        "import azure.core; core.windows.network; x.mongodb.nets; a.ts.network",
        "app.ts.netlify, run.app.main()",
        "https://roe:" + "abcd1234" * 3 + ".cloudant.com",
    ],
)
def test_the_vendors_own_places_and_what_only_resembles_them_stay(text: str) -> None:
    assert redacted(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GET http://nas01:5000/v1/models", "GET http://<host-1>:5000/v1/models"),
        ("https://desk.lan/x https://desk.lan:1/", "https://<host-1>/x https://<host-1>:1/"),
        ("http://roe-pc.fritz.box:39281", "http://<host-1>:39281"),
        ("smb://vault/models", "smb://<host-1>/models"),
        ("https:\\/\\/desk.local\\/v1", "https:\\/\\/<host-1>\\/v1"),
        ("ssh://git@desk/x.git", "ssh://git@<host-1>/x.git"),
    ],
)
def test_a_machine_near_by_goes(text: str, expected: str) -> None:
    assert redacted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "http://redis:6379 http://ollama:11434/api http://localhost:39281 redis://cache:6379/0",
        "http://host.docker.internal:39281/v1 http://metadata.google.internal/x http://api.default.svc.cluster.local",
        "threading.local() .env.local import config.internal http://example.com https://example.home-x.com",
        "file:///opt/cortex/x.js http://127.0.0.1:8080/ https://8.local.example.com/",
    ],
)
def test_services_of_composed_programs_and_code_stay(text: str) -> None:
    assert redacted(text) == text


def test_the_account_of_a_storage_goes_also_where_it_stands_alone() -> None:
    key = base64.b64encode(Maker(3).rng.randbytes(64)).decode()
    text = f"AccountName=roestore7;AccountKey={key};BlobEndpoint=http://127.0.0.1:10000/roestore7;"
    expected = (
        "AccountName={0};AccountKey=<secret:azure-key#1>;BlobEndpoint=http://127.0.0.1:10000/{0};"
    )
    assert redacted(text) == expected.format("<secret:azure-account#1>")


def test_a_devices_token_in_a_path_goes() -> None:
    token = Maker(4).of(20)
    assert (
        redacted(f"POST /api/v1/{token}/telemetry 401")
        == "POST /api/v1/<secret:thingsboard-token#1>/telemetry 401"
    )
    assert redacted("GET /api/v1/models/telemetry 200") == "GET /api/v1/models/telemetry 200"


def test_numbers_that_a_machine_keeps_go() -> None:
    maker = Maker(6)
    identifier, number = maker.uuid(), "C02" + maker.of(9, LOWER).upper()
    for text, expected in (
        (f"Hardware UUID: {identifier.upper()}", "Hardware UUID: <host-1>"),
        (f'"machine_id": "{maker.of(32, HEX)}"', '"machine_id": "<host-1>"'),
        (f"MachineGuid    REG_SZ    {identifier}", "MachineGuid    REG_SZ    <host-1>"),
        (f"Serial Number (system): {number}", "Serial Number (system): <host-1>"),
        (f"GPU 0: RTX 4090 (UUID: GPU-{identifier})", "GPU 0: RTX 4090 (UUID: GPU-<host-1>)"),
        ("owner S-1-5-21-1004336348-1177238915-682003330-1001", "owner <user-2>"),
    ):
        assert redacted(text) == expected


def test_numbers_of_requests_and_devices_of_all_machines_stay() -> None:
    maker = Maker(6)
    for text in (
        f"request id {maker.uuid()} trace {maker.of(32, HEX)} uuid: {maker.uuid()}",
        "owner S-1-5-18 and S-1-1-0, serial console ttyS0, serial_8250, "  # noqa: ISC004
        "serialNumber: null, device_id: 0x2684",
        "cf-ray: " + maker.of(16, HEX) + "-SIN",
        "cloudflare cf-ray: " + maker.of(16, HEX) + "-SIN",
    ):
        assert redacted(text) == text


def test_a_product_key_goes() -> None:
    rng = Maker(7).rng
    key = "-".join(
        "".join(rng.choice("BCDFGHJKMPQRTVWXY2346789") for _ in range(5)) for _ in range(5)
    )
    assert redacted(f"slmgr /ipk {key}") == "slmgr /ipk <secret:product-key#1>"


def test_what_somebody_gave_a_model_to_look_at_goes() -> None:
    maker = Maker(8)
    for first in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"%PDF-1.7"):
        held = base64.b64encode(first + maker.rng.randbytes(120)).decode()
        assert held[:40] not in redacted(f"body: {held} end")
        assert (
            redacted(f'"url": "data:image/png;base64,{held}"')
            == '"url": "data:image/png;base64,<secret:data#1>"'
        )


def test_users_of_addresses_and_of_variables_go_and_programs_stay() -> None:
    for text, expected in (
        ("https://jroe:{}@git.example.com", "https://<user-2>:<secret:password#1>@git.example.com"),
        ("postgres://postgres:{}@db:5432", "postgres://postgres:<secret:password#1>@db:5432"),
        (
            "https://x-access-token:{}@github.com",
            "https://x-access-token:<secret:password#1>@github.com",
        ),
    ):
        assert redacted(text.format(Maker(9).of(12))) == expected
    assert redacted("MY_APP_USER=jroe DB_USER=none") == "MY_APP_USER=<user-2> DB_USER=none"
    assert redacted('$user = "mq77"; user: "assistant"') == '$user = "<user-2>"; user: "assistant"'
    assert (
        redacted('"username": "jroe", "username": null')
        == '"username": "<user-2>", "username": null'
    )
    assert redacted("a:\n  proxyUsername: jroe\n") == "a:\n  proxyUsername: <user-2>\n"
    assert redacted("bad username: it is too short") == "bad username: it is too short"


def test_owners_in_a_listing_of_files_go() -> None:
    assert (
        redacted("-rw-r--r--@ 1 jroe  staff  64 May 1 x.gguf")
        == "-rw-r--r--@ 1 <user-2>  staff  64 May 1 x.gguf"
    )
    assert redacted("drwxr-xr-x 2 root root 4096 models") == "drwxr-xr-x 2 root root 4096 models"


def test_words_after_a_settings_name_are_a_passphrase_and_a_complaint_is_none() -> None:
    assert redacted("proxyPassword: correct horse") == "proxyPassword: <secret:password#1>"
    assert (
        redacted("  db_password: battery staple 7\nx: y")
        == "  db_password: <secret:password#1>\nx: y"
    )
    for line in (
        "invalid_password: the password is wrong",
        "wrong password: try again please",
        "Enter password: now or never",
    ):
        assert redacted(line) == line


def test_four_numbers_after_a_products_name_are_its_version() -> None:
    for line in (
        "cuDNN 8.9.7.29, TensorRT 10.0.1.6 and onnxruntime 1.17.3.0",
        "Electron 28.2.3.0; Qt: 6.7.0.1",
        "engine 0.1.43.2",
    ):
        assert redacted(line) == line
    assert redacted("server 10.0.1.6, node 10.0.1.7") == "server <ip-1>, node <ip-2>"


def test_a_checksum_after_the_word_digest_is_no_credential() -> None:
    line = f"digest sha256:{Maker(9).of(64, HEX)} Digest: sha-256=abc"
    assert redacted(line) == line
