"""Tells from a name whether its value is a secret, and what to call a secret of that name."""

import functools
import itertools
import re
import unicodedata
from enum import IntEnum

from tray_app.redaction.spans import Rank, Span

_PASSWORD_WORDS = """
    cleartextpassword contrasena hasło kennwort kodeord losenord motdepasse passcode passord
    passphrase passwd password passwords passwort passwrd psk pwd salasana secret secrete secrets
    senha wachtwoord
"""
PASSWORD_WORDS = frozenset(_PASSWORD_WORDS.split())
"""Whatever stands after one of these is a secret."""

_PASSWORD_TAILS = """
    adminpass dbpass mypass passphrase passwd password pwd secret secretkey userpass
"""
PASSWORD_TAILS = tuple(_PASSWORD_TAILS.split())
"""The same, where words are written together: `mysqlpassword`."""

_LIKELY_WORDS = """
    accesskey apikey apitoken auth authorization bearer cookie cookies credential credentials
    creds csrf jwt otp phpsessid sastoken sessid session sessionid sid symfony token xsrf
"""
LIKELY_WORDS = frozenset(_LIKELY_WORDS.split())
"""What stands after one of these is a secret unless it is a word."""

_LIKELY_TAILS = """
    accesskey accountkey apikey authkey cookie credential credentials csrf encryptionkey
    licensekey masterkey privatekey servicekey sessid sessionid sharedkey signingkey token
"""
LIKELY_TAILS = tuple(_LIKELY_TAILS.split())
"""The same, where words are written together: `authtoken`."""

_LIKELY_BEFORE_KEY = """
    access account admin api app application auth bot client consumer cookie crypt crypto
    decryption deploy dev developer encryption hmac host ingest instrumentation integration ipn
    jwt license live master merchant partner personal platform pre private prod product production
    project reporter rest root rsa secret security server service session shared signing ssh ssl
    storage subscription token user webhook write
"""
LIKELY_BEFORE_KEY = frozenset(_LIKELY_BEFORE_KEY.split())
"""Before `key`, one of these makes it a secret one."""

ADDRESS_NAMES = ("forwardedfor", "realip", "remoteaddr")
"""Headers and variables that name the caller's machine, be it by number or by name."""

_HINTS = """
    access apiid dsn key keys licence license login pat pin private webhook
"""
HINTS = frozenset(_HINTS.split())
"""What stands after one of these is a secret only if it looks like nothing else."""

_KEYS_OF_ENTRIES = """
    alt any arrow attr attribute blob block bucket build cache candidate checksum child chunk cmd
    column composite config content correlation ctrl current cursor dedup dedupe dict digest down
    enter entry event field file first foreign func function graph group hash hot i idempotency
    index item job kernel kv label last layer list locale lookup lru map memo message meta model
    natural new next no node num object old option param parent partition press prev primary prop
    property public publishable query queue record registry request route row run s setting
    settings shard shift sort space span state storage stream super surrogate tab task tensor the
    this topic trace translation tree trie unique up which
"""
KEYS_OF_ENTRIES = frozenset(_KEYS_OF_ENTRIES.split())
"""Before `key`, one of these makes it the key of an entry or on a keyboard."""

_HARMLESS_TAILS = """
    age alg algorithm arn attempt attempts body bytes cache category charset class code codes
    config configured content count created default description dir directory domain duration
    email enabled encoding endpoint env error errors event exists exp expiration expired expires
    expiry factory field fields file filename files flag format found func function generated
    group handler hash header headers hint host id identity ids index info input invalid issuer
    kind label len length level limit list location manager max message method middleware min
    missing mode model name names nonce number object offset option options output owner param
    params parser path pattern placeholder policy port position prefix present prompt provider
    ratio reason regex region required reset result role rotation rule rules scheme scope scopes
    service size source start stat state stats status store strategy style suffix support
    supported table time timeout timestamp title ttl type types update updated uri url usage user
    username valid validation var vars validator version view warning width window
"""
HARMLESS_TAILS = frozenset(_HARMLESS_TAILS.split())
"""Names that end so speak about a secret and do not hold one."""

_MODEL_WORDS = """
    added avg bos cached cls completion completions context decode draft end eog eos eot fim first
    generated generation image input last llm logit mask max mean median mid min new next nl num
    number output pad padding per prefill prompt sampled sep special start stop total unk vocab
"""
MODEL_WORDS = frozenset(_MODEL_WORDS.split())
"""Language models speak of other tokens."""


