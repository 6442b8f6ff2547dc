"""Secrets for tests, made by chance in the vendors' formats; none is ever written down."""

import random
import string
import uuid
from collections.abc import Callable

ALNUM = string.ascii_letters + string.digits
LOWER = string.ascii_lowercase + string.digits
HEX = "0123456789abcdef"
WORD = ALNUM + "_-"
BASE32 = string.ascii_uppercase + "234567"


class Maker:
    """Makes tokens from one seed."""

    def __init__(self, seed: int = 1) -> None:
        self.rng = random.Random(seed)

    def of(self, length: int, alphabet: str = ALNUM) -> str:
        """Return chance signs with at least one digit, one small and, where there are any, one
        capital letter.
        """
        signs = [self.rng.choice(alphabet) for _ in range(length)]
        for place, kind in enumerate(
            (string.digits, string.ascii_lowercase, string.ascii_uppercase)
        ):
            usable = [sign for sign in kind if sign in alphabet]
            if usable and place * 2 + 1 < length:
                signs[place * 2 + 1] = self.rng.choice(usable)
        if signs[-1] in "-_":
            signs[-1] = "7"
        if signs[0] in "-_":
            signs[0] = "q"
        return "".join(signs)

    def uuid(self) -> str:
        """Return a random UUID."""
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def jwt(self) -> str:
        """Return three parts of base64, the first two of JSON objects."""
        return f"ey{self.of(30)}.ey{self.of(60)}.{self.of(43, WORD)}"

    def key_block(self, name: str = "RSA PRIVATE KEY", line: str = "\n") -> str:
        """Return a private key in its armour."""
        body = line.join(self.of(64, ALNUM + "+/") for _ in range(6))
        return f"-----BEGIN {name}-----{line}{body}{line}-----END {name}-----"


