"""The first start: one page. Knows widgets and services, no other feature."""
