"""Records: what every list of records comes as."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    import pandas
    import polars

T_co = TypeVar("T_co", covariant=True)


def restore(kind: type[Any], values: tuple[Any, ...]) -> Any:
    """What pickle calls to make a value again."""
    from . import _core

    return _core._restore(kind, values)


class Records(tuple[T_co, ...], Generic[T_co]):
    """An immutable sequence of records of one kind, that becomes a table.

    A tuple in every respect: it can be indexed, sliced, compared and pickled.

    Attributes:
        of: The class of its records; known also where it is empty.

    Example:
        >>> kb.services.to_pandas().groupby("access").size()
    """

    of: type[T_co] | None

    def __new__(cls, items: Iterable[T_co] = (), of: type[T_co] | None = None) -> Records[T_co]:
        made = super().__new__(cls, cast(Any, items))
        made.of = of if of is not None else (type(made[0]) if made else None)
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return (tuple(self), self.of)

    def __repr__(self) -> str:
        name = self.of.__name__ if self.of is not None else ""
        if len(self) <= 3:
            return f"Records[{name}]({list(self)!r})"
        shown = ", ".join(repr(one) for one in self[:3])
        return f"Records[{name}]([{shown}, … {len(self)} in all])"

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame with a row for each record and a column for each field.

        Moments are datetime64 in Europe/Amsterdam, dates datetime64, missing values NaN or None; records and lists
        within a record stay what they are.

        Raises:
            ImportError: pandas is not installed.

        Example:
            >>> kb.services.to_pandas().groupby("organization").size()
        """
        from .tables import to_pandas

        return to_pandas(self)

    def to_polars(self) -> polars.DataFrame:
        """The same as a polars DataFrame. Records within a record become text.

        Raises:
            ImportError: polars is not installed.

        Example:
            >>> kb.services.to_polars().group_by("organization").len()
        """
        from .tables import to_polars

        return to_polars(self)

    def _repr_html_(self) -> str:
        from .html import records

        return records(self)
