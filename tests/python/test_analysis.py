"""The map looked at as a whole: holes, leaning, what-if, age, differences."""

import json

import pytest
from conftest import VILLAGE

import wegwijs


@pytest.fixture(scope="module")
def later(tmp_path_factory):
    """The village after its debt buddies have stopped."""
    text = (VILLAGE / "village.yaml").read_text(encoding="utf-8")
    folder = tmp_path_factory.mktemp("later")
    assert "id: maatjes-schulden, " in text
    changed = text.replace("id: maatjes-schulden, ", "id: maatjes-schulden, status: inactive, ")
    (folder / "village.yaml").write_text(changed, encoding="utf-8")
    return wegwijs.build(folder)


def test_coverage_has_a_cell_for_each_desk_and_theme(kb):
    found = kb.coverage()
    assert [row.id for row in found.rows] == ["balie"] and len(found.cells) == len(kb.themes)
    by_theme = {cell.theme: cell for cell in found.cells}
    assert by_theme["debts"].kind == "warm" and by_theme["debts"].by == "gemeente-dorp-schuldhulp"
    assert by_theme["energy"].kind == "external"
    assert json.loads(found.to_json())["rows"][0]["id"] == "balie"


def test_coverage_of_a_theme_with_what_is_below_it(kb):
    def themes(**asked):
        return {cell.theme for cell in kb.coverage(**asked).cells}

    assert themes(theme="finance") == {"finance", "debts"} and themes(themes=["finance"]) == {"finance"}
    assert themes(theme="finance", themes=["energy"]) == {"finance", "debts", "energy"}
    with pytest.raises(wegwijs.NotFound):
        kb.coverage(theme="nergens")


def test_coverage_by_weekday_and_area(kb, tuesday):
    found = kb.coverage(rows="areas", themes=["debts"], weekdays=["tu", "sa"], at=tuesday)
    assert {(cell.weekday, cell.kind) for cell in found.cells} == {("tu", "warm"), ("sa", None)}
    assert found.without_desk == ("stad",)


def test_the_partner_on_whom_all_leans_is_found_and_told(kb):
    points = kb.single_points("debts")
    assert ("gemeente-dorp-schuldhulp", "warmth") in {(point.id, point.loss) for point in points}
    words = kb.sentence(points[0], language="en")
    assert "debts" in words.lower() and words != kb.sentence(points[0], language="nl")


def test_what_if_tells_what_is_lost(kb, tuesday):
    result = kb.what_if(without=["gemeente-dorp"], at=tuesday)
    assert result.stopped.services == ("gemeente-dorp-schuldhulp",)
    assert {(change.theme, change.before, change.after) for change in result.lost} >= {("debts", "warm", "external")}
    assert json.loads(kb.to_json(result))["lost"]
    with pytest.raises(wegwijs.NotFound):
        kb.what_if(without=["nergens"], at=tuesday)


def test_the_network_as_a_whole(kb, tuesday):
    found = kb.analyse_network(theme="debts", at=tuesday)
    assert found.theme == "debts" and found.capacity[0].week == "2026-W48"
    assert json.loads(kb.to_json(found))["theme"] == "debts"
    assert kb.capacity(theme="debts", week="2026-W48").warm_minutes == found.capacity[0].warm_minutes == 360


def test_what_is_due_to_be_checked(kb, tuesday):
    due = kb.stale(at=tuesday, within_days=10_000)
    assert "maatjes-schulden" in {check.id for check in due}
    assert {check.kind for check in kb.stale(at=tuesday, within_days=10_000, kind="phone")} == {"phone"}
    assert json.loads(kb.stale_json(at=tuesday))["checks"] is not None


def test_what_changed_between_two_maps(kb, later):
    diff = kb.map_diff(later)
    assert [(change.kind, change.id, change.fields) for change in diff.records] == [("service", "maatjes-schulden", ("status",))]
    assert [(path.service, path.after) for path in diff.paths] == [("maatjes-schulden", None)]
    assert kb.map_diff(kb).records == () and json.loads(later.to_json(diff))["records"]
    with pytest.raises(TypeError, match="expected a KnowledgeBase"):
        kb.map_diff(diff)


def test_counting_sheets_and_gaps(kb, tuesday):
    counts = kb.count(at=tuesday.date())
    assert counts.at == tuesday.date() and {table.key for table in counts.tables} >= {"records", "themes"}
    sheet = kb.sheet(desk="balie", theme="debts", at=tuesday)
    assert sheet.lines[0].kind == "warm" and sheet.urgent[0].phone == "0800-9009"
    assert kb.warm_gaps("balie")[0].desk == "balie" and kb.warm_gaps().of is wegwijs.WarmGaps


def test_the_network_goes_to_networkx_and_igraph(kb):
    network = kb.excerpt(desk="balie", theme="debts", most_nodes=0)
    graph = network.to_networkx()
    assert set(graph) == {node.id for node in network.nodes} and graph.number_of_edges() == len(network.edges)
    kinds = [data["kind"] for _, _, data in graph.edges("balie", data=True)]
    assert "warm" in kinds and graph.nodes["balie"]["label"] == "Informatiepunt Dorp"
    other = network.to_igraph()
    assert other.vs["name"] == [node.id for node in network.nodes]
    assert other.es["effort"] == [{"internal": 0, "warm": 1, "external": 2}[edge.kind] for edge in network.edges]
    empty = wegwijs.Excerpt()
    assert len(empty.to_networkx()) == 0 and empty.to_igraph().vcount() == 0


def test_the_network_as_a_picture_and_a_file(kb):
    network = kb.excerpt(desk="balie", theme="debts")
    assert kb.to_svg(network).startswith("<svg") or "<svg" in kb.to_svg(network)
    assert "digraph" in kb.to_dot(network, language="en") and "graphml" in kb.to_graphml(network)
