"""From partner data to a knowledge base that can be asked."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, Iterator, Literal, Union

from . import _core
from .errors import InvalidArgument

StrPath = Union[str, "os.PathLike[str]"]
Listener = Callable[[_core.Progress], object]


def build(
    sources: StrPath | Sequence[StrPath],
    file: StrPath | None = None,
    *,
    include_fictional: bool = False,
    language: Literal["nl", "en"] = "nl",
    today: date | None = None,
    progress: Listener | bool | None = None,
) -> _core.KnowledgeBase:
    """Reads partner data and opens what was made of it.

    Args:
        sources: YAML files, or folders of them.
        file: Where the knowledge base is written: whole or not at all. None makes one that lives as long as it is used.
        include_fictional: Also files that say ``fictional: true``.
        language: Of the faults that are told.
        today: Dates of sources after it are faults; None: not compared.
        progress: Called now and then with a Progress; returning False stops the work. True shows a bar, with tqdm where
            that is installed. Ctrl-C stops the work as well, and leaves an existing file as it was.

    Raises:
        InvalidArgument: There are faults in the data (code ``"faulty-data"``): ``error.result.report`` has them all.
        FileError: A path does not exist, or the file cannot be written.
        Interrupted: The progress callback returned False.

    Example:
        >>> kb = wegwijs.build("partners/", "brabant.wegwijs", progress=True)
    """
    with _listener(progress) as told, _place(file) as place:
        result = _core._build(
            sources, place, include_fictional=include_fictional, language=language, today=today, progress=told
        )
        if not result.written:
            raise _faulty(result)
        return _core._open_nameless(place) if file is None else _core.open(place)


def _faulty(result: _core.BuildResult) -> InvalidArgument:
    faults = [fault for fault in result.report.diagnostics if fault.severity == "error"]
    first = faults[0].text()
    error = InvalidArgument(
        "faulty-data",
        f"{len(faults)} faults in the data, of which the first is {first} (all of them: error.result.report)",
        f"{len(faults)} fouten in de gegevens, waarvan de eerste {first} (alle: error.result.report)",
    )
    error.result = result
    return error


@contextmanager
def _place(file: StrPath | None) -> Iterator[StrPath]:
    """The file asked for, or one that is gone afterwards: an open knowledge base does not need its name."""
    if file is not None:
        yield file
        return
    with tempfile.TemporaryDirectory(prefix="wegwijs-") as folder:
        yield os.path.join(folder, "map.wegwijs")


@contextmanager
def _listener(progress: Listener | bool | None) -> Iterator[Listener | None]:
    if progress is None or progress is False:
        yield None
    elif progress is True:
        with _bar() as bar:
            yield bar
    else:
        yield progress


@contextmanager
def _bar() -> Iterator[Listener]:
    try:
        from tqdm.auto import tqdm
    except ImportError:
        yield _lines
        return
    with tqdm(unit="", leave=False) as bar:

        def show(step: _core.Progress) -> None:
            if bar.desc != f"{step.what}: ":
                bar.reset(total=step.total or None)
                bar.set_description(step.what)
            bar.update(step.done - bar.n)

        yield show


def _lines(step: _core.Progress) -> None:
    if step.done == step.total or step.done % 1000 == 0:
        print(f"\r{step.what} {step.done}/{step.total or '?'}   ", end="", file=sys.stderr, flush=True)
