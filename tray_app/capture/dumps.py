"""Dumps of `faulthandler`, put into words: who died of what, and where."""

import os
import re

from tray_app.capture.trace import ExceptionText

_SIGNALS = {
    "Segmentation fault": "SIGSEGV",
    "Aborted": "SIGABRT",
    "Bus error": "SIGBUS",
    "Floating point exception": "SIGFPE",
    "Floating-point exception": "SIGFPE",
    "Illegal instruction": "SIGILL",
    "access violation": "ACCESS_VIOLATION",
    "stack overflow": "STACK_OVERFLOW",
    "int divide by zero": "INTEGER_DIVIDE_BY_ZERO",
    "float divide by zero": "FLOAT_DIVIDE_BY_ZERO",
    "code 0xc000001d": "ILLEGAL_INSTRUCTION",
    "code 0xc0000374": "HEAP_CORRUPTION",
}
_ON_WINDOWS = "Windows fatal exception: "
_HEAD = re.compile(rf"(?m)^(?:{_ON_WINDOWS}|Fatal Python error: )")
_FRAME = re.compile(r'(?m)^(  File ".*", line \d+) in ')
_THREAD = re.compile(r"(?m)^(Current thread|Thread) 0x([0-9a-f]+)")
_EXTENSIONS = re.compile(r"(?m)^Extension modules: .*\n?")


def tell(dump: str) -> ExceptionText:
    """Put a dump of `faulthandler` into words: the thread that died comes first, the most recent
    call on top.
    """
    # On Windows an exception is told even where the process survives it: the last one counts.
    dump = dump[max((found.start() for found in _HEAD.finditer(dump)), default=0) :]
    first, _, rest = dump.partition("\n")
    what = first.removeprefix("Fatal Python error: ").removeprefix(_ON_WINDOWS).strip()
    name = _SIGNALS.get(what, "FatalError")
    threads = sorted_stacks(python_frames(_EXTENSIONS.sub("", rest)))
    top = re.search(r'(?m)^  File "(.*)", line (\d+), in (.*)$', threads)
    where = f" in {top[3]} ({os.path.basename(top[1])}, line {top[2]})" if top is not None else ""
    return ExceptionText(name, f"{what} ({name}){where}", f"{name}: {what}\n{threads}")


def python_frames(dump: str) -> str:
    """Write frames as tracebacks do, so that one reader understands both."""
    return _FRAME.sub(r"\1, in ", dump)


def sorted_stacks(dump: str, ident: int = 0) -> str:
    """Put the stack of one thread before the others: that of *ident* (`threading.get_ident()`), or
    the current one.
    """
    starts = list(_THREAD.finditer(dump))
    ends = [found.start() for found in starts[1:]] + [len(dump)]
    blocks = [
        (
            int(found[2], 16) != ident if ident else found[1] == "Thread",
            dump[found.start() : end].strip(),
        )
        for found, end in zip(starts, ends, strict=True)
    ]
    if not blocks:
        return dump.strip()
    blocks.sort(key=lambda block: block[0])
    return "\n\n".join(text for _, text in blocks)
