"""`cortex telemetry completion SHELL`: completes commands, options, ids and settings in a shell.

The shell asks this program at each Tab, by argcomplete; the same parsers answer that read the
command line.
"""

import argparse
from typing import Any

from tray_app.cli import options, parsers
from tray_app.cli.outcome import DONE, ServicesFactory
from tray_app.cli.parsers import Parser, one_of

SHELLS = ("bash", "zsh", "fish", "powershell")
MOST_IDS = 30
EPILOG = """Packages install the first three. Else:
  bash        eval "$(cortex telemetry completion bash)"         in ~/.bashrc
  zsh         eval "$(cortex telemetry completion zsh)"          in ~/.zshrc
  fish        cortex telemetry completion fish | source          in ~/.config/fish/config.fish
  powershell  cortex telemetry completion powershell | Out-String | Invoke-Expression
"""


def _add(parser: Parser) -> None:
    parser.epilog = EPILOG
    parser.add_argument(
        "shell", type=one_of("SHELL", SHELLS), metavar="SHELL", help=", ".join(SHELLS)
    )


def completion(args: argparse.Namespace, _services_factory: ServicesFactory) -> int:
    """Print what the shell is to run."""
    from argcomplete.shell_integration import shellcode

    print(shellcode(["cortex", "cortex-telemetry"], shell=args.shell))
    return DONE


def answer() -> int:
    """Answer a shell that completes; argcomplete ends the process."""
    import argcomplete

    parser = parsers.all_of_them()
    _attach(parser)
    argcomplete.autocomplete(parser, always_complete_options="long")
    return DONE


def _attach(parser: argparse.ArgumentParser) -> None:
    """Say what the arguments of all commands may be."""
    from tray_app.cli import exporting, facts
    from tray_app.model.state import STATE_BY_WORD

    may_be = {
        "id": _ids,
        "state": _given(STATE_BY_WORD),
        "source": _given(options.COMPONENTS),
        "shell": _given(SHELLS),
        "format": _given(exporting.FORMATS),
        "columns": _given(facts.COLUMNS),
        "name": _settings,
        "unset": _settings,
        "value": _values,
        "type": _given(("crash",)),
    }
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                _attach(each)
        elif action.dest in may_be and action.choices is None:
            action.completer = may_be[action.dest]  # type: ignore[attr-defined]


def _given(words: Any) -> Any:
    return lambda **_asked: list(words)


def _ids(**asked: Any) -> dict[str, str]:
    """Return the newest reports by their short ids, with what happened."""
    from tray_app.cli import render
    from tray_app.model.query import Query
    from tray_app.services import lookup

    found = lookup.ready(getattr(asked.get("parsed_args"), "data_dir", None))
    if found is None:  # to bring the index up to date takes longer than a Tab may
        return {"latest": "the newest report"}
    rows = list(found.rows(Query(), MOST_IDS, readable=True))
    found.close()
    return {"latest": "the newest report"} | {
        row.id[:8]: render.one_line(row.what, 60) for row in rows
    }


def _settings(**_asked: Any) -> dict[str, str]:
    from tray_app.settings.declared import SETTINGS

    return {setting.key: setting.label for setting in SETTINGS if not setting.hidden}


def _values(**asked: Any) -> list[str]:
    from tray_app.settings.declared import BY_NAME, Kind

    setting = BY_NAME.get(getattr(asked.get("parsed_args"), "name", None) or "")
    if setting is None:
        return []
    if setting.kind is Kind.SWITCH:
        return ["on", "off"]
    return [choice.value for choice in setting.choices]


COMMANDS = {"completion": (_add, completion)}
