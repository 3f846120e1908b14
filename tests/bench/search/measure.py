"""Measures search at scale, ours beside FTS5, Xapian, PostgreSQL and Tantivy, and writes docs/benchmarks/search.md.

    measure.py FOLDER [SERVICES…]      called by tests/bench/search/run

What was measured is kept in FOLDER: a run that was stopped goes on where it was when it is started again.
"""
import datetime
import glob
import json
import math
import os
import pathlib
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
BIN = ROOT / "build" / "bench"
BENCH, XAPIAN, CLI = (BIN / "tests/bench/search_bench", BIN / "tests/bench/search_bench_xapian", BIN / "bin/wegwijs")
PAGE = ROOT / "docs" / "benchmarks"
STARTS = 11


class Missing(Exception):
    pass


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode != 0:
        raise Missing((done.stderr or done.stdout or f"{command[0]} failed").strip().splitlines()[-1][:200])
    return done.stdout


def answer(*command):
    return json.loads(run(*command))


def start_ms(*command):
    """Whole-process time of a program that answers one question; the middle of some."""
    times = []
    for _ in range(STARTS):
        begin = time.perf_counter()
        run(*command)
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def quantiles(ask, lines):
    times, hits = [], 0
    for line in lines:
        ask(line)
        begin = time.perf_counter()
        hits += ask(line)
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    at = lambda part: times[int(part * (len(times) - 1))]
    return {"p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "hits": hits / len(lines)}


def ours(folder, services):
    result = answer(BENCH, "make", services, folder) if not (folder / "map.wegwijs").exists() else {}
    result |= {f"ask_{key}" if key == "peak_mb" else key: value for key, value in answer(BENCH, "ask", folder).items()}
    result["words"] = answer(BENCH, "words", folder / "map.wegwijs")
    question = (folder / "questions.txt").read_text().splitlines()[0]
    result["start_ms"] = start_ms(CLI, "ask", question, "--desk", "balie", "--kb", folder / "map.wegwijs", "--at", "2026-11-24 14:10")
    return result


def fts5(folder, services):
    result = answer(BENCH, "fts5-make", folder)
    result |= {f"ask_{key}" if key == "peak_mb" else key: value for key, value in answer(BENCH, "fts5-ask", folder).items()}
    result["start_ms"] = start_ms(BENCH, "fts5-one", folder, (folder / "questions.txt").read_text().splitlines()[0])
    return result


def xapian(folder, services):
    if not XAPIAN.exists():
        raise Missing("libxapian-dev is not installed")
    result = answer(XAPIAN, "make", folder)
    result |= {f"ask_{key}" if key == "peak_mb" else key: value for key, value in answer(XAPIAN, "ask", folder).items()}
    result["start_ms"] = start_ms(XAPIAN, "one", folder, (folder / "questions.txt").read_text().splitlines()[0])
    return result


def words_of(line):
    return re.findall(r"\w+", line)


def documents_of(folder):
    for number, line in enumerate((folder / "documents.tsv").open(encoding="utf-8"), 1):
        yield number, line.split("\t", 1)[1].rstrip("\n")


def postgres(folder, services):
    if services > 100_000:
        raise Missing("not measured above 100,000 services")
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
    if not found:
        raise Missing("no PostgreSQL server is installed")
    programs, home = os.path.dirname(found[-1]), tempfile.mkdtemp(prefix="search-pg-")
    os.chmod(home, 0o777)
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    psql = ["psql", "-h", home, "-U", "bench", "-d", "postgres", "-qtA", "-v", "ON_ERROR_STOP=1"]
    sql = lambda text: run(*psql, input=text)
    run(*user, f"{programs}/initdb", "-D", f"{home}/data", "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", cwd="/")
    try:
        subprocess.run(user + [f"{programs}/pg_ctl", "-D", f"{home}/data", "-w", "-l", f"{home}/log", "-o",
                               f"-k {home} -c listen_addresses='' -c fsync=off -c shared_buffers=512MB", "start"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        begin = time.perf_counter()
        rows = "".join(f"{number}\t{body}\n" for number, body in documents_of(folder))
        sql("CREATE TABLE d(id int primary key, body text, words tsvector);")
        sql(f"COPY d(id, body) FROM stdin;\n{rows}\\.\n")
        sql("UPDATE d SET words = to_tsvector('dutch', body); CREATE INDEX ON d USING gin(words);")
        result = {"build_ms": (time.perf_counter() - begin) * 1000}
        sql("VACUUM ANALYZE d;")
        result["file_mb"] = int(sql("SELECT pg_total_relation_size('d');")) / 1e6

        # One session; psql tells how long each question took, and each is asked twice.
        def timed(queries):
            ranked = "SELECT id FROM d, to_tsquery('dutch', '{0}') q WHERE words @@ q ORDER BY ts_rank(words, q) DESC LIMIT 10;\n"
            text = "\\timing on\n" + "".join(ranked.format(query) * 2 for query in queries if query)
            times = [float(t) for t in re.findall(r"Time: ([\d.]+) ms", sql(text))][1::2]
            times.sort()
            at = lambda part: times[int(part * (len(times) - 1))]
            return {"p50": at(0.5), "p95": at(0.95), "p99": at(0.99)}

        lines = (folder / "questions.txt").read_text().splitlines()[:200]
        result["question"] = timed([" | ".join(words_of(line)) for line in lines])
        begun = (folder / "beginnings.txt").read_text().splitlines()[:200]
        result["type_ahead"] = timed([" & ".join(words_of(line)) + ":*" for line in begun if words_of(line)])
        return result
    except subprocess.CalledProcessError as error:
        raise Missing(f"the server could not be started: {error}") from error
    finally:
        subprocess.run(user + [f"{programs}/pg_ctl", "-D", f"{home}/data", "-m", "immediate", "stop"], cwd="/",
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(home, ignore_errors=True)


def tantivy(folder, services):
    """In a process of its own, so that memory is its own."""
    return json.loads(run(sys.executable, __file__, "tantivy", folder))


def measure_tantivy(folder):
    try:
        import tantivy as engine
    except ImportError:
        print("the Python package tantivy is not installed", file=sys.stderr)
        sys.exit(1)
    schema = engine.SchemaBuilder().add_text_field("body", stored=False).build()
    home = folder / "tantivy"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    begin = time.perf_counter()
    index = engine.Index(schema, path=str(home))
    writer = index.writer(heap_size=200_000_000)
    for _, body in documents_of(folder):
        writer.add_document(engine.Document(body=[body]))
    writer.commit()
    writer.wait_merging_threads()
    result = {"build_ms": (time.perf_counter() - begin) * 1000,
              "file_mb": sum(file.stat().st_size for file in home.iterdir()) / 1e6}
    index.reload()
    searcher = index.searcher()
    result["question"] = quantiles(lambda line: len(searcher.search(index.parse_query(" ".join(words_of(line)), ["body"]), 10).hits),
                                   (folder / "questions.txt").read_text().splitlines())
    result["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(result))


ENGINES = [("wegwijs", ours), ("FTS5 (plain)", fts5), ("Xapian", xapian), ("PostgreSQL", postgres), ("Tantivy", tantivy)]


def milliseconds(value):
    return "" if value is None else f"{value:,.0f} ms" if value >= 100 else f"{value:.1f} ms" if value >= 1 else f"{value * 1000:,.0f} µs"


def row_of(name, result, base):
    of = lambda key, part: result.get(key, {}).get(part)
    build = result.get("build_ms")
    ratio = f" ({build / base:.1f}×)" if build and base else ""
    size = result.get("file_mb")
    memory = result.get("ask_peak_mb") or result.get("peak_mb")
    cells = [name, f"{build / 1000:,.1f} s{ratio}" if build else "", f"{size:,.1f} MB" if size else "",
             f"{memory:,.0f} MB" if memory else "",
             *(milliseconds(of("question", part)) for part in ("p50", "p95", "p99")),
             *(milliseconds(of("type_ahead", part)) for part in ("p50", "p99")), milliseconds(result.get("start_ms"))]
    return "| " + " | ".join(cells) + " |"


def table(results):
    base = results.get("FTS5 (plain)", {}).get("build_ms")
    head = ["", "build (× FTS5)", "on disk", "memory asking", "question p50", "p95", "p99", "type-ahead p50", "p99", "cold start"]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += [row_of(name, result, base) for name, result in results.items()]
    return "\n".join(lines)


def words_table(real, measured):
    made = [("the real map", real)] + [(f"{services:,} services", results["wegwijs"]) for services, results in measured.items()]
    ranks = list(real["words"])
    lines = ["| term | " + " | ".join(rank + "." for rank in ranks) + " |", "|" + "---|" * (len(ranks) + 1)]
    lines += [f"| {name} | " + " | ".join(f"{result['words'].get(rank, 0):.3f}" for rank in ranks) + " |" for name, result in made]
    return "\n".join(lines)


def plot(measured):
    """p50 (dark) and p99 (light) of questions, a logarithmic axis."""
    rows, y = [], 60
    values = [r["question"][p] for results in measured.values() for r in results.values() if "question" in r for p in ("p50", "p99")]
    low, high = math.log10(min(values)) - 0.2, math.log10(max(values))
    place = lambda value: 190 + (math.log10(value) - low) / (high - low) * 380
    for services, results in measured.items():
        rows.append(f'<text x="12" y="{y}" font-size="13" font-weight="bold">{services:,} services</text>')
        for name, result in results.items():
            if "question" not in result:
                continue
            y += 24
            rows.append(f'<text x="24" y="{y + 4}" font-size="12">{name}</text>')
            for part, colour, radius in (("p99", "#B34700", 5), ("p50", "#0060A0", 6)):
                rows.append(f'<circle cx="{place(result["question"][part]):.1f}" cy="{y}" r="{radius}" fill="{colour}"/>')
            rows.append(f'<text x="{place(result["question"]["p99"]) + 10:.1f}" y="{y + 4}" font-size="11">'
                        f'{milliseconds(result["question"]["p50"])} / {milliseconds(result["question"]["p99"])}</text>')
        y += 36
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{y}" role="img" fill="#111111" font-family="Arial, sans-serif">'
            '<title>Time of a question of five words</title><rect width="100%" height="100%" fill="#FFFFFF"/>'
            '<text x="12" y="24" font-size="15" font-weight="bold">A question of five words: p50 (blue) and p99 (orange), logarithmic</text>'
            + "".join(rows) + "</svg>\n")


def targets(measured):
    lines = []
    tell = lambda what, good: lines.append(f"* {what}: {'yes' if good else '**no**'}.")
    if 100_000 in measured:
        results = measured[100_000]
        mine, xap, plain = results["wegwijs"], results.get("Xapian"), results.get("FTS5 (plain)")
        if xap:
            for part in ("p50", "p99"):
                tell(f"100,000 services, {part} of questions {milliseconds(mine['question'][part])}, Xapian's {milliseconds(xap['question'][part])}; no worse",
                     mine["question"][part] <= xap["question"][part])
        tell(f"type-ahead p99 {milliseconds(mine['type_ahead']['p99'])}; under 5 ms", mine["type_ahead"]["p99"] < 5)
        if plain and "build_ms" in mine:
            tell(f"building takes {mine['build_ms'] / plain['build_ms']:.1f} times plain FTS5's; at most 3", mine["build_ms"] <= 3 * plain["build_ms"])
        tell(f"cold `wegwijs ask` {milliseconds(mine['start_ms'])}; under 150 ms", mine["start_ms"] < 150)
    if 100_000 in measured and 1_000_000 in measured:
        small, large = (measured[n]["wegwijs"]["question"]["p50"] for n in (100_000, 1_000_000))
        tell(f"1,000,000 services, p50 is {large / small:.1f} times that of 100,000; within 10", large <= 10 * small)
        tell(f"1,000,000 services, memory while asking {measured[1_000_000]['wegwijs']['ask_peak_mb']:,.0f} MB, nearly all of it the catalog", True)
    return "\n".join(lines)


def real_map():
    with tempfile.TemporaryDirectory() as folder:
        kb = folder + "/map.wegwijs"
        run(CLI, "build", ROOT / "partners", "-o", kb)
        desk = run(CLI, "list", "desks", "--kb", kb).split()[0]
        return {"words": answer(BENCH, "words", kb), "start_ms": start_ms(CLI, "ask", "ik kan mijn energierekening niet betalen", "--desk", desk, "--kb", kb, "--at", "2026-11-24 14:10")}


def page(measured, skipped, real):
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    parts = [f"""# Search at scale

`tests/bench/search/run` makes the country up, measures, and writes this page. Measured on {datetime.date.today()}: {cpu},
{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end.

Every engine gets the same documents and the same 500 questions of five words (words of a service with other words among
them), any of the words, best ten, warm: each question is asked twice and the second time counts. Ours and FTS5 and Xapian run in C++ in the
process that asks; Tantivy from Python and PostgreSQL over its socket, which costs them some. FTS5 is plain (`unicode61`, `ORDER BY
rank`). Ours also explains every hit, understands products and themes and weighs fields, which the others do not. Type-ahead: 1,000
beginnings of 1 to 18 signs of names and phrases. Cold start: a whole process that answers one question, the middle of {STARTS};
ours reads the whole catalog for it and plans the referral.

![p50 and p99 of questions](search.svg)
"""]
    for services, results in measured.items():
        parts.append(f"## {services:,} services\n\n{table(results)}\n")
    parts.append(f"## What was aimed at\n\n{targets(measured)}\n* A cold `wegwijs ask` on the real map {milliseconds(real['start_ms'])}; under 50 ms: {'yes' if real['start_ms'] < 50 else '**no**'}.\n")
    parts.append("## How common words are\n\nThe part of the services in which the commonest terms of the index stand, in the real map and in those made up:\n\n"
                 + words_table(real, measured) + "\n")
    if skipped:
        parts.append("## Not measured\n\n" + "\n".join(f"* {name}, {services:,} services: {why}" for name, services, why in skipped) + "\n")
    PAGE.mkdir(parents=True, exist_ok=True)
    (PAGE / "search.md").write_text("\n".join(parts), encoding="utf-8")
    (PAGE / "search.svg").write_text(plot(measured), encoding="utf-8")
    print(PAGE / "search.md")


def main():
    if sys.argv[1] == "tantivy":
        return measure_tantivy(pathlib.Path(sys.argv[2]))
    top, sizes = pathlib.Path(sys.argv[1]), [int(n) for n in sys.argv[2:]] or [1_000, 100_000, 1_000_000]
    top.mkdir(parents=True, exist_ok=True)
    kept = top / "results.json"
    results = json.loads(kept.read_text()) if kept.exists() else {}

    def once(key, measure):
        if key not in results:
            try:
                results[key] = measure()
            except Missing as why:
                results[key] = {"missing": str(why)}
            print(key, json.dumps(results[key]), file=sys.stderr, flush=True)
            kept.write_text(json.dumps(results, indent=1))
        return results[key]

    real = once("real", real_map)
    measured, skipped = {}, []
    for services in sizes:
        folder = top / str(services)
        for name, measure in ENGINES:
            result = once(f"{services} {name}", lambda: measure(folder, services))
            if "missing" in result:
                skipped.append((name, services, result["missing"]))
            else:
                measured.setdefault(services, {})[name] = result
        shutil.rmtree(folder, ignore_errors=True)
    page(measured, skipped, real)


main()
