"""The settings as everyone sees them: what is in force, where it comes from, how it is changed.

A value comes from the first of these that has one: the environment of this process, an
administrator's file, the user's own files, the default. The user's files cannot change an
administrator's value. The environment of a process is still stronger for Cortex itself, as every
program decides by its own environment; it does not make this program send what an administrator
forbids. A variable that this program handed out at login, and that a process still carries after it
was changed, does not count as environment.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import partial
from typing import Any

from tray_app.errors import BadInput, NotPermitted, TrayError
from tray_app.messages import N_, NOTHING, Message, en, english, message
from tray_app.model.delivery import Destination
from tray_app.services.events import Events, SettingsChanged
from tray_app.settings import address, destinations, files, notes, platform, store, values
from tray_app.settings.declared import BY_KEY, BY_NAME, Kind, Setting, Settings, Storage
from tray_app.settings.env_file import Damaged
from tray_app.settings.places import Places, usual_places
from tray_app.settings.platform.interface import Autostart, UserEnvironment
from tray_app.settings.resolve import Resolved, Snapshot, ValueSource, forbidden, silenced
from tray_app.settings.secrets import HeaderStore, KeyringSecrets, bound_to, may_go
from tray_app.settings.store import Loader
from tray_app.settings.telemetry_env import TelemetryEnv
from tray_app.settings.values import MASK

PROBLEMS = "problems"
"""Stands among the keys of `SettingsChanged` when the problems have changed."""


class Preferences:
    """Reads and writes every setting; safe to call from any thread.

    What is in force is read from a snapshot in memory, at once: `current`, `resolve`, `problems`
    and `sending_blocked`. All else may wait for files, another program or the keyring, and is not
    for a UI thread.
    """

    def __init__(
        self,
        loader: Loader,
        now: Snapshot,
        *,
        telemetry: TelemetryEnv,
        headers: HeaderStore,
        events: Events | None = None,
        blocked: Message = NOTHING,
    ) -> None:
        """Start with *now*, which *loader* has read.

        *blocked* says why nothing may be sent, whatever the settings.
        """
        self.places = loader.places
        self._loader, self._snapshot = loader, now
        self._telemetry, self._headers = telemetry, headers
        self._events, self._blocked = events, blocked
        self._writing = threading.RLock()
        """Held for as long as files and the keyring take. Readers never take it."""
        self._loading = threading.Lock()
        """Held while the files are read, so that an older reading never replaces a newer one."""

    @classmethod
    def open(
        cls,
        *,
        environ: Mapping[str, str] = os.environ,
        places: Places | None = None,
        user_environment: UserEnvironment | None = None,
        secrets: KeyringSecrets | None = None,
        autostart: Autostart | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        events: Events | None = None,
        blocked: Message = NOTHING,
    ) -> "Preferences":
        """Read all settings; the user's own files that are damaged are set aside."""
        places = places or usual_places(environ)
        loader = Loader(places, environ, autostart or platform.autostart(places), clock)
        handed_to = user_environment or platform.user_environment(places, environ)
        return cls(
            loader,
            loader.load(),
            telemetry=TelemetryEnv(places.telemetry_env, handed_to),
            headers=HeaderStore(places.settings, secrets or KeyringSecrets(), clock),
            events=events,
            blocked=blocked,
        )

    # Reading

    @property
    def current(self) -> Settings:
        """All settings in force. Of headers that lie in the keyring the values are masked."""
        return self._snapshot.settings

    def resolve(self, key: str) -> Resolved:
        """Return the value in force, where it comes from, and why it is locked.

        Never asks the keyring.
        """
        return self._snapshot.resolved[self.declaration(key).key]

    def declaration(self, name: str) -> Setting:
        """Return the setting of this key or variable. Raises `BadInput`."""
        found = BY_NAME.get(name)
        if found is None:
            raise BadInput(
                en("There is no setting “{name}”"),
                en("`cortex telemetry config` without a name lists them all."),
                name=name,
            )
        return found

    def problems(self, about: str | None = None) -> tuple[Message, ...]:
        """Return what is wrong, in sentences; `sending_blocked` says whether it stops sending.

        *about*: with this setting, or with a whole file.
        """
        refusal = self._headers.refusal
        found = tuple(
            problem.text
            for problem in self._snapshot.problems
            if about is None or problem.key in (about, "")
        )
        return (*found, refusal) if refusal else found

    def notes(self) -> tuple[Message, ...]:
        """Return what should be looked at although nothing is wrong, in sentences."""
        now = self._snapshot
        return tuple(
            self._not_handed_on()
            + notes.unknown(now)
            + notes.doubts(now.settings)
            + notes.left_behind(now)
            + _headers_not_sent(now)
        )

    def destinations(self) -> tuple[Destination, ...]:
        """Return the destinations that are configured: collector and vendor's server.

        This may ask the keyring. If that refuses, the headers are missing, and `sending_blocked`
        says so from then on.
        """
        now = self._snapshot
        headers = partial(self._headers_for, now)
        # A collector that is spoken to in another protocol gets nothing rather than garbage.
        no_collector = any(problem.key == "protocol" for problem in now.problems)
        collector = None if no_collector else destinations.collector(now, headers)
        found = (collector, destinations.vendor(now, headers))
        return tuple(destination for destination in found if destination is not None)

    def collector_at(self, url: str) -> tuple[Destination, list[str]]:
        """Return the configured collector at another address, and the names of what stays behind.

        See `settings.destinations.collector_at`. This may ask the keyring, as `destinations`.
        """
        now = self._snapshot
        return destinations.collector_at(url, now, partial(self._headers_for, now))

    def sending_blocked(self) -> Message:
        """Return why nothing may leave, in a sentence; empty when it may.

        Never asks the keyring.
        """
        if self._blocked:
            return self._blocked
        now, refusal = self._snapshot, self._headers.refusal
        if not now.settings.reporting:
            return message(
                "Nothing is sent: {why}.", why=_who_turned_off(now.resolved["reporting"])
            )
        blocking = [problem.text for problem in now.problems if problem.blocks]
        return (
            forbidden(now)
            or silenced(now.inputs)
            or (blocking[0] if blocking else NOTHING)
            or (message("Nothing is sent: {why}.", why=refusal) if refusal else NOTHING)
        )

    # Changing

    def set(self, key: str, value: Any) -> None:
        """Give the setting this value, for this program and for those that start later.

        Text is understood as users type it. Raises `BadInput` for a value that cannot be,
        `NotPermitted` when the value is fixed elsewhere or a file is read-only, `StorageFailed`
        when it cannot be written. Nothing is changed then.
        """
        setting = self.declaration(key)
        with self._changing(files.lock_directory(self.places.home)):
            self._check_unlocked(setting)
            self._write(setting, values.checked(setting, value))
            if setting.key in ("reporting", "sending"):
                self._loader.acknowledge()

    def unset(self, key: str) -> None:
        """Remove what was set here: the next weaker source speaks again. Raises as `set`."""
        setting = self.declaration(key)
        with self._changing(files.lock_directory(self.places.home)):
            self._check_unlocked(setting)
            self._write(setting, None)

    def repair(self) -> None:
        """Hand the settings on again where `notes` says that they no longer are.

        Raises as `set`.
        """
        with self._changing(files.lock_directory(self.places.home)):
            self._telemetry.repair()

    def refresh(self) -> None:
        """Read files and environment again; publish which settings have changed."""
        self._headers.forget_refusal()
        self._publish(self._reload())

    def refresh_if_changed(self) -> None:
        """Read again what another program has changed since the last time.

        Cheap where nothing has changed.
        """
        if self._loader.is_outdated():
            self._publish(self._reload())

    # What happens inside

    @contextlib.contextmanager
    def _changing(self, alone: AbstractContextManager[None]) -> Iterator[None]:
        """Read everything again before and after what happens inside; publish what has changed.

        *alone* is held meanwhile, and not while others are told: they may change something in their
        turn.
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
            self._snapshot = after = self._loader.load()
        changed = frozenset(
            key for key, found in after.resolved.items() if before.resolved[key] != found
        )
        return changed if before.problems == after.problems else changed | {PROBLEMS}

    def _publish(self, changed: frozenset[str]) -> None:
        if changed and self._events is not None:
            self._events.publish(SettingsChanged(changed))

    def _check_unlocked(self, setting: Setting) -> None:
        found = self._snapshot.resolved[setting.key]
        if found.locked:
            raise NotPermitted(
                N_("“{label}” cannot be changed here"),
                en("{reason}"),
                label=setting.label,
                reason=found.locked,
            )

    def _write(self, setting: Setting, value: Any) -> None:
        """Write a checked value where it belongs; None takes it away."""
        try:
            match setting.storage:
                case Storage.ENVIRONMENT:
                    text = None if value is None else values.as_text(setting, value)
                    self._telemetry.put(setting, text, values.as_text(setting, setting.default))
                case Storage.SYSTEM if value:
                    self._loader.autostart.enable()
                case Storage.SYSTEM:
                    self._loader.autostart.disable()
                case Storage.FILE if setting.kind is Kind.HEADERS:
                    origin = (
                        destinations.origins(self._snapshot).get(setting.key, "") if value else ""
                    )
                    self._headers.put(
                        setting.key, origin, self._snapshot.inputs.user_settings, value or {}
                    )
                case Storage.FILE:
                    plain = None if value is None else values.as_plain(setting, value)
                    store.update(self.places.settings, {setting.key: plain})
        except Damaged as why:
            raise NotPermitted(
                en("The settings are damaged, and could not be set aside"),
                en("Look at the folder {folder}."),
                folder=str(self.places.settings.parent),
            ) from why

    def _not_handed_on(self) -> list[Message]:
        try:
            places = self._telemetry.pending()
        except (TrayError, Damaged):
            return []  # said among the problems
        return [
            english(
                "{place}: the lines by which programs that start later see these "
                "settings are missing or old. "
                "`cortex telemetry doctor --repair` puts that right.",
                place=place,
            )
            for place in places
        ]

    def _headers_for(self, now: Snapshot, key: str, url: str) -> Mapping[str, str]:
        kept = now.inputs.user_settings
        if not _in_keyring(now.resolved[key]):
            return dict(now.resolved[key].value)
        if not may_go(bound_to(kept, key), address.origin(url)):
            return {}
        try:
            return self._headers.get(key, kept)
        except NotPermitted:
            return {}  # kept as the store's refusal, which blocks sending


def _in_keyring(found: Resolved) -> bool:
    return found.origin is ValueSource.USER and MASK in found.value.values()


def _headers_not_sent(now: Snapshot) -> list[Message]:
    found = []
    for key, host in destinations.origins(now).items():
        bound = bound_to(now.inputs.user_settings, key)
        if _in_keyring(now.resolved[key]) and not may_go(bound, host):
            found.append(
                english(
                    "{label}: they were entered for {bound}, so they are not "
                    "sent to {host}. Enter them "
                    "again if they belong there too.",
                    label=Message(BY_KEY[key].label),
                    bound=bound,
                    host=host,
                )
            )
    return found


def _who_turned_off(reporting: Resolved) -> Message:
    if reporting.origin is ValueSource.ENVIRONMENT:
        return english(
            "{variable} turns crash reporting off in the environment of this program",
            variable=reporting.variable,
        )
    if reporting.origin is ValueSource.ADMINISTRATOR:
        return english(
            "an administrator has turned crash reporting off in {source}",
            source=reporting.source,
        )
    return message("crash reporting is turned off in the settings")
