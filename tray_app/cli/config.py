"""`cortex telemetry config`: the window's settings on the terminal, with their sources."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from tray_app import paths
from tray_app.cli import options, render, terminal
from tray_app.cli.outcome import DONE, FAILED, WRONG_USAGE, ServicesFactory, print_json, say
from tray_app.cli.parsers import Parser, meant
from tray_app.cli.table import Cell, Column
from tray_app.console import is_terminal
from tray_app.errors import BadInput
from tray_app.messages import Message
from tray_app.model.consent import Policy
from tray_app.services.preferences import Preferences
from tray_app.settings import values
from tray_app.settings.declared import BY_NAME, SETTINGS, Kind, Setting, Storage
from tray_app.settings.resolve import Resolved, ValueSource

EPILOG = """Examples
  cortex telemetry config
  cortex telemetry config sending always
  cortex telemetry config endpoint https://collector.example:4318
  cortex telemetry config --unset endpoint
"""


def _add(parser: Parser) -> None:
    parser.description = (
        "Shows all settings, explains one, or changes one: the same as in the window."
    )
    parser.epilog = EPILOG
    parser.add_argument("name", nargs="?", metavar="NAME", help="a setting's key or variable")
    parser.add_argument(
        "value", nargs="?", metavar="VALUE", help="the new value; - reads it from standard input"
    )
    parser.add_argument("--unset", metavar="NAME", help="take away what was set here")
    parser.add_argument("--markdown", action="store_true", help="all settings as a table")
    options.add_json(parser)


def config(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Show or change settings. The index is not opened for it."""
    if args.markdown:
        print(markdown(), end="")
        return DONE
    if args.unset and args.name:
        say("cortex telemetry config: --unset takes the one name and no value")
        return WRONG_USAGE
    name = args.unset or args.name
    if name and name not in BY_NAME:
        known = [setting.key for setting in SETTINGS if not setting.hidden]
        hint = meant(name, [*known, *BY_NAME]) or "; `cortex telemetry config` lists them all."
        say(f"There is no setting {render.one_line(name)!r}{hint}")
        return WRONG_USAGE
    preferences = Preferences.open()
    if not name:
        return _show_all(preferences, as_json=args.json)
    setting = BY_NAME[name]
    changes = bool(args.unset) or args.value is not None
    if args.unset:
        preferences.unset(setting.key)
        _act_on_change(preferences, setting)
    elif args.value is not None:
        preferences.set(setting.key, _given(args.value))
        _act_on_change(preferences, setting)
    _show(preferences, setting, as_json=args.json)
    problems = () if changes else preferences.problems(setting.key)
    for sentence in problems:
        say(render.one_line(sentence, 1000))
    return FAILED if problems else DONE


def markdown() -> str:
    """Write the table of all settings for the documentation."""
    lines = ["| Setting | Key | Variable | Default | Meaning |", "|---|---|---|---|---|"]
    for setting in SETTINGS:
        if setting.hidden:
            continue
        variables = ", ".join(f"`{name}`" for name in setting.variables)
        default = shown(setting, setting.default)
        meaning = " ".join(filter(None, (setting.help, setting.meaning)))
        if setting.choices:
            meaning += (
                f"{' ' if meaning else ''}One of: "
                + ", ".join(f"`{choice.value}` ({choice.label})" for choice in setting.choices)
                + "."
            )
        if setting.unit:
            meaning += f" In {setting.unit}."
        cells = (
            setting.label,
            f"`{setting.key}`",
            variables,
            f"`{default}`" if default else "",
            meaning,
        )
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def shown(setting: Setting, value: Any) -> str:
    """Write a value for the eye; of headers the names alone."""
    if setting.kind is Kind.HEADERS:
        return ", ".join(value)
    if setting.kind is Kind.SWITCH:
        return "on" if value else "off"
    if setting.kind is Kind.MOMENT and isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    return values.as_text(setting, value)


def origin_words(found: Resolved) -> str:
    """Say where a value comes from."""
    match found.origin:
        case ValueSource.ENVIRONMENT:
            return f"from the environment: {found.variable}"
        case ValueSource.ADMINISTRATOR:
            return f"fixed by an administrator: {found.source}"
        case ValueSource.USER:
            return f"set by you: {found.source}"
        case _:
            return "default"


