"""Writes the form of the lists of advice that is read quickly.

python packaging/advice.py [FILE]    resources/advice/compiled.jsonl, where nothing is given
"""

import sys
from pathlib import Path

from tray_app.settings import advice_compiled

LISTS = Path(__file__).resolve().parent.parent / "resources" / "advice"


def main() -> None:
    """Do what the command line says."""
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else LISTS / advice_compiled.NAME
    text = advice_compiled.written(sorted(LISTS.glob("*.toml")))
    file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
