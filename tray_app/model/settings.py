"""Values of settings that are more than a text or a number."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum


class NotifyWhen(StrEnum):
    """Which crashes are announced."""

    ALWAYS = "always"
    FIRST = "first"
    """The first of each group."""
    NEVER = "never"


class Compression(StrEnum):
    """How request bodies are compressed, by the names of OTEL_EXPORTER_OTLP_COMPRESSION."""

    GZIP = "gzip"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """A time of day without notifications, by the local clock. It may span midnight."""

    begin: time
    end: time

    @classmethod
    def parse(cls, text: str) -> "QuietHours":
        """Read `22:00-07:00`. Raises ValueError."""
        begin, dash, end = text.replace("–", "-").partition("-")
        if not dash:
            raise ValueError(text)
        return cls(time.fromisoformat(begin.strip()), time.fromisoformat(end.strip()))

    def __str__(self) -> str:
        """Write them as `parse` reads them."""
        return f"{self.begin:%H:%M}-{self.end:%H:%M}"

    def contains(self, moment: time) -> bool:
        """Say whether *moment* lies in them; the end itself does not."""
        if self.begin <= self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end
