"""What is written so that a pattern does not see it goes as well: coloured, broken, hidden, in
other scripts.
"""

import base64

import pytest

from tests.unit.redaction.made import ALNUM, FORMATS, HEX, Maker, leaks
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

NOBODY = Identity()
ALICE = Identity("alice", "Alice Liddell", "/home/alice", "corp-laptop-7")


def redacted(text: str, who: Identity = NOBODY) -> str:
    return Redactor(identity=who).session().text(text).text


COLOURS = {
    "a colour": "\x1b[36m",
    "bold and a colour": "\x1b[1;31m",
    "24 bits": "\x1b[38;2;1;2;3m",
    "a C1 sequence": "\x9b36m",
    "a movement": "\x1b[2K",
    "as JSON writes it": "\\u001b[36m",
    "as Python writes it": "\\x1b[36m",
    "as a shell writes it": "\\033[36m",
    "as a terminal shows it": "^[[36m",
}


@pytest.mark.parametrize("colour", COLOURS.values(), ids=COLOURS)
@pytest.mark.parametrize("name", ["hf-token", "openai-key", "anthropic-key", "github-token"])
def test_a_coloured_token_goes_and_the_colours_stay(colour: str, name: str) -> None:
    secret = FORMATS[name](Maker(3))
    out = redacted(f"warn: using key {colour}{secret}\x1b[0m now")
    assert not leaks(secret, out)
    assert out.startswith(f"warn: using key {colour}<secret:")
    assert out.endswith(">\x1b[0m now")


def test_a_coloured_password_name_and_address_go() -> None:
    secret = "Tr0ub" + Maker().of(8)
    text = (
        f"\x1b[34mpassword\x1b[0m=\x1b[35m{secret}\x1b[0m \x1b[36malice\x1b[0m "
        f"\x1b[36m84.137.22.9\x1b[0m"
    )
    out = redacted(text, ALICE)
    assert secret not in out
    assert "alice" not in out
    assert "84.137" not in out


# What may stand within a token, or between its two lines.
BETWEEN = {
    "no width": "\u200b",
    "a soft hyphen": "\u00ad",
    "a byte order mark": "\ufeff",
    "an override": "\u202e",
    "a joiner": "\u034f",
    "a tag": "\U000e0041",
    "nothing at all": "\0",
    "a colour": "\x1b[0m\x1b[31m",
    "written out": "\\u200b",
    "in percent": "%E2%80%8B",
    "an entity": "&shy;",
    "a line's end": "\n",
    "a line's end of Windows": "\r\n",
    "a shell's line's end": "\\\n",
    "an indented line": "\n    ",
    "a string that goes on": '" +\n    "',
    "a blank": " ",
    "a tab": "\t",
}


