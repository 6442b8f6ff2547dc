"""How a program ended → what a report says about it, or that there is nothing to report."""

import re
import signal
from typing import NamedTuple

from tray_app.capture.trace import ExceptionText

_MEANT = ("SIGINT", "SIGTERM", "SIGHUP", "SIGPIPE", "SIGQUIT")
"""Signals with which people and programs end programs."""
_CRASHES = ("SIGSEGV", "SIGABRT", "SIGBUS", "SIGFPE", "SIGILL", "SIGSYS", "SIGTRAP")
_WORDS = {
    "SIGSEGV": "Segmentation fault",
    "SIGABRT": "Aborted",
    "SIGBUS": "Bus error",
    "SIGFPE": "Floating point exception",
    "SIGILL": "Illegal instruction",
    "SIGSYS": "Bad system call",
    "SIGTRAP": "Trace trap",
    "SIGKILL": "Killed, perhaps for want of memory",
}
_WINDOWS = {
    0x80000003: ("BREAKPOINT", "Breakpoint or failed assertion"),
    0xC0000005: ("ACCESS_VIOLATION", "Access violation"),
    0xC0000006: ("IN_PAGE_ERROR", "A mapped file could not be read"),
    0xC0000017: ("NO_MEMORY", "Out of memory"),
    0xC000001D: ("ILLEGAL_INSTRUCTION", "Illegal instruction"),
    0xC0000025: ("NONCONTINUABLE_EXCEPTION", "Exception after which nothing can go on"),
    0xC000008E: ("FLOAT_DIVIDE_BY_ZERO", "Floating point division by zero"),
    0xC0000094: ("INTEGER_DIVIDE_BY_ZERO", "Integer division by zero"),
    0xC0000096: ("PRIVILEGED_INSTRUCTION", "Privileged instruction"),
    0xC00000FD: ("STACK_OVERFLOW", "Stack overflow"),
    0xC000012D: ("COMMITMENT_LIMIT", "Out of memory and page file"),
    0xC0000135: ("DLL_NOT_FOUND", "A DLL was not found"),
    0xC0000139: ("ENTRYPOINT_NOT_FOUND", "A DLL lacks a function"),
    0xC0000142: ("DLL_INIT_FAILED", "A DLL could not be initialized"),
    0xC0000374: ("HEAP_CORRUPTION", "Heap corruption"),
    # Named so when it stood for nothing else; now `abort()` and every fatal error end like this.
    0xC0000409: ("STACK_BUFFER_OVERRUN", "Aborted, or stack buffer overrun"),
    0xC0000420: ("ASSERTION_FAILURE", "Failed assertion"),
    0xC0000602: ("FAIL_FAST_EXCEPTION", "Ended at once after a fatal error"),
    0xE0434352: ("CLR_EXCEPTION", "Unhandled .NET exception"),
    0xE06D7363: ("CPP_EXCEPTION", "Unhandled C++ exception"),
}
"""What a process ended with that an exception of Windows ended: its name, and words for it."""
CONTROL_C_EXIT = 0xC000013A
"""STATUS_CONTROL_C_EXIT: somebody pressed Ctrl+C or Ctrl+Break, or closed the console."""
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_FAILURE = re.compile(
    "|".join(
        (
            r"(?P<python>(?:  [+|] )*[ \t]*(?:\+ )?(?:Exception Group )?Traceback "  # noqa: ISC004
            r"\(most recent call last\):)",
            r"(?P<python_fatal>Fatal Python error: )",
            r"(?P<javascript>(?:Uncaught )?[\w$.]*(?:Error|Exception)\b)",
            r"(?P<cpp>terminate called (?:after throwing|without)|libc\+\+abi: terminating)",
            r"(?P<glibc>\*\*\* .* \*\*\*: terminated|(?:malloc|free|corrupted)\b.*(?:\(\)|size))",
            r"(?P<cuda>CUDA error: )",
            r"(?P<sanitizer>=+(?:\d+=+)? ?ERROR: \w+Sanitizer: )",
            r"(?P<rust>thread '.*' (?:\(\d+\) )?panicked at )",
            r"(?P<go>panic: |fatal error: )",
            r'(?P<java>Exception in thread ".*" \S)',
            r"(?P<dotnet>Unhandled exception\. )",
        )
    )
)
"""How the first line of a trace begins. Each is tried once a line and crosses no line end: what a
program wrote may be of any shape, and must not take long.
"""
_FOLLOWED = {"javascript": re.compile(r"[ \t]+at ."), "go": re.compile(r"goroutine \d+ \[")}
"""What must stand within the next lines: the first line alone could be anybody's."""
_NEXT = 6
_PYTHON_LAST = re.compile(r"^(?![ +|])([A-Za-z_][\w.]*)(?::\s?(.*))?$")
_LONGEST_TAIL = 16 * 1024


