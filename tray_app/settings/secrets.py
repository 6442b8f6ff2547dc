"""Headers: names in settings.toml, values in the system's keyring, each bound to one origin.

An origin is scheme, host and port, and part of the name under which a value lies in the keyring. So
a token that was entered for one collector never goes to another one, nor unencrypted, whoever
changed the address. `keyring` is loaded when a secret is first needed: it looks for its backends
over D-Bus.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tray_app.errors import BadInput, NotPermitted
from tray_app.messages import N_, NOTHING, Message, en
from tray_app.settings import address, store
from tray_app.settings.values import MASK

SERVICE = "cortex-tray"
"""The name of our entries in the user's keyring."""
VARIABLE = "OTEL_EXPORTER_OTLP_HEADERS"
"""The way out where there is no keyring."""
PATIENCE = 90.0
"""Seconds to wait for the keyring.

It may be asking the user for a password, or be stuck for ever.
"""
REFUSAL_LASTS = timedelta(minutes=5)
"""How long a keyring that refused is left alone: asking again may show the user a window."""


class KeyringSecrets:
    """The system's keyring: Secret Service or KWallet, macOS Keychain, Windows Credential Locker.

    All methods raise `NotPermitted` where nothing can be kept.
    """

    def __init__(self, *, backend: Any = None, patience: float = PATIENCE) -> None:
        """Use the keyring that the system has, or *backend*."""
        self._backend, self._patience = backend, patience

    def get(self, name: str) -> str | None:
        """Return the secret; None where there is none of that name."""
        from keyring.errors import KeyringError

        try:
            found = self._bounded(lambda: self._keyring().get_password(SERVICE, name))
        except (KeyringError, OSError, RuntimeError) as why:
            raise self._words(why) from why
        return None if found is None else str(found)

    def set(self, name: str, value: str) -> None:
        """Keep the secret, and make sure that it is really kept."""
        from keyring.errors import KeyringError

        def keep() -> Any:
            backend = self._keyring()
            backend.set_password(SERVICE, name, value)
            return backend.get_password(SERVICE, name)

        try:
            kept = self._bounded(keep)
        except (KeyringError, OSError, RuntimeError) as why:
            raise self._words(why) from why
        if kept != value:  # the null backend takes everything and keeps nothing
            raise self._none()

    def delete(self, name: str) -> None:
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            self._bounded(lambda: self._keyring().delete_password(SERVICE, name))
        except PasswordDeleteError:
            return
        except (KeyringError, OSError, RuntimeError) as why:
            raise self._words(why) from why

    def _bounded(self, ask: Callable[[], Any]) -> Any:
        """Ask in another thread, abandoned if there is no answer: D-Bus may wait for ever."""
        answer: list[Any] = []
        fault: list[Exception] = []

        def run() -> None:
            try:
                answer.append(ask())
            except Exception as why:  # noqa: BLE001 - told in the thread that asked
                fault.append(why)

        asking = threading.Thread(target=run, name="keyring", daemon=True)
        asking.start()
        asking.join(self._patience)
        if fault:
            raise fault[0]
        if not answer:
            raise NotPermitted(
                N_("The system's keyring does not answer"),
                en(
                    "Log in again, or start it again. For a collector, {variable} in "
                    "the environment does as well."
                ),
                variable=VARIABLE,
            )
        return answer[0]

    def _keyring(self) -> Any:
        if self._backend is None:
            import keyring

            self._backend = keyring.get_keyring()
        # These write to a plain file, which a keyring is there to avoid.
        if type(self._backend).__module__.startswith("keyrings.alt"):
            raise self._none()
        return self._backend

    def _words(self, why: Exception) -> NotPermitted:
        from keyring.errors import InitError, KeyringLocked

        if isinstance(why, NotPermitted):
            return why
        if isinstance(why, KeyringLocked | InitError):
            return NotPermitted(
                N_("The system's keyring is locked"),
                en(
                    "Unlock it and try again. For a collector, {variable} in the "
                    "environment does as well."
                ),
                variable=VARIABLE,
            )
        return self._none()

    def _none(self) -> NotPermitted:
        return NotPermitted(
            N_("This system has no keyring to keep a secret in"),
            en(
                "Secrets are never written to a file. For a collector, set {variable} "
                "in the environment instead."
            ),
            variable=VARIABLE,
        )


