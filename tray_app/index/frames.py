"""A stack trace's text → its frames, for JavaScript, C++ (gdb, glibc) and Python: which code is
Cortex's own.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Language(StrEnum):
    """The languages whose frames we know."""

    JAVASCRIPT = "javascript"
    CPP = "cpp"
    PYTHON = "python"


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of a stack trace that names a place in code."""

    language: Language
    function: str
    """Empty for anonymous code."""
    file: str
    """As written; empty when the frame names none."""
    line: int | None
    column: int | None
    is_own: bool
    """True for Cortex's code, False for runtimes and libraries."""
    text_line: int
    """Which line of the stack's text it is, counted from 0."""


_JS: Final = re.compile(
    r"^\s*at (?:async )?(?:new )?(?:(?P<function>.+?) (?:\[as [^\]]+\] "
    r")?\((?P<place>[^()]*(?:\([^()]*\)[^()]*)*)\)"
    r"|(?P<bare>\S.*))$"
)
_PLACE: Final = re.compile(r"^(?P<file>.*?)(?::(?P<line>\d+))?(?::(?P<column>\d+))?$")
_GDB: Final = re.compile(
    r"^\s*#\d+\s+(?:0x[0-9a-fA-F]+ in )?(?P<function>.+?)(?: \((?P<args>.*?)\))?"
    r"(?: (?:at (?P<file>.+?):(?P<line>\d+)(?::(?P<column>\d+))?|from (?P<library>\S+)))?$"
)
_GLIBC: Final = re.compile(
    r"^\s*(?P<library>[^\s()\[\]]+)\((?P<function>[^()+]*(?:\([^()]*\)[^()+]*)?)?(?:\+0x[0-9a-fA-F]+)?\)"
    r"\s*\[0x[0-9a-fA-F]+\]$"
)
_PYTHON: Final = re.compile(
    r'^\s*File "(?P<file>.+)", line (?P<line>\d+)(?:, in (?P<function>.+))?$'
)
_PYTHON_LIBRARY: Final = re.compile(
    r"(?:^<(?!stdin>|string>)|[/\\](?:site|dist)-packages[/\\]|[/\\]lib[/\\]python\d)"
)
_NODE_LIBRARY: Final = re.compile(r"^(?:node:|internal/|native$|<anonymous>$|wasm:)|^[\w.-]+\.js$")
_OWN_MODULE: Final = re.compile(
    r"node_modules[/\\](?:@janhq[/\\])?(?:cortex|cortexso|@cortexso)[/\\](?!.*node_modules[/\\])"
)
_CPP_LIBRARY: Final = re.compile(
    r"^(?:std::|__|_start$|_Unwind|boost::|fmt::|operator "
    r"(?:new|delete)|raise$|abort$|main_arena|clone3?$|start_thread"
    r"|pthread_|malloc|free$|calloc|realloc|mem(?:cpy|move|set)|str(?:len|cmp|cpy)|poll$|epoll_wait|nanosleep|gsignal"
    r"|_?exit$|kill$|tgkill$|syscall$|\?\?)"
)
_CPP_LIBRARY_FILE: Final = re.compile(
    r"(?:^|/)(?:libc|libstdc\+\+|libc\+\+|libpthread|ld-linux[^/]*|ld|libm|libgcc_s|libcuda|libcublas|libcudart"
    r"|linux-vdso|libdl|librt)[-.\d]*(?:\.so|$)|/sysdeps/|/usr/include/|/glibc|\.\./sysdeps|(?:^|/)nptl/"
)


_LONGEST_LINE: Final = 4096


def parse(stack: str) -> list[Frame]:
    """Return the frames of *stack*, in the order of its lines; lines that are none are left out."""
    found = []
    for number, line in enumerate(stack.split("\n")):
        if (frame := of_line(line, number)) is not None:
            found.append(frame)
    return found


def of_line(line: str, number: int = 0) -> Frame | None:
    """Return the frame that a line names, which is line *number* of its stack; None when it names
    none.
    """
    if len(line) > _LONGEST_LINE:
        return None
    line = line.rstrip("\r")
    start = line.lstrip()
    if start.startswith("at "):
        return _javascript(line, number)
    if start.startswith("#"):
        return _gdb(line, number)
    if start.startswith('File "'):
        return _python(line, number)
    if line.endswith("]") and "[0x" in line:
        return _glibc(line, number)
    return None


def _javascript(line: str, number: int) -> Frame | None:
    found = _JS.match(line)
    if found is None:
        return None
    place = found["place"] if found["place"] is not None else found["bare"]
    function = found["function"] or ""
    where = _PLACE.match(place)
    if where is None or (found["bare"] is not None and where["line"] is None):
        return Frame(Language.JAVASCRIPT, found["bare"] or function, "", None, None, False, number)
    file = where["file"].removeprefix("file://")
    return Frame(
        Language.JAVASCRIPT,
        function,
        file,
        _int(where["line"]),
        _int(where["column"]),
        _own_js(file),
        number,
    )


def _own_js(file: str) -> bool:
    if not file or _NODE_LIBRARY.match(file) or file.startswith("evalmachine."):
        return False
    if "node_modules" not in file:
        return True
    return _OWN_MODULE.search(file) is not None


def _gdb(line: str, number: int) -> Frame | None:
    found = _GDB.match(line)
    if found is None:
        return None
    file = found["file"] or found["library"] or ""
    function = found["function"].strip()
    own = not _CPP_LIBRARY.match(function) and not (file and _CPP_LIBRARY_FILE.search(file))
    return Frame(
        Language.CPP, function, file, _int(found["line"]), _int(found["column"]), own, number
    )


def _glibc(line: str, number: int) -> Frame | None:
    found = _GLIBC.match(line)
    if found is None:
        return None
    function, file = (found["function"] or "").strip(), found["library"]
    own = bool(function) and not _CPP_LIBRARY.match(function) and not _CPP_LIBRARY_FILE.search(file)
    return Frame(Language.CPP, function, file, None, None, own, number)


def _python(line: str, number: int) -> Frame | None:
    found = _PYTHON.match(line)
    if found is None:
        return None
    file = found["file"]
    own = _PYTHON_LIBRARY.search(file) is None
    return Frame(
        Language.PYTHON, found["function"] or "", file, _int(found["line"]), None, own, number
    )


def _int(text: str | None) -> int | None:
    return int(text) if text is not None and len(text) <= 9 else None
