"""A sentence that a state says, before it is put into the person's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrase:
    """An English template with its count and values; `ui.text.say` translates it in the context "State".

    The template is a literal where it is made, so that it can be collected for translation.
    """

    text: str
    n: int | None = None
    """What `%n` stands for; plurals are written "(s)"."""
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return it in English, for tests and logs."""
        said = self.text
        if self.n is not None:
            said = said.replace("%n", f"{self.n:,}").replace("(s)", "" if self.n == 1 else "s")
        return said.format(**self.values) if self.values else said


def phrase(text: str, n: int | None = None, **values: object) -> Phrase:
    """Return a Phrase."""
    return Phrase(text, n, values)
