"""Everything a window or a command may call, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tray_app.index.marks import Marks
    from tray_app.messages import Message
    from tray_app.paths import DataFolder
    from tray_app.services.advice import AdviceBook
    from tray_app.services.config_watch import ConfigWatch
    from tray_app.services.consent import ConsentService
    from tray_app.services.erase import Eraser
    from tray_app.services.events import Events
    from tray_app.services.fixes import Fixes
    from tray_app.services.indexer import Indexer
    from tray_app.services.outbox import Outbox
    from tray_app.services.policy import SendingPolicy
    from tray_app.services.preferences import Preferences
    from tray_app.services.reports import Reports
    from tray_app.services.titles import Titles
    from tray_app.services.triage import Triage
    from tray_app.services.views import Views


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The program without a face. `app` builds it; `close` ends it."""

    find_folders: Callable[[], tuple[DataFolder, ...]]
    events: Events
    preferences: Preferences
    indexer: Indexer
    reports: Reports
    triage: Triage
    marks: Marks
    consent: ConsentService
    policy: SendingPolicy
    outbox: Outbox
    config_watch: ConfigWatch
    views: Views
    advice: AdviceBook
    eraser: Eraser
    fixes: Fixes
    titles: Titles
    faults: Callable[[], tuple[Message, ...]]
    """Parts of the program that failed lately and go on, in sentences."""
    disk_use: Callable[[], dict[str, int]]
    """Bytes on disk: `index`, `marks`, `ledger`, and `reports` for Cortex's own files."""
    unrecorded: Message
    """Why nothing that is decided or marked outlives the program; empty where it does."""
    close: Callable[[], None]

    @property
    def folders(self) -> tuple[DataFolder, ...]:
        """The data folders as they are found now: by option, variable, setting or `~/.cortexrc`."""
        return self.find_folders()
