"""Puts the program together: the only place that knows every part."""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tray_app import __version__, paths
from tray_app.services.own_files import Files, size_of, why_unusable
from tray_app.services.services import Services

if TYPE_CHECKING:
    from tray_app.model.redaction import WordRule
    from tray_app.redaction.redactor import Redactor
    from tray_app.services.advice import AdviceBook
    from tray_app.services.config_watch import ConfigWatch
    from tray_app.services.consent import ConsentService
    from tray_app.services.event_worker import EventWorker
    from tray_app.services.events import Events
    from tray_app.services.index_pool import IndexPool
    from tray_app.services.indexer import Indexer
    from tray_app.services.outbox import Outbox
    from tray_app.services.policy import SendingPolicy
    from tray_app.services.preferences import Preferences
    from tray_app.services.reports import Reports
    from tray_app.settings.platform.interface import UserEnvironment


@dataclass(frozen=True, slots=True)
class TrayOptions:
    """How the tray program was started."""

    show: bool = False
    """Open the window at once."""
    background: bool = False
    """Started by the login: stay quiet, and wait for a tray."""
    data_dir: str | None = None
    demo: bool = False
    """Sample reports in a temporary folder; nothing of the user's own is read or written."""
    uninstall: bool = False
    """Remove what the program put into the desktop, instead of starting it."""
    report: str = ""
    """The id of a report to show."""
    files: tuple[str, ...] = ()
    """Files with reports to look at, instead of the tray."""


def run_tray(argv: Sequence[str]) -> int:
    """Start the tray program, or wake the one that runs; return its exit code."""
    options = _tray_options(argv)
    if options.demo:
        return _run_demo(options)
    if options.uninstall:
        from tray_app.cli import uninstall

        return uninstall.run()
    if options.files:
        from tray_app.ui import viewer
        from tray_app.ui.process import make_application

        files = [paths.named_folder(file) for file in options.files]
        return viewer.run(files, lambda: build_services(options.data_dir), make_application())

    def build() -> Services:
        _look_after_ourselves()
        return build_services(options.data_dir)

    from tray_app.ui import start

    return start.run(build, options)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """What the services stand on: our own files, opened, and the places of Cortex's."""

    files: Files
    events: "Events"
    preferences: "Preferences"
    index: "IndexPool"
    """With the user's marks."""
    outbox: "Outbox"
    data_dir: str | os.PathLike[str] | None

    def folders(self) -> tuple[paths.DataFolder, ...]:
        """Find Cortex's data folders as they are now."""
        chosen = self.preferences.current.data_folder
        return tuple(paths.data_folders(self.data_dir or None, setting=chosen))

    def watched(self) -> tuple[paths.DataFolder, ...]:
        """Find all folders in which reports are looked for."""
        own = paths.DataFolder(paths.own_failures(), "this program's own failures")
        found = self.folders()
        return (*found, own) if paths.is_folder(own.telemetry) else found

    def disk_use(self) -> dict[str, int]:
        """Say how many bytes our own files have on disk, and Cortex's."""
        from tray_app.index import discovery

        files = self.files
        own = {"index": files.index, "marks": files.marks, "ledger": files.ledger}
        reports = discovery.list_files(self.folders()).files
        return {name: size_of(file) for name, file in own.items()} | {
            "reports": sum(map(size_of, reports))
        }


