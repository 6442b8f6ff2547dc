"""The buttons of the report, always in the same place."""

from PySide6.QtGui import QAction, QColor, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from tray_app.ui.text import translate
from tray_app.ui.theme import SPACE, is_high_contrast
from tray_app.ui.widgets.basics import arranged
from tray_app.ui.widgets.report_commands import CommandButton, ReportCommands

PRIMARY = QColor("#0f3f7d")
"""Of the button that gets the user going again. Fusion makes it lighter towards the top: white on
it has 5:1 there.
"""


class ActionRow(QWidget):
    """Start Cortex, Send, Copy as Markdown (in the menu where it is narrow), More."""

    def __init__(self, commands: ReportCommands, explain: QAction, *, offers_start: bool) -> None:
        """*explain* comes last in the menu. *offers_start*: Cortex belongs to this computer."""
        super().__init__()
        self.start = CommandButton(commands.start_cortex, self)
        self.send = CommandButton(commands.send, self)
        self.markdown = CommandButton(commands.copy_markdown, self)
        self.more = QPushButton(translate("Detail", "M&ore"))
        self.more.setAutoDefault(False)
        kept = self.start.sizePolicy()
        kept.setRetainSizeWhenHidden(offers_start)  # or the others would move
        self.start.setSizePolicy(kept)
        self._menus = [self._menu(commands, explain, all_of_it) for all_of_it in (False, True)]
        self.more.setMenu(self._menus[0])
        buttons = (self.start, self.send, self.markdown, self.more)
        arranged(QHBoxLayout(self), *buttons, 1, spacing=SPACE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        commands.copy_markdown.changed.connect(self._fit)  # after the button, which shows itself
        self.recolour()

    def recolour(self) -> None:
        """Take the colours of the theme."""
        role, shown = QPalette.ColorRole, QPalette()
        if not is_high_contrast(QGuiApplication.palette()):
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                shown.setColor(group, role.Button, PRIMARY)
                shown.setColor(group, role.ButtonText, QColor("white"))
        self.start.setPalette(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the copying to the menu where the row is too narrow for its button."""
        buttons = (self.start, self.send, self.markdown, self.more)
        needed = sum(button.sizeHint().width() for button in buttons) + SPACE * 3
        narrow = needed > self.width()
        self.markdown.setVisible(not narrow)
        if self.more.menu() is not self._menus[narrow]:
            self.more.setMenu(self._menus[narrow])

    def _menu(self, commands: ReportCommands, explain: QAction, all_of_it: bool) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(self.more.update)  # see the filter's button
        commands.fill(menu, with_buttons=all_of_it)
        menu.addSeparator()
        menu.addAction(explain)
        return menu