class Exit(NamedTuple):
    """How a process ended."""

    code: int
    """Its exit code; -1 if a signal ended it."""
    signal_number: int = 0
    dumped_core: bool = False

    @property
    def signal_name(self) -> str:
        """`SIGSEGV`; empty if no signal ended it."""
        return name_of(self.signal_number) if self.signal_number else ""

    @property
    def status(self) -> int:
        """The exception that ended it on Windows, such as 0xC0000005; 0 if none did."""
        code = self.code & 0xFFFFFFFF
        # Not 0xFFFFFFFF and its like: that is what a program says by -1.
        is_exception = 0xC0000000 <= code < 0xD0000000 or code in _WINDOWS
        return code if is_exception and not self.signal_number else 0


def name_of(number: int) -> str:
    """Return a signal's name."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"SIG{number}"


def classify(
    ended: Exit, stderr: str, program: str, *, forwarded: frozenset[int] = frozenset()
) -> ExceptionText | None:
    """Say what went wrong with *program*, or None if it ended as somebody wanted.

    *forwarded*: signals that were sent to it on purpose. *stderr*: the last of what it wrote there.
    """
    text = plain(stderr)
    name = ended.signal_name
    if name:
        if name in _MEANT or ended.signal_number in forwarded:
            return None
        return _told(
            name, f"{program}: {_WORDS.get(name, 'Ended by a signal')} ({name})", found_trace(text)
        )
    if ended.status == CONTROL_C_EXIT:
        return None
    if ended.status:
        number = f"0x{ended.status:08X}"
        status, words = _WINDOWS.get(ended.status, (number, "Ended with an unknown status"))
        return _told(status, f"{program}: {words} ({number})", found_trace(text))
    if ended.code > 128 and name_of(ended.code - 128) in _CRASHES:
        # What a shell says of a program of its own that died.
        name = name_of(ended.code - 128)
        return _told(
            name, f"{program}: {_WORDS[name]} in a child process ({name})", found_trace(text)
        )
    trace = found_trace(text)
    if ended.code == 0 or not trace:
        return None
    kind, message = headline(trace)
    return ExceptionText(
        kind or "ProcessFailed", message or f"{program}: exit code {ended.code}", trace
    )


def plain(text: str) -> str:
    """Return a terminal's text without its escape sequences."""
    return _ESCAPES.sub("", text.replace("\r\n", "\n"))


def tail(text: str) -> str:
    """Return the last lines, whole, for the report."""
    text = plain(text)
    if len(text) > _LONGEST_TAIL:
        text = text[-_LONGEST_TAIL:].partition("\n")[2]
    return text.strip("\n")


def found_trace(text: str) -> str:
    """Return the last trace of a failure in *text* (with what follows it), or nothing."""
    lines = text.split("\n")
    last: dict[str, int] = {}
    begin = 0
    for number, line in enumerate(lines):
        if (
            line
            and (kind := _kind_of(line))
            and _is_followed(kind, lines[number + 1 : number + 1 + _NEXT])
        ):
            last[kind] = begin
        begin += len(line) + 1
    if not last:
        return ""
    starts = list(last.values())
    trace = text[min(starts) if max(starts) - min(starts) < _LONGEST_TAIL else max(starts) :]
    return trace[:_LONGEST_TAIL].rstrip()


def _kind_of(line: str) -> str:
    """Return what kind of trace begins with this line; nothing if none does."""
    if "GGML_ASSERT" in line:
        return "ggml"
    begin = line.find(": Assertion `")
    if begin > 0 and line.find("' failed.", begin) > 0:
        return "assertion"
    found = _FAILURE.match(line)
    return (found.lastgroup or "") if found is not None else ""


def _is_followed(kind: str, lines: list[str]) -> bool:
    wanted = _FOLLOWED.get(kind)
    return wanted is None or any(wanted.match(line) for line in lines)


def headline(trace: str) -> tuple[str, str]:
    """Return the type and the message that a trace names; empty where it names none."""
    lines = trace.split("\n")
    if "Traceback (most recent call last)" in lines[0]:
        for line in reversed(lines):
            found = _PYTHON_LAST.match(line)
            if found is not None:
                return found[1], found[2] or found[1]
    if (
        what := re.match(r"terminate called after throwing an instance of '(.+)'", lines[0])
    ) is not None:
        message = next(
            (line.partition("what():")[2].strip() for line in lines[1:3] if "what():" in line), ""
        )
        return what[1], message or lines[0]
    if lines[0].startswith("thread ") and len(lines) > 1:
        return "panic", lines[1].strip() or lines[0]
    found = re.match(r"(?:Uncaught )?([A-Za-z_$][\w$.]*(?:Error|Exception)): ?(.*)", lines[0])
    return (found[1], found[2]) if found is not None else ("", lines[0][:300])


def _told(kind: str, message: str, trace: str) -> ExceptionText:
    return ExceptionText(kind, message, f"{kind}: {message}" + (f"\n{trace}" if trace else ""))


class Watched(NamedTuple):
    """What a runner saw of a program's life."""

    pid: int
    ended: Exit
    stderr: bytes
    """The last of it."""
    forwarded: frozenset[int]
    """Signals that were passed on to it."""
    began: float
    """Seconds since 1970."""
    asked_to_end: bool = False
    """Whether somebody had just pressed Ctrl-C, or sent a signal that ends programs."""
