"""The collector configuration that we hand to teams runs as it stands, and takes a report."""

import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.real_collectors import Otelcol
from tray_app.model.delivery import Destination, DestinationKind, Protocol
from tray_app.otlp.sample import TEXT, a_test_record

CONFIG = Path(__file__).parents[2] / "packaging" / "collector" / "config.yaml"

pytestmark = [
    pytest.mark.collector,
    pytest.mark.skipif(bool(Otelcol.why_not()), reason=Otelcol.why_not()),
]


class TeamCollector(Otelcol):
    """The OpenTelemetry Collector as a team would run it."""

    def command(self) -> list[str]:
        executable = self.executable()
        assert executable is not None
        return [executable, "--config", str(CONFIG)]

    def environment(self) -> dict[str, str]:
        listen, file = f"127.0.0.1:{self.port}", str(self.folder / "out.jsonl")
        return {**os.environ, "CRASH_REPORTS_LISTEN": listen, "CRASH_REPORTS_FILE": file}


@pytest.fixture
def collector(nothing_left_running: None, tmp_path: Path) -> Iterator[TeamCollector]:
    with TeamCollector(tmp_path) as collector:
        yield collector


@pytest.mark.parametrize("protocol", Protocol)
def test_a_report_goes_through_it_into_the_file(collector: TeamCollector, protocol: Protocol) -> None:
    import requests

    destination = Destination(DestinationKind.COLLECTOR, collector.url, protocol)
    body, content_type = a_test_record(destination, datetime.now(UTC))
    answer = requests.post(collector.url, data=body, headers={"Content-Type": content_type}, timeout=10)
    assert answer.status_code == 200
    [record] = collector.wait_for(1, timeout=30)
    assert record.body == TEXT
    assert record["log.record.uid"]


def test_it_is_valid(tmp_path: Path) -> None:
    executable = Otelcol.executable()
    assert executable is not None
    done = subprocess.run([executable, "validate", "--config", CONFIG], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
