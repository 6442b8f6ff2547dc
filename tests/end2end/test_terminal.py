"""`cortex telemetry` as people and scripts use it: a real process, a real folder."""

import json
import os
import pty
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, an_event, append

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cortex data"


@pytest.fixture
def run(folder: Path) -> Run:
    def run(*arguments: str, **options: object) -> "subprocess.CompletedProcess[bytes]":
        command = [*CORTEX, "telemetry", *arguments, "--data-dir", str(folder)]
        return subprocess.run(
            command, capture_output=True, timeout=180, stdin=subprocess.DEVNULL, **options
        )  # type: ignore[call-overload,no-any-return]

    return run


def reports(folder: Path) -> Path:
    return folder / "telemetry" / "crash-report.jsonl"


def test_the_stored_bytes_are_listed_untouched(run: Run, folder: Path) -> None:
    written = [
        an_envelope(
            message=f"nr {n} ü😱", created_at=f"2026-11-23T20:08:0{n}.000Z", time_ns=10**18 + n
        )
        for n in range(3)
    ]
    append(reports(folder), *written)
    done = run("--type", "crash", "--raw")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == written[::-1]
    again = run("--type", "crash", "--raw")
    assert (again.stdout, again.stderr) == (done.stdout, b""), "nothing is new: by the index alone"


def test_a_report_in_a_file_of_its_own_is_one_line_too(run: Run, folder: Path) -> None:
    append(reports(folder), an_envelope(message="in the common file"))
    event = an_event(message="two  words")
    (folder / "telemetry" / "one.json").write_text(json.dumps(event, indent=2))
    lines = run("--type", "crash", "--raw").stdout.splitlines()
    assert len(lines) == 2
    assert event in [json.loads(line) for line in lines]


def test_both_published_spellings_mean_the_same(run: Run, folder: Path) -> None:
    append(reports(folder), an_envelope())
    said = {
        run(*each).stdout
        for each in ([], ["list"], ["crash"], ["--type", "crash"], ["--type=crash", "list"])
    }
    assert len(said) == 1
    assert said != {b""}


def test_damaged_records_are_left_out_said_and_listed_on_demand(run: Run, folder: Path) -> None:
    append(reports(folder), an_envelope(), b'{"metadata":{"createdAt"')
    append(reports(folder), an_envelope(message="another"))
    done = run("crash", "--json")
    assert len(done.stdout.splitlines()) == 2
    assert b"1 damaged record left out" in done.stderr
    [record] = map(json.loads, run("crash", "--json", "--state", "damaged").stdout.splitlines())
    assert record["line"] == 2
    assert record["bytes"] == '{"metadata":{"createdAt"'


def test_states_have_one_name_and_old_ones_are_understood(run: Run, folder: Path) -> None:
    append(reports(folder), an_envelope(), b'{"metadata":{"createdAt"')
    [state] = {json.loads(run("show", "latest", "--json").stdout)["state"]}
    assert state == "new"
    for word, count in (
        ("new", 1),
        ("not_sent", 0),
        ("seen", 0),
        ("blocked", 0),
        ("needs_attention", 0),
        ("held", 0),
    ):
        done = run("crash", "--state", word)
        assert (done.returncode, len(done.stdout.splitlines())) == (0, count), (word, done.stderr)
    wrong = run("crash", "--state", "hold")
    assert wrong.returncode == 2
    assert b"retrying" in wrong.stderr


def test_filters_and_limit_narrow_the_list(run: Run, folder: Path) -> None:
    for n, source in enumerate(("cli", "cortex-server", "cortex-cpp")):
        append(
            reports(folder),
            an_envelope(
                source=source, message=f"needle{n} hay", time_ns=1_795_464_488_000_000_000 + n
            ),
        )
    assert len(run("crash", "--source", "cli", "--source", "cortex-cpp").stdout.splitlines()) == 2
    assert b"needle1" in run("crash", "--search", "needle1").stdout
    assert len(run("crash", "--limit", "1").stdout.splitlines()) == 1
    assert run("crash", "--until", "2020-01-01").stdout == b""


