"""The settings as everyone sees them: the value in force, where it comes from, and whether it can be changed here.

A value comes from the first of these that has one: the environment of this process, an administrator's file, the
person's own files, the default. An administrator's value cannot be changed by the person's files; the environment of a
process is still stronger for Cortex itself, as every program decides by its environment, and this is said where it
happens. A variable that this program handed out at login, and that a process still carries after it was changed, does
not count as environment.
"""

import os
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tray_app.errors import BadInput, NotPermitted
from tray_app.model.delivery import Destination
from tray_app.service.events import Events, SettingsChanged
from tray_app.settings import destinations, files, platform, telemetry_env, tomlfile, values
from tray_app.settings.autostart import Autostart
from tray_app.settings.declared import BY_KEY, BY_NAME, SETTINGS, Kept, Kind, Setting
from tray_app.settings.envfile import Damaged
from tray_app.settings.places import Places, usual_places
from tray_app.settings.resolve import MASK, Inputs, Problem, Resolved, resolve
from tray_app.settings.secrets import KeyringSecrets, Secrets
from tray_app.settings.telemetry_env import TelemetryEnv, Variables
from tray_app.settings.translation import N_
from tray_app.settings.userenv import UserEnvironment

__all__ = ["MASK", "Preferences", "Problem", "Resolved", "Setting"]

DAMAGED_MARK = ".damaged-"


