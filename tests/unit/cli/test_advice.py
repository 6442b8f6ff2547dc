"""`cortex telemetry advice`, and advice in `show`, in the list and in Markdown."""

import http.server
import io
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backends.null import Keyring

from tests.builders import an_envelope, append
from tray_app import paths
from tray_app.app import build_services
from tray_app.cli.main import main

Run = Callable[..., tuple[int, str, str]]
DISK_FULL = "Error: write /home/erika/models/a.gguf: no space left on device"
MISSING = "failed to open GGUF file '/home/erika/models/![a](http:`x`)<b>.gguf'"


@pytest.fixture
def run(
    tmp_path: Path,
    private_home: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    keyring.set_keyring(Keyring())
    folder = tmp_path / "cortex"
    append(
        folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="no cause is known of this", stack=None, time_ns=10**18),
        an_envelope(message=MISSING, stack=None, time_ns=10**18 + 10**9),
        an_envelope(message=DISK_FULL, stack=None, time_ns=10**18 + 2 * 10**9),
    )

    def run(*arguments: str, given: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        code = main(["telemetry", *arguments], lambda _args: build_services(folder))
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def id_of(run: Run, words: str) -> str:
    from tray_app.index.identity import report_id

    return report_id(json.loads(run("crash", "--raw", "--search", words)[1])).hex()


def test_lines_are_answered_one_by_one(run: Run) -> None:
    lines = [
        {"id": 1, "message": "CUDA error: out of memory"},
        {"id": "b", "message": "it failed", "signal": "SIGILL", "exit": None},
        {"id": None, "message": "", "stack": None, "exit": 132},
        {"id": 4, "message": "a message like any other"},
    ]
    code, out, _ = run("advice", "--jsonl", given="\n".join(map(json.dumps, lines)) + "\n\n")
    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [
        {"id": 1, "advice": "gpu-out-of-memory"},
        {"id": "b", "advice": "cpu-too-old"},
        {"id": None, "advice": "cpu-too-old"},
        {"id": 4, "advice": None},
    ]


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[]",
        '{"id": 1}',
        '{"id": 1, "message": 3}',
        '{"id": 1, "message": "a", "stack": []}',
        '{"id": 1, "message": "a", "signal": {}}',
        '{"id": 1, "message": "a", "exit": true}',
        "[" * 100_000,
    ],
)
def test_wrong_input_gets_a_sentence(run: Run, line: str) -> None:
    code, _, err = run("advice", "--jsonl", given=f'{{"id": 0, "message": "a"}}\n{line}\n')
    assert code == 1
    assert "Line 2 of the input" in err
    assert "Traceback" not in err


def test_without_an_id_the_usage_is_told(run: Run) -> None:
    with pytest.raises(SystemExit) as stopped:
        run("advice")
    assert stopped.value.code == 2


def test_it_is_told_in_words(run: Run) -> None:
    code, out, _ = run("advice", "latest")
    assert code == 0
    assert out.startswith("Disk is full\nThere was no room left on the disk")
    assert "What to try\n1. Delete models that you do not need." in out
    assert "\n   cortex models list\n" in out
    assert run("advice", "disk-full")[1].startswith("Disk is full\n")
    assert json.loads(run("advice", "latest", "--json")[1])["id"] == "disk-full"


def test_where_nothing_is_known_that_is_said(run: Run) -> None:
    unknown = id_of(run, "cause")
    assert run("advice", unknown)[1] == "Nothing is known yet about what to try for this error.\n"
    assert json.loads(run("advice", unknown, "--json")[1]) is None
    assert json.loads(run("show", unknown, "--json")[1])["advice"] is None


def test_show_begins_with_what_to_try(run: Run) -> None:
    out = run("show", "latest")[1]
    assert out.startswith("Disk is full\n")
    assert out.index("What to try") < out.index(DISK_FULL)
    advice = json.loads(run("show", "latest", "--json")[1])["advice"]
    assert list(advice) == ["id", "title", "steps"]
    assert advice["id"] == "disk-full"
    assert advice["steps"][0]["command"] == "cortex models list"


