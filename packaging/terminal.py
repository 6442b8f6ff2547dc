"""Writes what a terminal needs besides the program: the manual page, and completion for three
shells.

    python packaging/terminal.py [FOLDER]    into resources/terminal, from where packages install it

All of it comes from the parsers that read the command line.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from argcomplete.shell_integration import shellcode

from tray_app.cli import help as texts
from tray_app.cli import parsers
from tray_app.cli.run import add_run

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "terminal"
NAMES = ["cortex", "cortex-telemetry"]
FILES = {"bash": "cortex.bash", "zsh": "_cortex", "fish": "cortex.fish"}
ENVIRONMENT = {
    "CORTEX_CRASH_REPORT": "0 turns crash reporting off: nothing is kept, sent or announced.",
    "CORTEX_DATA_FOLDER": "Cortex's data folder, where --data-dir names none.",
    "OTEL_EXPORTER_OTLP_ENDPOINT": "Where reports are sent, as all of OpenTelemetry's variables.",
    "NO_COLOR": "No colours.",
    "PAGER": "Shows what is longer than the terminal (less -FRX); empty or cat: none.",
}
OWN_FILES = {
    "~/cortexcpp/telemetry/crash-report.jsonl": "the reports, which Cortex writes",
    "~/.config/cortex/telemetry.env": "the switch and the destination, which Cortex obeys too",
    "~/.config/cortex-tray/settings.toml": "all other settings",
}
EXITS = {
    "0": "Done.",
    "1": "Refused or failed; the reason is in a sentence on standard error.",
    "2": "Wrong usage.",
}


def manual() -> str:
    """Return the page in roff."""
    lines = [
        '.TH CORTEX\\-TELEMETRY 1 "" "Cortex Crash Tray" "User Commands"',
        ".SH NAME",
        "cortex\\-telemetry \\- list, show and send the crash reports of Cortex",
        ".SH SYNOPSIS",
        ".B cortex telemetry",
        "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]",
        ".br",
        ".B cortex telemetry \\-\\-type crash",
        "[\\fIOPTIONS\\fR]",
        ".br",
        ".B cortex run",
        "[\\fIOPTIONS\\fR] \\-\\- \\fICOMMAND\\fR\\|.\\|.\\|.",
        ".SH DESCRIPTION",
        "Lists, shows and sends the crash reports that Cortex keeps on this computer. Without a",
        "command all of them are listed: as a table on a terminal, else one line a report, its",
        "cells separated by tabs. Nothing is sent without your approval.",
    ]
    for title, commands in (("Look", texts.LOOK), ("Act", texts.ACT), ("Manage", texts.MANAGE)):
        lines.append(f".SH {title.upper()}")
        for command in commands:
            lines += _command(parsers.of(command.name), f"cortex telemetry {command.name}")
    run = parsers.Parser(prog="cortex run", description="Run a program under supervision.")
    add_run(run)
    lines += [".SH SUPERVISE", *_command(run, "cortex run")]
    for title, pairs in (
        ("EXIT STATUS", EXITS),
        ("ENVIRONMENT", ENVIRONMENT),
        ("FILES", OWN_FILES),
    ):
        lines.append(f".SH {title}")
        for name, meaning in pairs.items():
            lines += [".TP", f".B {_roff(name)}", _roff(meaning)]
    lines.append(".SH EXAMPLES")
    for example in texts.EXAMPLES:
        lines += [".PP", ".nf", _roff(example), ".fi"]
    lines += [".SH SEE ALSO", ".BR less (1),", ".BR jq (1)"]
    return "\n".join(lines) + "\n"


def _command(parser: argparse.ArgumentParser, name: str) -> Iterator[str]:
    actions = [action for action in parser._actions if action.help is not argparse.SUPPRESS]
    positional = [action for action in actions if not action.option_strings]
    arguments = " ".join(f"\\fI{_roff(_values(action))}\\fR" for action in positional)
    yield from (".SS", f"{_roff(name)} {arguments}".strip(), _roff(parser.description or ""))
    for action in actions:
        if action.dest == "help" or not action.help:
            continue
        names = ", ".join(f"\\fB{_roff(each)}\\fR" for each in action.option_strings)
        values = f"\\fI{_roff(_values(action))}\\fR" if action.nargs != 0 else ""
        yield from (".TP", " ".join(filter(None, (names, values))), _roff(action.help))
    if "Examples\n" in (parser.epilog or ""):
        yield from (".PP", ".nf", _roff((parser.epilog or "").partition("Examples\n")[2]), ".fi")


def _values(action: argparse.Action) -> str:
    word = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    return {"?": f"[{word}]", "*": f"[{word}…]"}.get(str(action.nargs), word)


def _roff(text: str) -> str:
    """Write a text so that roff prints it as it stands."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\|.\\|.\\|.")
    return "\n".join(f"\\&{line}" if line[:1] in (".", "'") else line for line in text.split("\n"))


def written() -> dict[str, str]:
    """Return the files by their names."""
    found = {file: shellcode(NAMES, shell=shell) for shell, file in FILES.items()}
    return {name: f"{text.rstrip()}\n" for name, text in found.items()} | {
        "cortex-telemetry.1": manual()
    }


def main() -> int:
    """Write the files."""
    os.environ["COLUMNS"] = "100"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in written().items():
        (folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
