"""From all that is said about a setting to the one value in force, and the reason for it. No files, no writing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from tray_app.errors import BadInput
from tray_app.settings import values
from tray_app.settings.declared import SETTINGS, Kind, Setting
from tray_app.settings.telemetry_env import Variables
from tray_app.settings.userenv import is_ours

Origin = Literal["environment", "administrator", "user", "default"]
ORIGINS: tuple[Origin, ...] = ("environment", "administrator", "user", "default")
"""The strongest first."""
MASK = "••••••••"
"""Stands for a secret value that is there and is not shown."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A setting as it is in force."""

    value: Any
    """Typed. Of headers the names are true, and a value is `MASK` where it lies in the keyring."""
    origin: Origin
    locked: str = ""
    """Why it cannot be changed here, in a sentence; empty when it can."""
    variable: str = ""
    """The variable that says so; empty where none does."""
    source: str = ""
    """The file or variable that says so; empty for a default."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with the settings, in a sentence."""

    text: str
    blocks: bool = True
    """True when nothing may be sent because of it."""


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


def resolve(inputs: Inputs) -> tuple[dict[str, Resolved], list[Problem]]:
    """Resolve every setting; what cannot be understood is passed over, and said."""
    problems: list[Problem] = []
    found = {setting.key: _Search(setting, inputs, problems).result() for setting in SETTINGS}
    return found, problems


class _Search:
    """Looks for one setting from the strongest source to the weakest."""

    def __init__(self, setting: Setting, inputs: Inputs, problems: list[Problem]) -> None:
        self._setting, self._inputs, self._problems = setting, inputs, problems

    def result(self) -> Resolved:
        return (
            self._environment() or self._administrator() or self._user() or Resolved(self._setting.default, "default")
        )

    def _environment(self) -> Resolved | None:
        setting, inputs = self._setting, self._inputs
        for name in setting.variables:
            text = inputs.environ.get(name, "").strip()
            if not text or self._came_from_us(name, text):
                continue
            try:
                value = values.checked(setting, text)
            except BadInput as why:
                if setting.kind is Kind.ADDRESS and "@" in text:
                    value = text  # credentials in it: usable, and taken apart when the request is made
                else:
                    # The OTLP exporter rules: warn, and go on as if it were not set. gRPC is refused elsewhere.
                    self._say(f"{name} in the environment", why, blocks=setting.key == "reporting")
                    continue
            reason = (
                f"{name} is set in the environment of this program. It is stronger than the settings here; start the "
                f"program without it to change this."
            )
            return Resolved(value, "environment", reason, name, name)
        return None

    def _came_from_us(self, name: str, text: str) -> bool:
        inputs, names = self._inputs, self._setting.variables
        if inputs.user_env.all.get(name) == text or (name, text) in inputs.handed_out:
            return True
        return is_ours(inputs.environ, names, text)

    def _administrator(self) -> Resolved | None:
        setting = self._setting
        for path, variables in self._inputs.admin_env:
            for name in setting.variables:
                if not variables.get(name):
                    continue
                value = self._checked(variables[name], f"{name} in {path}")
                if value is not None:
                    return Resolved(value[0], "administrator", _fixed(path), name, str(path))
        for path, kept in self._inputs.admin_settings:
            if setting.key not in kept:
                continue
            value = self._checked(kept[setting.key], f"“{setting.key}” in {path}")
            if value is not None:
                return Resolved(value[0], "administrator", _fixed(path), "", str(path))
        return None

    def _user(self) -> Resolved | None:
        setting, inputs = self._setting, self._inputs
        if setting.key in inputs.user_settings:
            path = inputs.user_settings_path
            raw = inputs.user_settings[setting.key]
            if setting.kind is Kind.HEADERS and isinstance(raw, list):
                raw = dict.fromkeys((str(name) for name in raw), "")
                value = self._checked(raw, f"“{setting.key}” in {path}")
                return value and Resolved(dict.fromkeys(value[0], MASK), "user", source=str(path))
            value = self._checked(raw, f"“{setting.key}” in {path}")
            if value is not None:
                return Resolved(value[0], "user", source=str(path))
        for name in setting.variables:
            text = inputs.user_env.all.get(name)
            if name in inputs.user_env.ours and not text:
                return Resolved(setting.default, "user", "", name, str(inputs.user_env_path))
            if text:
                value = self._checked(text, f"{name} in {inputs.user_env_path}")
                if value is not None:
                    return Resolved(value[0], "user", "", name, str(inputs.user_env_path))
        return None

    def _checked(self, raw: Any, place: str) -> tuple[Any] | None:
        try:
            return (values.checked(self._setting, raw),)
        except BadInput as why:
            self._say(place, why, blocks=True)
            return None

    def _say(self, place: str, why: BadInput, *, blocks: bool) -> None:
        ignored = "It is passed over."
        self._problems.append(Problem(f"{place} cannot be used: {why} {ignored}", blocks))


def _fixed(path: Path) -> str:
    return f"An administrator has fixed this in {path}."
