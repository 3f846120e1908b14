"""Packages that only some people need: a clear message where one is missing."""

from __future__ import annotations

import importlib
from typing import Any

_EXTRA = {"matplotlib": "plot", "networkx": "networkx", "igraph": "igraph"}


def needed(package: str) -> Any:
    """The module, imported.

    Raises:
        ImportError: It is not installed; the message says how to install it.
    """
    name = package.split(".")[0]
    try:
        return importlib.import_module(package)
    except ImportError as error:
        extra = _EXTRA.get(name, name)
        raise ImportError(f"this needs {name}, which is not installed – pip install {name}, or wegwijs[{extra}]") from error
