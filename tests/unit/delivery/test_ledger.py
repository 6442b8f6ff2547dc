"""What must survive, survives: restarts, full and damaged files, other processes."""

import hashlib
import os
import shutil
import sqlite3
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.collector import Collector, Reply
from tests.sending import NOW, World, a_collector_at
from tray_app.delivery import schema
from tray_app.delivery.ledger import Ledger
from tray_app.delivery.ledger_file import among
from tray_app.delivery.schema import MIGRATIONS
from tray_app.errors import StorageFailed
from tray_app.messages import from_json
from tray_app.model.consent import DecidedBy
from tray_app.model.state import OPEN, DeliveryState

NOW_NS = int(NOW.timestamp()) * 10**9


def test_everything_is_there_after_a_restart(world: World, collector: Collector) -> None:
    collector.script([503])
    [waiting] = world.consent()
    world.send()
    before = world.outbox.receipts(waiting)
    world.reboot()
    assert world.outbox.receipts(waiting) == before
    assert world.outbox.problems() == ()


def test_every_write_is_on_the_disk_when_the_call_returns(world: World) -> None:
    with closing(schema.open_ledger(world.ledger_file)) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_nobody_else_can_read_it(world: World) -> None:
    assert world.ledger_file.stat().st_mode & 0o077 == 0


def asides(world: World) -> list[Path]:
    return sorted(world.ledger_file.parent.glob("ledger.sqlite3.damaged-*[0-9]"))


@pytest.mark.parametrize(
    "damage", [b"", b"\1" * 8192, b"not a database at all" * 100], ids=["empty", "ones", "text"]
)
def test_a_ledger_of_which_nothing_is_left_is_said_until_that_is_acknowledged(
    world: World, collector: Collector, damage: bytes
) -> None:
    world.consent()
    world.close()
    world.ledger_file.write_bytes(damage)
    world.open()
    [aside] = asides(world)
    assert aside.read_bytes() == damage
    for _ in range(2):
        [sentence] = map(str, world.outbox.problems())
        assert "damaged" in sentence
        assert aside.name in sentence
        world.reboot()
    [report_id] = world.consent()
    world.send()
    assert world.state(report_id) is DeliveryState.DELIVERED, "a new one is in use meanwhile"
    assert world.outbox.is_mended
    world.outbox.acknowledge()
    assert world.outbox.problems() == ()
    world.reboot()
    assert world.outbox.problems() == ()
    assert [file.read_bytes() for file in aside.parent.glob("*.was-damaged-*[0-9]")] == [damage], (
        "it is kept"
    )