def test_text_from_a_report_steers_no_terminal(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "cortex" / "telemetry" / "crash-report.jsonl"
    append(
        file,
        an_envelope(
            message="unknown model architecture: 'a\x1b[31m\x07b'", stack=None, time_ns=2 * 10**18
        ),
    )
    out = run("advice", "latest")[1]
    assert "model-too-new" in run("advice", "latest", "--json")[1]
    assert "\x1b" not in out
    assert "\x07" not in out


def test_markdown_begins_with_what_was_tried(run: Run) -> None:
    out = run("show", id_of(run, "failed"), "--markdown")[1]
    assert out.startswith(
        "### Crash of the Cortex command line\n\n**Model file cannot be found**\n\n"
    )
    assert "What was tried:\n\n- [ ] Connect the drive" in out
    told = out[: out.index("```")] if "```" in out else out
    assert "erika" not in told
    assert "``![a](http:`x`)<b>.gguf``" in out.split("What was tried")[0]


def test_markdown_has_the_numbers(run: Run, tmp_path: Path) -> None:
    gpus = json.dumps([{"model": "A_B", "vendor": "", "vram": 24576, "vramDynamic": False}])
    message = "allocating 22016.00 MiB on device 0: cudaMalloc failed"
    file = tmp_path / "cortex" / "telemetry" / "crash-report.jsonl"
    append(file, an_envelope(message=message, stack=None, gpus=gpus, time_ns=2 * 10**18))
    out = run("show", "latest", "--markdown")[1]
    assert "It asked for `21.5 GB`; this card has `24 GB`.\n" in out


def test_what_cannot_be_used_in_a_list_is_said_by_the_doctor(run: Run) -> None:
    file = paths.config_dir() / "advice.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("[[advice]]\nid = 'a'\ntitle = 'A'\nany = ['(']\n", encoding="utf-8")
    assert "is no regular expression that can be used" in run("doctor")[1]


@pytest.mark.parametrize("language", ["en", "de", "vi", "zh_CN"])
def test_the_entry_in_the_help_can_be_used(language: str) -> None:
    from tray_app.model.advice import AdviceList
    from tray_app.settings.advice_file import parse

    text = (paths.resources_dir() / "help" / f"{language}.md").read_text(encoding="utf-8")
    block = text[text.index("    [[advice]]") :].split("\n\n")[0]
    found, wrong = parse(block.replace("\n    ", "\n").strip().encode(), AdviceList.USER, "help")
    assert wrong == ()
    assert [step.command for step in found[0].steps] == ["", "cortex ps"]


def test_a_model_is_asked_only_where_that_is_asked_for(run: Run) -> None:
    asked: list[str] = []

    class Model(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_args: object) -> None: ...

        def do_GET(self) -> None:
            self._answer(b'{"data": [{"id": "tiny"}]}')

        def do_POST(self) -> None:
            asked.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self._answer(
                b'data: {"choices": [{"delta": {"content": "The disk \\u001b[31mis '
                b'full."}}]}\n\ndata: [DONE]\n'
            )

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

    with http.server.HTTPServer(("127.0.0.1", 0), Model) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            run("advice", "latest")
            assert asked == []
            code, out, _ = run(
                "advice", "latest", "--explain", f"http://127.0.0.1:{server.server_port}/v1"
            )
        finally:
            server.shutdown()
            thread.join()
    assert code == 0
    assert "The model tiny on this computer writes, and may be wrong:" in out
    assert "The disk ␛[31mis full." in out
    assert "no space left on device" in asked[0]
    assert "erika" not in asked[0]
    code, _, err = run("advice", "latest", "--explain", "http://192.0.2.1/v1")
    assert code == 1
    assert "must run on this computer" in err
