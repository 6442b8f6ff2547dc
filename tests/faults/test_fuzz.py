"""Report files full of damage: whole records are listed, damage is shown, and nothing ends with a
traceback.
"""

import random
from pathlib import Path

from tests.builders import an_envelope
from tests.faults.campaign import LONG, Tally, run
from tests.sending import a_report

LINES = 210_000 if LONG else 3_000


def damaged(line: bytes, chance: random.Random) -> bytes:
    """Return *line* with one kind of damage that was seen in the wild, or worse."""
    place = chance.randrange(len(line))
    kinds = (
        lambda: line[:place],
        lambda: line[place:],
        lambda: line[:place] + bytes(chance.randrange(1, 400)) + line[place:],
        lambda: (
            line[:place]
            + chance.randbytes(chance.randrange(1, 40)).replace(b"\n", b" ")
            + line[place:]
        ),
        lambda: line[:place] + b'"sentAt":"2026-11-23T20:08:08.' + line[place + 22 :],
        lambda: b"[" * chance.randrange(1, 5000),
        lambda: line.replace(b'"stringValue":"', b'"stringValue":' + b'{"a":' * 300 + b'"', 1),
        lambda: line.replace(b'"resourceLogs":[', b'"resourceLogs":[' + b"[" * 300, 1),
        lambda: line.replace(b"stringValue", b"\xff\xfeValue", 2),
        lambda: line.replace(b'"Cannot', b'"\\ud83d Cannot', 1),
        lambda: line.replace(b'"createdAt":"2026', b'"createdAt":"99999', 1),
        lambda: line.replace(b'"timeUnixNano":"1', b'"timeUnixNano":"-1e999', 1),
        lambda: b'{"metadata":null,"event":null}',
        lambda: b"\x00" * chance.randrange(1, 4096),
        lambda: "{“metadata”:…}".encode(),
    )
    return chance.choice(kinds)()


def test_damaged_lines_hide_no_whole_one(tmp_path: Path) -> None:
    chance = random.Random(20261201)
    tally = Tally(f"fuzz over {LINES} lines")
    telemetry = tmp_path / "cortex" / "telemetry"
    telemetry.mkdir(parents=True)
    whole, lines = set(), []
    for number in range(LINES):
        line = an_envelope(
            message=f"Cannot do number {number}", time_ns=1_795_464_488_069_000_000 + number
        )
        if chance.random() < 0.25:
            whole.add(a_report(line).id)
        else:
            line = damaged(line, chance)
        lines.append(line)
    # A whole record between line ends is whole whatever stands around it.
    (telemetry / "crash-report.jsonl").write_bytes(b"\n".join(lines))
    listed = run("crash", "--raw", data=tmp_path / "cortex")
    assert listed.returncode == 0, listed.stderr
    found = {
        a_report(line.encode(errors="surrogateescape")).id for line in _readable(listed.stdout)
    }
    tally.tried = LINES
    tally.lost = whole - found
    tally.judge()
    for command in (
        ("crash",),
        ("crash", "--json"),
        ("crash", "--state", "damaged", "--limit", "50"),
        ("doctor",),
    ):
        run(*command, data=tmp_path / "cortex")


def _readable(text: str) -> list[str]:
    return [
        line for line in text.split("\n") if line.startswith('{"metadata":{"createdAt":"2026-11-23')
    ]
