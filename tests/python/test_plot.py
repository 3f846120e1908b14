"""Pictures: what is drawn is what the values say."""

import pytest

import wegwijs

pyplot = pytest.importorskip("matplotlib.pyplot")
from wegwijs import plot  # noqa: E402


@pytest.fixture(autouse=True)
def closed():
    yield
    pyplot.close("all")


def texts(axes):
    return [text.get_text() for text in axes.texts]


def contrast(colour):
    """With white, by WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def test_lines_are_legible_on_white():
    assert all(contrast(colour) >= 4.5 for colour in plot.KIND_COLOURS.values())


def test_a_heat_map_has_a_sign_for_every_cell(kb):
    axes = plot.coverage(kb.coverage(), names={"debts": "Schulden"})
    assert [label.get_text() for label in axes.get_xticklabels()] == ["Schulden", "energy", "finance"]
    assert texts(axes) == ["w", "e", "i"]


def test_a_network_names_every_node_and_draws_every_edge(kb):
    network = kb.excerpt(desk="balie", theme="debts")
    axes = plot.network(network)
    assert {text for text in texts(axes) if text} == {node.name for node in network.nodes}
    arrows = [text for text in axes.texts if getattr(text, "arrow_patch", None) is not None]
    assert len(arrows) == len(network.edges)
    assert plot.network(wegwijs.Excerpt()) is not None


def test_a_week_has_a_strip_for_each_day(kb, tuesday):
    axes = plot.week(kb.hours("balie", at=tuesday))
    assert len(axes.get_yticklabels()) == 7 and texts(axes).count("dicht") == 2


def test_reach_is_sorted_and_has_exact_intervals():
    axes = plot.reach([10, 0, 40], [1000, 500, 1000], ["a", "b", "c"])
    assert [label.get_text() for label in axes.get_yticklabels()] == ["b", "a", "c"]
    # Garwood 1936, table of fiducial limits: 0 → 0 … 3.689, 10 → 4.795 … 18.390, 40 → 28.58 … 54.47
    for count, low, high in ((0, 0.0, 3.689), (10, 4.795, 18.390), (40, 28.58, 54.47)):
        assert plot.poisson_interval(count) == pytest.approx((low, high), abs=0.006)
    with pytest.raises(ValueError, match="expected as many"):
        plot.reach([1], [1, 2], ["a"])


def test_places_stand_on_their_coordinates(kb):
    axes = plot.places(kb)
    assert axes.collections[1].get_offsets().tolist() == [[5.09, 51.55]]
    assert axes.collections[0].get_offsets().tolist() == [[5.09, 51.56]] and "Dorp" in texts(axes)
    assert len(plot.places(kb, area="stad").collections[0].get_offsets()) == 0
