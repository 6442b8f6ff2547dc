"""Every setting, declared once for the window, the command, the documentation and validation.

Labels and help are plain English, marked for translation; a window translates them when it shows
them.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, TypeVar, cast

from tray_app import contract
from tray_app.messages import N_
from tray_app.model.consent import Policy
from tray_app.model.delivery import Protocol
from tray_app.model.redaction import WordRule
from tray_app.model.settings import Compression, NotifyWhen, QuietHours


class Kind(StrEnum):
    """What a setting holds, and so how it is read, written and edited."""

    SWITCH = "switch"
    """bool"""
    NUMBER = "number"
    """int, between `minimum` and `maximum`"""
    TEXT = "text"
    """str on one line"""
    CHOICE = "choice"
    """StrEnum: one of `choices`"""
    ADDRESS = "address"
    """str: an http or https URL, or empty"""
    FILE = "file"
    """str: an absolute path, or empty"""
    FOLDER = "folder"
    """str: an absolute path, or empty"""
    HOURS = "hours"
    """QuietHours, or None"""
    MOMENT = "moment"
    """datetime in UTC, or None"""
    NAMES = "names"
    """tuple[str, ...]"""
    WORDS = "words"
    """tuple[WordRule, ...]"""
    ENTRIES = "entries"
    """tuple of tables, each as it stands in the file; who uses them says what is wrong with one"""
    HEADERS = "headers"
    """Mapping[str, str]; the values are secrets"""


class Storage(StrEnum):
    """Where a setting is stored."""

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


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a setting, and its label."""

    value: StrEnum
    label: str


@dataclass(frozen=True, slots=True)
class Setting:
    """What is to be known of one setting, besides its type."""

    kind: Kind
    label: str
    help: str
    page: Page
    storage: Storage = Storage.FILE
    variables: tuple[str, ...] = ()
    """Environment variables that hold it, the strongest first."""
    choices: tuple[Choice, ...] = ()
    minimum: int = 0
    maximum: int = 2**31 - 1
    unit: str = ""
    """Of a number, as users write it."""
    hidden: bool = False
    """True for what the program notes for itself; no page shows it."""
    harmless: bool = False
    """True when a value that cannot be understood does not stop sending."""
    whole_url: bool = False
    """Of an address: True when it is used as it stands, without `v1/logs` added."""
    key: str = ""
    """The name of its field in `Settings`."""
    default: Any = None

    @property
    def variable(self) -> str:
        """The variable by which users name it; empty where there is none."""
        return self.variables[0] if self.variables else ""

    @property
    def secret(self) -> bool:
        """True when values must not be shown or written to a file."""
        return self.kind is Kind.HEADERS


_T = TypeVar("_T")
_DECLARATION: Final = "setting"
"""Under this key a field's metadata holds its `Setting`."""


def _declare(default: _T, setting: Setting) -> _T:
    """Make a field, as `dataclasses.field` does, with its declaration beside its default."""
    metadata = {_DECLARATION: setting}
    if isinstance(default, dict):
        return cast(_T, field(default_factory=dict, metadata=metadata))
    return field(default=default, metadata=metadata)


