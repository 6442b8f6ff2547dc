"""Real host programs for the tests of the capture side: scripts that fail, with and without us."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema

from tray_app import user_folders

PYTHON = os.environ.get("HOST_PYTHON", sys.executable)
"""The hosts' interpreter: HOST_PYTHON tries another version than the tests' own."""
ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "resources" / "schema" / "crash-report.schema.json").read_text())
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)

KEPT = (
    *("PATH", "LANG", "TMPDIR"),
    # Without these nothing runs on Windows.
    *("SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "COMSPEC", "PATHEXT", "TEMP", "TMP", "USERNAME"),
    "CORTEX_TRAY_REGISTRY",
)

HEAD = """\
import os, sys, time, threading
if os.environ.get("BECOME"):
    import tray_app.capture.installation; os.setuid(int(os.environ["BECOME"]))
if os.environ.get("WITH_CAPTURE"):
    from tray_app import capture; capture.install("cortex-server", app_version="1.2.3")
"""


@dataclass(frozen=True)
class Report:
    """One record of the report file, opened up."""

    line: bytes
    event: dict[str, Any]

    @property
    def log(self) -> dict[str, Any]:
        return self.event["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0]

    @property
    def attributes(self) -> dict[str, str]:
        found = [
            (pair["key"], pair["value"]["stringValue"])
            for pair in self.log["attributes"]
            if pair["key"] != "payload"
        ]
        assert len(found) == len(dict(found)), found
        return dict(found)

    @property
    def payload(self) -> dict[str, str]:
        values = next(pair["value"] for pair in self.log["attributes"] if pair["key"] == "payload")[
            "kvlist_value"
        ]
        return {pair["key"]: pair["value"]["stringValue"] for pair in values["values"]}

    @property
    def resource(self) -> dict[str, str]:
        pairs = self.event["resourceLogs"][0]["resource"]["attributes"]
        return {pair["key"]: pair["value"]["stringValue"] for pair in pairs}

    @property
    def message(self) -> str:
        return self.attributes["message"]

    @property
    def stack(self) -> str:
        return self.attributes["stack"]

    @property
    def kind(self) -> str:
        return self.attributes["kind"]


@dataclass(frozen=True)
class Desk:
    """A home folder of its own, with Cortex's data folder in it."""

    home: Path

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def file(self) -> Path:
        return self.data / "telemetry" / "crash-report.jsonl"

    @property
    def facts_file(self) -> Path:
        return Path(user_folders.host_facts_file(self.environ()))

    def environ(self, **more: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        return {
            **kept,
            "HOME": str(self.home),
            "USERPROFILE": str(self.home),
            "LOCALAPPDATA": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "CORTEX_DATA_FOLDER": str(self.data),
            "PYTHONPATH": str(ROOT),
            **more,
        }

    def script(self, body: str, name: str = "host.py") -> Path:
        file = self.home / name
        # others may be starting from it
        if not file.exists() or file.read_text(encoding="utf-8") != HEAD + body:
            file.write_text(HEAD + body, encoding="utf-8")
        return file

    def run(
        self,
        body: str,
        *arguments: str,
        capture: bool = True,
        environ: Mapping[str, str] | None = None,
        **more: Any,
    ) -> "subprocess.CompletedProcess[bytes]":
        """Run a host with *body* to its end."""
        extra = {"WITH_CAPTURE": "1"} if capture else {}
        command: Sequence[str] = [PYTHON, str(self.script(body)), *arguments]
        given = {
            "capture_output": True,
            "timeout": 60,
            "check": False,
            "stdin": subprocess.DEVNULL,
            **more,
        }
        return subprocess.run(command, env=self.environ(**extra, **(environ or {})), **given)

    def start(self, body: str, *arguments: str, **more: Any) -> "subprocess.Popen[bytes]":
        """Start a host with *body*."""
        command = [PYTHON, str(self.script(body)), *arguments]
        return subprocess.Popen(command, env=self.environ(WITH_CAPTURE="1"), **more)

    def reports(self) -> list[Report]:
        """Return all records; each must be whole and obey the published schema."""
        if not self.file.exists():
            return []
        found = []
        for line in self.file.read_bytes().split(b"\n"):
            if line:
                event = json.loads(line)["event"]
                VALIDATOR.validate(event)
                found.append(Report(line, event))
        return found

    def wait_for(self, number: int, seconds: float = 60.0) -> list[Report]:
        """Return all records once there are so many: a server may answer before it has written."""
        deadline = time.monotonic() + seconds
        while len(found := self.reports()) < number and time.monotonic() < deadline:
            time.sleep(0.02)
        assert len(found) == number
        return found

    def report(self) -> Report:
        """Return the only record."""
        (only,) = self.reports()
        return only
