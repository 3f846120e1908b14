"""Lists of records as tables of pandas and polars. Both are optional: pip install wegwijs[pandas], wegwijs[polars]."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from . import _core
from .optional import needed
from .records import Records

if TYPE_CHECKING:
    import pandas
    import polars

Columns = dict[str, list[Any]]


def columns(value: Any) -> Columns:
    """The fields of a list of records, as lists of equal length; of an empty list of nobody knows what: none."""
    if isinstance(value, _core.Coverage):
        return _cells(value)
    if isinstance(value, _core.CountTable):
        return _counts(value)
    if isinstance(value, _core.ReportTable):
        return _reported(value)
    records = _records_of(value)
    return {} if records.of is None else _core._columns(tuple(records), records.of)


def _records_of(value: Any) -> Records[Any]:
    if isinstance(value, Records):
        return value
    for kind, name in (
        (_core.Advice, "options"),
        (_core.FoundList, "hits"),
        (_core.Routes, "routes"),
        (_core.Report, "diagnostics"),
        (_core.Sheet, "lines"),
    ):
        if isinstance(value, kind):
            return getattr(value, name)  # type: ignore[no-any-return]
    raise TypeError(f"{type(value).__name__} is no list of records")


def _cells(coverage: _core.Coverage) -> Columns:
    """With the id and the name of the row instead of its number."""
    table = _core._columns(tuple(coverage.cells), _core.CoverageCell)
    rows = [coverage.rows[row] for row in table.pop("row")]
    return {"row": [row.id for row in rows], "name": [row.name for row in rows], **table}


def _counts(counts: _core.CountTable) -> Columns:
    table: Columns = {"key": [row.key for row in counts.rows], "name": [row.name for row in counts.rows]}
    for place, column in enumerate(counts.columns):
        table[column.key] = [row.numbers[place] for row in counts.rows]
    return table


def _reported(report: _core.ReportTable) -> Columns:
    """A cell is a number, a word, or None."""
    table: Columns = {"key": [row.key for row in report.rows], "name": [row.name for row in report.rows]}
    for place, column in enumerate(report.columns):
        cells = [row.cells[place] for row in report.rows]
        table[column.key] = [cell.number if cell.number is not None else cell.text or None for cell in cells]
    return table


def to_pandas(value: Any) -> pandas.DataFrame:
    module = needed("pandas")
    return module.DataFrame(  # type: ignore[no-any-return]
        {name: _series(module, values) for name, values in columns(value).items()}
    )


def _series(pandas: Any, values: list[Any]) -> Any:
    sample = next((one for one in values if one is not None), None)
    if isinstance(sample, datetime.datetime):
        return pandas.to_datetime(pandas.Series(values, dtype="object"), utc=True).dt.tz_convert("Europe/Amsterdam")
    if isinstance(sample, datetime.date):
        return pandas.to_datetime(pandas.Series(values, dtype="object"))
    if isinstance(sample, (str, bool, int, float)):
        return pandas.Series(values)
    return pandas.Series(values, dtype="object")


def to_polars(value: Any) -> polars.DataFrame:
    module = needed("polars")
    return module.DataFrame(  # type: ignore[no-any-return]
        [module.Series(name, _plain(values), strict=False) for name, values in columns(value).items()]
    )


def _plain(values: list[Any]) -> list[Any]:
    """What polars has a type for; records within records become text."""
    sample = next((one for one in values if one is not None and one != ()), None)
    if isinstance(sample, tuple) and isinstance(sample[0], (str, int, float)):
        return [list(one) for one in values]
    if sample is None or isinstance(sample, (str, bool, int, float, datetime.date)):
        return [None if one == () else one for one in values]
    return [None if one is None else str(one) for one in values]
