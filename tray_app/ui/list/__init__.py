"""The list of crash reports: table, filter, chart and saved views. Knows widgets and services, no
other feature.
"""
