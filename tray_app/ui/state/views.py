"""Which of the named views is shown, and whether it is still as it was chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from tray_app.model.query import Query
from tray_app.model.saved_view import SavedView


@dataclass(frozen=True, slots=True)
class Active:
    """The view that stands on the button."""

    view: SavedView
    changed: bool = False
    """True when something else is shown than the view says."""

    @property
    def can_be_updated(self) -> bool:
        """Whether it is the person's own, and there is something to save in it."""
        return self.changed and not self.view.key


def active(views: Sequence[SavedView], chosen: str, query: Query, within_s: int | None) -> Active:
    """Return the view that is shown: the one *chosen* (by `SavedView.id`), as long as the filters are its own.

    After that any view that the filters happen to be. Else the chosen one, changed; the first where none was chosen.
    """
    last = next((view for view in views if view.id == chosen), views[0])
    if last.shows(query, within_s):
        return Active(last)
    same = next((view for view in views if view.shows(query, within_s)), None)
    return Active(same) if same is not None else Active(last, changed=True)
