"""Made-up crashes in a folder of their own, so that a newcomer sees the whole path without waiting
for a real one.

They stand in `resources/demo`: a line holds one event as Cortex writes it, and how many minutes ago
it happened.
"""

import hashlib
import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tray_app import contract, paths
from tray_app.settings import places

FIRST_PAUSE: Final = 4.0
"""Seconds until the first new crash: time enough to see the icon first."""
PAUSE: Final = 40.0
"""Seconds between later ones."""


class DemoFeed:
    """Writes reports as Cortex writes them: 60 days at once by `fill`, then one now and then after
    `start`.

    The same clock gives the same bytes.
    """

    def __init__(
        self, folder: Path, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.file = folder / contract.TELEMETRY_FOLDER / contract.REPORT_FILE
        self._clock = clock
        self._added = 0
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def fill(self) -> int:
        """Write the last 60 days, with one record that was torn by a power cut; return how many can
        be read.
        """
        now = self._clock()
        crashes = [(ago, line) for line in _lines("history") for ago in line["minutes_ago"]]
        crashes.sort(key=lambda crash: -crash[0])
        records = [
            _record(
                line["event"],
                now - timedelta(minutes=ago),
                marked_sent=ago in line.get("marked_sent", ()),
            )
            for ago, line in crashes
        ]
        torn = records[len(records) // 2]
        records.insert(len(records) // 2, torn[: len(torn) * 2 // 3])
        self._append(records)
        return len(crashes)

    def write_issues(self, folder: Path) -> Path:
        """Write the list of issues that some of the crashes are of into the folder of the user's
        preferences; return the file.
        """
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / places.ADVICE
        file.write_bytes((paths.resources_dir() / "demo" / "advice.toml").read_bytes())
        return file

    def add(self) -> bytes:
        """Write one crash that happens now; return the record's bytes. At first, every second one
        is of a new group.
        """
        turn, repeats = divmod(self._added, 2)
        new, known = _lines("new"), _lines("history")
        line = new[turn] if not repeats and turn < len(new) else known[-1 - turn % len(known)]
        record = _record(line["event"], self._clock())
        self._append([record])
        self._added += 1
        return record

    def start(self) -> None:
        """Add a crash now and then, in a thread of its own, until `close`."""
        self._thread = threading.Thread(target=self._keep_adding, name="demo", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _keep_adding(self) -> None:
        pause = FIRST_PAUSE
        while not self._ended.wait(pause):
            self.add()
            pause = PAUSE

    def _append(self, records: list[bytes]) -> None:
        """Write records in one go, as Cortex does: a line end before each but the file's first."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with self.file.open("ab") as out:
            first = out.tell() == 0
            out.write((b"" if first else b"\n") + b"\n".join(records))


def _lines(name: str) -> list[Any]:
    text = (paths.resources_dir() / "demo" / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def _record(event: dict[str, Any], at: datetime, *, marked_sent: bool = False) -> bytes:
    """Return the envelope of one crash, with its time, and numbers and a token of its own."""
    stamp, own = _iso(at), hashlib.sha256(f"{_iso(at)}{event}".encode()).hexdigest()
    for record in event[contract.RESOURCE_LOGS][0]["scopeLogs"][0]["logRecords"]:
        record["traceId"] = own[:32]
        for key in {"timeUnixNano", "startTimeUnixNano"} & record.keys():
            record[key] = str(int(at.timestamp() * 1000) * 1_000_000)
        for attribute in record["attributes"]:
            if attribute["key"] == "sessionId":
                attribute["value"]["stringValue"] = own[32:]
    sent = _iso(at + timedelta(seconds=9)) if marked_sent else None
    whole = {
        contract.METADATA: {contract.CREATED_AT: stamp, contract.SENT_AT: sent},
        contract.EVENT: event,
    }
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return text.replace("@token@", own[:40]).encode()


def _iso(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