def test_a_new_ledger_is_no_empty_one(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.sqlite3")
    assert ledger.damaged() == []
    ledger.close()
    assert [file.name for file in tmp_path.iterdir()] == ["ledger.sqlite3"]


PAGE = 4096


@pytest.mark.parametrize(
    ("first", "count", "least"),
    [(0, 1, 40), (5, 3, 30), (20, 1, 38), (-1, 1, 38), (None, None, 10)],
    ids=["first page", "three pages", "one page", "last page", "cut off"],
)
def test_the_queue_is_rebuilt_from_what_can_be_read(
    world: World, collector: Collector, first: int | None, count: int, least: int
) -> None:
    [delivered], [cancelled] = world.consent(), world.consent()
    world.outbox.cancel(cancelled)
    world.send()
    ids = [world.consent()[0] for _ in range(40)]
    bodies = {each: world.outbox.receipts(each)[0].body for each in ids}
    world.close()
    data = bytearray(world.ledger_file.read_bytes())
    if first is None:
        data = data[: len(data) // PAGE * 3 // 4 * PAGE]
    else:
        start = (first % (len(data) // PAGE)) * PAGE
        data[start : start + PAGE * count] = os.urandom(PAGE * count)
    world.ledger_file.write_bytes(data)

    world.open()
    [aside] = asides(world)
    assert aside.read_bytes() == data
    assert aside.name in str(world.outbox.problems()[0])
    assert any(
        "The record of it was damaged" in problem for problem in map(str, world.outbox.problems())
    )
    queue = {each.report_id: each for each in world.outbox.queue()}
    assert least <= len(queue) <= 40
    assert set(queue) <= set(ids)
    world.send()
    assert len(collector.requests) == 1, (
        "what was cancelled may be among it, so a person is asked first"
    )
    assert {each.state for each in queue.values()} == {DeliveryState.BLOCKED}
    world.outbox.retry()
    world.send()
    came = {request.uid: request.body for request in collector.requests[1:]}
    assert len(came) >= least - 3
    assert came.items() <= bodies.items()
    assert world.outbox.states().get(cancelled) in (DeliveryState.DECLINED, None)
    assert world.outbox.states().get(delivered) in (DeliveryState.DELIVERED, None)


def test_a_ledger_that_is_damaged_while_it_is_in_use_is_set_aside_too(
    world: World, collector: Collector
) -> None:
    ids = [world.consent()[0] for _ in range(40)]
    world.reboot()  # so that all of it is in the file
    other = World(world.ledger_file.parent, *world.settings.to)
    other.consent()  # what this process has read of it before is no longer true
    data = bytearray(world.ledger_file.read_bytes())
    data[PAGE * 2 :] = os.urandom(len(data) - PAGE * 2)
    with world.ledger_file.open("r+b") as file:
        file.write(data)
    with pytest.raises(StorageFailed):
        world.outbox.receipts(ids[-1])
    other.close()
    assert asides(world) == []
    [report_id] = world.consent()
    world.send()
    assert world.state(report_id) is DeliveryState.DELIVERED
    assert asides(world)[0].name in str(world.outbox.problems()[0])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is in use")
def test_our_data_folder_may_be_removed_while_we_run(tmp_path: Path, collector: Collector) -> None:
    """Sending goes on, and what waits is not lost."""
    folder = tmp_path / "data"
    folder.mkdir()
    world = World(folder, a_collector_at(collector.url))
    collector.script([200, 503])
    [delivered] = world.consent()
    world.send()
    [waiting] = world.consent()
    world.send()
    shutil.rmtree(folder)
    [later] = world.consent()
    world.clock.pass_(60)
    world.send()
    assert {world.state(each) for each in (delivered, waiting, later)} == {DeliveryState.DELIVERED}
    assert world.outbox.problems() == ()
    before = world.outbox.receipts(waiting)
    world.reboot()
    assert world.outbox.receipts(waiting) == before
    assert world.ledger_file.stat().st_mode & 0o077 == 0
    world.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is in use")
def test_a_tray_program_whose_data_folder_is_removed_still_hears_of_a_command(
    tmp_path: Path, collector: Collector
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    world = World(folder, a_collector_at(collector.url))
    world.outbox.start()
    for count in (1, 2):
        command = World(folder, a_collector_at(collector.url))
        [report_id] = command.consent(command.shelf.add(message=f"command {count}"))
        command.close()
        collector.wait_for(count)
        assert collector.uids[-1] == report_id
        if count == 1:
            world.wait_until(
                lambda: set(world.outbox.states().values()) == {DeliveryState.DELIVERED}
            )
            shutil.rmtree(folder)
            deadline = time.monotonic() + 60
            while not world.ledger_file.exists():
                assert not threading.Event().wait(0.02)
                assert time.monotonic() < deadline
    world.close()


def test_a_ledger_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "ledger.sqlite3"
    Ledger(file).close()
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    connection.close()
    with pytest.raises(StorageFailed, match="newer version"):
        Ledger(file)
    assert not list(tmp_path.glob("*.damaged-*"))


def test_a_ledger_of_every_older_version_is_brought_up_to_date_and_loses_nothing(
    tmp_path: Path, collector: Collector
) -> None:
    file = tmp_path / "ledger.sqlite3"
    connection = sqlite3.connect(file)
    connection.executescript(MIGRATIONS[0])
    key, body = f"collector {collector.url}", b'{"resourceLogs":[]}'
    for number, state in enumerate((DeliveryState.DELIVERED, DeliveryState.RETRYING), 1):
        connection.execute(
            "INSERT INTO requests(id, report_id, destination, kind, host, "
            "content_type, sha256, size, decided_at,"
            " decided_by, state, attempts, next_attempt, why, answer, settled_at)"
            " VALUES(?,?,?,'collector','h','application/json',?,?,?,'policy',?,1,?,'because','{}',?)",  # noqa: E501
            (
                number,
                f"r{number}",
                key,
                hashlib.sha256(body).hexdigest(),
                len(body),
                NOW_NS,
                state,
                NOW_NS,
                NOW_NS,
            ),
        )
        connection.execute("INSERT INTO bodies VALUES(?, ?)", (number, body))
        connection.execute(
            "INSERT INTO attempts VALUES(?, ?, ?, 200, 'words', 0.5)", (number, NOW_NS, state)
        )
        connection.execute(
            "INSERT INTO decisions VALUES(?, ?, 'collector', 'h', 'send', 'policy', ?, 'x')",
            (f"r{number}", key, NOW_NS),
        )
    connection.execute("PRAGMA user_version=1")
    connection.commit()
    connection.close()

    world = World(tmp_path, a_collector_at(collector.url))
    assert world.outbox.problems() == ()
    [delivered], [waits] = world.outbox.receipts("r1"), world.outbox.receipts("r2")
    assert (delivered.queued.state, delivered.body, delivered.answer) == (
        DeliveryState.DELIVERED,
        body,
        "{}",
    )
    assert (delivered.reference, delivered.link) == ("", "")
    assert [str(attempt.words) for attempt in delivered.attempts] == ["words"]
    assert (waits.queued.state, str(waits.queued.why)) == (DeliveryState.RETRYING, "because")
    world.settings.values |= {"hourly_limit": 1, "sending": "always"}
    world.send()
    assert world.state("r2") is DeliveryState.DELIVERED, (
        "it counts as sent within this hour already, so it needs no turn"
    )
    world.close()
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    connection.close()


MADE_BY_VERSION_2 = Path(__file__).parents[2] / "data" / "ledger-v2.sql"
"""What the program of 29 November 2026 (23c2d2b) wrote, its collector at port 4318; one report in
each state.
"""


def test_a_ledger_that_a_person_has_is_brought_up_to_date_and_loses_nothing(
    tmp_path: Path, collector: Collector
) -> None:
    file = tmp_path / "ledger.sqlite3"
    dump = MADE_BY_VERSION_2.read_text().replace("127.0.0.1:4318", f"127.0.0.1:{collector.port}")
    connection = sqlite3.connect(file)
    connection.executescript(dump)
    before = {
        table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        for table in ("decisions", "requests", "bodies", "attempts", "observed", "policies")
    }
    connection.close()

    Ledger(file).close()
    connection = sqlite3.connect(file)
    for table, rows in before.items():
        now = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        told = [
            tuple(str(from_json(each)) if isinstance(each, str) else each for each in row)
            for row in now
        ]
        assert [row[: len(rows[0])] for row in told] == rows, table
    connection.close()
    world = World(tmp_path, a_collector_at(collector.url))
    world.settings.values["sending"] = "always"
    assert world.outbox.problems() == ()
    states = sorted(state.name for state in world.outbox.states().values())
    waiting = ["RETRYING"] * 3  # two are queued behind one that waits
    assert states == sorted(
        ["DECLINED", "DELIVERED", "BLOCKED", "REJECTED", "DELIVERED_WITH_WARNING", *waiting]
    )
    [until] = {each.next_attempt for each in world.outbox.queue() if each.next_attempt}
    world.clock.pass_(120)
    world.send()
    assert until > NOW
    assert len(collector.requests) == 3
    bodies = {body for _, body in before["bodies"]}
    assert {request.body for request in collector.requests} <= bodies
    world.close()


def test_a_folder_that_may_not_be_used_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageFailed, match="cannot be opened"):
        Ledger(tmp_path / "file" / "ledger.sqlite3")


def test_two_processes_share_one_ledger_and_neither_sends_twice(
    world: World, collector: Collector
) -> None:
    other = World(world.ledger_file.parent, *world.settings.to)
    ids = [world.consent()[0] for _ in range(5)]
    other.send()
    world.send()
    assert sorted(collector.uids) == sorted(ids)
    assert {world.state(each) for each in ids} == {DeliveryState.DELIVERED}
    other.close()


def test_a_report_that_was_cancelled_on_its_way_and_did_not_arrive_stays_cancelled(
    world: World, collector: Collector
) -> None:
    from tests.collector import Reply

    [report_id] = world.consent()

    def answer(_: object) -> Reply:
        world.outbox.ledger.cancel(report_id, NOW)
        return Reply(503, b"", {})

    collector.script(answer)
    world.send()
    assert world.state(report_id) is DeliveryState.DECLINED


def test_history_is_newest_first_and_bounded(world: World, collector: Collector) -> None:
    ids = []
    for _ in range(5):
        ids += world.consent()
        world.send()
        world.clock.pass_(1)
    assert [each.queued.report_id for each in world.outbox.history(3)] == ids[:1:-1]


def test_a_server_s_words_are_kept_but_bounded(world: World, collector: Collector) -> None:
    from tests.collector import Reply

    collector.script([Reply(400, b"x" * 1_000_000, {"Content-Type": "text/plain"})])
    [report_id] = world.consent()
    world.send()
    [receipt] = world.outbox.receipts(report_id)
    assert len(receipt.answer) == 16 << 10
    assert len(str(receipt.queued.why)) < 1000


def test_states_of_many_reports_are_asked_for_by_id(world: World) -> None:
    ids = [world.consent()[0] for _ in range(3)]
    assert world.outbox.states(ids[:2]) == dict.fromkeys(ids[:2], DeliveryState.QUEUED)
    assert world.outbox.states([]) == {}


def test_a_long_queue_is_read_by_its_index(world: World) -> None:
    """However much was delivered before, the next reports are found at once."""
    plan = (
        f"EXPLAIN QUERY PLAN SELECT id FROM requests WHERE state IN {among(OPEN)} ORDER BY attempts"
    )
    with closing(sqlite3.connect(world.ledger_file)) as connection:
        [(*_, said)] = connection.execute(plan)
    assert "requests_open" in said


def test_a_destination_is_named_with_its_whole_address(world: World) -> None:
    world.consent(destination=a_collector_at("https://user-visible.example:4318/v1/logs"))
    [queued] = world.outbox.queue()
    assert queued.host == "user-visible.example:4318"


def test_a_refusal_that_is_taken_back_leaves_everything_as_it_was_and_stays_in_the_history(
    world: World, collector: Collector
) -> None:
    collector.script([Reply(400, b"", {}), Reply(503, b"", {"Retry-After": "3600"})])
    [refused] = world.consent()
    world.send()
    [waits] = world.consent()
    world.send()
    fresh = world.shelf.add(message="fresh")
    before, bytes_before = (
        dict(world.outbox.states()),
        [each.body for each in world.outbox.receipts(waits)],
    )
    assert before == {refused: DeliveryState.REJECTED, waits: DeliveryState.RETRYING}
    refusal = world.desk.decline([refused, waits, fresh])
    assert world.outbox.states() == {
        refused: DeliveryState.REJECTED,
        waits: DeliveryState.DECLINED,
        fresh: DeliveryState.DECLINED,
    }
    assert world.outbox.receipts(waits)[0].body == b""
    world.desk.take_back(refusal)
    assert dict(world.outbox.states()) == before
    assert [each.body for each in world.outbox.receipts(waits)] == bytes_before
    assert world.outbox.ledger.decided(world.settings.to[0].key, [refused, waits, fresh]) == {
        refused,
        waits,
    }
    assert world.desk.pending() == [waits, fresh]
    with sqlite3.connect(world.ledger_file) as db:
        answers = db.execute(
            "SELECT answer FROM decisions WHERE report_id=? ORDER BY rowid", (waits,)
        ).fetchall()
    db.close()
    assert [answer for (answer,) in answers] == ["send", "decline", "undecided", "send"]
    collector.script([200])
    world.outbox.retry()
    world.send()
    assert world.outbox.states()[waits] is DeliveryState.DELIVERED


def test_a_second_sending_that_is_cancelled_leaves_what_was_delivered_delivered(
    world: World, collector: Collector
) -> None:
    [report_id] = world.consent()
    world.send()
    assert world.desk.send_all([world.desk.draft(report_id, world.settings.to[0])]) == []
    assert world.outbox.queue() == []
    world.consent(report_id)
    assert world.outbox.states()[report_id] is DeliveryState.QUEUED
    world.outbox.cancel(report_id)
    assert world.outbox.states()[report_id] is DeliveryState.DELIVERED
    assert [each.queued.report_id for each in world.outbox.history()] == [report_id]
    assert len(collector.requests) == 1


def test_what_is_declined_waits_for_no_other_address_either(
    world: World, collector: Collector
) -> None:
    elsewhere = a_collector_at("http://127.0.0.1:9/v1/logs")
    [report_id] = world.consent(destination=elsewhere)
    refusal = world.desk.decline([report_id])
    assert world.outbox.queue() == []
    world.desk.take_back(refusal)
    assert [each.destination_key for each in world.outbox.queue()] == [elsewhere.key]


def test_taking_a_refusal_back_leaves_what_was_declined_before(
    tmp_path: Path, collector: Collector
) -> None:
    other = a_collector_at(collector.url.replace("/v1/logs", "/other/v1/logs"))
    world = World(tmp_path, a_collector_at(collector.url), other)
    before, partly, fresh = (
        world.shelf.add(message=each) for each in ("before", "partly", "fresh")
    )
    first = world.desk.decline([before])
    world.outbox.refuse([partly], [other], DecidedBy.USER)
    second = world.desk.decline([before, partly, fresh])
    assert second.report_ids == (partly, fresh)
    world.desk.take_back(second)
    assert world.outbox.states() == {before: DeliveryState.DECLINED, partly: DeliveryState.DECLINED}
    assert world.outbox.ledger.decided(world.settings.to[0].key, [before, partly, fresh]) == {
        before
    }
    world.desk.take_back(first)
    assert world.outbox.states() == {partly: DeliveryState.DECLINED}
    world.close()
