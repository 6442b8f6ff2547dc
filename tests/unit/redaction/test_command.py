"""`cortex telemetry redact` in a process of its own."""

import json
import subprocess
import sys

from tests.unit.redaction.made import FORMATS, Maker

PROGRAM = (
    "import sys; from tray_app.cli.main import main; sys.exit(main(['telemetry', "
    "'redact', *sys.argv[1:]], None))"
)


def run(text: str | bytes, *options: str) -> "subprocess.CompletedProcess[bytes]":
    given = text.encode() if isinstance(text, str) else text
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *options], input=given, capture_output=True, timeout=60
    )


def test_text_in_text_out() -> None:
    secret = FORMATS["github-token"](Maker())
    done = run(f"by a@example.com: {secret}\r\nlast line without end é")
    assert done.returncode == 0
    assert (
        done.stdout.decode() == "by <email-1>: <secret:github-token#1>\r\nlast line without end é"
    )
    assert done.stderr == b""


def test_explaining_names_rule_and_place_and_never_the_original() -> None:
    secret = FORMATS["github-token"](Maker())
    done = run(f"x {secret} /home/somebody/y", "--explain")
    said = done.stderr.decode()
    assert "<secret:github-token#1>" in said
    assert "secret.github-token" in said
    assert "path.user" in said
    assert secret[4:16] not in said
    assert "somebody" not in said


def test_lines_of_json_with_their_own_identity() -> None:
    context = {
        "username": "zoe.q",
        "hostname": "ZQ-1",
        "home": "/home/zoe.q",
        "fullname": "Zoe Quist",
    }
    rows = [
        {"id": "a", "text": "zoe.q on zq-1, Zoe Quist", "context": context},
        {"id": 2, "text": "zoe.q 10.1.2.3\n"},
    ]
    done = run("\n".join(map(json.dumps, rows)) + "\n\n", "--jsonl")
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert answers == [
        {"id": "a", "out": "<user> on <host-1>, <name>"},
        {"id": 2, "out": "zoe.q <ip-1>\n"},
    ]


def test_explaining_lines_of_json_stays_json() -> None:
    done = run(json.dumps({"id": 1, "text": "10.1.2.3"}), "--jsonl", "--explain")
    assert "number.ipv4" in json.loads(done.stdout)["hits"][0]


def test_a_line_that_is_no_json_is_named_and_refused() -> None:
    for line in ("{", '{"id": 1}', '{"id": 1, "text": 5}', "[]"):
        done = run('{"id": 1, "text": "x"}\n' + line + "\n", "--jsonl")
        assert done.returncode == 1
        assert b"Line 2" in done.stderr


def test_bytes_that_are_no_text_do_not_stop_it() -> None:
    done = run(b"\xff\xfe 10.1.2.3 \x00")
    assert done.returncode == 0
    assert b"<ip-1>" in done.stdout
