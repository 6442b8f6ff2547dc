"""One report: overview, stack, raw OTLP, delivery. Knows widgets and services alone."""
