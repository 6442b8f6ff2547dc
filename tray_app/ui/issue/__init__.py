"""A report as text for an issue tracker, and links to issues. Knows widgets and services, no other
feature.
"""
