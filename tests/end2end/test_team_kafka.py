"""The team's stack passes reports on to Kafka: a real broker, also one that comes up later than the
reports.
"""

import base64
import json
import os
import shutil
import socket
import subprocess
import time
import uuid
from pathlib import Path

import pytest

from tests.end2end.test_team_stack import Stack, a_request, post
from tests.end2end.test_team_stack import why_not as no_stack
from tests.real_collectors import free_port, of_request


def why_not() -> str:
    if not shutil.which("java") or not os.environ.get("KAFKA_JARS"):
        return (
            "no Java, or KAFKA_JARS names no folder with Kafka "
            "(tests/end2end/kafka-jars fetches it with Maven)"
        )
    return no_stack()


pytestmark = [
    pytest.mark.collector,
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
    pytest.mark.timeout(300),
]

PROPERTIES = """
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
controller.listener.names=CONTROLLER
log.dirs={folder}/kafka
offsets.topic.replication.factor=1
message.max.bytes=8388608
"""


class Kafka:
    """One broker that is its own controller. A context manager."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()

    def java(self, *arguments: str) -> list[str]:
        return ["java", "-Xmx256m", "-cp", os.environ["KAFKA_JARS"] + "/*", *arguments]

    def __enter__(self) -> "Kafka":
        settings = self.folder / "server.properties"
        settings.write_text(
            PROPERTIES.format(port=self.port, controller=free_port(), folder=self.folder)
        )
        cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        formatting = self.java(
            "kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(settings)
        )
        subprocess.run(formatting, check=True, capture_output=True)
        with (self.folder / "broker").open("wb") as output:
            self.process = subprocess.Popen(
                self.java("kafka.Kafka", str(settings)), stdout=output, stderr=output
            )
        deadline = time.monotonic() + 90
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                assert self.process.poll() is None, (self.folder / "broker").read_text()
                assert time.monotonic() < deadline, (self.folder / "broker").read_text()
                time.sleep(0.2)

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(60)

    def messages(self, topic: str, count: int) -> list[bytes]:
        """Return the first *count* messages of a topic."""
        done = subprocess.run(
            self.java(
                *(
                    "org.apache.kafka.tools.consumer.ConsoleConsumer",
                    "--bootstrap-server",
                    f"127.0.0.1:{self.port}",
                ),
                *(
                    "--topic",
                    topic,
                    "--from-beginning",
                    "--max-messages",
                    str(count),
                    "--timeout-ms",
                    "60000",
                ),
            ),
            capture_output=True,
            timeout=120,
        )
        return done.stdout.splitlines()


def test_reports_reach_a_broker_that_comes_up_after_them(
    nothing_left_running: None, tmp_path: Path
) -> None:
    kafka = Kafka(tmp_path)
    more = {
        "TEAM_EXPORT": "kafka",
        "KAFKA_BROKERS": f"127.0.0.1:{kafka.port}",
        "KAFKA_TOPIC": "crashes",
    }
    with Stack(tmp_path, more) as stack:
        for n in range(20):
            assert post(f"{stack.url}/v1/logs", a_request(f"k{n:02}")) == 200
        stack.wait_until(lambda: len(stack.stored()) == 20)  # the store does not wait for Kafka
        with kafka:
            found = kafka.messages("crashes", 20)
    assert {
        record["log.record.uid"] for line in found for record in of_request(json.loads(line))
    } == {f"k{n:02}" for n in range(20)}
