"""`cortex telemetry views`: the views that have names, for `cortex telemetry --type crash --view
NAME`.
"""

import argparse
import json

from tray_app.cli import options, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, say
from tray_app.cli.parsers import Parser
from tray_app.services.views import as_entry


def _add(parser: Parser) -> None:
    parser.description = "Lists your saved views. The filter of the window saves them."
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=views)


COMMANDS = {"views": _add}


def views(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print the views; exit 1 when one of them cannot be used."""
    services = services_factory(args)
    try:
        found, problems = services.views.own(), services.views.problems()
    finally:
        services.close()
    if args.json:
        print(json.dumps([as_entry(view) for view in found], indent=2, ensure_ascii=False))
    elif not found and not problems:
        say("No views are saved; the window saves them.")
    for view in found if not args.json else ():
        shown = [
            f"{key}={render.one_line(','.join(value) if isinstance(value, list) else str(value))}"
            for key, value in as_entry(view).items()
            if key not in ("name", "descending")
        ]
        print("  ".join([render.one_line(view.name), *shown]))
    for sentence in problems:
        say(render.one_line(sentence, 1000))
    return FAILED if problems else DONE
