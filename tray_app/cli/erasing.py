"""`cortex telemetry erase`: erases all crash reports from this computer, once the user agrees."""

import argparse

from tray_app.cli import options, reading, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, agreed, counted, say
from tray_app.cli.parsers import Parser
from tray_app.cli.sending import size
from tray_app.paths import shown


def _add(parser: Parser) -> None:
    parser.description = (
        "Erases Cortex's files of crash reports, and every copy that this program has.\n"
        "What was decided and what came of it stays, without the reports."
    )
    options.add_yes(parser)


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
        if not args.yes and not agreed(question, ("yes",), "Type yes to agree:"):
            say("Nothing was erased.")
            return FAILED
        done = services.eraser.erase(files)
        reading.complete(services)
        say(f"{counted(len(done.files), 'file')} erased.")
        for each in done.kept:
            say(render.one_line(f"{shown(each.path)} stays: {each.kept}", 2_000))
        return FAILED if done.kept else DONE


COMMANDS = {"erase": (_add, erase)}
