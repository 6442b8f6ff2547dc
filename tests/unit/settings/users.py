"""A user's settings in a folder of their own, for tests."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from tray_app.services.events import Events, SettingsChanged
from tray_app.services.preferences import Preferences
from tray_app.settings.places import Places
from tray_app.settings.platform.linux import LinuxEnvironment, XdgAutostart
from tray_app.settings.secrets import KeyringSecrets

NOW = datetime(2026, 11, 23, 20, 8, tzinfo=UTC)


class MemoryKeyring(KeyringBackend):
    """A keyring that lasts as long as the test."""

    priority = 1

    def __init__(self) -> None:
        """Start empty and unlocked."""
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret."""
        self.asked += 1
        if self.locked:
            raise KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        if self.locked:
            raise KeyringLocked("locked")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Take a secret away."""
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not there")
        del self.kept[service, username]


class User:
    """A home folder, an environment, a keyring, and the settings of whoever lives there."""

    def __init__(self, root: Path) -> None:
        """Live below *root*; the administrator's files lie in `etc` there."""
        self.root, self.home = root, root / "home"
        self.home.mkdir(exist_ok=True)
        config = self.home / ".config"
        etc = root / "etc"
        self.places = Places(
            self.home,
            config,
            config / "cortex" / "telemetry.env",
            config / "cortex-tray" / "settings.toml",
            (etc / "cortex" / "telemetry.env",),
            (etc / "xdg" / "cortex-tray" / "settings.toml",),
        )
        self.environ: dict[str, str] = {"SHELL": "/bin/sh"}
        self.keyring = MemoryKeyring()
        self.events = Events()
        self.changes: list[frozenset[str]] = []
        self.events.subscribe(SettingsChanged, lambda event: self.changes.append(event.keys))
        self.now = NOW

    def settings(self, environ: Mapping[str, str] | None = None, **more: Any) -> Preferences:
        """Start the program."""
        environ = self.environ if environ is None else environ
        clock: Callable[[], datetime] = lambda: self.now  # noqa: E731
        return Preferences.open(
            environ=environ,
            events=self.events,
            places=self.places,
            user_environment=LinuxEnvironment(
                self.places.telemetry_env,
                home=self.home,
                config_root=self.places.config_root,
                environ=environ,
                has_program=lambda _name: False,
            ),
            secrets=KeyringSecrets(backend=self.keyring),
            clock=clock,
            **{
                "autostart": XdgAutostart(
                    self.places.config_root, ["/usr/bin/cortex-tray", "--background"]
                ),
                **more,
            },
        )

    def write(self, path: Path, text: str) -> None:
        """Write a file by hand."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
