"""A collector's secret in a real keyring: the Secret Service of a desktop, unlocked, over a D-Bus
of its own.
"""

import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.builders import CORTEX
from tests.collector import Collector

TELEMETRY = [*CORTEX, "telemetry"]
DAEMON = "gnome-keyring-daemon"
BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""
Run = Callable[..., "subprocess.CompletedProcess[str]"]

pytestmark = pytest.mark.skipif(
    not (shutil.which(DAEMON) and shutil.which("dbus-daemon")),
    reason="no Secret Service is installed",
)


@pytest.fixture
def run(private_home: Path, nothing_left_running: None) -> Iterator[Run]:
    """Run `cortex telemetry …` as a user whose desktop has an unlocked keyring."""
    socket, conf = Path(os.environ["XDG_RUNTIME_DIR"]) / "bus", private_home / "bus.conf"
    conf.write_text(BUS.format(socket=socket))
    environ = {
        **{
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY")
        },
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}",
    }
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={conf}", "--nofork"], stderr=subprocess.DEVNULL
    )
    started = [bus]
    try:
        until(socket.exists, "the bus")
        command = [DAEMON, "--foreground", "--unlock", "--components=secrets"]
        ring = subprocess.Popen(
            command,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        started.append(ring)
        assert ring.stdin is not None
        ring.stdin.write(secrets.token_hex(8).encode())
        ring.stdin.close()
        until(
            lambda: (private_home / ".local/share/keyrings/login.keyring").exists(),
            "an unlocked keyring",
        )

        def run(*arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
            folder = ["--data-dir", str(private_home / "cortex")]
            return subprocess.run(
                [*TELEMETRY, *arguments, *folder],
                env=environ | more,
                capture_output=True,
                text=True,
                timeout=180,
                check=False,
            )

        yield run
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(60)
            for end in (process.stdin, process.stdout):
                if end is not None:
                    end.close()


def until(there: Callable[[], object], told: str) -> None:
    end = time.monotonic() + 60
    while not there():
        assert time.monotonic() < end, f"not there: {told}"
        time.sleep(0.02)


def everything_below(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_a_secret_goes_from_the_keyring_to_its_collector_and_into_no_file(
    run: Run, private_home: Path
) -> None:
    token = f"Bearer {secrets.token_urlsafe(24)}"
    with Collector() as collector:
        assert run("config", "OTEL_EXPORTER_OTLP_ENDPOINT", collector.base).returncode == 0
        kept = run("config", "headers", f"authorization={token}")
        assert kept.returncode == 0, kept.stderr
        assert token not in run("config").stdout + run("config", "headers", "--json").stdout
        assert token.encode() not in everything_below(private_home)
        tried = run("test-endpoint")
        assert tried.returncode == 0, tried.stdout + tried.stderr
        assert {request.headers.get("authorization") for request in collector.requests} == {token}
        asked = len(collector.requests)
        assert run("config", "--unset", "headers").returncode == 0
        run("test-endpoint")
        assert len(collector.requests) > asked
        assert all("authorization" not in request.headers for request in collector.requests[asked:])


def test_a_secret_that_was_entered_for_https_never_travels_unencrypted(run: Run) -> None:
    token = f"Bearer {secrets.token_urlsafe(24)}"
    with Collector() as collector:
        run("config", "OTEL_EXPORTER_OTLP_ENDPOINT", collector.base.replace("http:", "https:"))
        assert run("config", "headers", f"authorization={token}").returncode == 0
        run("config", "OTEL_EXPORTER_OTLP_ENDPOINT", collector.base)
        run("test-endpoint")
        assert collector.requests
        assert all(token not in str(request.headers) for request in collector.requests)
        assert "so they are not sent to http://127.0.0.1" in run("doctor").stdout


def test_without_a_keyring_the_secret_is_refused_in_words(run: Run, private_home: Path) -> None:
    run("config", "endpoint", "http://127.0.0.1:4318")
    token = secrets.token_urlsafe(24)
    refused = run("config", "headers", f"x-key={token}", DBUS_SESSION_BUS_ADDRESS="disabled:")
    assert refused.returncode == 1
    assert "no keyring" in refused.stderr
    assert "OTEL_EXPORTER_OTLP_HEADERS" in refused.stderr
    assert token.encode() not in everything_below(private_home)
