"""A crash made on purpose, followed to its end. Knows widgets and services, no other feature."""
