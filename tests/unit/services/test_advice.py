"""The advice for real messages, by the lists that come with the program, and by a user's own."""

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope
from tray_app import contract, paths
from tray_app.model.advice import Advice, AdviceList, Evidence, Kind, Size, listed, told
from tray_app.model.consent import NO_CHANGES, Choices
from tray_app.model.delivery import Destination, DestinationKind
from tray_app.model.query import Query
from tray_app.model.report import CrashReport
from tray_app.services.advice import AdviceBook, usual_sources
from tray_app.services.advice_matcher import Matcher, exit_code, signal_name
from tray_app.services.services import Services
from tray_app.settings.places import usual_places

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
CASES = ["advice_cases_dev.jsonl", "advice_cases.jsonl", "advice_cases_alike.jsonl"]
OUT_OF_MEMORY = (
    "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 22016.00 MiB on "
    "device 0: cudaMalloc failed"
)


@pytest.fixture
def book(private_home: Path) -> AdviceBook:
    """Return the lists as a user without lists of their own has them."""
    places = usual_places()
    return AdviceBook(lambda: usual_sources(places))


@pytest.fixture
def mine(private_home: Path) -> Callable[[str], None]:
    """Return a way to write the user's own list."""

    def write(text: str) -> None:
        file = paths.config_dir() / "advice.toml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    return write


def cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def of(case: dict[str, Any]) -> Evidence:
    return Evidence(
        message=case["message"],
        stack=case.get("stack", ""),
        signal=signal_name(case.get("signal")),
        exit=exit_code(case.get("exit")),
    )


def found_id(book: AdviceBook, **given: Any) -> str:
    found = book.for_evidence(Evidence(**given))
    return found.advice.id if found is not None else "none"


@pytest.mark.parametrize("file", CASES)
def test_real_messages_get_the_advice_for_their_cause(book: AdviceBook, file: str) -> None:
    wrong = []
    for case in cases(file):
        found = book.for_evidence(of(case))
        if (got := found.advice.id if found is not None else "none") != case["id"]:
            wrong.append((case["id"], got, case["message"][:80]))
    assert wrong == []


def test_looking_for_letters_first_changes_no_answer(book: AdviceBook) -> None:
    entries = book.all()
    by_letters = Matcher([listed(entry) for entry in entries])
    each = Matcher([listed(without_letters(entry)) for entry in entries])
    known = [of(case) for file in CASES for case in cases(file)]
    chance = random.Random(1)
    for one in known:
        other = chance.choice(known)
        at = chance.randrange(len(one.message) + 1)
        for message in (
            one.message,
            one.message.upper(),
            one.message.replace("s", "ſ").replace("k", "\u212a"),  # which RE2 takes for s and k
            f"{one.message[:at]}\ud83d{one.message[at:]}",
            f"{one.message[:at]}{other.message}",
            "it began\n" * 2_000 + one.message,
        ):
            evidence = Evidence(message, other.stack, signal=one.signal, exit=one.exit)
            found, expected = by_letters.found(evidence), each.found(evidence)
            assert (found and found.advice.id) == (expected and expected.advice.id), message[-300:]
            assert (found and found.values) == (expected and expected.values), message[-300:]


def without_letters(entry: Advice) -> Advice:
    patterns = tuple(replace(pattern, needs=()) for pattern in entry.patterns)
    return replace(entry, patterns=patterns)


def test_an_effect_and_a_bare_code_never_hide_a_cause(book: AdviceBook) -> None:
    assert (
        found_id(book, message="CUDA error: out of memory", signal="SIGABRT") == "gpu-out-of-memory"
    )
    assert found_id(book, message="socket hang up", signal="SIGILL") == "cpu-too-old"
    assert found_id(book, message="socket hang up", signal="SIGSEGV") == "engine-connection-lost"
    assert found_id(book, message="it failed", exit=0xC0000005) == "engine-crashed"


@pytest.mark.parametrize(
    "ended",
    [{"signal": "SIGTERM"}, {"signal": "SIGINT"}, {"exit": 0}, {"exit": 130}, {"exit": 143}],
)
def test_a_stop_that_somebody_asked_for_has_no_advice(
    book: AdviceBook, ended: dict[str, Any]
) -> None:
    assert found_id(book, message="CUDA error: out of memory", **ended) == "none"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (132, 132),
        ("132", 132),
        (-4, 132),
        (-1073741795, 0xC000001D),
        ("0xC000001D", 0xC000001D),
        ("?", None),
    ],
)
def test_an_exit_code_is_the_same_however_it_is_written(given: Any, code: int | None) -> None:
    assert exit_code(given) == code


@pytest.mark.parametrize("given", ["SIGILL", "sigill", "ILL", "4", 4, -4])
def test_a_signal_is_the_same_however_it_is_written(given: Any) -> None:
    assert signal_name(given) == "SIGILL"


