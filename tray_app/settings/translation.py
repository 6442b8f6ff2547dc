"""The mark that a translation tool looks for, where there is no Qt."""


def N_(text: str) -> str:
    """Mark *text* for translation; a window translates it when it shows it."""
    return text
