"""The command `cortex`: ours is `cortex telemetry …` and `cortex run … -- COMMAND`; the rest is
Cortex's own.
"""

import io
import os
import sys
from collections.abc import Sequence

from tray_app import __version__
from tray_app.cli import help as texts
from tray_app.cli.outcome import (
    DONE,
    FAILED,
    UNWRITABLE,
    WRONG_USAGE,
    ServicesFactory,
    is_unread,
    read_no_more,
    say,
)
from tray_app.cli.terminal import guarded
from tray_app.console import is_terminal
from tray_app.errors import TrayError
from tray_app.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

COMPLETING = "_ARGCOMPLETE"
"""A shell that completes sets this."""


def main(argv: Sequence[str], services_factory: ServicesFactory) -> int:
    arguments = list(argv)
    _have_streams()
    _write_utf8()
    with guarded():
        return _run(arguments, services_factory)


def _run(arguments: list[str], services_factory: ServicesFactory) -> int:
    try:
        if COMPLETING in os.environ:
            from tray_app.cli import completion

            return completion.answer()
        if arguments[:1] == ["telemetry"]:
            code = _telemetry(arguments[1:], services_factory)
            sys.stdout.flush()  # here, where it can still be said that nobody reads it
            return code
        if arguments[:1] == ["run"] and "--" in arguments:
            return _supervised(arguments)
        return _pass_through(arguments)
    except TrayError as error:
        sentence = str(error)
        say(sentence if sentence.endswith((".", "?", "!")) else f"{sentence}.")
        return FAILED
    except OSError as error:
        if is_unread(error):
            read_no_more()
            return DONE
        if error.filename is not None or error.errno not in UNWRITABLE:
            raise
        read_no_more()
        say(f"The output cannot be written: {error.strerror}.")
        return FAILED
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def _telemetry(arguments: list[str], services_factory: ServicesFactory) -> int:
    name, rest = split_command(arguments)
    if rest[:1] == ["--version"]:
        print(f"cortex-crash-tray {__version__}")
        return DONE
    if name in ("", "help"):
        topic = next((word for word in rest if word in texts.COMMANDS), "")
        if name and not topic and rest and not rest[0].startswith("-"):
            topic = texts.ALIASES.get(rest[0], rest[0])
        if not topic:
            print(texts.screen(), end="")
            return DONE
        name, rest = topic, ["--help"]
    if name not in texts.COMMANDS:
        from tray_app.cli.parsers import meant

        raise SystemExit(_usage(f"there is no command {name}{meant(name, texts.COMMANDS)}"))
    from tray_app.cli import parsers

    parser = parsers.of(name)
    args = parser.parse_args(rest)
    if odd := _no_text(args):
        parser.error(f"{odd} is no UTF-8 text")
    code: int = args.run(args, services_factory)
    return code


def _no_text(args: "argparse.Namespace") -> str:
    """Return the argument that is not text in UTF-8, as it can be shown; a folder may have any
    name.
    """
    for name, value in vars(args).items():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and name != "data_dir":
                try:
                    each.encode()
                except UnicodeEncodeError:
                    return each.encode("utf-8", "surrogateescape").decode(
                        "utf-8", "backslashreplace"
                    )
    return ""


def split_command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Find the sub-command, wherever it stands, and return it with the arguments that are left.

    The published form is `cortex telemetry --type crash`; `--type=crash` and `crash` mean the same,
    and without any of them the list is meant. Only help and version have no command.
    """
    rest, name = list(arguments), ""
    for place, argument in enumerate(rest):
        if argument == "--type" or argument.startswith("--type="):
            kind = (
                argument.partition("=")[2]
                if "=" in argument
                else "".join(rest[place + 1 : place + 2])
            )
            del rest[place : place + (1 if "=" in argument else 2)]
            if kind != "crash":
                raise SystemExit(_usage(f"Invalid value '{kind}' for --type; use crash."))
            name = "list"
            break
    skip = False
    for place, argument in enumerate(rest):
        word = texts.ALIASES.get(argument, argument)
        if skip:
            skip = False
        elif argument == "--data-dir":
            skip = True
        elif word in texts.COMMANDS:
            if not name or word == name:
                del rest[place]
            return name or word, rest
        elif not argument.startswith("-"):
            if name:
                break
            return argument, [*rest[:place], *rest[place + 1 :]]
        elif not argument.startswith("--data-dir="):
            break
    if not name and rest[:1] and rest[0] in ("-h", "--help", "--version"):
        return "", rest
    return name or "list", rest


def _usage(sentence: str) -> int:
    say(f"cortex telemetry: {sentence}\nTry: cortex telemetry --help")
    return WRONG_USAGE


def _supervised(arguments: list[str]) -> int:
    from tray_app.cli import run
    from tray_app.cli.parsers import Parser

    parser = Parser(
        prog="cortex run", description="Run a program under supervision and report its crashes."
    )
    run.add_run(parser)
    args = parser.parse_args(arguments[1:])
    code: int = args.run(args)
    return code


def _pass_through(arguments: list[str]) -> int:
    from tray_app.cli import run

    return run.pass_through(arguments)


def _have_streams() -> None:
    """Write to nowhere where there is nothing to write to: a program that Windows starts at an hour
    that was set, or that was started with a closed standard output.
    """
    for name, how in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, how, encoding="utf-8"))  # noqa: PTH123, SIM115


def _write_utf8() -> None:
    """Let no report's text stop the output: what the terminal cannot show is written as
    an escape. Into a pipe or a file the same bytes go on all systems.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if is_terminal(stream):
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    if sys.platform == "win32" and isinstance(sys.stdin, io.TextIOWrapper):
        if not is_terminal(sys.stdin):
            sys.stdin.reconfigure(encoding="utf-8")