def _otlp(name: str) -> tuple[str, str]:
    """Name an OTLP exporter option's variables: the one for logs beats the general one."""
    return f"OTEL_EXPORTER_OTLP_LOGS_{name}", f"OTEL_EXPORTER_OTLP_{name}"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings in force at one moment.

    Replaced as a whole, so that reading one needs no lock.
    """

    reporting: bool = _declare(
        True,
        Setting(
            Kind.SWITCH,
            N_("Keep crash reports on this computer"),
            N_(
                "When this is off, Cortex writes no crash reports, and nothing is announced or "
                "sent. Reports that are already here can still be read. Cortex programs that are "
                "running keep the old setting until they are started again."
            ),
            Page.REPORTING,
            Storage.ENVIRONMENT,
            (contract.ENV_REPORTING,),
        ),
    )
    sending: Policy = _declare(
        Policy.ASK,
        Setting(
            Kind.CHOICE,
            N_("Sending"),
            N_(
                "What to do about sending a new crash report. A change never acts on reports that "
                "are already here: you are asked about those separately."
            ),
            Page.REPORTING,
            choices=(
                Choice(Policy.ASK, N_("Ask me each time")),
                Choice(Policy.ALWAYS, N_("Always send")),
                Choice(Policy.NEVER, N_("Never send")),
            ),
        ),
    )
    endpoint: str = _declare(
        "",
        Setting(
            Kind.ADDRESS,
            N_("Collector address"),
            N_(
                "The OpenTelemetry collector that receives crash reports, such as "
                "https://collector.example:4318. “v1/logs” is added to it. Empty: there is no "
                "collector, and nothing is sent to one."
            ),
            Page.SENDING,
            Storage.ENVIRONMENT,
            (contract.ENV_ENDPOINT, contract.ENV_ENDPOINT_MISSPELT),
        ),
    )
    logs_endpoint: str = _declare(
        "",
        Setting(
            Kind.ADDRESS,
            N_("Address for crash reports only"),
            N_(
                "Used exactly as it stands, instead of the collector address. Needed only where a "
                "collector's path differs."
            ),
            Page.SENDING,
            variables=("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT",),
            whole_url=True,
        ),
    )
    headers: Mapping[str, str] = _declare(
        {},
        Setting(
            Kind.HEADERS,
            N_("Headers"),
            N_(
                "Sent with every report to the collector, such as an access token. The values are "
                "kept in the system's keyring, never in a file, and go only to the host they were "
                "entered for."
            ),
            Page.SENDING,
            variables=_otlp("HEADERS"),
        ),
    )
    protocol: Protocol = _declare(
        Protocol.PROTOBUF,
        Setting(
            Kind.CHOICE,
            N_("Encoding"),
            N_(
                "How reports are written on the wire. Every collector understands Protocol "
                "Buffers, and many also JSON."
            ),
            Page.SENDING,
            variables=_otlp("PROTOCOL"),
            choices=(
                Choice(Protocol.PROTOBUF, N_("Protocol Buffers")),
                Choice(Protocol.JSON, N_("JSON")),
            ),
        ),
    )
    compression: Compression = _declare(
        Compression.GZIP,
        Setting(
            Kind.CHOICE,
            N_("Compression"),
            N_("Whether reports are packed before they are sent."),
            Page.SENDING,
            variables=_otlp("COMPRESSION"),
            choices=(Choice(Compression.GZIP, N_("gzip")), Choice(Compression.NONE, N_("None"))),
        ),
    )
    timeout_ms: int = _declare(
        10_000,
        Setting(
            Kind.NUMBER,
            N_("Give up after"),
            N_("How long to wait for the collector's answer. 0 waits for ever."),
            Page.SENDING,
            variables=_otlp("TIMEOUT"),
            maximum=3_600_000,
            unit=N_("milliseconds"),
        ),
    )
    certificate: str = _declare(
        "",
        Setting(
            Kind.FILE,
            N_("Trusted certificate"),
            N_(
                "A PEM file with the certificate authority of the collector. Empty: "
                "those that this system trusts."
            ),
            Page.SENDING,
            variables=_otlp("CERTIFICATE"),
        ),
    )
    client_certificate: str = _declare(
        "",
        Setting(
            Kind.FILE,
            N_("Client certificate"),
            N_("A PEM file by which the collector knows this computer."),
            Page.SENDING,
            variables=_otlp("CLIENT_CERTIFICATE"),
        ),
    )
    client_key: str = _declare(
        "",
        Setting(
            Kind.FILE,
            N_("Client key"),
            N_("The PEM file with the private key of the client certificate."),
            Page.SENDING,
            variables=_otlp("CLIENT_KEY"),
        ),
    )
    proxy: str = _declare(
        "",
        Setting(
            Kind.ADDRESS,
            N_("Proxy"),
            N_(
                "The HTTP proxy on the way to the collector, such as "
                "http://proxy.example:3128. Empty: the system's."
            ),
            Page.SENDING,
            whole_url=True,
        ),
    )
    resource_attributes: str = _declare(
        "",
        Setting(
            Kind.TEXT,
            N_("About this computer"),
            N_(
                "Goes along with every report to the collector, such as "
                "deployment.environment.name=test,team=desktop. You see it before you send, like "
                "everything else."
            ),
            Page.SENDING,
            variables=("OTEL_RESOURCE_ATTRIBUTES",),
            harmless=True,
        ),
    )
    # A crash loop is stopped where it is captured, so only a machine that has gone wild makes a
    # hundred an hour; these hundred tell the developers all there is, and the rest waits rather
    # than being lost.
    hourly_limit: int = _declare(
        100,
        Setting(
            Kind.NUMBER,
            N_("Send by itself at most"),
            N_(
                "How many reports an hour “Always send” may send to each receiver. What is more "
                "waits for its turn. What you send yourself is never held back. 0: no limit."
            ),
            Page.SENDING,
            maximum=100_000,
            unit=N_("reports an hour"),
        ),
    )
    lookup_url: str = _declare(
        "",
        Setting(
            Kind.TEXT,
            N_("Where reports can be looked up"),
            N_(
                "The address of a page that shows what the collector took, with {uid} in place of "
                "the report's number, such as https://logs.example/search?q={uid}. The history "
                "then links to it. Empty: no link."
            ),
            Page.SENDING,
        ),
    )
    vendor_server: str = _declare(
        "",
        Setting(
            Kind.ADDRESS,
            N_("Vendor's server"),
            N_(
                "The telemetry server of the makers of Cortex. Reports go to “api/v1/crash-report” "
                "there. Empty: nothing is sent to it."
            ),
            Page.SENDING,
        ),
    )
    vendor_headers: Mapping[str, str] = _declare(
        {},
        Setting(
            Kind.HEADERS,
            N_("Headers for the vendor's server"),
            N_(
                "Sent with every report to the vendor's server. The values are kept in the "
                "system's keyring, never in a file, and go only to the host they were entered for."
            ),
            Page.SENDING,
        ),
    )
    contact: str = _declare(
        "",
        Setting(
            Kind.TEXT,
            N_("Contact"),
            N_(
                "How the developers may reach you. Offered when you send a report; "
                "sent only if you tick it there."
            ),
            Page.PRIVACY,
        ),
    )
    redaction_words: tuple[WordRule, ...] = _declare(
        (),
        Setting(
            Kind.WORDS,
            N_("Words to hide"),
            N_(
                "Each of these words is replaced before a report is shown for sending, besides "
                "names, paths and passwords."
            ),
            Page.PRIVACY,
        ),
    )
    allowed_attributes: tuple[str, ...] = _declare(
        (),
        Setting(
            Kind.NAMES,
            N_("Further fields to send"),
            N_(
                "Names of fields that may leave this computer although they are not on "
                "the list of fields that may."
            ),
            Page.PRIVACY,
        ),
    )
    notify: NotifyWhen = _declare(
        NotifyWhen.FIRST,
        Setting(
            Kind.CHOICE,
            N_("Tell me about crashes"),
            N_(
                "A notification when Cortex has crashed. Repeated crashes of one "
                "kind are counted either way."
            ),
            Page.NOTIFICATIONS,
            choices=(
                Choice(NotifyWhen.ALWAYS, N_("Every time")),
                Choice(NotifyWhen.FIRST, N_("The first time of each kind")),
                Choice(NotifyWhen.NEVER, N_("Never")),
            ),
        ),
    )
    quiet_hours: QuietHours | None = _declare(
        None,
        Setting(
            Kind.HOURS,
            N_("Quiet hours"),
            N_("No notifications between these times of day, such as 22:00-07:00. Empty: none."),
            Page.NOTIFICATIONS,
        ),
    )
    snooze_until: datetime | None = _declare(
        None,
        Setting(
            Kind.MOMENT,
            N_("No notifications until"),
            N_("A pause that ends by itself."),
            Page.NOTIFICATIONS,
        ),
    )
    keep_days: int = _declare(
        365,
        Setting(
            Kind.NUMBER,
            N_("Keep reports for"),
            N_("Older entries are taken out of this program's own index and history. 0: for ever."),
            Page.STORAGE,
            maximum=36_500,
            unit=N_("days"),
        ),
    )
    keep_mb: int = _declare(
        1024,
        Setting(
            Kind.NUMBER,
            N_("Use at most"),
            N_("The disk space of this program's own index and history. 0: no limit."),
            Page.STORAGE,
            maximum=1_000_000,
            unit=N_("megabytes"),
        ),
    )
    prune_rotated: bool = _declare(
        False,
        Setting(
            Kind.SWITCH,
            N_("Also delete Cortex's old report files"),
            N_(
                "Crash reports that Cortex has moved aside and that are older than the limit above "
                "are deleted for good. The file that Cortex writes to now is never touched."
            ),
            Page.STORAGE,
        ),
    )
    data_folder: str = _declare(
        "",
        Setting(
            Kind.FOLDER,
            N_("Cortex's data folder"),
            N_("Where Cortex keeps its data. Empty: found from ~/.cortexrc and the usual places."),
            Page.STORAGE,
            variables=(contract.ENV_DATA_FOLDER,),
        ),
    )
    autostart: bool = _declare(
        False,
        Setting(
            Kind.SWITCH,
            N_("Start when I log in"),
            N_("The program waits in the tray, without a window."),
            Page.GENERAL,
            Storage.SYSTEM,
        ),
    )
    language: str = _declare(
        "",
        Setting(
            Kind.TEXT,
            N_("Language"),
            N_("A language code such as de or pt-BR. Empty: the language of the system."),
            Page.GENERAL,
        ),
    )
    views: tuple[Any, ...] = _declare(
        (),
        Setting(
            Kind.ENTRIES,
            N_("Saved views"),
            N_("The filters of the window under names of your own. The menu “Views” saves one."),
            Page.GENERAL,
            hidden=True,
            harmless=True,
        ),
    )
    welcomed: bool = _declare(
        False,
        Setting(
            Kind.SWITCH,
            N_("The first page has been shown"),
            N_("Noted by the program itself."),
            Page.GENERAL,
            hidden=True,
        ),
    )


def _named(member: Field[Any]) -> Setting:
    default = {} if member.default is MISSING else member.default
    setting: Setting = member.metadata[_DECLARATION]
    return replace(setting, key=member.name, default=default)


SETTINGS = tuple(_named(member) for member in fields(Settings))
BY_KEY = {setting.key: setting for setting in SETTINGS}
BY_NAME = BY_KEY | {variable: setting for setting in SETTINGS for variable in setting.variables}
"""Settings by key and by each of their variables."""
