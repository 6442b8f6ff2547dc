"""How a vendor's token format is written down: label, literal, pattern; and the alphabets that most are made of."""

from typing import NamedTuple


class Format(NamedTuple):
    """One published format."""

    label: str
    literal: str
    """Must occur, in lower case, before the pattern runs. Without one, the token has 40 letters and digits in a row."""
    pattern: str
    """The token alone; or with one group, the token inside its surroundings."""
    chance: bool = False
    """The format is so plain that the token must also look as if made by chance."""


WORD = "[A-Za-z0-9_-]"
ALNUM = "[A-Za-z0-9]"
HEX = "[0-9a-fA-F]"
BASE64 = "[A-Za-z0-9+/]"
UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
