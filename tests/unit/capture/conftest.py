"""A desk for each test."""

from pathlib import Path

import pytest

from tests.unit.capture.hosts import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    return Desk(home)
