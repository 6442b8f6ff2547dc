"""What the commands are called and what each is for: the one screen of help, and all that lists
them. Nothing is imported for it.
"""

from tray_app.records import record


@record
class Command:
    """One command of `cortex telemetry`."""

    name: str
    module: str
    """Of `tray_app.cli`: imported when the command is called, and not before."""
    summary: str


LOOK = (
    Command("list", "listing", "all crash reports, or those that match (also: --type crash)"),
    Command("show", "showing", "one report in words"),
    Command("advice", "advice", "what to try for a crash"),
    Command("open", "acting", "open the window, on one report"),
)
ACT = (
    Command("send", "sending", "say what would be sent, ask, send, wait for the answer"),
    Command("decline", "acting", "decide not to send reports"),
    Command("hide", "acting", "take reports out of the list; Cortex's files stay as they are"),
    Command("restore", "acting", "bring hidden reports back"),
    Command("seen", "acting", "mark reports as looked at"),
    Command("mute", "acting", "no more notifications of similar crashes"),
    Command("unmute", "acting", "notifications of them again"),
    Command("export", "exporting", "write reports as OTLP, CSV or Markdown"),
    Command("erase", "erasing", "erase all reports from this computer"),
)
MANAGE = (
    Command("outbox", "outbox", "what waits to be sent, and why"),
    Command("history", "outbox", "what was sent, when, where, and the answer"),
    Command("config", "config", "show or change settings"),
    Command("test-endpoint", "outbox", "test the destination with one labelled record"),
    Command("doctor", "doctor", "what works here, and what to do about the rest"),
    Command("self-test", "self_test", "crash on purpose and follow the report"),
    Command("index", "indexing", "bring the index up to date now"),
    Command("redact", "redact", "take names and secrets out of text"),
    Command("completion", "completion", "completion for bash, zsh, fish or powershell"),
)
COMMANDS = {command.name: command for command in (*LOOK, *ACT, *MANAGE)}
ALIASES = {"crash": "list"}
"""The published design has `cortex telemetry crash` too."""

EXAMPLES = (
    "cortex telemetry --since 7d --component engine",
    "cortex telemetry show latest",
    "cortex telemetry send latest",
    "cortex telemetry list --json --columns id,title,count",
)


def screen() -> str:
    lines = [
        "Usage: cortex telemetry [COMMAND] [OPTIONS]",
        "",
        "Cortex's crash reports: look at them, and send them if you want to.",
        "Without a command all of them are listed, as with --type crash.",
    ]
    for title, commands in (("Look", LOOK), ("Act", ACT), ("Manage", MANAGE)):
        lines += ["", title]
        lines += [f"  {command.name:<14}{command.summary}" for command in commands]
    lines += ["", "Examples", *(f"  {example}" for example in EXAMPLES), ""]
    lines += ["`cortex telemetry COMMAND --help` says more, `man cortex-telemetry` everything.", ""]
    return "\n".join(lines)