@pytest.mark.parametrize(
    ("message", "which"),
    [
        ("child process exited with code null, signal SIGILL", "cpu-too-old"),
        ("engine exited unexpectedly (code 139)", "engine-crashed"),
        ("engine exited unexpectedly (code 1)", "none"),
        ("the engine does not answer; sent signal SIGKILL after it did not stop", "none"),
    ],
)
def test_what_a_message_says_of_the_end_counts(book: AdviceBook, message: str, which: str) -> None:
    assert found_id(book, message=message) == which


def test_colours_of_a_terminal_hide_nothing(book: AdviceBook) -> None:
    assert (
        found_id(book, message="\x1b[31mCUDA error\x1b[0m: \x1b[1mout of memory")
        == "gpu-out-of-memory"
    )


def report_of(services: Services) -> tuple[CrashReport, str]:
    (row,) = services.reports.page(Query(), 0, 1)
    report = services.reports.report(row.key)
    assert isinstance(report, CrashReport)
    return report, row.group


def card(model: str, mib: int) -> str:
    return json.dumps({"model": model, "vendor": "NVIDIA", "vram": mib, "vramDynamic": False})


def happened(services: Services) -> str:
    found = services.advice.of(*report_of(services))
    assert found is not None
    return told(found).happened


def test_numbers_come_from_the_message_and_from_the_report(
    made_services: Callable[..., Services],
) -> None:
    free = "\nusing device CUDA0 (NVIDIA RTX A) - 20480 MiB free"
    services = made_services(
        an_envelope(
            message=OUT_OF_MEMORY, stack="Error: x" + free, gpus=f"[{card('RTX A', 24576)}]"
        )
    )
    assert happened(services).endswith(
        "It asked for 21.5 GB; this card has 24 GB, of which 20 GB was free "
        "when the model was loaded."
    )


def test_with_two_different_cards_nobody_guesses_which(
    made_services: Callable[..., Services],
) -> None:
    gpus = f"[{card('RTX A', 24576)}, {card('RTX B', 8192)}]"
    services = made_services(an_envelope(message=OUT_OF_MEMORY, stack=None, gpus=gpus))
    assert happened(services).endswith("It asked for 21.5 GB.")


def test_without_a_number_the_sentence_does_without_it(
    made_services: Callable[..., Services],
) -> None:
    services = made_services(an_envelope(message="CUDA error: out of memory", stack=None))
    assert (
        happened(services) == "The graphics card ran out of memory while the model was put on it."
    )


def test_a_log_that_disagrees_with_itself_gives_no_number(book: AdviceBook) -> None:
    log = "failed to allocate buffer for kv cache\nn_ctx = 4096\nn_ctx = {}\n"
    agreed, differing = (book.for_evidence(Evidence(message=log.format(n))) for n in (4096, 8192))
    assert agreed is not None
    assert differing is not None
    assert agreed.values["context"] == 4096
    assert "context" not in differing.values


def test_of_a_path_the_name_is_shown(book: AdviceBook) -> None:
    found = book.for_evidence(
        Evidence(message="failed to open GGUF file '/home/somebody/models/a.gguf'")
    )
    assert found is not None
    assert found.values["file"] == "a.gguf"


def test_a_number_that_no_memory_has_is_none(book: AdviceBook) -> None:
    message = f"allocating {'9' * 40}.00 MiB on device 0: cudaMalloc failed"
    found = book.for_evidence(Evidence(message=message, values={"card_memory": Size(1 << 33)}))
    assert found is not None
    assert "asked" not in found.values


def test_a_person_s_own_list_is_asked_first(book: AdviceBook, mine: Callable[[str], None]) -> None:
    mine(
        "[[advice]]\nid = 'ours'\ntitle = 'Ask Ann'\nany = ['out of "
        "memory']\nsteps = ['Ask Ann.']\n"
    )
    found = book.for_evidence(Evidence(message="CUDA error: out of memory"))
    assert found is not None
    assert (found.advice.id, found.advice.origin) == ("ours", AdviceList.USER)


def test_and_an_entry_with_an_id_of_ours_takes_its_place(
    book: AdviceBook, mine: Callable[[str], None]
) -> None:
    before = len(book.all())
    mine("[[advice]]\nid = 'disk-full'\ntitle = 'Ask Ann'\nany = ['very full']\n")
    assert len(book.all()) == before
    assert {each.id: each.title for each in book.all()}["disk-full"] == "Ask Ann"
    assert found_id(book, message="no space left on device") == "none"


def test_a_list_that_cannot_be_read_costs_only_itself(
    book: AdviceBook, mine: Callable[[str], None]
) -> None:
    mine("[[advice]\n")
    assert found_id(book, message="CUDA error: out of memory") == "gpu-out-of-memory"
    (said,) = map(str, book.problems())
    assert "not valid TOML" in said


def test_conditions_alone_recognise_a_kind_of_crash(
    made_services: Callable[..., Services], mine: Callable[[str], None]
) -> None:
    services = made_services(an_envelope(message="first", version="0.4.2"))
    report, group = report_of(services)
    entry = "[[advice]]\nid = 'kind'\ntitle = 'A kind'\ngroup = '{}'\nlast_version = '{}'\n"
    mine(entry.format(group, "0.4.5"))
    found = services.advice.of(report, group)
    assert found is not None
    assert found.advice.id == "kind"
    mine(entry.format(group, "0.4.1"))
    assert services.advice.of(report, group) is None


