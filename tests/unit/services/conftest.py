"""The services over a folder of their own, for tests of what a user can do."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.null import Keyring

from tests.builders import append
from tests.unit.services.keeping import Keeping
from tray_app.app import Files, build_services
from tray_app.services.services import Services


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    """Return where Cortex would write, not made yet."""
    return tmp_path / "cortex" / "telemetry" / "crash-report.jsonl"


@pytest.fixture
def made_services(
    private_home: Path, tmp_path: Path, report_file: Path, nothing_left_running: None
) -> Iterator[Callable[..., Services]]:
    """Build the real services over records: `made_services(an_envelope(), …)`; all are read before
    it returns.
    """
    keyring.set_keyring(Keyring())
    made: list[Services] = []

    def make(*records: bytes, **options: Any) -> Services:
        report_file.parent.mkdir(parents=True, exist_ok=True)
        append(report_file, *records)
        own = tmp_path / "own"
        own.mkdir(exist_ok=True)
        files = Files(own / "index.sqlite3", own / "marks.sqlite3", own / "ledger.sqlite3")
        services = build_services(tmp_path / "cortex", files=files, **options)
        services.indexer.complete()
        made.append(services)
        return services

    yield make
    for services in made:
        services.close()


@pytest.fixture
def keeping(made_services: Callable[..., Services], tmp_path: Path) -> Callable[..., Keeping]:
    """Build the real services over records, and a Retention that follows settings which the test
    turns.
    """
    return lambda *records: Keeping(made_services(*records), tmp_path / "own")
