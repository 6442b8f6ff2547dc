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
    """What belongs together, in the order in which it is shown."""

    REPORTS = "reports"
    DESTINATION = "destination"
    PRIVACY = "privacy"
    NOTIFICATIONS = "notifications"
    STORAGE = "storage"
    LANGUAGE = "language"


PAGE_TITLES = {
    Page.REPORTS: N_("Crash reports"),
    Page.DESTINATION: N_("Destination"),
    Page.PRIVACY: N_("Privacy"),
    Page.NOTIFICATIONS: N_("Notifications"),
    Page.STORAGE: N_("Storage"),
    Page.LANGUAGE: N_("Language"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a setting, and its label."""

    value: StrEnum
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is to be known of one setting, besides its type."""

    kind: Kind
    label: str
    page: Page
    help: str = ""
    """Stands below the label in the window; empty where the label says it all."""
    meaning: str = ""
    """More, for the documentation's table alone, in English."""
    example: str = ""
    """What a value looks like; a window shows it in the empty field."""
    advanced: bool = False
    """True for what few people need: a window folds it away."""
    storage: Storage = Storage.FILE
    variables: tuple[str, ...] = ()
    """Environment variables that hold it, the strongest first."""
    choices: tuple[Choice, ...] = ()
    minimum: int = 0
    maximum: int = 2**31 - 1
    unit: str = ""
    """Of a number, as users write it."""
    zero: str = ""
    """Of a number: what 0 stands for."""
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
    def secret(self) -> bool:
        """True when values must not be shown or written to a file."""
        return self.kind is Kind.HEADERS


_T = TypeVar("_T")
_DECLARATION: Final = "setting"
"""Under this key a field's metadata holds its `Setting`."""


def _declare(
    kind: Kind,
    default: _T,
    label: str,
    page: Page,
    help: str = "",
    **more: Any,
) -> _T:
    """Make a field, as `dataclasses.field` does, with its declaration beside its default."""
    setting = Setting(kind=kind, label=label, page=page, help=help, **more)
    metadata = {_DECLARATION: setting}
    if isinstance(default, dict):
        return cast(_T, field(default_factory=dict, metadata=metadata))
    return field(default=default, metadata=metadata)


def _advanced(kind: Kind, default: _T, label: str, help: str = "", **more: Any) -> _T:
    """Declare a setting of the destination that few people need."""
    return _declare(kind, default, label, Page.DESTINATION, help, advanced=True, **more)


def _otlp(name: str) -> tuple[str, str]:
    """Name an OTLP exporter option's variables: the one for logs beats the general one."""
    return f"OTEL_EXPORTER_OTLP_LOGS_{name}", f"OTEL_EXPORTER_OTLP_{name}"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings in force at one moment.

    Replaced as a whole, so that reading one needs no lock.
    """

    reporting: bool = _declare(
        Kind.SWITCH,
        True,
        N_("Collect crash reports"),
        Page.REPORTS,
        N_("Off: Cortex writes none, and nothing is announced or sent."),
        meaning="Programs that are running keep the old setting until they are started again.",
        storage=Storage.ENVIRONMENT,
        variables=(contract.ENV_REPORTING,),
    )
    sending: Policy = _declare(
        Kind.CHOICE,
        Policy.ASK,
        N_("When Cortex crashes"),
        Page.REPORTS,
        meaning="A change never acts on reports that are already here.",
        choices=(
            Choice(Policy.ASK, N_("Ask")),
            Choice(Policy.ALWAYS, N_("Always send")),
            Choice(Policy.NEVER, N_("Never send")),
        ),
    )
    autostart: bool = _declare(
        Kind.SWITCH,
        False,
        N_("Start at login"),
        Page.REPORTS,
        meaning="The program waits in the tray, without a window.",
        storage=Storage.SYSTEM,
    )
    endpoint: str = _declare(
        Kind.ADDRESS,
        "",
        N_("Destination address"),
        Page.DESTINATION,
        meaning="The OpenTelemetry Collector that receives crash reports. `v1/logs` is added to "
        "it. Empty: reports stay on this computer.",
        example="https://collector.example:4318",
        storage=Storage.ENVIRONMENT,
        variables=(contract.ENV_ENDPOINT, contract.ENV_ENDPOINT_MISSPELT),
    )
    headers: Mapping[str, str] = _advanced(
        Kind.HEADERS,
        {},
        N_("Headers"),
        N_("Values are kept in the system's keyring and go to this destination alone."),
        meaning="Sent with every report, such as an access token.",
        variables=_otlp("HEADERS"),
    )
    protocol: Protocol = _advanced(
        Kind.CHOICE,
        Protocol.PROTOBUF,
        N_("Protocol"),
        variables=_otlp("PROTOCOL"),
        choices=(Choice(Protocol.PROTOBUF, "HTTP/Protobuf"), Choice(Protocol.JSON, "HTTP/JSON")),
    )
    compression: Compression = _advanced(
        Kind.CHOICE,
        Compression.GZIP,
        N_("Compression"),
        variables=_otlp("COMPRESSION"),
        choices=(Choice(Compression.GZIP, "gzip"), Choice(Compression.NONE, N_("None"))),
    )
    certificate: str = _advanced(
        Kind.FILE,
        "",
        N_("Trusted certificate"),
        meaning="A PEM file with the certificate authority. Empty: those that this system trusts.",
        example="ca.pem",
        variables=_otlp("CERTIFICATE"),
    )
    client_certificate: str = _advanced(
        Kind.FILE,
        "",
        N_("Client certificate"),
        meaning="A PEM file by which the destination knows this computer.",
        example="client.pem",
        variables=_otlp("CLIENT_CERTIFICATE"),
    )
    client_key: str = _advanced(
        Kind.FILE,
        "",
        N_("Client key"),
        meaning="The PEM file with the private key of the client certificate.",
        example="client.key",
        variables=_otlp("CLIENT_KEY"),
    )
    proxy: str = _advanced(
        Kind.ADDRESS,
        "",
        N_("Proxy"),
        meaning="The HTTP proxy on the way to the destination. Empty: the system's.",
        example="http://proxy.example:3128",
        whole_url=True,
    )
    timeout_ms: int = _advanced(
        Kind.NUMBER,
        10_000,
        N_("Time-out"),
        meaning="How long to wait for an answer. 0 waits for ever.",
        variables=_otlp("TIMEOUT"),
        maximum=3_600_000,
        unit="ms",
        zero=N_("No limit"),
    )
    # A crash loop is stopped where it is captured, so only a machine that has gone wild makes a
    # hundred an hour; these hundred tell the developers all there is, and the rest waits rather
    # than being lost.
    hourly_limit: int = _advanced(
        Kind.NUMBER,
        100,
        N_("Automatic sending limit"),
        meaning="How many reports an hour *Always send* may send to each destination. More wait; "
        "what you send yourself is never held back. 0: no limit.",
        maximum=100_000,
        unit=N_("an hour"),
        zero=N_("No limit"),
    )
    resource_attributes: str = _advanced(
        Kind.TEXT,
        "",
        N_("Resource attributes"),
        meaning="Goes along with every report; you see it before you send, like everything else.",
        example="deployment.environment.name=test,team=desktop",
        variables=("OTEL_RESOURCE_ATTRIBUTES",),
        harmless=True,
    )
    logs_endpoint: str = _advanced(
        Kind.ADDRESS,
        "",
        N_("Full address"),
        N_("Used as it stands, in place of the one above."),
        meaning="Needed only where a collector's path differs.",
        example="https://collector.example/otlp/v1/logs",
        variables=("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT",),
        whole_url=True,
    )
    lookup_url: str = _advanced(
        Kind.TEXT,
        "",
        N_("Link to delivered reports"),
        meaning="The address of a page that shows what was delivered, with {uid} in place of the "
        "report's id. Empty: no link.",
        example="https://logs.example/search?q={uid}",
    )
    vendor_server: str = _advanced(
        Kind.ADDRESS,
        "",
        N_("Cortex telemetry server"),
        meaning="The server of the makers of Cortex. Reports go to `api/v1/crash-report` there. "
        "Empty: nothing is sent to it.",
        example="https://",
    )
    vendor_headers: Mapping[str, str] = _advanced(
        Kind.HEADERS,
        {},
        N_("Headers for the telemetry server"),
        meaning="As the headers above.",
    )
    contact: str = _declare(
        Kind.TEXT,
        "",
        N_("E-mail"),
        Page.PRIVACY,
        N_("For developers' questions. Included only where you tick it."),
    )
    redaction_words: tuple[WordRule, ...] = _declare(
        Kind.WORDS,
        (),
        N_("Words to hide"),
        Page.PRIVACY,
        N_("In addition to names, paths and passwords."),
    )
    allowed_attributes: tuple[str, ...] = _declare(
        Kind.NAMES,
        (),
        N_("Additional fields"),
        Page.PRIVACY,
        meaning="Names of fields that may be sent although they are not on the list.",
        advanced=True,
        example="service.build",
    )
    notify: NotifyWhen = _declare(
        Kind.CHOICE,
        NotifyWhen.FIRST,
        N_("Notify about crashes"),
        Page.NOTIFICATIONS,
        N_("First time: once for each group of similar crashes."),
        choices=(
            Choice(NotifyWhen.FIRST, N_("First time")),
            Choice(NotifyWhen.ALWAYS, N_("Every time")),
            Choice(NotifyWhen.NEVER, N_("Never")),
        ),
    )
    quiet_hours: QuietHours | None = _declare(
        Kind.HOURS,
        None,
        N_("Quiet hours"),
        Page.NOTIFICATIONS,
        meaning="No notifications between these times of day, such as 22:00-07:00. Empty: none.",
    )
    snooze_until: datetime | None = _declare(
        Kind.MOMENT,
        None,
        N_("Pause notifications"),
        Page.NOTIFICATIONS,
        meaning="Resumes automatically.",
    )
    keep_days: int = _declare(
        Kind.NUMBER,
        365,
        N_("Keep reports for"),
        Page.STORAGE,
        meaning="Older ones leave the list and the history; Cortex's files stay. 0: forever.",
        maximum=36_500,
        unit=N_("days"),
        zero=N_("Forever"),
    )
    keep_mb: int = _declare(
        Kind.NUMBER,
        1024,
        N_("Use at most"),
        Page.STORAGE,
        meaning="The disk space of this program's own index and history. 0: no limit.",
        advanced=True,
        maximum=1_000_000,
        unit="MB",
        zero=N_("No limit"),
    )
    data_folder: str = _declare(
        Kind.FOLDER,
        "",
        N_("Cortex's data folder"),
        Page.STORAGE,
        meaning="Empty: found from ~/.cortexrc and the usual places.",
        advanced=True,
        variables=(contract.ENV_DATA_FOLDER,),
    )
    language: str = _declare(
        Kind.TEXT,
        "",
        N_("Language"),
        Page.LANGUAGE,
        N_("Applies when the program starts again."),
        meaning="A language code such as de or pt-BR. Empty: the language of the system.",
    )
    views: tuple[Any, ...] = _declare(
        Kind.ENTRIES, (), N_("Saved views"), Page.STORAGE, hidden=True, harmless=True
    )
    welcomed: bool = _declare(
        Kind.SWITCH, False, "The first page has been shown", Page.STORAGE, hidden=True
    )


def _named(member: Field[Any]) -> Setting:
    default = {} if member.default is MISSING else member.default
    setting: Setting = member.metadata[_DECLARATION]
    return replace(setting, key=member.name, default=default)


SETTINGS = tuple(_named(member) for member in fields(Settings))
BY_KEY = {setting.key: setting for setting in SETTINGS}
BY_NAME = BY_KEY | {variable: setting for setting in SETTINGS for variable in setting.variables}
"""Settings by key and by each of their variables."""