@pytest.mark.parametrize("sign", BETWEEN.values(), ids=BETWEEN)
@pytest.mark.parametrize("before", ["using ", "HF_TOKEN=", "remote: invalid credentials "])
def test_a_token_with_something_within_goes_whole(sign: str, before: str) -> None:
    for name in ("github-token", "groq-key"):
        secret = FORMATS[name](Maker(5))
        for at in (12, len(secret) // 2):
            out = redacted(f"{before}{secret[:at]}{sign}{secret[at:]} for github.com")
            assert not leaks(secret[at:], out), out
            assert not leaks(secret[:at], out), out
            assert out.endswith(" for github.com")


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[31merror\x1b[0m: could not compile `llama` (lib) due to 2 previous errors",
        "\x1b[2K\x1b[1A[INFO] downloading 45%",
        "family: \U0001f468\u200d\U0001f469\u200d\U0001f467 loaded",
        '["alpha1x", "beta2yz", "gamma3zz"]',
        "0x7ffd1234abcd 0x7ffd1234abce\n0x55d0c8a9e2b0",
    ],
)
def test_colours_and_columns_without_a_secret_stay(text: str) -> None:
    assert redacted(text) == text


# Names

WANG = Identity("wangxm", "王小明", "/home/wangxm", "wang-pc")
KIM = Identity("minsu", "김민수", "/home/minsu", "minsu-pc")
YAMADA = Identity("taro", "山田 太郎", "/home/taro", "taro-pc")
MUELLER = Identity("jmüller", "Jörg Müller-Weiß", "/home/jmüller", "jmu")
PICARD = Identity("jean-luc", "Jean-Luc Picard", "/home/jean-luc", "ncc1701")
OCONNOR = Identity("seanoconnor", "Seán O'Connor", "/Users/seanoconnor", "smbp")
PETROV = Identity("ivan", "Семён Петров", "/home/ivan", "ivan-pc")
PAPADOPOULOS = Identity("gp", "Γιώργος Παπαδόπουλος", "/home/gp", "gp-pc")


@pytest.mark.parametrize(
    ("who", "text", "name"),
    [
        (WANG, "author=王小明", "王小明"),
        (WANG, "用户：王小明，年龄", "小明"),
        (WANG, "由王小明提交", "王小明"),
        (WANG, "王 小明", "小明"),
        (KIM, "사용자: 김민수님이", "김민수"),
        (YAMADA, "山田太郎です", "山田"),
        (YAMADA, "太郎　山田", "太郎"),
        (MUELLER, "JÖRG MÜLLER-WEISS", "WEISS"),
        (MUELLER, "Joerg Mueller Weiss", "Mueller"),
        (MUELLER, "owner JMUELLER", "JMUELLER"),
        (Identity("jm", "Joerg Mueller", "/home/jm", "x"), "by Jörg Müller", "Müller"),
        (PICARD, "jeanluc logged in", "jeanluc"),
        (PICARD, "Jean Luc Picard", "Picard"),
        (PICARD, "JL Picard", "Picard"),
        (OCONNOR, "sean-o-connor", "connor"),
        (OCONNOR, "SEÁN O’CONNOR", "CONNOR"),
        (PETROV, "ПЕТРОВ СЕМЕН", "ПЕТРОВ"),
        (PAPADOPOULOS, "ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ", "ΠΑΠΑΔ"),
        (ALICE, "alices-model.gguf", "alice"),
    ],
)
def test_a_name_goes_in_every_script_and_spelling(who: Identity, text: str, name: str) -> None:
    assert name not in redacted(text, who)


@pytest.mark.parametrize(
    "path",
    [
        "/home/FIRM/{}/x",
        "/home/firm.example.com/{}/x.gguf",
        "/home/students/{}/x",
        "/home/t/{}/x",
        "/homes/{}/x",
        "/home2/{}/x",
        "/mnt/nfs/homes/{}/x",
        "/mnt/storage/users/{}/x",
        "/gpfs/users/{}/x",
        "/afs/cell.example.org/user/t/{}/x",
        "\\\\srv\\users\\{}\\models",
        "\\\\srv\\home$\\{}\\x",
        "\\\\srv\\profiles\\{}\\x",
        "\\\\?\\UNC\\srv\\users\\{}\\x",
        "D:\\users\\{}\\x",
    ],
)
def test_a_persons_folder_goes_under_other_roots(path: str) -> None:
    assert "tnguyen" not in redacted(path.format("tnguyen"))


OF_BUILDS = "runner"
"""The user of GitHub's build machines, whose folders stand in the stacks of released programs."""


@pytest.mark.parametrize(
    "text",
    [
        "src/users/users.controller.ts:12:5",
        "GET /api/user/profile 404",
        "POST /v1/users/login 401 Unauthorized",
        "/usr/share/user/config.json not found",
        "/opt/app/profiles/dev.yaml",
        f"/home/{OF_BUILDS}/work/llama.cpp/src/llama.cpp:512",
        "https://user:password@example.com/",
    ],
)
def test_folders_that_hold_no_homes_stay(text: str) -> None:
    assert redacted(text) == text


# Secrets by their place

_WORDS = """
    Passwort Kennwort contraseña senha wachtwoord hasło heslo jelszó lösenord adgangskode salasana şifre
    пароль ПАРОЛЬ κωδικός סיסמה 密码 パスワード 비밀번호 รหัสผ่าน
"""  # noqa: E501
WORDS = _WORDS.split()


@pytest.mark.parametrize("word", [*WORDS, "mot de passe", "mật khẩu", "كلمة المرور"])
@pytest.mark.parametrize("operator", [": ", "=", "：", " : "])
def test_a_password_goes_behind_its_word_in_every_language(word: str, operator: str) -> None:
    secret = "S0mmer!" + Maker(9).of(5)
    assert not leaks(secret, redacted(f"{word}{operator}{secret}"))


@pytest.mark.parametrize(
    "text", ["пароль: не задан", "密码错误", "mot de passe oublié", "Schlüssel: nicht gefunden"]
)
def test_what_speaks_of_a_password_stays(text: str) -> None:
    assert redacted(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "cortex-server --key {}",
        "serve -k {} --port 1",
        "['x', '--key', '{}']",
        "authorization: Bearer\r\n  {}",
        '"Bearer\\n{}"',
        "allowed_tokens: {{'{}': 'admin'}}",
        'tokens=["{}", "x"]',
        "token%253D{}",
        "token%25253D{}",
        '#2 0x55 in auth (this=0x0, api_key=0x7ffc "{}", n=3) at auth.cc:9',
        '#1 set (s="{}")',
        "db.local:5432:cortex:ai:{}",
        "CREATE USER ai IDENTIFIED BY '{}'",
        "::add-mask::{}",
        "token=<{}>",
        'let apiKey: string = "{}"',
        'token: &str = "{}"',
        'the key "{}" was refused',
        "api_key:\n  {}\n",
    ],
)
def test_a_secret_goes_by_its_place(line: str) -> None:
    secret = Maker(4).of(30)
    assert not leaks(secret, redacted(line.format(secret)))


