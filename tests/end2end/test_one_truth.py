"""However sending, declining, failing, cancelling and rebuilding follow each other: all say what
the ledger says.

The program runs in this process, with its threads; the commands run in another one, beside it.
"""

import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.builders import an_envelope, append
from tests.collector import Collector, Reply
from tests.end2end import beside
from tests.sending import a_report
from tray_app.app import build_services
from tray_app.errors import StorageFailed
from tray_app.model.query import Query
from tray_app.model.state import ON_THE_WAY, StateName, state_name
from tray_app.services.events import DeliveryChanged, MarksChanged, ReportsChanged

ANSWERS = {
    StateName.DELIVERED: Reply(200),
    StateName.DELIVERED_WITH_WARNING: Reply(
        200, b'{"partialSuccess":{"errorMessage":"soon to be refused"}}'
    ),
    StateName.REJECTED: Reply(400, b"", {}),
    StateName.RETRYING: Reply(503, b"", {"Retry-After": "3600"}),
    StateName.BLOCKED: Reply(401, b"", {}),
}
"""What the collector answers so that a report comes to stand so."""
answers = st.sampled_from(sorted(ANSWERS))
UNDECIDED = frozenset({StateName.NEW, StateName.NOT_SENT})
ARRIVED = frozenset({StateName.DELIVERED, StateName.DELIVERED_WITH_WARNING})
PATIENCE = 20.0
"""Seconds in which the program must have settled."""
CRASHES = [
    an_envelope(
        message=f"nr {n}",
        created_at=f"2026-11-23T20:08:0{n}.000Z",
        time_ns=1_795_464_480_000_000_000 + n,
    )
    for n in range(4)
]
IDS = [a_report(each).id for each in CRASHES]
report_ids = st.sampled_from(IDS)


class Beside:
    """The other process."""

    def __init__(self) -> None:
        command = [sys.executable, str(Path(beside.__file__))]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, folder: Path, *arguments: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(
            json.dumps({"folder": str(folder), "arguments": ["telemetry", *arguments]}),
            file=self._process.stdin,
        )
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()


