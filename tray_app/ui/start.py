"""Shows the icon first, and loads the rest of the program when the panel has it."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from tray_app.paths import named_folder
from tray_app.ui.garbage import UiThreadCollector
from tray_app.ui.process import (
    STOPPING,
    Options,
    keep_pictures,
    make_application,
    started_at,
    stop_on_signals,
    take_activation_token,
)
from tray_app.ui.single_instance import SingleInstance
from tray_app.ui.tray import Tray

if TYPE_CHECKING:
    from tray_app.services.services import Services

LET_THE_PANEL_ASK_MS = 20
"""A panel that hears of an icon asks for its picture within milliseconds: before the rest loads."""


def run(build: Callable[[], Services], options: Options) -> int:
    """Run the tray program until it is quit, or wake the one that runs; return the exit code.

    *build* makes the services. A start that only wakes another needs none, and opens none of its
    files.
    """
    application = make_application()
    instance = SingleInstance(str(named_folder(options.data_dir)) if options.data_dir else "")
    token = take_activation_token(os.environ)
    if instance.wake_other(report_id=options.report, token=token, show=not options.background):
        return 0
    # From here on a second start is heard, and answered as soon as there is a window to show.
    instance.listen()
    # Before the icon: whoever sees that may end the session, and all is closed in order.
    stop_on_signals(application)
    UiThreadCollector(application)
    # What has to wait for the disk does so while the panel takes the icon.
    with ThreadPoolExecutor(1, "start") as elsewhere:
        building = elsewhere.submit(build)
        keep_pictures(False)
        tray = Tray()
        if tray.icon is not None:
            _run_events(LET_THE_PANEL_ASK_MS)
        services = building.result()

    from tray_app.ui import application as face
    from tray_app.ui import translations

    translations.load(application, services.preferences.current.language)
    program = face.Program(application, services, options, tray=tray, since=started_at())
    instance.woken.connect(program.open)
    instance.answer()
    program.start()
    if options.report:
        program.open(options.report, token)
    try:
        # Told to stop while all this was made, there was no loop yet that could have ended.
        return 0 if application.property(STOPPING) else application.exec()
    finally:
        instance.close()
        program.close()
        services.close()


def _run_events(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
