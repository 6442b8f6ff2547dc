"""The question before many reports are declined at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from tray_app.ui.text import translate


def ask_to_decline(count: int, parent: QWidget, decline: Callable[[], None]) -> None:
    """Ask whether so many reports are to be declined, and do it after a yes. Escape means no."""
    if count == 1:
        decline()
        return
    box = QMessageBox(
        QMessageBox.Icon.Question,
        translate("Consent", "Don't send?"),
        translate("Consent", "Decline %n report(s)?", n=count),
        parent=parent,
    )
    box.setInformativeText(translate("Consent", "They are not sent. You can undo this."))
    yes = box.addButton(translate("Consent", "&Don't send"), QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(translate("Consent", "Not &now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    yes.clicked.connect(decline)
    box.finished.connect(box.deleteLater)
    box.open()
