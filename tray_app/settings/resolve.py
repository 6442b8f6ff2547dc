"""From all that is said about a setting to the one value in force, and the reason for it.

No files, no writing.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

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
    found = {setting.key: _Search(setting, inputs, problems).result() for setting in SETTINGS}
    if autostart is not None and found["autostart"].origin is not ValueSource.ADMINISTRATOR:
        found["autostart"] = autostart
    settings = Settings(**{key: each.value for key, each in found.items()})
    return Snapshot(settings, found, tuple(problems), inputs)


class _Search:
    """Looks for one setting from the strongest source to the weakest."""

    def __init__(self, setting: Setting, inputs: Inputs, problems: list[Problem]) -> None:
        self._setting, self._inputs, self._problems = setting, inputs, problems

    def result(self) -> Resolved:
        fixed = self._administrator()
        if fixed and self._setting.key == "reporting" and fixed.value:
            # Nobody is made to keep reports: the user's own "off" stands, as it does for Cortex.
            own = self._user()
            fixed = own if own and not own.value else fixed
        return (
            self._environment()
            or fixed
            or self._user()
            or Resolved(self._setting.default, ValueSource.DEFAULT)
        )

    def _environment(self) -> Resolved | None:
        setting, inputs = self._setting, self._inputs
        for name in setting.variables:
            text = inputs.environ.get(name, "").strip()
            if not text or self._came_from_us(name, text):
                continue
            clean, credentials = (
                address.without_credentials(text) if setting.kind is Kind.ADDRESS else (text, "")
            )
            # The exporter's rules: warn of what cannot be understood, and go on as if it were not
            # set.
            value = self._checked(
                clean,
                english("{name} in the environment", name=name),
                blocks=setting.key in MUST_BE_UNDERSTOOD,
            )
            if value is None:
                continue
            reason = message("Set by {name}; unset it to change this.", name=name)
            return Resolved(value[0], ValueSource.ENVIRONMENT, reason, name, name, credentials)
        return None

    def _came_from_us(self, name: str, text: str) -> bool:
        return (name, text) in self._inputs.handed_out or is_ours(self._inputs.environ, name, text)

    def _administrator(self) -> Resolved | None:
        setting = self._setting
        for path, variables in self._inputs.admin_env:
            for name in setting.variables:
                if not variables.get(name):
                    continue
                value = self._checked(
                    variables[name], english("{name} in {path}", name=name, path=path)
                )
                if value is not None:
                    return Resolved(
                        value[0], ValueSource.ADMINISTRATOR, _fixed(path), name, str(path)
                    )
        for path, kept in self._inputs.admin_settings:
            if setting.key not in kept:
                continue
            value = self._checked(
                kept[setting.key],
                english("“{key}” in {path}", key=setting.key, path=path),
                blocks=not setting.harmless,
            )
            if value is not None:
                return Resolved(value[0], ValueSource.ADMINISTRATOR, _fixed(path), "", str(path))
        return None

    def _user(self) -> Resolved | None:
        setting, inputs = self._setting, self._inputs
        if setting.key in inputs.user_settings:
            path = str(inputs.user_settings_path)
            raw, place = (
                inputs.user_settings[setting.key],
                english("“{key}” in {path}", key=setting.key, path=path),
            )
            if setting.kind is Kind.HEADERS:
                names = self._header_names(raw, place)
                if names is not None:
                    return Resolved(dict.fromkeys(names, MASK), ValueSource.USER, source=path)
            else:
                value = self._checked(raw, place, blocks=not setting.harmless)
                if value is not None:
                    return Resolved(value[0], ValueSource.USER, source=path)
        path = str(inputs.user_env_path)
        for name in setting.variables:
            text = inputs.user_env.all.get(name)
            if name in inputs.user_env.ours and not text:
                return Resolved(setting.default, ValueSource.USER, NOTHING, name, path)
            if text:
                value = self._checked(text, english("{name} in {path}", name=name, path=path))
                if value is not None:
                    return Resolved(value[0], ValueSource.USER, NOTHING, name, path)
        return None

    def _header_names(self, raw: Any, place: Message) -> list[str] | None:
        """Read the names; a file that holds values too is refused, or secrets would stay in it."""
        if isinstance(raw, list) and all(isinstance(name, str) for name in raw):
            value = self._checked(dict.fromkeys(raw, ""), place)
            return list(value[0]) if value is not None else None
        why = english("It may hold the names of headers only; their values belong in the keyring.")
        self._say(place, why, blocks=True)
        return None

    def _checked(self, raw: Any, place: Message, *, blocks: bool = True) -> tuple[Any] | None:
        """Return the value in a tuple of its own, as None is a value too."""
        try:
            return (values.checked(self._setting, raw),)
        except BadInput as why:
            self._say(place, why.message, blocks=blocks)
            return None

    def _say(self, place: Message, why: Message, *, blocks: bool) -> None:
        self._problems.append(
            Problem(
                message("{place} is passed over. {why}", place=place, why=why),
                blocks,
                self._setting.key,
            )
        )


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
