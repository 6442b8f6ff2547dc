"""What folding costs in a large JSON text, in processor time: python -m tests.bench.folding [MEGABYTES]."""

import json
import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from tray_app.ui.main_window.json_view import JsonView
from tray_app.ui.state.folding import FoldScan
from tray_app.ui.state.pretty import pretty


def main(megabytes: float) -> None:
    """Print one line for each step."""
    application = QApplication([])
    pairs = [{"key": f"attribute.{n}", "value": {"stringValue": "x" * 30}} for n in range(int(megabytes * 8_000))]
    text = pretty(json.dumps({"attributes": pairs}), limit=int(megabytes * 2**20))
    print(f"{len(text):,} characters, {text.count(chr(10)):,} lines")

    view = JsonView("JSON")
    view.resize(900, 600)
    view.show()

    def step(name: str, what: object) -> None:
        start = time.process_time()
        what()  # type: ignore[operator]
        print(f"{name:<44}{(time.process_time() - start) * 1000:9.1f} ms")

    scan = FoldScan(text)
    step("one portion of the scan", scan.advance)
    step("the rest of it", scan.finish)
    step("the text into the view (Qt's own)", lambda: view.show_text(text, foldable=True))
    step("first picture, with the first portion", lambda: view.grab())
    step("the folds, were somebody to fold at once", lambda: view.folding)
    step("a picture", lambda: view.grab())
    step("fold everything", view.fold_all)
    step("a picture, folded", lambda: view.grab())
    step("unfold one block", lambda: view.toggle(view.folding.closed[-1] if view.folding else 0))
    step("unfold everything", view.unfold_all)
    step("fold the outermost block", lambda: view.toggle(1))
    step("a picture, folded", lambda: view.grab())
    application.quit()


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 4.0)
