"""Tells from a name what its value is, and from a value whether it can be a secret at all."""

import functools
import itertools
import re
from enum import IntEnum


class Secrecy(IntEnum):
    """How much a name says about its value."""

    NONE = 0
    HINT = 1
    """`key`, `pat`…: a secret only if the value looks like nothing else."""
    FIRM = 2
    """`api_key`, `token`, `session`…: a secret unless the value is a word."""
    PASSWORD = 3
    """`password`, `client_secret`…: whatever stands there."""


_SEGMENT = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")

_PASSWORD_WORDS = frozenset(
    ["password", "passwd", "passwrd", "passwort", "kennwort", "passphrase", "passcode", "pwd", "passwords", "secret"]
    + ["secrets", "secrete", "senha", "contrasena", "wachtwoord", "cleartextpassword"]  # noqa: RUF005
)
_PASSWORD_TAILS = (
    "password",
    "passwd",
    "secret",
    "passphrase",
    "secretkey",
    "dbpass",
    "userpass",
    "mypass",
    "adminpass",
    "pwd",
)
_FIRM_WORDS = frozenset(
    ["token", "apikey", "apitoken", "auth", "authorization", "credential", "credentials", "creds", "cookie", "cookies"]
    + [
        "session",
        "sessionid",
        "sessid",
        "phpsessid",
        "sid",
        "csrf",
        "xsrf",
        "jwt",
        "bearer",
        "accesskey",
        "otp",
        "sastoken",
    ]  # noqa: RUF005
)
_FIRM_TAILS = (
    (
        "token",
        "apikey",
        "privatekey",
        "accesskey",
        "authkey",
        "credentials",
        "credential",
        "cookie",
        "sessid",
        "sessionid",
    )
    + ("csrf", "sharedkey", "signingkey", "encryptionkey", "servicekey", "licensekey", "masterkey", "accountkey")  # noqa: RUF005
)
_FIRM_BEFORE_KEY = frozenset(
    [
        "api",
        "access",
        "secret",
        "private",
        "auth",
        "account",
        "encryption",
        "signing",
        "master",
        "admin",
        "license",
        "pre",
    ]
    + ["storage", "shared", "deploy", "security", "subscription", "integration", "personal", "client", "app", "service"]  # noqa: RUF005
    + [
        "application",
        "rest",
        "write",
        "ingest",
        "instrumentation",
        "server",
        "consumer",
        "crypt",
        "crypto",
        "decryption",
    ]
    + [
        "webhook",
        "user",
        "project",
        "live",
        "prod",
        "production",
        "developer",
        "dev",
        "platform",
        "product",
        "hmac",
        "ssh",
    ]
    + [
        "ssl",
        "rsa",
        "jwt",
        "session",
        "cookie",
        "token",
        "root",
        "host",
        "ipn",
        "bot",
        "merchant",
        "partner",
        "reporter",
    ]
)
_HINTS = frozenset(
    ["key", "pat", "login", "webhook", "license", "licence", "dsn", "keys", "private", "access", "apiid", "pin"]
)

# Names that end so speak about a secret and do not hold one.
_HARMLESS_TAILS = frozenset(
    """
    alg algorithm age arn attempt attempts body bytes cache category charset class code codes config configured content count
    created default description dir directory domain duration email enabled encoding endpoint env error errors event exists
    exp expired expires expiration expiry factory field fields file filename files flag format found func function generated
    group handler hash header headers host hint id ids index info input invalid issuer kind label len length level limit list
    location manager max message method middleware min missing mode model name names nonce number object offset option
    options output owner param params parser path pattern placeholder policy port position prefix present prompt provider
    ratio reason regex region required reset result role rotation rule rules scheme scope scopes service size source start
    stat state stats status store strategy string style suffix support supported table text time timeout timestamp title ttl
    type types update updated uri url usage user username valid validation validator version view warning width window
    """.split()  # noqa: SIM905
)
# Language models speak of other tokens.
_MODEL_WORDS = frozenset(
    """
    added avg bos cached cls completion completions context decode draft end eos eot eog generated generation image
    input last llm logit max mask mean median min new next num number output pad padding per prefill prompt sampled sep
    special start stop total unk vocab first fim mid nl
    """.split()  # noqa: SIM905
)

NOT_SECRET = frozenset(
    """
    none null nil true false undefined nan empty unset set yes no on off unknown redacted filtered hidden masked removed
    example changeme string str bytes int integer bool boolean float object function optional required missing invalid
    expired default disabled enabled error failed failure success basic bearer digest token password secret key auth apikey
    username user admin value values text array list dict map the is was not must and or for to has cannot are in of with
    be been should would will may can from by on at as it its that this than then when if else return new void char const
    var let self public private static final async await import export type types name id todo fixme test tests testing
    n/a na tbd xxx yyy zzz foo bar baz your my insert here placeholder authentication authorization incorrect wrong mismatch
    """.split()  # noqa: SIM905
)

