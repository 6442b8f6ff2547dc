"""From a report to a request that any OpenTelemetry collector accepts, in protobuf or JSON.

Pure functions: no network, no files, no settings. Knows the model and what lies below it, and none
of its sibling rooms; what comes out of here is not redacted yet.
"""
