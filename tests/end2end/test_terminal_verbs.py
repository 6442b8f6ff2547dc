"""What the window does with reports, done on a terminal: real processes, real folders."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import CORTEX, an_envelope, append
from tests.end2end.test_terminal import on_a_terminal

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "cortex"
    append(
        folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="one", source="cli", time_ns=10**18),
        an_envelope(message="two", source="cortex-cpp", version="0.5.0", time_ns=10**18 + 1),
        an_envelope(message="two", source="cortex-cpp", time_ns=10**18 + 2),
        an_envelope(
            message="CUDA error: out of memory", stack=None, source="cortex-cpp", time_ns=10**18 + 3
        ),
    )
    return folder


@pytest.fixture
def run(folder: Path) -> Run:
    def run(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
        command = [*CORTEX, "telemetry", *arguments, "--data-dir", str(folder)]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=60,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **environ},
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run


def facts(run: Run, *arguments: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in run("list", "--json", *arguments).stdout.splitlines()]


def test_piped_a_report_is_one_line_of_cells(run: Run) -> None:
    [line] = run("--type", "crash", "--search", "one").stdout.splitlines()
    cells = line.split("\t")
    assert cells[1:4] == ["2001-09-09T01:46:40.000Z", "new", "cli"]
    assert cells[4].endswith("one")
    assert len(cells) == 8


def test_facts_have_stable_names_and_columns_choose_among_them(run: Run) -> None:
    [told] = facts(run, "--search", "one")
    assert list(told) == [
        *("id", "created_at", "state", "component", "title", "type", "message"),
        *("group", "version", "model", "count", "file", "line"),
    ]
    assert (told["message"], told["line"], told["created_at"]) == (
        "one",
        1,
        "2026-11-23T20:08:08.069Z",
    )
    [few] = facts(run, "--search", "one", "--columns", "line,id")
    assert list(few.items()) == [("line", 1), ("id", told["id"])]
    assert run("list", "--columns", "id,time", "--limit", "1").stdout.count("\t") == 1
    wrong = run("list", "--columns", "colour")
    assert (wrong.returncode, "Invalid value 'colour' for --columns; use id," in wrong.stderr) == (
        2,
        True,
    )


def test_damaged_records_are_among_those_of_several_states(run: Run, folder: Path) -> None:
    file = folder / "telemetry" / "crash-report.jsonl"
    append(file, b'{"cut off', an_envelope(message="after", time_ns=10**18 + 9))
    states = ("--state", "new", "--state", "damaged")
    assert [each["state"] for each in facts(run, *states)].count("damaged") == 1
    assert len(run("list", *states).stdout.splitlines()) == 6
    raw = run("list", "--raw", *states).stdout.splitlines()
    assert sorted(raw) == sorted(file.read_text().splitlines())


def test_a_report_that_has_gone_meanwhile_does_not_end_the_list(run: Run, folder: Path) -> None:
    file = folder / "telemetry" / "crash-report.jsonl"
    messages = [each["message"] for each in facts(run)]
    before = file.stat()
    file.write_bytes(file.read_bytes().replace(b'"one"', b'"ONE"'))  # and nobody has noticed yet
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    listed = run("list", "--json")
    told = [json.loads(line)["message"] for line in listed.stdout.splitlines()]
    assert told == [each for each in messages if each != "one"]
    assert listed.returncode == 1
    assert "1 report left out" in listed.stderr


def test_components_have_short_names(run: Run) -> None:
    for word in ("engine", "cortex-cpp"):
        assert {each["component"] for each in facts(run, "--component", word)} == {"cortex-cpp"}
    assert facts(run, "--source", "cli") == facts(run, "--component", "cli")


def test_groups_have_counts_times_versions_and_advice(run: Run) -> None:
    lines = run("list", "--groups", "--json").stdout.splitlines()
    groups = [json.loads(line) for line in lines]
    assert [(each["count"], each["advice"]) for each in groups] == [
        (1, "gpu-out-of-memory"),
        (3, None),
    ]
    assert groups[1]["versions"] == ["0.5.0", "0.4.2"]
    assert groups[1]["first"] == "2001-09-09T01:46:40.000Z"
    [cells] = [
        line.split("\t")
        for line in run("list", "--groups").stdout.splitlines()
        if "gpu-out-of-memory" in line
    ]
    assert len(cells) == 7


def test_what_is_hidden_comes_back(run: Run) -> None:
    first = str(facts(run, "--search", "one")[0]["id"])
    assert run("hide", first[:10]).stderr.startswith("1 report hidden.")
    assert first not in run().stdout
    [hidden] = run("restore").stdout.splitlines()
    assert hidden.split("\t")[:2] == [first, "2001-09-09T01:46:40.000Z"]
    assert hidden.endswith("one")
    assert run("restore", first[:8]).stderr == "1 report back in the list.\n"
    assert first in run().stdout
    assert run("restore", "--all").stderr == "0 reports back in the list.\n"


def test_a_search_hides_many_only_when_that_is_agreed_to(run: Run) -> None:
    done = run("hide", "--component", "engine")
    assert (done.returncode, "Hide 3 reports?" in done.stderr) == (1, True)
    assert len(facts(run)) == 4
    assert run("hide", "--component", "engine", "--yes").returncode == 0
    assert len(facts(run)) == 1
    assert run("hide").returncode == 2
    assert run("hide", "latest", "--search", "x").returncode == 2


def test_what_is_declined_is_not_pending(run: Run) -> None:
    assert run("decline", "latest").stderr == "1 report declined.\n"
    assert [each["state"] for each in facts(run)] == ["declined", "new", "new", "new"]
    again = run("decline", "latest")
    assert "1 report left as it is:" in again.stderr
    left = run("send", "--all-pending", OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:9")
    assert "3 reports to http://127.0.0.1:9" in left.stderr


def test_a_group_is_muted_for_a_while_and_unmuted(run: Run) -> None:
    group = str(facts(run)[0]["group"])
    assert "No more notifications" in run("mute", "latest", "--for", "7d").stderr
    listed = run("mute")
    [line] = listed.stdout.splitlines()
    assert line.startswith(f"{group}\tuntil 20")
    assert line.endswith("\t1\tCUDA error: out of memory")
    [told] = json.loads(run("mute", "--json").stdout)
    assert (told["group"], told["count"]) == (group, 1)
    assert told["title"] == "CUDA error: out of memory"
    assert told["until"].startswith("20")
    assert run("unmute", "latest").stderr == "1 group unmuted.\n"
    none = run("mute")
    assert (none.stdout, none.stderr) == ("", "No groups are muted.\n")
    assert run("unmute").returncode == 2


def test_what_is_muted_or_hidden_is_told_on_a_terminal_in_words_with_the_way_back(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    run("mute", "latest")
    shown = on_a_terminal(folder, "mute", columns=80)
    assert "until it is unmuted" in shown
    assert "CUDA error: out of memory" in shown
    assert "`cortex telemetry unmute ID`" in shown
    assert max(map(len, shown.splitlines())) <= 80
    [identity] = [line.split()[0] for line in shown.splitlines() if "CUDA" in line]
    assert run("unmute", identity).stderr == "1 group unmuted.\n"
    run("hide", "latest")
    shown = on_a_terminal(folder, "restore", columns=80)
    assert "CUDA error: out of memory" in shown
    assert "`cortex telemetry restore ID`" in shown
    assert max(map(len, shown.splitlines())) <= 80
    [identity] = [line.split()[0] for line in shown.splitlines() if "CUDA" in line]
    [told] = json.loads(run("restore", "--json").stdout)
    assert told["id"].startswith(identity)
    assert told["title"] == "CUDA error: out of memory"
    assert run("restore", identity).stderr == "1 report back in the list.\n"


@pytest.mark.parametrize("age", ["soon", "2030-01-01", "2001-01-01", "0d", "999999w"])
def test_a_group_is_muted_for_an_age_and_nothing_else(run: Run, age: str) -> None:
    done = run("mute", "latest", "--for", age)
    assert done.returncode == 2
    assert f"Invalid value '{age}'" in done.stderr
    assert run("mute").stdout == ""


def test_a_group_without_reports_can_be_unmuted(run: Run, folder: Path) -> None:
    group = str(facts(run)[0]["group"])
    run("mute", group)
    (folder / "telemetry" / "crash-report.jsonl").write_bytes(b"")
    assert run("mute").stdout == f"{group}\tuntil it is unmuted\t0\t\n"
    assert run("unmute", group).stderr == "1 group unmuted.\n"


@pytest.mark.parametrize("form", ["otlp", "csv", "markdown"])
def test_an_export_goes_into_what_is_no_file_and_keeps_it(
    run: Run, folder: Path, tmp_path: Path, form: str
) -> None:
    whole = run("export", "--all", "--format", form).stdout
    assert run("export", "--all", "--format", form, "--output", "-").stdout == whole
    assert not Path("-").exists()
    (tmp_path / "file").write_text("older and longer than what comes" * 1000)
    (link := tmp_path / "link").symlink_to(tmp_path / "file")
    assert run("export", "--all", "--format", form, "--output", str(link)).returncode == 0
    assert link.is_symlink()
    assert (tmp_path / "file").read_text(encoding="utf-8") == whole
    os.mkfifo(pipe := tmp_path / "pipe")
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True) as reader:
        assert run("export", "--all", "--format", form, "--output", str(pipe)).returncode == 0
        assert reader.communicate(timeout=60)[0] == whole
    assert pipe.is_fifo()


@pytest.mark.parametrize("form", ["otlp", "csv", "markdown"])
def test_reports_are_exported_whole_and_redacted(run: Run, folder: Path, form: str) -> None:
    append(
        folder / "telemetry" / "crash-report.jsonl",
        an_envelope(message="from max.muster@gmx.de", stack=None, time_ns=10**18 + 9),
    )
    out = run("export", "--all", "--format", form).stdout
    assert "max.muster" not in out
    assert "CUDA error" in out
    match form:
        case "otlp":
            assert len([json.loads(line) for line in out.splitlines()]) == 5
        case "csv":
            assert len(list(csv.reader(io.StringIO(out)))) == 6
        case _:
            assert out.count("### Crash of") == 5
    file = folder / "out"
    done = run("export", "latest", "--format", form, "-o", str(file))
    assert done.stderr == f"1 report written to {file}.\n"
    assert file.stat().st_size > 0
    assert run("export", "--format", "pdf", "--all").returncode == 2


def test_erasing_names_the_files_and_asks(run: Run, folder: Path) -> None:
    file = folder / "telemetry" / "crash-report.jsonl"
    done = run("erase")
    assert (done.returncode, str(file) in done.stderr) == (1, True)
    assert "Erase 1 file and all copies?" in done.stderr
    assert file.exists()
    assert run("erase", "--yes").returncode == 0
    assert not file.exists()
    assert run().stdout == ""


def test_what_was_meant_is_asked(run: Run) -> None:
    for arguments, words in (
        (["lst"], "there is no command lst; did you mean list?"),
        (["list", "--limt", "3"], "there is no option --limt; did you mean --limit?"),
        (["config", "sendng"], "There is no setting 'sendng'; did you mean sending?"),
        (["list", "--state", "delivred"], "did you mean delivered?"),
        (["list", "--limit", "-3"], "Invalid value '-3' for --limit; use a whole number"),
        (["list", "--since", "soon"], "Invalid value 'soon' for --since; write 2026-11-23,"),
        (["--verson"], "there is no option --verson; did you mean --version?"),
        (["help", "shwo"], "there is no command shwo; did you mean show?"),
        (["list", "--json", "--raw"], "--raw does not go with --json"),
        (
            ["export"],
            "name reports by ID, or which by --search, --group and the like, or give --all",
        ),
        (
            ["config", "xyz"],
            "There is no setting 'xyz'; `cortex telemetry config` lists them all.\n",
        ),
        (
            ["advice", "x-y-z"],
            "There is no advice with the id x-y-z. `cortex telemetry advice --list` tells all.",
        ),
        (
            ["advice", "disk-ful"],
            "There is no advice with the id disk-ful. Did you mean disk-full?",
        ),
    ):
        done = run(*arguments)
        code = 1 if arguments[0] == "advice" else 2
        assert (done.returncode, words in done.stderr) == (code, True), done.stderr


def test_a_component_that_no_report_is_of_is_named(run: Run) -> None:
    done = run("hide", "--component", "sever", "--yes")
    assert done.stderr == "No crash reports of sever match; did you mean server?\n"
    assert run("hide", "--component", "server").stderr == "No crash reports match.\n"


def test_what_is_said_is_a_full_sentence(run: Run) -> None:
    assert run("show", "00").stderr == "There is no report with the id 00.\n"
    assert "4 reports, " in run("doctor").stdout
    run("hide", "--search", "one", "--yes")
    run("hide", "--search", "CUDA", "--yes")
    assert run("hide", "latest").stderr == (
        "1 report hidden. `cortex telemetry restore` brings it back.\n"
    )
    assert "1 report, " in run("doctor").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
def test_what_cannot_be_written_is_a_failure_in_words(run: Run, folder: Path) -> None:
    for arguments in (["list"], ["show", "latest"], ["show", "latest", "--json"], ["--help"]):
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [*CORTEX, "telemetry", *arguments, "--data-dir", str(folder)],
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
        assert (done.returncode, done.stderr) == (
            1,
            "The output cannot be written: No space left on device.\n",
        ), arguments


def test_help_is_one_screen_and_loads_nothing(run: Run) -> None:
    script = (
        "import sys; from tray_app.__main__ import cortex\n"
        "sys.argv = ['cortex', 'telemetry', '--help']\n"
        "cortex(); print('argparse' in sys.modules, 'sqlite3' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    text = done.stdout.decode()
    assert text.endswith("False False\n")
    assert max(map(len, text.splitlines())) <= 80
    assert len(text.splitlines()) <= 45
    assert "Examples" in text


def test_a_list_of_what_is_known_builds_no_outbox(run: Run, folder: Path) -> None:
    run()  # the index is made
    run()
    script = (
        "import sys; from tray_app.__main__ import cortex\n"
        f"sys.argv = ['cortex', 'telemetry', 'list', '--data-dir', {str(folder)!r}]\n"
        "cortex(); print('tray_app.services.outbox' in sys.modules, 'typing' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    lines = done.stdout.decode().splitlines()
    assert (len(lines), lines[-1]) == (5, "False False")


def test_a_report_is_shown_without_what_reads_and_sends_many(run: Run, folder: Path) -> None:
    run()  # the index is made
    run()
    script = (
        "import sys; from tray_app.__main__ import cortex\n"
        f"sys.argv = ['cortex', 'telemetry', 'show', 'latest', '--data-dir', {str(folder)!r}]\n"
        "heavy = ('orjson', 'dataclasses', 'tomllib', 'logging', 'tray_app.services.outbox',"
        " 'typing', 'threading', 'locale', '_hashlib', 'tray_app.index.fingerprint')\n"
        "cortex(); print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_what_another_process_has_done_is_seen_at_once(run: Run, folder: Path) -> None:
    run()
    run()
    append(folder / "telemetry" / "crash-report.jsonl", an_envelope(message="newer"))
    assert "newer" in run().stdout
    run("decline", "latest")
    assert "declined" in run("list", "--limit", "1").stdout


def test_what_was_looked_at_is_no_longer_new(run: Run) -> None:
    assert run("seen", "latest").stderr == "1 report marked as seen.\n"
    assert [each["state"] for each in facts(run)] == ["not_sent", "new", "new", "new"]
    assert run("seen", "--all").returncode == 0
    assert {each["state"] for each in facts(run)} == {"not_sent"}