def test_a_crash_made_on_purpose_has_no_advice(made_services: Callable[..., Services]) -> None:
    envelope = json.loads(an_envelope(message="CUDA error: out of memory", stack=None))
    [record] = envelope["event"]["resourceLogs"][0]["scopeLogs"][0]["logRecords"]
    record["attributes"].append({"key": contract.TEST, "value": {"stringValue": "true"}})
    services = made_services(json.dumps(envelope).encode())
    assert services.advice.of(*report_of(services)) is None


def hostile() -> dict[str, str]:
    """Return texts that are built to be slow: beginnings of patterns by the thousand."""
    chance = random.Random(1)
    starts = [
        "failed to open ",
        "tensor '",
        "Cannot find module ",
        "read ECONNRESET",
        "huggingface.co ",
        "dial tcp ",
    ]
    return {
        "one beginning": "failed to load model from " * 50_000,
        "many": "".join(chance.choice(starts) for _ in range(120_000)),
        "noise": "".join(chance.choice("abcdefghijklmnop (':0123456789\n") for _ in range(1 << 20)),
    }


AT_ONCE_MS = 50 if sys.platform == "win32" else 5
"""Wine takes several times as long, above all beside other work."""


def best_ms(book: AdviceBook, text: str) -> float:
    best = 1e9
    for number in range(20):  # the best of many: others may be at work on this computer
        begin = time.perf_counter()
        book.for_evidence(Evidence(message=f"{text}{number}"))
        best = min(best, time.perf_counter() - begin)
    return best * 1e3


def test_all_of_it_takes_no_time(book: AdviceBook) -> None:
    log = ("llama_model_loader: - kv  12: general.name str = a model\n" * 2_000)[: 64 * 1024]
    assert best_ms(book, log) < AT_ONCE_MS


@pytest.mark.parametrize("name", hostile())
def test_nor_does_a_megabyte_that_is_built_to_be_slow(book: AdviceBook, name: str) -> None:
    assert best_ms(book, hostile()[name][: 1 << 20]) < AT_ONCE_MS


def test_the_end_of_a_long_text_is_looked_at(book: AdviceBook) -> None:
    assert (
        found_id(book, message="." * (1 << 20) + "CUDA error: out of memory") == "gpu-out-of-memory"
    )


def test_listing_and_the_services_load_no_advice() -> None:
    script = (
        "import sys, tray_app.app, tempfile\n"
        "from tray_app.cli.main import main\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if "
        "event == 'open' else None)\n"
        "main(['telemetry', 'crash'], lambda args: "
        "tray_app.app.build_services(tempfile.mkdtemp()))\n"
        "print([name for name in opened if 'advice' in name and "
        "name.endswith('.toml')], 're2' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines()[-1] == "[] False"


def test_each_entry_is_complete_and_has_a_place_of_its_own(book: AdviceBook) -> None:
    entries = book.all()
    assert [entry.id for entry in entries if entry.kind is Kind.EFFECT] == [
        "server-not-running",
        "engine-connection-lost",
        "memory-lock-failed",
        "engine-crashed",
    ]
    assert len({(entry.kind, entry.order) for entry in entries}) == len(entries)
    assert all(entry.happened and entry.steps and entry.links for entry in entries)


def sent(
    services: Services,
    choices: Choices = NO_CHANGES,
    kind: DestinationKind = DestinationKind.COLLECTOR,
) -> str:
    report, _ = report_of(services)
    return services.consent.draft(
        report.id, Destination(kind, "http://127.0.0.1:4318/v1/logs"), choices
    ).preview


ATTRIBUTE = '{"key":"cortex.crash.advice","value":{"stringValue":"gpu-out-of-memory"}}'


def test_a_collector_is_told_the_id(made_services: Callable[..., Services]) -> None:
    services = made_services(an_envelope(message=OUT_OF_MEMORY, stack=None))
    assert ATTRIBUTE in sent(services)
    assert "cortex.crash.advice" not in sent(services, kind=DestinationKind.VENDOR)


def test_who_leaves_the_message_out_leaves_it_out_too(
    made_services: Callable[..., Services],
) -> None:
    services = made_services(
        an_envelope(message=OUT_OF_MEMORY, stack=f"Error: x\n    {OUT_OF_MEMORY}")
    )
    assert "cortex.crash.advice" not in sent(services, Choices(left_out=frozenset({"message"})))


def test_what_is_left_out_is_not_told_by_it(made_services: Callable[..., Services]) -> None:
    services = made_services(
        an_envelope(message="it failed", stack=f"Error: x\n    {OUT_OF_MEMORY}")
    )
    assert ATTRIBUTE in sent(services)
    assert "cortex.crash.advice" not in sent(services, Choices(left_out=frozenset({"stack"})))


def test_a_report_without_advice_says_nothing_of_it(made_services: Callable[..., Services]) -> None:
    assert "cortex.crash.advice" not in sent(made_services(an_envelope()))
