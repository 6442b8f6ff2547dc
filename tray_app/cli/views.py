"""`cortex telemetry views`: the views that have names, for `cortex telemetry --type crash --view
NAME`.
"""

import argparse
import json
from typing import Any

from tray_app.cli import options, render
from tray_app.cli.outcome import DONE, FAILED, ServicesFactory, say
from tray_app.cli.parsers import Parser
from tray_app.model.saved_view import SavedView
from tray_app.services.views import as_entry, facts


def _add(parser: Parser) -> None:
    parser.description = (
        "Lists the views of the window: those of the program, then your own. The window saves them."
    )
    options.add_json(parser)
    options.add_data_dir(parser)
    parser.set_defaults(run=views)


COMMANDS = {"views": _add}


def views(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Print the views; exit 1 when one of the user's own cannot be used."""
    services = services_factory(args)
    try:
        found, problems = services.views.all(), services.views.problems()
    finally:
        services.close()
    if args.json:
        print(json.dumps([_facts(view) for view in found], indent=2, ensure_ascii=False))
    else:
        width = max(len(render.one_line(view.name)) for view in found)
        for view in found:
            shown = (
                "  ".join(f"{key}={render.one_line(value)}" for key, value in facts(view))
                or "every report"
            )
            print(f"{render.one_line(view.name):<{width}}  {shown}")
    for sentence in problems:
        say(render.one_line(sentence, 1000))
    return FAILED if problems else DONE


def _facts(view: SavedView) -> dict[str, Any]:
    return {**as_entry(view), "key": view.key, "own": not view.key}
