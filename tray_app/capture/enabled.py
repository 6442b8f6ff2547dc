"""Whether reports may be kept at all: CORTEX_CRASH_REPORT in the environment, the user's or
administrator's file.
"""

from __future__ import annotations

import errno
import os
import sys

from tray_app import contract, regular_file, user_folders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_OFF = ("0", "false", "no", "off")
_LONGEST_FILE = 256 * 1024
_last_files: list[str] = []


def is_on(
    environ: Mapping[str, str] = os.environ,
    files: Iterable[str | os.PathLike[str]] | None = None,
) -> bool:
    """Say whether a report may be written. The environment is believed before the files; unset
    means yes.

    Unless the environment only has what the tray's settings handed to the login: then the file
    knows it better by now.
    """
    given = environ.get(contract.ENV_REPORTING, "")
    if given.strip() and not _was_handed_out(environ, given):
        return given.strip().lower() not in _OFF
    # Either file can say no: whoever wants nothing kept has the last word.
    return all(
        _from_file(file).lower() not in _OFF for file in (_files() if files is None else files)
    )


def administrator_file(
    environ: Mapping[str, str] = os.environ, *, platform: str = sys.platform
) -> str:
    """Return the file with which an administrator sets the switch for everybody on the machine."""
    folder = "/Library/Application Support" if platform == "darwin" else "/etc"
    if platform == "win32":
        folder = environ.get("PROGRAMDATA") or r"C:\ProgramData"
    return os.path.join(folder, "cortex", "telemetry.env")


def _was_handed_out(environ: Mapping[str, str], value: str) -> bool:
    marks = environ.get(contract.ENV_WROTE)
    if not marks:
        return False
    try:
        import hashlib
    except ImportError:  # the interpreter is ending: let the files say no
        return True
    digest = hashlib.sha256(
        f"{contract.ENV_REPORTING}={value}".encode("utf-8", "surrogatepass")
    ).hexdigest()
    return digest[:16] in marks.split(",")


def _files() -> list[str]:
    found = [administrator_file()]
    try:
        found.append(user_folders.telemetry_env_file())
    except RuntimeError:  # no home folder
        pass
    except ImportError:  # the interpreter is ending, and the home folder is unknown
        return _last_files
    _last_files[:] = found
    return found


def _from_file(file: str | os.PathLike[str]) -> str:
    try:
        text = regular_file.read(file, _LONGEST_FILE).decode("utf-8", "replace")
    except OSError as error:
        # It may well say no. The other reasons not to read it mean that nobody has said anything.
        return _OFF[0] if error.errno in (errno.EMFILE, errno.ENFILE) else ""
    return parse(text).get(contract.ENV_REPORTING, "")


def parse(text: str) -> dict[str, str]:
    """Read `NAME=value` lines as a shell or systemd would, without expansions; what cannot be read
    is passed over.
    """
    found = {}
    for line in text.splitlines():
        name, equals, value = line.strip().removeprefix("export ").partition("=")
        name = name.strip()
        if equals and name and not name.startswith("#"):
            found[name] = _unquoted(value.strip())
    return found


def _unquoted(value: str) -> str:
    plain: list[str] = []
    quote = ""
    characters = iter(value)
    for character in characters:
        if quote == "'" and character != "'":
            plain.append(character)
        elif character == "\\":
            plain.append(next(characters, ""))
        elif character == quote:
            quote = ""
        elif not quote and character in "'\"":
            quote = character
        elif not quote and character.isspace():
            break  # a comment, or a second word
        else:
            plain.append(character)
    return "".join(plain)
