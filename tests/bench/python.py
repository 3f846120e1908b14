#!/usr/bin/env python3
"""Measures what Python adds to a question, how threads scale and how fast tables are made; writes docs/benchmarks/python.md.

    python.py PYTHON_BENCH      with the module of the same build on PYTHONPATH
"""
import datetime
import pathlib
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import page
import wegwijs

# The calendar.py beside this file is not the one that pandas means.
sys.path = [folder for folder in sys.path if pathlib.Path(folder or ".").resolve() != pathlib.Path(__file__).resolve().parent]

ROOT = pathlib.Path(__file__).resolve().parents[2]
AT = datetime.datetime(2026, 11, 24, 10, 0, tzinfo=wegwijs.AMSTERDAM)
ROUNDS = 60
SETS = {
    "the invented village": ("balie", ["ik heb schulden", "energierekening niet betalen", "leren omgaan met geld", "ruimteschip"] * 25),
    "Noord-Brabant": ("lochal", ["ik kom niet rond", "brief van de deurwaarder", "digid werkt niet", "nederlands leren"] * 5),
}


def asked(kb, desk, questions):
    begin = time.perf_counter()
    given = sum(len(kb.ask(question, desk=desk, at=AT).options) for question in questions)
    return 1e6 * (time.perf_counter() - begin) / len(questions), given


def overhead(program, kb, desk, questions, folder):
    """Rounds of C++ and of Python in turn: the best of each, in microseconds. What else the machine does only adds to a round."""
    listed = folder / "questions.txt"
    listed.write_text("\n".join(questions) + "\n", encoding="utf-8")
    with subprocess.Popen([program, kb.path, desk, listed], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        native, python = [], []
        for _ in range(ROUNDS):
            other.stdin.write("go\n")
            other.stdin.flush()
            took, given = other.stdout.readline().split()
            mine, also = asked(kb, desk, questions)
            assert int(given) == also
            native.append(float(took))
            python.append(mine)
        other.stdin.close()
    return min(native), min(python)


def threads(kb, desk, questions, count):
    """Questions a second with so many threads, the best of some rounds."""
    best = 0.0
    with ThreadPoolExecutor(count) as pool:
        for _ in range(5):
            begin = time.perf_counter()
            list(pool.map(lambda question: kb.ask(question, desk=desk, at=AT), questions * 8))
            best = max(best, len(questions) * 8 / (time.perf_counter() - begin))
    return best


def tables():
    """Seconds for a list of 100,000 hits that nobody has looked at yet to become a table, the best of five."""
    hits = [
        wegwijs.Found(kind="service", id=f"dienst-{n}", name=f"Dienst {n}", about="Een organisatie", score=n / 1e5, why=["a", "b"])
        for n in range(100_000)
    ]
    found = wegwijs.FoundList(hits=hits)
    taken = {}
    for name in ("to_pandas", "to_polars"):
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            assert len(getattr(found, name)()) == 100_000
            times.append(time.perf_counter() - begin)
        taken[name] = min(times)
    return taken


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        maps = {
            "the invented village": wegwijs.build(ROOT / "tests/cli/village", folder / "village.wegwijs"),
            "Noord-Brabant": wegwijs.build(ROOT / "partners", folder / "brabant.wegwijs"),
        }
        rows = [(of, *overhead(sys.argv[1], maps[of], *SETS[of], folder)) for of in SETS]
        scaling = {count: threads(maps["Noord-Brabant"], *SETS["Noord-Brabant"], count) for count in (1, 2, 4, 8)}
        taken = tables()
    page.write("python.md", text_of(rows, scaling, taken))


def text_of(rows, scaling, taken):
    asking = page.table(
        ["map", "C++, best round", "Python, best round", "Python adds"],
        [[of, f"{native:.1f} µs", f"{python:.1f} µs", f"{python - native:.1f} µs"] for of, native, python in rows],
    )
    running = page.table(
        ["threads", "beside one thread"], [[count, f"{rate / scaling[1]:.2f} ×"] for count, rate in scaling.items()]
    )
    making = page.table(["100,000 hits become", "in"], [[f"`{name}()`", f"{1000 * took:.0f} ms"] for name, took in taken.items()])
    return f"""# Python: what it adds

    tests/bench/run python

asks the same questions from C++ and from Python, in {ROUNDS} rounds in turn, in one run, and writes this page. {page.machine()}

Wanted: at most 20 µs a question. A question takes what it takes in C++; Python adds reading the keywords and one object around the
answer, whose parts become objects when they are looked at. Less than nothing is less than rounds differ from each other.

{asking}

## Threads

The interpreter's lock is released while a question is answered. Questions a second on one knowledge base, beside one thread (a machine
with {page.os.cpu_count()} cores cannot give more than that many times as much):

{running}

## Tables

Wanted: under half a second.

{making}
"""


if __name__ == "__main__":
    main()
