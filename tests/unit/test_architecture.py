"""The promises that the layers make to one another."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has after *statement*."""
    script = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


def test_capture_brings_nothing_heavy_into_the_host() -> None:
    loaded = loaded_by("import tray_app.capture")
    heavy = {"PySide6", "asyncio", "sqlite3", "dataclasses", "psutil", "cpuinfo", "orjson", "yaml", "requests"}
    assert not heavy & loaded


def test_starting_the_tray_imports_no_heavy_library() -> None:
    loaded = loaded_by("import tray_app.bootstrap, tray_app.ui.application")
    assert not {"requests", "urllib3", "jsonschema", "cpuinfo", "rich", "keyring", "google.protobuf", "pynvml"} & loaded


def test_the_command_line_needs_no_qt() -> None:
    modules = "main listing showing indexing doctor sending config redact run"
    loaded = loaded_by("; ".join(f"import tray_app.cli.{name}" for name in modules.split()))
    assert not {"PySide6", "requests", "urllib3", "jsonschema"} & loaded


def test_redaction_knows_no_network() -> None:
    loaded = loaded_by("import tray_app.privacy.redact, tray_app.privacy.fields")
    assert not {"requests", "urllib3", "http.client", "ssl"} & loaded


def test_no_text_of_a_window_escapes_translation() -> None:
    """Windows speak through `translate`; `self.tr` would need another tool to find its texts."""
    for file in (ROOT / "tray_app" / "ui").rglob("*.py"):
        assert "self.tr(" not in file.read_text(), file