def _show_all(preferences: Preferences, *, as_json: bool) -> int:
    visible = [setting for setting in SETTINGS if not setting.hidden]
    problems, notes, blocked = (
        preferences.problems(),
        preferences.notes(),
        preferences.sending_blocked(),
    )
    if as_json:
        facts = {
            "settings": [_facts(setting, preferences.resolve(setting.key)) for setting in visible],
            "problems": list(map(str, problems)),
            "notes": list(map(str, notes)),
            "sending_blocked": str(blocked),
        }
        print_json(facts)
        return FAILED if problems else DONE
    if is_terminal(sys.stdout):
        _show_described(preferences, visible)
    for setting in [] if is_terminal(sys.stdout) else visible:
        print(f"{setting.key}\t{_value_and_origin(setting, preferences.resolve(setting.key))}")
    sys.stdout.flush()
    for sentence in dict.fromkeys((*problems, *notes, *filter(None, [blocked]))):
        say(render.one_line(sentence, 1000))
    return FAILED if problems else DONE


def _show_described(preferences: Preferences, settings: Sequence[Setting]) -> None:
    """Lay out all settings for a terminal: what is in force, why, and what it is for."""
    columns = (
        Column("Setting"),
        Column("Value", most=32),
        Column("From", most=13),
        Column("Meaning", takes_rest=True),
    )
    rows = []
    for setting in settings:
        found = preferences.resolve(setting.key)
        value = render.one_line(shown(setting, found.value)) or "—"
        style = "" if found.origin is ValueSource.DEFAULT else "1"
        rows.append(
            (
                Cell(setting.key),
                Cell(value, style),
                Cell(found.origin.value),
                Cell(". ".join(filter(None, (setting.label, setting.help)))),
            )
        )
    terminal.show_table(columns, rows)


def _show(preferences: Preferences, setting: Setting, *, as_json: bool) -> None:
    found = preferences.resolve(setting.key)
    if as_json:
        print_json(_facts(setting, found))
        return
    if not is_terminal(sys.stdout):
        print(_value_and_origin(setting, found))
    else:
        print(
            f"{render.one_line(shown(setting, found.value)) or '—'}  "
            f"({render.one_line(origin_words(found))})"
        )
        print(f"{setting.label}. {setting.help}".replace("..", ".").strip())
        if setting.choices:
            print(f"One of: {', '.join(choice.value for choice in setting.choices)}.")
        default = shown(setting, setting.default) or "empty"
        variables = f" Variable: {', '.join(setting.variables)}." if setting.variables else ""
        print(f"Default: {default}.{variables}")
    sys.stdout.flush()
    if found.locked:
        say(render.one_line(found.locked, 1000))
    for note in preferences.notes():
        if note.values.get("label") == Message(setting.label):
            say(render.one_line(note, 1000))


def _value_and_origin(setting: Setting, found: Resolved) -> str:
    """Write a value and where it comes from for a pipe."""
    return f"{render.one_line(shown(setting, found.value))}\t{render.one_line(origin_words(found))}"


def _facts(setting: Setting, found: Resolved) -> dict[str, Any]:
    value = values.as_plain(setting, found.value)
    if setting.secret:
        value = dict.fromkeys(value, values.MASK)
    return {
        "key": setting.key,
        "variables": list(setting.variables),
        "label": setting.label,
        "help": setting.help,
        "value": value.isoformat() if isinstance(value, datetime) else value,
        "default": values.as_plain(setting, setting.default),
        "origin": found.origin,
        "variable": found.variable,
        "source": found.source,
        "locked": str(found.locked),
    }


def _given(value: str) -> str:
    """Return the value, or standard input for `-`: a secret leaves no trace in the history then."""
    if value != "-":
        return value
    try:
        return sys.stdin.read().rstrip("\r\n")
    except UnicodeDecodeError as why:
        raise BadInput("Standard input is not text", "Write the value as UTF-8.") from why


def _act_on_change(preferences: Preferences, setting: Setting) -> None:
    if setting.key == "sending":
        _note_policy(preferences.current.sending)
    if setting.storage is Storage.ENVIRONMENT:
        say(
            "Programs that are running now keep the old value; new ones see it at the "
            "latest after the next login."
        )


def _note_policy(policy: Policy) -> None:
    """Note since when it holds: a tray that starts later could not tell, and it is never
    retroactive.
    """
    from tray_app.delivery.ledger import Ledger
    from tray_app.services.own_files import why_unusable

    file = paths.ledger_file()
    if why_unusable(file):
        return  # nothing is sent either, until it can be recorded
    ledger = Ledger(file)
    try:
        ledger.note_policy(policy, datetime.now(UTC))
    finally:
        ledger.close()


COMMANDS = {"config": (_add, config)}
