"""Saved views in the window: the filter's menu lists them, and saves what is shown under a name."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from tray_app.model.saved_view import SavedView, view_of
from tray_app.services.services import Services
from tray_app.ui.list.filter_bar import FilterBar
from tray_app.ui.tasks import Jobs
from tray_app.ui.text import say, tooltip, translate, visible
from tray_app.ui.widgets.basics import Say, announce, entitle, fit


class SavedViews(QObject):
    """The first nine have keys, Ctrl+1 to Ctrl+9."""

    order_wanted = Signal(object, bool)
    """With a Column, and whether it is sorted downwards."""

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        say: Say,
        filters: FilterBar,
        window: QWidget,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._services, self._jobs, self._say = services, jobs, say
        self._filters, self._window, self._clock = filters, window, clock
        self._actions: list[QAction] = []
        filters.menu_wanted.connect(self._fill)
        self.load()

    def load(self) -> None:
        """Take over the views as they are in the settings now."""
        for action in self._actions:
            self._window.removeAction(action)
            action.setShortcut(QKeySequence())  # it may stay in the menu for a moment
            action.deleteLater()
        self._actions = []
        for number, view in enumerate(self._services.views.own(), 1):
            action = QAction(visible(view.name, limit=60).replace("&", "&&"), self)
            if number < 10:
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _checked=False, view=view: self.choose(view))
            self._window.addAction(action)
            self._actions.append(action)

    def choose(self, view: SavedView) -> None:
        now_ns = int(self._clock().timestamp()) * 10**9
        query = view.query(now_ns, like=self._filters.query)
        if view.sort is not None:
            self.order_wanted.emit(query.sort, query.descending)
        self._filters.show_query(query, within_s=view.within_s)
        announce(self._filters.button, visible(view.name, limit=60))

    def save_as(self) -> None:
        """Ask for a name, and save what is shown under it; one of that name is replaced."""
        query, within_s = self._filters.query, self._filters.within_s
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entitle(dialog, translate("Views", "Sa&ve this view…").replace("&", "").rstrip("…"))
        dialog.setLabelText(translate("Views", "&Name"))
        dialog.setOkButtonText(translate("Views", "&Save"))
        dialog.textValueSelected.connect(
            lambda name: self._save(view_of(name.strip(), query, within_s))
        )
        fit(dialog, 440, 120)
        dialog.open()

    def _fill(self, menu: QMenu) -> None:
        menu.addActions(self._actions)
        save = menu.addAction(translate("Views", "Sa&ve this view…"))
        locked = say(self._services.views.locked(), limit=400)
        # What advice there is changes with the reports: it is nothing to be saved.
        save.setEnabled(not locked and not self._filters.query.groups)
        save.setToolTip(tooltip(locked))
        save.triggered.connect(lambda _checked=False: self.save_as())

    def _save(self, view: SavedView) -> None:
        def done(_: None) -> None:
            self.load()
            self._say(translate("Views", "Saved: {name}", name=visible(view.name, limit=60)))

        self._jobs.run(lambda: self._services.views.save(view), done)
