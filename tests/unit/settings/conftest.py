"""What the tests of settings share."""

from pathlib import Path

import pytest

from tests.unit.settings.users import User


@pytest.fixture
def user(tmp_path: Path) -> User:
    """Somebody with an empty home folder and no administrator."""
    return User(tmp_path)
