"""The list of crash reports: table, filter, chart, views. Knows widgets and services alone."""
