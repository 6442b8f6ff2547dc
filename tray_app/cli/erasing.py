"""`cortex telemetry erase`: erases all crash reports from this computer, once the user agrees."""

import argparse
import sys

from tray_app.cli import options, reading, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, counted, say
from tray_app.cli.parsers import Parser
from tray_app.cli.sending import size
from tray_app.console import is_terminal
from tray_app.paths import shown


def _add(parser: Parser) -> None:
    parser.description = (
        "Erases Cortex's files of crash reports, and every copy that this program has.\n"
        "What was decided and what came of it stays, without the reports."
    )
    options.add_yes(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=erase)


COMMANDS = {"erase": _add}


def erase(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Name the files, ask, erase them, and say what stays."""
    with reading.built(args, services_factory) as services:
        files = services.eraser.files()
        going = [each for each in files if not each.kept]
        for each in files:
            why = f", stays: {each.kept}" if each.kept else ""
            say(render.one_line(f"{shown(each.path)}, {size(each.size)}{why}", 2_000))
        if not files:
            say("There are no files of crash reports.")
        question = f"Erase {counted(len(going), 'file')} and all copies? This cannot be undone."
        if not args.yes and not _agreed(question):
            say("Nothing was erased.")
            return FAILED
        done = services.eraser.erase(files)
        reading.complete(services)
        say(f"{counted(len(done.files), 'file')} erased.")
        for each in done.kept:
            say(render.one_line(f"{shown(each.path)} stays: {each.kept}", 2_000))
        return FAILED if done.kept else DONE


def _agreed(question: str) -> bool:
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        say(f"{question} Without a terminal to ask on, --yes is needed.")
        return False
    print(f"{question} Type yes to agree: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() == "yes"
