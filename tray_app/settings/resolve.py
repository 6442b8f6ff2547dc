"""From all that is said about a setting to the one value in force, and the reason for it.

No files, no writing.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from tray_app.errors import BadInput
from tray_app.messages import NOTHING, Message, english, message
from tray_app.model.consent import Policy
from tray_app.settings import address, values
from tray_app.settings.declared import SETTINGS, Kind, Setting, Settings
from tray_app.settings.platform.interface import is_ours
from tray_app.settings.telemetry_env import Variables
from tray_app.settings.values import MASK


class ValueSource(StrEnum):
    """Where a value comes from; the strongest first."""

    ENVIRONMENT = "environment"
    ADMINISTRATOR = "administrator"
    USER = "user"
    DEFAULT = "default"

    @property
    def rank(self) -> int:
        """The smaller, the stronger."""
        return list(ValueSource).index(self)


MUST_BE_UNDERSTOOD = frozenset({"reporting", "protocol", "endpoint", "logs_endpoint"})
"""Where the environment makes no sense of these, nothing is sent."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A setting as it is in force."""

    value: Any
    """As the field of `Settings` holds it."""
    origin: ValueSource
    locked: Message = NOTHING
    """Why it cannot be changed here, in a sentence; empty when it can."""
    variable: str = ""
    """The variable that sets it; empty where none does."""
    source: str = ""
    """The file or variable that sets it; empty for a default."""
    credentials: str = field(default="", repr=False)
    """Of an address that held a name and a password: what the header `Authorization` is to be."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with the settings, in a sentence."""

    text: Message
    blocks: bool = True
    """True when nothing may be sent because of it."""
    key: str = ""
    """The setting in question, where it is one."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that is said about settings."""

    environ: Mapping[str, str] = field(default_factory=dict)
    handed_out: Collection[tuple[str, str]] = ()
    """Variables and values of the environment that are known to have come from telemetry.env."""
    admin_env: Sequence[tuple[Path, Mapping[str, str]]] = ()
    admin_settings: Sequence[tuple[Path, Mapping[str, Any]]] = ()
    user_env: Variables = field(default_factory=Variables)
    user_env_path: Path = Path()
    user_settings: Mapping[str, Any] = field(default_factory=dict)
    user_settings_path: Path = Path()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that is known of the settings at one moment.

    Replaced as a whole, so that reading it needs no lock.
    """

    settings: Settings
    """What is in force.

    Of headers the names are true, and a value is `MASK` where it lies in the keyring.
    """
    resolved: Mapping[str, Resolved]
    """Where each of these comes from, by key."""
    problems: tuple[Problem, ...]
    inputs: Inputs


def resolve(inputs: Inputs, *, autostart: Resolved | None = None) -> Snapshot:
    """Resolve every setting; what cannot be understood is passed over, and said.

    *autostart* is what the system's own list says; only an administrator's file is stronger.
    """
    problems: list[Problem] = []
    found = {setting.key: _in_force(setting, inputs, problems) for setting in SETTINGS}
    if autostart is not None and found["autostart"].origin is not ValueSource.ADMINISTRATOR:
        found["autostart"] = autostart
    settings = Settings(**{key: each.value for key, each in found.items()})
    return Snapshot(settings, found, tuple(problems), inputs)


def _in_force(setting: Setting, inputs: Inputs, problems: list[Problem]) -> Resolved:
    """Look for one setting from the strongest source to the weakest."""

    def first(source: Callable[[Setting, Inputs], Iterator[_Said]]) -> Resolved | None:
        return _first_understood(setting, source(setting, inputs), problems)

    fixed = first(_by_administrator)
    if fixed and setting.key == "reporting" and fixed.value:
        # Nobody is made to keep reports: the user's own "off" stands, as it does for Cortex.
        own = first(_by_user)
        fixed = own if own and not own.value else fixed
    default = Resolved(setting.default, ValueSource.DEFAULT)
    return first(_in_environment) or fixed or first(_by_user) or default


class _Said(NamedTuple):
    """What one source says about a setting."""

    raw: Any
    place: Message
    found: Resolved
    """What it is if it can be understood, without the value."""
    blocks: bool = True
    """Whether nothing may be sent if it cannot."""
    wrong: Message = NOTHING
    """Why it is refused, whatever the value."""


def _first_understood(
    setting: Setting, said: Iterator[_Said], problems: list[Problem]
) -> Resolved | None:
    for each in said:
        why = each.wrong
        if not why:
            try:
                return replace(each.found, value=values.checked(setting, each.raw))
            except BadInput as fault:
                why = fault.message
        passed_over = message("{place} is passed over. {why}", place=each.place, why=why)
        problems.append(Problem(passed_over, each.blocks, setting.key))
    return None


def _in_environment(setting: Setting, inputs: Inputs) -> Iterator[_Said]:
    for name in setting.variables:
        text = inputs.environ.get(name, "").strip()
        if not text or (name, text) in inputs.handed_out or is_ours(inputs.environ, name, text):
            continue
        credentials = ""
        if setting.kind is Kind.ADDRESS:
            text, credentials = address.without_credentials(text)
        reason = message("Set by {name}; unset it to change this.", name=name)
        found = Resolved(None, ValueSource.ENVIRONMENT, reason, name, name, credentials)
        # The exporter's rules: warn of what cannot be understood, and go on as if it were not set.
        is_needed = setting.key in MUST_BE_UNDERSTOOD
        yield _Said(text, english("{name} in the environment", name=name), found, is_needed)


def _by_administrator(setting: Setting, inputs: Inputs) -> Iterator[_Said]:
    for path, variables in inputs.admin_env:
        for name in setting.variables:
            if variables.get(name):
                found = Resolved(None, ValueSource.ADMINISTRATOR, _fixed(path), name, str(path))
                yield _Said(variables[name], _variable_in(path, name), found)
    for path, kept in inputs.admin_settings:
        if setting.key in kept:
            found = Resolved(None, ValueSource.ADMINISTRATOR, _fixed(path), "", str(path))
            place = _key_in(path, setting)
            yield _Said(kept[setting.key], place, found, not setting.harmless)


def _by_user(setting: Setting, inputs: Inputs) -> Iterator[_Said]:
    if setting.key in inputs.user_settings:
        path, raw, wrong = inputs.user_settings_path, inputs.user_settings[setting.key], NOTHING
        if setting.kind is Kind.HEADERS:
            # A file that holds values too is refused, or secrets would stay in it.
            if isinstance(raw, list) and all(isinstance(name, str) for name in raw):
                raw = dict.fromkeys(raw, MASK)
            else:
                wrong = english(
                    "It may hold the names of headers only; their values belong in the keyring."
                )
        found = Resolved(None, ValueSource.USER, source=str(path))
        yield _Said(raw, _key_in(path, setting), found, not setting.harmless, wrong)
    path = inputs.user_env_path
    for name in setting.variables:
        found = Resolved(None, ValueSource.USER, NOTHING, name, str(path))
        text = inputs.user_env.all.get(name)
        if text or name in inputs.user_env.ours:
            yield _Said(text or setting.default, _variable_in(path, name), found)


def _variable_in(path: Path, name: str) -> Message:
    return english("{name} in {path}", name=name, path=path)


def _key_in(path: Path, setting: Setting) -> Message:
    return english("“{key}” in {path}", key=setting.key, path=path)


def _fixed(path: Path) -> Message:
    return message("Set by an administrator in {path}.", path=path)


def silenced(inputs: Inputs) -> Message:
    """Return why OpenTelemetry's own switches forbid sending, in a sentence; else empty."""
    sources: list[tuple[object, Mapping[str, str]]] = [
        (english("the environment of this program"), inputs.environ)
    ]
    sources += [(path, variables) for path, variables in inputs.admin_env]
    sources.append((inputs.user_env_path, inputs.user_env.all))
    for place, variables in sources:
        if variables.get("OTEL_SDK_DISABLED", "").strip().lower() == "true":
            return english(
                "Nothing is sent: OTEL_SDK_DISABLED is set to true in {place}.", place=place
            )
        if variables.get("OTEL_LOGS_EXPORTER", "").strip().lower() == "none":
            return english(
                "Nothing is sent: OTEL_LOGS_EXPORTER is set to none in {place}.", place=place
            )
    return NOTHING


def forbidden(now: Snapshot) -> Message:
    """Return why an administrator forbids sending, in a sentence; empty when none does.

    The environment is stronger than an administrator's file for what Cortex does. It does not make
    this program send.
    """
    reporting, sending = now.resolved["reporting"], now.resolved["sending"]
    if reporting.origin is ValueSource.ENVIRONMENT:
        without = Inputs(admin_env=now.inputs.admin_env, admin_settings=now.inputs.admin_settings)
        reporting = resolve(without).resolved["reporting"]
    if reporting.origin is ValueSource.ADMINISTRATOR and not reporting.value:
        return message(
            "Nothing is sent: an administrator has turned crash reporting off in {source}.",
            source=reporting.source,
        )
    if sending.origin is ValueSource.ADMINISTRATOR and sending.value is Policy.NEVER:
        return message(
            "Nothing is sent: an administrator has turned sending off in {source}.",
            source=sending.source,
        )
    return NOTHING