def test_a_report_is_shown_in_words_raw_and_for_an_issue(run: Run, folder: Path) -> None:
    written = an_envelope(
        model="llama3:8b",
        gpus='[{"model":"RTX 4090","vendor":"NVIDIA","vram":24564,"vramDynamic":false}]',
    )
    append(reports(folder), written)
    words = run("show", "latest").stdout.decode()
    assert "TypeError" in words
    assert "RTX 4090, 24 GB" in words
    assert "llama3:8b" in words
    assert run("show", "latest", "--raw").stdout == written
    assert (
        "<details><summary>Stack</summary>" in run("show", "latest", "--markdown").stdout.decode()
    )


def test_a_folder_that_is_not_there_is_a_failure_and_named(run: Run, folder: Path) -> None:
    """It may be misspelt, or Cortex may be elsewhere: that is no reason to be glad."""
    done = run("crash")
    assert (done.returncode, done.stdout) == (1, b"")
    assert f"Cortex's data folder was not found: {folder} (--data-dir)." in done.stderr.decode()
    assert not folder.exists()
    [found] = [
        each for each in json.loads(run("doctor", "--json").stdout) if each["area"] == "Data folder"
    ]
    assert (found["verdict"], str(folder) in found["sentence"]) == ("bad", True)


def test_without_cortex_the_place_where_it_would_be_is_named(private_home: Path) -> None:
    done = subprocess.run([*CORTEX, "telemetry"], capture_output=True, timeout=180, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert (
        f"Cortex's data folder was not found: {private_home / 'cortexcpp'}" in done.stderr.decode()
    )
    assert b"Good" not in done.stderr


def test_a_folder_without_reports_is_an_empty_list(run: Run, folder: Path) -> None:
    folder.mkdir()
    done = run("crash")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_report_that_is_not_there_is_a_sentence_and_exit_code_1(run: Run, folder: Path) -> None:
    append(reports(folder), an_envelope())
    done = run("show", "ffffffffffff")
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.strip()
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments", [["--type", "metrics"], ["nonsense"], ["crash", "--since", "soon"], ["show"]]
)
def test_wrong_usage_is_exit_code_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_reader_that_has_enough_hears_no_complaint(folder: Path) -> None:
    append(
        reports(folder), *[an_envelope(message=f"nr {n}", time_ns=10**18 + n) for n in range(300)]
    )
    command = [*CORTEX, "telemetry", "--type", "crash", "--data-dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    _, said = process.communicate(timeout=180)
    assert (process.returncode, said) == (0, b"")


def test_the_index_command_prints_its_figures(run: Run, folder: Path) -> None:
    append(reports(folder), an_envelope(), an_envelope(message="two"))
    facts = json.loads(run("index", "--rebuild", "--json").stdout)
    assert (facts["records"], facts["damaged"]) == (2, 0)
    assert facts["bytes"] > 0


def test_the_doctor_finds_the_folder_and_says_what_is_missing(run: Run, folder: Path) -> None:
    append(reports(folder), an_envelope())
    findings = json.loads(run("doctor", "--json").stdout)
    sentences = {finding["area"]: finding["sentence"] for finding in findings}
    assert "1 report file" in sentences["Data folder"]
    assert "No collector is set" in sentences["Collector"]
    assert sentences["Schema"] == "Reports checked against the published schema: 1, all in order"


def test_a_terminal_gets_a_table(folder: Path) -> None:
    append(reports(folder), an_envelope(message="see \x1b[31mred"))
    controller, terminal = pty.openpty()
    try:
        command = [*CORTEX, "telemetry", "--data-dir", str(folder)]
        environ = os.environ | {"COLUMNS": "120", "TERM": "xterm"}
        subprocess.run(
            command, stdout=terminal, stderr=subprocess.PIPE, timeout=180, check=True, env=environ
        )
        os.close(terminal)
        shown = b""
        while True:
            try:
                piece = os.read(controller, 65536)
            except OSError:
                break
            shown += piece
            if not piece:
                break
    finally:
        os.close(controller)
    text = shown.decode()
    assert "When" in text
    assert "see ␛[31mred" in text


def test_a_self_test_follows_a_crash_and_prints_each_step(run: Run, folder: Path) -> None:
    done = run("self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    areas = [line.split()[1] for line in done.stdout.decode().splitlines()]
    assert areas == ["Capture", "List", "Notification", "Delivery"]
    [listed] = run("crash").stdout.splitlines()
    assert "made on purpose by Cortex Crash Tray" in listed.decode()
    assert not reports(folder).exists()
    facts = json.loads(run("self-test", "--json", "--kind", "segfault").stdout)
    assert facts[-1]["report_id"] != ""


def test_a_self_test_with_reporting_off_fails_and_says_so(run: Run, folder: Path) -> None:
    done = run("self-test", env={**os.environ, "CORTEX_CRASH_REPORT": "0"})
    assert done.returncode == 1
    assert b"Crash reporting is off" in done.stdout
    assert not folder.exists()


STEERING = "\x1b[31mred\x1b]0;title\x07 \x9b1m \u202egnp.exe\u200b \u2066x"


@pytest.mark.parametrize("form", ["--markdown", "--preview", "--otlp", "--raw", "--json", ""])
def test_on_a_terminal_no_report_steers_it_and_in_a_pipe_its_bytes_stay(
    folder: Path, run: Run, form: str
) -> None:
    record = an_envelope(
        message=STEERING, stack=f"Error: {STEERING}\n    at {STEERING}", model=STEERING
    )
    append(folder / "telemetry" / "crash-report.jsonl", record)
    arguments = ["show", "latest", *filter(None, [form])]
    shown = on_a_terminal(folder, *arguments)
    assert not steers(shown), shown
    assert "gnp.exe" in shown
    if form == "--raw":
        assert run(*arguments).stdout == record
    if form in ("--otlp", "--preview"):
        assert "\u202e" in run(*arguments).stdout.decode()


@pytest.mark.parametrize(
    "arguments", [["show", "{}"], ["--nosuch={}"], ["show", "latest", "--data-dir", "{}"], ["{}"]]
)
def test_echoed_arguments_steer_no_terminal(folder: Path, arguments: list[str]) -> None:
    shown = on_a_terminal(
        folder, *(each.format(STEERING.replace("\x1b]0;title\x07", "")) for each in arguments)
    )
    assert "red" in shown
    assert not steers(shown), shown


def test_names_of_files_steer_no_terminal(folder: Path) -> None:
    (folder / "telemetry" / f"{STEERING}.jsonl").mkdir(parents=True)
    append(folder / "telemetry" / "crash-report.jsonl", an_envelope())
    for command in ([], ["doctor"], ["index"]):
        shown = on_a_terminal(folder, *command)
        assert not steers(shown), shown


def test_our_own_colours_stay(folder: Path) -> None:
    append(folder / "telemetry" / "crash-report.jsonl", an_envelope())
    assert "\x1b[1m" in on_a_terminal(folder)


def steers(shown: str) -> bool:
    """Say whether anything but our own colours is in it that prints nothing."""
    plain = re.sub(r"\x1b\[(?:0|1|2|3[0-9]|1;3[0-9])?m", "", shown.replace("\x1b[31mred", "\x1b"))
    return not all(char.isprintable() or char in "\r\n\t" for char in plain)


def test_settings_say_where_they_come_from_on_a_narrow_terminal(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "https://collector.example.org:4318/v1")
    shown = on_a_terminal(folder, "config", columns=80)
    [row] = [line for line in shown.splitlines() if line.startswith("endpoint ")]
    assert " environment " in row


def on_a_terminal(folder: Path, *arguments: str, columns: int = 120) -> str:
    """Run a command whose output and errors are one terminal, and return what it showed."""
    controller, terminal = pty.openpty()
    try:
        command = [*CORTEX, "telemetry", *arguments]
        if "--data-dir" not in arguments:
            command += ["--data-dir", str(folder)]
        environ = os.environ | {"COLUMNS": str(columns), "TERM": "xterm"}
        program = subprocess.Popen(
            command, stdout=terminal, stderr=terminal, stdin=subprocess.DEVNULL, env=environ
        )
        os.close(terminal)
        shown = b""
        while True:
            try:
                piece = os.read(controller, 65536)
            except OSError:
                break
            shown += piece
            if not piece:
                break
        program.wait(timeout=180)
    finally:
        os.close(controller)
    return shown.decode()
