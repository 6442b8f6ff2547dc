"""Times redaction: a long report, short texts, hostile texts for every rule. Run: python -m
tests.bench.redact
"""

import random
import string
import time
from collections.abc import Callable, Iterable
from functools import partial

from tray_app.model.redaction import Identity
from tray_app.redaction.finders.commands import find_arguments
from tray_app.redaction.finders.credentials import find_credentials
from tray_app.redaction.finders.headers import find_basic_credentials, find_headers
from tray_app.redaction.finders.known_text import LIMIT, RepeatedMatches
from tray_app.redaction.finders.machines import find_machines, find_organisations, find_tenants
from tray_app.redaction.finders.numbers import find_numbers
from tray_app.redaction.finders.private_keys import find_private_keys
from tray_app.redaction.finders.prompts import find_prompts
from tray_app.redaction.finders.prose import find_in_prose
from tray_app.redaction.finders.split_pairs import find_split_pairs
from tray_app.redaction.finders.urls import find_in_urls
from tray_app.redaction.finders.user_names import UserNames
from tray_app.redaction.finders.vendor_tokens import find_format, find_vendor_tokens
from tray_app.redaction.redactor import Redactor
from tray_app.redaction.spans import Rank, Span
from tray_app.redaction.token_formats import Format, formats
from tray_app.redaction.view import View

WHO = Identity("anna.lindqvist", "Anna Lindqvist", "/home/anna.lindqvist", "AL-WORKBENCH")
SIZE = 20_000
LINES = (
    "    at ModelsUsecases.startModel "  # noqa: ISC004
    "(/home/anna.lindqvist/cortex/dist/src/usecases/models.js:{n}:12)",
    '  File "/usr/lib/python3.11/site-packages/transformers/tokenization_auto.py", line {n}, in from_pretrained',  # noqa: E501
    "#{n} 0x00007ffff65e1a3c in ggml_abort (file=0x0) at ggml.c:233",
    "INFO [2026-11-23T20:08:08.069Z] llama_model_loader: - kv {n}: "  # noqa: ISC004
    "tokenizer.ggml.eos_token_id u32 = 128009",
    "GET http://localhost:39281/v1/chat/completions?limit=20&api_key=abcdef{n} 401",
    "ggml_cuda_init: found {n} CUDA devices: Device 0: NVIDIA GeForce RTX 4090, "  # noqa: ISC004
    "compute capability 8.9, VMM: yes",
    "error: connect ECONNREFUSED 127.0.0.1:{n} token limit exceeded for model llama3:8b-gguf",
)
UNITS = (
    *(
        "a",
        "A1",
        " ",
        "-",
        "_",
        ".",
        ":",
        "/",
        "//",
        "\\",
        '"',
        "'",
        "=",
        "<",
        "@",
        "%",
        "%3D",
        "0",
        "1.",
        "1:",
        "::",
        "é",
    ),
    *(
        "~",
        "&",
        "{",
        ")",
        "\n",
        '\\"',
        "\\\\",
        "xyz==",
        "password=",
        "password: ",
        "password=$",
        "token=a)",
        "token ",
        "secret:'",
    ),
    *(
        'api_key="',
        "key=",
        "key,",
        "Cookie: a=b; ",
        "Cookie: ",
        "Authorization: ",
        "Authorization: Bearer ",
        "mysql -p1 ",
    ),
    *(
        "\x1b[31m",
        "\x1b[31ma1b2c3 ",
        "\u200b",
        "a1B2c3d4\n",
        "ab_1B2c3d4 ",
        "<|im_start|>user\n",
        "<|im_start|>",
        'prompt="',
        "prompt=a b c ",
        '"content":"a b ',
        '"content":["',
        '"role":"a b","text":["a b", ',
        '#1 f (a="',
        '#1 f (a="x y z", ',
        "tokens=[",
        'tokens=["a1B2c3d4e5f6g7h8",',
        "пароль: ",
        "密码：",
        "mot de passe ",
        "ip-1-2-3-4.",
        "1-2-3-4-",
        "response=",
        "YWRtaW46czNjcjN0IQ==",
        "Bearer\n",
        "A1b2C3d4" * 8 + "\n",
        "A1b2C3d4" * 8 + "\\n",
        "/home/FIRM/",
        "/mnt/users/",
        "\\\\srv\\users\\",
        "%2525",
        "王小明",
    ),
    *(
        "curl -u a:b1c ",
        "-u ",
        "--token ",
        "--password=",
        "/home/",
        "/home/a b/",
        "C:\\Users\\",
        "~a/",
        "USER=",
        "https://",
    ),
    *(
        "https://a:b@",
        "?sig=a1b2",
        "a@b.",
        "a@b.co",
        "-----BEGIN RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n",
    ),
    *(
        "eyJ",
        "eyJhbGci.",
        "hf_",
        "sk-",
        "AKIA",
        "github ",
        "github token ",
        "token is ",
        "SECRET_KEY ",
        "1.2.3.4 ",
        "1::",
    ),
    *(
        "00:",
        "4111 ",
        "GB82 ",
        "anna.lindqvist",
        "ANNALI~",
        "al-workbench.",
        "a-.ts.net",
        "smb://a-",
        "serial ",
        "a1b2c30000 ",
        "S-1-5-21-1-",
        "\\xe1",
        "| password | a1b2c3d4 ",
        "name: token\nvalue: ",
        "&quot;token&quot;:",
        "echo a | sudo -S ",
        "config set token ",
        "/reset/",
        "token:",
        "token=Ab",
        "token=A",
        "key:aB1",
        "secret=a.",
        "api_key: [",
        "tokenKey",
        "%CC%82",
        "&#97;",
        "-rw-r--r-- 1 a ",
        "db_password: a ",
        "<user>",
        "<secret:jwt#1>",
    ),
)


