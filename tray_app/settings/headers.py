"""Headers of the person's: their names in settings.toml, their values in the keyring, each bound to one origin.

An origin is scheme, host and port. It is in the name under which a value lies in the keyring. So a token that was
entered for one collector never goes to another one, nor unencrypted, whoever changed the address.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tray_app.errors import BadInput, NotPermitted
from tray_app.settings import address, tomlfile
from tray_app.settings.secrets import Secrets
from tray_app.settings.translation import N_
from tray_app.settings.values import MASK

PATIENCE = timedelta(minutes=5)
"""How long a keyring that refused is left alone: asking may put a window in front of the person."""


class HeaderStore:
    """Keeps headers and gives them out to their own origin."""

    def __init__(self, settings_file: Path, secrets: Secrets, clock: Callable[[], datetime]) -> None:
        """Keep names in *settings_file* and values in *secrets*."""
        self._file, self._secrets, self._clock = settings_file, secrets, clock
        self._known: dict[str, str] = {}
        self._refused: tuple[datetime, NotPermitted] | None = None

    @property
    def refusal(self) -> str:
        """What the keyring last said, while that still stands; empty when all is well."""
        refused = self._refused
        # A clock that was set back ends it as well: the patience is not to last for a year.
        if refused is None or not timedelta() <= self._clock() - refused[0] < PATIENCE:
            return ""
        return str(refused[1])

    def forget_refusal(self) -> None:
        """Ask the keyring again next time."""
        self._refused = None

    def put(self, key: str, origin: str, kept: Mapping[str, Any], given: Mapping[str, str]) -> None:
        """Replace all headers of this setting; *kept* is what settings.toml holds now. A masked value stays as it is.

        Raises `BadInput` where there is no address yet or a masked value belongs to another one, `NotPermitted` where
        there is no keyring.
        """
        names, bound = kept_names(kept, key), bound_to(kept, key)
        if given and not origin:
            raise BadInput(
                N_("There is no address that these headers could go to"),
                N_("Enter the address first, then the headers."),
            )
        for name, value in given.items():
            if value == MASK and (name not in names or not may_go(bound, origin)):
                raise BadInput(
                    N_("The header “{name}” was entered for another address"), N_("Enter its value again."), name=name
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
        tomlfile.update(self._file, changes)
        for name in names:
            if name not in given or bound != origin:
                self._secrets.delete(entry(key, bound, name))
                self._known.pop(entry(key, bound, name), None)

    def get(self, key: str, kept: Mapping[str, Any]) -> dict[str, str]:
        """Return the headers with their values. Raises `NotPermitted` when the keyring does not give them."""
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
                    N_("The value of the header “{name}” is not in the keyring"),
                    N_("Enter it again in the settings."),
                    name=name,
                )
        except NotPermitted as why:
            self._refused = self._clock(), why
            raise
        self._known[secret] = value
        return value


def bound_to(kept: Mapping[str, Any], key: str) -> str:
    """Return what the headers of settings.toml were entered for; from an older version that is a host alone."""
    return str(kept.get(f"{key}_origin") or kept.get(f"{key}_host") or "")


def may_go(bound: str, origin: str) -> bool:
    """Say whether headers that are bound so may go there. Of a host alone nobody knows more, so it has to be https."""
    if "://" in bound:
        return bound == origin
    return bool(bound) and origin.startswith("https://") and address.host_of(origin) == bound


def entry(key: str, bound: str, name: str) -> str:
    """Name a secret in the keyring."""
    return f"{key} {bound} {name}"


def kept_names(kept: Mapping[str, Any], key: str) -> list[str]:
    """Return the names of headers that settings.toml holds."""
    names = kept.get(key)
    return [name.strip().lower() for name in names if isinstance(name, str)] if isinstance(names, list) else []
