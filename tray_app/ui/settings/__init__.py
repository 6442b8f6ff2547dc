"""The settings window. Knows widgets and services, no other feature."""
