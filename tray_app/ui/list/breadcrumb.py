"""Where one is while a group is open: the way back to all, and which group it is."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tray_app.ui.text import translate, visible
from tray_app.ui.theme import SPACE
from tray_app.ui.widgets.basics import announce, arranged
from tray_app.ui.widgets.plain_text import ElidedLabel


class Breadcrumb(QWidget):
    """Hidden as long as no group is open."""

    def __init__(self) -> None:
        super().__init__()
        self.back = QPushButton(autoDefault=False)
        self.back.setToolTip(translate("Groups", "Back (Esc or Left)"))
        self.words = ElidedLabel(fills_row=True)
        arranged(QHBoxLayout(self), self.back, (self.words, 1), spacing=SPACE)
        self.hide()

    def open_group(self, what: str, count: int, *, from_groups: bool) -> None:
        """Say which group is open, and where the way back leads."""
        back = (
            translate("Groups", "All groups") if from_groups else translate("Groups", "All reports")
        )
        arrow = "›" if self.isRightToLeft() else "‹"
        self.back.setText(f"{arrow} {back}")
        self.back.setAccessibleName(back)
        if what:
            said = translate(
                "Groups", "{what} – %n report(s)", n=count, what=visible(what, limit=160)
            )
        else:
            said = translate("Groups", "One crash group")
        if said != self.words.text() or self.isHidden():
            self.words.setText(said)
            self.show()
            announce(self, translate("Groups", "Opened: {what}", what=said))

    def close_group(self) -> None:
        self.words.setText("")
        self.hide()