class Secrecy(IntEnum):
    """How much a name says about its value."""

    NONE = 0
    HINT = 1
    """`key`, `pat`…: a secret only if the value looks like nothing else."""
    LIKELY = 2
    """`api_key`, `token`, `session`…: a secret unless the value is a word."""
    PASSWORD = 3
    """`password`, `client_secret`…: whatever stands there."""


_SEGMENT = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")


@functools.lru_cache(maxsize=2048)
def is_somebodys_key(name: str) -> bool:
    """Tell whether a name says whose key it is, `acme_key`, and not the key of an entry,
    `cache_key`.
    """
    words = [word.lower() for word in _SEGMENT.findall(name[-120:])]
    return len(words) > 1 and words[-1] == "key" and KEYS_OF_ENTRIES.isdisjoint(words)


@functools.lru_cache(maxsize=2048)
def secrecy(name: str) -> Secrecy:
    """Tell what a name says about its value: `db_password`, `X-Api-Key`, `authToken`, `author`."""
    plain = name[-120:] if name.isascii() else unicodedata.normalize("NFKD", name[-120:])
    words = [
        word.lower()
        for word in _SEGMENT.findall("".join(c for c in plain if not unicodedata.combining(c)))
    ]
    while words and (
        words[-1].isdigit() or words[-1] in ("value", "val", "str", "string", "text", "b", "n")
    ):
        words.pop()
    if not words or words[0] in ("not", "non"):
        return Secrecy.NONE
    last, joined = words[-1], "".join(words)
    if last in HARMLESS_TAILS:
        before = words[-2] if len(words) > 1 else ""
        if not (
            last == "id"
            and (
                before in ("session", "sess", "php")
                or words[-3:-1] in (["access", "key"], ["reporter"])
            )
        ):
            return Secrecy.NONE
    if "tokens" in words and not PASSWORD_WORDS.intersection(words):
        return Secrecy.NONE
    if "token" in words and MODEL_WORDS.intersection(words):
        return Secrecy.NONE
    if (
        PASSWORD_WORDS.intersection(words)
        or last in ("pass", "pw", "passw")
        or words[1:-1][-1:] == ["pass"]
    ):
        return Secrecy.PASSWORD
    if any(word.endswith(PASSWORD_TAILS) for word in words):
        return Secrecy.PASSWORD
    if (
        LIKELY_WORDS.intersection(words)
        or any(word.endswith(LIKELY_TAILS) for word in words)
        or joined.endswith(("accesskeyid", *ADDRESS_NAMES))
    ):
        return Secrecy.LIKELY
    if "key" in words and any(
        a in LIKELY_BEFORE_KEY and b == "key" for a, b in itertools.pairwise(words)
    ):
        return Secrecy.LIKELY
    return Secrecy.HINT if HINTS.intersection(words) or joined.endswith("key") else Secrecy.NONE


_NAME_HINTS = (
    "pass|pwd|pw|psk|secret|senha|kennwort|contras|token|key|auth|cred|cookie|sess|sid|csrf|xsrf|jwt|bearer|otp|pat|login"
    "|webhook|licen|dsn|private|access|symfony|forwarded_for|forwarded-for|real_ip|real-ip|remote_addr"
)
LITERALS = tuple(_NAME_HINTS.split("|"))
"""One of these occurs in lower case wherever such a name does."""
NAME = rf"[\w$.@\x80-]*(?:{_NAME_HINTS})[\w$.\x80-]*"
"""The pattern of such a name, in either case; `secrecy` tells what it says about its value."""


def secret_span(start: int, end: int, name: str, *, address: bool = False) -> Span:
    """Return the place of a secret that was found by its name, called after that name."""
    label = (
        "password" if secrecy(name) is Secrecy.PASSWORD and "pass" in name.lower() else _label(name)
    )
    return Span(
        start, end, Rank.STRUCTURE, "url.query" if address else f"assigned.{label}", "secret", label
    )


def _label(name: str) -> str:
    lower = name.lower()
    for word in ("token", "cookie", "session", "secret", "auth", "key"):
        if word in lower:
            return word
    return "value"


PROMPT = "prompt"
"""What somebody told a model: no secret by itself, and nobody else's business."""
LABELS = frozenset(
    [PROMPT, "password", "token", "cookie", "session", "secret", "auth", "key", "value"]
)
