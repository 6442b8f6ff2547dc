r"""The person's variables on Windows: HKEY_CURRENT_USER\Environment, and the broadcast by which others hear of it.

A variable that the person had there before is kept aside in a key of our own and comes back when ours is taken out.
What happens to the registry is tested over another implementation of its interface; Windows itself was not run.
"""

from collections.abc import Collection, Mapping

from tray_app.errors import NotPermitted, StorageFailed
from tray_app.settings.registry import Registry

ENVIRONMENT_KEY = "Environment"
KEPT_KEY = r"Software\CortexCrashTray\PreviousEnvironment"
HAD = "had:"
HAD_NONE = "none"
"""What stands in `KEPT_KEY`: the person's own value behind `HAD`, or that there was none."""


class WindowsEnvironment:
    """Writes the person's environment in the registry."""

    def __init__(self, registry: Registry) -> None:
        """Work on *registry*."""
        self._registry = registry

    def apply(self, values: Mapping[str, str], removed: Collection[str]) -> list[str]:
        """Write all values or none, bring back what was there before, and tell running programs."""
        names = [*values, *(name for name in removed if name not in values)]
        before = {name: self._registry.get(ENVIRONMENT_KEY, name) for name in names}
        kept = {name: self._registry.get(KEPT_KEY, name) for name in names}
        changed: list[str] = []
        try:
            for name in names:
                if self._make(name, values.get(name), before[name]):
                    changed.append(name)
        except (NotPermitted, StorageFailed):
            for name in changed:
                self._put(ENVIRONMENT_KEY, name, before[name])
            for name in names:
                self._put(KEPT_KEY, name, kept[name])
            raise
        if changed:
            self._registry.announce()
        return [rf"HKEY_CURRENT_USER\{ENVIRONMENT_KEY}\{name}" for name in changed]

    def pending(self, values: Mapping[str, str]) -> list[str]:
        """Return the variables that are not as they should be."""
        return [
            rf"HKEY_CURRENT_USER\{ENVIRONMENT_KEY}\{name}"
            for name, value in values.items()
            if self._registry.get(ENVIRONMENT_KEY, name) != value
        ]

    def _make(self, name: str, wanted: str | None, now: str | None) -> bool:
        kept = self._registry.get(KEPT_KEY, name)
        if wanted is not None:
            if kept is None:
                self._registry.set(KEPT_KEY, name, HAD_NONE if now is None else HAD + now)
            if now == wanted:
                return False
            self._registry.set(ENVIRONMENT_KEY, name, wanted)
            return True
        if kept is None:
            return False  # never ours
        self._put(ENVIRONMENT_KEY, name, kept.removeprefix(HAD) if kept.startswith(HAD) else None)
        self._registry.delete(KEPT_KEY, name)
        return True

    def _put(self, key: str, name: str, value: str | None) -> None:
        if value is None:
            self._registry.delete(key, name)
        elif self._registry.get(key, name) != value:
            self._registry.set(key, name, value)
