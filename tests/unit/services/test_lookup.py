"""What is told from the index alone, without building the program."""

import argparse
import os
from pathlib import Path

import keyring
import pytest
from keyring.backends.null import Keyring

from tests.builders import an_envelope, append
from tray_app import paths
from tray_app.app import build_services
from tray_app.cli.main import main
from tray_app.services.services import Services


def whole_program(args: argparse.Namespace) -> Services:
    return build_services(args.data_dir, is_command=True)


def no_services(_args: argparse.Namespace) -> Services:
    raise AssertionError("the index has all of it")


def test_a_list_of_what_is_known_needs_the_index_alone(
    tmp_path: Path, private_home: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    keyring.set_keyring(Keyring())
    folder = tmp_path / "cortex"
    append(folder / "telemetry" / "crash-report.jsonl", an_envelope(message="one"))
    append(folder / "telemetry" / "crash-report.1.jsonl", an_envelope(message="rotated"))
    arguments = ["telemetry", "list", "--data-dir", str(folder)]
    assert main(arguments, whole_program) == 0
    os.utime(paths.ledger_file(), (10**9, 10**9))  # not changed a moment ago
    assert main(arguments, whole_program) == 0
    capfdbinary.readouterr()
    assert main(arguments, no_services) == 0
    assert capfdbinary.readouterr().out.count(b"\n") == 2
