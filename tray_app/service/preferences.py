"""The settings as everyone sees them: the value in force, where it comes from, and whether it can be changed here.

A value comes from the first of these that has one: the environment of this process, an administrator's file, the
person's own files, the default. An administrator's value cannot be changed by the person's files. The environment of a
process is still stronger for Cortex itself, as every program decides by its own environment; it does not make this
program send what an administrator forbids. A variable that this program handed out at login, and that a process still
carries after it was changed, does not count as environment.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from tray_app.errors import BadInput, NotPermitted, TrayError
from tray_app.model.delivery import Destination
from tray_app.service.events import Events, SettingsChanged
from tray_app.settings import address, destinations, files, notes, platform, store, values
from tray_app.settings.address import check as check_address
from tray_app.settings.address import endpoint_becomes
from tray_app.settings.autostart import Autostart
from tray_app.settings.declared import BY_KEY, BY_NAME, SETTINGS, Kind, Page, Setting, Storage
from tray_app.settings.env_file import Damaged
from tray_app.settings.places import Places, usual_places
from tray_app.settings.platform.interface import UserEnvironment
from tray_app.settings.resolve import Inputs, Problem, Resolved, forbidden, resolve, silenced
from tray_app.settings.secrets import HeaderStore, KeyringSecrets, bound_to, may_go
from tray_app.settings.store import Loader
from tray_app.settings.telemetry_env import TelemetryEnv
from tray_app.settings.translation import N_
from tray_app.settings.values import MASK

__all__ = ["MASK", "Page", "Preferences", "Resolved", "Setting", "check_address", "endpoint_becomes"]

PROBLEMS = "problems"
"""Stands among the keys of `SettingsChanged` when the problems have changed."""


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """All that was read at one moment. Replaced as a whole, so that readers need no lock."""

    inputs: Inputs
    settings: Mapping[str, Resolved]
    problems: tuple[Problem, ...]


class Preferences:
    """Reads and writes every setting; safe to call from any thread.

    What is in force is read from a snapshot in memory, at once: `resolve`, `problems`, `sending_blocked`, and `value`
    of what is no secret. All else may wait for files, another program or the keyring, and is not for a UI thread.
    """

    def __init__(
        self,
        *,
        environ: Mapping[str, str] = os.environ,
        events: Events | None = None,
        places: Places | None = None,
        user_environment: UserEnvironment | None = None,
        secrets: KeyringSecrets | None = None,
        autostart: Autostart | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        blocked: str = "",
    ) -> None:
        """Read all settings; files of the person's that are damaged are set aside.

        *blocked* says why nothing may be sent, whatever the settings are.
        """
        self._blocked = blocked
        self._events = events
        self.places = places or usual_places(environ)
        self._telemetry = TelemetryEnv(
            self.places.telemetry_env, user_environment or platform.user_environment(self.places, environ)
        )
        self._headers = HeaderStore(self.places.settings, secrets or KeyringSecrets(), clock)
        self._autostart = autostart or platform.autostart(self.places)
        self._loader = Loader(self.places, environ, clock)
        self._writing = threading.RLock()
        """Held for as long as files and the keyring take. Nobody who only reads takes it."""
        self._loading = threading.Lock()
        """Held while the files are read, so that an older reading never replaces a newer one."""
        self._snapshot = self._load()

    # Reading

    def value(self, key: str) -> Any:
        """Return the value in force, typed.

        Of headers with their secret values; raises `NotPermitted` when the keyring does not give them.
        """
        setting, found = self.declaration(key), self.resolve(key)
        if setting.kind is Kind.HEADERS and self._in_keyring(found):
            return self._headers.get(setting.key, self._snapshot.inputs.user_settings)
        return found.value

    def resolve(self, key: str) -> Resolved:
        """Return the value in force, where it comes from, and why it is locked. Never asks the keyring."""
        return self._snapshot.settings[self.declaration(key).key]

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
        """Return what is wrong with the settings, in sentences; `sending_blocked` says whether it stops sending."""
        refusal = self._headers.refusal
        found = tuple(problem.text for problem in self._snapshot.problems)
        return (*found, refusal) if refusal else found

    def notes(self) -> tuple[str, ...]:
        """Return what should be looked at although nothing is wrong, in sentences."""
        now = self._snapshot
        return tuple(
            self._not_handed_on()
            + notes.doubts(now.settings)
            + notes.left_behind(now.inputs, now.settings)
            + self._headers_not_sent(now)
        )

    def destinations(self) -> tuple[Destination, ...]:
        """Return the receivers that are configured: collector and vendor's server.

        This may ask the keyring. If that refuses, the headers are missing, and `sending_blocked` says so from then on.
        """
        now = self._snapshot
        headers = partial(self._headers_for, now)
        # A collector that is spoken to in another protocol gets nothing rather than garbage.
        no_collector = any(problem.key == "protocol" for problem in now.problems)
        collector = None if no_collector else destinations.collector(now.settings, headers)
        found = (collector, destinations.vendor(now.settings, headers))
        return tuple(destination for destination in found if destination is not None)

    def collector_at(self, url: str) -> tuple[Destination, list[str]]:
        """Return the configured collector at another address, and the names of what stays behind.

        See `settings.destinations.collector_at`. This may ask the keyring, as `destinations`.
        """
        now = self._snapshot
        return destinations.collector_at(url, now.settings, partial(self._headers_for, now))

    def sending_blocked(self) -> str:
        """Return why nothing may leave, in a sentence; empty when it may. Never asks the keyring."""
        if self._blocked:
            return self._blocked
        now, refusal = self._snapshot, self._headers.refusal
        reporting = now.settings["reporting"]
        if not reporting.value:
            return f"Nothing is sent: {_who_turned_off(reporting)}."
        blocking = [problem.text for problem in now.problems if problem.blocks]
        return (
            forbidden(now.inputs, now.settings)
            or silenced(now.inputs)
            or (blocking[0] if blocking else "")
            or (f"Nothing is sent: {refusal}" if refusal else "")
        )

    # Changing

    def set(self, key: str, value: Any) -> None:
        """Give the setting this value, for this program and for those that start later.

        Raises `BadInput` for a value that cannot be, `NotPermitted` when the value is fixed elsewhere or a file is
        read-only, `StorageFailed` when it cannot be written. Nothing is changed then.
        """
        setting = self.declaration(key)
        with self._changing(files.lock_directory(self.places.home)):
            self._check_unlocked(setting)
            self._write(setting, values.checked(setting, value))
            if setting.key in ("reporting", "sending"):
                self._loader.acknowledge()

    def unset(self, key: str) -> None:
        """Take away what was set here: the next weaker source speaks again. Raises as `set`."""
        setting = self.declaration(key)
        with self._changing(files.lock_directory(self.places.home)):
            self._check_unlocked(setting)
            self._write(setting, None)

    def reset(self) -> None:
        """Take away all that was set here, as far as it is not locked. Raises as `set`."""
        for setting in SETTINGS:
            if not self.resolve(setting.key).locked and not setting.hidden:
                self.unset(setting.key)

    def repair(self) -> None:
        """Hand the settings on again, where `notes` says that somebody has changed that. Raises as `set`."""
        with self._changing(files.lock_directory(self.places.home)):
            self._telemetry.repair()

    def refresh(self) -> None:
        """Read files and environment again; publish which settings have changed."""
        self._headers.forget_refusal()
        self._publish(self._reload())

    def look(self) -> None:
        """Read again what another program has changed since the last time. Cheap where nothing has changed."""
        if files.looks(self.places.watched) != self._seen:
            self._publish(self._reload())

    # What happens inside

    @contextlib.contextmanager
    def _changing(self, alone: AbstractContextManager[None]) -> Iterator[None]:
        """Look at everything anew before and after what happens inside, then publish what has changed.

        *alone* is held meanwhile, and not while others are told: they may change something in their turn.
        """
        changed = frozenset[str]()
        try:
            with alone, self._writing:
                changed |= self._reload()
                try:
                    yield
                finally:
                    changed |= self._reload()
        finally:
            self._publish(changed)

    def _reload(self) -> frozenset[str]:
        """Replace the snapshot by what the files say now; return what has changed."""
        with self._loading:
            before = self._snapshot
            self._snapshot = after = self._load()
        changed = frozenset(key for key, found in after.settings.items() if before.settings.get(key) != found)
        return changed if before.problems == after.problems else changed | {PROBLEMS}

    def _publish(self, changed: frozenset[str]) -> None:
        if changed and self._events is not None:
            self._events.publish(SettingsChanged(changed))

    def _load(self) -> _Snapshot:
        self._seen = files.looks(self.places.watched)  # before they are read, so that no change is missed
        inputs, problems = self._loader.load()
        settings, more = resolve(inputs)
        if settings["autostart"].origin != "administrator":
            try:
                on = self._autostart.is_enabled()
            except NotPermitted as why:
                on = False
                problems.append(Problem(str(why), blocks=False))
            settings["autostart"] = Resolved(on, "user" if on else "default", source=self._autostart.place)
        return _Snapshot(inputs, settings, (*problems, *more))

    def _check_unlocked(self, setting: Setting) -> None:
        found = self._snapshot.settings[setting.key]
        if found.locked:
            raise NotPermitted(
                N_("“{label}” cannot be changed here"), N_("{reason}"), label=setting.label, reason=found.locked
            )

    def _write(self, setting: Setting, value: Any) -> None:
        """Write a checked value where it belongs; None takes it away."""
        try:
            match setting.kept:
                case Storage.ENVIRONMENT:
                    text = None if value is None else values.as_text(setting, value)
                    self._telemetry.put(setting, text, values.as_text(setting, setting.default))
                case Storage.SYSTEM:
                    if value:
                        self._autostart.enable()
                    else:
                        self._autostart.disable()
                case Storage.FILE if setting.kind is Kind.HEADERS:
                    origin = self._origin_of_headers(setting.key) if value else ""
                    self._headers.put(setting.key, origin, self._snapshot.inputs.user_settings, value or {})
                case Storage.FILE:
                    store.update(self.places.settings, {setting.key: value})
        except Damaged as why:
            raise NotPermitted(
                N_("The settings are damaged, and could not be set aside"),
                N_("Look at the folder {folder}."),
                folder=str(self.places.settings.parent),
            ) from why

    def _not_handed_on(self) -> list[str]:
        try:
            places = self._telemetry.pending()
        except (TrayError, Damaged):
            return []  # said among the problems
        return [
            f"{place}: the lines by which programs that start later see these settings are missing or old. "
            f"`cortex telemetry config --repair` puts that right."
            for place in places
        ]

    def _in_keyring(self, found: Resolved) -> bool:
        return found.origin == "user" and MASK in found.value.values()

    def _origin_of_headers(self, key: str) -> str:
        """Return scheme, host and port that the headers being entered now are for."""
        return destinations.origins(self._snapshot.settings).get(key, "")

    def _headers_not_sent(self, now: _Snapshot) -> list[str]:
        found = []
        for key, host in destinations.origins(now.settings).items():
            bound = bound_to(now.inputs.user_settings, key)
            if self._in_keyring(now.settings[key]) and not may_go(bound, host):
                found.append(
                    f"{BY_KEY[key].label}: they were entered for {bound}, so they are not sent to {host}. Enter them "
                    f"again if they belong there too."
                )
        return found

    def _headers_for(self, now: _Snapshot, key: str, url: str) -> Mapping[str, str]:
        found, kept = now.settings[key], now.inputs.user_settings
        if not self._in_keyring(found):
            return dict(found.value)
        if not may_go(bound_to(kept, key), address.origin(url)):
            return {}
        try:
            return self._headers.get(key, kept)
        except NotPermitted:
            return {}  # kept as the store's refusal, which blocks sending


def _who_turned_off(reporting: Resolved) -> str:
    if reporting.origin == "environment":
        return f"{reporting.variable} turns crash reporting off in the environment of this program"
    if reporting.origin == "administrator":
        return f"an administrator has turned crash reporting off in {reporting.source}"
    return "crash reporting is turned off in the settings"
