#!/usr/bin/env python3
"""Published tables under attack: from no two of them can a cell of one to four be worked out, nor even be shown to be small.

    differencing_test.py WEGWIJS

Journals are made up, drawn up, and every table that can be had of them is asked for. The attacker knows the whole map, so
every cell there could be, and two tables; a solver of its own (flows through the cells that two tables share) looks for the
largest value each small cell could have. It must be five or more: with the true value that is two possibilities.
"""
import calendar
import collections
import itertools
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

WEGWIJS = sys.argv[1] if len(sys.argv) > 1 else "wegwijs"
ROUNDS = int(os.environ.get("WEGWIJS_ROUNDS", "4"))
LEAST = 5

LIBRARIES = {"north": ["a1", "a2", "b1"], "south": ["b2", "c1"]}          # desks; the letter is the municipality
THEMES = {"money": ["debts", "benefits"], "home": ["rent", "energy"], "letters": ["reading"]}
PRODUCTS = {"debts": ["debt-help", "budget"], "benefits": ["care-benefit"], "energy": ["bill"], "rent": [], "reading": ["course"]}
SERVICES = {"town": ["town-debts", "town-desk"], "volunteers": ["buddies"], "north": ["north-course"]}
SORTS = ["digital-government", "library-service", "other"]
KINDS = ["internal", "warm", "external"]
OUTCOMES = ["answered", "helped-on-the-spot", "not-helped"]
REASONS = ["no-partner", "language"]
CHANNELS = ["desk", "phone", "mail"]
SIGNALS = ["unclear-letter", "digital-only"]


def map_text():
    origin = "provenance: {source: test, seen_on: 2025-01-01}"
    lines = ["fictional: true", "areas:"] + [f"  - {{id: {x}, name: {x.upper()}town}}" for x in "abc"] + ["themes:"]
    for upper, lower in THEMES.items():
        lines += [f"  - {{id: {upper}, name: {upper}}}"] + [f"  - {{id: {x}, name: {x}, parent: {upper}}}" for x in lower]
    lines += ["products:"] + [f"  - {{id: {x}, name: {x}, themes: [{t}]}}" for t, list_ in PRODUCTS.items() for x in list_]
    lines += ["organizations:"]
    for id_ in sorted(set(SERVICES) | set(LIBRARIES)):
        kind = "library" if id_ in LIBRARIES else "charity"
        lines += [f"  - id: {id_}", f"    name: {id_}", f"    kind: {kind}", f"    {origin}"]
        services = SERVICES.get(id_, [])
        lines += ["    services:"] * bool(services) + [f"      - {{id: {s}, name: {s}, themes: [money]}}" for s in services]
    desks = [(d, l) for l, list_ in LIBRARIES.items() for d in list_]
    lines += ["locations:"] + [f"  - {{id: house-{d}, name: House {d}, municipality: {d[0]}}}" for d, _ in desks]
    lines += ["desks:"] + [f"  - {{id: {d}, name: Desk {d}, organization: {l}, location: house-{d}, {origin}}}" for d, l in desks]
    return "\n".join(lines) + "\n"


def skewed(dice, list_):
    """One of them; the first ones far oftener."""
    return list_[min(int(dice.expovariate(0.9)), len(list_) - 1)]


# The leaves of every axis: all there could be, whether or not anything happened there.
DESKS = [(library, d[0], d) for library, list_ in LIBRARIES.items() for d in list_]
SUBJECTS = [(upper, theme, product) for upper, lower in THEMES.items() for theme in lower
            for product in ["none", *PRODUCTS[theme]]] + [("none", "none", "none")]
AXES = {
    "place": DESKS,
    "subject": [(sort, *subject) for sort in SORTS for subject in SUBJECTS],
    "time": [(f"Q{(m + 2) // 3}", f"2025-{m:02}") for m in range(1, 13)],
    "outcome": [(o, r) for o in OUTCOMES for r in (REASONS + ["none"] if o == "not-helped" else ["none"])],
    "channel": [(c,) for c in CHANNELS],
    "referral": [(kind, org, s) for kind in KINDS for org, list_ in SERVICES.items() for s in list_],
    "signal": [(p, s) for list_ in PRODUCTS.values() for p in list_ for s in SIGNALS],
}
# Every table: the report, its key there, the axis and the step of its leaves.
TABLES = [("questions", "library", "place", 0), ("questions", "municipality", "place", 1), ("questions", "desk", "place", 2),
          ("questions", "sort", "subject", 0), ("questions", "upper-theme", "subject", 1), ("questions", "theme", "subject", 2),
          ("questions", "product", "subject", 3), ("questions", "quarter", "time", 0), ("questions", "month", "time", 1),
          ("questions", "outcome", "outcome", 0), ("questions", "reason", "outcome", 1), ("questions", "channel", "channel", 0),
          ("referrals", "kind", "referral", 0), ("referrals", "organization", "referral", 1), ("referrals", "service", "referral", 2),
          ("signals", "signals", "signal", 0), ("signals", "signal-kind", "signal", 1)]
