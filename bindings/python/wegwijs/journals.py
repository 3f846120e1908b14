"""Entries of a journal one after another, without holding all of them in memory."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

from . import _core

_ZONE = ZoneInfo("Europe/Amsterdam")
_Moment = datetime.datetime | None


def _months(first: datetime.datetime, end: datetime.datetime) -> Iterator[tuple[datetime.datetime, datetime.datetime]]:
    """The span from `first` up to `end`, cut where a month begins."""
    while first < end:
        year, month = divmod(first.year * 12 + first.month, 12)
        next_month = datetime.datetime(year, month + 1, 1, tzinfo=_ZONE)
        yield first, min(next_month, end)
        first = next_month


def _each(read: Callable[[datetime.datetime, datetime.datetime], Any], begin: _Moment, end: _Moment) -> Iterator[Any]:
    first = begin.astimezone(_ZONE) if begin is not None else datetime.datetime(2000, 1, 1, tzinfo=_ZONE)
    last = end.astimezone(_ZONE) if end is not None else datetime.datetime(2100, 1, 1, tzinfo=_ZONE)
    for since, until in _months(first, last):
        yield from read(since, until)


def questions(journal: _core.Journal, begin: _Moment = None, end: _Moment = None) -> Iterator[_core.Question]:
    size = journal.size()
    if size.first is None or size.last is None:
        return iter(())
    hour = datetime.timedelta(hours=1)
    return _each(journal._questions, begin or size.first, end or size.last + hour)


def signals(journal: _core.Journal, begin: _Moment = None, end: _Moment = None) -> Iterator[_core.Signal]:
    return _each(journal._signals, begin, end)


def missed_terms(journal: _core.Journal, begin: _Moment = None, end: _Moment = None) -> Iterator[_core.MissedTerm]:
    return _each(journal._missed_terms, begin, end)
