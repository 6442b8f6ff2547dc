"""What a command's start needs of `typing` without loading it, which takes three milliseconds: to a
type checker it is `typing`, and when the program runs, the names say nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO as IO
    from typing import Any as Any
    from typing import Final as Final
    from typing import Literal as Literal
    from typing import NoReturn as NoReturn
    from typing import TextIO as TextIO
    from typing import TypeAlias as TypeAlias
    from typing import TypeVar as TypeVar
    from typing import cast as cast
    from typing import dataclass_transform as dataclass_transform
else:

    class _Unsaid:
        """Stands for a type."""

        def __init__(self, name):
            pass

        def __class_getitem__(cls, key):
            return cls

    IO = Any = Final = Literal = NoReturn = TextIO = TypeAlias = TypeVar = _Unsaid

    def cast(kind, value):
        """Return the value."""
        return value

    def dataclass_transform(**said):
        """Return what leaves a decorator as it is."""
        return lambda decorator: decorator