FORMATS: dict[str, Callable[[Maker], str]] = {
    "hf-token": lambda m: "hf_" + m.of(34, string.ascii_letters),
    "openai-key": lambda m: f"sk-proj-{m.of(74, WORD)}T3BlbkFJ{m.of(73, WORD)}",
    "openai-key-old": lambda m: f"sk-{m.of(20)}T3BlbkFJ{m.of(20)}",
    "anthropic-key": lambda m: f"sk-ant-api03-{m.of(93, WORD)}AA",
    "openrouter-key": lambda m: "sk-or-v1-" + m.of(64, HEX),
    "groq-key": lambda m: "gsk_" + m.of(52),
    "replicate-key": lambda m: "r8_" + m.of(37),
    "perplexity-key": lambda m: "pplx-" + m.of(48),
    "xai-key": lambda m: "xai-" + m.of(80),
    "nvidia-key": lambda m: "nvapi-" + m.of(64, WORD),
    "langsmith-key": lambda m: f"lsv2_pt_{m.of(32, HEX)}_{m.of(10, HEX)}",
    "pinecone-key": lambda m: "pcsk_" + m.of(70),
    "jina-key": lambda m: "jina_" + m.of(60),
    "aws-key": lambda m: "AKIA" + m.of(16, BASE32),
    "aws-secret": lambda m: m.of(40, ALNUM),
    "gcp-key": lambda m: "AIza" + m.of(35, WORD),
    "gcp-oauth": lambda m: "ya29." + m.of(80, WORD),
    "azure-secret": lambda m: f"{m.of(3)}8Q~{m.of(34)}",
    "digitalocean-token": lambda m: "dop_v1_" + m.of(64, HEX),
    "heroku-key": lambda m: "HRKU-" + m.of(60, WORD),
    "cloudflare-key": lambda m: f"v1.0-{m.of(24, HEX)}-{m.of(146, HEX)}",
    "supabase-key": lambda m: "sbp_" + m.of(40, HEX),
    "planetscale-token": lambda m: "pscale_tkn_" + m.of(43),
    "tailscale-key": lambda m: f"tskey-auth-{m.of(12)}-{m.of(32)}",
    "github-token": lambda m: "ghp_" + m.of(36),
    "github-token-fine": lambda m: f"github_pat_{m.of(22)}_{m.of(59)}",
    "gitlab-token": lambda m: "glpat-" + m.of(20, WORD),
    "atlassian-token": lambda m: "ATATT3" + m.of(180, WORD),
    "vault-token": lambda m: "hvs." + m.of(90, WORD),
    "terraform-token": lambda m: f"{m.of(14)}.atlasv1.{m.of(64, WORD)}",
    "doppler-token": lambda m: "dp.pt." + m.of(43),
    "pulumi-token": lambda m: "pul-" + m.of(40, HEX),
    "postman-key": lambda m: f"PMAK-{m.of(24, HEX)}-{m.of(34, HEX)}",
    "linear-key": lambda m: "lin_api_" + m.of(40),
    "figma-token": lambda m: "figd_" + m.of(40, WORD),
    "airtable-token": lambda m: f"pat{m.of(14)}.{m.of(64, HEX)}",
    "sentry-token": lambda m: "sntryu_" + m.of(64, HEX),
    "posthog-key": lambda m: "phc_" + m.of(43),
    "grafana-token": lambda m: f"glsa_{m.of(32)}_{m.of(8, HEX)}",
    "newrelic-key": lambda m: "NRAK-" + m.of(27, string.ascii_uppercase + string.digits),
    "dynatrace-token": lambda m: f"dt0c01.{m.of(24).upper()}.{m.of(64).upper()}",
    "databricks-token": lambda m: "dapi" + m.of(32, HEX),
    "npm-token": lambda m: "npm_" + m.of(36),
    "pypi-token": lambda m: "pypi-AgEIcHlwaS5vcmc" + m.of(150, WORD),
    "rubygems-key": lambda m: "rubygems_" + m.of(48, HEX),
    "docker-token": lambda m: "dckr_pat_" + m.of(27, WORD),
    "slack-token": lambda m: f"xoxb-{m.of(12, string.digits)}-{m.of(12, string.digits)}-{m.of(24)}",
    "discord-token": lambda m: f"M{m.of(23)}.{m.of(6)}.{m.of(38)}",
    "telegram-token": lambda m: f"{m.of(10, string.digits)}:A{m.of(34)}",
    "twilio-key": lambda m: "SK" + m.of(32, HEX),
    "sendgrid-key": lambda m: f"SG.{m.of(22)}.{m.of(43)}",
    "mailchimp-key": lambda m: f"{m.of(32, HEX)}-us12",
    "mailgun-key": lambda m: "key-" + m.of(32, HEX),
    "stripe-key": lambda m: "sk_live_" + m.of(24),
    "square-token": lambda m: "sq0atp-" + m.of(22, WORD),
    "shopify-token": lambda m: "shpat_" + m.of(32, HEX),
    "plaid-token": lambda m: f"access-production-{m.uuid()}",
    "razorpay-key": lambda m: "rzp_live_" + m.of(14),
    "age-secret": lambda m: "AGE-SECRET-KEY-1" + m.of(58, "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"),
    "apify-key": lambda m: "apify_api_" + m.of(36),
    "defined-networking-key": lambda m: f"dnkey-{m.of(26, LOWER)}-{m.of(52, LOWER)}",
    "llama-cloud-key": lambda m: "llx-" + m.of(48),
    "kaggle-key": lambda m: "KGAT_" + m.of(32, HEX),
    "gcp-key-new": lambda m: "AQ.Ab" + m.of(48, WORD),
    "cockroach-key": lambda m: f"CCDB1_{m.of(22)}_{m.of(40)}",
    "weblate-token": lambda m: "wlu_" + m.of(40),
    "trello-token": lambda m: "ATTA" + m.of(72, HEX),
    "mailersend-token": lambda m: "mlsn." + m.of(64, HEX),
    "matrix-token": lambda m: f"syt_{m.of(12)}_{m.of(20, string.ascii_letters)}_{m.of(6)}",
    "xendit-key": lambda m: "xnd_production_" + m.of(50),
    "ory-token": lambda m: "ory_pat_" + m.of(32),
    "nats-seed": lambda m: "SU" + m.of(56, BASE32),
    "rapidapi-key": lambda m: (
        f"{m.of(10, LOWER)}msh{m.of(15, LOWER)}p1{m.of(6, LOWER)}jsn{m.of(12, LOWER)}"
    ),
    "slack-cookie": lambda m: "xoxd-" + m.of(120),
    "jwt": lambda m: m.jwt(),
}
"""A maker of tokens for each published format."""

SURROUNDINGS = {
    "environment": "env: API={} LC_CTYPE=en_CA.UTF-8",
    "escaped JSON": 'TypeError: body "{{\\"value\\":\\"{}\\",\\"stream\\":true}}" is not valid',
    "URL query": "GET https://api.example.com/v1/models?limit=20&x={}&offset=0 -> 401",
    "percent encoding": "next=https%3A%2F%2Fapi.example.com%3Fx%3D{}%26offset%3D0 failed",
    "URL user": "fatal: unable to access https://bot:{}@git.example.com/org/repo.git/: 403",
    "arguments": "python -m app.serve --value {} --n-gpu-layers 35",
    "list": '["app", "--value", "{}", "--verbose"]',
    "header": "headers={{'Authorization': 'Bearer {}', 'Accept': 'application/json'}}",
    "table": "ctx=,{},status=401",
    "sentence": "ValueError: Incorrect value provided: {}. Ask load_model() for help",
    "brackets": "call({}) failed",
    "line ends": "first\n{}\nlast",
}
"""Lines in which a secret can stand; `{}` is its place."""


def leaks(secret: str, text: str) -> bool:
    """Tell whether the secret, or any half of it, stands in a text."""
    half = max(8, len(secret) // 2)
    return any(
        secret[start : start + half] in text for start in range(max(1, len(secret) - half + 1))
    )
