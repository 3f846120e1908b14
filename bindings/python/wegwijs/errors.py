"""What wegwijs raises when it cannot go on: the tree of the C++ library.

Every error has a stable ``code``, so that programs need not read sentences. ``str(error)`` is English;
``error.message("nl")`` is the same for staff.
"""

from __future__ import annotations

from typing import Any, Literal


class Error(Exception):
    """Any error of wegwijs.

    Attributes:
        code: Stable, kebab-case: ``"not-found"``.
    """

    def __init__(self, code: str, english: str, dutch: str = "", *more: Any) -> None:
        super().__init__(code, english, dutch, *more)
        self.code = code
        self._english = english
        self._dutch = dutch or english

    def __str__(self) -> str:
        return self._english

    def message(self, language: Literal["nl", "en"] = "en") -> str:
        """The sentence in the language asked for.

        Example:
            >>> try:
            ...     kb["lokhal"]
            ... except wegwijs.NotFound as error:
            ...     print(error.nearest, error.message("nl"))
            lochal ...
        """
        return self._dutch if language == "nl" else self._english


class FileError(Error):
    """A file cannot be read or written, or is not what it should be."""


class VersionError(FileError):
    """A knowledge base file of another format version; the message says what to do."""


class NotFound(Error, KeyError):
    """An id that names nothing.

    Attributes:
        id: The id that was asked for.
        nearest: The nearest id that does exist; empty where none is near.
    """

    def __init__(self, code: str, english: str, dutch: str = "", id: str = "", nearest: str = "") -> None:
        super().__init__(code, english, dutch, id, nearest)
        self.id = id
        self.nearest = nearest


class InvalidArgument(Error, ValueError):
    """A value that cannot be used: a limit of -1, a moment without a time zone, partner data with faults.

    Attributes:
        result: Of partner data with faults, what the build found; else None.
    """

    result: Any = None


class Interrupted(Error):
    """The caller asked to stop, through a progress callback that returned False."""
