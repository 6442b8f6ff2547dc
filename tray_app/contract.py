"""The names on disk and in the environment that Cortex and this program share.

Imported by the capture side inside other people's processes and by everything here, so it imports
nothing. The report format is the one that Cortex publishes in its telemetry page; the spellings
that differ between its versions are listed side by side.
"""

TELEMETRY_FOLDER = "telemetry"
REPORT_FILE = "crash-report.jsonl"
SELF_TEST_FILE = "crash-report-self-test.jsonl"
"""Ours: what crashes on purpose, to try the way out, is reported beside Cortex's own file and never
in it.
"""
LINES_SUFFIX = ".jsonl"
SINGLE_SUFFIX = ".json"

# The envelope: {"metadata": {"createdAt": ISO 8601, "sentAt": ISO 8601 or null}, "event":
# {"resourceLogs": […]}}
METADATA = "metadata"
CREATED_AT = "createdAt"
SENT_AT = "sentAt"
EVENT = "event"
RESOURCE_LOGS = "resourceLogs"

TEST = "cortex.test"
"""The attribute of what is no crash: a report or a record that was made to try something out."""

# Cortex has written a nested list of keys and values under each of these names; OTLP/JSON knows the
# first alone.
KVLIST_SPELLINGS = ("kvlistValue", "kvlist_value", "kvListValue")
# In the order in which they are believed.
TIME_SPELLINGS = ("timeUnixNano", "endTimeUnixNano", "startTimeUnixNano")

SOURCE_CLI = "cli"
SOURCE_SERVER = "cortex-server"
SOURCE_ENGINE = "cortex-cpp"
SOURCES = (SOURCE_CLI, SOURCE_SERVER, SOURCE_ENGINE)

MACHINES = {
    "x86_64": "x64",
    "amd64": "x64",
    "i386": "ia32",
    "i686": "ia32",
    "x86": "ia32",
    "aarch64": "arm64",
}
"""Node's words for types of processors, by the system's own in small letters."""

ENV_REPORTING = "CORTEX_CRASH_REPORT"
ENV_DATA_FOLDER = "CORTEX_DATA_FOLDER"
ENV_ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"
ENV_ENDPOINT_MISSPELT = "CORTEX_EXPORTER_OLTP_ENDPOINT"
"""What shipped versions of Cortex really read; our lowest-priority alias for ENV_ENDPOINT."""
ENV_WROTE = "CORTEX_TRAY_WROTE"
"""Ours: travels with the variables that this program hands on, and has a digest of each
(`tray_app.settings.platform.interface`).
"""
