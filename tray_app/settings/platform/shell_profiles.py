"""Which start-up files of the login shells read telemetry.env, and the lines by which they do."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from tray_app.settings import env_file, files, managed_block
from tray_app.settings.managed_block import Edit

_READS_PROFILE = re.compile(rb"(?m)^(?:[^#\n]*[\s;&|{])?(?:\.|source)[ \t]+[^\n#;&|]*/\.profile\b")
_SETS_ZDOTDIR = re.compile(rb"(?m)^[^#\n]*\bZDOTDIR=")


def edits(
    telemetry_env: Path | None,
    values: Mapping[str, str],
    *,
    home: Path,
    config_root: Path,
    environ: Mapping[str, str],
    has_program: Callable[[str], bool],
) -> list[Edit]:
    """Plan the blocks by which login shells see telemetry.env; None removes all of them.

    `~/.profile` is read by sh, ksh and most display managers. bash reads it unless
    `~/.bash_profile` or `~/.bash_login` stands before it. zsh and fish have files of their own,
    made where the shell is there.
    """
    candidates = {
        home / ".profile",
        home / ".bash_profile",
        home / ".bash_login",
        *_zsh_files(home, environ),
    }
    wanted: set[Path] = set()
    if telemetry_env is not None:
        wanted.add(home / ".profile")
        hiding = next(
            (file for file in (home / ".bash_profile", home / ".bash_login") if file.is_file()),
            None,
        )
        if hiding is not None and not _READS_PROFILE.search(_own_lines(hiding)):
            wanted.add(hiding)
        if _uses("zsh", environ, has_program) or any(
            (home / name).exists() for name in (".zshrc", ".zshenv", ".zprofile")
        ):
            wanted.add(_zsh_file(home, environ))
        wanted = {file for file in wanted if not _reads_by_itself(file, telemetry_env)}
    body = None if telemetry_env is None else reading(telemetry_env, home)
    line = "" if telemetry_env is None else f"set -a; . {_name(telemetry_env, home)}; set +a"
    planned = [
        Edit(file, body if file in wanted else None, instead=line)
        for file in sorted(candidates | wanted)
    ]

    fish = config_root / "fish"
    fish_file = fish / "conf.d" / "cortex-telemetry.fish"
    fish_wanted = telemetry_env is not None and (
        _uses("fish", environ, has_program) or fish.is_dir()
    )
    planned.append(Edit(fish_file, fish_lines(values) if fish_wanted else None, "end"))
    return planned


def reading(telemetry_env: Path, home: Path) -> str:
    """Write the lines by which a POSIX shell reads telemetry.env and exports what it holds.

    The file is tried in a shell of its own first: a mistake in it must not end the login.
    """
    name = _name(telemetry_env, home)
    return (
        f"if [ -r {name} ] && ( . {name} ) >/dev/null 2>&1; then\n"
        f"  case $- in\n"
        f"    *a*) . {name} ;;\n"
        f"    *) set -a; . {name}; set +a ;;\n"
        f"  esac\n"
        f"fi\n"
    )


def _name(telemetry_env: Path, home: Path) -> str:
    """Quote the file's name for a shell, so that it holds for dotfiles on another machine too."""
    try:
        return '"$HOME/' + env_file.quoted(telemetry_env.relative_to(home).as_posix())[1:]
    except ValueError:
        return env_file.quoted(str(telemetry_env))


def fish_lines(values: Mapping[str, str]) -> str:
    """Write the lines by which a fish login shell exports the variables to all others."""
    sets = "".join(f"    set -gx {name} {fish_quoted(value)}\n" for name, value in values.items())
    return f"if status is-login\n{sets}end\n"


def fish_quoted(value: str) -> str:
    """Quote *value* for fish, where only backslash and quotation mark need a backslash."""
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _zsh_file(home: Path, environ: Mapping[str, str]) -> Path:
    """Name the file that the user's zsh login shell reads."""
    folder = environ.get("ZDOTDIR", "").strip()
    if folder and Path(folder).is_absolute():
        return Path(folder) / ".zprofile"
    # Where ~/.zshenv moves the other files elsewhere, it is itself the only one whose place is
    # known.
    if _SETS_ZDOTDIR.search(_own_lines(home / ".zshenv")):
        return home / ".zshenv"
    return home / ".zprofile"


def _zsh_files(home: Path, environ: Mapping[str, str]) -> set[Path]:
    return {home / ".zshenv", home / ".zprofile", _zsh_file(home, environ)}


def _uses(shell: str, environ: Mapping[str, str], has_program: Callable[[str], bool]) -> bool:
    return Path(environ.get("SHELL", "")).name == shell or has_program(shell)


def _own_lines(file: Path) -> bytes:
    """Return what the user wrote into the file; nothing where it is missing."""
    return managed_block.find(files.read(file)).rest or b""


def _reads_by_itself(file: Path, telemetry_env: Path) -> bool:
    """Say whether the user has added a line that reads telemetry.env."""
    name = re.escape("/".join(telemetry_env.parts[-2:]).encode())
    return re.search(rb"(?m)^[^#\n]*" + name, _own_lines(file)) is not None
