"""Pictures of a map with matplotlib: pip install wegwijs[plot].

Every function draws on the axes given, or on new ones, and returns them: ``plot.coverage(kb.coverage()).figure.savefig(…)``.
Colours are told apart by people who are colour-blind and on paper without colours: kinds differ in shape, line or pattern too.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import _core
from .optional import needed

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Dark enough for a contrast of 4.5 to 1 with white.
KIND_COLOURS = {"internal": "#1b5e8c", "warm": "#b3541e", "external": "#6b6b6b"}
_KIND_LINES = {"internal": "solid", "warm": "dashed", "external": "dotted"}
_NODE_SHAPES = {"desk": "s", "own": "o", "partner": "o", "organization": "D"}
_NODE_FILLS = {"desk": "#1b5e8c", "own": "#9ecae9", "partner": "#ffffff", "organization": "#fdd49e"}
_CELLS = ("nobody", "external", "warm", "internal")
_CELL_COLOURS = ("#ffffff", "#e5e5e5", "#fdae6b", "#4a90c2")
_CELL_SIGNS = ("–", "e", "w", "i")


def _axes(axes: Axes | None, width: float, height: float) -> Axes:
    if axes is not None:
        return axes
    plt = needed("matplotlib.pyplot")
    return plt.subplots(figsize=(width, height), layout="constrained")[1]  # type: ignore[no-any-return]


def coverage(coverage: _core.Coverage, *, axes: Axes | None = None, names: Mapping[str, str] | None = None) -> Axes:
    """A heat map: rows are desks or areas, columns are themes, a cell is the warmest kind of referral there is.

    Where there are several cells for a place (weekdays, groups) the coldest of them is shown.

    Args:
        coverage: From ``KnowledgeBase.coverage()``.
        axes: To draw on; None makes new ones.
        names: Names of themes by their ids; left out: the ids.

    Raises:
        ImportError: matplotlib is missing.

    Example:
        >>> plot.coverage(kb.coverage(themes=["debts", "language"]))
    """
    themes = sorted({cell.theme for cell in coverage.cells})
    column = {theme: place for place, theme in enumerate(themes)}
    level = {None: 0, "external": 1, "warm": 2, "internal": 3}
    grid = [[3] * len(themes) for _ in coverage.rows]
    for cell in coverage.cells:
        place = column[cell.theme]
        grid[cell.row][place] = min(grid[cell.row][place], level[cell.kind])
    longest = max((len(row.name) for row in coverage.rows), default=0)
    axes = _axes(axes, max(6.0, 1 + 0.075 * longest + 0.3 * len(themes)), 2.4 + 0.26 * len(coverage.rows))
    colours = needed("matplotlib.colors").ListedColormap(_CELL_COLOURS)
    axes.imshow(grid, cmap=colours, vmin=-0.5, vmax=3.5, aspect="auto")
    for row, cells in enumerate(grid):
        for place, kind in enumerate(cells):
            axes.text(place, row, _CELL_SIGNS[kind], ha="center", va="center", fontsize=7, color="black")
    axes.set_xticks(range(len(themes)), [(names or {}).get(theme, theme) for theme in themes], rotation=90, fontsize=8)
    axes.set_yticks(range(len(coverage.rows)), [row.name for row in coverage.rows], fontsize=8)
    patch = needed("matplotlib.patches").Patch
    axes.legend(
        handles=[
            patch(facecolor=colour, edgecolor="black", label=f"{sign}  {name}")
            for colour, sign, name in zip(_CELL_COLOURS, _CELL_SIGNS, _CELLS)
        ],
        loc="lower left",
        bbox_to_anchor=(0, 1.01),
        ncols=4,
        fontsize=8,
        frameon=False,
    )
    return axes


def _columns(network: _core.Excerpt) -> dict[int, int]:
    """How many steps each node is away from where the network begins."""
    onward: dict[int, list[int]] = {}
    entered = set()
    for edge in network.edges:
        onward.setdefault(edge.from_, []).append(edge.to)
        entered.add(edge.to)
    begin = [0] if network.desk else [place for place in range(len(network.nodes)) if place not in entered]
    steps = {place: 0 for place in begin}
    queue = list(begin)
    for place in queue:
        for to in onward.get(place, []):
            if to not in steps:
                steps[to] = steps[place] + 1
                queue.append(to)
    return {place: steps.get(place, 0) for place in range(len(network.nodes))}


def network(network: _core.Excerpt, *, axes: Axes | None = None) -> Axes:
    """A network from left to right in the order of the steps; the three kinds of referral differ in colour and in line.

    Args:
        network: From ``KnowledgeBase.excerpt()``; up to some forty nodes can be read.
        axes: To draw on; None makes new ones.

    Raises:
        ImportError: matplotlib is missing.

    Example:
        >>> plot.network(kb.excerpt(desk="lochal", theme="debts"))
    """
    steps = _columns(network)
    by_column: dict[int, list[int]] = {}
    for place, column in steps.items():
        by_column.setdefault(column, []).append(place)
    tallest = max((len(places) for places in by_column.values()), default=1)
    spot = {
        place: (float(column), (row - (len(places) - 1) / 2) * -tallest / max(len(places), 1))
        for column, places in by_column.items()
        for row, place in enumerate(places)
    }
    axes = _axes(axes, 4 + 3.2 * len(by_column), 1.5 + 0.34 * tallest)
    for edge in network.edges:
        axes.annotate(
            "",
            xy=spot[edge.to],
            xytext=spot[edge.from_],
            arrowprops={
                "arrowstyle": "->",
                "color": KIND_COLOURS[edge.kind],
                "linestyle": _KIND_LINES[edge.kind],
                "linewidth": 1.3,
                "shrinkA": 6,
                "shrinkB": 6,
                "connectionstyle": "arc3,rad=0.25" if spot[edge.to][0] == spot[edge.from_][0] else "arc3",
            },
        )
    for place, node in enumerate(network.nodes):
        axes.plot(*spot[place], _NODE_SHAPES[node.kind], color=_NODE_FILLS[node.kind], markeredgecolor="black", markersize=8)
        # Where steps begin the arrows leave to the right: the name stands on the other side.
        left = steps[place] == 0 and len(by_column) > 1
        beside: dict[str, Any] = {"xytext": (-9, 0), "ha": "right"} if left else {"xytext": (8, 0), "ha": "left"}
        axes.annotate(node.name, spot[place], textcoords="offset points", va="center", fontsize=7, **beside)
    line = needed("matplotlib.lines").Line2D
    kinds = [line([], [], color=KIND_COLOURS[kind], linestyle=_KIND_LINES[kind], label=kind) for kind in KIND_COLOURS]
    nodes = [
        line([], [], marker=_NODE_SHAPES[kind], color=fill, markeredgecolor="black", linestyle="none", label=kind)
        for kind, fill in _NODE_FILLS.items()
    ]
    axes.legend(handles=[*kinds, *nodes], loc="lower left", bbox_to_anchor=(0, 1.0), ncols=7, fontsize=8, frameon=False)
    axes.margins(x=0.05, y=0.08)
    axes.set_xlim(-0.75, max(by_column, default=0) + 0.75)
    axes.axis("off")
    return axes


def _hour(text: str) -> float:
    hours, minutes = text.split(":")
    return int(hours) + int(minutes) / 60


def week(hours: _core.WeekHours, *, axes: Axes | None = None) -> Axes:
    """Opening hours as a strip for each day; assumed hours are hatched, holidays named.

    Args:
        hours: From ``KnowledgeBase.hours()``.
        axes: To draw on; None makes new ones.

    Raises:
        ImportError: matplotlib is missing.

    Example:
        >>> plot.week(kb.hours("lochal"))
    """
    days = ("ma", "di", "wo", "do", "vr", "za", "zo")
    rows = [(entry, day) for entry in hours.entries for day in entry.week]
    axes = _axes(axes, 8, 1.2 + 0.3 * len(rows))
    for row, (entry, day) in enumerate(rows):
        spans = [(_hour(opens), _hour(closes) - _hour(opens)) for opens, closes in day.open]
        axes.broken_barh(
            spans,
            (row - 0.38, 0.76),
            facecolor="#4a90c2" if entry.known else "#ffffff",
            edgecolor="#1b5e8c",
            hatch=None if entry.known else "///",
        )
        if not spans:
            axes.text(12, row, day.holiday or "dicht", ha="center", va="center", fontsize=8, color="#555555")
    labels = [
        f"{days[day.date.weekday()]} {day.date.day}/{day.date.month}" + (f"  {entry.name}" if place % 7 == 0 and len(hours.entries) > 1 else "")
        for place, (entry, day) in enumerate(rows)
    ]
    axes.set_yticks(range(len(rows)), labels, fontsize=8)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    open_hours = [_hour(time) for _, day in rows for span in day.open for time in span]
    axes.set_xlim(min([8.0, *open_hours]) - 0.5, max([18.0, *open_hours]) + 0.5)
    axes.set_xlabel("uur")
    axes.set_title(hours.name + ("" if hours.known else " – uren niet bekend: aangenomen"), loc="left", fontsize=10)
    axes.grid(axis="x", color="#dddddd")
    axes.set_axisbelow(True)
    return axes


def poisson_interval(count: int, confidence: float = 0.95) -> tuple[float, float]:
    """The exact interval of Garwood for the mean of a count that is Poisson, by bisection on its distribution.

    Args:
        count: What was counted, 0 or more.
        confidence: Between 0 and 1.

    Returns:
        Lower and upper end; both include `count`.

    Example:
        >>> plot.poisson_interval(10)
    """
    tail = (1 - confidence) / 2

    def at_most(last: int, mean: float) -> float:
        if last < 0:
            return 0.0
        return math.fsum(math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) for k in range(last + 1)) if mean > 0 else 1.0

    def crossing(last: int, probability: float) -> float:
        low, high = 0.0, count + 10 * math.sqrt(count + 1) + 20
        for _ in range(100):
            middle = (low + high) / 2
            low, high = (middle, high) if at_most(last, middle) > probability else (low, middle)
        return (low + high) / 2

    return (0.0 if count == 0 else crossing(count - 1, 1 - tail)), crossing(count, tail)


def reach(
    questions: Sequence[int], inhabitants: Sequence[int], names: Sequence[str], *, per: int = 1000, axes: Axes | None = None
) -> Axes:
    """Questions for each so many inhabitants, with the exact 95 % interval of a count; the highest on top.

    The interval says how far chance alone reaches. It says nothing about what was counted differently from desk to desk.

    Args:
        questions: Counted questions, one number a desk.
        inhabitants: Of the place the desk stands in; above 0.
        names: Of the desks.
        per: Inhabitants in the unit of the axis.
        axes: To draw on; None makes new ones.

    Raises:
        ImportError: matplotlib is missing.
        ValueError: The lists differ in length, or a number cannot be.

    Example:
        >>> plot.reach([1023, 520], [224_459, 24_931], ["LocHal", "Cuijk"])
    """
    if not len(questions) == len(inhabitants) == len(names):
        raise ValueError(f"{len(questions)} questions, {len(inhabitants)} inhabitants, {len(names)} names: expected as many")
    if min(questions, default=0) < 0 or min(inhabitants, default=1) < 1:
        raise ValueError("expected questions of 0 or more and inhabitants of 1 or more")
    order = sorted(range(len(names)), key=lambda one: questions[one] / inhabitants[one])
    rates = [per * questions[one] / inhabitants[one] for one in order]
    ends = [poisson_interval(questions[one]) for one in order]
    low = [rate - per * end[0] / inhabitants[one] for rate, end, one in zip(rates, ends, order)]
    high = [per * end[1] / inhabitants[one] - rate for rate, end, one in zip(rates, ends, order)]
    axes = _axes(axes, 7.5, 1.2 + 0.28 * len(names))
    axes.errorbar(rates, range(len(order)), xerr=[low, high], fmt="o", color="#1b5e8c", ecolor="#6b6b6b", capsize=3)
    axes.set_yticks(range(len(order)), [names[one] for one in order], fontsize=8)
    axes.set_xlabel(f"vragen per {per} inwoners (95 %-interval van een telling)")
    axes.set_xlim(left=0)
    axes.grid(axis="x", color="#dddddd")
    axes.set_axisbelow(True)
    return axes


def places(kb: _core.KnowledgeBase, *, desks: bool = True, axes: Axes | None = None, area: str = "") -> Axes:
    """Desks and places of partners on their coordinates (WGS84), in the right proportion for their latitude.

    Args:
        kb: The map.
        desks: Whether desks are drawn and named.
        axes: To draw on; None makes new ones.
        area: Only what stands in this area; empty = all.

    Raises:
        ImportError: matplotlib is missing.
        NotFound: There is no such area.

    Example:
        >>> plot.places(kb, area="tilburg").figure.savefig("tilburg.png")
    """
    if area:
        area = kb.area(area).id
    shown = {
        one.id: one
        for one in kb.locations
        if one.point is not None and (not area or kb.contains(area, one.municipality))
    }
    of_desks = {desk.location: desk for desk in kb.desks if desk.location in shown}
    axes = _axes(axes, 9, 7)
    partners = [one for key, one in shown.items() if key not in of_desks]
    axes.scatter(
        [one.point.longitude for one in partners if one.point],
        [one.point.latitude for one in partners if one.point],
        marker="o",
        s=18,
        facecolor="#fdd49e",
        edgecolor="#b3541e",
        label="partner",
    )
    if desks:
        spots: dict[tuple[float, float], list[Any]] = {}
        for key, desk in of_desks.items():
            point = shown[key].point
            if point is not None:
                spots.setdefault((point.longitude, point.latitude), []).append(desk)
        axes.scatter([x for x, _ in spots], [y for _, y in spots], marker="s", s=40, color="#1b5e8c", edgecolor="black", label="balie")
        halo = [needed("matplotlib.patheffects").withStroke(linewidth=2, foreground="white")]
        for spot, here in spots.items():
            name = here[0].name.removeprefix("Informatiepunt ").removeprefix("Bibliotheek ")
            axes.annotate(name, spot, xytext=(5, 4), textcoords="offset points", fontsize=7, path_effects=halo)
    latitudes = [one.point.latitude for one in shown.values() if one.point]
    middle = sum(latitudes) / len(latitudes) if latitudes else 52.0
    axes.set_aspect(1 / math.cos(math.radians(middle)))
    axes.set_xlabel("lengte (°)")
    axes.set_ylabel("breedte (°)")
    if not shown:
        axes.text(0.5, 0.5, "geen plaats met coördinaten", ha="center", transform=axes.transAxes)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1.0), ncols=2, fontsize=8, frameon=False)
    axes.grid(color="#eeeeee")
    axes.set_axisbelow(True)
    return axes
