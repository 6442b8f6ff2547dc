"""Every setting, declared once: the window, the command, the documentation and validation are drawn from here.

Labels and help are plain English, marked for translation; a window translates them when it shows them.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tray_app import wire
from tray_app.settings.translation import N_


class Kind(StrEnum):
    """What a setting holds, and so how it is read, written and edited."""

    SWITCH = "switch"
    """bool"""
    NUMBER = "number"
    """int, between `minimum` and `maximum`"""
    TEXT = "text"
    """str on one line"""
    CHOICE = "choice"
    """str, one of `choices`"""
    ADDRESS = "address"
    """str: an http or https URL, or empty"""
    FILE = "file"
    """str: an absolute path, or empty"""
    FOLDER = "folder"
    """str: an absolute path, or empty"""
    HOURS = "hours"
    """str: `22:00-07:00` in local time, or empty"""
    MOMENT = "moment"
    """datetime in UTC, or None"""
    NAMES = "names"
    """list[str]"""
    WORDS = "words"
    """list[dict]: `word` and `substitute`"""
    ENTRIES = "entries"
    """list[dict]: entries of a kind of their own; who uses them says what is wrong with one"""
    HEADERS = "headers"
    """dict[str, str]; the values are secrets"""


class Storage(StrEnum):
    """Where a setting is kept."""

    ENVIRONMENT = "environment"
    """telemetry.env, which Cortex obeys too"""
    FILE = "file"
    """settings.toml"""
    SYSTEM = "system"
    """the system itself; read back from there"""


class Page(StrEnum):
    """The pages of the settings window, in order."""

    REPORTING = "reporting"
    SENDING = "sending"
    PRIVACY = "privacy"
    NOTIFICATIONS = "notifications"
    STORAGE = "storage"
    GENERAL = "general"


PAGE_TITLES = {
    Page.REPORTING: N_("Reporting"),
    Page.SENDING: N_("Sending"),
    Page.PRIVACY: N_("Privacy"),
    Page.NOTIFICATIONS: N_("Notifications"),
    Page.STORAGE: N_("Storage"),
    Page.GENERAL: N_("General"),
}

PYTHON_TYPES: dict[Kind, type] = {
    Kind.SWITCH: bool,
    Kind.NUMBER: int,
    Kind.NAMES: list,
    Kind.WORDS: list,
    Kind.ENTRIES: list,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a setting, and what it is called."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting."""

    key: str
    kind: Kind
    default: Any
    label: str
    help: str
    page: Page
    kept: Storage = Storage.FILE
    variables: tuple[str, ...] = ()
    """Environment variables that hold it, the strongest first."""
    choices: tuple[Choice, ...] = ()
    minimum: int = 0
    maximum: int = 2**31 - 1
    unit: str = ""
    """Of a number, as people write it."""
    hidden: bool = False
    """True for what the program notes for itself; no page shows it."""
    harmless: bool = False
    """True when sending goes on although its value cannot be understood: it has no part in what is sent, or where."""
    whole_url: bool = False
    """Of an address: True when it is used as it stands, without `v1/logs` added."""

    @property
    def variable(self) -> str:
        """The variable by which people name it; empty where there is none."""
        return self.variables[0] if self.variables else ""

    @property
    def type(self) -> type:
        """The Python type of its values."""
        return PYTHON_TYPES.get(self.kind, dict if self.kind is Kind.HEADERS else str)

    @property
    def secret(self) -> bool:
        """True when values must not be shown or written to a file."""
        return self.kind is Kind.HEADERS