UNIT = {"referral": "referrals", "signal": "signals"}


def made_up(seed):
    """Rows of questions and signals, and for each axis how many entries every leaf has."""
    dice = random.Random(seed)
    truth = {axis: collections.Counter() for axis in AXES}
    joint = collections.Counter()
    questions, signals = ["key,hour,desk,themes,products,sort,channel,outcome,reason,referrals"], ["key,hour,desk,about,kind"]
    orders = {name: dice.sample(list_, len(list_)) for name, list_ in AXES.items()}
    months = orders["time"]

    def key(month, number):
        hours = calendar.timegm((2025, month, 3, 10, 0, 0)) // 3600
        return f"{(hours << 40) | number:016x}"

    for number in range(1, dice.randint(20, 160)):
        month = skewed(dice, months)
        place, subject = skewed(dice, orders["place"]), skewed(dice, orders["subject"])
        outcome, channel = skewed(dice, orders["outcome"]), skewed(dice, orders["channel"])
        leaves = {"time": month, "place": place, "subject": subject, "outcome": outcome, "channel": channel}
        for axis, leaf in leaves.items():
            truth[axis][leaf] += 1
        for (a, x), (b, y) in itertools.combinations(sorted(leaves.items()), 2):
            joint[a, x, b, y] += 1
        sent = [skewed(dice, orders["referral"]) for _ in range(dice.choice([0, 1, 1, 2]))]
        for leaf in sent:
            truth["referral"][leaf] += 1
        number_of_month = int(month[1][5:])
        sort, _, theme, product = subject
        questions.append(",".join([
            key(number_of_month, number), f"{month[1]}-03T10", place[2], theme.replace("none", ""), product.replace("none", ""),
            sort, channel[0], outcome[0], outcome[1].replace("none", ""), " ".join(f"{s}/{kind}" for kind, _, s in sent)]))
    for number in range(1, dice.randint(2, 40)):
        about, kind = skewed(dice, orders["signal"])
        truth["signal"][about, kind] += 1
        signals.append(f"{key(3, 10_000 + number)},2025-03-03T10,a1,{about},{kind}")
    return questions, signals, truth, joint


class Table:
    """What a reader of a published table knows."""

    def __init__(self, axis, step, rows):
        self.axis, self.step = axis, step
        self.counts = {row["id"]: row["count"] for row in rows}

    def row_of(self, leaf):
        """The row in which a leaf is counted: its own where there is one, else what is withheld."""
        return leaf[self.step] if leaf[self.step] in self.counts and leaf[self.step] != "withheld" else "withheld"

    def count(self, row):
        return self.counts.get(row, 0)

    def total(self):
        return sum(self.counts.values())


def flow(supply, demand, edges):
    """How much can go from rows of one table to rows of the other along the cells they share (Edmonds and Karp)."""
    room = collections.defaultdict(int)
    near = collections.defaultdict(set)

    def connect(a, b, much):
        room[a, b] += much
        near[a].add(b)
        near[b].add(a)

    for row, much in supply.items():
        connect("source", ("r", row), much)
    for row, much in demand.items():
        connect(("c", row), "sink", much)
    for row, column in edges:
        connect(("r", row), ("c", column), 10**9)
    sent = 0
    while True:
        before, queue = {"source": None}, collections.deque(["source"])
        while queue and "sink" not in before:
            here = queue.popleft()
            for there in near[here]:
                if there not in before and room[here, there] > 0:
                    before[there] = here
                    queue.append(there)
        if "sink" not in before:
            return sent
        path, node = [], "sink"
        while before[node] is not None:
            path.append((before[node], node))
            node = before[node]
        least = min(room[edge] for edge in path)
        for a, b in path:
            room[a, b] -= least
            room[b, a] += least
        sent += least


def could_be(first, second, row, column, edges, value):
    """Whether the cell that both rows share could hold `value` and both tables still be right."""
    supply = {r: first.count(r) for r, _ in edges}
    demand = {c: second.count(c) for _, c in edges}
    if supply[row] < value or demand[column] < value:
        return False
    supply[row] -= value
    demand[column] -= value
    return flow(supply, demand, edges) == sum(supply.values())


