"""Saved views in the window: choosing one, by menu or Ctrl+1 to 9, and saving what is shown."""

from collections.abc import Callable  # noqa: I001
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from tray_app.errors import TrayError
from tray_app.model.query import Column, Query
from tray_app.model.saved_view import Active, SavedView, active, view_of
from tray_app.services.services import Services
from tray_app.ui.list.filter_bar import FilterBar
from tray_app.ui.list.views_menu import ViewsButton, view_name
from tray_app.ui.widgets.layout_memory import LayoutMemory
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, say, translate
from tray_app.ui.widgets.basics import announce, fit

MEMORY = "saved-view"


class SavedViews(QObject):
    """Keeps the button's words true to what is shown."""

    said = Signal(str, object)
    """With a sentence, and None: there is nothing to undo."""
    order_wanted = Signal(object, bool)
    """With a Column, and whether it is sorted downwards."""

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        filters: FilterBar,
        window: QWidget,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._services, self._tasks, self._filters, self._window, self._clock = (
            services,
            tasks,
            filters,
            window,
            clock,
        )
        self._chosen = ""
        self.button = ViewsButton()
        filters.add_first(self.button)
        self.button.view_wanted.connect(self.choose)
        self.button.save_wanted.connect(self.save_as)
        filters.query_changed.connect(self.look)
        self._shown: tuple[tuple[SavedView, ...], Active, str] | None = None
        self.look()

    @property
    def active(self) -> Active:
        """The view that is shown."""
        return active(
            self._services.views.all(), self._chosen, self._filters.query, self._filters.within_s
        )

    def first_query(self, memory: LayoutMemory, usual: Query) -> tuple[Query, int | None]:
        """Return what to show first: the view that was shown last, if it is still there. Else
        *usual*.
        """
        wanted = memory.word(MEMORY)
        view = next((each for each in self._services.views.all() if each.id == wanted), None)
        if view is None:
            return usual, None
        self._chosen = view.id
        return view.query(self._now_ns(), like=usual), view.within_s

    def remember(self, memory: LayoutMemory) -> None:
        """Keep which view is shown, for the next start."""
        memory.set_word(MEMORY, self.active.view.id)

    @Slot()
    def look(self) -> None:
        """Say anew which view is shown: the filters, the order or the views themselves have
        changed.
        """
        views = self._services.views
        shown = (views.all(), self.active, say(views.locked(), limit=400))
        if shown != self._shown:
            self._shown = shown
            self.button.show_views(shown[0], shown[1], locked=shown[2])

    @Slot(object)
    def choose(self, view: SavedView) -> None:
        """Show what *view* says."""
        query = view.query(self._now_ns(), like=self._filters.query)
        self._chosen = view.id
        if view.sort is not None and (query.sort, query.descending) != self._order():
            self.order_wanted.emit(query.sort, query.descending)
        self._filters.show_query(query, within_s=view.within_s)
        self.look()
        announce(self.button, translate("Views", "View: {name}", name=view_name(view)))

    @Slot()
    def save_as(self) -> None:
        """Ask for a name, and save what is shown under it; a view of the user's own of that name is
        replaced.
        """
        query, within_s = self._filters.query, self._filters.within_s
        chosen = self.active.view
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Views", "Save this view"))
        dialog.setAccessibleName(dialog.windowTitle())
        dialog.setLabelText(translate("Views", "&Name"))
        dialog.setTextValue("" if chosen.key else chosen.name)
        dialog.setOkButtonText(translate("Views", "&Save"))
        dialog.setCancelButtonText(translate("Views", "&Cancel"))
        dialog.textValueSelected.connect(
            lambda name: self._save(view_of(name.strip(), query, within_s))
        )
        fit(dialog, 440, 120)
        dialog.open()

    def _save(self, view: SavedView) -> None:
        def done(_: None) -> None:
            self._chosen = view.id
            self.look()
            self.said.emit(translate("Views", "Saved: {name}", name=view_name(view)), None)

        self._tasks.run(
            lambda: self._services.views.save(view), done=done, failed=self._on_failed, owner=self
        )

    def _order(self) -> tuple[Column, bool]:
        return self._filters.query.sort, self._filters.query.descending

    def _now_ns(self) -> int:
        return int(self._clock().timestamp()) * 1_000_000_000

    def _on_failed(self, error: TrayError) -> None:
        self.look()
        self.said.emit(error_sentence(error), None)
