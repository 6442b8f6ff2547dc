"""Headers of the person's: their names in settings.toml, their values in the keyring, each bound to one host.

The name under which a value lies in the keyring has the host in it. So a token that was entered for one collector never
goes to another one, whoever changed the address.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tray_app.errors import BadInput, NotPermitted
from tray_app.settings import tomlfile
from tray_app.settings.secrets import Secrets
from tray_app.settings.translation import N_
from tray_app.settings.values import MASK

PATIENCE = timedelta(minutes=5)
"""How long a keyring that refused is left alone: asking may put a window in front of the person."""


class HeaderStore:
    """Keeps headers and gives them out to their own host."""

    def __init__(self, settings_file: Path, secrets: Secrets, clock: Callable[[], datetime]) -> None:
        """Keep names in *settings_file* and values in *secrets*."""
        self._file, self._secrets, self._clock = settings_file, secrets, clock
        self._known: dict[str, str] = {}
        self._refused: tuple[datetime, NotPermitted] | None = None

    @property
    def refusal(self) -> str:
        """What the keyring last said, while that still stands; empty when all is well."""
        refused = self._refused
        if refused is None or self._clock() - refused[0] >= PATIENCE:
            return ""
        return str(refused[1])

    def forget_refusal(self) -> None:
        """Ask the keyring again next time."""
        self._refused = None

    def put(self, key: str, host: str, kept: Mapping[str, Any], given: Mapping[str, str]) -> None:
        """Replace all headers of this setting; *kept* is what settings.toml holds now. A masked value stays as it is.

        Raises `BadInput` where there is no host yet or a masked value belongs to another one, `NotPermitted` where
        there is no keyring.
        """
        names, old_host = kept_names(kept, key), str(kept.get(f"{key}_host", ""))
        if given and not host:
            raise BadInput(
                N_("There is no address that these headers could go to"),
                N_("Enter the address first, then the headers."),
            )
        for name, value in given.items():
            if value == MASK and (name not in names or host != old_host):
                raise BadInput(
                    N_("The header “{name}” was entered for another host"), N_("Enter its value again."), name=name
                )
        self.forget_refusal()
        for name, value in given.items():
            if value != MASK:
                self._secrets.set(entry(key, host, name), value)
                self._known[entry(key, host, name)] = value
        changes: dict[str, Any] = {key: list(given) or None, f"{key}_host": host if given else None}
        tomlfile.update(self._file, changes)
        for name in names:
            if name not in given or host != old_host:
                self._secrets.delete(entry(key, old_host, name))
                self._known.pop(entry(key, old_host, name), None)

    def get(self, key: str, kept: Mapping[str, Any]) -> dict[str, str]:
        """Return the headers with their values. Raises `NotPermitted` when the keyring does not give them."""
        host = str(kept.get(f"{key}_host", ""))
        return {name: self._value(entry(key, host, name), name) for name in kept_names(kept, key)}

    def _value(self, secret: str, name: str) -> str:
        if secret in self._known:
            return self._known[secret]
        if self._refused is not None and self.refusal:
            raise self._refused[1]
        try:
            value = self._secrets.get(secret)
            if value is None:
                raise NotPermitted(
                    N_("The value of the header “{name}” is not in the keyring"),
                    N_("Enter it again in the settings."),
                    name=name,
                )
        except NotPermitted as why:
            self._refused = self._clock(), why
            raise
        self._known[secret] = value
        return value


def entry(key: str, host: str, name: str) -> str:
    """Name a secret in the keyring."""
    return f"{key} {host} {name}"


def kept_names(kept: Mapping[str, Any], key: str) -> list[str]:
    """Return the names of headers that settings.toml holds."""
    names = kept.get(key)
    return [name.strip().lower() for name in names if isinstance(name, str)] if isinstance(names, list) else []