def build_services(
    data_dir: str | os.PathLike[str] | None = None,
    *,
    files: Files | None = None,
    user_environment: "UserEnvironment | None" = None,
    is_command: bool = False,
) -> Services:
    """Open our own files and wire the services for Cortex's data folder (see `paths.data_folders`).
    Nothing is read or sent yet. Takes as long as the disk: not for a UI thread.

    *user_environment* replaces the user's own start-up files, to which the settings would write.
    Only the tray program applies the policy; a command (*is_command*) ends too soon for that.
    """
    from tray_app.services import advice
    from tray_app.services.erase import Eraser
    from tray_app.services.fixes import Fixes
    from tray_app.services.reports import Reports
    from tray_app.services.titles import Titles
    from tray_app.services.triage import Triage
    from tray_app.services.views import Views

    opened = _open(data_dir, files, user_environment)
    files, events, preferences = opened.files, opened.events, opened.preferences
    indexer = _indexer(opened)
    reports = Reports(opened.index)
    advices = advice.AdviceBook(lambda: advice.usual_sources(preferences.places), events=events)
    consent, policy = _consenting(opened, reports, advices)
    rebuild = partial(_rebuild, indexer)
    event_worker = _event_worker(opened, indexer, policy, rebuild, applies_policy=not is_command)
    config_watch = _config_watch(opened, advices)

    # The policy may still be queueing into the outbox.
    parts = (policy, event_worker, opened.outbox, indexer, opened.index, opened.index.marks)
    return Services(
        find_folders=opened.folders,
        events=events,
        preferences=preferences,
        indexer=indexer,
        reports=reports,
        triage=Triage(opened.index, events),
        marks=opened.index.marks,
        consent=consent,
        policy=policy,
        outbox=opened.outbox,
        config_watch=config_watch,
        views=Views(preferences),
        advice=advices,
        eraser=Eraser(
            folders=opened.watched, index_file=files.index, outbox=opened.outbox, rebuild=rebuild
        ),
        fixes=Fixes(advices, reports),
        titles=Titles(reports, advices),
        faults=event_worker.problems,
        disk_use=opened.disk_use,
        unrecorded=files.unrecorded,
        close=lambda: _close(parts, files.temporary),
    )


def _open(
    data_dir: str | os.PathLike[str] | None,
    files: Files | None,
    user_environment: "UserEnvironment | None",
) -> _Opened:
    from tray_app.delivery.ledger import Ledger
    from tray_app.index.marks import Marks
    from tray_app.services.events import Events
    from tray_app.services.index_pool import IndexPool
    from tray_app.services.outbox import Outbox
    from tray_app.services.preferences import Preferences

    files = files or Files.of_this_user(paths.named_folder(data_dir) if data_dir else None)
    events = Events()
    preferences = Preferences.open(
        events=events, user_environment=user_environment, blocked=files.unrecorded
    )
    outbox = Outbox(ledger=Ledger(files.ledger), preferences=preferences, events=events)
    return _Opened(
        files=files,
        events=events,
        preferences=preferences,
        index=IndexPool(files.index, Marks(files.marks)),
        outbox=outbox,
        data_dir=data_dir,
    )


def _indexer(opened: _Opened) -> "Indexer":
    from tray_app.services import lookup
    from tray_app.services.indexer import Indexer

    files, outbox = opened.files, opened.outbox
    return Indexer(
        folders=opened.watched(),
        index=opened.index,
        events=opened.events,
        problems=files.problems,
        states=outbox.states,
        stamp=lambda: "" if files.problems or outbox.problems() else lookup.stamp(files.ledger),
    )


def _consenting(
    opened: _Opened, reports: "Reports", advices: "AdviceBook"
) -> "tuple[ConsentService, SendingPolicy]":
    from tray_app.services.consent import ConsentService
    from tray_app.services.policy import SendingPolicy

    outbox, preferences = opened.outbox, opened.preferences
    consent = ConsentService(
        reports=reports,
        outbox=outbox,
        preferences=preferences,
        redactor=_redactor,
        advice=advices.id_of,
    )
    policy = SendingPolicy(reports=reports, outbox=outbox, preferences=preferences, consent=consent)
    return consent, policy


def _event_worker(
    opened: _Opened,
    indexer: "Indexer",
    policy: "SendingPolicy",
    rebuild: Callable[[], None],
    *,
    applies_policy: bool,
) -> "EventWorker":
    from tray_app.services.event_worker import EventWorker
    from tray_app.services.events import SettingsChanged
    from tray_app.services.preferences import PROBLEMS
    from tray_app.services.retention import Retention, Upkeep

    events = opened.events
    retention = Retention(
        index=opened.index,
        ledger=opened.outbox.ledger,
        preferences=opened.preferences,
        events=events,
        rebuild=rebuild,
    )
    event_worker = EventWorker(
        events=events,
        indexer=indexer,
        policy=policy,
        folders=opened.watched,
        upkeep=Upkeep(retention),
        failed=lambda: events.publish(SettingsChanged(frozenset({PROBLEMS}))),
        applies_policy=applies_policy,
    )
    event_worker.start()
    return event_worker


