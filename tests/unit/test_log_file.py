"""The log of the tray program is made when there is something to write, and does not
grow for ever.
"""

import logging
from pathlib import Path

import pytest

from tray_app.log_file import LARGEST, LogFile


@pytest.fixture
def log_file(tmp_path: Path) -> LogFile:
    return LogFile(tmp_path / "tray.log")


def a_record(message: str) -> logging.LogRecord:
    return logging.LogRecord("tray_app.x", logging.WARNING, "x.py", 1, message, (), None)


def test_nothing_said_is_no_file(log_file: LogFile, tmp_path: Path) -> None:
    log_file.close()
    assert list(tmp_path.iterdir()) == []


def test_what_is_said_stands_there_with_its_weight_and_origin(
    log_file: LogFile, tmp_path: Path
) -> None:
    log_file.handle(a_record("half a character: \ud83d"))
    log_file.close()
    assert "WARNING tray_app.x: half a character: \\ud83d" in (tmp_path / "tray.log").read_text()


def test_no_password_of_an_address_stands_there(log_file: LogFile, tmp_path: Path) -> None:
    try:
        raise ValueError("Failed to parse: http://u:a/b@c@proxy.example:99x")
    except ValueError as fault:
        trace = (type(fault), fault, fault.__traceback__)
        log_file.handle(
            logging.LogRecord(
                "x", logging.ERROR, "x.py", 1, "to %s", ("https://u:pw@host/",), trace
            )
        )
    log_file.close()
    written = (tmp_path / "tray.log").read_text()
    assert "to https://***@host/" in written
    assert "http://***@proxy.example:99x" in written
    assert "a/b" not in written


def test_a_large_log_is_begun_anew_and_the_last_one_kept(log_file: LogFile, tmp_path: Path) -> None:
    for _ in range(4):
        log_file.handle(a_record("x" * (LARGEST // 2)))
    log_file.close()
    assert {file.name for file in tmp_path.iterdir()} == {"tray.log", "tray.log.1"}
    assert all(file.stat().st_size <= LARGEST for file in tmp_path.iterdir())