def _otlp(name: str) -> tuple[str, str]:
    """Name the variables of one option: the one for logs beats the general one (OpenTelemetry, OTLP exporter)."""
    return f"OTEL_EXPORTER_OTLP_LOGS_{name}", f"OTEL_EXPORTER_OTLP_{name}"


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "reporting",
        Kind.SWITCH,
        True,
        N_("Keep crash reports on this computer"),
        N_(
            "When this is off, Cortex writes no crash reports, and nothing is announced or sent. Reports that are "
            "already here can still be read. Cortex programs that are running keep the old setting until they are "
            "started again."
        ),
        Page.REPORTING,
        Storage.ENVIRONMENT,
        (wire.ENV_REPORTING,),
    ),
    Setting(
        "sending",
        Kind.CHOICE,
        "ask",
        N_("Sending"),
        N_(
            "What to do about sending a new crash report. A change never acts on reports that are already here: you "
            "are asked about those separately."
        ),
        Page.REPORTING,
        choices=(
            Choice("ask", N_("Ask me each time")),
            Choice("always", N_("Always send")),
            Choice("never", N_("Never send")),
        ),
    ),
    Setting(
        "endpoint",
        Kind.ADDRESS,
        "",
        N_("Collector address"),
        N_(
            "The OpenTelemetry collector that receives crash reports, such as https://collector.example:4318. "
            "“v1/logs” is added to it. Empty: there is no collector, and nothing is sent to one."
        ),
        Page.SENDING,
        Storage.ENVIRONMENT,
        (wire.ENV_ENDPOINT, wire.ENV_ENDPOINT_MISSPELT),
    ),
    Setting(
        "logs_endpoint",
        Kind.ADDRESS,
        "",
        N_("Address for crash reports only"),
        N_(
            "Used exactly as it stands, instead of the collector address. Needed only where a collector's path differs."
        ),
        Page.SENDING,
        variables=("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT",),
        whole_url=True,
    ),
    Setting(
        "headers",
        Kind.HEADERS,
        {},
        N_("Headers"),
        N_(
            "Sent with every report to the collector, such as an access token. The values are kept in the system's "
            "keyring, never in a file, and go only to the host they were entered for."
        ),
        Page.SENDING,
        variables=_otlp("HEADERS"),
    ),
    Setting(
        "protocol",
        Kind.CHOICE,
        "http/protobuf",
        N_("Encoding"),
        N_("How reports are written on the wire. Every collector understands Protocol Buffers, and many also JSON."),
        Page.SENDING,
        variables=_otlp("PROTOCOL"),
        choices=(Choice("http/protobuf", N_("Protocol Buffers")), Choice("http/json", N_("JSON"))),
    ),
    Setting(
        "compression",
        Kind.CHOICE,
        "gzip",
        N_("Compression"),
        N_("Whether reports are packed before they are sent."),
        Page.SENDING,
        variables=_otlp("COMPRESSION"),
        choices=(Choice("gzip", N_("gzip")), Choice("none", N_("None"))),
    ),
    Setting(
        "timeout_ms",
        Kind.NUMBER,
        10_000,
        N_("Give up after"),
        N_("How long to wait for the collector's answer. 0 waits for ever."),
        Page.SENDING,
        variables=_otlp("TIMEOUT"),
        maximum=3_600_000,
        unit=N_("milliseconds"),
    ),
    Setting(
        "certificate",
        Kind.FILE,
        "",
        N_("Trusted certificate"),
        N_("A PEM file with the certificate authority of the collector. Empty: those that this system trusts."),
        Page.SENDING,
        variables=_otlp("CERTIFICATE"),
    ),
    Setting(
        "client_certificate",
        Kind.FILE,
        "",
        N_("Client certificate"),
        N_("A PEM file by which the collector knows this computer."),
        Page.SENDING,
        variables=_otlp("CLIENT_CERTIFICATE"),
    ),
    Setting(
        "client_key",
        Kind.FILE,
        "",
        N_("Client key"),
        N_("The PEM file with the private key of the client certificate."),
        Page.SENDING,
        variables=_otlp("CLIENT_KEY"),
    ),
    Setting(
        "proxy",
        Kind.ADDRESS,
        "",
        N_("Proxy"),
        N_("The HTTP proxy on the way to the collector, such as http://proxy.example:3128. Empty: the system's."),
        Page.SENDING,
        whole_url=True,
    ),
    Setting(
        "resource_attributes",
        Kind.TEXT,
        "",
        N_("About this computer"),
        N_(
            "Goes along with every report to the collector, such as deployment.environment.name=test,team=desktop. "
            "You see it before you send, like everything else."
        ),
        Page.SENDING,
        variables=("OTEL_RESOURCE_ATTRIBUTES",),
        harmless=True,
    ),
    # A crash loop is held back where it is captured, so a hundred an hour is out of reach but for a machine that has
    # gone wild; these hundred tell the developers all there is, and the rest waits rather than being lost.
    Setting(
        "hourly_limit",
        Kind.NUMBER,
        100,
        N_("Send by itself at most"),
        N_(
            "How many reports an hour “Always send” may send to each receiver. What is more waits for its turn. What "
            "you send yourself is never held back. 0: no limit."
        ),
        Page.SENDING,
        maximum=100_000,
        unit=N_("reports an hour"),
    ),
    Setting(
        "lookup_url",
        Kind.TEXT,
        "",
        N_("Where reports can be looked up"),
        N_(
            "The address of a page that shows what the collector took, with {uid} in place of the report's number, "
            "such as https://logs.example/search?q={uid}. The history then links to it. Empty: no link."
        ),
        Page.SENDING,
    ),
    Setting(
        "vendor_server",
        Kind.ADDRESS,
        "",
        N_("Vendor's server"),
        N_(
            "The telemetry server of the makers of Cortex. Reports go to “api/v1/crash-report” there. Empty: "
            "nothing is sent to it."
        ),
        Page.SENDING,
    ),
    Setting(
        "vendor_headers",
        Kind.HEADERS,
        {},
        N_("Headers for the vendor's server"),
        N_(
            "Sent with every report to the vendor's server. The values are kept in the system's keyring, never in a "
            "file, and go only to the host they were entered for."
        ),
        Page.SENDING,
    ),
    Setting(
        "contact",
        Kind.TEXT,
        "",
        N_("Contact"),
        N_("How the developers may reach you. Offered when you send a report; sent only if you tick it there."),
        Page.PRIVACY,
    ),
    Setting(
        "redaction_words",
        Kind.WORDS,
        [],
        N_("Words to hide"),
        N_("Each of these words is replaced before a report is shown for sending, besides names, paths and passwords."),
        Page.PRIVACY,
    ),
    Setting(
        "allowed_attributes",
        Kind.NAMES,
        [],
        N_("Further fields to send"),
        N_("Names of fields that may leave this computer although they are not on the list of fields that may."),
        Page.PRIVACY,
    ),
    Setting(
        "notify",
        Kind.CHOICE,
        "first",
        N_("Tell me about crashes"),
        N_("A notification when Cortex has crashed. Repeated crashes of one kind are counted either way."),
        Page.NOTIFICATIONS,
        choices=(
            Choice("always", N_("Every time")),
            Choice("first", N_("The first time of each kind")),
            Choice("never", N_("Never")),
        ),
    ),
    Setting(
        "quiet_hours",
        Kind.HOURS,
        "",
        N_("Quiet hours"),
        N_("No notifications between these times of day, such as 22:00-07:00. Empty: none."),
        Page.NOTIFICATIONS,
    ),
    Setting(
        "snooze_until",
        Kind.MOMENT,
        None,
        N_("No notifications until"),
        N_("A pause that ends by itself."),
        Page.NOTIFICATIONS,
    ),
    Setting(
        "keep_days",
        Kind.NUMBER,
        365,
        N_("Keep reports for"),
        N_("Older entries are taken out of this program's own index and history. 0: for ever."),
        Page.STORAGE,
        maximum=36_500,
        unit=N_("days"),
    ),
    Setting(
        "keep_mb",
        Kind.NUMBER,
        1024,
        N_("Use at most"),
        N_("The disk space of this program's own index and history. 0: no limit."),
        Page.STORAGE,
        maximum=1_000_000,
        unit=N_("megabytes"),
    ),
    Setting(
        "prune_rotated",
        Kind.SWITCH,
        False,
        N_("Also delete Cortex's old report files"),
        N_(
            "Crash reports that Cortex has moved aside and that are older than the limit above are deleted for good. "
            "The file that Cortex writes to now is never touched."
        ),
        Page.STORAGE,
    ),
    Setting(
        "data_folder",
        Kind.FOLDER,
        "",
        N_("Cortex's data folder"),
        N_("Where Cortex keeps its data. Empty: found from ~/.cortexrc and the usual places."),
        Page.STORAGE,
        variables=(wire.ENV_DATA_FOLDER,),
    ),
    Setting(
        "autostart",
        Kind.SWITCH,
        False,
        N_("Start when I log in"),
        N_("The program waits in the tray, without a window."),
        Page.GENERAL,
        Storage.SYSTEM,
    ),
    Setting(
        "language",
        Kind.TEXT,
        "",
        N_("Language"),
        N_("A language code such as de or pt-BR. Empty: the language of the system."),
        Page.GENERAL,
    ),
    Setting(
        "views",
        Kind.ENTRIES,
        [],
        N_("Saved views"),
        N_("The filters of the window under names of your own. Saved, renamed and removed by the menu “Views”."),
        Page.GENERAL,
        hidden=True,
        harmless=True,
    ),
    Setting(
        "welcomed",
        Kind.SWITCH,
        False,
        N_("The first page has been shown"),
        N_("Noted by the program itself."),
        Page.GENERAL,
        hidden=True,
    ),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
BY_NAME = BY_KEY | {variable: setting for setting in SETTINGS for variable in setting.variables}
"""Settings by key and by each of their variables."""
