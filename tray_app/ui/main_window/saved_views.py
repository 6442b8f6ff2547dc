"""Saved views in the window: choosing one, by menu or Ctrl+1 to 9; saving, renaming and removing the person's own."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from tray_app.errors import TrayError
from tray_app.model.query import Column, Query
from tray_app.model.saved_view import SavedView, view_of
from tray_app.services.services import Services
from tray_app.ui.main_window.filter_bar import FilterBar
from tray_app.ui.main_window.layout_memory import LayoutMemory
from tray_app.ui.main_window.views_menu import ViewsButton, view_name
from tray_app.ui.state.rows import COLUMN_WORDS
from tray_app.ui.state.views import Active, active
from tray_app.ui.tasks import Tasks
from tray_app.ui.text import error_sentence, say, translate, visible
from tray_app.ui.widgets.basics import announce

MEMORY = "saved-view"


class SavedViews(QObject):
    """Keeps the button's words true to what is shown."""

    said = Signal(str, object)
    """With a sentence, and what undoes it (a callable) or None."""
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
        self._services, self._tasks, self._filters, self._window, self._clock = services, tasks, filters, window, clock
        self._chosen = ""
        self.button = ViewsButton()
        filters.add_first(self.button)
        self.button.view_wanted.connect(self.choose)
        self.button.save_wanted.connect(self.save_as)
        self.button.update_wanted.connect(self.update_view)
        self.button.rename_wanted.connect(self.rename)
        self.button.remove_wanted.connect(self.remove)
        filters.query_changed.connect(self.look)
        self._shown: tuple[tuple[SavedView, ...], Active, str] | None = None
        self.look()

    @property
    def active(self) -> Active:
        """The view that is shown."""
        return active(self._services.views.all(), self._chosen, self._filters.query, self._filters.within_s)

    def first_query(self, memory: LayoutMemory, usual: Query) -> tuple[Query, int | None]:
        """Return what to show first: the view that was shown last, if it is still there. Else *usual*."""
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
        """Say anew which view is shown: the filters, the order or the views themselves have changed."""
        views = self._services.views
        shown = (views.all(), self.active, visible(views.locked(), limit=400))
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
        """Ask for a name, and save what is shown under it."""
        from tray_app.ui.dialogs.view_name import ViewNameDialog

        views = self._services.views
        query, within_s = self._filters.query, self._filters.within_s
        order = say(COLUMN_WORDS[query.sort])
        words = [
            *(self._filters.words() or [translate("Views", "Everything")]),
            translate("Views", "Groups") if query.grouped else translate("Views", "Every report"),
            translate("Views", "Sorted by {column}", column=order),
        ]
        dialog = ViewNameDialog(
            translate("Views", "Save this view"), fault=views.fault, words=words, parent=self._window
        )

        def save(name: str) -> None:
            self._save(view_of(name, query, within_s), translate("Views", "Saved: {name}", name=name))

        dialog.chosen.connect(save)
        dialog.open()

    @Slot(object)
    def update_view(self, view: SavedView) -> None:
        """Save what is shown in the place of what *view* was."""
        changed = view_of(view.name, self._filters.query, self._filters.within_s)
        views = self._services.views

        def undo() -> None:
            self._do(lambda: views.save(view), "", None)

        self._save(changed, translate("Views", "Changes saved: {name}", name=view_name(view)), undo)

    @Slot(object)
    def rename(self, view: SavedView) -> None:
        """Ask for another name."""
        from tray_app.ui.dialogs.view_name import ViewNameDialog

        views, old = self._services.views, view.name
        dialog = ViewNameDialog(
            translate("Views", "Rename the view"),
            fault=lambda name: views.fault(name, besides=old),
            name=old,
            parent=self._window,
        )

        def rename(name: str) -> None:
            self._chosen = SavedView(name).id
            self._do(lambda: views.rename(old, name), translate("Views", "Renamed: {name}", name=name), None)

        dialog.chosen.connect(rename)
        dialog.open()

    @Slot(object)
    def remove(self, view: SavedView) -> None:
        """Take a view away at once, with a way back. What is shown stays."""
        views, places = self._services.views, list[int]()

        def undo() -> None:
            self._chosen = view.id
            self._do(lambda: views.put_back(view, places[0]), "", None)

        words = translate("Views", "Removed: {name}. The reports stay.", name=view_name(view))
        self._do(lambda: places.append(views.remove(view.name)), words, undo)

    def _save(self, view: SavedView, words: str, undo: Callable[[], None] | None = None) -> None:
        self._chosen = view.id
        self._do(lambda: self._services.views.save(view), words, undo)

    def _do(self, job: Callable[[], None], words: str, undo: Callable[[], None] | None) -> None:
        def done(_: object) -> None:
            self.look()
            if words:
                self.said.emit(words, undo)

        self._tasks.run(job, done=done, failed=self._on_failed, owner=self)

    def _order(self) -> tuple[Column, bool]:
        return self._filters.query.sort, self._filters.query.descending

    def _now_ns(self) -> int:
        return int(self._clock().timestamp()) * 1_000_000_000

    def _on_failed(self, error: TrayError) -> None:
        self.look()
        self.said.emit(error_sentence(error), None)