class HeaderStore:
    """Keeps headers, and hands each out for its own origin alone."""

    def __init__(
        self, settings_file: Path, secrets: KeyringSecrets, clock: Callable[[], datetime]
    ) -> None:
        """Keep names in *settings_file* and values in *secrets*."""
        self._file, self._secrets, self._clock = settings_file, secrets, clock
        self._known: dict[str, str] = {}
        self._refused: tuple[datetime, NotPermitted] | None = None

    @property
    def refusal(self) -> Message:
        """What the keyring last said, while that still stands; empty when all is well."""
        refused = self._refused
        # A clock that was set back ends it as well: the patience is not to last for a year.
        if refused is None or not timedelta() <= self._clock() - refused[0] < REFUSAL_LASTS:
            return NOTHING
        return refused[1].message

    def forget_refusal(self) -> None:
        """Ask the keyring again next time."""
        self._refused = None

    def put(self, key: str, origin: str, kept: Mapping[str, Any], given: Mapping[str, str]) -> None:
        """Replace all headers of this setting; *kept* is what settings.toml holds now.

        A masked value stays as it is.

        Raises `BadInput` where there is no address yet or a masked value belongs to another one,
        `NotPermitted` where there is no keyring.
        """
        names, bound = kept_names(kept, key), bound_to(kept, key)
        if given and not origin:
            raise BadInput(
                en("There is no address that these headers could go to"),
                en("Enter the address first, then the headers."),
            )
        for name, value in given.items():
            if value == MASK and (name not in names or not may_go(bound, origin)):
                raise BadInput(
                    N_("The header “{name}” was entered for another address"),
                    en("Enter its value again."),
                    name=name,
                )
        self.forget_refusal()
        for name, value in given.items():
            if value != MASK or bound != origin:
                new = self._value(entry(key, bound, name), name) if value == MASK else value
                self._secrets.set(entry(key, origin, name), new)
                self._known[entry(key, origin, name)] = new
        changes: dict[str, Any] = {
            key: list(given) or None,
            f"{key}_origin": origin if given else None,
            f"{key}_host": None,
        }
        store.update(self._file, changes)
        for name in names:
            if name not in given or bound != origin:
                self._secrets.delete(entry(key, bound, name))
                self._known.pop(entry(key, bound, name), None)

    def get(self, key: str, kept: Mapping[str, Any]) -> dict[str, str]:
        """Return the headers with their values.

        Raises `NotPermitted` when the keyring does not give them.
        """
        bound = bound_to(kept, key)
        return {name: self._value(entry(key, bound, name), name) for name in kept_names(kept, key)}

    def _value(self, secret: str, name: str) -> str:
        if secret in self._known:
            return self._known[secret]
        if self._refused is not None and self.refusal:
            raise self._refused[1]
        try:
            value = self._secrets.get(secret)
            if value is None:
                raise NotPermitted(
                    en("The value of the header “{name}” is not in the keyring"),
                    en("Enter it again in the settings."),
                    name=name,
                )
        except NotPermitted as why:
            self._refused = self._clock(), why
            raise
        self._known[secret] = value
        return value


def bound_to(kept: Mapping[str, Any], key: str) -> str:
    """Return the origin that the headers were entered for; in older files a host alone."""
    return str(kept.get(f"{key}_origin") or kept.get(f"{key}_host") or "")


def may_go(bound: str, origin: str) -> bool:
    """Say whether headers that were entered for *bound* may go to *origin*.

    For a host alone it must be https.
    """
    if "://" in bound:
        return bound == origin
    return bool(bound) and origin.startswith("https://") and address.host_of(origin) == bound


def entry(key: str, bound: str, name: str) -> str:
    """Name a secret in the keyring."""
    return f"{key} {bound} {name}"


def kept_names(kept: Mapping[str, Any], key: str) -> list[str]:
    """Return the names of headers that settings.toml holds."""
    names = kept.get(key)
    return (
        [name.strip().lower() for name in names if isinstance(name, str)]
        if isinstance(names, list)
        else []
    )
