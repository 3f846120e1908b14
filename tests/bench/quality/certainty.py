#!/usr/bin/env python3
"""Chooses the figures by which search tells that it has found nothing (`sure_…` in lib/search/weights.hpp).

    certainty.py QUALITY_TUNER MAP QUESTIONS.csv… [--quiet 0.945] [--folds 10]

A logistic regression on what the best hit explains of a question: visitors' questions that are answered rightly against
off-topic ones. The last figure, `sure_least`, is then set so that the given part of the off-topic questions gets no answer.
Prints the figures, and what they reach: on the same questions, and cross-validated, where each question is judged by
figures that were chosen without it. Nothing is written.
"""
import argparse
import math
import random
import subprocess
import tempfile

import questions

# What a word that the map does not have counts is held at about half of what the regression would make of it: the names and
# streets in the stories of visitors are such words too, and the lists have few of these stories.
HELD = {"sure_unknown": -0.88}
NAMES = ["sure_told", "sure_cover", "sure_personal", "sure_unknown", "sure_whole", "sure_lone"]


def gather(program, map_file, rows):
    """The rank of each question's partner without any judgement of certainty, and the grounds."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(row["question"].replace("\n", " ") for row in rows) + "\n")
        file.flush()
        commands = f"set sure_least -1000\nall {file.name}\ngrounds {file.name}\n"
        done = subprocess.run([program, map_file], input=commands, capture_output=True, text=True, check=True).stdout.split("\n")
    answers, grounds = done[:len(rows)], done[len(rows):2 * len(rows)]
    ranks = [questions.rank(row, [pair.rsplit(":", 1)[0] for pair in answer.split()]) for row, answer in zip(rows, answers)]
    return ranks, [[float(value) for value in line.split()] for line in grounds]


def solve(matrix):
    n = len(matrix)
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(matrix[k][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        for k in range(n):
            if k != i:
                part = matrix[k][i] / matrix[i][i]
                matrix[k] = [a - part * b for a, b in zip(matrix[k], matrix[i])]
    return [row[n] / row[i] for i, row in enumerate(matrix)]


def fit(inputs, wanted, ridge=1.0, rounds=15):
    """Newton's method; both sides weigh the same. Returns the coefficients, the constant last."""
    held = [HELD.get(name) for name in NAMES]
    given = [sum(figure * v for figure, v in zip(held, x) if figure is not None) for x in inputs]
    free = [[v for figure, v in zip(held, x) if figure is None] for x in inputs]
    found = iter(fit_free(free, given, wanted, ridge, rounds))
    return [next(found) if figure is None else figure for figure in held] + list(found)


def fit_free(inputs, given, wanted, ridge, rounds):
    share = sum(wanted) / len(wanted)
    inputs = [x + [1.0] for x in inputs]
    size = len(inputs[0])
    figures = [0.0] * size
    for _ in range(rounds):
        matrix = [[ridge if i == k and i < size - 1 else 0.0 for k in range(size)] for i in range(size)]
        slope = [-ridge * f for f in figures[:-1]] + [0.0]
        for x, start, y in zip(inputs, given, wanted):
            weight = 1.0 if y else share / (1 - share)
            z = max(-30.0, min(30.0, start + sum(f * v for f, v in zip(figures, x))))
            p = 1 / (1 + math.exp(-z))
            for i in range(size):
                slope[i] += weight * (y - p) * x[i]
                for k in range(size):
                    matrix[i][k] += weight * p * (1 - p) * x[i] * x[k]
        step = solve([row + [s] for row, s in zip(matrix, slope)])
        figures = [f + s for f, s in zip(figures, step)]
    return figures


def choose(rows, ranks, grounds, which, quiet):
    """Returns: the figures, and the least certainty at which so much of the off-topic questions is quiet."""
    used = [i for i in which if grounds[i] and (rows[i]["kind"] == "off-topic" or 1 <= ranks[i] <= 3)]
    figures = fit([grounds[i] for i in used], [float(rows[i]["kind"] != "off-topic") for i in used])[:-1]
    off = [i for i in which if rows[i]["kind"] == "off-topic"]
    scores = sorted((certainty(figures, grounds[i]) for i in off if grounds[i]), reverse=True)
    allowed = int((1 - quiet) * len(off))
    return figures, scores[allowed] + 1e-6 if allowed < len(scores) else -1000.0


def certainty(figures, grounds):
    return sum(f * v for f, v in zip(figures, grounds))


def is_all(grounds):
    """Everything is found in one place: then nothing is judged, see lib/search/certainty.cpp."""
    _, cover, personal, _, _, lone = grounds
    return cover >= 1 and personal >= 0 and not lone


def judged(row, rank, grounds, figures, least):
    answered = bool(grounds) and (is_all(grounds) or certainty(figures, grounds) >= least)
    if row["kind"] == "off-topic":
        return 0 if answered else 1
    return rank if answered else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tuner")
    parser.add_argument("map")
    parser.add_argument("lists", nargs="+")
    parser.add_argument("--quiet", type=float, default=0.945)
    parser.add_argument("--folds", type=int, default=10)
    options = parser.parse_args()
    rows = [row for path in options.lists for row in questions.read(path)]
    ranks, grounds = gather(options.tuner, options.map, rows)
    everything = range(len(rows))

    figures, least = choose(rows, ranks, grounds, everything, options.quiet)
    for name, figure in zip(NAMES + ["sure_least"], figures + [least]):
        print(f"  {name}: {figure:.2f}")
    print(f"on the same {len(rows)} questions")
    questions.show(rows, [judged(rows[i], ranks[i], grounds[i], figures, least) for i in everything])

    order = list(everything)
    random.Random(1).shuffle(order)
    held = [0] * len(rows)
    for fold in range(options.folds):
        inside = set(order[fold::options.folds])
        figures, least = choose(rows, ranks, grounds, [i for i in everything if i not in inside], options.quiet)
        for i in inside:
            held[i] = judged(rows[i], ranks[i], grounds[i], figures, least)
    print(f"cross-validated in {options.folds} folds")
    questions.show(rows, held)


if __name__ == "__main__":
    main()
