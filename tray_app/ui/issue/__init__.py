"""Reports as texts for an issue tracker, and links to issues. Knows widgets and services alone."""