class Truth(RuleBasedStateMachine):
    """One history of decisions and answers, and after each step a look from everywhere."""

    collector: Collector
    other: Beside

    def __init__(self) -> None:
        super().__init__()
        self.states = dict.fromkeys(IDS, StateName.NEW)
        self.seen: set[str] = set()
        self.resting = StateName.DELIVERED
        """How the destination stands: well, or RETRYING or BLOCKED."""
        self._folder = tempfile.TemporaryDirectory(prefix="ct-")
        self.folder = Path(self._folder.name)
        append(self.folder / "cortex" / "telemetry" / "crash-report.jsonl", *CRASHES)
        self._news = threading.Condition()
        self.open()

    def open(self) -> None:
        self.services = build_services(self.folder / "cortex", files=beside.files_in(self.folder))
        for kind in (ReportsChanged, DeliveryChanged, MarksChanged):
            self.services.events.subscribe(kind, self._hear)
        self.services.indexer.start()
        self.services.outbox.start()

    def _hear(self, _event: object) -> None:
        with self._news:
            self._news.notify_all()

    def teardown(self) -> None:
        self.services.close()
        self._folder.cleanup()

    # What can happen

    @initialize()
    def first_look(self) -> None:
        self.look()

    @rule(report_id=report_ids, answer=answers)
    def send(self, report_id: str, answer: StateName) -> None:
        if self.states[report_id] in ARRIVED:
            return
        self.answer(answer)
        [destination] = self.services.preferences.destinations()
        self.services.consent.send_all([self.services.consent.draft(report_id, destination)])
        self.queued(report_id, answer)
        self.look()

    @rule(report_id=report_ids, answer=answers)
    def send_by_a_command(self, report_id: str, answer: StateName) -> None:
        if self.states[report_id] in ARRIVED:
            return
        self.answer(answer)
        # whoever sends expressly lets a destination be tried again
        self.resting = StateName.DELIVERED
        self.queued(report_id, answer, *self.on_the_way())
        done = self.command("send", report_id, "--yes", "--wait", "20")
        assert (done["code"] == 0) == (answer in ARRIVED), done
        self.look()

    @rule(answer=answers, by_command=st.booleans())
    def retry(self, answer: StateName, by_command: bool) -> None:
        self.answer(answer)
        tried = self.on_the_way()
        if tried:
            self.resting = StateName.DELIVERED
            self.queued(tried[0], answer, *tried[1:])
        if by_command:
            self.command("outbox", "--retry", "--wait", "20")
        else:
            self.services.outbox.retry()
        self.look()

    @rule(report_id=report_ids)
    def decline(self, report_id: str) -> None:
        self.services.consent.decline([report_id])
        if self.states[report_id] in UNDECIDED | ON_THE_WAY:
            self.states[report_id] = StateName.DECLINED
        self.look()

    @rule(declined=st.sets(report_ids, min_size=1), look_between=st.booleans())
    def decline_and_take_back(self, declined: set[str], look_between: bool) -> None:
        before = dict(self.states)
        refusal = self.services.consent.decline(declined)
        if look_between:
            for each in declined:
                if self.states[each] in UNDECIDED | ON_THE_WAY:
                    self.states[each] = StateName.DECLINED
            self.look()
        self.services.consent.take_back(refusal)
        self.states = before
        self.look()

    @rule(report_id=report_ids)
    def cancel(self, report_id: str) -> None:
        self.services.outbox.cancel(report_id)
        if self.states[report_id] in ON_THE_WAY:
            self.states[report_id] = StateName.DECLINED
        self.look()

    @rule(report_id=report_ids)
    def mark_seen(self, report_id: str) -> None:
        self.services.triage.mark_seen([report_id])
        self.seen.add(report_id)
        if self.states[report_id] is StateName.NEW:
            self.states[report_id] = StateName.NOT_SENT
        self.look()

    @rule(by_command=st.booleans())
    def rebuild(self, by_command: bool) -> None:
        if by_command:
            assert self.command("index", "--rebuild")["code"] == 0
            # Beside a program that has not looked yet.
            self.agree_on_the_terminal()
            self.services.indexer.rescan()
        else:
            self.services.indexer.rebuild()
            self.services.indexer.start()
        self.look()

    @rule()
    def restart(self) -> None:
        self.services.close()
        self.agree_on_the_terminal()
        self.open()
        self.look()

    # What must be

    def answer(self, state: StateName) -> None:
        self.collector.script(lambda _request: ANSWERS[state])

    def on_the_way(self) -> list[str]:
        return [each for each, state in self.states.items() if state in ON_THE_WAY]

    def queued(self, report_id: str, answer: StateName, *others: str) -> None:
        """These are tried, one after the other, as long as the destination is well."""
        for each in (report_id, *others):
            self.states[each] = answer if self.resting is StateName.DELIVERED else self.resting
            if self.resting is StateName.DELIVERED and answer in (
                StateName.RETRYING,
                StateName.BLOCKED,
            ):
                self.resting = answer
        if self.resting is not StateName.DELIVERED:  # what waits stands as its destination does
            self.states.update(dict.fromkeys(self.on_the_way(), self.resting))

    def command(self, *arguments: str) -> dict[str, Any]:
        return self.other.run(self.folder, *arguments)

    def look(self) -> None:
        """Wait until the program has settled, and look from everywhere."""
        with self._news:
            self._news.wait_for(lambda: self.in_the_program() == self.expected(), PATIENCE)
        assert self.in_the_program() == self.expected()
        self.agree_on_the_terminal()
        # The commands have changed nothing of it.
        assert self.in_the_program() == self.expected()

    def expected(self) -> dict[str, Any]:
        decided = {each: state for each, state in self.states.items() if state not in UNDECIDED}
        return {
            "list": self.states,
            "counts": {state: list(self.states.values()).count(state) for state in StateName},
            "unseen": list(self.states.values()).count(StateName.NEW),
            "ledger": decided,
            "outbox": set(self.on_the_way()),
            "history": {
                each for each, state in decided.items() if state in (*ARRIVED, StateName.REJECTED)
            },
        }

    def in_the_program(self) -> dict[str, Any]:
        browse, outbox = self.services.reports, self.services.outbox
        try:
            return {
                "list": {row.id: row.state for row in browse.page(Query(descending=False), 0, 9)},
                "counts": {
                    state: browse.count(Query(states=frozenset({state}))) for state in StateName
                },
                "unseen": browse.totals().unseen,
                "ledger": {each: state_name(state) for each, state in outbox.states().items()},
                "outbox": {each.report_id for each in outbox.queue()},
                "history": {each.queued.report_id for each in outbox.history()},
            }
        except StorageFailed:  # the index is just being made
            return {}

    def agree_on_the_terminal(self) -> None:
        listed = {
            state: len(
                self.command("--type", "crash", "--state", state, "--json")["out"].splitlines()
            )
            for state in StateName
            if state in set(self.states.values()) | {StateName.DELIVERED}
        }
        assert listed == {state: list(self.states.values()).count(state) for state in listed}
        outbox = json.loads(self.command("outbox", "--json")["out"])
        assert {each["report_id"]: StateName[each["state"].upper()] for each in outbox} == {
            each: self.states[each] for each in self.on_the_way()
        }
        history = json.loads(self.command("history", "--json")["out"])
        assert {each["report_id"]: StateName[each["state"].upper()] for each in history} == {
            each: state
            for each, state in self.states.items()
            if state in (*ARRIVED, StateName.REJECTED)
        }
        for report_id, state in self.states.items():
            shown = json.loads(self.command("show", report_id, "--json")["out"])["state"]
            assert shown == state


@pytest.fixture
def config_watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with Collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.base)
        Truth.collector, Truth.other = collector, Beside()
        try:
            yield
        finally:
            Truth.other.close()


def test_whatever_happens_in_whatever_order_all_say_the_same(config_watch: None) -> None:
    run_state_machine_as_test(
        Truth,
        settings=settings(
            max_examples=6,
            stateful_step_count=10,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            # Each failing history takes as long as patience: a shorter one is not worth the wait.
            phases=(Phase.reuse, Phase.generate),
        ),
    )