def report(size: int, rng: random.Random) -> str:
    """Return a crash report's usual lines, of a length in characters."""
    lines: list[str] = []
    length = 0
    while length < size:
        lines.append(rng.choice(LINES).format(n=rng.randrange(10_000)))
        length += len(lines[-1]) + 1
    return "\n".join(lines)[:size]


def hostile(rng: random.Random) -> list[str]:
    """Return texts of 20 kB that make a careless rule slow: one thing again and again, and
    mixtures.
    """
    texts = [(unit * SIZE)[:SIZE] for unit in UNITS]
    texts += [unit + "a" * SIZE for unit in UNITS]
    texts += ["".join(rng.choices(UNITS, k=SIZE // 4))[:SIZE] for _ in range(6)]
    return [*texts, "".join(rng.choices(string.printable, k=SIZE))]


def rules() -> dict[str, Callable[[View], Iterable[Span]]]:
    """Return every rule by its name."""
    persons, repeated = UserNames(WHO), RepeatedMatches()
    for number in range(LIMIT):
        known = f"a1b2c3{number:04}"
        span = Span(0, len(known), Rank.STRUCTURE, "assigned.token", "secret", "token")
        repeated.learn(span, known)
    finders: dict[str, Callable[[View], Iterable[Span]]] = {
        "credentials": lambda view: find_credentials(view, ""),
        "persons": persons.find,
        "repeated matches": repeated.find,
        "split pairs": find_split_pairs,
        "prose": find_in_prose,
        "prompts": find_prompts,
        "arguments": find_arguments,
        "headers": find_headers,
        "basic credentials": find_basic_credentials,
        "numbers": find_numbers,
        "urls": find_in_urls,
        "private keys": find_private_keys,
        "vendor tokens": find_vendor_tokens,
        "machines": find_machines,
        "tenants": find_tenants,
        "organisations": find_organisations,
    }
    for place, item in enumerate(formats()):
        finders[f"{item.label}, format {place}"] = partial(_find_format, item)
    return finders


def _find_format(item: Format, view: View) -> Iterable[Span]:
    return find_format(view, item)


def slowest(texts: list[str]) -> list[tuple[float, str, str]]:
    """Return the slowest meetings of a rule with a text: milliseconds, the rule, how the text
    begins.
    """
    times = []
    for text in texts:
        view = View(text)
        view.lower  # noqa: B018  made once for all rules
        for name, rule in rules().items():
            began = time.process_time()
            list(rule(view))
            times.append(((time.process_time() - began) * 1000, name, text[:24]))
    return sorted(times, reverse=True)[:12]


def main() -> None:
    """Print the figures."""
    rng = random.Random(1)
    redactor = Redactor(identity=WHO)
    began = time.process_time()
    redactor.session().text(report(2_000, rng))
    print(f"first text, rules not compiled yet   {(time.process_time() - began) * 1000:7.1f} ms")
    long = report(100_000, rng)
    began = time.process_time()
    redacted = redactor.session().text(long)
    seconds = time.process_time() - began
    print(
        f"report of 100 kB, {len(redacted.hits)} hits          {seconds * 1000:7.1f} "
        f"ms, {0.1 / seconds:.2f} MB/s"
    )
    short = [report(400, rng) for _ in range(500)]
    began = time.process_time()
    for text in short:
        redactor.session().text(text)
    seconds = time.process_time() - began
    print(
        f"500 texts of 400 characters          {seconds * 1000:7.1f} ms, {0.2 / seconds:.2f} MB/s"
    )
    texts = hostile(rng)
    wholes = []
    for text in texts:
        began = time.process_time()
        redactor.session().text(text)
        wholes.append(((time.process_time() - began) * 1000, text[:24]))
    print("slowest whole redactions of 20 kB hostile text:")
    for milliseconds, start in sorted(wholes, reverse=True)[:8]:
        print(f"  {milliseconds:7.1f} ms  {start!r}")
    print("slowest single rules on 20 kB hostile text:")
    for milliseconds, name, start in slowest(texts):
        print(f"  {milliseconds:7.1f} ms  {name:40} {start!r}")


if __name__ == "__main__":
    main()
