"""Words for users are English templates, marked where they stand and translated where they are shown."""


def N_(text: str) -> str:
    """Mark *text* for translation; a window translates it when it shows it."""
    return text
