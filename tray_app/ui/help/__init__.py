"""Help and *About*. Knows widgets alone, no other feature."""
