"""A referral network as a graph of NetworkX or igraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _core
from .optional import needed

if TYPE_CHECKING:
    import igraph
    import networkx

_EFFORT = {"internal": 0, "warm": 1, "external": 2}


def _node(node: _core.ExcerptNode) -> dict[str, Any]:
    return {
        "label": node.name,
        "kind": node.kind,
        "organization": node.organization,
        "referral_only": node.referral_only,
        "fictional": node.fictional,
    }


def _edge(edge: _core.ExcerptEdge) -> dict[str, Any]:
    return {"kind": edge.kind, "effort": _EFFORT[edge.kind], "agreed": edge.rule is not None, "rule": edge.rule}


def to_networkx(network: _core.Excerpt) -> networkx.MultiDiGraph[str]:
    graph = needed("networkx").MultiDiGraph()
    for node in network.nodes:
        graph.add_node(node.id, **_node(node))
    for edge in network.edges:
        graph.add_edge(network.nodes[edge.from_].id, network.nodes[edge.to].id, **_edge(edge))
    made: networkx.MultiDiGraph[str] = graph
    return made


def to_igraph(network: _core.Excerpt) -> igraph.Graph:
    graph = needed("igraph").Graph(directed=True)
    nodes = [{"name": node.id, **_node(node)} for node in network.nodes]
    graph.add_vertices(len(nodes), {key: [one[key] for one in nodes] for key in nodes[0]} if nodes else None)
    edges = [_edge(edge) for edge in network.edges]
    graph.add_edges(
        [(edge.from_, edge.to) for edge in network.edges],
        {key: [one[key] for one in edges] for key in edges[0]} if edges else None,
    )
    return graph