def leaks(tables, truth, joint):
    """Cells of one to four that two tables show to be smaller than five."""
    found = []
    for first, second in itertools.combinations_with_replacement(tables, 2):
        if first.axis == second.axis:
            targets = [(leaf, leaf) for leaf, count in truth[first.axis].items() if 0 < count < LEAST]
            edges = {(first.row_of(leaf), second.row_of(leaf)) for leaf in AXES[first.axis]}
        elif UNIT.get(first.axis) == UNIT.get(second.axis) is None:
            one, other = sorted([first, second], key=lambda table: table.axis)
            first, second = one, other
            targets = [(x, y) for (a, x, b, y), count in joint.items() if (a, b) == (one.axis, other.axis) and 0 < count < LEAST]
            edges = {(first.row_of(x), second.row_of(y)) for x in AXES[first.axis] for y in AXES[second.axis]}
        else:
            continue
        if first.total() == 0 or second.total() == 0:
            continue  # fewer than five in all: nothing was published
        seen = {}
        for x, y in targets:
            cell = first.row_of(x), second.row_of(y)
            if cell not in seen:
                seen[cell] = could_be(first, second, *cell, edges, LEAST)
            if not seen[cell]:
                found.append((first.axis, first.step, second.axis, second.step, x, y))
    return found


class Differencing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.home = pathlib.Path(cls.folder.name)
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "WEGWIJS_", "COLUMNS"))}
        cls.environment = {**clean, "XDG_DATA_HOME": str(cls.home), "WEGWIJS_KB": str(cls.home / "map.wegwijs")}
        (cls.home / "map").mkdir()
        (cls.home / "map" / "map.yaml").write_text(map_text())
        cls.cli("build", str(cls.home / "map"), "--include-fictional", "-o", str(cls.home / "map.wegwijs"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def cli(cls, *arguments):
        done = subprocess.run([WEGWIJS, *arguments], capture_output=True, text=True, env=cls.environment, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"{arguments}: {done.stderr}{done.stdout}")
        return done.stdout

    def journal(self, name, *rows):
        file = str(self.home / f"{name}.wegwijs")
        self.cli("journal", "init", "--journal", file)
        self.add(file, *rows)
        return file

    def add(self, file, *rows):
        for part in rows:
            csv = self.home / "rows.csv"
            csv.write_text("\n".join(part) + "\n")
            self.cli("journal", "import", str(csv), "--journal", file, "--at", "2026-01-10")

    def published(self, file):
        found = {}
        for report in ("questions", "referrals", "signals"):
            answer = json.loads(self.cli("report", report, "--public", "2025", "--json", "--journal", file))
            found |= {(report, table["key"]): table["rows"] for table in answer["tables"]}
        return [Table(axis, step, found[report, key]) for report, key, axis, step in TABLES]

    def test_no_two_published_tables_give_a_small_cell_away(self):
        for seed in range(ROUNDS):
            questions, signals, truth, joint = made_up(seed)
            file = self.journal(f"round-{seed}", questions, signals)
            self.cli("journal", "publish", "2025", "--yes", "--journal", file, "--at", "2026-01-10")
            tables = self.published(file)
            shown = sum(len(table.counts) for table in tables)
            with self.subTest(seed=seed, questions=len(questions) - 1):
                self.assertGreater(shown, len(tables) if len(questions) > 60 else 0)
                self.assertEqual([t.counts for t in tables if any(n < LEAST for n in t.counts.values())], [])
                self.assertEqual(leaks(tables, truth, joint), [])

    def test_the_attack_succeeds_on_tables_that_only_leave_small_rows_out(self):
        found = 0
        for seed in range(ROUNDS):
            _, _, truth, joint = made_up(seed)
            tables = []
            for _, _, axis, step in TABLES:
                sums = collections.Counter()
                for leaf, count in truth[axis].items():
                    sums[leaf[step]] += count
                rows = [{"id": name, "count": count} for name, count in sums.items() if count >= LEAST]
                few = sum(count for count in sums.values() if count < LEAST)
                tables.append(Table(axis, step, rows + [{"id": "withheld", "count": few}] * bool(few)))
            found += len(leaks(tables, truth, joint))
        self.assertGreater(found, ROUNDS)

    def test_what_comes_later_does_not_change_what_was_published(self):
        questions, signals, _, _ = made_up(99)
        file = self.journal("later", questions[:-3], signals)
        self.cli("journal", "publish", "2025", "--yes", "--journal", file, "--at", "2026-01-10")
        before = self.cli("report", "year", "--public", "2025", "--json", "--journal", file)
        self.add(file, questions[:1] + questions[-3:])
        self.cli("journal", "publish", "2025", "--yes", "--journal", file, "--at", "2026-02-10")
        self.assertEqual(self.cli("report", "year", "--public", "2025", "--json", "--journal", file), before)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
