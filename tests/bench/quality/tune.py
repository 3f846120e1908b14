#!/usr/bin/env python3
"""Chooses the figures of lib/search/weights.hpp by measuring, and says how much of the gain is real.

    tests/bench/quality/tune.py TUNER MAP QUESTIONS.csv… [--folds 5] [--sweeps 2]

TUNER is build/bench/tests/bench/quality_tuner, MAP a knowledge base file. Coordinate search: one weight after another is
moved, and a move that does better is kept. Then the same search is done for each fold on the other folds only, and the
fold is measured with what was chosen without it: that figure, not the first, says what to expect of questions that
nobody has seen. Nothing is written; the figures are printed.
"""
import argparse
import random
import subprocess
import sys
import tempfile

import questions

# Weights and the moves tried; those not named stay as they are.
STEPS = {
    "phrase_alone": [-0.2, -0.1, 0.1], "threshold": [-0.02, 0.02], "enough": [-0.25, 0.25], "beyond_enough": [-0.1, 0.15],
    "unknown_word": [-0.15, 0.1], "plain_word": [-0.2, 0.15], "weak_word": [-0.1, 0.1], "share_power": [-0.4, 0.4],
    "lonely_word": [-0.1, 0.1], "all_words": [-0.06, 0.06], "best_phrase": [-0.08, 0.08], "telling": [-0.15, 0.15],
    "part_cover": [-0.2, 0.2], "way.3": [-0.15], "way.4": [-0.1, 0.05], "other_handler": [-0.1, 0.1],
    "word_in_field.4": [-0.15, 0.15], "life_event": [-0.15, 0.15],
}
LIMITS = {"enough": (0.5, 6), "share_power": (0.25, 3), "telling": (0.2, 2), "telling_power": (1, 3)}


class Tuner:
    def __init__(self, program, map_file, rows):
        self.process = subprocess.Popen([program, map_file], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        self.rows = rows
        self.cache = {}
        self.list = tempfile.NamedTemporaryFile("w", suffix=".txt")
        self.list.write("\n".join(row["question"].replace("\n", " ") for row in rows) + "\n")
        self.list.flush()
        self.defaults = self.current()

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def current(self):
        self.tell("list")
        weights = {}
        while (line := self.process.stdout.readline()) != "end\n":
            if not line:
                sys.exit("the tuner stopped; it says why when it is started by hand: " + " ".join(self.process.args))
            name, value = line.split()
            weights[name] = float(value)
        return weights

    def ranks(self, weights):
        key = tuple(sorted(weights.items()))
        if key not in self.cache:
            for name, value in weights.items():
                self.tell(f"set {name} {value}")
            self.tell(f"all {self.list.name}")
            self.cache[key] = [
                questions.rank(row, [pair.rsplit(":", 1)[0] for pair in self.process.stdout.readline().split()])
                for row in self.rows]
        return self.cache[key]


def worth(rows, ranks, which):
    """What is made as large as can be: mostly success@3, with off-topic questions counted for themselves, so that a
    search that answers everything does not win."""
    total = count = off = off_count = 0
    for i in which:
        r = ranks[i]
        if rows[i]["kind"] == "off-topic":
            off += r == 1
            off_count += 1
        else:
            total += (0.6 if 1 <= r <= 3 else 0) + (0.25 if r == 1 else 0) + (0.15 / r if r else 0)
            count += 1
    share = total / max(count, 1)
    if not off_count:
        return share
    quiet = off / off_count
    # Nine of ten is what is wanted; below that it weighs heavily, above it little.
    return share + (0.5 * min(quiet, 0.92) + 0.1 * max(0, quiet - 0.92))


def search(tuner, which, sweeps, say=lambda text: None):
    best = dict(tuner.defaults)
    score = worth(tuner.rows, tuner.ranks(best), which)
    names = list(STEPS)
    for sweep in range(sweeps):
        moved = False
        random.Random(sweep).shuffle(names)
        for name in names:
            low, high = LIMITS.get(name, (0.05, 1.0))
            for step in STEPS[name]:
                trial = dict(best)
                trial[name] = round(min(high, max(low, best[name] + step)), 4)
                if trial[name] == best[name]:
                    continue
                value = worth(tuner.rows, tuner.ranks(trial), which)
                if value > score + 1e-9:
                    best, score, moved = trial, value, True
                    say(f"  {name} {trial[name]}: {score:.4f}")
        if not moved:
            break
    return best


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tuner")
    parser.add_argument("map")
    parser.add_argument("lists", nargs="+")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--sweeps", type=int, default=2)
    options = parser.parse_args()
    rows = [row for path in options.lists for row in questions.read(path)]
    tuner = Tuner(options.tuner, options.map, rows)
    everything = range(len(rows))

    print(f"as it stands, {len(rows)} questions")
    questions.show(rows, tuner.ranks(tuner.defaults))
    best = search(tuner, everything, options.sweeps, print)
    print("tuned on all of them")
    questions.show(rows, tuner.ranks(best))
    for name in sorted(best):
        if best[name] != tuner.defaults[name]:
            print(f"  {name}: {tuner.defaults[name]} -> {best[name]}")
    sys.stdout.flush()

    if options.folds > 1:
        order = list(everything)
        random.Random(1).shuffle(order)
        held = [0] * len(rows)
        for fold in range(options.folds):
            inside = set(order[fold::options.folds])
            chosen = search(tuner, [i for i in everything if i not in inside], options.sweeps)
            for i in inside:
                held[i] = tuner.ranks(chosen)[i]
        print(f"cross-validated in {options.folds} folds")
        questions.show(rows, held)


if __name__ == "__main__":
    main()
