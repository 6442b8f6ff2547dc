"""`cortex telemetry redact`: text in, redacted text out, on this machine alone."""

from __future__ import annotations

import argparse
import json
import sys
from typing import IO, TYPE_CHECKING

from tray_app.cli.outcome import DONE, json_lines
from tray_app.cli.parsers import Parser
from tray_app.model.redaction import Hit, Identity

if TYPE_CHECKING:
    from tray_app.cli.outcome import ServicesFactory


def _add(parser: Parser) -> None:
    parser.description = (
        "Reads text, writes it without names, the machine and secrets; all on this machine."
    )
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help='one {"id", "text", "context"?} a line in, one {"id", "out"} a line out',
    )
    parser.add_argument(
        "--explain", action="store_true", help="list what was replaced, and by which rule"
    )


def run(args: argparse.Namespace, services_factory: ServicesFactory) -> int:
    """Run the command; it needs none of the services."""
    source = sys.stdin.buffer
    if args.jsonl:
        _lines(source, explain=args.explain)
    else:
        _whole(source, explain=args.explain)
    return DONE


def _whole(source: IO[bytes], *, explain: bool) -> None:
    from tray_app.redaction.redactor import Redactor

    text = source.read().decode("utf-8", "replace")
    redacted = Redactor().session().text(text)
    sys.stdout.write(redacted.text)
    if explain:
        sys.stdout.flush()
        for hit in redacted.hits:
            print(explained(hit), file=sys.stderr)


def _lines(source: IO[bytes], *, explain: bool) -> None:
    from tray_app.redaction.redactor import Redactor

    redactors: dict[Identity | None, Redactor] = {}
    for _, row in json_lines(source, "text"):
        context = row.get("context")
        identity = _identity(context) if isinstance(context, dict) else None
        if identity not in redactors:
            redactors[identity] = Redactor(identity=identity)
        redacted = redactors[identity].session().text(row["text"])
        answer = {"id": row.get("id"), "out": redacted.text}
        if explain:
            answer["hits"] = [explained(hit) for hit in redacted.hits]
        print(json.dumps(answer))


def _identity(context: dict[str, object]) -> Identity:
    def named(key: str) -> str:
        value = context.get(key)
        return value if isinstance(value, str) else ""

    return Identity(
        username=named("username"),
        fullname=named("fullname"),
        home=named("home"),
        hostname=named("hostname"),
    )


def explained(hit: Hit) -> str:
    """Say what one replacement did, without the original: its length, and its ends where it is
    long.
    """
    original = hit.original
    shown = (
        f"{original[:2]}…{original[-1:]}" if len(original) >= 16 and hit.kind == "secret" else "…"
    )
    return f"{hit.start}: {hit.placeholder} by {hit.rule} ({len(original)} characters, {shown})"


COMMANDS = {"redact": (_add, run)}