@pytest.mark.parametrize(
    "text", ["--key server.key", "-k 40", 'pytest -k "not slow"', "curl -k https://localhost/"]
)
def test_options_of_the_same_name_stay(text: str) -> None:
    assert redacted(text) == text


def test_the_answer_of_a_digest_goes() -> None:
    answer = Maker(8).of(32, HEX)
    out = redacted(
        f'Authorization: Digest username="bob", realm="x", uri="/v1", response="{answer}", qop=auth'
    )
    assert answer not in out
    assert 'realm="x", uri="/v1"' in out


def test_user_and_password_in_base64_go_and_other_base64_stays() -> None:
    encoded = base64.b64encode(f"svc-cortex:{Maker().of(11)}".encode()).decode()
    assert encoded not in redacted(f"decoded later: {encoded}")
    plain = base64.b64encode(b"some text here").decode()
    assert redacted(f"hello = {plain}") == f"hello = {plain}"


@pytest.mark.parametrize("line", ["\n", "\r\n", "\\n", "\n  | "])
def test_the_lines_of_a_key_go_without_its_first(line: str) -> None:
    body = line.join([*(Maker(n).of(64, ALNUM + "+/") for n in range(4)), Maker(7).of(30) + "=="])
    for after in ("", f"{line}-----END RSA PRIVATE KEY-----", f"{line}next"):
        out = redacted(f"tail:{line}{body}{after}")
        assert not any(leaks(each, out) for each in body.split(line)), out


def test_the_lines_of_a_certificate_and_of_checksums_stay() -> None:
    body = "\n".join(Maker(n).of(64, ALNUM + "+/") for n in range(4))
    text = f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----"
    assert redacted(text) == text
    sums = "\n".join(Maker(n).of(64, HEX) for n in range(4))
    assert redacted(sums) == sums


@pytest.mark.parametrize(
    "text",
    [
        'llama_decode(prompt=0x55 "Dear Anna, I want a divorce")',
        'system_prompt="Dear Anna, I want a divorce"',
        "generate(prompt=Dear Anna, I want a divorce, n=3)",
        '{"messages":[{"role":"user","content":"Dear Anna, I want a divorce"}]}',
        '{\\"messages\\":[{\\"content\\":\\"Dear Anna, I want a divorce\\"}]}',
        "{'role': 'user', 'content': 'Dear Anna, I want a divorce'}",
        '"role":"user","content":[{"type":"text","text":"Dear Anna, I want a divorce"}]',
        '"prompt": ["one two", "Dear Anna, I want a divorce"]',
        'prompt: "Dear Anna, I want a divor',
        'invalid UTF-8 in input: "Dear Anna, I want a divorce"',
        "<|im_start|>user\nDear Anna, I want a divorce<|im_end|>",
        "<|start_header_id|>user<|end_header_id|>\n\nDear Anna, I want a divorce<|eot_id|>",
        "<s>[INST] Dear Anna, I want a divorce [/INST]",
        "<start_of_turn>user\nDear Anna, I want a divorce",
        '#3 0x5 in chat (text="Dear Anna, I want a divorce", n=3)',
    ],
)
def test_what_somebody_told_a_model_goes(text: str) -> None:
    out = redacted(text)
    assert "Anna" not in out
    assert "divor" not in out


@pytest.mark.parametrize(
    "text",
    [
        "common_tokenize: failed to tokenize prompt, n_tokens = 4097",
        "prompt eval time = 12 ms, prompt_tokens=30, prompt=None",
        "error in prompt: token count exceeds the context",
        'stop tokens: ["<|im_end|>", "</s>"]',
        "control token: 32000 '<|im_start|>' is not marked as EOG",
        '"content": "application/json"',
        '{"error":{"message":"invalid prompt: too long for this model"}}',
        "chat_template str = {% for m in messages %}{{'<|im_start|>' + "  # noqa: ISC004
        "m['role'] + '\\n' + m['content']}}",
        '#1 __assert_fail (assertion=assertion@entry=0x55 "n_tokens <= '  # noqa: ISC004
        'n_batch", file=0x55 "llama.cpp")',
    ],
)
def test_what_speaks_of_prompts_stays(text: str) -> None:
    assert redacted(text) == text