def _config_watch(opened: _Opened, advices: "AdviceBook") -> "ConfigWatch":
    from tray_app.services.config_watch import ConfigWatch

    return ConfigWatch(
        preferences=opened.preferences,
        settings_files=(*opened.preferences.places.watched, *advices.files),
        known=opened.folders(),
        folders=opened.folders,
        events=opened.events,
        also=(advices,),
    )


def _rebuild(indexer: "Indexer") -> None:
    indexer.rebuild()
    indexer.start()


class _Closable(Protocol):
    def close(self) -> None: ...


def _close(parts: Iterable[_Closable], temporary: Iterable[Path]) -> None:
    for part in parts:
        part.close()
    for folder in temporary:
        shutil.rmtree(folder, ignore_errors=True)


def _redactor(*, words: "Sequence[WordRule]" = ()) -> "Redactor":
    """Make a redactor. Its many patterns are loaded when the first report is to be sent, and not
    with the tray.
    """
    from tray_app.redaction.redactor import Redactor

    return Redactor(words=words)


def _look_after_ourselves() -> None:
    """Keep a log of our own, and report our own failures where only this user sees them."""
    import logging

    from tray_app import capture
    from tray_app.log_file import LogFile

    if not why_unusable(paths.log_file()):
        logging.getLogger("tray_app").addHandler(LogFile(paths.log_file()))
    capture.install("cortex-tray", app_version=__version__, folder=str(paths.own_failures()))


def _tray_options(argv: Sequence[str]) -> TrayOptions:
    parser = argparse.ArgumentParser(
        prog="cortex-tray",
        description="Notices, shows and delivers the crash reports of Cortex.",
        allow_abbrev=False,
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--show", action="store_true", help="open the window at once")
    how.add_argument("--background", action="store_true", help="stay in the tray (for the login)")
    how.add_argument(
        "--uninstall", action="store_true", help="remove the menu entry and the start at login"
    )
    parser.add_argument(
        "--data-dir", metavar="DIR", help="Cortex's data folder (default: the one Cortex uses)"
    )
    parser.add_argument("--report", metavar="ID", default="", help="show this report")
    parser.add_argument("--demo", action="store_true", help="sample reports in a temporary folder")
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="show the reports in these files instead, read-only",
    )
    parser.add_argument("--version", action="version", version=f"cortex-crash-tray {__version__}")
    args = parser.parse_args(argv)
    return TrayOptions(
        **{**vars(args), "show": args.show or bool(args.report), "files": tuple(args.files)}
    )


def _run_demo(options: TrayOptions) -> int:
    """Run on made-up reports with settings, index and ledger of their own, all gone in the end."""
    from tray_app.services.demo import DemoFeed
    from tray_app.settings.platform.interface import NoUserEnvironment
    from tray_app.ui import start

    # On Windows a folder that was watched may be gone only with the process.
    with tempfile.TemporaryDirectory(
        prefix="cortex-tray-demo-", ignore_cleanup_errors=sys.platform == "win32"
    ) as folder:
        root = Path(folder)
        _live_in(root, os.environ)
        feed = DemoFeed(root / "cortex")
        feed.fill()
        feed.write_issues(paths.config_dir())
        feed.start()
        try:
            return start.run(
                lambda: build_services(root / "cortex", user_environment=NoUserEnvironment()),
                replace(options, data_dir=str(root / "cortex")),
            )
        finally:
            feed.close()


def _live_in(root: Path, environ: "os._Environ[str]") -> None:
    """Point every per-user folder of this process into *root*."""
    for name, folder in {
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
        "XDG_DATA_HOME": "data",
        "LOCALAPPDATA": "local",
        "APPDATA": "roaming",
    }.items():
        (root / folder).mkdir(exist_ok=True)
        environ[name] = str(root / folder)
    if sys.platform == "darwin":
        environ["HOME"] = str(root)
