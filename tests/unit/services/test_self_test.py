"""A crash on purpose goes the way of a real one, and says at each step how far it came."""

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.builders import an_envelope
from tests.collector import Collector
from tray_app import contract
from tray_app.model.query import Query
from tray_app.model.report import CrashReport
from tray_app.services import doctor
from tray_app.services.doctor import Verdict
from tray_app.services.self_test import AREAS, SENDING, Kind, Step, run
from tray_app.services.services import Services
from tray_app.ui.self_test.state import SelfTest, Stage

Make = Callable[..., Services]


def all_steps(services: Services, kind: Kind = Kind.EXCEPTION, **more: Any) -> list[Step]:
    def look() -> None:
        services.indexer.complete()

    return list(run(services, kind, look=look, **more))


@pytest.mark.parametrize("kind", list(Kind))
def test_however_it_crashes_its_report_is_in_the_list_and_says_that_it_is_a_test(
    made_services: Make, report_file: Path, kind: Kind
) -> None:
    services = made_services(an_envelope())
    before = report_file.read_bytes()
    steps = all_steps(services, kind, shown=lambda _: True)
    assert [step.area for step in steps] == list(AREAS)
    assert [step.verdict for step in steps[:3]] == [Verdict.GOOD] * 3, steps
    report = services.reports.report(steps[-1].report_id)
    assert isinstance(report, CrashReport)
    assert report.message.startswith("Test crash, made on purpose by Cortex Crash Tray")
    assert report.is_test
    assert services.reports.find(report.id).is_test
    assert report.location.path.name == contract.SELF_TEST_FILE
    assert report_file.read_bytes() == before, "Cortex's own file is Cortex's"


def test_every_run_is_found_as_itself_and_all_are_one_kind(made_services: Make) -> None:
    services = made_services()
    ids = {all_steps(services)[-1].report_id for _ in range(2)}
    assert len(ids) == 2
    assert [row.count for row in services.reports.page(Query(grouped=True), 0, 10)] == [2]


def test_the_doctor_does_not_count_it_as_a_failure(made_services: Make) -> None:
    services = made_services()
    all_steps(services)
    found = [each for each in doctor.examine(services, {}) if each.area == "Program"]
    assert [each.verdict for each in found] == [Verdict.GOOD]


def test_with_reporting_off_it_says_so_and_crashes_nothing(
    made_services: Make, report_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(contract.ENV_REPORTING, "0")
    [said] = all_steps(made_services())
    assert said.verdict is Verdict.BAD
    assert str(said.sentence).startswith("Crash reporting is off")
    assert contract.ENV_REPORTING in str(said.hint)
    assert not (report_file.parent / contract.SELF_TEST_FILE).exists()


def test_a_folder_that_is_a_file_ends_the_way_with_what_to_do(
    made_services: Make, tmp_path: Path
) -> None:
    services = made_services()
    telemetry = tmp_path / "cortex" / "telemetry"
    (telemetry / "crash-report.jsonl").unlink(missing_ok=True)
    telemetry.rmdir()
    telemetry.write_text("in the way")
    steps = all_steps(services, clock=iter(range(0, 10**6, 100)).__next__, pause=lambda _: None)
    assert (str(steps[-1].area), steps[-1].verdict) == ("Capture", Verdict.BAD)
    assert str(steps[-1].sentence) == f"The crash left no report in {telemetry}"
    assert steps[-1].hint


def test_what_nobody_lists_is_said(made_services: Make) -> None:
    services = made_services()
    steps = list(run(services, clock=iter(range(0, 10**6, 100)).__next__, pause=lambda _: None))
    assert (str(steps[-1].area), steps[-1].verdict) == ("List", Verdict.BAD)


@pytest.mark.parametrize("policy", ["ask", "always"])
def test_the_destination_gets_a_test_record_and_not_the_report(
    made_services: Make, policy: str
) -> None:
    services = made_services()
    with Collector() as collector:
        services.preferences.set("endpoint", collector.base)
        services.preferences.set("sending", policy)
        last = all_steps(services, shown=lambda _: True)[-1]
    assert last.verdict is Verdict.GOOD
    assert "accepted" in str(last.sentence)
    row = services.reports.find(last.report_id)
    assert row.id not in str([request.body for request in collector.requests])
    services.policy.apply([row])
    assert services.outbox.queue() == []
    assert services.outbox.receipts(row.id) == []
    assert services.consent.pending() == []
    assert services.policy.backlog() == []


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({}, "No destination is set"),
        ({"endpoint": "http://127.0.0.1:9", "sending": "never"}, "Never send"),
        ({"vendor_server": "https://vendor.example"}, "vendor.example"),
    ],
)
def test_nothing_is_sent_where_nothing_would_be(
    made_services: Make, settings: dict[str, str], words: str
) -> None:
    services = made_services()
    for name, value in settings.items():
        services.preferences.set(name, value)
    last = all_steps(services, shown=lambda _: True)[-1]
    assert (last.area, last.verdict, str(last.sentence)) == (SENDING, Verdict.NOTE, words)


def test_it_does_not_say_that_all_works_while_sending_fails(made_services: Make) -> None:
    services = made_services()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
    services.preferences.set("endpoint", f"http://{address}")
    last = all_steps(services, shown=lambda _: True)[-1]
    assert (last.area, last.verdict) == (SENDING, Verdict.BAD)
    assert last.hint
    done = SelfTest(Stage.DONE, (last,))
    assert str(done.headline) == "Something does not work."
    assert done.report_id == last.report_id, "the report can be looked at all the same"


def test_who_sends_it_expressly_can(made_services: Make) -> None:
    services = made_services()
    report_id = all_steps(services)[-1].report_id
    services.preferences.set("endpoint", "http://127.0.0.1:4318")
    draft = services.consent.preview(report_id)
    assert '"cortex.test"' in draft.preview
    services.consent.send_all([draft])
    assert [each.report_id for each in services.outbox.queue()] == [report_id]


def test_a_notification_that_did_not_come_is_explained(made_services: Make) -> None:
    services = made_services()

    def said(shown: bool) -> Step:
        ticks = iter(range(10**6))
        steps = all_steps(services, shown=lambda _: shown, clock=ticks.__next__)
        return next(step for step in steps if str(step.area) == "Notification")

    assert str(said(True).sentence) == "A notification was shown"
    assert str(said(False).sentence) == "No notification was shown"
    assert said(False).hint
    services.preferences.set("notify", "never")
    assert str(said(False).sentence) == "Notifications are off"
