#!/usr/bin/env python3
"""Measures the referral network of a whole country, sets igraph and NetworkX beside it, and writes the page.

    network.py NETWORK_BENCH [--services N --desks N --rules N --sources N] [--country FILE]

igraph (its core is C) and NetworkX get the very same edges in the same run; the answers must be the same numbers.
"""
import argparse
import array
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import igraph
import networkx

import page


# As in network_bench.cpp.
CLOCK = time.process_time if "WEGWIJS_BENCH_CPU" in os.environ else time.perf_counter


def timed(work, rounds):
    """The shortest of some rounds in milliseconds, and the answer."""
    best, answer = math.inf, None
    for _ in range(rounds):
        begin = CLOCK()
        answer = work()
        best = min(best, (CLOCK() - begin) * 1000)
    return best, answer


def edges_of(file):
    """The number of vertices, and pairs of them."""
    numbers = array.array("I", pathlib.Path(file).read_bytes())
    return numbers[0], list(zip(numbers[1::2], numbers[2::2]))


def others(edges_file, small_file, sparse_file, count):
    size, edges = edges_of(edges_file)
    small_size, small_edges = edges_of(small_file)
    sources = [i * size // count for i in range(count)]
    found = {"vertices": size, "edges": len(edges), "small.vertices": small_size, "small.edges": len(small_edges)}

    graph = igraph.Graph(n=size, edges=edges, directed=True)
    undirected = graph.as_undirected()
    # distances() makes a list for Python, eccentricity() gives one number from C: the quicker of the two counts.
    by_one_number, _ = timed(lambda: [graph.eccentricity(s, mode="out") for s in sources], 2)
    by_list, rows = timed(lambda: [graph.distances(source=[s], mode="out")[0] for s in sources], 2)
    found["igraph.shortest"] = min(by_one_number, by_list)
    found["igraph.shortest.sum"] = sum(steps for row in rows for steps in row if steps != math.inf)
    found["igraph.cuts"], cuts = timed(undirected.articulation_points, 3)
    found["igraph.cuts.count"] = len(cuts)
    sparse_size, sparse_edges = edges_of(sparse_file)
    sparse = igraph.Graph(n=sparse_size, edges=sparse_edges, directed=True).as_undirected()
    found["igraph.sparse-cuts"], cuts = timed(sparse.articulation_points, 3)
    found["igraph.sparse-cuts.count"] = len(cuts)
    small = igraph.Graph(n=small_size, edges=small_edges, directed=True)
    found["igraph.betweenness"], between = timed(lambda: small.betweenness(directed=True), 2)
    found["igraph.betweenness.sum"], found["igraph.betweenness.most"] = sum(between), max(between)

    del graph
    slow = networkx.DiGraph(edges)
    slow.add_nodes_from(range(size))
    found["networkx.shortest"], rows = timed(lambda: [networkx.single_source_shortest_path_length(slow, s) for s in sources], 1)
    found["networkx.shortest.sum"] = sum(sum(row.values()) for row in rows)
    both = slow.to_undirected()
    found["networkx.cuts"], cuts = timed(lambda: list(networkx.articulation_points(both)), 1)
    found["networkx.cuts.count"] = len(cuts)
    both = networkx.Graph(sparse_edges)
    both.remove_edges_from(list(networkx.selfloop_edges(both)))
    found["networkx.sparse-cuts"], cuts = timed(lambda: list(networkx.articulation_points(both)), 1)
    found["networkx.sparse-cuts.count"] = len(cuts)
    small = networkx.DiGraph(small_edges)
    found["networkx.betweenness"], between = timed(lambda: networkx.betweenness_centrality(small, normalized=False), 1)
    found["networkx.betweenness.sum"], found["networkx.betweenness.most"] = sum(between.values()), max(between.values())
    return found


def require_the_same(found):
    for what in ("shortest.sum", "cuts.count", "sparse-cuts.count", "betweenness.sum", "betweenness.most"):
        ours = found["plain." + what]
        for other in ("igraph", "networkx"):
            if not math.isclose(ours, found[f"{other}.{what}"], rel_tol=1e-6):
                sys.exit(f"{what}: {ours} here, {found[f'{other}.{what}']} by {other}")


def verdict(value, limit):
    return "yes" if value < limit else "**no**"


def figures(told):
    return {name: float(value) for name, value in (line.split() for line in told.splitlines())}


def country_remark(found):
    if "country.analysis.coverage" not in found:
        return ""
    return ("Those of the country were measured before, apart from the rest and beside other work, with `network_bench analyse MAP`: "
            "they take\nminutes, because each desk is looked at with all that its visitors may come to anywhere.\n")


def write_page(found, options):
    ms = page.ms
    compared = [("shortest", f"shortest ways from {options.sources} vertices"), ("cuts", "articulation points"),
                ("sparse-cuts", "articulation points of a map with few rules"),
                ("betweenness", "betweenness of a smaller map, in full")]
    text = f"""# The referral network: how long it takes

    tests/bench/run network

makes up a country ({options.services:,} services, {options.desks:,} desks, {options.rules:,} rules; always the same one), measures, and writes
this page. {page.machine()} Of times that could be repeated the shortest counts; of questions every one.
{"**Processor time**, of all threads together: the machine did other things as well (WEGWIJS_BENCH_CPU)." * ("WEGWIJS_BENCH_CPU" in os.environ)}

## Loading and asking

{page.table(["what", "time", "wanted", "there"], [
    ["the graph, made from the records in memory", ms(found["load.graph"]), "under 300 ms", verdict(found["load.graph"], 300)],
    ["the records, read from the file", ms(found["load.records"]), "", ""],
    ["the seal of the file, checked", ms(found["load.seal"]), "", ""],
    ["the whole knowledge base, opened from the file: all of these, and search", ms(found["load.whole"]), "under 300 ms", verdict(found["load.whole"], 300)],
    ["`routes`, warm: half within", ms(found["routes.warm.p50"]), "under 1 ms", verdict(found["routes.warm.p50"], 1)],
    ["`routes`, warm: 99 of 100 within", ms(found["routes.warm.p99"]), "under 5 ms", verdict(found["routes.warm.p99"], 5)],
    ["`routes`, first time (opening hours are compiled): half, 99 of 100", ms(found["routes.first.p50"]) + ", " + ms(found["routes.first.p99"]), "", ""],
    ["`routes` of up to 8 steps: half, 99 of 100", ms(found["routes.eight.p50"]) + ", " + ms(found["routes.eight.p99"]), "", ""],
    ["`ask`: half, 99 of 100", ms(found["ask.p50"]) + ", " + ms(found["ask.p99"]), "", ""]])}

In memory: {found["memory.loaded"]:,.0f} MB after opening, {found["memory.asked"]:,.0f} MB after all questions. Of {found["routes.warm.queries"]:,.0f} pairs of a desk and a service
that its people may use, {found["routes.warm.reached"]:,.0f} had a route, {found["routes.warm.routes"]:,.0f} routes together. Of {found["ask.questions"]:,.0f} questions {found["ask.answered"]:,.0f} were given options,
{found["ask.options"]:,.0f} together.

## Analyses

Each once. A province is a tenth of the country: {options.services // 10:,} services, {options.desks // 10:,} desks, {options.rules // 10:,} rules.
{country_remark(found)}
{page.table(["what", "a province", "the country"], [
    [what, ms(found["province." + key]), ms(found["country." + key]) if "country." + key in found else "not measured"] for what, key in (
        ("coverage: every theme and desk", "analysis.coverage"),
        ("coverage: every theme and municipality", "analysis.coverage-areas"),
        ("coverage: one theme, every desk and weekday", "analysis.coverage-week"),
        ("single points of failure, one theme", "analysis.single-points"),
        ("all of `network`, one theme", "analysis.network"),
        ("what if one organization stops, one theme", "analysis.what-if"),
        ("the list to call (`stale`)", "analysis.stale"))])}

## Beside igraph and NetworkX

The rules as a plain graph: {found["vertices"]:,} vertices, {found["edges"]:,} edges (a rule of an organization counts for each of its services
and desks). igraph {igraph.__version__} (C, one thread) and NetworkX {networkx.__version__} get the same edges in the same run, and give the same numbers.
Betweenness is counted in full, of a map of {options.small:,} services made in the same way ({found["small.vertices"]:,} vertices,
{found["small.edges"]:,} edges), and runs on two threads here. For shortest ways igraph is measured by `distances` and by
`eccentricity`, which makes no list for Python; the quicker one counts. The whole map has {found["plain.cuts.count"]:,.0f} articulation
points; one with a rule for every twenty services has {found["plain.sparse-cuts.count"]:,.0f}.

{page.table(["what", "wegwijs", "igraph", "NetworkX", "igraph / wegwijs", "NetworkX / wegwijs"], [
    [words, *(ms(found[f"{by}.{key}"]) for by in ("plain", "igraph", "networkx")),
     *(f"{found[f'{by}.{key}'] / found[f'plain.{key}']:,.1f}" for by in ("igraph", "networkx"))] for key, words in compared])}

![bars](network.svg)
"""
    bars = page.bars("The same graph, three programs", [
        (words, [(name, found[f"{by}.{key}"]) for name, by in (("wegwijs", "plain"), ("igraph", "igraph"), ("NetworkX", "networkx"))])
        for key, words in compared])
    page.write("network.md", text, [("network.svg", bars)])


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("bench")
    for name, value in (("services", 100_000), ("desks", 1_000), ("rules", 300_000), ("sources", 32), ("small", 3_000)):
        arguments.add_argument(f"--{name}", type=int, default=value)
    arguments.add_argument("--country", type=pathlib.Path, help="what `network_bench analyse` told of the whole country; it takes long")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files, small, sparse = [f"{folder}/large.wegwijs", f"{folder}/edges"], f"{folder}/small", f"{folder}/sparse"
        for names, sizes in (files, (options.services, options.desks, options.rules)), \
                            ([f"{folder}/small.wegwijs", small], (options.small, options.small // 100, options.small * 3)), \
                            ([f"{folder}/sparse.wegwijs", sparse], (options.services, options.desks, options.services // 20)):
            subprocess.run([options.bench, "make", *names, *map(str, sizes)], check=True)
        told = subprocess.run([options.bench, "measure", *files, small, sparse, str(options.sources)], check=True, text=True, stdout=subprocess.PIPE)
        found = figures(told.stdout)
        province = f"{folder}/province.wegwijs"
        sizes = [str(size // 10) for size in (options.services, options.desks, options.rules)]
        subprocess.run([options.bench, "make", province, f"{folder}/unused", *sizes], check=True)
        told = subprocess.run([options.bench, "analyse", province], check=True, text=True, stdout=subprocess.PIPE)
        found |= {"province." + name: value for name, value in figures(told.stdout).items()}
        if options.country:
            found |= {"country." + name: value for name, value in figures(options.country.read_text()).items()}
        found |= others(files[1], small, sparse, options.sources)
    require_the_same(found)
    write_page(found, options)


if __name__ == "__main__":
    main()
