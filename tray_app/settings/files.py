"""Changing the user's own files, each change whole or not at all."""

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tray_app import regular_file
from tray_app.errors import NotPermitted, StorageFailed
from tray_app.messages import N_

TRIES = 5
"""How often a file is read again because another program changed it meanwhile."""

LARGEST = 16 << 20
"""In bytes: no file of settings or advice comes near it."""

Change = Callable[[bytes | None], bytes | None]
"""From the old content to the new; None stands for no file."""


def read(path: Path) -> bytes | None:
    """Return what the file holds; None where it is missing.

    Raises `NotPermitted` when it cannot be read.
    """
    try:
        return _content(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as why:
        raise unreadable(path, why) from why


def change(path: Path, how: Change, *, private: bool = False) -> bool:
    """Change a file atomically; say whether anything had to be written.

    A symbolic link stays, and what it points to is changed. Owner, mode and extended attributes
    stay as they are, and only a new *private* file is not for others, whatever the umask. Raises
    `NotPermitted` when the file or its folder is read-only or belongs to someone else.
    """
    for _ in range(TRIES):
        target = real_path(path)
        try:
            before = _facts(target)
        except OSError as why:
            raise unreadable(path, why) from why
        old = read(target)
        new = how(old)
        if new == old:
            return False
        check_writable(path)
        if new is None:
            if _facts(target) != before:
                continue
            _remove(target)
            return True
        if _replace(target, new, before, private=private):
            return True
    raise StorageFailed(
        N_("{path} keeps changing"),
        N_("Another program is writing to it. Try again in a moment."),
        path=str(path),
    )


def write(path: Path, content: bytes) -> bool:
    """Give the file this content; say whether anything had to be written. As `change`."""
    return change(path, lambda _old: content)


def check_writable(path: Path) -> None:
    """Raise `NotPermitted` unless `change` may change this file. Nothing is touched."""
    target = real_path(path)
    try:
        facts = target.stat()
    except (FileNotFoundError, NotADirectoryError):
        facts = None
    except OSError as why:
        raise unreadable(path, why) from why
    if facts is not None:
        if not stat.S_ISREG(facts.st_mode):
            raise NotPermitted(
                N_("{path} is not a file"),
                N_("Move what is there to another place, then try again."),
                path=str(path),
            )
        # The mode is looked at as well as the right: the administrator may write to anything, and
        # should not here.
        if not facts.st_mode & 0o222 or not os.access(target, os.W_OK):
            raise _read_only_file(path)
    folder = _nearest(target.parent)
    if not folder.is_dir():
        raise NotPermitted(
            N_("{path} is not a folder"),
            N_("Move what is there to another place, then try again."),
            path=str(folder),
        )
    if not folder.stat().st_mode & 0o222 or not os.access(folder, os.W_OK | os.X_OK):
        raise NotPermitted(
            N_("The folder {path} is read-only"),
            N_("Make the folder writable (chmod u+w), then try again. Nothing was changed."),
            path=str(folder),
        )


def set_aside(path: Path, content: bytes, suffix: str) -> Path | None:
    """Rename a file that still holds *content*, in its folder; None where that is not possible."""
    target = real_path(path)
    aside, number = target.with_name(target.name + suffix), 1
    while aside.exists():
        number += 1
        aside = target.with_name(f"{target.name}{suffix}-{number}")
    try:
        if _content(target) != content:
            return None
        target.rename(aside)
    except OSError:
        return None
    return aside


def unreadable(path: Path, why: OSError) -> NotPermitted:
    """Say that a file cannot be read."""
    return NotPermitted(
        N_("{path} cannot be read"),
        N_("{why}. Look at who owns the file and who may read it."),
        path=str(path),
        why=why.strerror or str(why),
    )


@contextlib.contextmanager
def lock_directory(folder: Path) -> Iterator[None]:
    """Keep our other processes from changing files below *folder* meanwhile. Leaves nothing behind.

    Where folders cannot be locked (some network file systems) nothing is kept away; a change there
    is still whole, and the last one wins.
    """
    folder = _nearest(folder)
    if sys.platform == "win32":
        with _lock_file(folder / ".cortex-tray.lock"):
            yield
        return
    import fcntl

    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # not ours to look at: whether anything can be written there, the write says
        yield
        return
    try:
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":

    @contextlib.contextmanager
    def _lock_file(file: Path) -> Iterator[None]:
        """Hold a file that nobody else may open meanwhile, and that goes with its last handle."""
        import _winapi

        begun, handle = time.monotonic(), None
        while handle is None:
            try:
                handle = _winapi.CreateFile(
                    str(file), _winapi.GENERIC_WRITE, 0, 0, _OPEN_ALWAYS, _DELETE_ON_CLOSE, 0
                )
            except OSError as why:
                if time.monotonic() - begun > _PATIENCE.get(why.winerror, 0.0):
                    break  # not ours to write in: the write says so
                time.sleep(0.01)
        try:
            yield
        finally:
            if handle is not None:
                _winapi.CloseHandle(handle)

    _PATIENCE = {32: 10.0, 5: 0.5, 303: 0.5}
    """In seconds: while it is open elsewhere, and while it is on its way out. A change takes
    milliseconds.
    """
    _OPEN_ALWAYS, _DELETE_ON_CLOSE = 4, 0x04000000


def missing_folders(path: Path) -> int:
    """Count the folders above *path* that would have to be made for it."""
    folder = real_path(path).parent
    return len(folder.relative_to(_nearest(folder)).parts)


def remove_folders(path: Path, count: int) -> None:
    """Remove at most *count* folders above *path*, as long as they are empty."""
    folder = real_path(path).parent
    for _ in range(count):
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _content(path: Path) -> bytes:
    content = regular_file.read(path, LARGEST + 1)
    if len(content) > LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content


def real_path(path: Path) -> Path:
    """Return what *path* leads to, whether it exists or not.

    Raises `NotPermitted` where its links run in a circle.
    """
    try:
        return path.resolve(strict=True)
    except (OSError, RuntimeError) as why:
        # From Python 3.13 on a loop of links is an OSError, and only if asked strictly.
        if isinstance(why, OSError) and why.errno != errno.ELOOP:
            return path.resolve()
        raise NotPermitted(
            N_("{path} is a link that leads nowhere"),
            N_("Take the link away, then try again."),
            path=str(path),
        ) from why


def stamps(paths: Iterable[Path]) -> tuple[tuple[int, int, int] | None, ...]:
    """Return what differs from before when one of the files has changed."""
    found = []
    for path in paths:
        try:
            found.append(_facts(path))
        except OSError:
            found.append(None)
    return tuple(found)


def _nearest(folder: Path) -> Path:
    """Return *folder* or its nearest parent that exists.

    One that may not be looked at counts as existing.
    """
    while folder != folder.parent:
        try:
            if folder.exists():
                break
        except OSError:
            break
        folder = folder.parent
    return folder


def _facts(target: Path) -> tuple[int, int, int] | None:
    try:
        found = target.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _replace(
    target: Path, content: bytes, before: tuple[int, int, int] | None, *, private: bool
) -> bool:
    """Replace the file by *content*; False when it is no longer as it was *before*."""
    draft = target.parent / f".{target.name}.{os.urandom(6).hex()}.tmp"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # Opened by hand, so that a new file gets the mode that the user's umask gives.
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        handle = os.open(draft, flags, 0o600 if private else 0o666)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            if before is not None:
                _keep_owner_and_mode(target, draft)
            elif private:
                draft.chmod(0o600)  # whatever the umask says
            out.flush()
            regular_file.sync(out.fileno())
        if _facts(target) != before:
            return False
        regular_file.replace(draft, target)
        _sync_folder(target.parent)
    except OSError as why:
        raise StorageFailed(
            N_("{path} could not be written"),
            N_("{why}. The file is as it was."),
            path=str(target),
            why=why.strerror or str(why),
        ) from why
    finally:
        draft.unlink(missing_ok=True)
    return True


def _remove(target: Path) -> None:
    try:
        target.unlink(missing_ok=True)
    except OSError as why:
        raise _read_only_file(target) from why
    with contextlib.suppress(OSError):
        _sync_folder(target.parent)


def _keep_owner_and_mode(original: Path, copy: Path) -> None:
    facts, mine = original.stat(), copy.stat()
    if hasattr(os, "chown") and (facts.st_uid, facts.st_gid) != (mine.st_uid, mine.st_gid):
        try:
            os.chown(copy, facts.st_uid, facts.st_gid)
        except PermissionError as why:
            raise NotPermitted(
                N_("{path} belongs to someone else"),
                N_("Change its owner to yourself (chown), then try again. Nothing was changed."),
                path=str(original),
            ) from why
    copy.chmod(stat.S_IMODE(facts.st_mode))
    if hasattr(os, "listxattr"):
        # Not every file system has them, and some may be set by the system alone.
        with contextlib.suppress(OSError):
            for name in os.listxattr(original):
                with contextlib.suppress(OSError):
                    os.setxattr(copy, name, os.getxattr(original, name))


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # a folder cannot be opened on Windows; the rename is durable there
    handle = os.open(folder, os.O_RDONLY)
    try:
        regular_file.sync(handle)
    finally:
        os.close(handle)


def _read_only_file(path: Path) -> NotPermitted:
    return NotPermitted(
        N_("{path} is read-only"),
        N_("Make the file writable (chmod u+w), then try again. Nothing was changed."),
        path=str(path),
    )
