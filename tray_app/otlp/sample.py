"""What is sent to find out whether an address takes reports: nothing at all, then a record that is
clearly a test.
"""

import hashlib
import uuid
from datetime import datetime

from tray_app import __version__
from tray_app.model.delivery import Destination, DestinationKind, Protocol
from tray_app.model.report import nanoseconds
from tray_app.otlp.encode import CONTENT_TYPES, SCOPE_NAME, encode
from tray_app.otlp.values import Json

TEXT = "Test from Cortex Crash Tray: this is no crash. It can be deleted."


def an_empty_request(destination: Destination) -> tuple[bytes, str]:
    """Return body and content type of a valid request without any data. OTLP: a server answers it
    with 200.
    """
    return encode({"resourceLogs": []}, destination.protocol), CONTENT_TYPES[destination.protocol]


def a_test_record(destination: Destination, now: datetime) -> tuple[bytes, str]:
    """Return body and content type of a labelled record."""
    uid = hashlib.sha256(uuid.uuid4().bytes).hexdigest()[:32]
    time = str(nanoseconds(now))
    attributes = [
        _text("log.record.uid", uid),
        {"key": "cortex.test", "value": {"boolValue": True}},
    ]
    record: Json = {"timeUnixNano": time}
    if destination.kind is DestinationKind.COLLECTOR:
        record |= {"observedTimeUnixNano": time, "severityNumber": 9, "eventName": "cortex.test"}
    else:
        attributes = [_text("log.record.uid", uid), _text("cortex.test", "true")]
        record["traceId"] = uid
    record |= {"severityText": "INFO", "body": {"stringValue": TEXT}, "attributes": attributes}
    resource = [_text("service.name", "cortex-crash-tray"), _text("service.version", __version__)]
    scope = (
        {"name": SCOPE_NAME, "version": __version__}
        if destination.kind is DestinationKind.COLLECTOR
        else {}
    )
    scope_logs = [{"scope": scope, "logRecords": [record]}]
    request: Json = {
        "resourceLogs": [{"resource": {"attributes": resource}, "scopeLogs": scope_logs}]
    }
    protocol = (
        destination.protocol if destination.kind is DestinationKind.COLLECTOR else Protocol.JSON
    )
    return encode(request, protocol), CONTENT_TYPES[protocol]


def _text(key: str, value: str) -> Json:
    return {"key": key, "value": {"stringValue": value}}
