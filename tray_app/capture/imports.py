"""Does something to a module as soon as the host has loaded it, without loading it for the host."""

from __future__ import annotations

import sys

from tray_app.capture.guard import suppress_own_errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

    Action = Callable[[ModuleType], object]


class LateImports:
    """A finder that finds nothing itself: it adds an action to what the others find."""

    def __init__(self) -> None:
        self._wanted: dict[str, Action] = {}

    def when_loaded(self, name: str, action: Action) -> None:
        """Call *action* with the module: now, if the host has it, or once it is loaded."""
        module = sys.modules.get(name)
        if module is not None:
            action(module)
            return
        self._wanted[name] = action
        if self not in sys.meta_path:
            sys.meta_path.insert(0, self)

    def forget(self) -> None:
        """Take back what has not happened."""
        self._wanted.clear()
        if self in sys.meta_path:
            sys.meta_path.remove(self)

    def find_spec(
        self, name: str, path: Any = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the others' answer for a wanted module, and None for every other."""
        if name not in self._wanted:
            return None
        action = self._wanted.pop(name)
        for finder in list(sys.meta_path):
            find = getattr(finder, "find_spec", None)
            if finder is self or find is None:
                continue
            spec: ModuleSpec | None = find(name, path, target)
            if spec is not None:
                with suppress_own_errors():
                    _add(spec, action)
                return spec
        return None


def _add(spec: ModuleSpec, action: Action) -> None:
    loader: Any = spec.loader
    original = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        with suppress_own_errors():
            del loader.exec_module  # the loader is its own again
        original(module)
        with suppress_own_errors():
            action(module)

    loader.exec_module = exec_module