_TEMPLATE = re.compile(
    r"\$\{|\$\(|\{\{|<[%A-Za-z_|/]|%\(|%s|%[A-Za-z_]+%$|\$[A-Za-z_][\w.]*$|\{[A-Za-z_][\w. -]*\}$|`|\[[A-Za-z_]+\]$|\$[0-9]|[@#]\{"
)
_STAND_IN = re.compile(
    r"(?:your|insert|enter|replace|change|put|add|paste|use|my|some|the|example|sample|dummy|fake|placeholder|redacted|xxx)"
    r"[ _-].*|(?-i:[A-Z]{2,12}(?:_[A-Z]{2,12}){1,4})$|.*(?:_here|-here|_ENV|EXAMPLE)$|(?:[xX*.•_-]|\\u2022)+$|(?:xxx+|XXX+|\*\*\*+|\.\.\.+)[\w-]{0,4}$",
    re.IGNORECASE,
)
_SAMPLE = re.compile(r"(?:[a-z]+[-_ ])*(?:fake|dummy|example|sample|placeholder)(?:[-_ ][a-z]+)*", re.IGNORECASE)
_CODE = re.compile(
    r"(?:[A-Za-z_]\w*(?:\.|::|->))+[A-Za-z_]\w*(?:[(\[].*)?$|[A-Za-z_][\w.]*[(\[]\S*$|&\w+$|[A-Za-z_]\w*\(\)?\S*$"
)
_WORDY = re.compile(
    r"(?:[A-Z]?[a-z]{0,14}|[A-Z]{1,14})[0-9]{0,6}|[0-9]{1,8}[A-Za-z]{0,3}|[a-z]{1,8}[0-9]{1,4}[a-z]{1,2}"
    r"|[A-Z]?[a-z]{1,10}(?:[A-Z][a-z]{1,12}){1,12}[0-9]{0,3}"
)
_PIECES = re.compile(r"[-_.:/+=~%@\\]+")
_FILE = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,5}$")


@functools.lru_cache(maxsize=2048)
def secrecy(name: str) -> Secrecy:
    """Tell what a name says about its value: `db_password`, `X-Api-Key`, `authToken`, `author`."""
    words = [word.lower() for word in _SEGMENT.findall(name[-120:])]
    while words and (words[-1].isdigit() or words[-1] in ("value", "val", "str", "b", "n")):
        words.pop()
    if not words:
        return Secrecy.NONE
    last, joined = words[-1], "".join(words)
    if last in _HARMLESS_TAILS:
        before = words[-2] if len(words) > 1 else ""
        if not (
            last == "id" and (before in ("session", "sess", "php") or words[-3:-1] in (["access", "key"], ["reporter"]))
        ):
            return Secrecy.NONE
    if "tokens" in words and not _PASSWORD_WORDS.intersection(words):
        return Secrecy.NONE
    if "token" in words and _MODEL_WORDS.intersection(words):
        return Secrecy.NONE
    if _PASSWORD_WORDS.intersection(words) or last in ("pass", "pw", "passw") or words[-2:-1] == ["pass"]:
        return Secrecy.PASSWORD
    if any(word.endswith(_PASSWORD_TAILS) for word in words):
        return Secrecy.PASSWORD
    if (
        _FIRM_WORDS.intersection(words)
        or any(word.endswith(_FIRM_TAILS) for word in words)
        or joined.endswith("accesskeyid")
    ):
        return Secrecy.FIRM
    if "key" in words and any(a in _FIRM_BEFORE_KEY and b == "key" for a, b in itertools.pairwise(words)):
        return Secrecy.FIRM
    return Secrecy.HINT if _HINTS.intersection(words) or joined.endswith("key") else Secrecy.NONE


def is_stand_in(value: str) -> bool:
    """Tell whether a value is a template, a variable's name or a word in place of a secret."""
    return (
        not value
        or value.casefold() in NOT_SECRET
        or bool(_TEMPLATE.match(value))
        or bool(_STAND_IN.match(value))
        or len(set(value)) == 1
        or _is_alphabet(value)
        or bool(_SAMPLE.fullmatch(value))
    )


def _is_alphabet(value: str) -> bool:
    """Tell whether a value is mostly the alphabet in order, as examples are."""
    if len(value) < 20:
        return False
    run = longest = 1
    for a, b in itertools.pairwise(value.lower()):
        run = run + 1 if b.isalpha() and ord(b) - ord(a) == 1 else 1
        longest = max(longest, run)
    return longest >= 16 and longest * 3 >= len(value) * 2


def is_code(value: str) -> bool:
    """Tell whether an unquoted value is an expression: `var.password`, `os.environ["X"]`, `get_token()`."""
    return bool(_CODE.match(value)) and not (looks_random(value) and "(" not in value)


def looks_random(value: str, least: int = 10) -> bool:
    """Tell whether a value was made by chance, not by a person: no words, versions, file or model names, dates."""
    if len(value) < least or " " in value:
        return False
    pieces = [piece for piece in _PIECES.split(value) if piece]
    odd = sum(len(piece) for piece in pieces if not _WORDY.fullmatch(piece))
    if odd < 8 and odd * 2 < len(value):
        return False
    if value.isalpha():
        return len(value) >= 20 and _is_mixed(value)
    return any(char.isdigit() for char in value) or _is_mixed(value)


def _is_mixed(value: str) -> bool:
    """Tell whether small and capital letters alternate more often than at the beginnings of words."""
    changes = sum(1 for a, b in itertools.pairwise(value) if a.isalpha() and b.isalpha() and a.islower() != b.islower())
    return changes * 4 >= len(value)


def is_file(value: str) -> bool:
    """Tell whether a value is a path or a file's name."""
    return (
        value.startswith(("/", "./", "../", "~/", "\\"))
        or value[1:3] in (":\\", ":/")
        or bool(_FILE.search(value))
        and not looks_random(value)
    )
