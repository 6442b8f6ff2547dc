"""The promises that the layers make to one another."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SERVICES = (
    "import tray_app.services.reports, tray_app.services.consent, "
    "tray_app.services.indexer, tray_app.services.outbox,"
    " tray_app.services.preferences, tray_app.services.retention, tray_app.services.event_worker,"
    " tray_app.settings.platform"
)


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has after *statement*."""
    script = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def test_capture_brings_nothing_heavy_into_the_host() -> None:
    loaded = loaded_by("import tray_app.capture")
    heavy = {
        "PySide6",
        "asyncio",
        "sqlite3",
        "dataclasses",
        "psutil",
        "cpuinfo",
        "orjson",
        "yaml",
        "requests",
    }
    assert not heavy & loaded


def test_starting_the_tray_imports_no_heavy_library() -> None:
    loaded = loaded_by("import tray_app.app, tray_app.ui.application")
    assert (
        not {
            "requests",
            "urllib3",
            "jsonschema",
            "cpuinfo",
            "argcomplete",
            "keyring",
            "google.protobuf",
            "pynvml",
        }
        & loaded
    )


def test_the_icon_needs_little_of_the_program() -> None:
    """It is shown before the services, the databases and the windows are loaded."""
    loaded = loaded_by("import tray_app.app, tray_app.ui.start")
    later = (
        "tray_app.index",
        "tray_app.delivery",
        "tray_app.settings",
        "tray_app.capture",
        "tray_app.ui.application",
    )
    assert not [name for name in loaded if name.startswith(later)]
    assert not {"sqlite3", "orjson", "PySide6.QtSvg"} & loaded


def test_an_idle_tray_has_no_part_of_qt_or_of_the_windows_that_it_does_not_use() -> None:
    """Each of these is a megabyte or more; they come with the first window, report or letter that
    needs them.
    """
    loaded = loaded_by(f"import tray_app.ui.application, tray_app.ui.start; {SERVICES}")
    loaded -= loaded_by("import PySide6.QtWidgets")
    unused = {
        "PySide6.QtSvg",
        "html.entities",
        "xml.etree.ElementTree",
        "email.utils",
        "tempfile",
        "plistlib",
    }
    assert not unused & loaded
    assert not [
        name
        for name in loaded
        if name.startswith(("tray_app.ui.main_window", "tray_app.ui.consent"))
    ]


def test_the_command_line_needs_no_qt() -> None:
    modules = "main listing showing indexing doctor sending config redact run"
    loaded = loaded_by("; ".join(f"import tray_app.cli.{name}" for name in modules.split()))
    assert not {"PySide6", "requests", "urllib3", "jsonschema"} & loaded


def test_redaction_knows_no_network() -> None:
    loaded = loaded_by("import tray_app.redaction.redactor, tray_app.redaction.fields")
    assert not {"requests", "urllib3", "http.client", "ssl"} & loaded


def test_no_text_of_a_window_escapes_translation() -> None:
    """Windows speak through `translate`; `self.tr` would need another tool to find its texts."""
    for file in (ROOT / "tray_app" / "ui").rglob("*.py"):
        assert "self.tr(" not in file.read_text(), file
