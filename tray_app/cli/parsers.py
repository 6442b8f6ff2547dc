"""The parser of a command: its help, and what it says to wrong usage."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module

from tray_app.cli import help as texts
from tray_app.cli.outcome import WRONG_USAGE
from tray_app.cli.table import terminal_size
from tray_app.typed import Any, NoReturn, TypeVar

T = TypeVar("T")
PROGRAM = "cortex telemetry"
_width = 0

# Our own words on a terminal are English, and so are argparse's. To look for translations of them,
# which there are none of, takes longer than to parse.
argparse._ = str  # type: ignore[attr-defined]


class Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong, and what may have been meant."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("allow_abbrev", False)
        options.setdefault("formatter_class", _formatter)
        super().__init__(**options)

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse; what is not known is wrong usage, with the option that may have been meant."""
        found, extra = self.parse_known_args(args, namespace)
        if extra:
            odd = extra[0].partition("=")[0]
            what = "option" if odd.startswith("-") else "argument"
            known = (*self._option_string_actions, "--version")
            self.error(f"there is no {what} {extra[0]}{meant(odd, known)}")
        return found

    def error(self, message: str) -> NoReturn:
        option, found, invalid = message.partition(": Invalid value ")
        if found:
            name = option.removeprefix("argument ").partition("/")[0]
            message = f"Invalid value {invalid}"
            if f" for {name}; " not in message:
                message = message.replace("'; ", f"' for {name}; ", 1)
        message = message.replace(": not allowed with argument ", " does not go with ")
        message = message.removeprefix("argument ")
        sys.stderr.write(f"{self.prog}: {message}\nTry: {self.prog} --help\n")
        raise SystemExit(WRONG_USAGE)


def _formatter(prog: str) -> argparse.HelpFormatter:
    # With a width it need not load a module to ask for it at each argument.
    global _width
    _width = _width or min(terminal_size()[0] - 2, 100)
    return argparse.RawDescriptionHelpFormatter(prog, max_help_position=26, width=_width)


def meant(given: str, known: Iterable[str]) -> str:
    """Return what may have been meant, as the end of a sentence; empty where nothing is alike."""
    import difflib

    close = difflib.get_close_matches(given, list(known), 1, 0.6)
    return f"; did you mean {close[0]}?" if close else ""


def one_of(name: str, values: Sequence[str], also: Sequence[str] = ()) -> Callable[[str], str]:
    """Return what reads an argument that is one of *values*; *also* is understood and not told."""

    def read(text: str) -> str:
        if text in values or text in also:
            return text
        raise argparse.ArgumentTypeError(invalid(text, name, values))

    return read


def invalid(text: str, name: str, values: Sequence[str]) -> str:
    """Say that a value is none of those there are."""
    listed = " or ".join(filter(None, (", ".join(values[:-1]), values[-1])))
    return f"Invalid value '{text}' for {name}; use {listed}{meant(text, values) or '.'}"


def whole(text: str) -> int:
    """Read a number that is not negative."""
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise argparse.ArgumentTypeError(f"Invalid value '{text}'; use a whole number, such as 20.")
    return int(text)


def seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise argparse.ArgumentTypeError(f"Invalid value '{text}'; use seconds, such as 30.")
    return value


def of(name: str, add: Callable[..., Parser] = Parser) -> Parser:
    """Make the parser of one command: its module says what it takes, and what runs it."""
    command = texts.COMMANDS[name]
    parser = add(prog=f"{PROGRAM} {name}", description=f"{_sentence(command.summary)}.")
    add_own, run = import_module(f"tray_app.cli.{command.module}").COMMANDS[name]
    add_own(parser)
    parser.add_argument(
        "--data-dir", metavar="DIR", help="Cortex's data folder (default: the one Cortex uses)"
    )
    parser.set_defaults(run=run)
    return parser


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def all_of_them() -> argparse.ArgumentParser:
    """Make the parser of the whole command `cortex`, for completion and the manual page."""
    from tray_app.cli import run

    parser = Parser(prog="cortex", description="Crash reports of Cortex, and supervision.")
    words = parser.add_subparsers(dest="word", metavar="COMMAND", parser_class=Parser)
    telemetry = words.add_parser(
        "telemetry", prog=PROGRAM, help="crash reports", description=texts.screen()
    )
    run.add_run(words.add_parser("run", prog="cortex run", help="run a program under supervision"))
    telemetry.add_argument("--type", type=one_of("--type", ["crash"]), metavar="crash")
    telemetry.add_argument("--version", action="store_true", help="the version of this program")
    commands = telemetry.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name, command in texts.COMMANDS.items():
        of(
            name,
            lambda name=name, command=command, **options: commands.add_parser(
                name, help=command.summary, **options
            ),
        )
    return parser
