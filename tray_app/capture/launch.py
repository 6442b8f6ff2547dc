"""Starts a child process from inside somebody else's process without leaving traces in it."""

import os
import sys

from tray_app import isolated
from tray_app.capture.guard import suppress_own_errors


def detached(module: str) -> bool:
    """Run a module in the background, so that the host neither waits for it nor has it as a child.

    Not in a host that is told of the ends of its children: it would be told of ours.
    """
    command = isolated.module(module)
    return bool(command) and not _hears_of_children() and _detach(command)


def _hears_of_children() -> bool:
    if sys.platform == "win32":
        return False
    import signal

    handler = signal.getsignal(signal.SIGCHLD)
    waits = signal.SIGCHLD in signal.pthread_sigmask(signal.SIG_BLOCK, ())
    return waits or handler not in (signal.SIG_DFL, signal.SIG_IGN)


def _detach(command: list[str]) -> bool:
    if sys.platform == "win32":
        import subprocess

        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        nowhere = subprocess.DEVNULL
        child = subprocess.Popen(
            command, stdin=nowhere, stdout=nowhere, stderr=nowhere, creationflags=flags
        )
        child.returncode = 0  # nobody waits for it, and Python need not complain
        return True
    # A shell that starts it and ends at once: so it belongs to init, and the host has no child to
    # wonder about.
    wrapped = ["/bin/sh", "-c", '"$@" </dev/null >/dev/null 2>&1 &', "sh", *command]
    shell = os.posix_spawn(wrapped[0], wrapped, os.environ)
    with suppress_own_errors():  # a host that waits for any child may have been quicker
        os.waitpid(shell, 0)
    return True
