"""What the settings window shows, as values: pages, tests, and the question before erasing."""

from collections.abc import Iterable
from dataclasses import dataclass

from tray_app.messages import NOTHING, Message, message
from tray_app.model.state import Role
from tray_app.services.erase import ReportFile
from tray_app.settings import address
from tray_app.settings.address import Verdict
from tray_app.settings.declared import SETTINGS, Page, Setting
from tray_app.settings.resolve import Resolved, ValueSource

PAGES = (Page.REPORTS, Page.PRIVACY, Page.NOTIFICATIONS, Page.STORAGE, Page.LANGUAGE)
"""In the sidebar. The destination stands on the first page, below its own title."""
INSIDE = {Page.DESTINATION: Page.REPORTS}


@dataclass(frozen=True, slots=True)
class Line:
    """A line below an address: how it is meant, and what it says."""

    role: Role
    words: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """How far the test of an address is."""

    running: bool = False
    ok: bool | None = None
    words: Message = NOTHING
    hint: Message = NOTHING


@dataclass(frozen=True, slots=True)
class EraseQuestion:
    """What is asked before reports are erased."""

    files: tuple[ReportFile, ...]
    """Those that go."""
    kept: tuple[ReportFile, ...]
    waiting: int
    """How many reports wait to be sent."""

    @property
    def size(self) -> int:
        """Bytes that go."""
        return sum(each.size for each in self.files)


def rows_of(page: Page) -> tuple[list[Setting], list[Setting]]:
    """Return a page's settings, and those that are folded away."""
    shown = [each for each in SETTINGS if each.page is page and not each.hidden]
    return [each for each in shown if not each.advanced], [each for each in shown if each.advanced]


def address_line(setting: Setting, text: str, verdict: Verdict, tried: Tried) -> Line:
    """Say what an address comes to, or what came of its test."""
    if tried.running:
        return Line("muted", (message("Testing…"),))
    if tried.ok is not None:
        words = tuple(each for each in (tried.words, tried.hint) if each)
        return Line("good" if tried.ok else "danger", words)
    if verdict.problem:
        return Line("danger", (verdict.problem,))
    if not text.strip():
        if setting.key == "endpoint":
            return Line("muted", (message("No destination: reports stay on this computer."),))
        return Line("muted", ())
    said: list[Message] = []
    url = {
        "endpoint": address.endpoint_becomes,
        "vendor_server": lambda given: address.joined(given, address.VENDOR_PATH),
    }.get(setting.key)
    if url is not None:
        said.append(message("Reports go to {url}", url=url(text)))
    return Line("warning" if verdict.warnings else "muted", (*verdict.warnings, *said))


def banner(
    problems: Iterable[Message],
    blocked: Message,
    notes: Iterable[Message],
    reporting: Resolved,
    endpoint: Resolved,
) -> tuple[Message, ...]:
    """Return what is wrong with the settings, and what should be looked at.

    That nothing is sent while collecting is switched off goes without saying, and what is doubtful
    about the address stands below it.
    """
    below = address.check(endpoint.value).warnings
    notes = [each for each in notes if each.values.get("what") not in below]
    is_own = reporting.origin is ValueSource.USER and not reporting.value
    said = [*problems, *([] if is_own else [blocked] if blocked else []), *notes]
    return tuple(dict.fromkeys(said))


def erase_question(files: Iterable[ReportFile], waiting: int) -> EraseQuestion:
    """Sort the files into those that go and those that stay."""
    every = tuple(files)
    return EraseQuestion(
        tuple(each for each in every if not each.kept),
        tuple(each for each in every if each.kept),
        waiting,
    )
