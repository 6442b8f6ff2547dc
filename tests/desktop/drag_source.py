"""A window from which a file can be dragged, as from a file manager: drag_source.py FILE."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Holds one file."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(data)
        print(drag.exec(Qt.DropAction.CopyAction).name, flush=True)


application = QApplication(sys.argv[:1])
application.setDesktopFileName("other")
source = Source("A file")
source.setWindowTitle("Drag source")
source.setGeometry(900, 400, 300, 300)
source.show()
print("shown", flush=True)
application.exec()