class Preferences:
    """Reads and writes every setting. Blocking, and safe to call from any thread."""

    def __init__(
        self,
        *,
        environ: Mapping[str, str] = os.environ,
        events: Events | None = None,
        places: Places | None = None,
        user_environment: UserEnvironment | None = None,
        secrets: Secrets | None = None,
        autostart: Autostart | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Read all settings; damaged files are set aside."""
        self._environ, self._events, self._clock = environ, events, clock
        self.places = places or usual_places(environ)
        self._telemetry = TelemetryEnv(
            self.places.telemetry_env, user_environment or platform.user_environment(self.places, environ)
        )
        self._secrets = secrets or KeyringSecrets()
        self._autostart = autostart or platform.autostart(self.places)
        self._lock = threading.RLock()
        self._handed_out: set[tuple[str, str]] = set()
        self._settings: dict[str, Resolved] = {}
        self._problems: list[Problem] = []
        self._silenced = ""
        self._kept_secrets: dict[str, str] = {}
        self._load()

    # Reading

    def value(self, key: str) -> Any:
        """Return the value in force, typed. Of headers with their secret values: this may ask the keyring."""
        found = self.resolve(key)
        if BY_KEY[key].kind is Kind.HEADERS and MASK in found.value.values():
            return self._with_secrets(key, found.value)
        return found.value

    def resolve(self, key: str) -> Resolved:
        """Return the value in force, where it comes from, and why it is locked. Secret values are masked."""
        with self._lock:
            return self._settings[self.declaration(key).key]

    def all(self) -> list[Setting]:
        """Return what settings there are, in the order of the pages."""
        return list(SETTINGS)

    def declaration(self, name: str) -> Setting:
        """Return the setting of this key or variable. Raises `BadInput`."""
        found = BY_NAME.get(name)
        if found is None:
            raise BadInput(
                N_("There is no setting “{name}”"),
                N_("`cortex telemetry config` without a name lists them all."),
                name=name,
            )
        return found

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong with the settings, in sentences. While one of them blocks, nothing is sent."""
        with self._lock:
            return tuple(problem.text for problem in self._problems)

    def destinations(self) -> tuple[Destination, ...]:
        """Return the receivers that are configured: collector and vendor's server. May ask the keyring.

        Raises `NotPermitted` when the headers' secrets cannot be read.
        """
        with self._lock:
            settings = dict(self._settings)
        if self._grpc():
            settings["endpoint"] = settings["logs_endpoint"] = Resolved("", "default")
        found = (destinations.collector(settings, self._headers), destinations.vendor(settings, self._headers))
        return tuple(destination for destination in found if destination is not None)

    def sending_blocked(self) -> str:
        """Return why nothing may leave, in a sentence; empty when it may."""
        with self._lock:
            reporting = self._settings["reporting"]
            if not reporting.value:
                who = {
                    "environment": f"{reporting.variable} is set to off in the environment of this program",
                    "administrator": f"an administrator has turned it off in {reporting.source}",
                }.get(reporting.origin, "it was turned off in the settings")
                return f"Crash reporting is off: {who}."
            if self._silenced:
                return self._silenced
            blocking = [problem.text for problem in self._problems if problem.blocks]
            return blocking[0] if blocking else ""

    # Changing

    def set(self, key: str, value: Any) -> None:
        """Give the setting this value, for this program and for those that start later.

        Raises `BadInput` for a value that cannot be, `NotPermitted` when the value is fixed elsewhere or a file is
        read-only, `StorageFailed` when it cannot be written; nothing is changed then.
        """
        setting = self.declaration(key)
        with self._lock:
            self._check_unlocked(setting)
            checked = values.checked(setting, value)
            match setting.kept:
                case Kept.ENVIRONMENT:
                    text = values.as_text(setting, checked)
                    self._telemetry.put(setting, text, values.as_text(setting, setting.default))
                case Kept.SYSTEM:
                    if checked:
                        self._autostart.enable()
                    else:
                        self._autostart.disable()
                case Kept.FILE if setting.kind is Kind.HEADERS:
                    self._set_headers(setting, checked)
                case Kept.FILE:
                    tomlfile.update(self.places.settings, {setting.key: _for_toml(checked)})
            if setting.key in ("reporting", "sending"):
                self._acknowledge()
        self.refresh()

    def unset(self, key: str) -> None:
        """Take away what was set here: the next weaker source speaks again. Raises as `set`."""
        setting = self.declaration(key)
        with self._lock:
            self._check_unlocked(setting)
            match setting.kept:
                case Kept.ENVIRONMENT:
                    self._telemetry.put(setting, None, values.as_text(setting, setting.default))
                case Kept.SYSTEM:
                    self._autostart.disable()
                case Kept.FILE if setting.kind is Kind.HEADERS:
                    self._set_headers(setting, {})
                case Kept.FILE:
                    tomlfile.update(self.places.settings, {setting.key: None})
        self.refresh()

    def refresh(self) -> None:
        """Read files and environment again; publish which settings have changed."""
        with self._lock:
            before, problems = dict(self._settings), list(self._problems)
            self._load()
            changed = {key for key, found in self._settings.items() if before.get(key) != found}
            if problems != self._problems:
                changed.add("problems")
        if changed and self._events is not None:
            self._events.publish(SettingsChanged(frozenset(changed)))

    # What happens inside

    def _check_unlocked(self, setting: Setting) -> None:
        found = self._settings[setting.key]
        if found.locked:
            raise NotPermitted(N_("“{label}” cannot be changed here"), found.locked, label=setting.label)

    def _load(self) -> None:
        problems: list[Problem] = []
        user_env = self._read_env(self.places.telemetry_env, problems, mine=True)
        contents = self._read_toml(self.places.settings, problems, mine=True)
        if contents.newer:
            problems.append(Problem(str(tomlfile.too_new(self.places.settings)), blocks=False))
        for name, text in user_env.all.items():
            if text and self._environ.get(name) == text:
                self._handed_out.add((name, text))
        inputs = Inputs(
            environ=self._environ,
            handed_out=self._handed_out,
            admin_env=[(path, self._read_env(path, problems).all) for path in self.places.admin_env],
            admin_settings=[(path, self._read_toml(path, problems).values) for path in self.places.admin_settings],
            user_env=user_env,
            user_env_path=self.places.telemetry_env,
            user_settings=contents.values,
            user_settings_path=self.places.settings,
        )
        self._settings, more = resolve(inputs)
        if self._settings["autostart"].origin != "administrator":
            on = self._autostart.is_enabled()
            self._settings["autostart"] = Resolved(on, "user" if on else "default")
        self._problems = [*problems, *self._still_damaged(), *more]

    def _read_env(self, path: Path, problems: list[Problem], *, mine: bool = False) -> Variables:
        content = None
        try:
            content = files.read(path)
            return telemetry_env.parse(content)
        except NotPermitted as why:
            problems.append(Problem(str(why)))
        except Damaged as why:
            self._damaged(path, content, why, problems, mine)
        return Variables()

    def _read_toml(self, path: Path, problems: list[Problem], *, mine: bool = False) -> tomlfile.Contents:
        content = None
        try:
            content = files.read(path)
            return tomlfile.parse(content)
        except NotPermitted as why:
            problems.append(Problem(str(why)))
        except Damaged as why:
            self._damaged(path, content, why, problems, mine)
        return tomlfile.Contents({})

    def _damaged(self, path: Path, content: bytes | None, why: Damaged, problems: list[Problem], mine: bool) -> None:
        if not mine or content is None or tomlfile.set_aside(path, content, self._clock) is None:
            problems.append(Problem(f"{path} is damaged: {why}. Nothing is sent until it is mended."))

    def _still_damaged(self) -> list[Problem]:
        found = []
        for path in (self.places.telemetry_env, self.places.settings):
            for aside in sorted(path.parent.glob(f"{path.name}{DAMAGED_MARK}*Z*")):
                text = (
                    f"{path.name} was damaged and has been set aside as {aside}. The settings in it are at their defaults "
                    f"now, and nothing is sent until you choose again what to do about sending."
                )
                found.append(Problem(text))
        return found

    def _acknowledge(self) -> None:
        """The person has chosen again: damaged files are kept under a name that no longer blocks."""
        for path in (self.places.telemetry_env, self.places.settings):
            for aside in path.parent.glob(f"{path.name}{DAMAGED_MARK}*Z*"):
                aside.rename(aside.with_name(aside.name.replace(DAMAGED_MARK, ".was-damaged-")))

    def _grpc(self) -> bool:
        return False

    def _headers(self, key: str, host: str) -> dict[str, str]:
        return dict(self._settings[key].value)

    def _with_secrets(self, key: str, masked: Mapping[str, str]) -> dict[str, str]:
        return dict(masked)

    def _set_headers(self, setting: Setting, checked: Mapping[str, str]) -> None:
        raise NotImplementedError


def _for_toml(value: Any) -> Any:
    """Return the value as settings.toml holds it; None where the default needs no line."""
    return value
