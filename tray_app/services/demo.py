"""Made-up crashes in a folder of their own, so that a newcomer sees the whole path without waiting for a real one."""

import json
import random
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tray_app import contract
from tray_app.services.demo_crashes import COMPUTERS, KINDS, KNOWN_ISSUES, MODELS, NEW_KINDS, VERSIONS, Computer, Kind
from tray_app.settings import issue_file

DAYS = 60
FIRST_PAUSE = 4.0
"""Seconds until the first new crash: time enough to see the icon first."""
PAUSES = (20.0, 60.0)
"""Seconds between later ones: at least, at most."""
NVIDIA_COMPUTERS = tuple(computer for computer in COMPUTERS if any("NVIDIA" in gpu for gpu in computer.gpus))
BAD_VERSION = "0.5.0"
"""The version that crashes more than the others."""


class DemoFeed:
    """Writes reports as Cortex writes them: 60 days at once by `fill`, then one now and then after `start`.

    The same clock and the same random numbers give the same bytes.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        rng: random.Random | None = None,
    ) -> None:
        self._file = folder / contract.TELEMETRY_FOLDER / contract.REPORT_FILE
        self._clock = clock
        self._rng = rng if rng is not None else random.Random(60)
        self._added = 0
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def file(self) -> Path:
        """The file that reports are written to."""
        return self._file

    def fill(self) -> int:
        """Write the last 60 days, with one record that was torn by a power cut; return how many can be read."""
        now = self._clock()
        times = sorted(time for day in range(DAYS) for time in self._crashes_of(now, day))
        records = [self._record(time, _version_at(now - time), now) for time in times]
        torn = records[len(records) // 2]
        records.insert(len(records) // 2, torn[: len(torn) * 2 // 3])
        self._append(records)
        return len(times)

    def write_known_issues(self, folder: Path) -> Path:
        """Write issues that some of the crashes are of into the folder of the person's preferences; return the file."""
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / issue_file.NAME
        file.write_text(KNOWN_ISSUES, encoding="utf-8")
        return file

    def add(self) -> bytes:
        """Write one crash that happens now; return the record's bytes. At first, every second one is of a new kind."""
        now = self._clock()
        turn, repeats = divmod(self._added, 2)
        new = NEW_KINDS[turn] if not repeats and turn < len(NEW_KINDS) else None
        record = self._record(now, VERSIONS[-1], now, new)
        self._append([record])
        self._added += 1
        return record

    def start(self) -> None:
        """Add a crash now and then, in a thread of its own, until `close`."""
        self._thread = threading.Thread(target=self._keep_adding, name="demo", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Add no more."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _keep_adding(self) -> None:
        pause = FIRST_PAUSE
        while not self._ended.wait(pause):
            self.add()
            pause = self._rng.uniform(*PAUSES)

    def _append(self, records: list[bytes]) -> None:
        """Write records in one go, as Cortex does: a line end before each but the file's first."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("ab") as out:
            first = out.tell() == 0
            out.write((b"" if first else b"\n") + b"\n".join(records))

    def _crashes_of(self, now: datetime, days_ago: int) -> list[datetime]:
        """Choose the times of one day's crashes: few at weekends, many while the bad version was new."""
        day = now - timedelta(days=days_ago)
        usual = 0.8 if day.weekday() >= 5 else 3.0
        factor = 2.5 if _version_at(now - day) == BAD_VERSION else 1.0
        wanted = usual * factor * self._rng.uniform(0.4, 1.6)
        count = int(wanted) + (self._rng.random() < wanted % 1)
        start = day.replace(hour=0, minute=0, second=0, microsecond=0)
        times = [start + timedelta(hours=self._rng.triangular(7, 23, 15)) for _ in range(count)]
        return [time for time in times if time < now - timedelta(minutes=1)]

    def _record(self, at: datetime, version: str, now: datetime, kind: Kind | None = None) -> bytes:
        if kind is None:
            possible = [kind for kind in KINDS if version in kind.only_in]
            kind = self._rng.choices(possible, [kind.weight for kind in possible])[0]
        computer = self._rng.choice(NVIDIA_COMPUTERS if "cuda" in kind.message.lower() + kind.stack else COMPUTERS)
        sent = None
        if now - at > timedelta(days=14) and self._rng.random() < 0.3:
            sent = _iso(at + timedelta(seconds=self._rng.uniform(1, 30)))
        record = {
            contract.METADATA: {contract.CREATED_AT: _iso(at), contract.SENT_AT: sent},
            contract.EVENT: self._event(kind, computer, at, version),
        }
        return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()

    def _event(self, kind: Kind, computer: Computer, at: datetime, version: str) -> dict[str, Any]:
        words = self._words()
        message = kind.message.format(**words)
        stack = f"{kind.exception}: {message}\n{kind.stack.format(**words)}"
        payload = {
            "modelId": words["model"] if kind.with_model else "",
            "endpoint": self._rng.choice(kind.endpoints).format(**words),
            "command": self._rng.choice(kind.commands).format(**words),
        }
        time_key = "startTimeUnixNano" if version == VERSIONS[0] else "timeUnixNano"
        return {
            contract.RESOURCE_LOGS: [
                {
                    "resource": {"attributes": _resource(kind, computer, version)},
                    "scopeLogs": [
                        {
                            "scope": {},
                            "logRecords": [
                                {
                                    "traceId": self._hex(32),
                                    time_key: str(int(at.timestamp() * 1000) * 1_000_000),
                                    "body": {"stringValue": message},
                                    "severityText": "ERROR",
                                    "attributes": [
                                        _text("message", message),
                                        _text("stack", stack),
                                        {"key": "payload", "value": {"kvlist_value": {"values": _texts(payload)}}},
                                        _text("sessionId", self._uuid()),
                                    ],
                                }
                            ],
                        }
                    ],
                }
            ]
        }

    def _words(self) -> dict[str, Any]:
        """What fills the gaps in a kind's texts."""
        rng = self._rng
        return {
            "model": rng.choice(MODELS),
            "user": "ada",
            "port": 3928 + rng.randrange(4),
            "mib": rng.randrange(8, 96) * 256,
            "small": rng.randrange(1, 64),
            "token": self._hex(40),
            "address": self._hex(12),
            **{letter: self._hex(8) for letter in "abcde"},
        }

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self._rng.getrandbits(128), version=4))

    def _hex(self, digits: int) -> str:
        return f"{self._rng.getrandbits(4 * digits):0{digits}x}"


def _version_at(age: timedelta) -> str:
    """Return the version in use so long ago: each was current for the same number of days."""
    since = max(0, min(DAYS - 1, DAYS - 1 - age.days))
    return VERSIONS[since * len(VERSIONS) // DAYS]


def _resource(kind: Kind, computer: Computer, version: str) -> list[dict[str, Any]]:
    gpus = [
        {"model": model, "vendor": vendor, "vram": memory, "vramDynamic": memory is None}
        for model, vendor, memory in computer.gpus
    ]
    return _texts(
        {
            "osName": computer.os_name,
            "osVersion": computer.runtime,
            "architecture": computer.architecture,
            "appVersion": version,
            "service.name": "crash-report",
            "cpu": computer.cpu,
            "gpus": json.dumps(gpus, separators=(",", ":")),
            "source": kind.source,
        }
    )


def _texts(values: dict[str, str]) -> list[dict[str, Any]]:
    return [_text(key, value) for key, value in values.items()]


def _text(key: str, value: str) -> dict[str, Any]:
    return {"key": key, "value": {"stringValue": value}}


def _iso(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
