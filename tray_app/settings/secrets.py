"""Header values in the system's keyring, and clear words where there is none.

`keyring` is loaded when a secret is first needed: it looks for its backends over D-Bus.
"""

import threading
from collections.abc import Callable
from typing import Any, Protocol

from tray_app.errors import NotPermitted
from tray_app.settings.translation import N_

SERVICE = "cortex-tray"
"""Under this name the secrets stand in the person's keyring."""
PATIENCE = 90.0
"""Seconds for which the keyring is waited for. It may be asking the person for a password; or be stuck for ever."""


class Secrets(Protocol):
    """Where secret values are kept. All methods raise `NotPermitted` where they cannot be."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, value: str) -> None: ...

    def delete(self, name: str) -> None: ...


class KeyringSecrets:
    """The system's keyring: Secret Service or KWallet, macOS Keychain, Windows Credential Locker."""

    def __init__(
        self, *, backend: Any = None, variable: str = "OTEL_EXPORTER_OTLP_HEADERS", patience: float = PATIENCE
    ) -> None:
        """Use the keyring that the system has, or *backend*. *variable* is named as the way out where there is none."""
        self._backend, self._variable, self._patience = backend, variable, patience

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
        """Take the secret away; one that is not there is fine."""
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            self._bounded(lambda: self._keyring().delete_password(SERVICE, name))
        except PasswordDeleteError:
            return
        except (KeyringError, OSError, RuntimeError) as why:
            raise self._words(why) from why

    def _bounded(self, ask: Callable[[], Any]) -> Any:
        """Ask in a thread of its own, which is left behind if there is no answer: D-Bus knows no end of waiting."""
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
                N_("Log in again, or start it again. For a collector, {variable} in the environment does as well."),
                variable=self._variable,
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
                N_("Unlock it and try again. For a collector, {variable} in the environment does as well."),
                variable=self._variable,
            )
        return self._none()

    def _none(self) -> NotPermitted:
        return NotPermitted(
            N_("This system has no keyring to keep a secret in"),
            N_("Secrets are never written to a file. For a collector, set {variable} in the environment instead."),
            variable=self._variable,
        )
