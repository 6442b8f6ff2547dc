"""The command `cortex` in a process of its own, beside the program that a test runs: one command a
line.

Started once, because starting Python takes longer than most commands. A line: {"folder",
"arguments"}; the answer is {"code", "out", "said"}. Each command builds its services anew and ends
them, as `cortex` does.
"""

import argparse
import contextlib
import io
import json
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tray_app.app import Files, build_services
from tray_app.cli.main import main
from tray_app.services.services import Services


def files_in(folder: Path) -> Files:
    """Return where a test keeps our own databases, beside the folder of Cortex."""
    return Files(folder / "index.sqlite3", folder / "marks.sqlite3", folder / "ledger.sqlite3")


def services_in(folder: Path, _args: argparse.Namespace) -> Services:
    return build_services(folder / "cortex", files=files_in(folder))


def obey() -> None:
    """Do what each line of the input says."""
    for line in sys.stdin:
        order = json.loads(line)
        out, said = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(said):
            code = main(order["arguments"], partial(services_in, Path(order["folder"])))
            out.flush()
            said.flush()
        answer = {
            "code": code,
            "out": out.buffer.getvalue().decode(),
            "said": said.buffer.getvalue().decode(),
        }
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    obey()
