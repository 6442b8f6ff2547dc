"""What the tests of settings share."""

from pathlib import Path

import pytest

from tests.unit.settings.people import Person


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Somebody with an empty home folder and no administrator."""
    return Person(tmp_path)
