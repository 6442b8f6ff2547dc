"""One report beside the list: overview, stack, raw OTLP, delivery. Knows widgets and services, no
other feature.
"""
